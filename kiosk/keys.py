"""The keyboard as the only way: arrows walk as Tab does, Escape goes one step back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

FORWARD = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
ALONG_TEXT = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class Keys(QObject):
    """Watches one window; `escaped` when Escape is pressed and no dialog takes it."""

    escaped = Signal()

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the arrows and Escape; everything else passes."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and not self._dialog_open():
            self.escaped.emit()
            return True
        item: QQuickItem | None = self._window.activeFocusItem()
        if item is None:
            item = self._window.contentItem()
        if key in ALONG_TEXT and item.inherits("QQuickTextInput"):
            return False
        if key not in FORWARD | BACK:
            return False
        following = item.nextItemInFocusChain(key in FORWARD)
        if following is not None:
            reason = Qt.FocusReason.TabFocusReason if key in FORWARD else Qt.FocusReason.BacktabFocusReason
            following.forceActiveFocus(reason)
        return True

    def _dialog_open(self) -> bool:
        overlays = (
            each for each in self._window.contentItem().childItems() if each.inherits("QQuickOverlay")
        )
        return any(each.isVisible() and each.childItems() for each in overlays)
