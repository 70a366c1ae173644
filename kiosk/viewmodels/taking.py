"""Taking the number, off the GUI thread: commit first, then learn what the ticket says."""

from dataclasses import dataclass

from shared.domain.catalogue import Catalogue
from shared.domain.errors import DatabaseUnavailableError
from shared.domain.refusals import Refusal
from shared.domain.ticket import PriorityReason
from shared.usecases.boards.kiosk import KioskBoard, TicketFacts, ticket_facts
from shared.usecases.check_in import check_in
from shared.usecases.outcomes import TicketTaken
from shared.usecases.ports import Database
from shared.usecases.take_ticket import take_ticket


@dataclass(frozen=True, slots=True)
class Choice:
    """What the visitor confirms. The same *request_id* always gives the same ticket.

    *booking* is the code of the booking that *services* come from, "" for a visitor without one.
    """

    services: tuple[str, ...]
    reasons: frozenset[PriorityReason]
    language: str
    request_id: str
    token: str
    booking: str = ""


def take(database: Database, choice: Choice, board: KioskBoard) -> TicketFacts | Refusal:
    """Take the number for *choice*; a ticket that is committed is told even if the database is lost right after.

    Raises DatabaseUnavailableError when it is unknown whether there is a ticket: try again with the same choice.
    """
    taken = _taken(database, choice)
    if isinstance(taken, Refusal):
        return taken
    try:
        facts = database.read(lambda read: ticket_facts(read, taken.ticket))
    except DatabaseUnavailableError:
        facts = None
    return facts or _without_wait(taken, board)


def _taken(database: Database, choice: Choice) -> TicketTaken | Refusal:
    token, request_id, reasons, language = choice.token, choice.request_id, choice.reasons, choice.language
    if choice.booking:
        return check_in(
            database, choice.booking, token=token, request_id=request_id, reasons=reasons, language=language
        )
    return take_ticket(
        database, choice.services, token=token, request_id=request_id, reasons=reasons, language=language
    )


def _without_wait(taken: TicketTaken, board: KioskBoard) -> TicketFacts:
    """The ticket from what the kiosk knows already: everything but the wait."""
    catalogue: Catalogue = board.catalogue
    services = tuple(catalogue.services[each] for each in taken.services)
    agencies = tuple(dict.fromkeys(catalogue.agencies[each.agency].id for each in services))
    homes = tuple(catalogue.agencies[each] for each in agencies)
    zone = catalogue.zones[homes[0].zone]
    return TicketFacts(
        taken.number, taken.token, taken.priority, board.now, services, homes, zone, ahead=None
    )
