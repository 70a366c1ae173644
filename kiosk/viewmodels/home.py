"""K1, the first screen: frequent needs, and the agencies by letter, down the columns."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.paging import PageTab, even_pages, span, tabs
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.texts import agency_name, begun, translate, when_briefly
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.names import text_in
from shared.usecases.boards.kiosk import AgencyFacts, Availability, KioskBoard

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

COLUMNS, COLUMNS_LANDSCAPE = 2, 3

ROWS, ROWS_LOW = (10, 7), (5, 4)
"""Rows of tiles on a page in portrait: normal and large text, then with all controls in the lower part."""

ROWS_LANDSCAPE, ROWS_LANDSCAPE_LOW = (7, 6), (4, 3)
"""The same in landscape."""

MOST_LETTERS = 45
"""Of a name on a tile; the whole one is read aloud, and stands above the agency's services."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One agency. *waiting* is -1 where no figure is shown; *off_text* says when it opens, "" while it is open.

    *spoken* is the whole name, of which a very long one is only begun.
    """

    agency: str
    code: str
    name: str
    waiting: int
    off_text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class NeedChip:
    """One frequent need."""

    service: str
    label: str


@dataclass(frozen=True, slots=True)
class HomeInputs:
    """What the screen follows from. *paperless*: the printer cannot print now."""

    board: KioskBoard
    state: VisitState
    language: str
    paperless: bool = False


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """What the screen shows. *rows* are the rows of each column on every page, so that tiles keep their size.

    *bookings*: the entry for booked visitors is offered; not to somebody who is choosing one more service.
    """

    columns: int = COLUMNS
    adding: bool = False
    rows: int = 0
    needs: tuple[NeedChip, ...] = ()
    tiles: tuple[Tile, ...] = ()
    page_tabs: tuple[PageTab, ...] = ()
    paperless: bool = False
    bookings: bool = False


def derive_home(inputs: HomeInputs) -> HomeFacts:
    """Fold *inputs* into what is shown."""
    board, state = inputs.board, inputs.state
    offered = [each for each in board.agencies if each.services]
    columns = COLUMNS_LANDSCAPE if state.landscape else COLUMNS
    pages = even_pages(offered, columns * _most_rows(state))
    shown = min(state.home_page, len(pages) - 1)
    labels = [span(page[0].agency.code, page[-1].agency.code) for page in pages if page]
    return HomeFacts(
        adding=state.adding,
        columns=columns,
        rows=-(-len(pages[0]) // columns),
        needs=tuple(NeedChip(need.service, text_in(need.label, inputs.language)) for need in board.needs),
        tiles=tuple(_tile(each, board, inputs.language) for each in pages[shown]),
        page_tabs=tabs(labels, shown),
        paperless=inputs.paperless,
        bookings=board.bookings and not state.adding,
    )


def _most_rows(state: VisitState) -> int:
    if state.landscape:
        normal, large = ROWS_LANDSCAPE_LOW if state.low else ROWS_LANDSCAPE
    else:
        normal, large = ROWS_LOW if state.low else ROWS
    return large if state.large else normal


def _tile(facts: AgencyFacts, board: KioskBoard, language: str) -> Tile:
    agency = facts.agency
    off = _off_text(facts, board, language)
    name = agency_name(agency, language)
    waiting = -1 if off else facts.waiting
    return Tile(agency.id, agency.code, begun(name, MOST_LETTERS), waiting, off, name)


def _off_text(facts: AgencyFacts, board: KioskBoard, language: str) -> str:
    if facts.availability is Availability.OPEN:
        return ""
    if facts.availability is Availability.FULL:
        return translate("KioskHome", "Penuh")
    if facts.availability is Availability.PAUSED:
        return translate("KioskHome", "Dijeda")
    if facts.opens_at is None:
        return translate("KioskHome", "Tutup")
    opens = when_briefly(facts.opens_at, board.now, board.site.time_zone, language)
    return translate("KioskHome", "Buka %1").replace("%1", opens)


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class HomePage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """K1 for QML."""

    listsChanged = (
        Signal()
    )  # never sent: the lists stay and tell their own news, but the linter knows no constants
    columnsChanged = Signal()
    addingChanged = Signal()
    paperlessChanged = Signal()
    rowsChanged = Signal()
    bookingsChanged = Signal()
    _columns = attrgetter("_facts.columns")
    _adding, _rows = attrgetter("_facts.adding"), attrgetter("_facts.rows")
    _needs, _tiles, _tabs = attrgetter("_need_rows"), attrgetter("_tile_rows"), attrgetter("_tab_rows")
    columns = Property(int, _columns, notify=columnsChanged)
    adding = Property(bool, _adding, notify=addingChanged)
    _paperless = attrgetter("_facts.paperless")
    paperless = Property(bool, _paperless, notify=paperlessChanged)
    rows = Property(int, _rows, notify=rowsChanged)
    _bookings = attrgetter("_facts.bookings")
    bookings = Property(bool, _bookings, notify=bookingsChanged)
    needs = Property(QObject, _needs, notify=listsChanged)
    tiles = Property(QObject, _tiles, notify=listsChanged)
    pageTabs = Property(QObject, _tabs, notify=listsChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = HomeFacts()
        self._need_rows = Rows(NeedChip, self)
        self._tile_rows = Rows(Tile, self)
        self._tab_rows = Rows(PageTab, self)

    def show(self, inputs: HomeInputs) -> None:
        """Show what follows from *inputs*."""
        facts = derive_home(inputs)
        swap(self, facts)
        self._need_rows.show(facts.needs)
        self._tile_rows.show(facts.tiles)
        self._tab_rows.show(facts.page_tabs)
