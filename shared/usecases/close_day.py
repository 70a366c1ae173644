"""Close the day: what was not served expires, officers' notes and old bookings are deleted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from shared.domain.booking import KEPT_DAYS
from shared.domain.desk import FOR_THE_DAY, Desk, DeskState
from shared.domain.journal import Event, Kind
from shared.domain.ticket import Step, StepState, Ticket
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class DayClosed:
    """The business day is over; *expired* steps had not ended."""

    day: date
    expired: int


def close_day(database: Database, *, request_id: str = "") -> DayClosed:
    """End today's business: every open step expires, counters close, notes are deleted.

    The services of the counters that close get no more numbers today, unless one of them opens again.
    """

    def operation(work: UnitOfWork) -> DayClosed:
        if work.earlier:
            expired = sum(event.kind is Kind.EXPIRED for event in work.earlier)
            return DayClosed(work.today, expired)
        tomorrow = work.today + timedelta(days=1)
        # All desks first, so that nobody is called while the day is being closed.
        desks = [work.lock_desk(counter)[0] for counter in sorted(work.desks())]
        events = _expire(work, tomorrow)
        for desk in desks:
            if desk.state is not DeskState.CLOSED:
                work.set_desk(Desk(desk.counter, DeskState.CLOSED, since=work.now, closing=True))
                events.append(
                    Event(Kind.COUNTER_CLOSED, counter=desk.counter, officer=desk.officer, reason=FOR_THE_DAY)
                )
        _forget(work, tomorrow)
        work.record(Event(Kind.DAY_CLOSED), *events)
        return DayClosed(work.today, sum(event.kind is Kind.EXPIRED for event in events))

    return database.write(operation, request_id)


def expire_earlier_days(work: UnitOfWork) -> list[Event]:
    """Do for days before today what nobody did: open steps expire, notes are deleted."""
    events = _expire(work, work.today)
    _forget(work, work.today)
    return events


def _forget(work: UnitOfWork, day: date) -> None:
    """Delete officers' notes of days before *day*, and bookings of much earlier ones."""
    work.forget_notes(day)
    work.forget_bookings(day - timedelta(days=KEPT_DAYS))


def _expire(work: UnitOfWork, before: date) -> list[Event]:
    """Expire every open step of days before *before*, those that others change meanwhile too."""
    events = []
    while steps := work.open_steps_before(before):
        for ticket, step in steps:
            after = replace(step, state=StepState.EXPIRED, ended_at=work.now)
            if work.change(step, after):
                events.append(_expired(ticket, after))
    return events


def _expired(ticket: Ticket, step: Step) -> Event:
    return Event(
        Kind.EXPIRED, step.key, ticket.number, service=step.service, state=step.state, counter=step.counter
    )
