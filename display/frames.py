"""What really was on the screen: a call counts as shown once a frame with it has been swapped to the monitor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtQuick import QQuickWindow

REMEMBERED = 500
"""Calls that are not told again when they come back to the screen."""


class FrameWatch(QObject):
    """Tells the positions of each call once, after the first frame that was drawn with it.

    *positions* are the calls that the board's properties hold now. A window that is covered by nothing but not
    exposed (no monitor, minimised) swaps no frames, and so nothing is ever shown on it.
    """

    shown = Signal(object)
    """These calls (a frozenset of positions) have been swapped to the monitor for the first time."""

    def __init__(
        self,
        window: QQuickWindow,
        positions: Callable[[], frozenset[int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._positions = positions
        self._told: frozenset[int] = frozenset()
        self._in_frame: frozenset[int] = frozenset()
        # Before the scene is handed to the renderer, on this thread: the frame that follows holds what is known now.
        window.afterAnimating.connect(self._frame_begins)
        window.frameSwapped.connect(self._frame_swapped, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """The board has changed: let a frame be drawn, even if nothing else moves."""
        if self._positions() - self._told:
            self._window.update()

    def _frame_begins(self) -> None:
        self._in_frame = self._positions()

    def _frame_swapped(self) -> None:
        fresh = self._in_frame - self._told
        if fresh:
            self._told = frozenset(sorted(self._told | fresh)[-REMEMBERED:])
            self.shown.emit(fresh)
