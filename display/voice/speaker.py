"""The loudspeaker of the hall: announcements one after another, never two at once, none dropped."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from shared.voice import clip
from shared.voice.phrases import Phrase
from shared.voice.sound_out import FULL_VOLUME, Sounding, SoundOut, State
from shared.voice.synthesis import Synthesis, Unavailable

translate = QCoreApplication.translate

_WORDS_WITHIN_MS = 6000  # time for one hang, one restart of the voice process and all the words


@dataclass(slots=True)
class _Announcement:
    """A call in line and what is known of its sound."""

    call_id: int
    phrases: tuple[Phrase, ...]
    chime: bool = True
    again: bool = False
    sounding: Sounding | None = None
    said: bool = False
    over: bool = False
    faults: list[str] = field(default_factory=list)


class Speaker(QObject):
    """Says calls in the order in which they were announced.

    The chime sounds at once; the words are made meanwhile on a thread of their own and follow in the same stream.
    *device* is the name of the loudspeaker, empty: the system's own; *volume* gives the volume of now, in percent.
    Each announcement ends with exactly one of `finished` and `failed`, so that the hall goes on without sound too.
    """

    started = Signal(int)
    """The announcement of this call begins (`clip.LEAD_MS` before the chime sounds: time to hush other media)."""
    finished = Signal(int)
    """Every word of this call was played."""
    failed = Signal(int, str)
    """This call was not, or not wholly, spoken, and why, as a sentence; sent when its sound, if any, has ended."""
    mute_reason_changed = Signal()
    """`mute_reason` is another sentence, or none, now."""

    _chime_ready = Signal(object)
    _voice_tried = Signal(str)
    _phrase_ready = Signal(object, object)
    _words_complete = Signal(object, object)

    def __init__(
        self,
        chime: Path,
        synthesis: Synthesis,
        parent: QObject | None = None,
        *,
        device: str = "",
        volume: Callable[[], int] = lambda: FULL_VOLUME,
    ) -> None:
        super().__init__(parent)
        self._device = device
        self._volume = volume
        self._out = SoundOut(device, self)
        self._out.changed.connect(self._take_loudspeaker)
        self._synthesis = synthesis
        self._chime: bytes | None = None
        self._line: deque[_Announcement] = deque()
        self._current: _Announcement | None = None
        self._closed = False
        self._no_voice = ""
        self._mute_reason = ""
        self._chime_ready.connect(self._take_chime)
        self._voice_tried.connect(self._take_voice)
        self._phrase_ready.connect(self._take_phrase)
        self._words_complete.connect(self._take_end_of_words)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="voice")
        self._submit(self._load_chime, chime)
        self._submit(self._warm)

    @property
    def mute_reason(self) -> str:
        """Why the hall cannot hear calls, as a sentence; empty when it can."""
        return self._mute_reason

    def announce(self, call_id: int, phrases: tuple[Phrase, ...], *, chime: bool = True) -> None:
        """Chime, unless told not to, and say *phrases* when everything announced before has been said."""
        self._line.append(_Announcement(call_id, phrases, chime))
        QTimer.singleShot(0, self, self._next)

    def close(self) -> None:
        """Fall silent, forget the line, and leave neither process nor thread behind; a second close does nothing."""
        if self._closed:
            return
        self._closed = True
        self._line.clear()
        if self._current and self._current.sounding:
            self._current.over = True
            self._current.sounding.stop()
        self._current = None
        self._out.close()
        self._synthesis.interrupt()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._synthesis.close()

    # ---- the line

    def _next(self) -> None:
        if self._current or self._closed or not self._line or self._chime is None:
            return
        if self._out.state is State.UNKNOWN:
            return  # known in a moment; then we are called again
        self._current = current = self._line.popleft()
        if self._out.state is State.MISSING:
            current.faults.append(self._no_loudspeaker())
            self._end()
            return
        if self._volume() == 0:
            current.faults.append(translate("Voice", "Jam tenang: panggilan hanya ditampilkan."))
            self._end()
            return
        self._submit(self._make_words, current)
        self._play(current, self._chime if current.chime else b"")

    def _play(self, current: _Announcement, chime: bytes) -> None:
        current.sounding = sounding = self._out.begin(self._volume())
        sounding.started.connect(lambda: self.started.emit(current.call_id))
        sounding.ended.connect(self._end)
        sounding.broken.connect(self._break)
        sounding.add(clip.opening(chime))
        QTimer.singleShot(_WORDS_WITHIN_MS, sounding, lambda: self._give_up_waiting(current))

    def _break(self) -> None:
        """The loudspeaker was lost in the middle of a call: say all of it again as soon as it is back, but once."""
        current = self._current
        if current and not current.again:
            current.over, self._current = True, None
            self._line.appendleft(_Announcement(current.call_id, current.phrases, current.chime, again=True))
            self._next()
            return
        if current:
            current.faults.insert(0, _deaf())
        self._end()

    def _end(self) -> None:
        QTimer.singleShot(0, self, self._next)
        current, self._current = self._current, None
        if current is None:
            return
        current.over = True
        if current.sounding:
            current.sounding.deleteLater()
        if current.faults:
            self.failed.emit(current.call_id, current.faults[0])
        else:
            self.finished.emit(current.call_id)

    # ---- what the voice thread hands over

    def _take_chime(self, chime: bytes) -> None:
        self._chime = chime
        self._next()

    def _take_voice(self, fault: str) -> None:
        self._no_voice = fault
        self._update_mute_reason()

    def _take_phrase(self, announcement: _Announcement, words: bytes) -> None:
        if announcement.sounding and not announcement.over:
            announcement.sounding.add(words)
            announcement.said = True

    def _take_end_of_words(self, announcement: _Announcement, faults: tuple[str, ...]) -> None:
        self._complete(announcement, faults)

    def _give_up_waiting(self, announcement: _Announcement) -> None:
        self._complete(announcement, (translate("Voice", "Mesin suara terlalu lambat."),))

    def _complete(self, announcement: _Announcement, faults: tuple[str, ...]) -> None:
        if announcement.sounding and not announcement.over:
            announcement.over = True
            announcement.faults.extend(faults)
            announcement.sounding.complete()
            self._take_voice(faults[0] if faults and not announcement.said else "")

    def _take_loudspeaker(self) -> None:
        self._update_mute_reason()
        self._next()

    def _update_mute_reason(self) -> None:
        if self._out.state is State.MISSING:
            reason = self._no_loudspeaker()
        else:
            reason = _deaf() if self._out.lost else self._no_voice
        if reason != self._mute_reason:
            self._mute_reason = reason
            self.mute_reason_changed.emit()

    def _no_loudspeaker(self) -> str:
        if self._out.lost:
            return _deaf()
        if self._device:
            return translate("Voice", "Pengeras suara “{name}” tidak ditemukan.").format(name=self._device)
        return translate("Voice", "Komputer ini tidak punya pengeras suara.")

    # ---- on the voice thread

    def _submit(self, job: Callable[..., None], *arguments: object) -> None:
        self._thread.submit(job, *arguments).add_done_callback(_report_surprise)

    def _load_chime(self, path: Path) -> None:
        chime = b""
        try:
            chime = clip.prepare(path)
        finally:
            self._chime_ready.emit(chime)  # without a chime the words are still spoken

    def _warm(self) -> None:
        fault = self._synthesis.warm()
        self._voice_tried.emit(fault.reason if fault else "")

    def _make_words(self, announcement: _Announcement) -> None:
        faults: list[str] = []
        said = False
        try:
            for phrase in announcement.phrases:
                if announcement.over:
                    return
                words, fault = self._words(phrase)
                if fault:
                    faults.append(fault)
                else:
                    self._phrase_ready.emit(
                        announcement, clip.silence(phrase.before_ms if said else 0) + words
                    )
                    said = True
        except Exception as surprise:
            faults.append(str(surprise))
            raise
        finally:
            self._words_complete.emit(announcement, tuple(faults))

    def _words(self, phrase: Phrase) -> tuple[bytes, str]:
        """A phrase as sound, or nothing and why: a sentence with a hole is worse than the chime alone."""
        spoken = self._synthesis.phrase(phrase)
        return (b"", spoken.reason) if isinstance(spoken, Unavailable) else (spoken, "")


def _deaf() -> str:
    return translate("Voice", "Pengeras suara tidak menerima suara.")


def _report_surprise(job: Future[None]) -> None:
    if not job.cancelled() and (surprise := job.exception()):
        logging.getLogger(__name__).error("the voice thread stumbled", exc_info=surprise)
