"""A call counts as shown when a frame with it was drawn, once; on a window that draws nothing it never does."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from display.frames import FrameWatch


class Watched:
    """A window, the calls it is said to hold, and what the watch tells."""

    def __init__(self) -> None:
        self.window = QQuickWindow()
        self.window.resize(64, 64)
        self.positions: frozenset[int] = frozenset()
        self.told: list[frozenset[int]] = []
        self.watch = FrameWatch(self.window, lambda: self.positions)
        self.watch.shown.connect(self.told.append)

    def hold(self, *positions: int) -> None:
        self.positions = frozenset(positions)
        self.watch.look()

    def draw(self, qtbot) -> None:
        """Let one more frame be drawn."""
        with qtbot.waitSignal(self.window.frameSwapped):
            self.window.setColor(QColor.fromHsv(len(self.told) % 360, 90, 90))
            self.window.update()
        qtbot.wait(0)


@pytest.fixture
def watched(qtbot):
    found = Watched()
    yield found
    found.window.destroy()


def test_a_call_is_told_once_after_its_first_frame(watched, qtbot):
    watched.window.show()
    watched.hold(7)
    qtbot.waitUntil(lambda: watched.told == [{7}])

    watched.draw(qtbot)
    watched.hold(7, 8)
    qtbot.waitUntil(lambda: len(watched.told) == 2)
    watched.hold(8)
    watched.draw(qtbot)
    watched.hold(7, 8)
    watched.draw(qtbot)

    assert watched.told == [{7}, {8}]


def test_a_change_alone_makes_a_frame(watched, qtbot):
    watched.window.show()
    watched.hold(1)
    qtbot.waitUntil(lambda: watched.told == [{1}])

    watched.hold(1, 2)

    qtbot.waitUntil(lambda: watched.told == [{1}, {2}])


def test_on_a_window_that_is_not_shown_nothing_counts_as_shown(watched, qtbot):
    watched.hold(7)
    qtbot.wait(50)
    hidden = list(watched.told)

    watched.window.show()

    qtbot.waitUntil(lambda: watched.told == [{7}])
    assert hidden == []
