"""Keep the bookings that visitors made elsewhere, so that their codes give numbers here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shared.domain.booking import Booking
from shared.domain.hours import day_of
from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class BookingsChanged:
    """How many bookings were stored and removed; *past* were of earlier days and *used* have a number: both left out."""

    stored: int = 0
    removed: int = 0
    past: int = 0
    used: int = 0


def save_bookings(
    database: Database, bookings: Sequence[Booking], *, complete: bool = False
) -> BookingsChanged:
    """Store *bookings* of today and later in the place of earlier ones with the same codes.

    *complete*: they are all there are, so others of today and later are removed. A booking that somebody has come for
    stays as it is. The services must be those of the catalogue in force.
    """

    def operation(work: UnitOfWork) -> BookingsChanged:
        zone = work.catalogue.site.time_zone
        wanted = [each for each in bookings if day_of(each.booked_at, zone) >= work.today]
        named = {each.code for each in wanted}
        others = [each for each in work.bookings(work.today) if complete and each.code not in named]
        removed = sum(work.remove_booking(each.code) for each in others)
        stored = work.save_bookings(wanted)
        if stored or removed:
            work.record(Event(Kind.BOOKINGS_CHANGED))
        return BookingsChanged(stored, removed, len(bookings) - len(wanted), len(wanted) - stored)

    return database.write(operation)


def remove_booking(database: Database, code: str) -> BookingsChanged | Refusal:
    """Forget the booking with this canonical *code*, whose visitor has cancelled it.

    Refused when there is none, or when somebody has come for it: then its number is to be cancelled.
    """

    def operation(work: UnitOfWork) -> BookingsChanged | Refusal:
        booking = work.booking(code)
        if booking is None:
            return Refusal(Reason.UNKNOWN_BOOKING)
        ticket = None if booking.ticket is None else work.ticket(booking.ticket)
        if ticket is not None:
            return Refusal(Reason.BOOKING_USED, {"number": str(ticket.number)})
        work.remove_booking(code)
        work.record(Event(Kind.BOOKINGS_CHANGED))
        return BookingsChanged(removed=1)

    return database.write(operation)
