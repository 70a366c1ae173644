"""What stands beside the calls: slides of the playlist in turn, the broken ones passed over and reported."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QSize, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.media.look import Look
from shared.domain.media import Kind, Slide, after, due
from shared.qt.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from display.media.video import Video

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_SECONDS = 3.0
"""How often folder or database are looked at for changes."""

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The program makes the one of a board and hands it to its screen.")
class Media(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The media of one board as a display of *zone* shows them; *look* finds them (None: there are none).

    *look* gets what it found before and runs on a thread of its own; *local_now* gives the time of the hall, *seconds* is a clock that never goes back; *open_video* makes what plays
    videos, when there is one, and *sounding* says whether they are heard. `tick` is to be called a few times a second.
    """

    slideChanged = Signal()
    shotChanged = Signal()
    hushedChanged = Signal()
    faultsChanged = Signal()
    """`faults` are others now; told of the first look in any case, so that what was mended meanwhile is known."""
    roomChanged = Signal()

    def __init__(
        self,
        look: Callable[[Look | None], Look] | None,
        zone: str,
        local_now: Callable[[], datetime],
        seconds: Callable[[], float],
        open_video: Callable[[], Video],
        jobs: JobRunner,
        parent: QObject | None = None,
        *,
        sounding: bool = False,
    ) -> None:
        super().__init__(parent)
        self._find = look
        self._zone = zone
        self._local_now = local_now
        self._seconds = seconds
        self._open_video = open_video
        self._jobs = jobs
        self._look: Look | None = None
        self._looking = False
        self._away = False
        self._looked_at = float("-inf")
        self._slide: Slide | None = None
        self._since = 0.0
        self._turn = 0
        self._shot = 0
        self._broken: dict[str, str] = {}
        self._video: Video | None = None
        self._size = QSize(628, 353)
        self._hushed = False
        self._sounding = sounding

    @Property(str, notify=slideChanged)
    def kind(self) -> str:
        """What is shown: "picture", "video", "text", or "" when there is nothing."""
        return self._slide.kind if self._slide else ""

    @Property(QUrl, notify=slideChanged)
    def source(self) -> QUrl:
        """The file of a picture."""
        if self._slide is None or self._slide.kind is not Kind.PICTURE or self._look is None:
            return QUrl()
        return QUrl.fromLocalFile(str(self._look.files[self._slide.file].absolute()))

    @Property(str, notify=slideChanged)
    def title(self) -> str:
        """The title of a text."""
        return self._slide.title if self._slide else ""

    @Property(str, notify=slideChanged)
    def text(self) -> str:
        """The words below it."""
        return self._slide.text if self._slide else ""

    @Property(str, notify=slideChanged)
    def colour(self) -> str:
        """The ground of a text: "green", "blue", "brown" or "purple"."""
        return self._slide.colour if self._slide else ""

    @Property(int, notify=slideChanged)
    def turn(self) -> int:
        """Grows with every slide."""
        return self._turn

    @Property(int, notify=shotChanged)
    def shot(self) -> int:
        """Another number for each picture of the video; 0 before the first."""
        return self._shot

    @Property(bool, notify=hushedChanged)
    def hushed(self) -> bool:
        """Whether a call is being said: media are silent."""
        return self._hushed

    @Property(bool, notify=slideChanged)
    def sounding(self) -> bool:
        """Whether videos have a sound here."""
        return self._sounding

    def _get_room(self) -> QSize:
        return self._size

    def _set_room(self, room: QSize) -> None:
        self._size = room
        if self._video is not None:
            self._video.size = room
        self.roomChanged.emit()

    room = Property(QSize, _get_room, _set_room, notify=roomChanged)
    """The room for media, in dots: videos are decoded for it."""

    @property
    def faults(self) -> tuple[str, ...]:
        """One sentence for everything that cannot be shown."""
        listed = self._look.playlist.faults if self._look else ()
        return (*listed, *(f"{file}: {why}" for file, why in self._broken.items()))

    def frame(self) -> QImage:
        """The newest picture of the video, for painting."""
        return self._video.take_frame() if self._video else QImage()

    def hush(self, hushed: bool) -> None:
        """Fall silent for a call, or come back after it."""
        if hushed == self._hushed:
            return
        self._hushed = hushed
        if self._video is not None:
            self._video.hush(hushed)
        self.hushedChanged.emit()

    @Slot(str)
    def pictureFailed(self, why: str) -> None:
        """The picture on show cannot be shown after all."""
        self._fail(why)

    def tick(self) -> None:
        """Let time pass: look for changes, go on to the next slide."""
        at = self._seconds()
        find, before = self._find, self._look
        if find is not None and not self._looking and at - self._looked_at >= LOOK_SECONDS:
            self._looking, self._looked_at = True, at
            self._jobs.run(lambda: find(before), self._take_look)
        shown = self._slide
        over = shown is not None and shown.kind is not Kind.VIDEO and at - self._since >= shown.seconds
        if over or shown not in self._due():
            self._next()

    def close(self) -> None:
        """Stop a video that runs, for good."""
        if self._video is not None:
            self._video.close()

    def _take_look(self, outcome: Ok[Look] | Err) -> None:
        self._looking = False
        if isinstance(outcome, Err):
            log.log(logging.DEBUG if self._away else logging.WARNING, "Media: %s", outcome.exception)
            self._away = True
            return
        self._away = False
        if outcome.value is self._look:
            return
        before = self.faults if self._look else None
        self._look = outcome.value
        self._broken.clear()  # a file that was mended is tried again
        self._tell(before)
        if self._slide is not None:
            self._next()  # the file on show may be another now

    def _due(self) -> list[Slide]:
        if self._look is None:
            return []
        slides = due(self._look.playlist, self._local_now(), self._zone)
        return [slide for slide in slides if slide.file not in self._broken or not slide.file]

    def _next(self) -> None:
        slide = after(self._due(), self._slide)
        if slide is None and self._slide is None:
            return
        if self._video is not None:
            self._video.stop()
        self._slide, self._since = slide, self._seconds()
        self._turn += 1
        self._shot = 0
        if slide is not None and slide.kind is Kind.VIDEO:
            self._play(slide)
        self.slideChanged.emit()
        self.shotChanged.emit()

    def _play(self, slide: Slide) -> None:
        assert self._look is not None, "slides come from a look"
        if self._video is None:
            self._video = video = self._open_video()
            video.ended.connect(self._next)
            video.failed.connect(self._fail)
            video.frame_ready.connect(self._take_frame)
            video.hush(self._hushed)
        self._video.play(self._look.files[slide.file], self._size)

    @Slot()
    def _take_frame(self) -> None:
        if self._video is not None and not self._video.frame.isNull():
            self._shot += 1
            if self._shot == 1 and self._slide is not None:
                log.info("Media: %s is shown.", self._slide.file)
            self.shotChanged.emit()

    def _fail(self, why: str) -> None:
        if self._slide is None or not self._slide.file:
            return
        before = self.faults
        self._broken[self._slide.file] = why
        self._tell(before)
        self._next()

    def _tell(self, before: tuple[str, ...] | None) -> None:
        for fault in self.faults:
            if fault not in (before or ()):
                log.warning("Media: %s", fault)
        if self.faults != before:
            self.faultsChanged.emit()
