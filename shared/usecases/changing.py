"""What the desk's verbs share: find the step, change it, tell the journal, let the visit go on."""

from __future__ import annotations

from collections.abc import Callable

from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, after, allowed
from shared.domain.ticket import Number, Step, StepState, Ticket, with_step
from shared.usecases.desk import active_step
from shared.usecases.outcomes import Moved, moved
from shared.usecases.ports import Database, UnitOfWork
from shared.usecases.route import queue_next

PLACED = frozenset({Kind.BEGUN, Kind.ADDED})
"""Facts that give a step its place although it does not wait."""


def act(
    database: Database,
    counter: int,
    action: Action,
    kind: Kind,
    change_to: Callable[[UnitOfWork, Step], Step | Refusal],
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
            return wrong_state(ticket, step.state)
        now = change_to(work, step)
        if isinstance(now, Refusal):
            return now
        assert now.state is after(action), "the state machine decides the state"
        return store(work, kind, ticket, step, now, desk.officer)

    return database.write(operation, request_id)


def store(
    work: UnitOfWork, kind: Kind, ticket: Ticket, before: Step, now: Step, officer: str
) -> Moved | Refusal:
    """Write one change and, if the visit goes on, what follows."""
    events = change(work, kind, ticket, before, now, officer)
    if isinstance(events, Refusal):
        return events
    work.record(*events)
    return moved(events)


def change(
    work: UnitOfWork, kind: Kind, ticket: Ticket, before: Step, now: Step, officer: str
) -> list[Event] | Refusal:
    """Change one step; the facts to record, with the ticket's next service when this one is done."""
    if not work.change(before, now):
        return wrong_state(ticket, "changed")
    events = [step_event(kind, ticket, now, officer)]
    if now.state is StepState.DONE:
        events += queue_next(work, with_step(ticket, now))
    return events


def step_event(kind: Kind, ticket: Ticket, step: Step, officer: str, reason: str = "") -> Event:
    """The fact that *step* of *ticket* is now as given."""
    return Event(
        kind,
        step.key,
        ticket.number,
        service=step.service,
        state=step.state,
        place=step.place if step.state is StepState.WAITING or kind in PLACED else None,
        counter=step.counter,
        calls=step.calls,
        outcome=step.outcome,
        officer=officer,
        priority=ticket.priority,
        language=ticket.language,
        reason=reason,
        until=step.resume_at,
    )


def ticket_today(work: UnitOfWork, number: Number) -> Ticket | Refusal:
    """Today's ticket *number*."""
    ticket = work.ticket_of(number, work.today)
    return Refusal(Reason.UNKNOWN_NUMBER, {"number": str(number)}) if ticket is None else ticket


def step_for(work: UnitOfWork, number: Number, action: Action) -> tuple[Ticket, Step] | Refusal:
    """Today's ticket *number* and its step to which *action* may happen."""
    ticket = ticket_today(work, number)
    if isinstance(ticket, Refusal):
        return ticket
    for step in ticket.steps:
        if allowed(action, step.state):
            return ticket, step
    return wrong_state(ticket, ticket.steps[-1].state)


def wrong_state(ticket: Ticket, state: str) -> Refusal:
    """The step is not in a state that allows this."""
    return Refusal(Reason.WRONG_STATE, {"number": str(ticket.number), "state": state})
