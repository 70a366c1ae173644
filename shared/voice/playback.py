"""One announcement on one loudspeaker: a single stream of sound that may begin before all of it is known."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

from shared.voice import clip
from shared.voice.sound_system import ahead_ms

_REFILL_MS = 20
_BUFFER_MS = 400  # the longest pause of the GUI thread that nobody hears
_TAIL_MS = (
    150  # some devices cut off what is still in their own buffer when the stream closes; so does the server
)
_SETTLED_S = 0.06  # a stream that was idle needs a moment to notice what was just written
_STUCK_S = 3.0


class Playback(QObject):
    """Feeds a loudspeaker, in place of a sound file: the chime can sound while the words are still being made.

    When the words are late, silence keeps the stream open. Exactly one of `ended` and `broken` follows `start`.
    """

    started = Signal()
    """The loudspeaker took the first samples."""
    ended = Signal()
    """Everything was played."""
    broken = Signal()
    """The loudspeaker does not take sound, or vanished."""

    def __init__(self, device: QAudioDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        form, self._stereo = _format(device)
        self._sink = QAudioSink(device, form, self)
        self._sink.setBufferSize(form.bytesForDuration(_BUFFER_MS * 1000))
        self._frame_bytes = form.bytesPerFrame()
        self._refill = QTimer(self, interval=_REFILL_MS)
        self._refill.timeout.connect(self._pump)
        self._pending = bytearray()
        self._complete = False
        self._running = False
        self._moved_at = 0.0
        self._wrote_at = 0.0
        self._processed = 0

    def start(self) -> None:
        """Open the loudspeaker and begin with what was added so far."""
        self._running = True
        self._moved_at = time.monotonic()
        self._stream = self._sink.start()
        if self._sink.error() is not QtAudio.Error.NoError:
            self._finish(whole=False)
            return
        self._refill.start()
        self._pump()
        if self._running:
            self.started.emit()

    def add(self, sound: bytes) -> None:
        """Play *sound* after everything added before."""
        self._pending += clip.as_stereo(sound) if self._stereo else sound

    def complete(self) -> None:
        """Nothing more will be added."""
        self.add(clip.silence(_TAIL_MS + ahead_ms()))
        self._complete = True

    def stop(self) -> None:
        """Fall silent at once, without a signal."""
        self._running = False
        self._refill.stop()
        self._sink.stop()

    def _pump(self) -> None:
        free = self._sink.bytesFree() // self._frame_bytes * self._frame_bytes
        if free and self._pending:
            written = self._stream.write(bytes(self._pending[:free]))
            del self._pending[: max(0, written)]
            self._wrote_at = time.monotonic()
        elif not self._complete:
            half_full = self._sink.bufferSize() // 2 // self._frame_bytes * self._frame_bytes
            self._stream.write(bytes(max(0, free - half_full)))
        self._watch()

    def _watch(self) -> None:
        """End when the last sample was played; give up when the loudspeaker stands still."""
        processed, now = self._sink.processedUSecs(), time.monotonic()
        drained = self._sink.state() is QtAudio.State.IdleState and now - self._wrote_at > _SETTLED_S
        if self._complete and not self._pending and drained:
            self._finish(whole=True)
        elif processed != self._processed:
            self._processed, self._moved_at = processed, now
        elif self._sink.state() is QtAudio.State.StoppedState or now - self._moved_at > _STUCK_S:
            self._finish(whole=False)

    def _finish(self, *, whole: bool) -> None:
        if not self._running:
            return
        self.stop()
        (self.ended if whole else self.broken).emit()


def _format(device: QAudioDevice) -> tuple[QAudioFormat, bool]:
    """The format of our clips, or the same in stereo where the device knows no mono."""
    form = QAudioFormat()
    form.setSampleRate(clip.RATE)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    form.setChannelCount(1)
    stereo = not device.isFormatSupported(form)
    form.setChannelCount(2 if stereo else 1)
    return form, stereo
