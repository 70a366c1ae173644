"""Somebody who hammers on a touchscreen and on a keyboard that should not be within reach: at random, and repeatable."""

import random
import time
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

KEYS = [
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "ABCKTPQW"),
    *(getattr(Qt.Key, f"Key_F{number}") for number in (1, 4, 5, 11, 12)),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_Menu, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_Meta),
]
RARE_KEYS = [
    *(Qt.Key.Key_Back, Qt.Key.Key_Close, Qt.Key.Key_Exit, Qt.Key.Key_PowerOff, Qt.Key.Key_Context1),
    *(Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_HomePage, Qt.Key.Key_Launch0, Qt.Key.Key_Select),
]
"""QTest does not know these."""

MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
]
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 -/:é😀\u202e"


class Vandal:
    """Strikes `window`; *seed* decides how. `dealt` counts the blows by kind, `events` what the window was sent."""

    window: QQuickWindow
    ask_for_staff: Callable[[], None]

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.dealt: Counter[str] = Counter()
        self.events = 0
        self.codes: list[str] = []
        self._skipped = 0.0
        self._finger = QTest.createTouchDevice()
        self._ways = {
            self._tap: 55,
            self._finger_tap: 20,
            self._double_tap: 5,
            self._two_fingers: 4,
            self._drag: 4,
            self._finger_drag: 4,
            self._key: 7,
            self._rare_key: 1,
            self._type: 2,
            self._scan: 1,
            self._wheel: 1,
            self._ask_to_close: 1,
            self._wait: 2,
            self._hold_the_mark: 0.02,
        }

    def seconds(self) -> float:
        """The kiosk's own clock: time that passed, and time that was let pass."""
        return time.monotonic() + self._skipped

    def pass_time(self, seconds: float) -> None:
        self._skipped += seconds

    def strike(self) -> None:
        """One blow."""
        way = self.chance.choices(list(self._ways), list(self._ways.values()))[0]
        way()
        self.dealt[way.__name__.strip("_").replace("_", " ")] += 1

    def _place(self) -> QPoint:
        size = self.window.size()
        return QPoint(self.chance.randrange(size.width()), self.chance.randrange(size.height()))

    def _tap(self) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self._place())
        self.events += 2

    def _double_tap(self) -> None:
        QTest.mouseDClick(self.window, Qt.MouseButton.LeftButton, pos=self._place())
        self.events += 4

    def _finger_tap(self) -> None:
        place = self._place()
        QTest.touchEvent(self.window, self._finger).press(0, place, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, place, self.window).commit()
        self.events += 2

    def _two_fingers(self) -> None:
        """Two or more come down, move about and leave, not all at once."""
        fingers = range(self.chance.randint(2, 10))
        for act in ("press", "move", "move"):
            touch = QTest.touchEvent(self.window, self._finger)
            for finger in fingers:
                getattr(touch, act)(finger, self._place(), self.window)
            touch.commit()
        for first in fingers:
            touch = QTest.touchEvent(self.window, self._finger).release(first, self._place(), self.window)
            for other in range(first + 1, len(fingers)):
                touch.stationary(other)
            touch.commit()
        self.events += 3 + len(fingers)

    def _drag(self) -> None:
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=self._place())
        for _ in range(4):
            QTest.mouseMove(self.window, self._place())
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=self._place())
        self.events += 6

    def _finger_drag(self) -> None:
        QTest.touchEvent(self.window, self._finger).press(0, self._place(), self.window).commit()
        for _ in range(4):
            QTest.touchEvent(self.window, self._finger).move(0, self._place(), self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, self._place(), self.window).commit()
        self.events += 6

    def _key(self) -> None:
        QTest.keyClick(self.window, self.chance.choice(KEYS), self.chance.choice(MODIFIERS))
        self.events += 2

    def _rare_key(self) -> None:
        key, modifiers = self.chance.choice(RARE_KEYS), self.chance.choice(MODIFIERS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, modifiers))
        self.events += 2

    def _type(self) -> None:
        self._write(self._letters(1, 7), end=False)

    def _scan(self) -> None:
        """As a scanner does, a ticket's code or anything else: a long burst with Enter."""
        known = self.codes and self.chance.random() < 0.5
        self._write(self.chance.choice(self.codes) if known else self._letters(8, 60), end=True)

    def _letters(self, least: int, most: int) -> str:
        return "".join(self.chance.choices(LETTERS, k=self.chance.randint(least, most)))

    def _write(self, letters: str, *, end: bool) -> None:
        texts = [*letters, *["\r"] * end]
        for text in texts:
            key = Qt.Key.Key_Return if text == "\r" else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                QCoreApplication.sendEvent(self.window, event)
        self.events += 2 * len(texts)

    def _wheel(self) -> None:
        place = QPointF(self._place())
        turn = QPoint(0, self.chance.choice([-1200, -120, 120, 1200]))
        event = QWheelEvent(
            place,
            place,
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self.window, event)
        self.events += 1

    def _ask_to_close(self) -> None:
        """What a window manager does on Alt+F4, and what a program does that wants to end this one."""
        if self.chance.random() < 0.5:
            self.window.close()
        else:
            QCoreApplication.sendEvent(self.window, QCloseEvent())
        self.events += 1

    def _wait(self) -> None:
        self.pass_time(self.chance.choice([1, 20, 50, 70]))

    def _hold_the_mark(self) -> None:
        """As if the mark had been held for five seconds: the pad for the PIN opens."""
        self.ask_for_staff()
