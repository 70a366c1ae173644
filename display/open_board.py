"""One board of a display, put together: its place in the journal, its view model, its window and its receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_cache_dir
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from display.frames import FrameWatch
from display.media.database import look_in
from display.media.folder import look
from display.media.frames import PROVIDER, VideoFrames
from display.media.look import Look
from display.receipts import ReceiptWriter
from display.viewmodels.board import Board, Style
from display.viewmodels.calls import CallReader, CountersReader
from display.viewmodels.hall import Hall
from display.viewmodels.media import Media
from display.viewmodels.sign import Sign
from display.viewmodels.zone import Zone
from display.voice_line import VoiceLine
from shared.domain.catalogue import Catalogue
from shared.domain.names import text_in
from shared.qt.feed import Feed
from shared.qt.jobs import JobRunner
from shared.qt.start import load, make_engine
from shared.settings import SettingsError
from shared.settings.display import IN_DATABASE, BoardSettings
from shared.settings.volume import volume_at, volume_times
from shared.usecases.boards.counters import CounterFacts, counters_board
from shared.usecases.boards.hall import HallBoard, Scope, hall_board
from shared.usecases.confirm import report_screen
from shared.usecases.ports import Database, Reading, Wakeups

if TYPE_CHECKING:
    from display.media.video import Video


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
    media: Media


def open_board(
    database: Database,
    wakeups: Callable[[], Wakeups],
    settings: BoardSettings,
    line: VoiceLine | None,
    receipts: JobRunner,
    looks: JobRunner,
    seconds: Callable[[], float],
) -> OpenBoard:
    """Open the window of a board that stands where the journal stands now; its feed is still to be started."""
    model, question, answered, window_type, role = _model(database, settings, line, seconds)
    engine = make_engine()
    media = open_media(database, settings, lambda: model.local_now, seconds, looks)
    engine.addImageProvider(PROVIDER, VideoFrames(media.frame))
    beside = {"media": media} if settings.board == "hall" else {}
    window = load(engine, "display.ui", window_type, **{role: model}, **beside)

    def report() -> None:
        report_screen(
            database,
            settings.name,
            board=settings.board,
            zone=settings.zone,
            counters=settings.counters,
            speaks=settings.speaker and volume_now(settings, model.local_now) > 0,
        )

    writer = ReceiptWriter(database, settings.name, report, seconds, receipts)
    frames = FrameWatch(window, lambda: model.shown, writer)
    frames.shown.connect(model.note_shown)
    frames.shown.connect(writer.shown)
    model.changed.connect(frames.look)
    model.spoken.connect(writer.spoken)
    feed = Feed(database, wakeups, question, answered, model.take_loss)
    return OpenBoard(settings, model, feed, engine, window, writer, frames, media)


def volume_now(settings: BoardSettings, now: datetime) -> int:
    """The volume of the calls at the local time *now*, in percent; at 0 they are only shown."""
    return volume_at(now.time(), settings.volume, volume_times(settings.volume_times))


def open_media(
    database: Database,
    settings: BoardSettings,
    local_now: Callable[[], datetime],
    seconds: Callable[[], float],
    looks: JobRunner,
) -> Media:
    """The media of a board; Qt's sound and video are loaded with the first video."""

    def open_video() -> Video:
        from display.media.video import Video

        return Video(settings.media_volume, settings.audio_device)

    find: Callable[[Look | None], Look] | None = None
    if settings.board == "hall" and settings.media == IN_DATABASE:
        find = partial(look_in, database, Path(user_cache_dir("antrean", appauthor=False)) / "media")
    elif settings.board == "hall" and settings.media:
        find = partial(look, Path(settings.media))
    sounding = settings.media_volume > 0
    return Media(find, settings.zone, local_now, seconds, open_video, looks, sounding=sounding)


def _model(
    database: Database, settings: BoardSettings, line: VoiceLine | None, seconds: Callable[[], float]
) -> tuple[Board, Callable[[Reading], Any], Callable[[Any], None], str, str]:
    """The view model of the board's kind, its feed's question and answer, its window, and its name there."""
    scope = scope_of(settings)

    def start(read: Reading) -> tuple[HallBoard, tuple[CounterFacts, ...], str]:
        zone = read.catalogue.zones.get(settings.zone)
        counters = () if settings.board == "hall" else counters_board(read, scope)
        return hall_board(read, scope, settings.name), counters, text_in(zone.name, "id") if zone else ""

    board, counters, zone_name = database.read(start)
    reader = CallReader(board.position, scope, settings.name)
    style = Style(settings.arrows, settings.info, settings.reduced_motion, settings.scale / 100)
    match settings.board:
        case "zone":
            zone = Zone(board, counters, zone_name, reader, style, line, seconds)
            return zone, CountersReader(reader), zone.take_counters, "ZoneWindow", "zone"
        case "sign":
            sign = Sign(board, counters[0], reader, style, line, seconds)
            return sign, CountersReader(reader), sign.take_counters, "SignWindow", "sign"
        case "hall":
            hall = Hall(board, reader, style, line, seconds)
            return hall, reader, hall.take_answer, "HallWindow", "hall"


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
