"""Check in: a booked visitor is here, and gets a number that is due at the booked time."""

from __future__ import annotations

from collections.abc import Collection

from shared.domain.booking import Booking
from shared.domain.hours import day_of
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import ENDED, PriorityReason
from shared.usecases.outcomes import TicketTaken, taken
from shared.usecases.ports import Database, Reading, UnitOfWork
from shared.usecases.take_ticket import give


def check_in(
    database: Database,
    code: str,
    *,
    token: str,
    request_id: str = "",
    reasons: Collection[PriorityReason] = (),
    language: str = "id",
) -> TicketTaken | Refusal:
    """Give the number for the booking with this canonical *code*; the rest is as in `take_ticket`.

    One booking gives one number, wherever and however often it is asked for. Refused when there is no such booking,
    when it is for another day or has been served, and where `take_ticket` refuses; but a visitor who is not late gets
    the place that was kept, also of a full service and after the cut-off for new numbers.
    """

    def operation(work: UnitOfWork) -> TicketTaken | Refusal:
        if work.earlier:
            return taken(work.earlier[0])
        booking = work.booking(code)
        if booking is None:
            return Refusal(Reason.UNKNOWN_BOOKING)
        refusal = not_today(work, booking)
        if refusal:
            return refusal
        if booking.ticket is not None:
            return _given(work, booking.ticket)
        given = give(
            work,
            offered(work, booking),
            token=token,
            priority=False,
            reasons=reasons,
            language=language,
            booked_at=booking.booked_at,
        )
        if isinstance(given, Refusal):
            return given
        ticket, event = given
        used = work.use_booking(code, ticket.id)
        assert used, "the booking was locked"
        work.record(event)
        return taken(event)

    return database.write(operation, request_id)


def not_today(read: Reading, booking: Booking) -> Refusal | None:
    """Why *booking* gives no number today, whatever its services do: another day, or it has been served."""
    day = day_of(booking.booked_at, read.catalogue.site.time_zone)
    if day > read.today:
        return Refusal(Reason.BOOKED_FOR_LATER, opens_at=booking.booked_at)
    ticket = None if booking.ticket is None else read.ticket(booking.ticket)
    if ticket is not None and (day < read.today or all(step.state in ENDED for step in ticket.steps)):
        return Refusal(Reason.BOOKING_USED, {"number": str(ticket.number)})
    return Refusal(Reason.BOOKING_PAST) if day < read.today else None


def offered(read: Reading, booking: Booking) -> tuple[str, ...]:
    """What of *booking* is still offered, up to what one number may hold; one retired service when nothing is."""
    services, most = read.catalogue.services, read.catalogue.site.services_per_ticket
    left = tuple(each for each in booking.services if not services[each].retired)
    return left[:most] or booking.services[:1]


def _given(work: UnitOfWork, ticket_id: int) -> TicketTaken:
    ticket = work.ticket(ticket_id)
    assert ticket is not None, "no ticket is ever deleted"
    services = tuple(step.service for step in ticket.steps)
    return TicketTaken(ticket.id, ticket.number, ticket.token, services, ticket.priority)
