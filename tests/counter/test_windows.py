"""A key from every program on Windows, and absence: tried against a fake of user32.dll, never on Windows itself."""

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray

from counter.desktop.errors import NoDesktopError
from counter.desktop.windows import MOD_NOREPEAT, WM_HOTKEY, Windows, open_windows, virtual_key

ALT, CTRL, SHIFT, META = 1, 2, 4, 8


class FakeUser32:
    """Holds keys as Windows does: each once."""

    def __init__(self) -> None:
        self.held: dict[int, tuple[int, int]] = {}
        self.elsewhere: set[tuple[int, int]] = set()
        self.last_input = 0

    def RegisterHotKey(self, window, number, modifiers, key):
        if (modifiers & ~MOD_NOREPEAT, key) in self.elsewhere or number in self.held:
            return 0
        self.held[number] = (modifiers, key)
        return 1

    def UnregisterHotKey(self, window, number):
        return int(self.held.pop(number, None) is not None)

    def GetLastInputInfo(self, info):
        info._obj.dwTime = self.last_input
        return 1


class App:
    """What a program needs of Qt: native event filters."""

    def __init__(self) -> None:
        self.filters: list = []

    def installNativeEventFilter(self, each):
        self.filters.append(each)

    def removeNativeEventFilter(self, each):
        self.filters.remove(each)

    def send(self, message: int, kind: bytes = b"windows_generic_MSG") -> list:
        """Let a message of Windows arrive."""
        told = wintypes.MSG(message=message)
        return [each.nativeEventFilter(QByteArray(kind), ctypes.addressof(told)) for each in self.filters]


@pytest.mark.parametrize(
    ("name", "modifiers", "key"),
    [
        ("Ctrl+Alt+Space", CTRL | ALT, 0x20),
        ("Ctrl+Shift+N", CTRL | SHIFT, ord("N")),
        ("Meta+7", META, ord("7")),
        ("F1", 0, 0x70),
        ("F24", 0, 0x87),
        ("Pause", 0, 0x13),
        ("Num++", 0, 0x6B),
        ("Num+0", 0, 0x60),
        ("Ctrl+Num+/", CTRL, 0x6F),
    ],
)
def test_names_of_keys_become_virtual_keys_and_modifiers(name, modifiers, key):
    assert virtual_key(name) == (modifiers, key)


def test_a_key_that_windows_cannot_tell_from_another_is_said(qapp):
    with pytest.raises(NoDesktopError, match=r"tidak punya tombol Num\+Enter"):
        virtual_key("Num+Enter")


def test_a_held_key_is_heard_once_a_press_and_let_go_at_the_end(qapp, qtbot):
    app, user32, presses = App(), FakeUser32(), []
    desktop = Windows(app, user32, lambda: 0)
    desktop.pressed.connect(lambda: presses.append("pressed"))
    desktop.grab("Ctrl+Alt+Space")
    assert user32.held == {1: (CTRL | ALT | MOD_NOREPEAT, 0x20)}

    assert app.send(WM_HOTKEY) == [(True, 0)]
    assert app.send(0x0100) == [(False, 0)]
    assert app.send(WM_HOTKEY, b"xcb_generic_event_t") == [(False, 0)]

    assert presses == ["pressed"]
    desktop.close()
    assert (user32.held, app.filters) == ({}, [])


def test_a_key_that_another_program_holds_is_said(qapp):
    app, user32 = App(), FakeUser32()
    user32.elsewhere.add((CTRL | ALT, 0x20))
    desktop = Windows(app, user32, lambda: 0)

    with pytest.raises(NoDesktopError, match=r"^Ctrl\+Alt\+Space sudah dipakai program lain\.$"):
        desktop.grab("Ctrl+Alt+Space")

    desktop.close()
    assert user32.held == {}


@pytest.mark.parametrize(("last", "ticks"), [(1_000, 6_000), (2**32 - 2_000, 3_000)])
def test_absence_is_counted_over_the_turn_of_the_tick_count(qapp, last, ticks):
    user32 = FakeUser32()
    user32.last_input = last

    assert Windows(App(), user32, lambda: ticks).idle_seconds() == 5


def test_elsewhere_there_is_no_windows(qapp):
    with pytest.raises(NoDesktopError, match="bukan Windows"):
        open_windows(qapp)
