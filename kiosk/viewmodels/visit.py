"""The visit in progress: what the buttons do, what the screens are told, and the way back to the start."""

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels import visit_state as steps
from kiosk.viewmodels.changes import after_change, noticed
from kiosk.viewmodels.finder import Finder
from kiosk.viewmodels.frame import FrameInputs, VisitFacts, derive_frame
from kiosk.viewmodels.notifying import swap
from kiosk.viewmodels.pages import Now, Pages
from kiosk.viewmodels.patience import Asking, Over, patience
from kiosk.viewmodels.request import Listener, Request
from kiosk.viewmodels.scan import Scan
from kiosk.viewmodels.stay import Stay
from kiosk.viewmodels.ticket import TicketInputs
from kiosk.viewmodels.visit_state import Page, VisitState
from shared.domain.booking import Booking
from shared.domain.ticket import PriorityReason
from shared.qt.languages import SOURCE_LANGUAGE, Languages
from shared.usecases.boards.kiosk import Availability, KioskBoard, TicketFacts

QML_IMPORT_NAME = "kiosk.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The kiosk makes the one and hands it to its screens.")
class Visit(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Lives on the GUI thread; `tick` is to be called about twice a second, `on_board` and `on_lost` by the feed.

    *monotonic* gives seconds that only go forward.
    """

    pageChanged = Signal()
    languageChanged = Signal()
    largeTextChanged = Signal()
    highContrastChanged = Signal()
    lowReachChanged = Signal()
    readAloudChanged = Signal()
    siteTitleChanged = Signal()
    siteNameChanged = Signal()
    helpChanged = Signal()
    clockChanged = Signal()
    dateChanged = Signal()
    connectionChanged = Signal()
    newsChanged = Signal()
    askingChanged = Signal()
    mayReadChanged = Signal()
    noticeChanged = Signal()
    numberWanted = Signal()
    tried = Signal(str)
    _page, _language = attrgetter("_facts.page"), attrgetter("_facts.language")
    _large_text, _high_contrast = attrgetter("_facts.large_text"), attrgetter("_facts.high_contrast")
    _low_reach, _read_aloud = attrgetter("_facts.low_reach"), attrgetter("_facts.read_aloud")
    _site_title, _site_name = attrgetter("_facts.site_title"), attrgetter("_facts.site_name")
    _help = attrgetter("_facts.help")
    _clock, _date = attrgetter("_facts.clock"), attrgetter("_facts.date")
    _connection, _asking = attrgetter("_facts.connection"), attrgetter("_facts.asking")
    _news, _notice = attrgetter("_facts.news"), attrgetter("_facts.notice")
    _may_read = attrgetter("_reading_offered")
    page = Property(str, _page, notify=pageChanged)
    language = Property(str, _language, notify=languageChanged)
    largeText = Property(bool, _large_text, notify=largeTextChanged)
    highContrast = Property(bool, _high_contrast, notify=highContrastChanged)
    lowReach = Property(bool, _low_reach, notify=lowReachChanged)
    readAloud = Property(bool, _read_aloud, notify=readAloudChanged)
    siteTitle = Property(str, _site_title, notify=siteTitleChanged)
    siteName = Property(str, _site_name, notify=siteNameChanged)
    help = Property(str, _help, notify=helpChanged)
    clock = Property(str, _clock, notify=clockChanged)
    date = Property(str, _date, notify=dateChanged)
    connection = Property(str, _connection, notify=connectionChanged)
    news = Property(str, _news, notify=newsChanged)
    asking = Property(int, _asking, notify=askingChanged)
    notice = Property(str, _notice, notify=noticeChanged)
    mayRead = Property(bool, _may_read, notify=mayReadChanged)

    def __init__(
        self,
        request: Request,
        stay: Stay,
        languages: Languages,
        pages: Pages,
        finder: Finder,
        board: KioskBoard,
        *,
        scan: Scan,
        idle_seconds: int,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._stay = stay
        self._languages = languages
        self._pages = pages
        self._finder = finder
        self._scan = scan
        scan.found, scan.refused, scan.lost = self._on_found, self._update, self._on_lost
        self._board = board
        self._idle_seconds = idle_seconds
        self._monotonic = monotonic
        self._facts = VisitFacts()
        self._reading_offered = False
        self._state = VisitState()
        self._lost = False
        self._board_at = self._touched_at = monotonic()
        request.listen(Listener(self._update, self._on_given, self._on_lost))
        stay.changed, stay.ended = self._update, self._count_anew
        finder.changed = self._update
        finder.prepare(board.catalogue)
        languages.currentChanged.connect(self._update)
        self._update()

    # ---- what the feed and the clock tell

    def on_board(self, board: KioskBoard) -> None:
        """The hall has changed, or is known again."""
        self._state = after_change(self._state, self._board.catalogue, board.catalogue)
        self._stay.compare_clocks(board.now)
        self._board, self._board_at, self._lost = board, self._monotonic(), False
        self._finder.prepare(board.catalogue)
        self._consider()
        self._update()

    def on_lost(self, _sentence: str) -> None:
        """The database is away; what was known stays on the screen."""
        self._on_lost()

    def tick(self) -> None:
        """Let time pass: the clock, "Masih di sini?", the report on the printer, and the end of the visit."""
        self._stay.tick()
        quiet = self._monotonic() - self._touched_at
        if self._state.page is Page.TICKET:
            if self._stay.is_over(quiet, large=self._state.large):
                self._reset()
        elif self._may_end() and patience(quiet, self._idle_seconds) == Over():
            self._reset()
        self._update()

    def touched(self) -> None:
        """Somebody is here: every touch and key says so."""
        self._touched_at = self._monotonic()
        if self._facts.asking or self._facts.page == Page.TICKET:
            self._update()

    # ---- what the buttons do

    @Slot(str)
    def openAgency(self, agency: str) -> None:
        """A tile was tapped."""
        self._go(steps.open_agency(self._state, agency))

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """A service card was tapped."""
        self._go(steps.choose(self._state, service, self._board.site.services_per_ticket))

    @Slot(str)
    def chooseNeed(self, service: str) -> None:
        """A frequent need was tapped: straight to confirmation, or to its agency if no ticket is given for it now."""
        for facts in self._board.agencies:
            for each in facts.services:
                if each.service.id == service and each.availability is Availability.OPEN:
                    self.chooseService(service)
                elif each.service.id == service:
                    self.openAgency(facts.agency.id)

    @Slot()
    def openSearch(self) -> None:
        """The search field of the first screen was tapped."""
        self._go(steps.open_search(self._state))

    @Slot()
    def openBooking(self) -> None:
        """*Sudah daftar online?* was tapped."""
        self._go(steps.open_booking(self._state))

    @Slot(str)
    def ask(self, query: str) -> None:
        """The search field holds other letters."""
        self._go(steps.ask(self._state, query))

    @Slot(str)
    def unfold(self, service: str) -> None:
        """*Syarat* of a card was tapped: open it, or fold it again."""
        self._go(replace(self._state, unfolded="" if self._state.unfolded == service else service))

    @Slot(str)
    def openDetails(self, service: str) -> None:
        """*Rincian* of a card was tapped: its published standard."""
        self._go(steps.open_details(self._state, service))

    @Slot()
    def noticed(self) -> None:
        """*Mengerti* was tapped: the visitor knows what has changed."""
        self._go(noticed(self._state))

    @Slot(int)
    def showPage(self, index: int) -> None:
        """A page button of the shown screen was tapped."""
        self._go(steps.show_page(self._state, index))

    @Slot()
    def addAnother(self) -> None:
        """*Tambah layanan lain* was tapped."""
        self._go(steps.add_another(self._state))

    @Slot(str)
    def removeService(self, service: str) -> None:
        """*Hapus* of a chosen service was tapped."""
        self._go(steps.remove(self._state, service, self._board.catalogue.services[service].agency))

    @Slot(str, bool)
    def setReason(self, reason: str, holds: bool) -> None:
        """A check box of "Perlu didahulukan?" was tapped."""
        self._go(steps.set_reason(self._state, PriorityReason(reason), holds))

    @Slot()
    def back(self) -> None:
        """*Kembali* was tapped."""
        last = self._state.services[-1] if self._state.services else ""
        service = self._board.catalogue.services.get(last)
        self._go(steps.back(self._state, service.agency if service else self._state.agency))

    @Slot()
    def toStart(self) -> None:
        """*Halaman awal* was tapped: nothing is chosen any more, language and size stay."""
        self._go(steps.to_start(self._state))

    @Slot()
    def startOver(self) -> None:
        """*Mulai dari awal* or *Selesai* was tapped: the kiosk belongs to the next visitor."""
        self._reset()
        self._update()

    @Slot()
    def stillHere(self) -> None:
        """*Ya, lanjutkan* was tapped."""
        self._go(self._state)

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """A language was tapped."""
        self.touched()
        self._languages.set(language)

    @Slot()
    def toggleLargeText(self) -> None:
        """*Teks besar* was tapped; pages are cut anew, so their first one is shown."""
        self._go(steps.cut_anew(replace(self._state, large=not self._state.large)))

    @Slot()
    def toggleContrast(self) -> None:
        """*Kontras* was tapped."""
        self._go(replace(self._state, contrast=not self._state.contrast))

    @Slot()
    def toggleLowReach(self) -> None:
        """*Kursi roda* was tapped: all controls in the lower part, so pages are cut anew."""
        self._go(steps.cut_anew(replace(self._state, low=not self._state.low)))

    @Slot()
    def toggleReadAloud(self) -> None:
        """*Bacakan* was tapped."""
        self._go(replace(self._state, read=not self._state.read))

    def offer_reading(self, offered: bool) -> None:
        """Whether this kiosk can be heard; where it cannot, nothing offers it."""
        self._reading_offered = offered
        self._state = replace(self._state, read=self._state.read and offered)
        self.mayReadChanged.emit()
        self._update()

    @Slot(bool)
    def setLandscape(self, landscape: bool) -> None:
        """The window tells how the panel lies; nobody has touched it for that."""
        self._state = steps.cut_anew(replace(self._state, landscape=landscape))
        self._update()

    @Slot()
    def take(self) -> None:
        """*Ambil nomor* was tapped; taps while one is under way change nothing."""
        self.touched()
        if not self._lost:
            self._request.take(self._current_language(), self._board)

    @Slot()
    def reprint(self) -> None:
        """*Cetak ulang* was tapped."""
        self.touched()
        self._stay.again()

    @Slot(str)
    def scanned(self, code: str) -> None:
        """*code* was scanned, or typed on the booking page; while a ticket is taken nothing happens."""
        self.touched()
        if not self._request.answer.busy and not self._stay.printing:
            self._scan.ask(code)
            self.tried.emit(code)

    @Slot()
    def readNumber(self) -> None:
        """*Bacakan nomor* was tapped: whoever speaks for the kiosk hears `numberWanted`."""
        self.touched()
        self.numberWanted.emit()

    # ---- what follows

    def _go(self, state: VisitState) -> None:
        """Move to *state* by a touch; while a number is being taken the visitor stays where he is."""
        self.touched()
        before, self._state = self._state, state
        if self._request.answer.busy:
            self._state = steps.looks(before, state)
        elif (before.page, before.services, before.reasons) != (state.page, state.services, state.reasons):
            self._consider()
        if before.page is not self._state.page:
            self._scan.forget()
        self._update()

    def _consider(self) -> None:
        """Learn what the route on the confirmation page would mean now."""
        if self._state.page is not Page.TICKET and (
            self._state.page is Page.CONFIRM or not self._state.services
        ):
            self._request.consider(self._state.services, self._state.reasons, self._state.booking)

    def _on_given(self, facts: TicketFacts) -> None:
        self._state = replace(self._state, page=Page.TICKET)
        self._count_anew()
        self._stay.give(facts, self._board, self._current_language())

    def _on_found(self, found: TicketFacts | Booking) -> None:
        """What a code stands for takes the place of whatever was chosen here."""
        if isinstance(found, Booking):
            self._stay.forget()
            self._go(steps.book(self._state, found))
            return
        self._request.forget()
        self._state = steps.looks(VisitState(page=Page.TICKET), self._state)
        self._stay.offer(found, self._board, self._current_language())

    def _count_anew(self) -> None:
        self._touched_at = self._monotonic()

    def _on_lost(self) -> None:
        self._lost = True
        self._update()

    def _may_end(self) -> bool:
        """Whether a visit is under way that ends when nobody touches the kiosk."""
        untouched = self._state == steps.fresh(self._state)
        fresh = untouched and self._current_language() == SOURCE_LANGUAGE
        return not fresh and self._state.page is not Page.TICKET and not self._request.answer.busy

    def _reset(self) -> None:
        """Everything back to how the next visitor should find it."""
        self._state = steps.fresh(self._state)
        self._scan.forget()
        self._request.forget()
        self._stay.forget()
        self._touched_at = self._monotonic()
        self._languages.set(SOURCE_LANGUAGE)

    def _update(self) -> None:
        """Derive every screen anew; each tells QML only what changed."""
        board, state, language = self._board, self._state, self._current_language()
        age = self._monotonic() - self._board_at
        refused = self._scan.told(lasting=state.page is Page.BOOKING)
        asking = self._seconds_to_answer()
        swap(self, derive_frame(FrameInputs(board, age, state, language, self._lost, asking, refused)))
        answer, paperless = self._request.answer, self._stay.paperless
        now = Now(board, state, language, self._lost, paperless, answer, age, refused)
        self._pages.show(now, self._finder.find, self._ticket_inputs)

    def _ticket_inputs(self) -> TicketInputs:
        quiet, language = self._monotonic() - self._touched_at, self._current_language()
        return self._stay.inputs(self._board, language, quiet, large=self._state.large)

    def _current_language(self) -> str:
        return str(self._languages.current)

    def _seconds_to_answer(self) -> int:
        if self._board.stop is not None or not self._may_end():
            return 0
        waited = patience(self._monotonic() - self._touched_at, self._idle_seconds)
        return waited.left if isinstance(waited, Asking) else 0
