"""One loudspeaker's line at work: it takes the calls of every board that shares it, and tells them what was said."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from display.announcer import (
    Announcer,
    Called,
    Event,
    Over,
    Speak,
    Tick,
    VoiceFinished,
    advance,
    words,
)
from shared.usecases.boards.hall import CallFacts, Ended
from shared.voice.phrases import Phrase
from shared.voice.wording import STANDARD, Wording

REMEMBERED = 4096
"""Calls that are known again when another board of the same loudspeaker brings them."""

log = logging.getLogger(__name__)


class Voice(Protocol):
    """What says the words; it tells `VoiceLine.spoken` or `VoiceLine.ended` when it is done."""

    def announce(self, position: int, phrases: tuple[Phrase, ...], *, chime: bool = True) -> None:
        """Say *phrases* when all that was announced before has been said."""


class VoiceLine(QObject):
    """The fair line of one loudspeaker.

    *languages* are those of the display and *wording* the site's; *seconds* is a clock that never goes back; `tick` is to be called a few
    times a second.
    """

    began = Signal(object)
    """These calls (a tuple of CallFacts) are being said now."""
    over = Signal(object, bool)
    """The calls at these journal positions need no voice any more; whether they were spoken."""

    def __init__(
        self,
        voice: Voice,
        languages: Sequence[str],
        seconds: Callable[[], float],
        wording: Wording = STANDARD,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._languages = tuple(languages)
        self._seconds = seconds
        self._wording = wording
        self._state = Announcer()
        self._known: deque[int] = deque(maxlen=REMEMBERED)
        self._events: deque[Event] = deque()
        self._busy = False

    @property
    def state(self) -> Announcer:
        """What waits and what is said."""
        return self._state

    def take(self, calls: Sequence[CallFacts], ended: Sequence[Ended] = ()) -> None:
        """Calls that a board has read, and those that are past their use. What is known already is passed over."""
        fresh = tuple(call for call in calls if call.position not in self._known)
        self._known.extend(call.position for call in fresh)
        self._handle(Called(fresh, tuple(ended)))

    def forget(self) -> None:
        """The journal was replaced: its positions count anew."""
        self._known.clear()

    @Slot(int)
    def spoken(self, key: int) -> None:
        """Every word of this announcement was played."""
        self._handle(VoiceFinished(key, spoken=True))

    @Slot(int)
    def ended(self, key: int) -> None:
        """This announcement is over; unless `spoken` came before, it was not, or not wholly, heard."""
        self._handle(VoiceFinished(key, spoken=False))

    def tick(self) -> None:
        """Let time pass."""
        self._handle(Tick())

    def _handle(self, event: Event) -> None:
        """One event after the other: a voice without sound answers while it is being told to speak."""
        self._events.append(event)
        if self._busy:
            return
        self._busy = True
        try:
            while self._events:
                self._state, actions = advance(self._state, self._events.popleft(), self._seconds())
                for action in actions:
                    self._do(action)
        finally:
            self._busy = False

    def _do(self, action: Speak | Over) -> None:
        match action:
            case Speak(utterance):
                self.began.emit(utterance.calls)
                phrases = words(utterance, self._languages, self._wording)
                self._voice.announce(utterance.key, phrases, chime=utterance.chime)
            case Over(positions, spoken, past_use):
                if past_use:
                    log.info("Not spoken, its visitor has moved on: call %s.", _listed(positions))
                elif not spoken:
                    log.warning("Not spoken, there was no sound: call %s.", _listed(positions))
                self.over.emit(positions, spoken)


def _listed(positions: Sequence[int]) -> str:
    return ", ".join(map(str, positions))
