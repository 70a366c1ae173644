"""Serve the visitor at a counter: start, finish, hold and resume, no-show and return."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from shared.domain.desk import DeskState
from shared.domain.journal import Kind
from shared.domain.line import in_order, returned, walk_in
from shared.domain.notes import checked
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, allowed
from shared.domain.ticket import UNDER_WAY, Number, Outcome, Step, StepState, Ticket, with_step
from shared.usecases.admission import give_back
from shared.usecases.call import claim_next
from shared.usecases.changing import act, change, step_event, step_for, store, wrong_state
from shared.usecases.desk import active_step, free_desk
from shared.usecases.hall_stop import stopped
from shared.usecases.outcomes import FinishedAndCalled, Moved, NobodyWaiting, called, moved
from shared.usecases.ports import NO_DELAYS, Database, UnitOfWork

NO_SHOW_CALLS = 2
NO_SHOW_AFTER = timedelta(seconds=60)
"""A visitor has not come after two calls and sixty seconds since the first."""


def start(database: Database, counter: int, *, request_id: str = "") -> Moved | Refusal:
    """The called visitor is at *counter*: service begins."""

    def begin(work: UnitOfWork, step: Step) -> Step:
        return replace(step, state=StepState.SERVING, serving_at=work.now)

    return act(database, counter, Action.START, Kind.STARTED, begin, request_id)


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

    def end(work: UnitOfWork, step: Step) -> Step | Refusal:
        return ended(work, step, outcome, note)

    return act(database, counter, Action.FINISH, Kind.FINISHED, end, request_id)


def finish_and_call_next(
    database: Database,
    counter: int,
    outcome: Outcome = Outcome.DONE,
    note: str = "",
    *,
    request_id: str = "",
) -> FinishedAndCalled | Refusal:
    """End the service at *counter* and call the next visitor, both or neither, with one press.

    While the hall is stopped neither: `finish` alone may be done.
    """

    def operation(work: UnitOfWork) -> FinishedAndCalled | Refusal:
        events = list(work.earlier)
        if not events:
            found = stopped(work) or active_step(work, counter)
            if isinstance(found, Refusal):
                return found
            desk, ticket, step = found
            if not allowed(Action.FINISH, step.state):
                return wrong_state(ticket, step.state)
            done = ended(work, step, outcome, note)
            if isinstance(done, Refusal):
                return done
            changed = change(work, Kind.FINISHED, ticket, step, done, desk.officer)
            if isinstance(changed, Refusal):
                return changed
            following = claim_next(work, desk) if desk.state is DeskState.OPEN else None
            events = [*changed, *([following] if following else [])]
            work.record(*events)
        call = next((event for event in events if event.kind is Kind.CALLED), None)
        return FinishedAndCalled(moved(events), called(call) if call else NobodyWaiting(counter))

    return database.write(operation, request_id)


def hold(
    database: Database,
    counter: int,
    note: str = "",
    resume_at: datetime | None = None,
    *,
    request_id: str = "",
) -> Moved | Refusal:
    """Set the visitor at *counter* aside (to fill in a form, to fetch a copy), expected back at *resume_at* (UTC).

    An empty note keeps the one before. Refused when the time has passed or the note is too long.
    """

    def aside(work: UnitOfWork, step: Step) -> Step | Refusal:
        if resume_at is not None and resume_at <= work.now:
            return Refusal(Reason.TIME_PASSED)
        written = checked(note)
        if isinstance(written, Refusal):
            return written
        return replace(step, state=StepState.HELD, note=written or step.note, resume_at=resume_at)

    return act(database, counter, Action.HOLD, Kind.HELD, aside, request_id)


def no_show(database: Database, counter: int, *, request_id: str = "") -> Moved | Refusal:
    """The called visitor did not come. Refused before two calls and sixty seconds.

    When the clock was set back meanwhile nobody knows how long it was; then two calls are enough.
    """

    def miss(work: UnitOfWork, step: Step) -> Step | Refusal:
        waited = work.now - (step.called_at or work.now)
        if step.calls < NO_SHOW_CALLS or timedelta() <= waited < NO_SHOW_AFTER:
            left = max(0, int((NO_SHOW_AFTER - max(waited, timedelta())).total_seconds()))
            return Refusal(Reason.TOO_SOON, {"seconds": left, "calls": max(0, NO_SHOW_CALLS - step.calls)})
        return replace(step, state=StepState.MISSED, ended_at=work.now)

    return act(database, counter, Action.MISS, Kind.MISSED, miss, request_id)


def resume(database: Database, counter: int, number: Number, *, request_id: str = "") -> Moved | Refusal:
    """Go on with a visitor on hold who stands at *counter* again."""

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        desk = free_desk(work, counter)
        if isinstance(desk, Refusal):
            return desk
        found = step_for(work, number, Action.RESUME)
        if isinstance(found, Refusal):
            return found
        ticket, step = found
        if _goes_on_elsewhere(ticket, step):
            return wrong_state(ticket, "changed")
        now = replace(
            step,
            state=StepState.SERVING,
            counter=counter,
            officer=desk.officer,
            serving_at=step.serving_at or work.now,
            resume_at=None,
        )
        return store(work, Kind.RESUMED, ticket, step, now, desk.officer)

    return database.write(operation, request_id)


def return_after_no_show(
    database: Database, number: Number, *, officer: str = "", request_id: str = ""
) -> Moved | Refusal:
    """A visitor who missed the call is back, and told so to *officer*, if it was a person.

    Within 30 minutes and once: behind the next three; later: as if arriving now.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        found = step_for(work, number, Action.RETURN)
        if isinstance(found, Refusal):
            return found
        ticket, step = found
        if _goes_on_elsewhere(ticket, step):
            return wrong_state(ticket, "changed")
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
            queued_at=work.now,
        )
        return store(work, Kind.RETURNED, ticket, step, back, officer)

    return database.write(operation, request_id)


def cancel(database: Database, number: Number, *, officer: str = "", request_id: str = "") -> Moved | Refusal:
    """The visitor gives the number back: every step that has not ended is cancelled, and quotas get places back.

    Refused while the visitor is being served.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        found = step_for(work, number, Action.CANCEL)
        if isinstance(found, Refusal):
            return found
        ticket, _ = found
        events, after = [], ticket
        for step in ticket.steps:
            if step.state is StepState.SERVING:
                return wrong_state(ticket, step.state)
            if not allowed(Action.CANCEL, step.state):
                continue
            gone = replace(step, state=StepState.CANCELLED, ended_at=work.now)
            if not work.change(step, gone):
                return wrong_state(ticket, "changed")
            after = with_step(after, gone)
            events.append(step_event(Kind.CANCELLED, ticket, gone, officer))
        give_back(work, ticket, after)
        work.record(*events)
        return moved(events)

    return database.write(operation, request_id)


def ended(work: UnitOfWork, step: Step, outcome: Outcome, note: str) -> Step | Refusal:
    """*step* served; who was called and never started counts as served from the call on."""
    written = checked(note)
    if isinstance(written, Refusal):
        return written
    return replace(
        step,
        state=StepState.DONE,
        serving_at=step.serving_at or step.called_at,
        ended_at=work.now,
        outcome=outcome,
        note=written or step.note,
        resume_at=None,
    )


def _goes_on_elsewhere(ticket: Ticket, step: Step) -> bool:
    """Whether another step of the ticket is under way, so that *step* cannot be."""
    return any(other.key != step.key and other.state in UNDER_WAY for other in ticket.steps)
