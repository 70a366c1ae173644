"""The loudspeaker of a display, loaded after its first picture: Qt's sound takes longer to load than everything else.

Calls that come earlier wait for it. A display whose sound cannot be loaded goes on without, and says so.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from shared.voice.phrases import Phrase

if TYPE_CHECKING:
    from display.voice.speaker import Speaker

translate = QCoreApplication.translate

log = logging.getLogger(__name__)


class Loudspeaker(QObject):
    """Passes announcements on to the speaker that *open_speaker* makes; every one of them ends with `ended`."""

    spoken = Signal(int)
    """Every word of the call at this journal position was played; `ended` follows."""
    ended = Signal(int)
    """The call at this journal position has been spoken, or could not be."""
    mute_reason_changed = Signal(str)
    """Why the hall cannot hear calls, as a sentence; empty when it can."""

    def __init__(self, open_speaker: Callable[[], Speaker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_speaker = open_speaker
        self._speaker: Speaker | None = None
        self._loaded = False
        self._early: deque[tuple[int, tuple[Phrase, ...], bool]] = deque()

    def load(self) -> None:
        """Open the speaker and let it say what was announced before."""
        if self._loaded:
            return
        self._loaded = True
        try:
            self._speaker = self._open_speaker()
        except (ImportError, OSError) as error:
            log.exception("Sound cannot be loaded")
            reason = translate("Voice", "Suara tidak dapat dimuat: {detail}").format(detail=error)
            self.mute_reason_changed.emit(reason)
        else:
            self._listen(self._speaker)
        while self._early:
            position, phrases, chime = self._early.popleft()
            self.announce(position, phrases, chime=chime)

    def announce(self, position: int, phrases: tuple[Phrase, ...], *, chime: bool = True) -> None:
        """Say *phrases*, after a chime unless told not to, when all that was announced before has been said."""
        if self._speaker is not None:
            self._speaker.announce(position, phrases, chime=chime)
        elif self._loaded:
            self.ended.emit(position)
        else:
            self._early.append((position, phrases, chime))

    def close(self) -> None:
        """Fall silent and end the voice's process. May be repeated."""
        self._early.clear()
        if self._speaker is not None:
            self._speaker.close()

    def _listen(self, speaker: Speaker) -> None:
        speaker.finished.connect(self._finish)
        speaker.failed.connect(self._fail)
        speaker.mute_reason_changed.connect(self._pass_mute_reason)
        self._pass_mute_reason()

    def _finish(self, position: int) -> None:
        log.info("Call %d was spoken.", position)
        self.spoken.emit(position)
        self.ended.emit(position)

    def _fail(self, position: int, why: str) -> None:
        log.warning("Call %d was not wholly spoken: %s", position, why)
        self.ended.emit(position)

    def _pass_mute_reason(self) -> None:
        if self._speaker is not None:
            self.mute_reason_changed.emit(self._speaker.mute_reason)
