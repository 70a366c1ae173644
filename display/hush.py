"""When media must be silent: while any loudspeaker of this PC says a call, and a moment longer."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

CALM_SECONDS = 1.5
"""Silence after a call before media come back: the next call often follows at once."""

log = logging.getLogger(__name__)


class Hush(QObject):
    """*speaking* says whether any call is being said; *seconds* is a clock that never goes back.

    `begin` is to be called when a call begins, `tick` a few times a second.
    """

    changed = Signal(bool)
    """Whether media must be silent now."""

    def __init__(
        self, speaking: Callable[[], bool], seconds: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speaking = speaking
        self._seconds = seconds
        self._hushed = False
        self._heard_at = 0.0

    @Slot()
    def begin(self) -> None:
        """A call begins to be said."""
        self._heard_at = self._seconds()
        if not self._hushed:
            self._hushed = True
            self.changed.emit(True)

    def tick(self) -> None:
        """Let media come back when it has been quiet for long enough."""
        if self._speaking():
            self.begin()
        elif self._hushed and self._seconds() - self._heard_at >= CALM_SECONDS:
            self._hushed = False
            log.info("Media are heard again.")
            self.changed.emit(False)
