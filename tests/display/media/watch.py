"""Watch films as the display does and tell what happens as JSON lines: ``watch.py WIDTH HEIGHT FILE…``."""

import json
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from display.media.video import Video


def main() -> None:
    app = QGuiApplication([])
    width, height = map(int, sys.argv[1:3])
    films = [Path(name) for name in sys.argv[3:]]
    video = Video(volume=0)
    frames: dict[str, Any] = {"count": 0, "size": ""}

    def next_film() -> None:
        if not films:
            video.close()
            print(json.dumps({"threads": threading.active_count()}), flush=True)
            app.quit()
            return
        frames["count"] = 0
        video.play(films.pop(0), QSize(width, height))

    def frame() -> None:
        picture = video.take_frame()
        frames["count"] += 1
        frames["size"] = f"{picture.width()}x{picture.height()}"

    def ended() -> None:
        print(json.dumps({"ended": True, **frames}), flush=True)
        next_film()

    def failed(why: str) -> None:
        print(json.dumps({"failed": why}), flush=True)
        next_film()

    video.frame_ready.connect(frame)
    video.ended.connect(ended)
    video.failed.connect(failed)
    next_film()
    app.exec()


if __name__ == "__main__":
    main()
