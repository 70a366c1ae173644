"""How long nobody has touched this PC."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Absence(QObject):
    """Counts from the last key or mouse movement that this program saw; *everywhere* knows those of other programs too."""

    def __init__(self, monotonic: Callable[[], float], everywhere: Callable[[], float] | None = None) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._everywhere = everywhere
        self._touched_at = monotonic()

    def watch(self, app: QGuiApplication) -> None:
        """Look at every event of *app* from now on."""
        app.installEventFilter(self)

    def seconds(self) -> float:
        """Seconds since somebody touched this PC."""
        own = self._monotonic() - self._touched_at
        return min(own, self._everywhere()) if self._everywhere is not None else own

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a touch; nothing is kept from anybody."""
        if event.type() in TOUCHES:
            self._touched_at = self._monotonic()
        return False
