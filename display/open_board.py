"""One board of a display, put together: its place in the journal, its view model, its window and its receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from display.frames import FrameWatch
from display.receipts import ReceiptWriter
from display.viewmodels.board import Board, Style
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall
from display.voice_line import VoiceLine
from shared.domain.catalogue import Catalogue
from shared.domain.names import text_in
from shared.qt.feed import Feed
from shared.qt.jobs import JobRunner
from shared.qt.start import load, make_engine
from shared.settings import SettingsError
from shared.settings.display import BoardSettings
from shared.usecases.boards.hall import Scope, hall_board
from shared.usecases.confirm import report_screen
from shared.usecases.ports import Database, Wakeups


@dataclass(frozen=True, slots=True)
class OpenBoard:
    """A board with all that runs for it."""

    settings: BoardSettings
    model: Board
    feed: Feed[Any]
    engine: QQmlApplicationEngine
    window: QQuickWindow
    writer: ReceiptWriter
    frames: FrameWatch


def open_board(
    database: Database,
    wakeups: Callable[[], Wakeups],
    settings: BoardSettings,
    line: VoiceLine | None,
    receipts: JobRunner,
    seconds: Callable[[], float],
) -> OpenBoard:
    """Open the window of a board that stands where the journal stands now; its feed is still to be started."""
    scope = scope_of(settings)
    start = database.read(partial(hall_board, scope=scope, display=settings.name))
    reader = CallReader(start.position, scope, settings.name)
    style = Style(settings.arrows, settings.info, settings.reduced_motion, settings.scale / 100)
    model = Hall(start, reader, style, line, seconds)
    engine = make_engine()
    window = load(engine, "display.ui", "HallWindow", hall=model)
    report = partial(
        report_screen,
        database,
        settings.name,
        board=settings.board,
        zone=settings.zone,
        counters=settings.counters,
        speaks=settings.speaker,
    )
    writer = ReceiptWriter(database, settings.name, report, seconds, receipts)
    frames = FrameWatch(window, lambda: model.shown, writer)
    frames.shown.connect(model.note_shown)
    frames.shown.connect(writer.shown)
    model.changed.connect(frames.look)
    model.spoken.connect(writer.spoken)
    feed = Feed(database, wakeups, reader, model.take_answer, model.take_loss)
    return OpenBoard(settings, model, feed, engine, window, writer, frames)


def scope_of(settings: BoardSettings) -> Scope:
    """Whose calls a board shows."""
    return Scope(settings.zone, settings.counters)


def check_scope(settings: BoardSettings, catalogue: Catalogue) -> None:
    """Raise SettingsError with a sentence when the zone or a counter of a board is not in the catalogue."""
    zones = {zone.id: text_in(zone.name, "id") for zone in catalogue.zones.values() if not zone.retired}
    if settings.zone and settings.zone not in zones:
        known = ", ".join(f"{zone} ({name})" for zone, name in zones.items())
        raise SettingsError((f"{settings.name}: there is no zone {settings.zone!r}; there are: {known}.",))
    missing = [str(number) for number in settings.counters if number not in catalogue.counters]
    if missing:
        raise SettingsError((f"{settings.name}: there is no counter {', '.join(missing)} in this hall.",))
