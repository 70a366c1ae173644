"""One visitor's way through the kiosk as a value: every button is a function from one state to the next."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shared.domain.booking import Booking
from shared.domain.ticket import PriorityReason


class Page(StrEnum):
    """Which screen is shown."""

    HOME = "home"
    SEARCH = "search"
    AGENCY = "agency"
    DETAILS = "details"
    CONFIRM = "confirm"
    TICKET = "ticket"
    BOOKING = "booking"


@dataclass(frozen=True, slots=True)
class VisitState:
    """All that the visitor has chosen. A fresh one is a kiosk nobody has touched.

    *services* are the route in order; *came_from* is the page the last of them was chosen on, *opened_from* that on which
    the agency was; *booking* is the one that the route comes from, if any; *query* is what was typed; *unfolded* is the
    service whose requirements are open, *details* that whose standard is read; *gone* are services that were taken
    out of the catalogue under the visitor's hands, *changed* that the list on the screen is another now; the `…_page` are shown pages of long lists, counted from 0. How it looks: *low*
    keeps every control within reach of a seated person, *read* speaks the screen; *landscape* is the panel's, for ever.
    """

    page: Page = Page.HOME
    agency: str = ""
    services: tuple[str, ...] = ()
    came_from: Page = Page.HOME
    opened_from: Page = Page.HOME
    booking: Booking | None = None
    query: str = ""
    reasons: frozenset[PriorityReason] = frozenset()
    unfolded: str = ""
    details: str = ""
    gone: tuple[str, ...] = ()
    changed: bool = False
    home_page: int = 0
    search_page: int = 0
    agency_page: int = 0
    details_page: int = 0
    confirm_page: int = 0
    large: bool = False
    contrast: bool = False
    low: bool = False
    read: bool = False
    landscape: bool = False

    @property
    def adding(self) -> bool:
        """Whether one more service is being looked for."""
        return bool(self.services) and self.page in {Page.HOME, Page.SEARCH, Page.AGENCY, Page.DETAILS}


def open_agency(state: VisitState, agency: str) -> VisitState:
    """Show an agency's services."""
    came_from = state.page if state.page is Page.SEARCH else Page.HOME
    return replace(state, page=Page.AGENCY, agency=agency, opened_from=came_from, unfolded="", agency_page=0)


def open_search(state: VisitState) -> VisitState:
    """Show the search, as it was left."""
    return replace(state, page=Page.SEARCH)


def open_booking(state: VisitState) -> VisitState:
    """Ask for the code of a booking; what was chosen before is not the route of a booked visitor."""
    return looks(VisitState(page=Page.BOOKING), state)


def book(state: VisitState, booking: Booking) -> VisitState:
    """Put what was booked, and nothing else, on the ticket, and ask for confirmation."""
    came_from = Page.BOOKING if state.page is Page.BOOKING else Page.HOME
    chosen = VisitState(Page.CONFIRM, services=booking.services, booking=booking, came_from=came_from)
    return looks(chosen, state)


def open_details(state: VisitState, service: str) -> VisitState:
    """Show the published standard of *service*, of the agency that is shown."""
    return replace(state, page=Page.DETAILS, details=service, details_page=0)


def ask(state: VisitState, query: str) -> VisitState:
    """Look for *query*, its best results first."""
    return replace(state, query=query, search_page=0)


def choose(state: VisitState, service: str, most: int) -> VisitState:
    """Put *service* on the ticket, unless it is there already or the ticket holds *most*, and ask for confirmation."""
    services = state.services
    if service not in services and len(services) < most:
        services = (*services, service)
    return replace(
        state,
        page=Page.CONFIRM,
        services=services,
        came_from=Page.AGENCY if state.page is Page.DETAILS else state.page,
        unfolded="",
        confirm_page=0,
    )


def show_page(state: VisitState, index: int) -> VisitState:
    """Show another page of the list on the shown screen."""
    match state.page:
        case Page.HOME:
            return replace(state, home_page=index)
        case Page.SEARCH:
            return replace(state, search_page=index)
        case Page.AGENCY:
            return replace(state, agency_page=index, unfolded="")
        case Page.DETAILS:
            return replace(state, details_page=index)
        case _:
            return replace(state, confirm_page=index)


def add_another(state: VisitState) -> VisitState:
    """Look for one more service, from the first page on."""
    return replace(state, page=Page.HOME, home_page=0, query="", search_page=0)


def remove(state: VisitState, service: str, agency: str) -> VisitState:
    """Take *service* (of *agency*) off the ticket; after the last one its agency is shown again."""
    services = tuple(each for each in state.services if each != service)
    after = replace(state, services=services, confirm_page=0)
    return after if services else open_agency(replace(after, reasons=frozenset()), agency)


def set_reason(state: VisitState, reason: PriorityReason, holds: bool) -> VisitState:
    """Say or take back why the visitor goes first."""
    others = state.reasons - {reason}
    return replace(state, reasons=others | {reason} if holds else others)


def back(state: VisitState, agency: str) -> VisitState:
    """One step back: from confirmation the last choice (a service of *agency*) is undone."""
    if state.page is Page.DETAILS:
        return replace(state, page=Page.AGENCY)
    if state.page is Page.AGENCY:
        return replace(state, page=state.opened_from, unfolded="")
    if state.page is Page.SEARCH:
        return replace(state, page=Page.HOME, query="", search_page=0)
    if state.page is Page.HOME and state.services:
        return replace(state, page=Page.CONFIRM)
    if state.page is Page.BOOKING:
        return to_start(state)
    if state.page is Page.CONFIRM and state.booking is not None:
        return looks(VisitState(page=state.came_from), state)
    if state.page is Page.CONFIRM:
        shown = replace(state, services=state.services[:-1], confirm_page=0)
        if state.came_from is Page.AGENCY:
            return replace(shown, page=Page.AGENCY, agency=agency)
        return replace(shown, page=state.came_from)
    return state


def to_start(state: VisitState) -> VisitState:
    """The first page with nothing chosen; how the screen looks and sounds stays with the visitor."""
    return looks(VisitState(), state)


def fresh(state: VisitState) -> VisitState:
    """A kiosk nobody has touched, on the same panel."""
    return VisitState(landscape=state.landscape)


def looks(chosen: VisitState, like: VisitState) -> VisitState:
    """What was *chosen*, looking and sounding *like* another state."""
    return replace(
        chosen,
        large=like.large,
        contrast=like.contrast,
        low=like.low,
        read=like.read,
        landscape=like.landscape,
    )


def cut_anew(state: VisitState) -> VisitState:
    """Lists are cut into other pages, so the first one is shown."""
    return replace(state, home_page=0, search_page=0, agency_page=0, details_page=0, confirm_page=0)
