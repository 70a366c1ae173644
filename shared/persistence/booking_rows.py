"""Bookings as rows and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, func, insert, select, update

from shared.domain.booking import Booking
from shared.persistence.statements import to_come
from shared.persistence.tables import booking, booking_service, site

_wanted = booking.c.code == bindparam("wanted")
_nobody_came = and_(_wanted, booking.c.ticket.is_(None))
_its_services = booking_service.c.code == bindparam("wanted")

_find = select(booking).where(_wanted)
_find_locked = _find.with_for_update()
_services = select(booking_service.c.service).where(_its_services).order_by(booking_service.c.position)
_all = (
    select(booking, booking_service.c.service)
    .join(booking_service, booking_service.c.code == booking.c.code)
    .order_by(booking.c.booked_at, booking.c.code, booking_service.c.position)
)
_latest = select(func.max(booking.c.booked_at))
_places = (
    select(booking_service.c.service, func.count().label("places"))
    .where(to_come)
    .group_by(booking_service.c.service)
)
_times = (
    select(booking_service.c.service, booking_service.c.expected_at)
    .where(to_come, booking_service.c.position == 1)
    .order_by(booking_service.c.expected_at)
)
_use = update(booking).where(_nobody_came).values(ticket=bindparam("given"))
_expect_no_more = update(booking_service).where(_its_services).values(expected_at=None)
_move = update(booking).where(_nobody_came).values(booked_at=bindparam("at"))
_clear = delete(booking_service).where(_its_services)
_remove = delete(booking).where(_nobody_came)
_forget = delete(booking).where(booking.c.booked_at < bindparam("before"))


def find(connection: Connection, code: str, *, lock: bool) -> Booking | None:
    """The booking with *code*.

    The services are asked for when the lock is there: what another transaction changed meanwhile is seen.
    """
    row = connection.execute(_find_locked if lock else _find, {"wanted": code}).one_or_none()
    if row is None:
        return None
    services = connection.execute(_services, {"wanted": code}).scalars()
    return Booking(row.code, row.booked_at, tuple(services), row.ticket)


def load(connection: Connection) -> Sequence[Booking]:
    """All bookings, by their time."""
    found: dict[str, Booking] = {}
    for row in connection.execute(_all):
        before = found.get(row.code)
        services = (*before.services, row.service) if before else (row.service,)
        found[row.code] = Booking(row.code, row.booked_at, services, row.ticket)
    return list(found.values())


def lock_all(connection: Connection) -> None:
    """Let changes of many bookings come one by one; the site's row is their lock."""
    connection.execute(select(site.c.id).with_for_update())


def any_kept(connection: Connection) -> bool:
    """Whether there is any booking."""
    return connection.execute(_latest).scalar_one() is not None


def places(connection: Connection, since: datetime, until: datetime) -> Mapping[str, int]:
    """Service → people expected for it from *since* until *until*."""
    rows: Sequence[Row[Any]] = connection.execute(_places, {"since": since, "until": until}).all()
    return {row.service: row.places for row in rows}


def times(connection: Connection, since: datetime, until: datetime) -> Mapping[str, Sequence[datetime]]:
    """First service → the booked times of the people expected from *since* until *until*, in order."""
    found: dict[str, list[datetime]] = {}
    for service, expected_at in connection.execute(_times, {"since": since, "until": until}):
        found.setdefault(service, []).append(expected_at)
    return found


def add(connection: Connection, bookings: Sequence[Booking]) -> None:
    """Store *bookings* whose codes are not known yet."""
    if bookings:
        named = [{"code": each.code, "booked_at": each.booked_at} for each in bookings]
        connection.execute(insert(booking), named)
        connection.execute(insert(booking_service), [row for each in bookings for row in _rows(each)])


def change(connection: Connection, after: Booking) -> bool:
    """Give a booking another time and other services; False when there is none, or somebody has come for it."""
    if not connection.execute(_move, {"wanted": after.code, "at": after.booked_at}).rowcount:
        return False
    connection.execute(_clear, {"wanted": after.code})
    connection.execute(insert(booking_service), _rows(after))
    return True


def use(connection: Connection, code: str, ticket: int) -> bool:
    """Note the ticket that was given for *code*; False when there is one already."""
    used = connection.execute(_use, {"wanted": code, "given": ticket}).rowcount == 1
    if used:
        connection.execute(_expect_no_more, {"wanted": code})
    return used


def remove(connection: Connection, code: str) -> bool:
    """Delete a booking; False when there is none, or somebody has come for it."""
    return connection.execute(_remove, {"wanted": code}).rowcount == 1


def forget(connection: Connection, before: datetime) -> None:
    """Delete all bookings for an earlier time than *before*."""
    connection.execute(_forget, {"before": before})


def _rows(each: Booking) -> list[dict[str, Any]]:
    return [
        {"code": each.code, "position": position, "service": service, "expected_at": each.booked_at}
        for position, service in enumerate(each.services, 1)
    ]
