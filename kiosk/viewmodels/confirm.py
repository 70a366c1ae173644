"""K3: is this right? The route of the visit, who goes first, what to expect, and the one button."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.agency import Standing
from kiosk.viewmodels.card_heights import route_fits
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.paging import PageTab, fitting_pages, span, tabs
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.texts import (
    agency_name,
    begun,
    called_range,
    people,
    service_name,
    translate,
    wait_range,
    zone_name,
)
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.booking import Booking, is_late
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import PriorityReason
from shared.qt.formats import clock
from shared.sentences import sentence
from shared.usecases.boards.kiosk import KioskBoard
from shared.usecases.boards.waits import Ahead

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_ROWS = 4

MOST_LETTERS, LESS_ROOM, LITTLE_ROOM, LEAST_ROOM = (120, 40), (80, 25), (50, 25), (35, 25)
"""Of the service's and of its agency's name on a card; the whole one is read aloud."""

ICONS = {
    PriorityReason.ELDERLY: "elderly",
    PriorityReason.DISABILITY: "accessible",
    PriorityReason.PREGNANT: "pregnant_woman",
    PriorityReason.SMALL_CHILD: "stroller",
}


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One chosen service; *standing_text* says why no ticket is given for it now, "" while it is.

    *spoken* is its whole name, of which a very long one is only begun.
    """

    service: str
    code: str
    name: str
    place: str
    standing: int
    standing_text: str
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class ReasonBox:
    """One check box of "Perlu didahulukan?"."""

    reason: str
    label: str
    note: str
    icon_name: str
    holds: bool


@dataclass(frozen=True, slots=True)
class ConfirmInputs:
    """What the screen follows from. *failed*: the number could not be given, and not by anybody's rule."""

    board: KioskBoard
    state: VisitState
    language: str
    ahead: Ahead | None = None
    refusal: Refusal | None = None
    busy: bool = False
    lost: bool = False
    failed: bool = False


@dataclass(frozen=True, slots=True)
class ConfirmFacts:
    """What the screen shows; *obstacle* is the sentence above the button, which then rests.

    *booked* tells a booked visitor for when, or that it was missed; "" for everybody else.
    """

    rows: tuple[RouteRow, ...] = ()
    page_tabs: tuple[PageTab, ...] = ()
    boxes: tuple[ReasonBox, ...] = ()
    count: int = 0
    may_add: bool = False
    booked: str = ""
    ahead: str = ""
    wait: str = ""
    called: str = ""
    obstacle: str = ""
    ready: bool = False
    busy: bool = False


def derive_confirm(inputs: ConfirmInputs) -> ConfirmFacts:
    """Fold *inputs* into what is shown."""
    board, state, language = inputs.board, inputs.state, inputs.language
    known = [each for each in state.services if each in board.catalogue.services]
    rows = [_row(service, inputs) for service in known]
    booked = _booked(state.booking, board, language) if state.booking else ""
    pages = fitting_pages(rows, partial(_fit, state=state, booked=booked), MOST_ROWS)
    shown = min(state.confirm_page, len(pages) - 1)
    labels = [span(str(rows.index(page[0]) + 1), str(rows.index(page[-1]) + 1)) for page in pages if page]
    stopped = inputs.lost or inputs.refusal is not None
    wait = wait_range(inputs.ahead.wait, language) if inputs.ahead else ""
    return ConfirmFacts(
        rows=pages[shown],
        page_tabs=tabs(labels, shown),
        boxes=tuple(_box(reason, state) for reason in PriorityReason),
        count=len(rows),
        may_add=len(rows) < board.site.services_per_ticket and state.booking is None,
        booked=booked,
        ahead=people(inputs.ahead.people) if inputs.ahead else "",
        wait=wait or (translate("KioskConfirm", "Belum ada loket buka") if inputs.ahead else ""),
        called=called_range(inputs.ahead, board.site.time_zone, language),
        obstacle=_obstacle(inputs),
        ready=bool(rows) and not stopped,
        busy=inputs.busy,
    )


def _fit(rows: Sequence[RouteRow], with_tabs: bool, state: VisitState, booked: str) -> bool:
    """Whether *rows* stand on one page; in low reach what was booked stands beside page buttons, else in their place."""
    below = booked if with_tabs and state.low else ""
    texts = [(row.name, "" if state.low and state.large else row.place) for row in rows]
    return route_fits(texts, large=state.large, low=state.low, landscape=state.landscape, below=below)


def _row(service_id: str, inputs: ConfirmInputs) -> RouteRow:
    catalogue, language = inputs.board.catalogue, inputs.language
    service = catalogue.services[service_id]
    agency = catalogue.agencies[service.agency]
    standing, text = Standing.OPEN, ""
    if inputs.refusal is not None and inputs.refusal.facts.get("service") == service_id:
        full = inputs.refusal.reason is Reason.SERVICE_FULL
        standing = Standing.FULL if full else Standing.CLOSED
        text = (
            translate("KioskConfirm", "Kuota hari ini penuh") if full else translate("KioskConfirm", "Tutup")
        )
    name, zone = service_name(service, language), zone_name(catalogue.zones[agency.zone], language)
    most, most_of_agency = _most_letters(inputs.state)
    place = f"{begun(agency_name(agency, language), most_of_agency)} · {zone}"
    return RouteRow(service_id, agency.code, begun(name, most), place, standing, text, name)


def _most_letters(state: VisitState) -> tuple[int, int]:
    wide = state.landscape and state.large
    if state.low and wide:
        return LEAST_ROOM
    if wide or (state.low and state.large):
        return LITTLE_ROOM
    return LESS_ROOM if state.low else MOST_LETTERS


def _booked(booking: Booking, board: KioskBoard, language: str) -> str:
    at = clock(booking.booked_at.astimezone(board.site.time_zone), language)
    if is_late(booking.booked_at, board.now, board.site.rules.late_limit):
        text = translate("KioskConfirm", "Jam booking Anda, %1, sudah lewat. Anda mengikuti antrean biasa.")
    else:
        text = translate("KioskConfirm", "Anda sudah booking untuk pukul %1.")
    return text.replace("%1", at)


def _box(reason: PriorityReason, state: VisitState) -> ReasonBox:
    label, note = _reason_texts(reason)
    return ReasonBox(reason.value, label, note, ICONS[reason], reason in state.reasons)


def _reason_texts(reason: PriorityReason) -> tuple[str, str]:
    match reason:
        case PriorityReason.ELDERLY:
            return translate("KioskConfirm", "Lansia"), translate("KioskConfirm", "60 tahun ke atas")
        case PriorityReason.DISABILITY:
            return translate("KioskConfirm", "Penyandang disabilitas"), ""
        case PriorityReason.PREGNANT:
            return translate("KioskConfirm", "Hamil atau menyusui"), ""
        case PriorityReason.SMALL_CHILD:
            return translate("KioskConfirm", "Membawa balita"), ""


def _obstacle(inputs: ConfirmInputs) -> str:
    if inputs.lost:
        return translate("KioskConfirm", "Sambungan terputus. Mohon tunggu sebentar.")
    if inputs.refusal is not None:
        return sentence(inputs.refusal, inputs.board.catalogue, inputs.language)
    if inputs.failed:
        return translate("KioskConfirm", "Nomor belum bisa diberikan. Coba lagi, atau temui petugas.")
    return ""


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class ConfirmPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """K3 for QML."""

    listsChanged = (
        Signal()
    )  # never sent: the lists stay and tell their own news, but the linter knows no constants
    countChanged = Signal()
    mayAddChanged = Signal()
    bookedChanged = Signal()
    aheadChanged = Signal()
    waitChanged = Signal()
    calledChanged = Signal()
    obstacleChanged = Signal()
    readyChanged = Signal()
    busyChanged = Signal()
    _rows, _boxes, _tabs = attrgetter("_route_rows"), attrgetter("_box_rows"), attrgetter("_tab_rows")
    _booked = attrgetter("_facts.booked")
    _count, _may_add = attrgetter("_facts.count"), attrgetter("_facts.may_add")
    _ahead, _wait, _called = (
        attrgetter("_facts.ahead"),
        attrgetter("_facts.wait"),
        attrgetter("_facts.called"),
    )
    _obstacle, _ready, _busy = (
        attrgetter("_facts.obstacle"),
        attrgetter("_facts.ready"),
        attrgetter("_facts.busy"),
    )
    rows = Property(QObject, _rows, notify=listsChanged)
    boxes = Property(QObject, _boxes, notify=listsChanged)
    pageTabs = Property(QObject, _tabs, notify=listsChanged)
    count = Property(int, _count, notify=countChanged)
    mayAdd = Property(bool, _may_add, notify=mayAddChanged)
    booked = Property(str, _booked, notify=bookedChanged)
    ahead = Property(str, _ahead, notify=aheadChanged)
    wait = Property(str, _wait, notify=waitChanged)
    called = Property(str, _called, notify=calledChanged)
    obstacle = Property(str, _obstacle, notify=obstacleChanged)
    ready = Property(bool, _ready, notify=readyChanged)
    busy = Property(bool, _busy, notify=busyChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = ConfirmFacts()
        self._route_rows = Rows(RouteRow, self)
        self._box_rows = Rows(ReasonBox, self)
        self._tab_rows = Rows(PageTab, self)

    def show(self, inputs: ConfirmInputs) -> None:
        """Show what follows from *inputs*."""
        facts = derive_confirm(inputs)
        swap(self, facts)
        self._route_rows.show(facts.rows)
        self._box_rows.show(facts.boxes)
        self._tab_rows.show(facts.page_tabs)
