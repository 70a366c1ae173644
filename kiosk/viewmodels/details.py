"""K2, one service: the six published components of its standard, and how it is now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.agency import standing_of
from kiosk.viewmodels.card_heights import LARGE, lines_of
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.paging import PageTab, fitting_pages, tabs
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.texts import agency_name, begun, translate, wait_range
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.names import Names, text_in
from shared.usecases.boards.kiosk import Availability, KioskBoard, ServiceFacts

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

ROOM, ROOM_LOW = 1000, 650
"""Design pixels for the sections, between heading and buttons in portrait; then with all controls in the
lower part, where the heading stands above."""

ROOM_LANDSCAPE, ROOM_LANDSCAPE_LOW = 740, 430
TABS = 124
TITLE_LETTERS, TITLE_EXTRA = 34, 52.0
"""Letters of a line of the heading, and what each further line takes from the sections in portrait."""

TITLE_LINE, LINE, LETTER, WIDTH, GAPS = 46.0, 41.0, 15.6, 845.0, 28.0
"""Of a section: its title, a line of its text, a letter, the width of a line, and what is around it."""

MOST_SECTIONS = 12

MOST_OF_AGENCY = 60
"""Letters of the agency's name; the service's own stands here whole."""


@dataclass(frozen=True, slots=True)
class Section:
    """One component, or as much of it as a page holds. *key* tells it from others; *numbered*: steps in order."""

    key: str
    title: str
    icon: str
    lines: tuple[str, ...]
    first: int
    numbered: bool


@dataclass(frozen=True, slots=True)
class DetailsInputs:
    """What the screen follows from."""

    board: KioskBoard
    state: VisitState
    language: str


@dataclass(frozen=True, slots=True)
class DetailsFacts:
    """What the screen shows; the first are as on the service's card. *takes*: a number is given now."""

    service: str = ""
    code: str = ""
    title: str = ""
    agency: str = ""
    waiting: int = 0
    estimate: str = ""
    standing: int = 0
    standing_text: str = ""
    note: str = ""
    takes: bool = False
    sections: tuple[Section, ...] = ()
    page_tabs: tuple[PageTab, ...] = ()


def derive_details(inputs: DetailsInputs) -> DetailsFacts:
    """Fold *inputs* into what is shown; nothing while no service is read about."""
    board, state, language = inputs.board, inputs.state, inputs.language
    for agency in board.agencies:
        for facts in agency.services:
            if facts.service.id == state.details:
                pages = _pages(list(_sections(facts, inputs)), _room(facts, inputs), state)
                shown = min(state.details_page, len(pages) - 1)
                standing, text = standing_of(facts, board, state, language)
                return DetailsFacts(
                    service=facts.service.id,
                    code=agency.agency.code,
                    title=text_in(facts.service.name, language),
                    agency=begun(agency_name(agency.agency, language), MOST_OF_AGENCY),
                    waiting=facts.ahead.people,
                    estimate=wait_range(facts.ahead.wait, language),
                    standing=standing,
                    standing_text=text,
                    note=facts.pause.reason if facts.pause else "",
                    takes=facts.availability is Availability.OPEN and state.details not in state.services,
                    sections=pages[shown],
                    page_tabs=tabs([str(i + 1) for i in range(len(pages))], shown),
                )
    return DetailsFacts()


def _sections(facts: ServiceFacts, inputs: DetailsInputs) -> Iterator[Section]:
    """The six components, in the order of the law; what is not published is asked of staff."""
    service, standard, language = facts.service, facts.service.standard, inputs.language
    complaints = inputs.board.catalogue.complaints_of(service.id)

    def section(
        key: str, title: str, icon: str, texts: Sequence[Names | None], numbered: bool = False
    ) -> Section:
        lines = tuple(text_in(each, language) for each in texts if each is not None)
        if not lines:
            lines, numbered = (translate("KioskDetails", "Tanyakan kepada petugas."),), False
        return Section(key, title, icon, lines, 1, numbered)

    yield section("requirements", translate("KioskDetails", "Syarat"), "check_circle", service.requirements)
    yield section(
        "procedure", translate("KioskDetails", "Prosedur"), "route", standard.procedure, numbered=True
    )
    yield section(
        "completion", translate("KioskDetails", "Waktu penyelesaian"), "schedule", [standard.completion]
    )
    yield section("fee", translate("KioskDetails", "Biaya"), "payments", [standard.fee])
    yield section("product", translate("KioskDetails", "Produk layanan"), "description", [standard.product])
    yield section(
        "complaints", translate("KioskDetails", "Pengaduan, saran, masukan"), "support_agent", [complaints]
    )


def _pages(sections: list[Section], room: float, state: VisitState) -> tuple[tuple[Section, ...], ...]:
    """Sections page by page; one that is higher than a page is cut between its lines."""
    cut = [part for section in sections for part in _cut(section, room - TABS, state)]
    return fitting_pages(
        cut,
        lambda page, with_tabs: sum(_height(each, state) for each in page) <= room - TABS * with_tabs,
        MOST_SECTIONS,
    )


def _cut(section: Section, room: float, state: VisitState) -> Iterator[Section]:
    lines: list[str] = []
    for line in section.lines:
        if lines and _height(_part(section, [*lines, line], 1), state) > room:
            yield _part(section, lines, section.lines.index(lines[0]) + 1)
            lines = []
        lines.append(line)
    yield _part(section, lines, section.lines.index(lines[0]) + 1)


def _part(section: Section, lines: Sequence[str], first: int) -> Section:
    key = section.key if first == 1 else f"{section.key} {first}"
    return Section(key, section.title, section.icon, tuple(lines), first, section.numbered)


def _height(section: Section, state: VisitState) -> float:
    scale = LARGE if state.large else 1.0
    per_line = int(WIDTH / (LETTER * scale))
    return (TITLE_LINE + sum(lines_of(each, per_line) for each in section.lines) * LINE) * scale + GAPS


def _room(facts: ServiceFacts, inputs: DetailsInputs) -> float:
    state = inputs.state
    if state.landscape:
        return ROOM_LANDSCAPE_LOW if state.low else ROOM_LANDSCAPE
    if state.low:
        return ROOM_LOW
    scale = LARGE if state.large else 1.0
    title = lines_of(text_in(facts.service.name, inputs.language), int(TITLE_LETTERS / scale))
    return ROOM - (title - 1) * TITLE_EXTRA * scale


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class DetailsPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The details of K2 for QML."""

    listsChanged = (
        Signal()
    )  # never sent: the lists stay and tell their own news, but the linter knows no constants
    serviceChanged = Signal()
    codeChanged = Signal()
    titleChanged = Signal()
    agencyChanged = Signal()
    waitingChanged = Signal()
    estimateChanged = Signal()
    standingChanged = Signal()
    standingTextChanged = Signal()
    noteChanged = Signal()
    takesChanged = Signal()
    _service, _code, _title = (attrgetter(f"_facts.{name}") for name in ("service", "code", "title"))
    _agency, _waiting, _estimate = (
        attrgetter(f"_facts.{name}") for name in ("agency", "waiting", "estimate")
    )
    _standing, _standing_text = attrgetter("_facts.standing"), attrgetter("_facts.standing_text")
    _note, _takes = attrgetter("_facts.note"), attrgetter("_facts.takes")
    _sections, _tabs = attrgetter("_section_rows"), attrgetter("_tab_rows")
    service = Property(str, _service, notify=serviceChanged)
    code = Property(str, _code, notify=codeChanged)
    title = Property(str, _title, notify=titleChanged)
    agency = Property(str, _agency, notify=agencyChanged)
    waiting = Property(int, _waiting, notify=waitingChanged)
    estimate = Property(str, _estimate, notify=estimateChanged)
    standing = Property(int, _standing, notify=standingChanged)
    standingText = Property(str, _standing_text, notify=standingTextChanged)
    note = Property(str, _note, notify=noteChanged)
    takes = Property(bool, _takes, notify=takesChanged)
    sections = Property(QObject, _sections, notify=listsChanged)
    pageTabs = Property(QObject, _tabs, notify=listsChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = DetailsFacts()
        self._section_rows = Rows(Section, self)
        self._tab_rows = Rows(PageTab, self)

    def show(self, inputs: DetailsInputs) -> None:
        """Show what follows from *inputs*."""
        facts = derive_details(inputs)
        swap(self, facts)
        self._section_rows.show(facts.sections)
        self._tab_rows.show(facts.page_tabs)
