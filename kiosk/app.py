"""The kiosk put together: settings, database, printer, view models, window."""

from __future__ import annotations

import sys
import time
from argparse import SUPPRESS, Namespace
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_dir
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.duty.alone import stay_alone
from kiosk.duty.awake import Awake
from kiosk.duty.guard import Guard
from kiosk.duty.heartbeat import Heartbeat
from kiosk.duty.pin import PinCheck
from kiosk.duty.volume import KeptVolume
from kiosk.duty.watchdog import ENDED, RESTART, WATCHED
from kiosk.keys import Keys
from kiosk.printing.design import SHIPPED, Design, DesignError, read_design
from kiosk.printing.outcome import NotPrinted, Printed
from kiosk.printing.printer import DOTS, Printer, open_printer
from kiosk.printing.unfinished import Unfinished
from kiosk.reading.aloud import OpenVoice, ReadAloud
from kiosk.scanner import Scanner
from kiosk.touch import TouchWatch
from kiosk.viewmodels.agency import AgencyPage
from kiosk.viewmodels.aloud import Aloud
from kiosk.viewmodels.booking import BookingPage
from kiosk.viewmodels.confirm import ConfirmPage
from kiosk.viewmodels.details import DetailsPage
from kiosk.viewmodels.finder import Finder
from kiosk.viewmodels.home import HomePage
from kiosk.viewmodels.maintenance import Maintenance, Means
from kiosk.viewmodels.pages import Pages
from kiosk.viewmodels.paper import Place
from kiosk.viewmodels.paper_report import PaperReport
from kiosk.viewmodels.paper_view import PaperView
from kiosk.viewmodels.printing import Printing
from kiosk.viewmodels.qr_image import QrImages
from kiosk.viewmodels.request import Request
from kiosk.viewmodels.rest import Rest, RestPage
from kiosk.viewmodels.scan import Scan
from kiosk.viewmodels.search import SearchPage
from kiosk.viewmodels.stay import Stay
from kiosk.viewmodels.ticket import TicketPage
from kiosk.viewmodels.visit import Visit
from kiosk.waiting import Unreachable, patiently, wait_for
from shared.domain.errors import CannotStartError
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.qt.feed import Feed
from shared.qt.jobs import JobRunner
from shared.qt.languages import Languages
from shared.qt.program import options_of, show, start_program
from shared.qt.start import load, make_engine, run, start_application
from shared.settings import Settings
from shared.settings.kiosk import KioskSettings, PrinterSettings
from shared.usecases.boards.kiosk import KioskBoard, kiosk_board

if TYPE_CHECKING:
    from kiosk.printing.ticket import TicketPaper
    from kiosk.reading.speech import Speech

TICK_MS = 500
LEAST_PAUSE = 0.2
"""Seconds between two readings of the hall, so that a burst of writes costs one."""

WINDOW_SHARE = 0.85
"""How much of the screen's height a window takes that does not cover it."""


def main(argv: Sequence[str]) -> int:
    """Run the kiosk until its window is closed; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    options = options_of("kiosk", "The kiosk: visitors take a number.")
    options.add_argument(
        "--paper-preview", action="store_true", help="show each paper ticket in a second window"
    )
    options.add_argument(WATCHED, action="store_true", help=SUPPRESS)
    return start_program(options, argv, partial(patiently, open_database), _run)


def make_printer(settings: PrinterSettings) -> Printer:
    """The printer of the settings; pictures of tickets go to the user's data folder unless one is named.

    Raises CannotStartError with a sentence for whoever writes the settings.
    """
    address = settings.address
    if settings.kind == "preview" and not address:
        address = str(Path(user_data_dir("antrean", appauthor=False)) / "tickets")
    try:
        return open_printer(settings.kind, address, settings.width_mm, settings.baud)
    except ValueError as error:
        raise CannotStartError(f"kiosk.printer: {error}") from None


def make_design(settings: PrinterSettings) -> Design:
    """How tickets look by the settings. Raises CannotStartError with every fault of the design file."""
    if not settings.design:
        return SHIPPED
    try:
        return read_design(Path(settings.design).expanduser())
    except DesignError as error:
        raise CannotStartError(str(error)) from None


def since_boot() -> float:
    """Seconds that go on while the computer sleeps, and that no setting of its clock moves.

    Linux' monotonic clock stands still during sleep, those of Windows and macOS do not.
    """
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class Kiosk:
    """A running kiosk: its window, its visit, and everything that has to be ended with it.

    Made on the GUI thread once the Qt application exists. *monotonic* gives seconds that only go forward; *draw* makes
    a paper's image, so many dots wide.
    """

    def __init__(
        self,
        database: SqlDatabase,
        board: KioskBoard,
        printer: Printer,
        settings: KioskSettings,
        *,
        unfinished: Unfinished,
        volume: KeptVolume,
        design: Design = SHIPPED,
        monotonic: Callable[[], float] = since_boot,
        on_duty: bool = False,
        open_voice: OpenVoice | None = None,
        draw: Callable[[TicketPaper, int, QImage | None], QImage] | None = None,
    ) -> None:
        self.engine = make_engine()
        self.engine.addImageProvider("qr", QrImages())
        self.papers = PaperView()
        self._office, self._paper = JobRunner(name="office"), JobRunner(name="paper")
        self._indexing = JobRunner(name="index")
        self.rest = Rest(RestPage(), settings.name, settings.neighbour)
        self._pages = Pages(
            HomePage(),
            BookingPage(),
            SearchPage(),
            AgencyPage(),
            DetailsPage(),
            ConfirmPage(),
            TicketPage(),
            self.rest,
        )
        self._volume, self._kept_volume = Aloud(), volume
        self._languages = Languages(self.engine)
        paper_width = DOTS[design.width_mm or settings.printer.width_mm]
        self._printing = Printing(
            self._paper,
            printer,
            lambda paper: (draw or _draw)(paper, paper_width, design.logo),
            report=PaperReport(database, self._office, settings.name, monotonic),
            unfinished=unfinished,
            monotonic=monotonic,
            drawn=self.papers.show,
        )
        place = Place(settings.name, board.site.public_address, design)
        scan = Scan(database, self._office, monotonic)
        self.visit = Visit(
            Request(database, self._office),
            Stay(self._printing, scan, place, monotonic),
            self._languages,
            self._pages,
            Finder(self._indexing),
            board,
            scan=scan,
            idle_seconds=settings.idle_seconds,
            monotonic=monotonic,
        )
        width = DOTS[settings.printer.width_mm]
        test = partial(_print_test_page, printer, width, settings.name)
        means = Means(test, self._close_for_repair, self._leave, lambda: volume.percent, self._change_volume)
        self.maintenance = Maintenance(
            PinCheck(settings.maintenance_pin, monotonic), means, self._paper, monotonic
        )
        self._feed = Feed(
            database,
            partial(open_wakeups, database.engines),
            kiosk_board,
            self.visit.on_board,
            self.visit.on_lost,
            pause=LEAST_PAUSE,
        )
        self.window = load(
            self.engine,
            "kiosk.ui",
            "Main",
            visit=self.visit,
            home=self._pages.home,
            booking=self._pages.booking,
            search=self._pages.search,
            agency=self._pages.agency,
            details=self._pages.details,
            confirm=self._pages.confirm,
            ticket=self._pages.ticket,
            rest=self.rest.page,
            maintenance=self.maintenance,
            aloud=self._volume,
            reducedMotion=settings.reduced_motion,
            panelInches=settings.panel_inches,
        )
        touch = TouchWatch(self.window)
        touch.touched.connect(self.visit.touched)
        touch.touched.connect(self.maintenance.touched)
        self.guard = Guard(self.window, monotonic, locked=on_duty)
        Keys(self.window).escaped.connect(self.visit.back)
        self._aloud = ReadAloud(
            self.visit,
            self._pages,
            self._volume,
            self.window,
            open_voice or partial(_open_voice, settings.audio_device),
            volume.percent,
        )
        self.visit.offer_reading(settings.read_aloud)
        Scanner(self.guard, self._pages.search, self.visit)
        self._ticking = QTimer(interval=TICK_MS)
        self._ticking.timeout.connect(self.visit.tick)
        self._ticking.timeout.connect(self.maintenance.tick)
        self._ticking.start()
        self._paper.run(_warm_up, lambda _: None)
        self._printing.begin()
        self._feed.start()

    def _close_for_repair(self, closed: bool) -> None:
        self.rest.close(closed)
        self._printing.close(closed)
        self.visit.tick()

    def _change_volume(self, steps: int) -> None:
        self._aloud.set_usual(self._kept_volume.change(steps))

    def _leave(self, restart: bool) -> None:
        """Staff end the program; one that is watched may be started anew."""
        self.guard.leave()
        QGuiApplication.exit(RESTART if restart else ENDED)

    def close(self) -> None:
        """End what runs; the engine is to be destroyed before."""
        self._ticking.stop()
        self._aloud.close()
        self._printing.end()
        self._feed.close()
        self._indexing.close()
        self._office.close()
        self._paper.close()


def _run(settings: Settings, database: SqlDatabase | Unreachable[SqlDatabase], options: Namespace) -> int:
    chosen = settings.kiosk
    printer, design = make_printer(chosen.printer), make_design(chosen.printer)
    board = None if isinstance(database, Unreachable) else database.read(kiosk_board)
    app = start_application("kiosk", ["kiosk"])
    on_duty = options.windowed is None and chosen.fullscreen
    lock = stay_alone(_data_folder(), chosen.screen) if on_duty else None
    heartbeat = Heartbeat() if options.watched else None
    if on_duty:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
    try:
        with Awake() if on_duty else nullcontext():
            if isinstance(database, Unreachable):
                opened = wait_for(database, chosen, partial(_show, chosen, options))
                if opened is None:
                    return ENDED
                try:
                    return _serve(app, opened, opened.read(kiosk_board), printer, design, chosen, options)
                finally:
                    opened.close()
            assert board is not None, "it was read above"
            return _serve(app, database, board, printer, design, chosen, options)
    finally:
        del heartbeat
        if lock is not None:
            lock.unlock()


def _serve(
    app: QGuiApplication,
    database: SqlDatabase,
    board: KioskBoard,
    printer: Printer,
    design: Design,
    chosen: KioskSettings,
    options: Namespace,
) -> int:
    """Serve visitors until the program ends."""
    on_duty = options.windowed is None and chosen.fullscreen
    kiosk = Kiosk(
        database,
        board,
        printer,
        chosen,
        unfinished=Unfinished(_file_of(chosen, "printing")),
        volume=KeptVolume(_file_of(chosen, "volume")),
        design=design,
        on_duty=on_duty,
    )
    kiosk.window.visibleChanged.connect(lambda visible: None if visible else app.quit())
    _show(chosen, options, kiosk.window)
    paper_window = _open_paper_window(kiosk.papers, kiosk.window) if options.paper_preview else None
    try:
        return run(app, kiosk.engine)
    finally:
        del paper_window
        kiosk.close()


def _show(chosen: KioskSettings, options: Namespace, window: QQuickWindow) -> None:
    place = options.windowed
    if place is None and not chosen.fullscreen:
        place = _upright()
    elif place is None:
        window.setFlag(Qt.WindowType.FramelessWindowHint)
    show(window, screen=chosen.screen, fullscreen=chosen.fullscreen, place=place)


def _data_folder() -> Path:
    return Path(user_data_dir("antrean", appauthor=False))


def _file_of(kiosk: KioskSettings, what: str) -> Path:
    """Where this kiosk keeps *what*: in the user's data folder, a file for each kiosk."""
    name = "".join(letter if letter.isalnum() else "-" for letter in kiosk.name)
    return _data_folder() / f"{what}-{name}.txt"


def _draw(paper: TicketPaper, width: int, logo: QImage | None) -> QImage:
    # Only here: what a ticket needs is loaded while nobody waits for it.
    from kiosk.printing.ticket import draw_ticket

    return draw_ticket(paper, width, logo)


def _open_voice(device: str, volume: Callable[[], int], missing: Callable[[], None]) -> Speech:
    """The voice that reads the screen, loaded when it is first wanted."""
    from kiosk.reading.voices import open_speech

    speech = open_speech(device, volume)
    speech.missing.connect(missing)
    return speech


def _print_test_page(printer: Printer, width: int, name: str) -> Printed | NotPrinted:
    from kiosk.printing.testpage import draw_test_page

    return printer.print(draw_test_page(width, f"{name}, {time.strftime('%d.%m.%Y %H.%M')}"))


def _upright() -> QRect:
    """The place of a window that does not cover its screen."""
    height = int(QGuiApplication.primaryScreen().availableGeometry().height() * WINDOW_SHARE)
    return QRect(0, 0, height * 9 // 16, height)


def _warm_up() -> None:
    """Load what the first ticket needs while nobody waits for it."""
    import kiosk.printing.ticket  # noqa: F401
    from kiosk.printing.job import ticket_bytes
    from kiosk.viewmodels.qr_image import draw_code

    draw_code("0", 64)
    ticket_bytes(QImage(8, 8, QImage.Format.Format_Mono))


def _open_paper_window(paper_view: PaperView, beside: QQuickWindow) -> object:
    """The second window, in an engine of its own: it is not scaled like the kiosk. Keep what is returned."""
    engine = make_engine()
    engine.addImageProvider("paper", paper_view.images)
    window = load(engine, "kiosk.ui", "PaperWindow", paper=paper_view)
    window.resize(window.width(), beside.height() // 2)
    window.setPosition(max(0, beside.x() - window.width()), beside.y())
    window.show()
    return engine
