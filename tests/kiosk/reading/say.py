"""Says one text as the kiosk would, in a process with a loudspeaker of its own: `python say.py CACHE LANGUAGE TEXT`."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.reading.speech import Speech
from shared.voice.cache import ClipCache
from shared.voice.sound_out import SoundOut, State
from shared.voice.synthesis import Synthesis
from shared.voice.system import SystemVoice


def main(cache: str, language: str, text: str) -> int:
    """Gives 0 after *text* was heard, 1 when nothing can be heard here."""
    app = QCoreApplication(["say"])
    out = SoundOut()
    speech = Speech(Synthesis([SystemVoice(ClipCache(Path(cache)), rate=1.0)]), out, lambda: 100)
    speech.missing.connect(lambda: app.exit(1))

    def begin() -> None:
        if out.state is State.READY:
            out.changed.disconnect(begin)
            speech.say(language, [text])
            look.start()

    def ended() -> None:
        if speech.silent:
            app.exit(0)

    look = QTimer(interval=100)
    look.timeout.connect(ended)
    out.changed.connect(begin)
    code = app.exec()
    speech.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
