"""The kiosk put together: settings, database, printer, view models, window."""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.viewmodels.paper import Place
from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import DatabaseUrlError
from shared.persistence.reading import NoSiteError
from shared.persistence.schema import SchemaError
from shared.persistence.wakeups import open_wakeups
from shared.settings import KioskSettings, PrinterSettings, Settings, SettingsError, load_settings
from shared.usecases.boards.kiosk import KioskBoard, kiosk_board

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from kiosk.printing.printer import Printer
    from kiosk.viewmodels.paper_view import PaperView

TICK_MS = 500
LEAST_PAUSE = 0.2
"""Seconds between two readings of the hall, so that a burst of writes costs one."""

DEMO_SHARE = 0.85
"""How much of the screen's height a window takes that does not cover it."""


class WrongInputError(Exception):
    """The kiosk cannot start with what it was given; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Options:
    """The command line. *windowed* is width and height in pixels, None to follow the settings."""

    settings: Path | None
    database: str | None
    windowed: tuple[int, int] | None
    paper_preview: bool


def main(argv: Sequence[str]) -> int:
    """Run the kiosk until its window is closed; 2 with one sentence on stderr when it cannot start."""
    options = read_options(argv)
    try:
        settings = load_settings(options.settings, os.environ)
        database = open_database(options.database or settings.database)
        try:
            board = database.read(kiosk_board)
            printer = make_printer(settings.kiosk.printer)
            return _run(options, settings, database, board, printer)
        finally:
            database.close()
    except (
        SettingsError,
        WrongInputError,
        DatabaseUrlError,
        DatabaseUnavailableError,
        SchemaError,
        NoSiteError,
    ) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the program's answer to whoever started it
        return 2


def read_options(argv: Sequence[str]) -> Options:
    """The options in *argv*; ends the process with a usage message and exit code 2 if they are wrong."""
    parser = argparse.ArgumentParser(prog="antrean kiosk", description="The kiosk: visitors take a number.")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings file (TOML)")
    parser.add_argument(
        "--database", metavar="URL", help="database, sqlite:///… or postgresql://…; wins over the settings"
    )
    parser.add_argument(
        "--windowed", type=_size, metavar="WxH", help="in a window of this size instead of the whole screen"
    )
    parser.add_argument(
        "--paper-preview", action="store_true", help="show each paper ticket in a second window"
    )
    found = parser.parse_args(argv)
    return Options(found.settings, found.database, found.windowed, found.paper_preview)


def make_printer(settings: PrinterSettings) -> Printer:
    """The printer of the settings; pictures of tickets go to the user's data folder unless one is named.

    Raises WrongInputError with a sentence for whoever writes the settings.
    """
    from platformdirs import user_data_dir

    from kiosk.printing.printer import open_printer

    address = settings.address
    if settings.kind == "preview" and not address:
        address = str(Path(user_data_dir("antrean", appauthor=False)) / "tickets")
    try:
        return open_printer(settings.kind, address, settings.width_mm)
    except ValueError as error:
        raise WrongInputError(f"kiosk.printer: {error}") from None


class Kiosk:
    """A running kiosk: its window, its visit, and everything that has to be ended with it.

    Made on the GUI thread once the Qt application exists. *monotonic* gives seconds that only go forward.
    """

    def __init__(
        self,
        database: SqlDatabase,
        board: KioskBoard,
        printer: Printer,
        settings: KioskSettings,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        from PySide6.QtCore import QTimer

        from kiosk.printing.printer import DOTS
        from kiosk.touch import TouchWatch
        from kiosk.viewmodels.agency import AgencyPage
        from kiosk.viewmodels.confirm import ConfirmPage
        from kiosk.viewmodels.home import HomePage
        from kiosk.viewmodels.paper_view import PaperView
        from kiosk.viewmodels.printing import Printing
        from kiosk.viewmodels.qr_image import QrImages
        from kiosk.viewmodels.request import Request
        from kiosk.viewmodels.ticket import TicketPage
        from kiosk.viewmodels.visit import Pages, Visit
        from shared.qt.feed import Feed
        from shared.qt.jobs import JobRunner
        from shared.qt.languages import Languages
        from shared.qt.start import load, make_engine

        self.engine = make_engine()
        self.engine.addImageProvider("qr", QrImages())
        self.papers = PaperView()
        self._office, self._paper = JobRunner(name="office"), JobRunner(name="paper")
        self._pages = Pages(HomePage(), AgencyPage(), ConfirmPage(), TicketPage())
        self._languages = Languages(self.engine)
        self.visit = Visit(
            Request(database, self._office),
            Printing(self._paper, printer, DOTS[settings.printer.width_mm], self.papers.show),
            self._languages,
            self._pages,
            board,
            Place(settings.name, board.site.public_address),
            idle_seconds=settings.idle_seconds,
            monotonic=monotonic,
        )
        self._feed = Feed(
            database,
            lambda: open_wakeups(database.engines),
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
            agency=self._pages.agency,
            confirm=self._pages.confirm,
            ticket=self._pages.ticket,
            reducedMotion=settings.reduced_motion,
        )
        TouchWatch(self.window).touched.connect(self.visit.touched)
        self._ticking = QTimer(interval=TICK_MS)
        self._ticking.timeout.connect(self.visit.tick)
        self._ticking.start()
        self._paper.run(_warm_up, lambda _: None)
        self._feed.start()

    def close(self) -> None:
        """End what runs; the engine is to be destroyed before."""
        self._ticking.stop()
        self._feed.close()
        self._office.close()
        self._paper.close()


def _run(
    options: Options, settings: Settings, database: SqlDatabase, board: KioskBoard, printer: Printer
) -> int:
    from shared.qt.start import run, start_application

    app = start_application("kiosk", ["kiosk"])
    kiosk = Kiosk(database, board, printer, settings.kiosk)
    kiosk.window.visibleChanged.connect(lambda visible: None if visible else app.quit())
    _place_window(kiosk.window, app, options, settings.kiosk)
    paper_window = _open_paper_window(kiosk.papers) if options.paper_preview else None
    try:
        return run(app, kiosk.engine)
    finally:
        del paper_window
        kiosk.close()


def _warm_up() -> None:
    """Load what the first ticket needs while nobody waits for it."""
    import kiosk.printing.ticket  # noqa: F401
    from kiosk.viewmodels.qr_image import draw_code

    draw_code("0", 64)


def _place_window(
    window: QQuickWindow, app: QGuiApplication, options: Options, settings: KioskSettings
) -> None:
    named = [each for each in app.screens() if each.name() == settings.screen]
    if named:
        window.setScreen(named[0])
        window.setPosition(named[0].geometry().topLeft())
    if options.windowed is None and settings.fullscreen:
        window.setGeometry(window.screen().geometry())  # a bare X server has no window manager to do it
        window.showFullScreen()
        return
    height = int(window.screen().availableGeometry().height() * DEMO_SHARE)
    width, height = options.windowed or (height * 9 // 16, height)
    window.resize(width, height)
    window.show()


def _open_paper_window(paper_view: PaperView) -> object:
    """The second window, in an engine of its own: it is not scaled like the kiosk. Keep what is returned."""
    from shared.qt.start import load, make_engine

    engine = make_engine()
    engine.addImageProvider("paper", paper_view.images)
    load(engine, "kiosk.ui", "PaperWindow", paper=paper_view).show()
    return engine


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"write width x height, for example 540x960, not {text!r}")
    return int(found[1]), int(found[2])
