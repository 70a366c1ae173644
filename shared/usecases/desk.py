"""A counter's desk: who sits there, and the visitor in front of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from shared.domain.desk import FOR_THE_DAY, Desk, DeskState
from shared.domain.journal import Event, Kind
from shared.domain.names import printable
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Step, Ticket
from shared.usecases.calling import only_here
from shared.usecases.close_day import expire_earlier_days
from shared.usecases.leaving import left_behind, release
from shared.usecases.outcomes import DeskChanged
from shared.usecases.ports import Database, UnitOfWork
from shared.usecases.seating import sit_down

REASON_LIMIT = 80
"""Characters of a pause's reason that are kept."""


def open_counter(
    database: Database,
    counter: int,
    officer: str = "",
    *,
    move: bool = False,
    take_over: bool = False,
    session: str = "",
    request_id: str = "",
) -> DeskChanged | Refusal:
    """Open *counter* for *officer*, or continue after a pause; what earlier days left open expires.

    Opening the own counter once more (after a PC crashed, or on another PC) continues with the visitor who
    is there; *session* names this sign-in, so that the earlier screen sees that it was replaced.
    Refused when the counter is unknown or of another agency; when another officer sits there, unless a
    supervisor *takes over*, with the visitor; and when the person sits at another counter, unless *move*
    closes that one, which must have nobody in front of it.
    """

    def operation(work: UnitOfWork) -> DeskChanged | Refusal:
        if work.earlier:
            return DeskChanged(counter, Kind.COUNTER_OPENED)
        if counter not in work.catalogue.counters:
            return unknown_counter(counter)
        seated = sit_down(work, counter, officer, move=move, take_over=take_over)
        if isinstance(seated, Refusal):
            return seated
        desk, left = seated
        expired = expire_earlier_days(work)
        goes_on = desk.state is DeskState.OPEN and desk.closing
        work.set_desk(Desk(counter, DeskState.OPEN, officer, work.now, closing=goes_on, session=session))
        events = [*left, Event(Kind.COUNTER_OPENED, counter=counter, officer=officer)]
        if goes_on:
            events.append(Event(Kind.COUNTER_CLOSING, counter=counter, officer=officer))
        work.record(*events, *expired)
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
    """Pause *counter*, expected back at *back_at* (UTC). Refused while a visitor is there.

    A counter that was about to close is not any more: who comes back after a pause stays.
    """

    def leave(work: UnitOfWork, desk: Desk) -> tuple[Desk, list[Event]] | Refusal:
        if desk.state is not DeskState.OPEN:
            return Refusal(Reason.COUNTER_NOT_OPEN, {"counter": counter})
        paused = replace(
            desk,
            state=DeskState.PAUSED,
            since=work.now,
            reason=printable(reason, REASON_LIMIT),
            back_at=back_at,
            closing=False,
        )
        return paused, []

    return _leave(database, counter, Kind.COUNTER_PAUSED, leave, request_id)


def close_counter(
    database: Database, counter: int, *, insist: bool = False, request_id: str = ""
) -> DeskChanged | Refusal:
    """Close *counter* and free it for another officer. Refused while a visitor is there.

    Refused, too, when it would strand somebody (VISITORS_LEFT), unless the officer *insists*: then those
    on hold wait in their line again, and those sent to this counter may be called by any other.
    """

    def leave(work: UnitOfWork, desk: Desk) -> tuple[Desk, list[Event]] | Refusal:
        behind = left_behind(work, desk)
        if desk.state is not DeskState.CLOSED and behind.anybody and not insist:
            return Refusal(
                Reason.VISITORS_LEFT,
                {"counter": counter, "held": behind.held, "sent": behind.sent, "waiting": behind.waiting},
            )
        closed = Desk(counter, DeskState.CLOSED, since=work.now, closing=desk.closing)
        return closed, release(work, counter, desk.officer)

    return _leave(database, counter, Kind.COUNTER_CLOSED, leave, request_id)


def close_soon(
    database: Database, counter: int, closing: bool = True, *, request_id: str = ""
) -> DeskChanged | Refusal:
    """Let *counter* drain before it closes for the day, or, with *closing* false, stay after all.

    From now on it calls only whom nobody else would call; the kiosk gives no more numbers for the
    services named in the answer. Refused when the counter is not open.
    """
    kind = Kind.COUNTER_CLOSING if closing else Kind.COUNTER_OPENED

    def operation(work: UnitOfWork) -> DeskChanged | Refusal:
        if counter not in work.catalogue.counters:
            return unknown_counter(counter)
        desk, _ = work.lock_desk(counter)
        if not work.earlier:
            if desk.state is not DeskState.OPEN:
                return Refusal(Reason.COUNTER_NOT_OPEN, {"counter": counter})
            since = desk.since if closing else work.now
            work.set_desk(replace(desk, closing=closing, since=since))
            work.record(Event(kind, counter=counter, officer=desk.officer))
        return DeskChanged(counter, kind, only_here(work, desk) if closing else ())

    return database.write(operation, request_id)


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
    kind: Kind,
    leave: Callable[[UnitOfWork, Desk], tuple[Desk, list[Event]] | Refusal],
    request_id: str,
) -> DeskChanged | Refusal:
    """Bring the desk to where *leave* says, if nobody is in front of it."""

    def operation(work: UnitOfWork) -> DeskChanged | Refusal:
        if work.earlier:
            return DeskChanged(counter, kind)
        if counter not in work.catalogue.counters:
            return unknown_counter(counter)
        desk, _ = work.lock_desk(counter)
        # Asked after the lock was given: a call that held it is seen here only.
        if work.at_counter(counter) is not None:
            return _busy(work, counter)
        left = leave(work, desk)
        if isinstance(left, Refusal):
            return left
        now, events = left
        work.set_desk(now)
        why = now.reason or (FOR_THE_DAY if now.closing else "")
        event = Event(kind, counter=counter, officer=desk.officer, reason=why, until=now.back_at)
        work.record(event, *events)
        return DeskChanged(counter, kind)

    return database.write(operation, request_id)


def _busy(work: UnitOfWork, counter: int) -> Refusal:
    found = work.at_counter(counter)
    number = str(found[0].number) if found else ""
    return Refusal(Reason.COUNTER_BUSY, {"counter": counter, "number": number})
