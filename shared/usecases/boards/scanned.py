"""A ticket's code held before a kiosk: whose it is, if it is one of today."""

from __future__ import annotations

from shared.domain.ticket import StepState
from shared.usecases.boards.find import token_in
from shared.usecases.boards.kiosk import TicketFacts, ticket_facts
from shared.usecases.ports import Reading

LONGEST_CODE = 300
"""Characters of a scanned code that are looked at; a QR code of any other kind may hold thousands."""

OVER = frozenset({StepState.DONE, StepState.CANCELLED, StepState.EXPIRED})


def scanned_ticket(read: Reading, code: str) -> TicketFacts | None:
    """The ticket whose *code* (a token, or an address that ends with it) was scanned.

    None for a foreign code, for a ticket of another day and for one that has been served.
    """
    if not 0 < len(code) <= LONGEST_CODE:
        return None
    ticket = read.ticket_by_token(token_in(code))
    if ticket is None or ticket.day != read.today or all(step.state in OVER for step in ticket.steps):
        return None
    return ticket_facts(read, ticket.id)
