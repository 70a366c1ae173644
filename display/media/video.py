"""A video with its sound, as pictures of the size that is shown: Qt's own video item draws nothing in software.

Frames are converted on a thread of their own, and only when the one before was painted; so a computer that cannot
keep up shows fewer frames and nothing waits. The thread that decodes must never run Python: `QMediaPlayer.stop` waits
for it while this program's other threads may not run.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from shared.voice.outputs import find_loudspeaker
from shared.voice.sound_system import QUIET_LOG, prepare_sound_system

_AHEAD_MS = 60  # more than Qt's player holds would keep it silent; little, so that it falls silent soon; a torn jingle matters less than a torn number
_FADE_MS = 120
_RETURN_MS = 800
_STEP_MS = 20
_FIRST_FRAME_MS = 5000
_STATUS = QMediaPlayer.MediaStatus


class Video(QObject):
    """Plays one video at a time. *volume* is percent; 0 opens no loudspeaker at all. *device*: see `SoundOut`."""

    ended = Signal()
    """The video ran to its end."""
    failed = Signal(str)
    """It cannot be shown, and why, in English for the log."""
    frame_ready = Signal()
    """`frame` is another picture now."""

    _converted = Signal(int, QImage)

    def __init__(self, volume: int, device: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        prepare_sound_system(_AHEAD_MS)
        QLoggingCategory.setFilterRules(QUIET_LOG.replace(";", "\n"))
        self.frame = QImage()
        self.size = QSize(628, 353)
        self._volume = volume / 100
        self._showing = 0  # which video, counted; 0 none
        self._count = 0
        self._busy = False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="video")
        self._converted.connect(self._take_picture)
        self._hushed = False
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take_frame)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._take_status)
        self._player.errorOccurred.connect(self._take_error)
        self._output = self._open_output(device) if volume else None
        self._patience = QTimer(self, interval=_FIRST_FRAME_MS, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._fade = QTimer(self, interval=_STEP_MS)
        self._fade.timeout.connect(self._step)

    def play(self, file: Path, size: QSize) -> None:
        """Show *file* from its beginning, in pictures that fit into *size*."""
        self.size = size
        self._count += 1
        self._showing = self._count
        self._busy = False
        self.frame = QImage()
        self._patience.start()
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._player.play()

    def stop(self) -> None:
        """Show nothing, without a signal."""
        self._showing = 0
        self._patience.stop()
        self._player.stop()
        self._player.setSource(QUrl())
        self.frame = QImage()

    def hush(self, hushed: bool) -> None:
        """Fall silent for a call, or come back after it; the pictures go on."""
        self._hushed = hushed
        if self._output is not None:
            self._fade.start()

    def take_frame(self) -> QImage:
        """The newest picture, for painting; another is made only now."""
        self._busy = False
        return self.frame

    def close(self) -> None:
        """Stop, and leave no thread behind."""
        self.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot(QVideoFrame)
    def _take_frame(self, frame: QVideoFrame) -> None:
        if self._showing and not self._busy and frame.isValid():
            self._busy = True
            self._thread.submit(self._convert, self._showing, frame, self.size)

    def _convert(self, showing: int, frame: QVideoFrame, size: QSize) -> None:
        """On our own thread; a frame that cannot be converted gives an empty picture."""
        picture = frame.toImage()
        if not picture.isNull():
            picture = picture.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self._converted.emit(showing, picture)

    @Slot(int, QImage)
    def _take_picture(self, showing: int, picture: QImage) -> None:
        if showing != self._showing:
            return
        if picture.isNull():
            self._busy = False
            return
        self.frame = picture
        self.frame_ready.emit()

    def _take_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if not self._showing:
            return
        if status is _STATUS.EndOfMedia:
            shown = not self.frame.isNull()
            self.stop()
            if shown:
                QTimer.singleShot(0, self, self.ended.emit)
            else:
                self._tell_failure("none of its pictures can be decoded here; make it an MP4 with H.264.")
        elif status is _STATUS.InvalidMedia:
            self._fail("it is damaged, or of a kind that cannot be played; make it an MP4 with H.264.")

    def _take_error(self, _error: QMediaPlayer.Error, words: str) -> None:
        detail = f" ({words.rstrip('.')})" if words else ""
        self._fail(f"it is damaged, or of a kind that cannot be played{detail}; make it an MP4 with H.264.")

    def _give_up(self) -> None:
        if self.frame.isNull():
            self._fail(f"no picture came within {_FIRST_FRAME_MS // 1000} seconds.")

    def _fail(self, why: str) -> None:
        if self._showing:
            self.stop()
            self._tell_failure(why)

    def _tell_failure(self, why: str) -> None:
        """Later: the player still has more to say of this film, which must not be taken for the next one's."""
        QTimer.singleShot(0, self, lambda: self.failed.emit(why))

    def _open_output(self, device: str) -> QAudioOutput:
        output = QAudioOutput(self)
        if device and (named := find_loudspeaker(device)):
            output.setDevice(named)
        output.setVolume(self._volume)
        self._player.setAudioOutput(output)
        return output

    def _step(self) -> None:
        assert self._output is not None, "only a loudspeaker fades"
        goal, milliseconds = (0.0, _FADE_MS) if self._hushed else (self._volume, _RETURN_MS)
        step = self._volume * _STEP_MS / milliseconds
        now = self._output.volume()
        after = max(goal, now - step) if now > goal else min(goal, now + step)
        self._output.setVolume(after)
        if after == goal:
            self._fade.stop()
