"""What Windows offers beyond Qt: keys from everywhere (RegisterHotKey), and how long nobody moved (GetLastInputInfo)."""

from __future__ import annotations

import ctypes
import string
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    Signal,
)

from counter.desktop.errors import NoDesktopError
from shared.settings.key_names import key_parts

WM_HOTKEY = 0x0312
MOD_NOREPEAT = 0x4000
MODIFIERS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8, "Num": 0}

VIRTUAL_KEYS = {
    "Backspace": 0x08, "Tab": 0x09, "Enter": 0x0D, "Return": 0x0D, "Pause": 0x13, "Space": 0x20,
    "PgUp": 0x21, "PgDown": 0x22, "End": 0x23, "Home": 0x24, "Left": 0x25, "Up": 0x26, "Right": 0x27,
    "Down": 0x28, "Print": 0x2C, "Ins": 0x2D, "Del": 0x2E, "Menu": 0x5D, "ScrollLock": 0x91,
    **{sign: ord(sign) for sign in string.ascii_uppercase + string.digits},
    **{f"F{number}": 0x6F + number for number in range(1, 25)},
}  # fmt: skip
PAD_KEYS = {
    "*": 0x6A, "+": 0x6B, "-": 0x6D, ".": 0x6E, ",": 0x6E, "/": 0x6F,
    **{digit: 0x60 + int(digit) for digit in string.digits},
}  # fmt: skip
"""The pad's Enter is missing: Windows gives it the code of the other Enter, which would be taken with it."""

translate = QCoreApplication.translate


class User32(Protocol):
    """The functions of user32.dll that are called; each gives 0 when it fails."""

    def RegisterHotKey(self, window: None, number: int, modifiers: int, key: int, /) -> int: ...  # noqa: D102
    def UnregisterHotKey(self, window: None, number: int, /) -> int: ...  # noqa: D102
    def GetLastInputInfo(self, info: Any, /) -> int: ...  # noqa: D102


class Messages(Protocol):
    """What a Qt application does with the messages of its system."""

    def installNativeEventFilter(self, filter_object: QAbstractNativeEventFilter, /) -> None: ...  # noqa: D102
    def removeNativeEventFilter(self, filter_object: QAbstractNativeEventFilter, /) -> None: ...  # noqa: D102


class LastInput(ctypes.Structure):
    """LASTINPUTINFO: the tick count (ms) of the last key or mouse movement."""

    _fields_ = (("cbSize", wintypes.UINT), ("dwTime", wintypes.DWORD))


class Windows(QObject):
    """Keys from everywhere, and absence; close it at the end. *ticks* is GetTickCount (ms, 32 bit)."""

    pressed = Signal()

    def __init__(self, app: Messages, user32: User32, ticks: Callable[[], int]) -> None:
        super().__init__()
        self._app = app
        self._user32 = user32
        self._ticks = ticks
        self._grabbed: list[int] = []
        self._filter = _Hotkeys(self.pressed.emit)
        app.installNativeEventFilter(self._filter)

    def grab(self, name: str) -> None:
        """Give *pressed* whenever the key *name* ("Ctrl+Alt+Space") is pressed, whatever is in front.

        Raises NoDesktopError for a key that Windows lacks or another program holds.
        """
        modifiers, key = virtual_key(name)
        number = len(self._grabbed) + 1
        if not self._user32.RegisterHotKey(None, number, modifiers | MOD_NOREPEAT, key):
            raise NoDesktopError(translate("Desktop", "%1 sudah dipakai program lain.").replace("%1", name))
        self._grabbed.append(number)

    def idle_seconds(self) -> float:
        """Seconds since the last key or mouse movement on this PC, in whatever program."""
        info = LastInput(ctypes.sizeof(LastInput), 0)
        if not self._user32.GetLastInputInfo(ctypes.byref(info)):
            return 0.0
        return float((self._ticks() - info.dwTime) % 2**32) / 1000  # the count starts again every 49 days

    def can_tell_idle(self) -> bool:
        """Whether this desktop knows how long nobody moved."""
        return True

    def close(self) -> None:
        """Let go of the keys."""
        self._app.removeNativeEventFilter(self._filter)
        for number in self._grabbed:
            self._user32.UnregisterHotKey(None, number)
        self._grabbed = []


class _Hotkeys(QAbstractNativeEventFilter):
    """Finds WM_HOTKEY among the messages of this thread, where keys without a window of their own arrive."""

    def __init__(self, pressed: Callable[[], None]) -> None:
        super().__init__()
        self._pressed = pressed

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if QByteArray(kind).data() not in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            return False, 0
        if wintypes.MSG.from_address(int(message)).message != WM_HOTKEY:
            return False, 0
        self._pressed()
        return True, 0


def virtual_key(name: str) -> tuple[int, int]:
    """Windows' modifiers and virtual key for *name*; NoDesktopError for one that it lacks."""
    modifiers, key = key_parts(name)
    code = (PAD_KEYS if "Num" in modifiers else VIRTUAL_KEYS).get(key)
    if code is None:
        raise NoDesktopError(
            translate("Desktop", "Papan tombol ini tidak punya tombol %1.").replace("%1", name)
        )
    mask = 0
    for modifier in modifiers:
        mask |= MODIFIERS[modifier]
    return mask, code


def open_windows(app: Messages) -> Windows:
    """Windows itself; NoDesktopError elsewhere."""
    if sys.platform == "win32":
        return Windows(app, ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32").GetTickCount)
    raise NoDesktopError(translate("Desktop", "Ini bukan Windows."))
