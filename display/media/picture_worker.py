"""The picture process: tries one picture after the other, so that none can hold up or end the display.

Qt decodes without letting Python's other threads run, a drawing may ask for hours of work, and a decoder may die of a
file. Started as ``python -m display.media.picture_worker``; it reads a path a line and answers each with one JSON line,
``{"fault": sentence}``, empty when the picture can be shown. It ends with its input.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImageReader

LARGEST_PICTURE = 64_000_000
"""Dots of the largest picture that is decoded; a phone's camera makes 12 to 50 million."""

ALONE_AT_MOST_S = 60
"""A picture that takes longer ends it: whoever asked has died, since it would have ended it sooner."""

_SAMPLE = QSize(160, 90)


def fault_of(path: Path) -> str:
    """Why the file is no picture that can be shown, as a sentence; empty when it is one. Of any shape, also upright."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not reader.canRead() or not size.isValid():
        return "this is not a picture, or it is damaged."
    if size.width() * size.height() > LARGEST_PICTURE:
        return (
            f"the picture has {size.width()} × {size.height()} dots; "
            f"{LARGEST_PICTURE // 1_000_000} million are the most."
        )
    reader.setScaledSize(size.scaled(_SAMPLE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return "the picture is damaged." if reader.read().isNull() else ""


def main() -> None:
    """Answer until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for our owner, who then closes our input
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])  # drawings with text need one
    alarm = getattr(signal, "alarm", lambda _seconds: None)  # Windows has none
    for line in sys.stdin:
        alarm(ALONE_AT_MOST_S)
        answer = {"fault": fault_of(Path(json.loads(line)))}
        alarm(0)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    del app


if __name__ == "__main__":
    main()
