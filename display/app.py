"""The display program: where the database, the boards, the voices and the windows are put together."""

from __future__ import annotations

import logging
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from display.hush import Hush
from display.loudspeaker import Loudspeaker
from display.monitors import Placement, place
from display.open_board import OpenBoard, check_scope, open_board, volume_now
from display.trouble_report import TroubleReport
from display.voice_line import VoiceLine
from display.waiting import open_when_there
from shared.domain.devices import Trouble
from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.qt.jobs import JobRunner
from shared.qt.program import options_of, start_program
from shared.qt.start import ROOT, start_application
from shared.settings import Settings
from shared.settings.display import BoardSettings, DisplaySettings, boards_of
from shared.voice.opening import voice_folder
from shared.voice.wording import Numbers, read_wording

if TYPE_CHECKING:
    from display.viewmodels.hall import Hall
    from display.voice.speaker import Speaker

TICK_MS = 200
CASCADE = 48
"""Pixels between the windows of boards that share a monitor."""

log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run the display until it is asked to end; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    options = options_of("display", "The hall display: shows and speaks the called numbers.")
    start = _Start(fullscreen=not any(option.startswith("--windowed") for option in argv))
    try:
        return start_program(options, argv, start.open, start.run)
    except _EndedEarlyError:
        return 0


class Display:
    """A running display: its boards, its voices, and everything that has to be ended with them.

    Made on the GUI thread once the Qt application exists. *monotonic* gives seconds that only go forward.
    Boards with the same loudspeaker share one line. Raises SettingsError for a zone or counter that is not there.
    """

    def __init__(
        self,
        database: SqlDatabase,
        settings: DisplaySettings,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        wanted = boards_of(settings)
        catalogue = database.read(lambda read: read.catalogue)
        for each in wanted:
            check_scope(each, catalogue)
        self._seconds = monotonic
        self._database = database
        self._sounds: dict[str, tuple[Loudspeaker, VoiceLine]] = {}
        self._reports: list[TroubleReport] = []
        self._receipts = JobRunner(name="receipts")
        self._looks = JobRunner(name="media")
        self._hush = Hush(self._speaking, monotonic)
        self._ticker = QTimer(interval=TICK_MS)
        wakeups = partial(open_wakeups, database.engines)
        self.boards = [
            open_board(database, wakeups, board, self._line_of(board), self._receipts, self._looks, monotonic)
            for board in wanted
        ]
        for board in self.boards:
            self._connect(board)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start()

    @property
    def hall(self) -> Hall:
        """The view model of the first board."""
        return self.boards[0].model  # type: ignore[return-value]

    @property
    def engine(self) -> QQmlApplicationEngine:
        """The engine of the first board."""
        return self.boards[0].engine

    @property
    def window(self) -> QQuickWindow:
        """The window of the first board."""
        return self.boards[0].window

    def close(self) -> None:
        """End what runs, the windows first: their bindings must not outlive the view models. May be repeated."""
        self._ticker.stop()
        for board in self.boards:
            board.feed.close()
        self._looks.close()
        for loudspeaker, _ in self._sounds.values():
            loudspeaker.close()
        self._receipts.close()
        for board in self.boards:
            board.writer.flush()
        for board in self.boards:
            board.media.close()
            if shiboken6.isValid(board.engine):
                shiboken6.delete(board.engine)

    def show(self, place_of_window: QRect | None) -> None:
        """Show every board on its monitor, or all of them in windows of one size for a developer."""
        screens = QGuiApplication.screens()
        placements = place([board.settings.screen for board in self.boards], [s.name() for s in screens])
        for index, (board, placement) in enumerate(zip(self.boards, placements, strict=True)):
            monitor = screens[placement.monitor]
            board.window.setScreen(monitor)
            if place_of_window is not None:
                board.window.resize(place_of_window.size())
                if index or not place_of_window.topLeft().isNull():
                    board.window.setPosition(
                        place_of_window.topLeft() + QPoint(index * CASCADE, index * CASCADE)
                    )
                board.window.show()
                continue
            if placement.missing:
                board.model.set_notice(_missing(placement, [screen.name() for screen in screens]))
            if placement.shared:
                board.window.setPosition(
                    monitor.geometry().topLeft() + QPoint(index * CASCADE, index * CASCADE)
                )
                board.window.resize(monitor.size() / 2)
                board.window.show()
            elif board.settings.fullscreen:
                board.window.setGeometry(monitor.geometry())
                board.window.showFullScreen()
            else:
                board.window.show()

    def _tick(self) -> None:
        for _, line in self._sounds.values():
            line.tick()
        self._hush.tick()
        for report in self._reports:
            report.tick()
        for board in self.boards:
            board.model.tick()
            board.writer.tick()
            board.media.tick()

    def _line_of(self, board: BoardSettings) -> VoiceLine | None:
        if not board.speaker:
            return None
        if board.audio_device not in self._sounds:
            loudspeaker = Loudspeaker(partial(_open_speaker, board, partial(self._volume_of, board)))
            wording = read_wording(voice_folder(board.voice_folder), Numbers(board.numbers))
            line = VoiceLine(loudspeaker, board.languages, self._seconds, wording)
            loudspeaker.spoken.connect(line.spoken)
            loudspeaker.ended.connect(line.ended)
            line.began.connect(self._hush.begin)
            report = self._report(board.name, Trouble.SOUND_FAILED)
            loudspeaker.mute_reason_changed.connect(report.tell)
            self._sounds[board.audio_device] = (loudspeaker, line)
        return self._sounds[board.audio_device][1]

    def _report(self, device: str, trouble: Trouble) -> TroubleReport:
        report = TroubleReport(self._database, device, trouble, self._seconds, self._receipts)
        self._reports.append(report)
        return report

    def _speaking(self) -> bool:
        return any(line.state.saying is not None for _, line in self._sounds.values())

    def _volume_of(self, settings: BoardSettings) -> int:
        board = next(board for board in self.boards if board.settings is settings)
        return volume_now(settings, board.model.local_now)

    def _connect(self, board: OpenBoard) -> None:
        self._hush.changed.connect(board.media.hush)
        if board.settings.media:
            report = self._report(f"{board.settings.name}, media", Trouble.MEDIA_SKIPPED)
            board.media.faultsChanged.connect(lambda: report.tell(_summary(board.media.faults)))
        if board.settings.speaker:
            loudspeaker, _ = self._sounds[board.settings.audio_device]
            loudspeaker.mute_reason_changed.connect(board.model.set_mute_reason)
            _after_first_picture(board.window, loudspeaker)
        board.feed.start()


class _EndedEarlyError(Exception):
    """The program was asked to end while it waited for its database."""


class _Start:
    """Starts the application: before the windows, or, when the database is away, to say so meanwhile."""

    def __init__(self, *, fullscreen: bool) -> None:
        self._app: QGuiApplication | None = None
        self._fullscreen = fullscreen

    def open(self, url: str) -> SqlDatabase:
        """The database, as soon as it is there."""
        try:
            return open_database(url)
        except DatabaseUnavailableError:
            pass  # tried again below, with its reason in the log
        self._app = start_application("display", ["display"])
        database = open_when_there(self._app, partial(open_database, url), fullscreen=self._fullscreen)
        if database is None:
            raise _EndedEarlyError
        return database

    def run(self, settings: Settings, database: SqlDatabase, options: Namespace) -> int:
        """Run the display until it is asked to end."""
        return _run(self._app or start_application("display", ["display"]), settings, database, options)


def _run(app: QGuiApplication, settings: Settings, database: SqlDatabase, options: Namespace) -> int:
    display = Display(database, settings.display)
    try:
        if options.windowed is None and settings.display.fullscreen:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        display.show(options.windowed)
        log.info("The display is ready.")
        return app.exec()
    finally:
        display.close()


def _missing(placement: Placement, there: Sequence[str]) -> str:
    sentence = QCoreApplication.translate(
        "Display", "Monitor “{name}” tidak ada; papan ini tampil di {instead}. Yang ada: {there}."
    )
    instead = there[placement.monitor]
    return sentence.format(name=placement.missing, instead=instead, there=", ".join(there))


def _open_speaker(settings: BoardSettings, volume: Callable[[], int]) -> Speaker:
    """The voices in their order; loads Qt's sound, which a display that is only seen never does."""
    from display.voice.speaker import Speaker
    from shared.voice.opening import open_synthesis

    synthesis = open_synthesis(settings.voices, voice_folder(settings.voice_folder))
    return Speaker(
        ROOT / "assets" / "sounds" / "call.wav", synthesis, device=settings.audio_device, volume=volume
    )


def _summary(faults: Sequence[str]) -> str:
    """What is wrong with media, as short as staff need it; empty when nothing is."""
    others = f" (+{len(faults) - 1})" if len(faults) > 1 else ""
    return f"{faults[0]}{others}" if faults else ""


def _after_first_picture(window: QQuickWindow, loudspeaker: Loudspeaker) -> None:
    def load_once() -> None:
        window.frameSwapped.disconnect(connection)
        QTimer.singleShot(0, loudspeaker, loudspeaker.load)

    connection = window.frameSwapped.connect(load_once)
