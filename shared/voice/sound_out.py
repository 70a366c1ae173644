"""The way to one loudspeaker: a sound process of one's own, started again whenever it or its loudspeaker is lost."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from shared.voice.sound_system import sound_environment

WORKER: Sequence[str] = (sys.executable, "-m", "shared.voice.sound_worker")

FULL_VOLUME = 100

_AGAIN_MS = 300
_BELIEVED_MS = 2000  # a loudspeaker that was lost is missing when it was looked for so patiently
_AGAIN_AT_MOST_MS = 8000  # a computer without a loudspeaker must not spend its time looking for one

log = logging.getLogger(__name__)


class State(Enum):
    """What is known of the loudspeaker."""

    UNKNOWN = auto()
    """The sound process is starting: whether there is a loudspeaker will be known in a moment."""
    READY = auto()
    MISSING = auto()


class SoundOut(QObject):
    """One loudspeaker: *device* is its name, empty the system's own. One `Sounding` at a time."""

    changed = Signal()
    """`state` or `lost` is another now."""

    def __init__(
        self, device: str = "", parent: QObject | None = None, *, worker: Sequence[str] = WORKER
    ) -> None:
        super().__init__(parent)
        self.state = State.UNKNOWN
        self.lost = False
        """Whether the loudspeaker stopped taking sound and has not come back yet."""
        self._command = [*worker, *([device] if device else [])]
        self._process: QProcess | None = None
        self._again_ms = _AGAIN_MS
        self._sounding: Sounding | None = None
        self._count = 0
        self._planned = False
        self._closed = False
        self._start()

    def begin(self, volume: int = FULL_VOLUME) -> Sounding:
        """A new announcement at *volume* percent; the one before has ended or is cut off."""
        self._count += 1
        self._sounding = Sounding(self, self._count)
        self.send({"begin": self._count, "volume": volume})
        return self._sounding

    def send(self, order: dict[str, int], sound: bytes = b"") -> None:
        """Pass an order on to the sound process, if there is one."""
        if self._process is not None:
            self._process.write(json.dumps(order).encode() + b"\n" + sound)

    def close(self) -> None:
        """Fall silent and end the process; a second close does nothing."""
        self._closed = True
        self._sounding = None
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # its end is no loss
            process.kill()
            process.waitForFinished()

    def _start(self) -> None:
        if self._closed:
            return
        self._process = process = QProcess(self)
        variables = QProcessEnvironment()
        for name, value in sound_environment().items():
            variables.insert(name, value)
        process.setProcessEnvironment(variables)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._take_end)
        process.errorOccurred.connect(self._take_error)
        process.start(self._command[0], self._command[1:])

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._take(json.loads(bytes(self._process.readLine().data())))

    def _take(self, message: dict[str, Any]) -> None:
        if message.get("loudspeaker") == "missing" and self.lost and self._again_ms < _BELIEVED_MS:
            assert self._process is not None, "it has just said so"
            self._process.kill()  # a sound server that died is often back in a moment: look again
        elif "loudspeaker" in message:
            self.state = State.READY if message["loudspeaker"] == "ready" else State.MISSING
            self.lost = False
            if self.state is State.READY:
                self._again_ms = _AGAIN_MS
            else:  # Qt may miss one that comes later, together with its sound server
                QTimer.singleShot(self._next_delay(), self, self._look_again)
            self.changed.emit()
        elif self._sounding is not None and self._sounding.id == message.get("started"):
            self._sounding.started.emit()
        elif self._sounding is not None and self._sounding.id == message.get("ended"):
            over, self._sounding = self._sounding, None
            over.ended.emit()

    def _look_again(self) -> None:
        if self.state is State.MISSING and self._process is not None:
            self._planned = True
            self._process.kill()

    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._take_end()

    def _take_end(self) -> None:
        """The process is gone, with its loudspeaker or by itself: start another."""
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._planned:
            self._planned = False
            self._start()
            return
        log.warning("The loudspeaker no longer takes sound.")
        self.lost = True
        self.state = State.UNKNOWN if self._again_ms < _BELIEVED_MS else State.MISSING
        self.changed.emit()
        QTimer.singleShot(self._next_delay(), self, self._start)
        if self._sounding is not None:
            broken, self._sounding = self._sounding, None
            broken.broken.emit()

    def _next_delay(self) -> int:
        delay, self._again_ms = self._again_ms, min(2 * self._again_ms, _AGAIN_AT_MOST_MS)
        return delay


class Sounding(QObject):
    """One announcement, which may begin to sound before all of it is known. `ended` or `broken` follows."""

    started = Signal()
    """The loudspeaker takes the first samples."""
    ended = Signal()
    """Everything was heard."""
    broken = Signal()
    """The loudspeaker was lost."""

    def __init__(self, out: SoundOut, number: int) -> None:
        super().__init__(out)
        self.id = number
        self._out = out

    def add(self, sound: bytes) -> None:
        """Play *sound* (see `clip`) after everything added before."""
        self._out.send({"add": self.id, "bytes": len(sound)}, sound)

    def complete(self) -> None:
        """Nothing more will be added."""
        self._out.send({"complete": self.id})

    def stop(self) -> None:
        """Say no more, without a signal."""
        self._out.send({"stop": self.id})
