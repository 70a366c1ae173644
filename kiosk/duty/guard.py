"""What keeps visitors inside: no key, gesture or request closes the window; and scanners, which type like keyboards."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from shared.domain.booking import SHORTEST_CODE

BURST_S = 0.05
"""Between two keys of a scanner; nobody types that fast for long."""

SHORTEST = SHORTEST_CODE
"""Keys of the shortest code, a booking's; a person who types quickly never gets this far."""

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Guard(QObject):
    """Watches the kiosk's window. `scanned` carries a code that came as one fast burst ending in Enter; `begun` came before
    the first key of it, and comes before every key that may become one.

    *locked*: the window stays until `leave`. *monotonic* gives seconds that only go forward.
    """

    begun = Signal()
    scanned = Signal(str)

    def __init__(self, window: QObject, monotonic: Callable[[], float], *, locked: bool) -> None:
        super().__init__(window)
        self._monotonic = monotonic
        self._locked = locked
        self._keys: list[str] = []
        self._last = 0.0
        window.installEventFilter(self)

    def leave(self) -> None:
        """Staff close the kiosk."""
        self._locked = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep back what would close the window, and the end of a scan."""
        if event.type() is QEvent.Type.Close and self._locked:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        now = self._monotonic()
        if now - self._last > BURST_S:
            self._keys.clear()
            self.begun.emit()
        self._last = now
        if event.key() in _ENDS:
            code = "".join(self._keys)
            self._keys.clear()
            if len(code) < SHORTEST:
                return False
            self.scanned.emit(code)
            return True
        text = event.text()
        if text and text.isprintable():
            self._keys.append(text)
            return text == " " and len(self._keys) > 1  # inside a burst a space presses nothing
        return False
