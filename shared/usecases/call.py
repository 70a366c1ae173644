"""Call a visitor to a counter: the next one, a certain one, or once more."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from shared.domain.calls import OutOfTurn, says_why, with_words
from shared.domain.desk import Desk
from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.steps import Action, allowed
from shared.domain.ticket import AT_COUNTER, Number, Step, StepKey, StepState, Ticket, Waiting
from shared.usecases.calling import heads
from shared.usecases.desk import active_step, free_desk
from shared.usecases.hall_stop import stopped
from shared.usecases.outcomes import Called, NobodyWaiting, called
from shared.usecases.ports import Database, UnitOfWork

CANDIDATES = (1, 8)
"""How many of a line's heads are offered to a claim: the first, and more when others are faster."""


def call_next(database: Database, counter: int, *, request_id: str = "") -> Called | NobodyWaiting | Refusal:
    """Call the earliest ``turn_at`` among the services of *counter*, see `calling`.

    Refused when the counter is unknown, not open, or still has a visitor, and while the hall is stopped.
    """

    def operation(work: UnitOfWork) -> Called | NobodyWaiting | Refusal:
        if work.earlier:
            return called(work.earlier[0])
        desk = stopped(work) or free_desk(work, counter)
        if isinstance(desk, Refusal):
            return desk
        event = claim_next(work, desk)
        if event is None:
            return NobodyWaiting(counter)
        work.record(event)
        return called(event)

    return database.write(operation, request_id)


def call_this(
    database: Database,
    counter: int,
    number: Number,
    *,
    reason: OutOfTurn | None = None,
    words: str = "",
    request_id: str = "",
) -> Called | Refusal:
    """Call a certain number of today to *counter*, out of turn or back from hold.

    Whoever is not next needs a *reason*, which is kept in the journal, and OTHER needs *words*, which become
    a note to officers; somebody on hold had a turn before and needs none. Refused, too, when the number does
    not exist today, is at another counter, or has nothing open, and while the hall is stopped.
    """

    def operation(work: UnitOfWork) -> Called | Refusal:
        if work.earlier:
            return called(work.earlier[0])
        desk = stopped(work) or free_desk(work, counter)
        if isinstance(desk, Refusal):
            return desk
        ticket = work.ticket_of(number, work.today)
        if ticket is None:
            return Refusal(Reason.UNKNOWN_NUMBER, {"number": str(number)})
        step = _open_step(ticket)
        if isinstance(step, Refusal):
            return step
        if step.service not in work.catalogue.counters[counter].delays and step.only_counter != counter:
            return Refusal(Reason.NOT_SERVED_HERE, {"counter": counter, "service": step.service})
        in_turn = step.state is StepState.HELD or step.key in {first.key for first in heads(work, desk, 1)}
        if not in_turn and not says_why(reason, words):
            return Refusal(Reason.REASON_NEEDED)
        note = step.note if in_turn else with_words(step.note, reason, words)
        if isinstance(note, Refusal):
            return note
        after = replace(
            step,
            state=StepState.CALLED,
            note=note,
            counter=counter,
            officer=desk.officer,
            calls=1,
            called_at=work.now,
            resume_at=None,
        )
        if not work.change(step, after):
            return Refusal(Reason.WRONG_STATE, {"number": str(number), "state": "changed"})
        event = _event(Kind.CALLED, ticket, after, desk.officer, "" if in_turn else reason or "")
        work.record(event)
        return called(event)

    return database.write(operation, request_id)


def recall(database: Database, counter: int, *, request_id: str = "") -> Called | Refusal:
    """Call the visitor of *counter* once more. Refused when nobody is called, service has started, or the hall is stopped."""

    def operation(work: UnitOfWork) -> Called | Refusal:
        if work.earlier:
            return called(work.earlier[0])
        found = stopped(work) or active_step(work, counter)
        if isinstance(found, Refusal):
            return found
        desk, ticket, step = found
        if not allowed(Action.RECALL, step.state):
            return Refusal(Reason.WRONG_STATE, {"number": str(ticket.number), "state": step.state})
        after = replace(step, calls=step.calls + 1)
        if not work.change(step, after):
            return Refusal(Reason.WRONG_STATE, {"number": str(ticket.number), "state": "changed"})
        event = _event(Kind.RECALLED, ticket, after, desk.officer)
        work.record(event)
        return called(event)

    return database.write(operation, request_id)


def claim_next(work: UnitOfWork, desk: Desk) -> Event | None:
    """Call the first of the line that nobody else is calling at this instant; None when nobody waits."""
    for attempt in count():
        line = heads(work, desk, CANDIDATES[min(attempt, 1)])
        key = work.claim([waiting.key for waiting in line], desk, wait=attempt > 1) if line else None
        if key is not None:
            return _call_of(next(waiting for waiting in line if waiting.key == key), desk)
        if not line:
            return None
    raise AssertionError("unreachable")


def _open_step(ticket: Ticket) -> Step | Refusal:
    """The step of *ticket* that can be called."""
    number = str(ticket.number)
    for step in ticket.steps:
        if step.state in AT_COUNTER:
            facts: dict[str, str | int] = {"number": number, "counter": step.counter or 0}
            return Refusal(Reason.ALREADY_AT_COUNTER, facts)
    for step in ticket.steps:
        if allowed(Action.CALL, step.state):
            return step
    return Refusal(Reason.WRONG_STATE, {"number": number, "state": ticket.steps[-1].state})


def _call_of(waiting: Waiting, desk: Desk) -> Event:
    return Event(
        Kind.CALLED,
        waiting.key,
        waiting.number,
        service=waiting.service,
        state=StepState.CALLED,
        counter=desk.counter,
        calls=1,
        officer=desk.officer,
        priority=waiting.priority,
        language=waiting.language,
    )


def _event(kind: Kind, ticket: Ticket, step: Step, officer: str, reason: str = "") -> Event:
    return Event(
        kind,
        StepKey(ticket.id, step.key.step),
        ticket.number,
        service=step.service,
        state=step.state,
        counter=step.counter,
        calls=step.calls,
        officer=officer,
        priority=ticket.priority,
        language=ticket.language,
        reason=reason,
    )
