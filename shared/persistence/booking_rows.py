"""Bookings as rows and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, exists, func, insert, select, update

from shared.domain.booking import Booking
from shared.persistence.tables import booking, booking_service, site

_with_services = (
    select(booking, booking_service.c.service)
    .join(booking_service, booking_service.c.code == booking.c.code)
    .order_by(booking.c.booked_at, booking.c.code, booking_service.c.position)
)
_of_code = _with_services.where(booking.c.code == bindparam("wanted"))
_from_day = _with_services.where(booking.c.day >= bindparam("first"))
_of_code_locked = _of_code.with_for_update(of=booking)
_known = select(booking.c.code).where(booking.c.code == bindparam("wanted"))
_any = select(exists(select(booking.c.code)))


def _to_come(*columns: Any) -> Select[Any]:
    """*columns* of the bookings of the day ``on`` that nobody has come for and that are not before ``since``."""
    return (
        select(*columns)
        .join(booking_service, booking_service.c.code == booking.c.code)
        .where(
            booking.c.day == bindparam("on"),
            booking.c.ticket.is_(None),
            booking.c.booked_at >= bindparam("since"),
        )
    )


_places = _to_come(booking_service.c.service, func.count().label("places")).group_by(
    booking_service.c.service
)
_first = _to_come(booking_service.c.service, booking.c.booked_at).where(booking_service.c.position == 1)
_times = _first.order_by(booking.c.booked_at)
_use = (
    update(booking)
    .where(booking.c.code == bindparam("wanted"), booking.c.ticket.is_(None))
    .values(ticket=bindparam("given"))
)
_open = delete(booking).where(booking.c.ticket.is_(None))


def find(connection: Connection, code: str, *, lock: bool) -> Booking | None:
    """The booking with *code*."""
    statement = _of_code_locked if lock else _of_code
    found = _bookings(connection.execute(statement, {"wanted": code}).all())
    return found[0] if found else None


def since(connection: Connection, day: date) -> Sequence[Booking]:
    """All bookings of *day* and later, by their time."""
    return _bookings(connection.execute(_from_day, {"first": day}).all())


def any_kept(connection: Connection) -> bool:
    """Whether there is any booking."""
    return bool(connection.execute(_any).scalar_one())


def places(connection: Connection, on: date, late: datetime) -> Mapping[str, int]:
    """Service → people of the day *on*, booked for *late* or later, who have not come yet."""
    rows = connection.execute(_places, {"on": on, "since": late})
    return {row.service: row.places for row in rows}


def times(connection: Connection, on: date, late: datetime) -> Mapping[str, Sequence[datetime]]:
    """First service → the booked times of the same people, in order."""
    found: dict[str, list[datetime]] = {}
    for row in connection.execute(_times, {"on": on, "since": late}):
        found.setdefault(row.service, []).append(row.booked_at)
    return found


def save(connection: Connection, bookings: Sequence[tuple[Booking, date]]) -> int:
    """Store bookings with their local dates, in the place of earlier ones of the same codes; gives how many.

    Those that somebody has come for stay as they are.
    """
    connection.execute(select(site.c.id).with_for_update())  # so that two imports come one by one
    saved = 0
    for each, day in bookings:
        if not remove(connection, each.code) and connection.execute(_known, {"wanted": each.code}).first():
            continue
        connection.execute(insert(booking), {"code": each.code, "day": day, "booked_at": each.booked_at})
        services = [
            {"code": each.code, "position": position, "service": service}
            for position, service in enumerate(each.services, 1)
        ]
        connection.execute(insert(booking_service), services)
        saved += 1
    return saved


def use(connection: Connection, code: str, ticket: int) -> bool:
    """Note the ticket that was given for *code*; False when there is one already."""
    return connection.execute(_use, {"wanted": code, "given": ticket}).rowcount == 1


def remove(connection: Connection, code: str) -> bool:
    """Delete a booking; False when there is none, or somebody has come for it."""
    return connection.execute(_open.where(booking.c.code == code)).rowcount == 1


def forget(connection: Connection, before: date) -> None:
    """Delete all bookings of earlier days."""
    connection.execute(delete(booking).where(booking.c.day < before))


def _bookings(rows: Sequence[Row[Any]]) -> list[Booking]:
    """One booking of the rows of each code, which lie together."""
    found: dict[str, Booking] = {}
    for row in rows:
        before = found.get(row.code)
        services = (*before.services, row.service) if before else (row.service,)
        found[row.code] = Booking(row.code, row.booked_at, services, row.ticket)
    return list(found.values())
