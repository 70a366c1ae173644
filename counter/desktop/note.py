"""The quiet 523 Hz note when somebody comes to an empty line."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl

SOUND = Path(__file__).resolve().parents[2] / "assets" / "sounds" / "first_waiting.wav"
"""24 dB below full: as quiet as the kiosk's tap, and played as it is."""

log = logging.getLogger(__name__)


class Note:
    """Plays the note through the system's loudspeaker. Qt's sound is loaded with the first one: most days begin without."""

    def __init__(self) -> None:
        self._effect: Any = None

    def play(self) -> None:
        """Sound once, on what is the system's loudspeaker now. Without one this is logged: the notification is seen anyway."""
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            log.warning("There is no loudspeaker for the note of the first visitor.")
            return
        if self._effect is None:
            self._effect = QSoundEffect()
            self._effect.setSource(QUrl.fromLocalFile(str(SOUND)))
        if self._effect.audioDevice() != device:
            self._effect.setAudioDevice(device)
        self._effect.play()
