"""Close the day: what was not served expires, officers' notes are deleted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from shared.domain.desk import DeskState
from shared.domain.journal import Event, Kind
from shared.domain.ticket import StepState
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class DayClosed:
    """The business day is over; *expired* steps had not ended."""

    day: date
    expired: int


def close_day(database: Database, *, request_id: str = "") -> DayClosed:
    """End today's business: every open step expires, counters close, notes are deleted."""

    def operation(work: UnitOfWork) -> DayClosed:
        if work.earlier:
            expired = sum(event.kind is Kind.EXPIRED for event in work.earlier)
            return DayClosed(work.today, expired)
        tomorrow = work.today + timedelta(days=1)
        events = _expire(work, tomorrow)
        for desk in work.desks().values():
            if desk.state is not DeskState.CLOSED:
                work.set_desk(replace(desk, state=DeskState.CLOSED, officer="", reason="", back_at=None))
                events.append(Event(Kind.COUNTER_CLOSED, counter=desk.counter, officer=desk.officer))
        work.forget_notes(tomorrow)
        work.record(Event(Kind.DAY_CLOSED), *events)
        return DayClosed(work.today, sum(event.kind is Kind.EXPIRED for event in events))

    return database.write(operation, request_id)


def expire_earlier_days(work: UnitOfWork) -> list[Event]:
    """Expire what days before today left open because nobody closed them."""
    events = _expire(work, work.today)
    if events:
        work.forget_notes(work.today)
    return events


def _expire(work: UnitOfWork, before: date) -> list[Event]:
    events = []
    for ticket, step in work.open_steps_before(before):
        after = replace(step, state=StepState.EXPIRED, ended_at=work.now)
        if work.change(step, after):
            events.append(
                Event(
                    Kind.EXPIRED,
                    step.key,
                    ticket.number,
                    service=step.service,
                    state=after.state,
                    counter=after.counter,
                )
            )
    return events
