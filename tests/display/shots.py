"""Pictures of the hall board for looking at: `python -m tests.display.shots FOLDER`."""

import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from display.viewmodels.board import Style
from shared.domain.officer import Officer, Role
from shared.usecases.boards.hall import Scope
from shared.usecases.desk import close_counter, close_soon, open_counter, pause_counter
from shared.usecases.hall_stop import stop_hall
from shared.usecases.serve import finish, start
from tests.display.boards import CountersBoard, sign, zone_board
from tests.display.story import Board, Clock, Office, pictures_story, renamed, sample_catalogue, until
from tests.support.screen import open_screen

SIZES = {"1080p": (1920, 1080), "4k": (3840, 2160), "wxga": (1280, 800)}
EVACUATION = (
    "Tinggalkan gedung lewat pintu terdekat. Jangan memakai lift. Berkumpul di lapangan parkir timur."
)
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


def evacuated(board: Board) -> None:
    settled(board)
    stop_hall(board.office.database, EVACUATION)
    board.read()


SCENES: dict[str, Callable[[Board], None]] = {
    "d1-empty": lambda board: None,
    "d1n-called": busy,
    "d1-rest": settled,
    "d1-lost": lost,
    "d1-lost-long": long_lost,
    "d1-evacuation": evacuated,
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


def zone_of(count: int) -> Callable[[Office], CountersBoard]:
    """A zone of *count* counters in every state, one of them called."""

    def build(office: Office) -> CountersBoard:
        scope = Scope(counters=tuple(sorted(office.catalogue.counters)[:count]))
        for number in scope.counters:
            if number % 7 != 5 and number != 3:
                office.visit(number)
        if count > 6:
            start(office.database, 6)
            finish(office.database, 6)
            pause_counter(office.database, 6, "istirahat")
            start(office.database, 2)
            finish(office.database, 2)
        until(office, "08.55")
        board = zone_board(office, scope)
        if count >= 3:
            office.visit(3)
        board.read()
        return board

    return build


def sign_in(state: str) -> Callable[[Office], CountersBoard]:
    """The sign of counter 3 in a state."""

    def build(office: Office) -> CountersBoard:
        until(office, "08.50")
        change_officer(office)
        office.visit(4)
        office.skip_to(3, 47)
        open_counter(office.database, 3, "rina")
        office.mark_open(3)
        board = sign(office, 3, Style(arrows={4: "right"}))
        if state in ("called", "serving", "lost"):
            office.visit(3)
        if state in ("serving", "lost"):
            start(office.database, 3)
        if state == "break":
            pause_counter(office.database, 3, "istirahat", office.clock.now + timedelta(hours=4, minutes=10))
        if state == "evacuation":
            stop_hall(office.database, EVACUATION)
        if state == "closed":
            close_soon(office.database, 3)
            close_counter(office.database, 3)
        board.read()
        board.wait(0 if state == "called" else 12)
        if state == "lost":
            board.model.take_loss("The cable was pulled.")
        return board

    return build


def change_officer(office: Office) -> None:
    """Rina sits at counter 3."""
    rina = Officer("rina", "Rina Wulandari", Role.OFFICER, "disdukcapil", "x")
    office.database.write(lambda work: work.save_officer(rina))


def _shoot_counters(
    folder: Path,
    name: str,
    build: Callable[[Office], CountersBoard],
    window: str,
    role: str,
    size: tuple[int, int],
) -> None:
    with TemporaryDirectory() as place:
        office = Office(Path(place), Clock())
        until(office, "08.02")
        board = build(office)
        screen = open_screen("display.ui", window, **{role: board.model})
        screen.window.resize(*size)
        QTest.qWait(2600)
        screen.save(folder / f"{name}.png")
        screen.close()
        office.close()


def main(folder: Path) -> None:
    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for count in (1, 3, 8, 16, 24, 36, 48):
        _shoot_counters(folder, f"d2-{count}", zone_of(count), "ZoneWindow", "zone", SIZES["1080p"])
    _shoot_counters(folder, "d2-24-4k", zone_of(24), "ZoneWindow", "zone", SIZES["4k"])
    for state in ("called", "serving", "ready", "break", "closed", "lost", "evacuation"):
        _shoot_counters(folder, f"d3-{state}", sign_in(state), "SignWindow", "sign", (1024, 600))
    if "--counters" in sys.argv:
        return
    for name, scene in SCENES.items():
        _shoot(folder, name, scene, PICTURES_STYLE)
    catalogue = renamed(sample_catalogue(), "disdukcapil", code="WM", short="BPJS Ketenagakerjaan dan Taspen")
    _shoot(folder, "d1n-wide", wide, Style(arrows={3: "left"}, info=(LONG,)), catalogue)
    app.quit()


LONG = "Hari Senin loket Disdukcapil buka sampai pukul 15.00; pengambilan KTP-el yang sudah jadi di Loket 8 tanpa nomor."


if __name__ == "__main__":
    main(Path(sys.argv[1]))
