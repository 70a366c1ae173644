"""K1b, search by need: the services that were found while typing, those that give tickets and call soon first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.home import NeedChip
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.paging import PageTab, fitting_pages, span, tabs
from kiosk.viewmodels.result_heights import fits
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.texts import agency_name, begun, service_name, translate, when_briefly
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.catalogue import Service
from shared.domain.names import text_in
from shared.domain.search import LEAST_LETTERS, Hit, marked
from shared.qt.formats import minutes_range
from shared.usecases.boards.kiosk import AgencyFacts, Availability, KioskBoard, ServiceFacts

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_LETTERS, LITTLE_ROOM, LEAST_ROOM = (120, 60), (80, 25), (55, 25)
"""Of the service's and of its agency's name on a card: the whole ones are read aloud."""

MOST_PAGES, MOST_ON_PAGE = 4, 6
"""Nobody looks through more; a better word finds more quickly."""


class Standing(IntEnum):
    """What stands at a result's right end; the values of ResultCard.Standing."""

    OPEN = 0
    LATER = 1
    FULL = 2
    CHOSEN = 3


@dataclass(frozen=True, slots=True)
class Result:
    """One service that was found. Every second piece of *title*, from the second on, is what was typed.

    *spoken* is its whole name, *spoken_agency* that of its agency: on the card long names are only begun.
    """

    service: str
    code: str
    title: tuple[str, ...]
    agency: str
    waiting: int
    estimate: str
    standing: int
    standing_text: str
    spoken: str = ""
    spoken_agency: str = ""


@dataclass(frozen=True, slots=True)
class SearchInputs:
    """What the screen follows from."""

    board: KioskBoard
    state: VisitState
    language: str
    hits: tuple[Hit, ...]
    lost: bool = False


@dataclass(frozen=True, slots=True)
class SearchFacts:
    """What the screen shows; *message* is said where there are no results, and the *needs* are offered below it."""

    query: str = ""
    count: str = ""
    message: str = ""
    needs: tuple[NeedChip, ...] = ()
    results: tuple[Result, ...] = ()
    page_tabs: tuple[PageTab, ...] = ()


def derive_search(inputs: SearchInputs) -> SearchFacts:
    """Fold *inputs* into what is shown."""
    board, state, language = inputs.board, inputs.state, inputs.language
    offered = {each.service.id: (agency, each) for agency in board.agencies for each in agency.services}
    found = [(hit, *offered[hit.service]) for hit in inputs.hits if hit.service in offered]
    found.sort(key=lambda each: _place(each[0], each[2]))
    results = [_result(agency, each, inputs) for _, agency, each in found[: MOST_PAGES * MOST_ON_PAGE]]
    pages = fitting_pages(
        results, lambda page, with_tabs: fits(page, with_tabs, state, lost=inputs.lost), MOST_ON_PAGE
    )[:MOST_PAGES]
    shown = min(state.search_page, len(pages) - 1)
    return SearchFacts(
        query=state.query,
        count=_count(sum(map(len, pages))) if results else "",
        message="" if results else _message(state.query),
        needs=() if results else tuple(NeedChip(n.service, text_in(n.label, language)) for n in board.needs),
        results=tuple(replace(each, title=marked("".join(each.title), state.query)) for each in pages[shown]),
        page_tabs=tabs(_labels(pages), shown),
    )


def _place(hit: Hit, facts: ServiceFacts) -> tuple[int, bool, float, float]:
    """Better matches first; among equal ones those that are open, then those with the shorter wait."""
    wait = facts.ahead.wait.high if facts.ahead.wait else float("inf")
    return hit.grade, facts.availability is not Availability.OPEN, wait, -hit.score


def _result(agency: AgencyFacts, facts: ServiceFacts, inputs: SearchInputs) -> Result:
    language, wait = inputs.language, facts.ahead.wait
    standing, text = _standing(facts, inputs)
    name = agency_name(agency.agency, language)
    return Result(
        service=facts.service.id,
        code=agency.agency.code,
        title=(_name(facts.service, inputs),),
        agency=begun(name, _most_letters(inputs.state)[1]),
        waiting=facts.ahead.people,
        estimate=minutes_range(wait.low, wait.high, language, short=True) if wait else "",
        standing=standing,
        standing_text=text,
        spoken=text_in(facts.service.name, language),
        spoken_agency=name,
    )


def _name(service: Service, inputs: SearchInputs) -> str:
    """The full name, or the short one where there is little room."""
    most, _ = _most_letters(inputs.state)
    if inputs.state.low:
        return begun(service_name(service, inputs.language), most)
    return begun(text_in(service.name, inputs.language), most)


def _most_letters(state: VisitState) -> tuple[int, int]:
    if state.low and state.landscape and state.large:
        return LEAST_ROOM
    return LITTLE_ROOM if state.low else MOST_LETTERS


def _standing(facts: ServiceFacts, inputs: SearchInputs) -> tuple[Standing, str]:
    board = inputs.board
    if facts.service.id in inputs.state.services:
        return Standing.CHOSEN, translate("KioskSearch", "Sudah dipilih")
    if facts.availability is Availability.OPEN:
        return Standing.OPEN, ""
    if facts.availability is Availability.FULL:
        return Standing.FULL, translate("KioskSearch", "Penuh")
    if facts.opens_at is None:
        paused = facts.availability is Availability.PAUSED
        return Standing.LATER, (
            translate("KioskSearch", "Dijeda") if paused else translate("KioskSearch", "Tutup")
        )
    opens = when_briefly(facts.opens_at, board.now, board.site.time_zone, inputs.language)
    return Standing.LATER, translate("KioskSearch", "Buka %1").replace("%1", opens)


def _count(results: int) -> str:
    if results == 1:
        return translate("KioskSearch", "1 layanan ditemukan")
    return translate("KioskSearch", "%1 layanan ditemukan").replace("%1", str(results))


def _message(query: str) -> str:
    if len(query.strip()) < LEAST_LETTERS:
        return translate("KioskSearch", "Tulis keperluan Anda, misalnya “KTP hilang”.")
    return translate("KioskSearch", "Belum ketemu. Coba kata lain atau pilih instansi.")


def _labels(pages: Sequence[Sequence[Result]]) -> list[str]:
    labels, first = [], 1
    for page in pages:
        labels.append(span(str(first), str(first + len(page) - 1)))
        first += len(page)
    return labels


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class SearchPage(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """K1b for QML."""

    listsChanged = (
        Signal()
    )  # never sent: the lists stay and tell their own news, but the linter knows no constants
    queryChanged = Signal()
    countChanged = Signal()
    messageChanged = Signal()
    _query, _count, _message = (attrgetter(f"_facts.{name}") for name in ("query", "count", "message"))
    _needs, _results, _tabs = attrgetter("_need_rows"), attrgetter("_result_rows"), attrgetter("_tab_rows")
    query = Property(str, _query, notify=queryChanged)
    count = Property(str, _count, notify=countChanged)
    message = Property(str, _message, notify=messageChanged)
    needs = Property(QObject, _needs, notify=listsChanged)
    results = Property(QObject, _results, notify=listsChanged)
    pageTabs = Property(QObject, _tabs, notify=listsChanged)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = SearchFacts()
        self._need_rows = Rows(NeedChip, self)
        self._result_rows = Rows(Result, self)
        self._tab_rows = Rows(PageTab, self)

    def show(self, inputs: SearchInputs) -> None:
        """Show what follows from *inputs*."""
        facts = derive_search(inputs)
        swap(self, facts)
        self._need_rows.show(facts.needs)
        self._result_rows.show(facts.results)
        self._tab_rows.show(facts.page_tabs)
