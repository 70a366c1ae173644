"""Words to the headphones: the newest are said, what was being said falls silent at once."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from kiosk.reading.said import Said
from shared.voice import clip
from shared.voice.phrases import Phrase
from shared.voice.sound_out import Sounding, SoundOut, State
from shared.voice.spelling import LONGEST, sayable
from shared.voice.synthesis import Synthesis
from shared.voice.voices import Unavailable

BETWEEN_MS = 250
SPOKEN_BY = {"jv": "id", "su": "id"}
"""Languages without a voice of their own, and whose voice reads them."""

log = logging.getLogger(__name__)


class Speech(QObject):
    """Lives on the GUI thread; words become sound on a thread of its own.

    *synthesis* says what stands on the screen, *phrases* the sentences that are known beforehand. `missing` is told when
    there is no loudspeaker, or no voice for what was to be said.
    """

    missing = Signal()
    _said = Signal(int, object)

    def __init__(
        self,
        synthesis: Synthesis,
        phrases: Synthesis,
        out: SoundOut,
        volume: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._synthesis = synthesis
        self._phrases = phrases
        self._out = out
        self._volume = volume
        self._turn = 0
        self._sounding: Sounding | None = None
        self._over = True
        self._thread = ThreadPoolExecutor(1, "reading")
        self._said.connect(self._take)
        out.changed.connect(self._look)

    def say(self, language: str, texts: Sequence[Said]) -> None:
        """Say *texts*, each in one breath, instead of whatever was being said."""
        self.stop()
        self._over = False
        self._turn += 1
        self._thread.submit(self._make, self._turn, language, tuple(texts))

    @property
    def silent(self) -> bool:
        """Whether everything that was to be said has been heard."""
        return self._over

    def stop(self) -> None:
        """Fall silent."""
        self._over = True
        self._turn += 1
        if self._sounding is not None:
            self._sounding.stop()
            self._sounding = None

    def close(self) -> None:
        """End the processes and the thread."""
        self.stop()
        self._synthesis.interrupt()
        self._phrases.interrupt()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._synthesis.close()
        self._phrases.close()
        self._out.close()

    def _make(self, turn: int, language: str, texts: tuple[Said, ...]) -> None:
        """On the thread: one piece after the other, as long as nobody wants something newer."""
        for text in texts:
            for piece in [text] if isinstance(text, Phrase) else pieces(language, [text]):
                if turn != self._turn:
                    return
                self._said.emit(turn, self._clip(language, piece))
        self._said.emit(turn, None)

    def _clip(self, language: str, piece: Said) -> bytes | Unavailable:
        if isinstance(piece, Phrase):
            return self._phrases.phrase(piece)
        return self._synthesis.clip(SPOKEN_BY.get(language, language), piece)

    def _take(self, turn: int, made: bytes | Unavailable | None) -> None:
        if turn != self._turn:
            return
        if isinstance(made, Unavailable):
            log.warning("The kiosk cannot read aloud: %s", made.reason)
            self.missing.emit()
            return
        if self._sounding is None:
            self._sounding = self._out.begin(self._volume())
            self._sounding.ended.connect(self._on_ended)
        if made is None:
            self._sounding.complete()
        else:
            self._sounding.add(made + clip.silence(BETWEEN_MS))

    def _on_ended(self) -> None:
        self._over = True

    def _look(self) -> None:
        if self._out.state is State.MISSING:
            self.missing.emit()


def pieces(language: str, texts: Sequence[str]) -> list[str]:
    """*texts* in words that a voice can say, cut at sentences and commas where they are long."""
    said: list[str] = []
    for text in texts:
        for part in re.split(r"(?<=[.?!;:])\s+", re.sub(r"<[^>]*>", "", text)):
            words = sayable(language, part)
            if len(part) > LONGEST:
                halves = re.split(r",\s+", part)
                said += filter(None, (sayable(language, half) for half in halves))
            elif words:
                said.append(words)
    return said
