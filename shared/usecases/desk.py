"""A counter's desk: who sits there, and the visitor in front of it."""

from __future__ import annotations

from datetime import datetime

from shared.domain.desk import Desk, DeskState
from shared.domain.journal import Event, Kind
from shared.domain.names import printable
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Step, Ticket
from shared.usecases.close_day import expire_earlier_days
from shared.usecases.outcomes import DeskChanged
from shared.usecases.ports import Database, UnitOfWork

REASON_LIMIT = 80
"""Characters of a pause's reason that are kept."""


def open_counter(
    database: Database, counter: int, officer: str = "", *, request_id: str = ""
) -> DeskChanged | Refusal:
    """Open *counter* for *officer*, or continue after a pause; what earlier days left open expires.

    Refused when the counter is unknown or another officer sits there.
    """

    def operation(work: UnitOfWork) -> DeskChanged | Refusal:
        if work.earlier:
            return DeskChanged(counter, Kind.COUNTER_OPENED)
        if counter not in work.catalogue.counters:
            return unknown_counter(counter)
        desk, _ = work.lock_desk(counter)
        if desk.state is not DeskState.CLOSED and desk.officer != officer:
            return Refusal(Reason.COUNTER_TAKEN, {"counter": counter, "officer": desk.officer})
        expired = expire_earlier_days(work)
        work.set_desk(Desk(counter, DeskState.OPEN, officer, work.now))
        event = Event(Kind.COUNTER_OPENED, counter=counter, officer=officer)
        work.record(event, *expired)
        return DeskChanged(counter, Kind.COUNTER_OPENED)

    return database.write(operation, request_id)


def pause_counter(
    database: Database,
    counter: int,
    reason: str = "",
    back_at: datetime | None = None,
    *,
    request_id: str = "",
) -> DeskChanged | Refusal:
    """Pause *counter*, expected back at *back_at* (UTC). Refused while a visitor is there."""
    return _leave(database, counter, DeskState.PAUSED, printable(reason, REASON_LIMIT), back_at, request_id)


def close_counter(database: Database, counter: int, *, request_id: str = "") -> DeskChanged | Refusal:
    """Close *counter* and free it for another officer. Refused while a visitor is there."""
    return _leave(database, counter, DeskState.CLOSED, "", None, request_id)


def free_desk(work: UnitOfWork, counter: int) -> Desk | Refusal:
    """The desk of *counter*, locked, if it is open and nobody is in front of it."""
    if counter not in work.catalogue.counters:
        return unknown_counter(counter)
    desk, active = work.lock_desk(counter)
    if desk.state is not DeskState.OPEN:
        return Refusal(Reason.COUNTER_NOT_OPEN, {"counter": counter})
    return _busy(work, counter) if active else desk


def active_step(work: UnitOfWork, counter: int) -> tuple[Desk, Ticket, Step] | Refusal:
    """The visitor at *counter* with the desk locked; also at one that a new catalogue took away."""
    if counter not in work.catalogue.counters and work.at_counter(counter) is None:
        return unknown_counter(counter)
    desk, active = work.lock_desk(counter)
    ticket = work.ticket(active.ticket) if active else None
    if active is None or ticket is None or ticket.steps[active.step - 1].counter != counter:
        return Refusal(Reason.NOTHING_AT_COUNTER, {"counter": counter})
    return desk, ticket, ticket.steps[active.step - 1]


def unknown_counter(counter: int) -> Refusal:
    """There is no such counter."""
    return Refusal(Reason.UNKNOWN_COUNTER, {"counter": counter})


def _leave(
    database: Database,
    counter: int,
    state: DeskState,
    reason: str,
    back_at: datetime | None,
    request_id: str,
) -> DeskChanged | Refusal:
    kind = Kind.COUNTER_PAUSED if state is DeskState.PAUSED else Kind.COUNTER_CLOSED

    def operation(work: UnitOfWork) -> DeskChanged | Refusal:
        if work.earlier:
            return DeskChanged(counter, kind)
        if counter not in work.catalogue.counters:
            return unknown_counter(counter)
        desk, _ = work.lock_desk(counter)
        # Asked after the lock was given: a call that held it is seen here only.
        if work.at_counter(counter) is not None:
            return _busy(work, counter)
        if state is DeskState.PAUSED and desk.state is not DeskState.OPEN:
            return Refusal(Reason.COUNTER_NOT_OPEN, {"counter": counter})
        officer = desk.officer if state is DeskState.PAUSED else ""
        work.set_desk(Desk(counter, state, officer, work.now, reason, back_at))
        work.record(Event(kind, counter=counter, officer=desk.officer, reason=reason))
        return DeskChanged(counter, kind)

    return database.write(operation, request_id)


def _busy(work: UnitOfWork, counter: int) -> Refusal:
    found = work.at_counter(counter)
    number = str(found[0].number) if found else ""
    return Refusal(Reason.COUNTER_BUSY, {"counter": counter, "number": number})
