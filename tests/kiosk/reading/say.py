"""Says one thing as the kiosk would, in a process with a loudspeaker of its own: `python say.py CACHE LANGUAGE TEXT`.

The text "A 047" stands for what is said about that number.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.reading.voices import open_speech
from shared.domain.ticket import Number
from shared.voice.cache import ClipCache
from shared.voice.phrases import ticket_phrases


def main(cache: str, language: str, text: str) -> int:
    """Gives 0 after *text* was heard, 1 when nothing can be heard here."""
    app = QCoreApplication(["say"])
    speech = open_speech("", lambda: 100, ClipCache(Path(cache)))
    speech.missing.connect(lambda: app.exit(1))

    def begin() -> None:
        number = ticket_phrases(language, Number("A", 47), "Zona 1", 3)
        speech.say(language, number if text == "A 047" else [text])
        look.start()

    def ended() -> None:
        if speech.silent:
            app.exit(0)

    look = QTimer(interval=100)
    look.timeout.connect(ended)
    QTimer.singleShot(0, begin)
    code = app.exec()
    speech.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
