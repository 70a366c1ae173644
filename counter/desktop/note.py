"""The quiet 523 Hz note when somebody comes to an empty line."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl

SOUND = Path(__file__).resolve().parents[2] / "assets" / "sounds" / "first_waiting.wav"
VOLUME = 0.5

log = logging.getLogger(__name__)


class Note:
    """Plays the note through the system's loudspeaker. Qt's sound is loaded with the first one: most days begin without."""

    def __init__(self) -> None:
        self._effect: Any = None

    def play(self) -> None:
        """Sound once. Without a loudspeaker this is logged: the notification is seen anyway."""
        if self._effect is None:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

            if QMediaDevices.defaultAudioOutput().isNull():
                log.warning("There is no loudspeaker for the note of the first visitor.")
                return
            self._effect = QSoundEffect()
            self._effect.setSource(QUrl.fromLocalFile(str(SOUND)))
            self._effect.setVolume(VOLUME)
        self._effect.play()
