"""The officer's desktop: a key from every program and absence on a real X server, the tray's icon, what is missing said."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from counter.desktop.absence import Absence
from counter.desktop.errors import NoDesktopError
from counter.desktop.tray import draw_count
from counter.desktop.x11 import XServer

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from counter.desktop.errors import NoDesktopError
from counter.desktop.x11 import XServer
app = QGuiApplication([])
server = XServer()
try:
    server.grab(sys.argv[1])
except NoDesktopError as reason:
    print(reason, flush=True)
    sys.exit(3)
server.pressed.connect(lambda: (print("pressed", server.idle_seconds() < 5, flush=True), app.quit()))
print("ready", flush=True)
QTimer.singleShot(20000, app.quit)
app.exec()
server.close()
"""


@pytest.fixture
def display(monkeypatch):
    """A real X server without any window; gives its environment."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian: xvfb)")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "640x480x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        name = f":{told.readline().strip()}"
    yield os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait()


def listener(env: dict[str, str], key: str, root) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, key], env=env, cwd=root, stdout=subprocess.PIPE, text=True
    )


def strike(env: dict[str, str], *names: str) -> None:
    """Press and release keys as a keyboard would, whatever window is in front."""
    from Xlib import XK, X, display
    from Xlib.ext import xtest

    screen = display.Display(env["DISPLAY"])
    codes = [screen.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
    for code in codes:
        xtest.fake_input(screen, X.KeyPress, code)
    for code in reversed(codes):
        xtest.fake_input(screen, X.KeyRelease, code)
    screen.sync()
    screen.close()


@pytest.mark.parametrize("locks", [(), ("Num_Lock",)], ids=["num lock off", "num lock on"])
def test_a_key_works_from_every_program(display, root, locks):
    program = listener(display, "Ctrl+Alt+Space", root)
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"

    for lock in locks:
        strike(display, lock)
    strike(display, "Control_L", "Alt_L", "space")

    assert program.stdout.readline() == "pressed True\n"
    assert program.wait(10) == 0


def test_a_key_that_another_program_holds_is_said(display, root):
    first = listener(display, "Ctrl+Alt+Space", root)
    assert first.stdout is not None
    assert first.stdout.readline() == "ready\n"

    second = listener(display, "Ctrl+Alt+Space", root)

    assert second.communicate(timeout=20)[0] == "Ctrl+Alt+Space sudah dipakai program lain.\n"
    assert second.returncode == 3
    first.terminate()
    first.wait()


def test_without_an_x_server_the_reason_is_one_sentence(qapp):
    if QGuiApplication.platformName() == "xcb":
        pytest.skip("this is an X server")

    with pytest.raises(NoDesktopError, match="hanya bekerja di X11 dan Windows"):
        XServer()


def test_absence_counts_from_the_last_touch_and_from_other_programs(qapp):
    seconds, elsewhere = [100.0], [900.0]
    absence = Absence(lambda: seconds[0], lambda: elsewhere[0])

    seconds[0] = 700.0
    assert absence.seconds() == 600
    elsewhere[0] = 20.0
    assert absence.seconds() == 20
    elsewhere[0] = 900.0
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert absence.eventFilter(QObject(), key) is False
    assert absence.seconds() == 0


def test_the_icon_shows_the_count_and_turns_red(qapp):
    few, over, many = (draw_count(*each).toImage() for each in ((3, False), (3, True), (250, False)))

    assert few.pixelColor(8, 32).name() == "#1b3f8f"
    assert over.pixelColor(8, 32).name() == "#96191b"
    assert few != many
