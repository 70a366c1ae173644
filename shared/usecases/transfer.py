"""Transfer the visitor at a counter to another service or counter; the number never changes."""

from __future__ import annotations

from dataclasses import replace

from shared.domain.desk import Desk
from shared.domain.journal import Event, Kind
from shared.domain.line import Transfer, in_order, transferred, walk_in
from shared.domain.names import printable
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, allowed
from shared.domain.ticket import Outcome, Step, StepKey, StepState, Ticket
from shared.usecases.desk import active_step, unknown_counter
from shared.usecases.outcomes import Moved, moved
from shared.usecases.ports import NO_DELAYS, Database, UnitOfWork
from shared.usecases.route import queued
from shared.usecases.serve import NOTE_LIMIT, step_event


def transfer(
    database: Database,
    counter: int,
    service: str,
    where: Transfer = Transfer.ARRIVAL,
    *,
    to_counter: int | None = None,
    note: str = "",
    request_id: str = "",
) -> Moved | Refusal:
    """Send the visitor at *counter* on to *service*, standing there as *where* says.

    With *to_counter* only that counter calls the visitor. *note* is for the next officer.
    Refused when the service or counter is unknown or nobody is at *counter*. Opening hours and
    quotas do not apply: the visitor has a number already.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        known = work.catalogue.services.get(service)
        if known is None or known.retired:
            return Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": ""})
        if to_counter is not None and to_counter not in work.catalogue.counters:
            return unknown_counter(to_counter)
        found = active_step(work, counter)
        if isinstance(found, Refusal):
            return found
        desk, ticket, step = found
        events = _move(
            work, desk, ticket, step, _target(work, ticket, step, service, where, to_counter, note)
        )
        if not events:
            return Refusal(Reason.WRONG_STATE, {"number": str(ticket.number), "state": "changed"})
        work.record(*events)
        return moved(events)

    return database.write(operation, request_id)


def _target(
    work: UnitOfWork,
    ticket: Ticket,
    step: Step,
    service: str,
    where: Transfer,
    to_counter: int | None,
    note: str,
) -> Step:
    """The waiting step that the visitor gets at the destination."""
    assert step.place is not None, "a called step had a place in line"
    limit = 1 if where is Transfer.FIRST else None
    line = in_order(work.line([service], to_counter, limit), NO_DELAYS)
    target = work.catalogue.services[service].wait_target
    anew = walk_in(work.now, target, ticket.priority, work.catalogue.site.rules)
    return Step(
        StepKey(ticket.id, len(ticket.steps) + 1),
        service,
        StepState.WAITING,
        transferred(step.place, where, line, anew),
        only_counter=to_counter,
        note=printable(note, NOTE_LIMIT),
    )


def _move(work: UnitOfWork, desk: Desk, ticket: Ticket, step: Step, target: Step) -> list[Event]:
    """End *step* as transferred and add *target*; empty when somebody else changed *step*."""
    if not allowed(Action.FINISH, step.state):
        return []
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
