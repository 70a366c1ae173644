"""Pictures of the hall board for looking at: `python -m tests.display.shots FOLDER`."""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from display.viewmodels.board import Style
from tests.display.story import Board, Clock, Office, pictures_story, renamed, sample_catalogue, until
from tests.support.screen import open_screen

SIZES = {"1080p": (1920, 1080), "4k": (3840, 2160), "wxga": (1280, 800)}
PICTURES_STYLE = Style(arrows={3: "right"})


def called(board: Board) -> None:
    pictures_story(board.office)
    board.read()


def busy(board: Board) -> None:
    for counter in (14, 20, 25, 30, 35, 40):
        board.office.visit(counter)
        board.office.clock.pass_seconds(20)
    called(board)


def settled(board: Board) -> None:
    busy(board)
    board.wait(70)
    until(board.office, "08.56")
    board.read()


def lost(board: Board) -> None:
    settled(board)
    board.hall.take_loss("The cable was pulled.")
    board.hall.set_mute_reason("Komputer ini tidak punya pengeras suara.")


def long_lost(board: Board) -> None:
    lost(board)
    board.office.clock.pass_seconds(150)
    board.hall.tick()


SCENES: dict[str, Callable[[Board], None]] = {
    "d1-empty": lambda board: None,
    "d1n-called": busy,
    "d1-rest": settled,
    "d1-lost": lost,
    "d1-lost-long": long_lost,
}


def wide(board: Board) -> None:
    """Two letters, four digits, a long agency, a counter of three figures, an arrow to the left."""
    board.office.skip_to(3, 1047)
    board.office.visit(3)
    board.read()


def _shoot(folder: Path, name: str, scene: Callable[[Board], None], style: Style, catalogue=None) -> None:
    for size, (width, height) in SIZES.items():
        with TemporaryDirectory() as place:
            office = Office(Path(place), Clock(), catalogue)
            until(office, "08.02")
            board = Board(office, style)
            scene(board)
            screen = open_screen("display.ui", "HallWindow", hall=board.hall)
            screen.window.resize(width, height)
            QTest.qWait(2600)  # the frame has pulsed twice
            screen.save(folder / f"{name}-{size}.png")
            screen.close()
            office.close()


def main(folder: Path) -> None:
    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in SCENES.items():
        _shoot(folder, name, scene, PICTURES_STYLE)
    catalogue = renamed(sample_catalogue(), "disdukcapil", code="WM", short="BPJS Ketenagakerjaan dan Taspen")
    _shoot(folder, "d1n-wide", wide, Style(arrows={3: "left"}, info=(LONG,)), catalogue)
    app.quit()


LONG = "Hari Senin loket Disdukcapil buka sampai pukul 15.00; pengambilan KTP-el yang sudah jadi di Loket 8 tanpa nomor."


if __name__ == "__main__":
    main(Path(sys.argv[1]))
