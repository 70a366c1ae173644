"""The display program: where the database, the board, the voice and the window are put together."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from platformdirs import user_cache_dir
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from display.loudspeaker import Loudspeaker
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall, Style
from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import DatabaseUrlError
from shared.persistence.reading import NoSiteError
from shared.persistence.schema import SchemaError
from shared.persistence.wakeups import open_wakeups
from shared.qt.feed import Feed
from shared.qt.start import ROOT, StartError, load, make_engine, run, start_application
from shared.settings import DATABASE_VARIABLE, DisplaySettings, SettingsError, load_settings
from shared.usecases.boards.hall import hall_board

if TYPE_CHECKING:
    from display.voice.speaker import Speaker

TICK_MS = 200
BAD_INPUT = 2

log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run the display until it is asked to end; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        options = _options(argv)
        environ = os.environ | ({DATABASE_VARIABLE: options.database} if options.database else {})
        settings = load_settings(options.settings, environ)
        database = open_database(settings.database)
        try:
            return _run(database, settings.display, options.windowed)
        finally:
            database.close()
    except (
        ValueError,
        SettingsError,
        DatabaseUrlError,
        DatabaseUnavailableError,
        SchemaError,
        NoSiteError,
        StartError,
    ) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the person at the terminal reads it
        return BAD_INPUT


def _run(database: SqlDatabase, settings: DisplaySettings, windowed: QSize | None) -> int:
    board = database.read(partial(hall_board, zone=settings.zone))
    app = start_application("display", sys.argv[:1])
    reader = CallReader(board.position, settings.zone)
    loudspeaker = Loudspeaker(partial(_open_speaker, settings.audio_device)) if settings.speaker else None
    style = Style(settings.arrows, settings.info, settings.languages, settings.reduced_motion)
    hall = Hall(board, reader, style, loudspeaker, time.monotonic)
    feed = Feed(database, lambda: open_wakeups(database.engines), reader, hall.take_answer, hall.take_loss)
    ticker = QTimer(interval=TICK_MS)
    ticker.timeout.connect(hall.tick)
    engine = make_engine()
    try:
        window = load(engine, "display.ui", "HallWindow", hall=hall)
        if loudspeaker is not None:
            loudspeaker.ended.connect(hall.voice_finished)
            loudspeaker.mute_reason_changed.connect(hall.set_mute_reason)
            _after_first_picture(window, loudspeaker)
        _show(window, settings, windowed)
        feed.start()
        ticker.start()
        log.info("The display is ready.")
        return run(app, engine)
    finally:
        ticker.stop()
        feed.close()
        if loudspeaker is not None:
            loudspeaker.close()


def _open_speaker(device: str) -> Speaker:
    """The voice with its cache; loads Qt's sound, which a display that is only seen never does."""
    from display.voice.cache import ClipCache
    from display.voice.speaker import Speaker
    from display.voice.synthesis import Synthesis

    cache = ClipCache(Path(user_cache_dir("antrean", appauthor=False)) / "voice")
    return Speaker(ROOT / "assets" / "sounds" / "call.wav", Synthesis(cache), device=device)


def _after_first_picture(window: QQuickWindow, loudspeaker: Loudspeaker) -> None:
    def load_once() -> None:
        window.frameSwapped.disconnect(connection)
        QTimer.singleShot(0, loudspeaker, loudspeaker.load)

    connection = window.frameSwapped.connect(load_once)


def _show(window: QQuickWindow, settings: DisplaySettings, windowed: QSize | None) -> None:
    screen = _screen(settings.screen)
    window.setScreen(screen)
    if windowed is not None:
        window.resize(windowed)
        window.show()
    elif settings.fullscreen:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.setGeometry(screen.geometry())
        window.showFullScreen()
    else:
        window.show()


def _screen(name: str) -> QScreen:
    """The monitor of that name; the first one when it is not connected, because a board must show somewhere."""
    screens = {screen.name(): screen for screen in QGuiApplication.screens()}
    if name and name not in screens:
        log.error("There is no monitor %r; there are: %s.", name, ", ".join(screens))
    return screens.get(name) or QGuiApplication.primaryScreen()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Refuse with one sentence instead of a page of usage."""
        raise ValueError(f"display: {message}; --help lists the options.")


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(
        "display", description="The hall display of Antrean: shows and speaks the called numbers."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings of this installation (TOML)")
    parser.add_argument("--database", metavar="URL", default="", help="sqlite:///… or postgresql://…")
    parser.add_argument("--windowed", type=_size, metavar="WxH", help="a window of this size, for trying")
    return parser.parse_args(argv)


def _size(text: str) -> QSize:
    found = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x720")
    return QSize(int(found[1]), int(found[2]))
