"""The display program: where the database, the board, the voice and the window are put together."""

from __future__ import annotations

import logging
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from display.loudspeaker import Loudspeaker
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall, Style
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.qt.feed import Feed
from shared.qt.program import options_of, show, start_program
from shared.qt.start import ROOT, load, make_engine, run, start_application
from shared.settings import Settings
from shared.settings.display import DisplaySettings
from shared.usecases.boards.hall import hall_board

if TYPE_CHECKING:
    from display.voice.speaker import Speaker

TICK_MS = 200

log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run the display until it is asked to end; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    options = options_of("display", "The hall display: shows and speaks the called numbers.")
    return start_program(options, argv, open_database, _run)


class Display:
    """A running display: its window, its board, its voice, and everything that has to be ended with it.

    Made on the GUI thread once the Qt application exists. *monotonic* gives seconds that only go forward.
    """

    def __init__(
        self,
        database: SqlDatabase,
        settings: DisplaySettings,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        board = database.read(partial(hall_board, zone=settings.zone))
        reader = CallReader(board.position, settings.zone)
        self._loudspeaker = _loudspeaker(settings) if settings.speaker else None
        style = Style(settings.arrows, settings.info, settings.languages, settings.reduced_motion)
        self.hall = hall = Hall(board, reader, style, self._loudspeaker, monotonic)
        wakeups = partial(open_wakeups, database.engines)
        self._feed = Feed(database, wakeups, reader, hall.take_answer, hall.take_loss)
        self._ticker = QTimer(interval=TICK_MS)
        self._ticker.timeout.connect(hall.tick)
        self.engine = make_engine()
        self.window = load(self.engine, "display.ui", "HallWindow", hall=hall)
        if self._loudspeaker is not None:
            self._loudspeaker.ended.connect(hall.voice_finished)
            self._loudspeaker.mute_reason_changed.connect(hall.set_mute_reason)
            _after_first_picture(self.window, self._loudspeaker)
        self._feed.start()
        self._ticker.start()

    def close(self) -> None:
        """End what runs; the engine is to be destroyed before."""
        self._ticker.stop()
        self._feed.close()
        if self._loudspeaker is not None:
            self._loudspeaker.close()


def _run(settings: Settings, database: SqlDatabase, options: Namespace) -> int:
    app = start_application("display", ["display"])
    display = Display(database, settings.display)
    try:
        if options.windowed is None and settings.display.fullscreen:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        chosen = settings.display
        show(display.window, screen=chosen.screen, fullscreen=chosen.fullscreen, place=options.windowed)
        log.info("The display is ready.")
        return run(app, display.engine)
    finally:
        display.close()


def _loudspeaker(settings: DisplaySettings) -> Loudspeaker:
    return Loudspeaker(partial(_open_speaker, settings))


def _open_speaker(settings: DisplaySettings) -> Speaker:
    """The voices in their order; loads Qt's sound, which a display that is only seen never does."""
    from display.voice.speaker import Speaker
    from shared.voice.opening import open_synthesis, voice_folder

    synthesis = open_synthesis(settings.voices, voice_folder(settings.voice_folder))
    return Speaker(ROOT / "assets" / "sounds" / "call.wav", synthesis, device=settings.audio_device)


def _after_first_picture(window: QQuickWindow, loudspeaker: Loudspeaker) -> None:
    def load_once() -> None:
        window.frameSwapped.disconnect(connection)
        QTimer.singleShot(0, loudspeaker, loudspeaker.load)

    connection = window.frameSwapped.connect(load_once)
