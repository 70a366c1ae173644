"""When media must be silent: while any loudspeaker of this PC says a call, and a moment longer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot

from shared.usecases.boards.hall import CallFacts

log = logging.getLogger(__name__)

CALM_SECONDS = 1.5
"""Silence after a call before media come back: the next call often follows at once."""


class Hush(QObject):
    """*seconds* is a clock that never goes back; `tick` is to be called a few times a second."""

    changed = Signal(bool)
    """Whether media must be silent now."""

    def __init__(self, seconds: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._spoken: set[int] = set()
        self._calm_from: float | None = None

    @Slot(object)
    def begin(self, calls: Iterable[CallFacts]) -> None:
        """These calls are being said."""
        quiet = not self._spoken and self._calm_from is None
        self._spoken |= {call.position for call in calls}
        self._calm_from = None
        if quiet:
            self.changed.emit(True)

    @Slot(object, bool)
    def end(self, positions: Iterable[int], _spoken: bool = True) -> None:
        """The calls at these positions have been said, or will not be."""
        was = bool(self._spoken)
        self._spoken -= set(positions)
        if was and not self._spoken:
            self._calm_from = self._seconds()

    def tick(self) -> None:
        """Let media come back when it has been quiet for long enough."""
        if self._calm_from is not None and self._seconds() - self._calm_from >= CALM_SECONDS:
            self._calm_from = None
            log.info("Media are heard again.")
            self.changed.emit(False)
