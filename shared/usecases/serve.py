"""Serve the visitor at a counter: start, finish, hold and resume, no-show and return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from shared.domain.desk import DeskState
from shared.domain.journal import Event, Kind
from shared.domain.line import in_order, returned, walk_in
from shared.domain.names import printable
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, after, allowed
from shared.domain.ticket import Number, Outcome, Step, StepState, Ticket, with_step
from shared.usecases.call import claim_next
from shared.usecases.desk import active_step, free_desk
from shared.usecases.outcomes import FinishedAndCalled, Moved, NobodyWaiting, called, moved
from shared.usecases.ports import NO_DELAYS, Database, UnitOfWork
from shared.usecases.route import queue_next

NOTE_LIMIT = 500
"""Characters of an officer's note that are kept."""

NO_SHOW_CALLS = 2
NO_SHOW_AFTER = timedelta(seconds=60)
"""A visitor has not come after two calls and sixty seconds since the first."""


def start(database: Database, counter: int, *, request_id: str = "") -> Moved | Refusal:
    """The called visitor is at *counter*: service begins."""

    def begin(work: UnitOfWork, step: Step) -> Step:
        return replace(step, state=StepState.SERVING, serving_at=work.now)

    return _act(database, counter, Action.START, Kind.STARTED, begin, request_id)


def finish(
    database: Database,
    counter: int,
    outcome: Outcome = Outcome.DONE,
    note: str = "",
    *,
    request_id: str = "",
) -> Moved | Refusal:
    """End the service at *counter* with *outcome*; the visitor's next service then waits.

    A visitor who was called and never started counts as served from the call on.
    """

    def end(work: UnitOfWork, step: Step) -> Step:
        return _ended(work, step, outcome, note)

    return _act(database, counter, Action.FINISH, Kind.FINISHED, end, request_id)


def finish_and_call_next(
    database: Database,
    counter: int,
    outcome: Outcome = Outcome.DONE,
    note: str = "",
    *,
    request_id: str = "",
) -> FinishedAndCalled | Refusal:
    """End the service at *counter* and call the next visitor, both or neither, with one press."""

    def operation(work: UnitOfWork) -> FinishedAndCalled | Refusal:
        events = list(work.earlier)
        if not events:
            found = active_step(work, counter)
            if isinstance(found, Refusal):
                return found
            desk, ticket, step = found
            if not allowed(Action.FINISH, step.state):
                return _wrong_state(ticket, step.state)
            changed = _change(
                work, Kind.FINISHED, ticket, step, _ended(work, step, outcome, note), desk.officer
            )
            if isinstance(changed, Refusal):
                return changed
            following = claim_next(work, desk) if desk.state is DeskState.OPEN else None
            events = [*changed, *([following] if following else [])]
            work.record(*events)
        call = next((event for event in events if event.kind is Kind.CALLED), None)
        return FinishedAndCalled(moved(events), called(call) if call else NobodyWaiting(counter))

    return database.write(operation, request_id)


def hold(database: Database, counter: int, note: str = "", *, request_id: str = "") -> Moved | Refusal:
    """Set the visitor at *counter* aside (to fill in a form, to fetch a copy)."""

    def aside(_work: UnitOfWork, step: Step) -> Step:
        kept = printable(note, NOTE_LIMIT) or step.note
        return replace(step, state=StepState.HELD, note=kept)

    return _act(database, counter, Action.HOLD, Kind.HELD, aside, request_id)


def no_show(database: Database, counter: int, *, request_id: str = "") -> Moved | Refusal:
    """The called visitor did not come. Refused before two calls and sixty seconds."""

    def miss(work: UnitOfWork, step: Step) -> Step | Refusal:
        waited = work.now - (step.called_at or work.now)
        if step.calls < NO_SHOW_CALLS or waited < NO_SHOW_AFTER:
            left = max(0, int((NO_SHOW_AFTER - waited).total_seconds()))
            return Refusal(Reason.TOO_SOON, {"seconds": left, "calls": max(0, NO_SHOW_CALLS - step.calls)})
        return replace(step, state=StepState.MISSED, ended_at=work.now)

    return _act(database, counter, Action.MISS, Kind.MISSED, miss, request_id)


def resume(database: Database, counter: int, number: Number, *, request_id: str = "") -> Moved | Refusal:
    """Go on with a visitor on hold who stands at *counter* again."""

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        desk = free_desk(work, counter)
        if isinstance(desk, Refusal):
            return desk
        found = _step_of(work, number, Action.RESUME)
        if isinstance(found, Refusal):
            return found
        ticket, step = found
        serving_at = step.serving_at or work.now
        now = replace(
            step, state=StepState.SERVING, counter=counter, officer=desk.officer, serving_at=serving_at
        )
        return _store(work, Kind.RESUMED, ticket, step, now, desk.officer)

    return database.write(operation, request_id)


def return_after_no_show(database: Database, number: Number, *, request_id: str = "") -> Moved | Refusal:
    """A visitor who missed the call is back.

    Within 30 minutes and once: behind the next three; later: as if arriving now.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        found = _step_of(work, number, Action.RETURN)
        if isinstance(found, Refusal):
            return found
        ticket, step = found
        assert step.place is not None, "a missed step had a place in line"
        rules = work.catalogue.site.rules
        target = work.catalogue.services[step.service].wait_target
        ahead = in_order(work.line([step.service], None, rules.return_behind), NO_DELAYS)
        anew = walk_in(work.now, target, ticket.priority, rules)
        missed_at = step.ended_at or work.now
        place = returned(step.place, missed_at, work.now, step.returns, ahead, anew, rules)
        back = replace(
            step,
            state=StepState.WAITING,
            place=place,
            counter=None,
            calls=0,
            called_at=None,
            ended_at=None,
            returns=step.returns + 1,
        )
        return _store(work, Kind.RETURNED, ticket, step, back, "")

    return database.write(operation, request_id)


def cancel(database: Database, number: Number, *, request_id: str = "") -> Moved | Refusal:
    """The visitor gives the number back: every step that has not ended is cancelled.

    Refused while the visitor is being served.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        found = _step_of(work, number, Action.CANCEL)
        if isinstance(found, Refusal):
            return found
        ticket, _ = found
        events = []
        for step in ticket.steps:
            if step.state is StepState.SERVING:
                return _wrong_state(ticket, step.state)
            if not allowed(Action.CANCEL, step.state):
                continue
            gone = replace(step, state=StepState.CANCELLED, ended_at=work.now)
            if not work.change(step, gone):
                return _wrong_state(ticket, "changed")
            events.append(step_event(Kind.CANCELLED, ticket, gone, ""))
        work.record(*events)
        return moved(events)

    return database.write(operation, request_id)


def step_event(kind: Kind, ticket: Ticket, step: Step, officer: str) -> Event:
    """The fact that *step* of *ticket* is now as given."""
    return Event(
        kind,
        step.key,
        ticket.number,
        service=step.service,
        state=step.state,
        place=step.place if step.state is StepState.WAITING else None,
        counter=step.counter,
        calls=step.calls,
        outcome=step.outcome,
        officer=officer,
        priority=ticket.priority,
        language=ticket.language,
    )


def _act(
    database: Database,
    counter: int,
    action: Action,
    kind: Kind,
    change: Callable[[UnitOfWork, Step], Step | Refusal],
    request_id: str,
) -> Moved | Refusal:
    """Do *action* with the visitor at *counter*."""

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        found = active_step(work, counter)
        if isinstance(found, Refusal):
            return found
        desk, ticket, step = found
        if not allowed(action, step.state):
            return _wrong_state(ticket, step.state)
        now = change(work, step)
        if isinstance(now, Refusal):
            return now
        assert now.state is after(action), "the state machine decides the state"
        return _store(work, kind, ticket, step, now, desk.officer)

    return database.write(operation, request_id)


def _ended(work: UnitOfWork, step: Step, outcome: Outcome, note: str) -> Step:
    """*step* served; who was called and never started counts as served from the call on."""
    return replace(
        step,
        state=StepState.DONE,
        serving_at=step.serving_at or step.called_at,
        ended_at=work.now,
        outcome=outcome,
        note=printable(note, NOTE_LIMIT) or step.note,
    )


def _store(
    work: UnitOfWork, kind: Kind, ticket: Ticket, before: Step, now: Step, officer: str
) -> Moved | Refusal:
    """Write one change and, if the visit goes on, what follows."""
    events = _change(work, kind, ticket, before, now, officer)
    if isinstance(events, Refusal):
        return events
    work.record(*events)
    return moved(events)


def _change(
    work: UnitOfWork, kind: Kind, ticket: Ticket, before: Step, now: Step, officer: str
) -> list[Event] | Refusal:
    """Change one step; the facts to record, with the ticket's next service when this one is done."""
    if not work.change(before, now):
        return _wrong_state(ticket, "changed")
    events = [step_event(kind, ticket, now, officer)]
    if now.state is StepState.DONE:
        events += queue_next(work, with_step(ticket, now))
    return events


def _step_of(work: UnitOfWork, number: Number, action: Action) -> tuple[Ticket, Step] | Refusal:
    """Today's ticket *number* and its step to which *action* may happen."""
    ticket = work.ticket_of(number, work.today)
    if ticket is None:
        return Refusal(Reason.UNKNOWN_NUMBER, {"number": str(number)})
    for step in ticket.steps:
        if allowed(action, step.state):
            return ticket, step
    return _wrong_state(ticket, ticket.steps[-1].state)


def _wrong_state(ticket: Ticket, state: str) -> Refusal:
    return Refusal(Reason.WRONG_STATE, {"number": str(ticket.number), "state": state})
