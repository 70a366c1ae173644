"""A scanner that types like a keyboard: its code is told apart from an officer's typing by its speed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from shared.domain.booking import SHORTEST_CODE

GAP_MS = 60
"""A scanner leaves less between two keys; a quick typist seldom does, and never for a whole code."""

SHORTEST = SHORTEST_CODE
"""Characters of the shortest code, a booking's."""

END = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Scanner(QObject):
    """Watches the keys of the whole program. A field that has the keyboard gets the code itself, as typed."""

    scanned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self._last = 0

    def watch(self, app: QGuiApplication) -> None:
        """Look at every key of *app* from now on."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Collect a code; only the key that ends one is kept from everybody else."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QQuickWindow):
            return False
        assert isinstance(event, QKeyEvent)
        if _types(watched.activeFocusItem()):
            self._code = ""
            return False
        if event.timestamp() - self._last > GAP_MS:
            self._code = ""
        self._last = event.timestamp()
        if event.key() in END and len(self._code) >= SHORTEST:
            code, self._code = self._code, ""
            self.scanned.emit(code)
            return True
        if event.text().isprintable():
            self._code += event.text()
        return False


def _types(item: QQuickItem | None) -> bool:
    """Whether *item* is a text that is being written."""
    return item is not None and (item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"))
