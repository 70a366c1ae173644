"""Tries what a display would show, without a screen: ``python -m display.media.check FOLDER [FILE]`` tells it as JSON lines.

``{"shows": name, "kind": kind}`` for each slide that can be shown and ``{"fault": sentence}`` for everything else. With
FILE only that file of the folder is tried.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaPlayer

from display.media.picture_trial import picture_trial
from display.media.video import Video
from shared.domain.media import Kind, Playlist, Slide
from shared.domain.playlist_file import read_slide
from shared.media_folder import files_in, read_folder, tried

NO_PLAYER = "videos cannot be played on this computer: Qt's player does not load; run antrean doctor."


class Trial(QObject):
    """Plays the first picture of each of *films* and collects, by name, why one cannot be shown."""

    def __init__(self, folder: Path, films: Sequence[Slide], done: QGuiApplication) -> None:
        super().__init__()
        self.faults: dict[str, str] = {}
        self._folder = folder
        self._left = [film.file for film in films]
        self._file = ""
        self._app = done
        self._video = Video(volume=0)
        later = Qt.ConnectionType.QueuedConnection
        self._video.frame_ready.connect(self._take_picture, later)
        self._video.failed.connect(self._fail)

    def next(self) -> None:
        """Try the next film, or end."""
        self._video.stop()
        if not self._left:
            self._video.close()
            self._app.quit()
            return
        self._file = self._left.pop(0)
        self._video.play(self._folder / self._file, QSize(160, 90))

    def _take_picture(self) -> None:
        if not self._video.frame.isNull():  # else it was of the film before
            self.next()

    def _fail(self, why: str) -> None:
        self.faults[self._file] = why
        self.next()


def main(arguments: Sequence[str]) -> None:
    """Try the folder, or one file of it, that *arguments* name."""
    app = QGuiApplication([])
    folder = Path(arguments[0])
    with picture_trial() as try_picture:
        listed = (
            _one(folder, arguments[1], try_picture)
            if len(arguments) > 1
            else read_folder(folder, files_in(folder), try_picture)
        )
    for fault in listed.faults:
        tell(fault=fault)
    films = _faults_of_films(app, folder, [slide for slide in listed.slides if slide.kind is Kind.VIDEO])
    for slide in listed.slides:
        if slide.file in films:
            tell(fault=f"{slide.file}: {films[slide.file]}")
        else:
            tell(shows=slide.file or slide.title, kind=slide.kind)


def tell(**facts: str) -> None:
    """One line for whoever asked."""
    sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _one(folder: Path, name: str, try_picture: Callable[[Path], None]) -> Playlist:
    try:
        slide = read_slide({"file": name}, [name])
    except ValueError as fault:
        return Playlist((), (str(fault),))
    return tried(Playlist((slide,)), lambda each: folder / each.file, try_picture)


def _faults_of_films(app: QGuiApplication, folder: Path, films: Sequence[Slide]) -> dict[str, str]:
    if not films:
        return {}
    if not QMediaPlayer().isAvailable():
        return dict.fromkeys((film.file for film in films), NO_PLAYER)
    trial = Trial(folder, films, app)
    trial.next()
    app.exec()
    return trial.faults


if __name__ == "__main__":
    main(sys.argv[1:])
