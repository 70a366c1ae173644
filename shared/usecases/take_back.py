"""Take the last press at a counter back: a no-show, or the end of a service, within seconds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import UNDER_WAY, Number, Outcome, Step, StepState, Ticket, with_step
from shared.usecases.admission import give_back
from shared.usecases.changing import step_event, ticket_today, wrong_state
from shared.usecases.desk import free_desk
from shared.usecases.outcomes import Moved, moved
from shared.usecases.ports import Database, UnitOfWork

WINDOW = timedelta(seconds=5)
GRACE = timedelta(seconds=2)
"""A press within five seconds counts, even if its way to the database takes another two."""


def take_back(database: Database, counter: int, number: Number, *, request_id: str = "") -> Moved | Refusal:
    """Undo the no-show or the end of the service of *number* at *counter*.

    A no-show becomes called again, without another announcement; a finished service goes on, and what
    had followed it is undone. Refused after five seconds, when somebody else was called to the counter
    meanwhile, or when what followed has begun: then an undo would tell an untruth.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        desk = free_desk(work, counter)
        if isinstance(desk, Refusal):
            return desk
        ticket = ticket_today(work, number)
        if isinstance(ticket, Refusal):
            return ticket
        step = _last_ended(ticket, counter)
        if step is None or step.ended_at is None:
            return wrong_state(ticket, ticket.steps[-1].state)
        if work.now - step.ended_at > WINDOW + GRACE:
            return Refusal(Reason.TOO_LATE, {"number": str(number), "seconds": int(WINDOW.total_seconds())})
        last = work.last_call(counter)
        if last is not None and last.event.number not in (None, number):
            return Refusal(Reason.SOMEBODY_CALLED, {"counter": counter, "number": str(last.event.number)})
        events = _undo(work, ticket, step, desk.officer)
        if not events:
            return wrong_state(ticket, "changed")
        work.record(*events)
        return moved(events)

    return database.write(operation, request_id)


def _last_ended(ticket: Ticket, counter: int) -> Step | None:
    """The step that ended last at *counter*, if its end can be taken back."""
    ended = [
        step
        for step in ticket.steps
        if step.counter == counter
        and step.ended_at is not None
        and step.state in (StepState.DONE, StepState.MISSED)
    ]
    return max(ended, key=lambda step: (step.ended_at, step.key.step), default=None)


def _undo(work: UnitOfWork, ticket: Ticket, step: Step, officer: str) -> list[Event]:
    """The facts of the undo; none when somebody else has changed a step meanwhile."""
    before = StepState.CALLED if step.state is StepState.MISSED else StepState.SERVING
    following = [other for other in ticket.steps if other.state in UNDER_WAY | {StepState.HELD}]
    if any(other.state is not StepState.WAITING or other.queued_at != step.ended_at for other in following):
        return []
    events = []
    for other in following:
        if step.outcome is Outcome.TRANSFERRED:
            undone = replace(other, state=StepState.CANCELLED, ended_at=work.now)
            give_back(work, ticket, with_step(ticket, undone))
        else:
            undone = replace(other, state=StepState.PLANNED, queued_at=None)
        if not work.change(other, undone):
            return []
        events.append(step_event(Kind.TAKEN_BACK, ticket, undone, officer))
    again = replace(step, state=before, ended_at=None, outcome=None)
    if not work.change(step, again):
        return []
    return [step_event(Kind.TAKEN_BACK, ticket, again, officer), *events]
