"""Transfer the visitor at a counter to another service, agency or counter; the number never changes."""

from __future__ import annotations

from dataclasses import replace

from shared.domain.desk import Desk
from shared.domain.journal import Event, Kind
from shared.domain.line import Transfer, in_order, transferred, walk_in
from shared.domain.notes import checked
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, allowed
from shared.domain.ticket import Outcome, Step, StepKey, StepState, Ticket
from shared.domain.transfers import Destination, ToCounter
from shared.usecases.add_service import admit
from shared.usecases.changing import step_event, wrong_state
from shared.usecases.desk import active_step
from shared.usecases.destination import Resolved, nobody_there, resolve
from shared.usecases.outcomes import Moved, moved
from shared.usecases.ports import NO_DELAYS, Database, UnitOfWork
from shared.usecases.route import queued


def transfer(
    database: Database,
    counter: int,
    to: Destination,
    where: Transfer = Transfer.ARRIVAL,
    *,
    note: str = "",
    insist: bool = False,
    request_id: str = "",
) -> Moved | Refusal:
    """Send the visitor at *counter* on *to* a service, agency or counter, standing there as *where* says.

    *note* is for the next officer. Refused when the destination is unknown, the note too long or nobody
    is at *counter*; and, unless the officer *insists*, when the visitor would come in vain: the service
    is closed (its hours without the cut-off for new numbers), paused, ending or full, or nobody is there.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        written = checked(note)
        if isinstance(written, Refusal):
            return written
        found = _at(work, counter, to)
        if isinstance(found, Refusal):
            return found
        desk, ticket, step = found
        resolved = resolve(work, to, step.service)
        if isinstance(resolved, Refusal):
            return resolved
        if not allowed(Action.FINISH, step.state):
            return wrong_state(ticket, step.state)
        refusal = admit(work, ticket, resolved.service, insist=insist)
        if not refusal and not insist:
            refusal = nobody_there(work, resolved)
        if refusal:
            return refusal
        events = _move(work, desk, ticket, step, _target(work, ticket, step, resolved, where, written))
        if not events:
            return wrong_state(ticket, "changed")
        work.record(*events)
        return moved(events)

    return database.write(operation, request_id)


def _at(work: UnitOfWork, counter: int, to: Destination) -> tuple[Desk, Ticket, Step] | Refusal:
    """The visitor at *counter*, with both desks locked when *to* is one, the lower number first.

    So a counter that closes at this moment either sees who is sent to it, or is seen to be closed.
    """
    if isinstance(to, ToCounter) and to.counter != counter:
        if to.counter not in work.catalogue.counters:
            return Refusal(Reason.UNKNOWN_COUNTER, {"counter": to.counter})
        if to.counter < counter:
            work.lock_desk(to.counter)
            return active_step(work, counter)
        found = active_step(work, counter)
        work.lock_desk(to.counter)
        return found
    return active_step(work, counter)


def _target(
    work: UnitOfWork, ticket: Ticket, step: Step, resolved: Resolved, where: Transfer, note: str
) -> Step:
    """The waiting step that the visitor gets at the destination."""
    assert step.place is not None, "a called step had a place in line"
    limit = 1 if where is Transfer.FIRST else None
    line = in_order(work.line([resolved.service], resolved.counter, limit), NO_DELAYS)
    target = work.catalogue.services[resolved.service].wait_target
    anew = walk_in(work.now, target, ticket.priority, work.catalogue.site.rules)
    return Step(
        StepKey(ticket.id, len(ticket.steps) + 1),
        resolved.service,
        StepState.WAITING,
        transferred(step.place, where, line, anew),
        only_counter=resolved.counter,
        note=note,
        queued_at=work.now,
    )


def _move(work: UnitOfWork, desk: Desk, ticket: Ticket, step: Step, target: Step) -> list[Event]:
    """End *step* as transferred and add *target*; empty when somebody else changed *step*."""
    ended = replace(
        step,
        state=StepState.DONE,
        serving_at=step.serving_at or step.called_at,
        ended_at=work.now,
        outcome=Outcome.TRANSFERRED,
    )
    if not work.change(step, ended):
        return []
    work.add_step(ticket, target)
    return [step_event(Kind.FINISHED, ticket, ended, desk.officer), queued(Kind.ADDED, ticket, target)]
