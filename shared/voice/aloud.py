"""One sound on this computer's loudspeaker, for a program without a screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer

from shared.voice.sound_out import SoundOut, State

_PATIENCE_MS = 10_000
"""How long the sound process may take to find a loudspeaker."""


def play(sound: bytes, device: str = "") -> bool:
    """Let the loudspeaker *device* say *sound* (a clip); False where there is none."""
    app = QCoreApplication.instance() or QCoreApplication([])
    out = SoundOut(device)

    def begin() -> None:
        if out.state is State.MISSING:
            app.exit(1)
        elif out.state is State.READY:
            out.changed.disconnect(begin)
            sounding = out.begin()
            sounding.ended.connect(lambda: app.exit(0))
            sounding.broken.connect(lambda: app.exit(1))
            sounding.add(sound)
            sounding.complete()
            patience.stop()

    patience = QTimer(singleShot=True, interval=_PATIENCE_MS)
    patience.timeout.connect(lambda: app.exit(1))
    patience.start()
    out.changed.connect(begin)
    heard = app.exec() == 0
    out.close()
    return heard
