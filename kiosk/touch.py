"""Noticing that somebody is there: every touch, click and key on the window, whatever it does or misses."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal

SIGNS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.KeyRelease})


class TouchWatch(QObject):
    """Watches one window. Told after the touch has done its work, so that a dialog it answers is still there."""

    touched = Signal()
    _seen = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._seen.connect(self.touched, Qt.ConnectionType.QueuedConnection)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        if event.type() in SIGNS:
            self._seen.emit()
        return False
