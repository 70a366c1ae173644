"""A hall with a real database, and its board."""

from collections.abc import Callable, Iterator

import pytest

from tests.display.story import Board, Clock, Office, sample_catalogue
from tests.support.screen import Screen, open_screen


@pytest.fixture
def open_office(tmp_path) -> Iterator[Callable[..., Office]]:
    """Open an office, with a catalogue of one's own if need be, at 08.42 WIB on Monday 23 November 2026."""
    offices: list[Office] = []

    def open_one(catalogue=None) -> Office:
        clock = Clock()
        clock.pass_seconds(42 * 60)
        offices.append(Office(tmp_path, clock, catalogue or sample_catalogue()))
        return offices[-1]

    yield open_one
    for office in offices:
        office.close()


@pytest.fixture
def office(open_office) -> Office:
    return open_office()


@pytest.fixture
def show_window(qtbot) -> Iterator[Callable[..., Screen]]:
    """Show a window of the display with its view model, 1920 by 1080 unless told."""
    screens: list[Screen] = []

    def show_one(window: str, width: int = 1920, height: int = 1080, **models: object) -> Screen:
        screen = open_screen("display.ui", window, **models)
        screens.append(screen)
        screen.window.resize(width, height)
        content = screen.window.contentItem()
        qtbot.waitUntil(lambda: (content.width(), content.height()) == (width, height))
        return screen

    yield show_one
    for screen in screens:
        screen.close()


@pytest.fixture
def show(show_window) -> Callable[..., Screen]:
    """Show a board in the hall's window, 1920 by 1080 unless told."""

    def show_board(board: Board, width: int = 1920, height: int = 1080) -> Screen:
        screen: Screen = show_window("HallWindow", width, height, hall=board.hall)
        return screen

    return show_board
