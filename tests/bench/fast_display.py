"""The display program on a clock that runs faster: ``python -m tests.bench.fast_display DATABASE MEDIA FASTER``.

Everything is the program's own but the clock; it ends when it is told to.
"""

import sys
import time

from PySide6.QtCore import QRect

from display.app import Display
from shared.persistence.database import open_database
from shared.qt.start import start_application
from shared.settings.display import DisplaySettings

SIZE = QRect(0, 0, 1920, 1080)


def main(url: str, media: str, faster: float) -> int:
    app = start_application("display", ["display"])
    settings = DisplaySettings(speaker=False, media=media)
    display = Display(open_database(url), settings, monotonic=lambda: faster * time.monotonic())
    try:
        display.show(SIZE)
        return app.exec()
    finally:
        display.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
