"""What was scanned or typed at a kiosk: a ticket of today, or a booking that gives one."""

from __future__ import annotations

from dataclasses import replace

from shared.domain.booking import Booking, code_in
from shared.domain.refusals import Refusal
from shared.domain.ticket import ENDED
from shared.usecases.boards.find import token_in
from shared.usecases.boards.kiosk import TicketFacts, ticket_facts
from shared.usecases.check_in import not_today, offered
from shared.usecases.ports import Reading

LONGEST_CODE = 300
"""Characters of a scanned code that are looked at; a QR code of any other kind may hold thousands."""


def scanned(read: Reading, code: str) -> TicketFacts | Booking | Refusal | None:
    """What the *code* (or an address that ends with it) of a ticket or a booking stands for.

    The ticket, also when it was given for the booking; the booking, when its visitor has not checked in yet; why that
    booking gives no number today. None for a foreign code, for a ticket of another day and for one that has been served.
    """
    if not 0 < len(code) <= LONGEST_CODE or not code.isprintable():
        return None
    ticket = read.ticket_by_token(token_in(code))
    if ticket is not None:
        over = ticket.day != read.today or all(step.state in ENDED for step in ticket.steps)
        return None if over else ticket_facts(read, ticket.id)
    wanted = code_in(code)
    booking = read.booking(wanted) if wanted else None
    if booking is None:
        return None
    refusal = not_today(read, booking)
    if refusal is not None or booking.ticket is None:
        return refusal or replace(booking, services=offered(read, booking))
    return ticket_facts(read, booking.ticket)
