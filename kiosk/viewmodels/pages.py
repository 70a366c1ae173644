"""The view models of all screens, and which of them shows what is now."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.viewmodels.agency import AgencyInputs, AgencyPage
from kiosk.viewmodels.booking import BookingInputs, BookingPage
from kiosk.viewmodels.confirm import ConfirmInputs, ConfirmPage
from kiosk.viewmodels.details import DetailsInputs, DetailsPage
from kiosk.viewmodels.home import HomeInputs, HomePage
from kiosk.viewmodels.request import Answer
from kiosk.viewmodels.rest import Rest
from kiosk.viewmodels.search import SearchInputs, SearchPage
from kiosk.viewmodels.ticket import TicketInputs, TicketPage
from kiosk.viewmodels.visit_state import Page, VisitState
from shared.domain.refusals import Refusal
from shared.domain.search import Hit
from shared.usecases.boards.kiosk import KioskBoard


@dataclass(frozen=True, slots=True)
class Now:
    """What the shown screen follows from. *lost*: the database is away; *paperless*: no paper can be printed.

    *age*: seconds since the board was read; *refused*: why the last code gives nothing.
    """

    board: KioskBoard
    state: VisitState
    language: str
    lost: bool
    paperless: bool
    answer: Answer
    age: float
    refused: Refusal | None = None


@dataclass(slots=True)
class Pages:
    """The view models of the screens; the shown one is derived anew, and tells QML only what changed."""

    home: HomePage
    booking: BookingPage
    search: SearchPage
    agency: AgencyPage
    details: DetailsPage
    confirm: ConfirmPage
    ticket: TicketPage
    rest: Rest

    def show(
        self, now: Now, find: Callable[[str], tuple[Hit, ...]], ticket: Callable[[], TicketInputs]
    ) -> None:
        """Show *now* on the page of its state; *find* searches, *ticket* tells what the ticket page follows from."""
        board, state, language = now.board, now.state, now.language
        self.rest.show(board, now.age, language, lost=now.lost)
        match state.page:
            case Page.HOME:
                self.home.show(HomeInputs(board, state, language, now.paperless))
            case Page.BOOKING:
                self.booking.show(BookingInputs(board, language, now.refused, now.lost))
            case Page.SEARCH:
                self.search.show(SearchInputs(board, state, language, find(state.query), now.lost))
            case Page.AGENCY:
                self.agency.show(AgencyInputs(board, state, language))
            case Page.DETAILS:
                self.details.show(DetailsInputs(board, state, language))
            case Page.CONFIRM:
                self.confirm.show(_confirm(now))
            case Page.TICKET:
                self.ticket.show(ticket())


def _confirm(now: Now) -> ConfirmInputs:
    answer = now.answer
    return ConfirmInputs(
        now.board,
        now.state,
        now.language,
        answer.ahead,
        answer.refusal,
        answer.busy,
        now.lost,
        answer.failed,
    )
