"""The sound process: gives one loudspeaker what its owner sends, and silence in between.

Qt does not notice that a sound server went away, and aborts the program that goes on playing; so this process ends as
soon as its loudspeaker no longer takes sound, and its owner starts another. Being alone, it also never waits for a
picture. Started as ``python -m shared.voice.sound_worker [NAME]``. JSON objects, one a line, each way:

* it says ``{"loudspeaker": "ready"}`` or ``{"loudspeaker": "missing"}`` whenever that changes;
* ``{"begin": id, "volume": percent}`` begins an announcement, ``{"add": id, "bytes": n}`` is followed by n bytes of
  sound (see `clip`), ``{"complete": id}`` says that these were the last, ``{"stop": id}`` drops what is left;
* the answers are ``{"started": id}`` and ``{"ended": id}``, after the last sample was heard.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from shared.voice import clip
from shared.voice.output_watch import watch_output
from shared.voice.outputs import find_loudspeaker, id_of
from shared.voice.sound_system import ahead_ms, prepare_sound_system

LOST = 3
"""Exit code when the loudspeaker no longer takes sound."""

_REFILL_MS = 20
_BUFFER_MS = 1000
_SILENCE_MS = 50  # kept before the loudspeaker between announcements: what an announcement waits at most
_TAIL_MS = 150  # a device's own buffer
_STUCK_TICKS = 1000 // _REFILL_MS
_WAKING_TICKS = 5000 // _REFILL_MS  # a device that slept may take its time once


class Stream(QObject):
    """One announcement after the other to one device, without ever closing it."""

    awake = Signal()
    """The device takes sound."""
    started = Signal(int)
    ended = Signal(int)
    lost = Signal()

    def __init__(self, device: QAudioDevice, parent: QObject) -> None:
        super().__init__(parent)
        form, self._stereo = _format(device)
        self._ahead = form.bytesForDuration((_TAIL_MS + ahead_ms()) * 1000)
        self._backlog = form.bytesForDuration(_SILENCE_MS * 1000)
        self._frame = form.bytesPerFrame()
        self._sink = QAudioSink(device, form, self)
        self._sink.setBufferSize(form.bytesForDuration(_BUFFER_MS * 1000))
        self._io = self._sink.start()
        self._id = 0
        self._pending = bytearray()
        self._begun = self._complete = False
        self._written = self._end = self._consumed = self._still = 0
        self._refill = QTimer(self, interval=_REFILL_MS)
        self._refill.timeout.connect(self._pump)
        self._refill.start()

    @property
    def idle(self) -> bool:
        """Whether nothing is being said."""
        return self._id == 0

    def begin(self, announcement: int, volume: int) -> None:
        """What is added from now on belongs to *announcement*."""
        self._id, self._begun, self._complete = announcement, False, False
        self._pending.clear()
        scale = QAudio.VolumeScale
        self._sink.setVolume(
            QAudio.convertVolume(volume / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        )

    def add(self, sound: bytes) -> None:
        """Play *sound* after all that was added before."""
        self._pending += clip.as_stereo(sound) if self._stereo else sound
        self._pump()

    def complete(self) -> None:
        """Nothing more will be added."""
        self._complete = True
        self._end = self._written

    def stop(self) -> None:
        """Say no more of this announcement; a second at most is on its way."""
        self._id = 0
        self._pending.clear()

    def _pump(self) -> None:
        free = self._sink.bytesFree() // self._frame * self._frame
        if free and self._pending:
            self._write(bytes(self._pending[:free]))
            del self._pending[:free]
            self._end = self._written
            if not self._begun:
                self._begun = True
                self.started.emit(self._id)
        else:
            filled = self._sink.bufferSize() - free
            self._write(bytes(max(0, self._backlog - filled) // self._frame * self._frame))
        self._watch(self._written - self._sink.bufferSize() + self._sink.bytesFree())

    def _write(self, sound: bytes) -> None:
        self._written += max(0, self._io.write(sound)) if sound else 0

    def _watch(self, consumed: int) -> None:
        """End what was heard to its end; notice a device that stands still."""
        if consumed and not self._consumed:
            self.awake.emit()
        self._still = 0 if consumed != self._consumed else self._still + 1
        self._consumed = consumed
        patience = _STUCK_TICKS if consumed else _WAKING_TICKS
        if self._sink.state() is QtAudio.State.StoppedState or self._still > patience:
            self._refill.stop()
            self.lost.emit()
        elif self._id and self._complete and not self._pending and consumed >= self._end + self._ahead:
            over, self._id = self._id, 0
            self.ended.emit(over)


class Outlet(QObject):
    """The loudspeaker called *name*, or the system's own when *name* is empty."""

    order = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._stream: Stream | None = None
        self._device = QAudioDevice()
        self._told = ""
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look)
        self.order.connect(self._obey)
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Open the loudspeaker when it is there; another one when the system's own is another now."""
        found = find_loudspeaker(self._name)
        if found is None and self._stream is None:
            self._tell("missing")
        elif found is not None and self._stream is None:
            self._open(found)
        elif found is None or found != self._device:
            end_lost()

    def _open(self, device: QAudioDevice) -> None:
        self._device = device
        self._stream = stream = Stream(device, self)
        stream.started.connect(lambda announcement: say({"started": announcement}))
        stream.ended.connect(lambda announcement: say({"ended": announcement}))
        stream.lost.connect(end_lost)
        stream.awake.connect(lambda: self._tell("ready"))
        watch_output(id_of(device), end_lost)

    def _tell(self, state: str) -> None:
        if state != self._told:
            self._told = state
            say({"loudspeaker": state})

    def _obey(self, order: Mapping[str, int], sound: bytes) -> None:
        if self._stream is None:
            return
        if "begin" in order:
            self._stream.begin(order["begin"], order["volume"])
        elif "add" in order:
            self._stream.add(sound)
        elif "complete" in order:
            self._stream.complete()
        elif "stop" in order:
            self._stream.stop()


def main() -> None:
    """Serve orders from standard input until it closes or the loudspeaker is lost."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for our owner, who then closes our input
    prepare_sound_system()
    app = QCoreApplication([])
    outlet = Outlet(sys.argv[1] if len(sys.argv) > 1 else "")
    threading.Thread(target=_read, args=(outlet,), daemon=True).start()
    app.exec()


def say(message: dict[str, object]) -> None:
    """Tell the owner something."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def end_lost() -> None:
    """End at once: what Qt holds of a sound server that is gone must not be touched, not even to tidy up."""
    os._exit(LOST)


def _read(outlet: Outlet) -> None:
    while line := sys.stdin.buffer.readline():
        order = json.loads(line)
        outlet.order.emit(order, sys.stdin.buffer.read(order.get("bytes", 0)))
    os._exit(0)


def _format(device: QAudioDevice) -> tuple[QAudioFormat, bool]:
    """The format of our clips, or the same in stereo where the device knows no mono."""
    form = QAudioFormat()
    form.setSampleRate(clip.RATE)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    form.setChannelCount(1)
    stereo = not device.isFormatSupported(form)
    form.setChannelCount(2 if stereo else 1)
    return form, stereo


if __name__ == "__main__":
    main()
