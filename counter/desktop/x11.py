"""A connection of our own to the X server, for what Qt does not offer: keys from everywhere, and how long nobody moved."""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication

from counter.desktop.errors import NoDesktopError
from shared.settings.key_names import key_parts

KEYSYMS = {
    "Enter": "Return",
    "Ins": "Insert",
    "Del": "Delete",
    "PgUp": "Prior",
    "PgDown": "Next",
    "Space": "space",
    "Backspace": "BackSpace",
    "ScrollLock": "Scroll_Lock",
}
PAD_KEYSYMS = {"Enter": "KP_Enter", "+": "KP_Add", "-": "KP_Subtract", "*": "KP_Multiply", "/": "KP_Divide"}
"""What X calls the keys that our names call otherwise."""

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


class XServer(QObject):
    """One connection; close it at the end. Raises NoDesktopError where there is no X server."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        if QGuiApplication.platformName() != "xcb":
            raise NoDesktopError(
                translate("Desktop", "Tombol dari program lain hanya bekerja di X11 dan Windows.")
            )
        from Xlib import display, error

        try:
            self._display: Any = display.Display()
        except (error.DisplayError, OSError) as fault:
            raise NoDesktopError(f"X11: {fault}") from fault
        self._root = self._display.screen().root
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def grab(self, name: str) -> None:
        """Give *pressed* whenever the key *name* ("Ctrl+Alt+Space") is pressed, whatever is in front.

        Raises NoDesktopError for a key that this keyboard lacks or another program holds.
        """
        from Xlib import X, error

        code, modifiers = self._key(name)
        held = error.CatchError(error.BadAccess)
        for locks in (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask):
            self._root.grab_key(
                code, modifiers | locks, False, X.GrabModeAsync, X.GrabModeAsync, onerror=held
            )
        self._display.sync()
        if held.get_error():
            raise NoDesktopError(translate("Desktop", "%1 sudah dipakai program lain.").replace("%1", name))

    def idle_seconds(self) -> float:
        """Seconds since the last key or mouse movement on this PC, in whatever program."""
        from Xlib.ext import screensaver

        return float(screensaver.query_info(self._root).idle) / 1000

    def can_tell_idle(self) -> bool:
        """Whether this X server knows how long nobody moved."""
        return bool(self._display.has_extension("MIT-SCREEN-SAVER"))

    def close(self) -> None:
        """Let go of the keys and the connection."""
        self._notifier.setEnabled(False)
        self._display.close()

    def _key(self, name: str) -> tuple[int, int]:
        from Xlib import XK, X

        modifiers, key = key_parts(name)
        masks = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Meta": X.Mod4Mask, "Num": 0}
        known = (
            PAD_KEYSYMS | {digit: f"KP_{digit}" for digit in "0123456789"} if "Num" in modifiers else KEYSYMS
        )
        symbol = XK.string_to_keysym(known.get(key, key if len(key) > 1 else key.lower()))
        code = self._display.keysym_to_keycode(symbol) if symbol else 0
        if not code:
            raise NoDesktopError(
                translate("Desktop", "Papan tombol ini tidak punya tombol %1.").replace("%1", name)
            )
        mask = 0
        for modifier in modifiers:
            mask |= masks[modifier]
        return code, mask

    def _read(self) -> None:
        from Xlib import X, error

        try:
            while self._display.pending_events():
                if self._display.next_event().type == X.KeyPress:
                    self.pressed.emit()
        except error.ConnectionClosedError:
            self._notifier.setEnabled(False)
            log.warning("The X server has closed the connection; keys from other programs no longer work.")
