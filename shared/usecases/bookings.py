"""Keep bookings: an import from the online registration, and one that is cancelled; `check_in` gives numbers here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shared.domain.booking import Booking
from shared.domain.hours import day_of
from shared.domain.journal import Event, Kind
from shared.domain.refusals import Reason, Refusal
from shared.usecases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class BookingsChanged:
    """How many bookings are *new*, got another time or other services (*changed*), were *known* so, and were *removed*.

    *past* were of earlier days and *used* have a number: both left out.
    """

    new: int = 0
    changed: int = 0
    known: int = 0
    removed: int = 0
    past: int = 0
    used: int = 0


def save_bookings(
    database: Database, bookings: Sequence[Booking], *, complete: bool = False
) -> BookingsChanged:
    """Store *bookings* of today and later in the place of earlier ones with the same codes.

    *complete*: they are all there are, so others of today and later are removed. A booking that somebody has come for
    stays as it is. Only what differs is written, since a hall imports its whole file every few minutes while
    visitors come. The services must be those of the catalogue in force.
    """

    def operation(work: UnitOfWork) -> BookingsChanged:
        kept = {each.code: each for each in work.bookings()}
        coming = [each for each in bookings if _is_to_come(work, each)]
        new = [each for each in coming if each.code not in kept]
        open_ = [each for each in coming if each.code in kept and kept[each.code].ticket is None]
        differ = [each for each in open_ if each != kept[each.code]]
        work.add_bookings(new)
        changed = sum([work.change_booking(each) for each in differ])
        removed = _remove_others(work, kept.values(), coming) if complete else 0
        if new or changed or removed:
            work.record(Event(Kind.BOOKINGS_CHANGED))
        known = len(open_) - len(differ)
        used = len(coming) - len(new) - changed - known
        return BookingsChanged(len(new), changed, known, removed, len(bookings) - len(coming), used)

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


def _is_to_come(work: UnitOfWork, booking: Booking) -> bool:
    """Whether *booking* is for today or later."""
    return day_of(booking.booked_at, work.catalogue.site.time_zone) >= work.today


def _remove_others(work: UnitOfWork, kept: Iterable[Booking], named: Sequence[Booking]) -> int:
    """Remove what is *kept* for today and later and not *named*, as far as nobody has come; gives how many."""
    codes = {each.code for each in named}
    others = [each.code for each in kept if each.code not in codes and _is_to_come(work, each)]
    return sum([work.remove_booking(code) for code in others])
