"""Reading aloud: a page when it opens, a control at its first touch; the second touch on it is the press."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.reading.said import Said
from kiosk.reading.tree import control_at, control_words, is_control

SETTLE_MS = 400
"""From a new page to its words: until it stands still."""

VOLUMES = (20, 40, 60, 80, 100)
USUAL_VOLUME = 60

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_FOLLOWING = frozenset(
    {QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}
)
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class Voice(Protocol):
    """Who says it."""

    def say(self, language: str, texts: Sequence[Said]) -> None:
        """Say *texts* now."""

    def stop(self) -> None:
        """Fall silent."""


class Reader(QObject):
    """Watches the kiosk's window while `reading`; *language* is the screens' now, *page* the words of the shown one.

    *usual* is the volume in percent that each visitor finds.
    `used` says that somebody is there whose touch was not passed on.
    """

    used = Signal()
    volumeChanged = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        voice: Callable[[], Voice],
        language: Callable[[], str],
        page: Callable[[], Sequence[Said]],
        usual: int = USUAL_VOLUME,
    ) -> None:
        super().__init__(window)
        self._page = page
        self._window = window
        self._voice = voice
        self._language = language
        self._reading = False
        self._current: QQuickItem | None = None
        self._swallowing = False
        self.volume = self._usual = usual
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._read_page)
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self._on_focus)

    @property
    def reading(self) -> bool:
        """Whether the screen is read aloud now."""
        return self._reading

    def set_reading(self, reading: bool) -> None:
        """Begin or end; afterwards nothing of the visitor's volume is left."""
        if reading == self._reading:
            return
        self._reading, self._current, self._swallowing = reading, None, False
        if not reading:
            self._settle.stop()
            self._voice().stop()
            self.volume = self._usual
            self.volumeChanged.emit()

    def on_page(self) -> None:
        """Another page stands, or the same in other words."""
        self._current = None
        if self._reading:
            self._voice().stop()
            self._settle.start()

    def say(self, texts: Sequence[Said]) -> None:
        """Say something of the program's own: the number."""
        self._settle.stop()
        self._voice().say(self._language(), texts)

    def change_volume(self, steps: int) -> None:
        """Louder or quieter by so many steps; the next words tell how it is."""
        place = min(max(VOLUMES.index(self.volume) + steps, 0), len(VOLUMES) - 1)
        self.volume = VOLUMES[place]
        self.volumeChanged.emit()

    def set_usual(self, volume: int) -> None:
        """What a visitor's own volume goes back to, from now on (percent, one of `VOLUMES`)."""
        self.volume = self._usual = volume
        self.volumeChanged.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep back the first touch of a control, and the keys of the volume."""
        if not self._reading:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if event.type() in _PRESSES:
            return self._on_press(event)
        if self._swallowing and event.type() in _FOLLOWING:
            if event.type() in _RELEASES:
                self._swallowing = False
                self.used.emit()
            return True
        return False

    def _on_press(self, event: QEvent) -> bool:
        place = _place_of(event)
        control = control_at(self._window, place) if place is not None else None
        if control is None:
            return False
        if control == self._current:
            return False
        self._current, self._swallowing = control, True
        control.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._say_control(control)
        event.accept()
        return True

    def _on_focus(self) -> None:
        item = self._window.activeFocusItem()
        if self._reading and is_control(item) and item != self._current:
            self._current = item
            if not self._settle.isActive():  # else it is said after the page on which it got the focus
                self._say_control(item)

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_VolumeUp: 1, Qt.Key.Key_VolumeDown: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self.change_volume(steps)
        return bool(steps)

    def _say_control(self, control: QQuickItem) -> None:
        self._settle.stop()
        self._voice().say(self._language(), [control_words(control)])

    def _read_page(self) -> None:
        focused = [control_words(self._current)] if self._current is not None else []
        self._voice().say(self._language(), [*self._page(), *focused])


def _place_of(event: QEvent) -> QPointF | None:
    if isinstance(event, QMouseEvent):
        return event.position()
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    return None
