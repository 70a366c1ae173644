"""K2, one agency: its services as cards, those that give tickets first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import accumulate
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.card_heights import fits, fits_unfolded
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.paging import PageTab, fitting_pages, span, tabs
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.texts import (
    agency_name,
    begun,
    book_for,
    day_name,
    translate,
    wait_range,
    when,
    zone_name,
)
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.catalogue import Service, Standard
from shared.domain.names import text_in
from shared.usecases.boards.kiosk import Availability, KioskBoard, ServiceFacts

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_CARDS = 6

MOST_LETTERS = 120
"""Of a service's name on its card; the whole one is read aloud, and stands with the details."""

MOST_LITTLE_ROOM, MOST_LEAST_ROOM = 120, 60
"""Letters of the agency's name in the heading: in low reach or large text in landscape, and in low reach in landscape."""


class Standing(IntEnum):
    """How a card is drawn; the values of ServiceCard.Standing."""

    OPEN = 0
    NO_WAIT = 1
    FULL = 2
    CLOSED = 3
    CHOSEN = 4
    PAUSED = 5


@dataclass(frozen=True, slots=True)
class Card:
    """One service. *waiting* are the people in front of somebody who comes now; *estimate* may be "".

    *note* is why it is paused. *details*: there is more to read, a published standard or the rest of a very long name,
    of which *spoken* is the whole; *next_day* ("Besok") is for when a full service can be booked, *book_for* the same in a heading; *foldable*: the requirements fit in place, else they stand with the details.
    """

    service: str
    title: str
    waiting: int
    estimate: str
    requirements: tuple[str, ...]
    standing: int
    standing_text: str
    unfolded: bool
    note: str = ""
    details: bool = False
    foldable: bool = True
    spoken: str = ""
    next_day: str = ""
    book_for: str = ""


@dataclass(frozen=True, slots=True)
class AgencyInputs:
    """What the screen follows from."""

    board: KioskBoard
    state: VisitState
    language: str


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the screen shows; *full_name* is "" where it would only repeat the name, *booking* an address to scan."""

    code: str = ""
    name: str = ""
    full_name: str = ""
    zone: str = ""
    unfolded: bool = False
    booking: str = ""
    cards: tuple[Card, ...] = ()
    page_tabs: tuple[PageTab, ...] = ()


def derive_agency(inputs: AgencyInputs) -> PageFacts:
    """Fold *inputs* into what is shown; nothing while no agency is chosen."""
    board, state, language = inputs.board, inputs.state, inputs.language
    facts = next((each for each in board.agencies if each.agency.id == state.agency), None)
    if facts is None:
        return PageFacts()
    heading = _heading(agency_name(facts.agency, language), state)
    cards = [_card(each, board, state, language) for each in _ordered(facts.services)]
    pages = fitting_pages(
        cards,
        lambda page, with_tabs: fits(
            page, with_tabs, state.large, low=state.low, landscape=state.landscape, heading=heading
        ),
        MOST_CARDS,
    )
    shown = _shown_page(pages, state)
    page = _with_unfolded(pages[shown], state, heading)
    name, full_name = agency_name(facts.agency, language), text_in(facts.agency.name, language)
    return PageFacts(
        code=facts.agency.code,
        name=heading,
        full_name="" if full_name == name else begun(full_name, MOST_LETTERS),
        zone=zone_name(facts.zone, language),
        unfolded=any(card.unfolded for card in page),
        booking=board.site.booking_address,
        cards=page,
        page_tabs=tabs(_labels(pages), shown),
    )


def _heading(name: str, state: VisitState) -> str:
    if state.low and state.landscape:
        return begun(name, MOST_LEAST_ROOM)
    return begun(name, MOST_LITTLE_ROOM) if state.low or (state.landscape and state.large) else name


def _shown_page(pages: Sequence[Sequence[Card]], state: VisitState) -> int:
    """The page with what is unfolded, else the one that was asked for."""
    for index, page in enumerate(pages):
        if any(card.unfolded for card in page):
            return index
    return min(state.agency_page, len(pages) - 1)


def _with_unfolded(page: Sequence[Card], state: VisitState, heading: str) -> tuple[Card, ...]:
    """The cards of *page* that stand beside the unfolded one, which is never pushed off the screen."""
    unfolded = next((card for card in page if card.unfolded), None)
    cards = list(page)
    while unfolded and len(cards) > 1 and not _fit(cards, unfolded, state, heading):
        cards.pop(0 if cards[-1] is unfolded else -1)
    return tuple(cards)


def _fit(cards: Sequence[Card], unfolded: Card, state: VisitState, heading: str = "") -> bool:
    return fits_unfolded(
        cards, unfolded, large=state.large, low=state.low, landscape=state.landscape, heading=heading
    )


def _ordered(services: Sequence[ServiceFacts]) -> list[ServiceFacts]:
    order = list(Availability)
    return sorted(services, key=lambda each: order.index(each.availability))


def _labels(pages: Sequence[Sequence[Card]]) -> list[str]:
    """The places in the list that each page holds: "1–5", "6–9"."""
    ends = list(accumulate(len(page) for page in pages))
    return [span(str(end - len(page) + 1), str(end)) for page, end in zip(pages, ends, strict=True)]


def _card(facts: ServiceFacts, board: KioskBoard, state: VisitState, language: str) -> Card:
    service = facts.service
    standing, text = standing_of(facts, board, state, language)
    next_day = _next_day(facts, board, language)
    name = text_in(service.name, language)
    card = Card(
        service=service.id,
        title=begun(name, MOST_LETTERS),
        waiting=facts.ahead.people,
        estimate=wait_range(facts.ahead.wait, language),
        requirements=tuple(text_in(each, language) for each in service.requirements),
        standing=standing,
        standing_text=text,
        unfolded=False,
        note=facts.pause.reason if facts.pause else "",
        details=has_details(service) or len(name) > MOST_LETTERS,
        spoken=name,
        next_day=next_day[:1].upper() + next_day[1:],
        book_for=book_for(next_day),
    )
    foldable = _fit([card], card, state)
    return replace(card, foldable=foldable, unfolded=foldable and service.id == state.unfolded)


def _next_day(facts: ServiceFacts, board: KioskBoard, language: str) -> str:
    """The day for which a full service can be booked, "" where the site takes no bookings."""
    if (
        not board.site.booking_address
        or facts.availability is not Availability.FULL
        or facts.opens_at is None
    ):
        return ""
    return day_name(facts.opens_at, board.now, board.site.time_zone, language)


def has_details(service: Service) -> bool:
    """Whether there is a published standard to read, beyond the requirements."""
    return service.standard != Standard()


def standing_of(
    facts: ServiceFacts, board: KioskBoard, state: VisitState, language: str
) -> tuple[Standing, str]:
    """How the state of a service is drawn, and the words of its pill where the drawing has none of its own."""
    if facts.service.id in state.services:
        return Standing.CHOSEN, translate("KioskAgency", "Sudah dipilih")
    if facts.availability is Availability.FULL:
        return Standing.FULL, ""
    if facts.availability is Availability.PAUSED:
        if facts.opens_at is None:
            return Standing.PAUSED, translate("KioskAgency", "Dijeda")
        until = when(facts.opens_at, board.now, board.site.time_zone, language)
        return Standing.PAUSED, translate("KioskAgency", "Dijeda sampai %1").replace("%1", until)
    if facts.availability is Availability.CLOSED:
        if facts.opens_at is None:
            return Standing.CLOSED, ""
        opens = when(facts.opens_at, board.now, board.site.time_zone, language)
        return Standing.CLOSED, translate("KioskAgency", "Tutup, buka lagi %1").replace("%1", opens)
    nobody = facts.ahead.people == 0 and facts.ahead.wait is not None
    return (Standing.NO_WAIT if nobody else Standing.OPEN), ""


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class AgencyPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """K2 for QML."""

    listsChanged = (
        Signal()
    )  # never sent: the lists stay and tell their own news, but the linter knows no constants
    codeChanged = Signal()
    nameChanged = Signal()
    fullNameChanged = Signal()
    zoneChanged = Signal()
    unfoldedChanged = Signal()
    bookingChanged = Signal()
    _code, _name = attrgetter("_facts.code"), attrgetter("_facts.name")
    _full_name, _zone = attrgetter("_facts.full_name"), attrgetter("_facts.zone")
    _unfolded, _booking = attrgetter("_facts.unfolded"), attrgetter("_facts.booking")
    _cards, _tabs = attrgetter("_card_rows"), attrgetter("_tab_rows")
    code = Property(str, _code, notify=codeChanged)
    name = Property(str, _name, notify=nameChanged)
    fullName = Property(str, _full_name, notify=fullNameChanged)
    zone = Property(str, _zone, notify=zoneChanged)
    unfolded = Property(bool, _unfolded, notify=unfoldedChanged)
    booking = Property(str, _booking, notify=bookingChanged)
    cards = Property(QObject, _cards, notify=listsChanged)
    pageTabs = Property(QObject, _tabs, notify=listsChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = PageFacts()
        self._card_rows = Rows(Card, self)
        self._tab_rows = Rows(PageTab, self)

    def show(self, inputs: AgencyInputs) -> None:
        """Show what follows from *inputs*."""
        facts = derive_agency(inputs)
        swap(self, facts)
        self._card_rows.show(facts.cards)
        self._tab_rows.show(facts.page_tabs)
