"""No visitor leaves the kiosk, scanners are told from fingers, and only the PIN opens it to staff."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent

from kiosk.duty.alone import stay_alone
from kiosk.duty.guard import Guard
from kiosk.duty.pin import FREE_TRIES, WAIT_S, PinCheck
from shared.domain.errors import CannotStartError
from shared.passwords import Argon2Passwords

ROOT = Path(__file__).resolve().parents[3]


class Seconds:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def guarded(qapp, seconds):
    window = QObject()
    guard = Guard(window, seconds, locked=True)
    heard = []
    guard.scanned.connect(heard.append)
    return window, guard, heard


def type_keys(guard, window, seconds, text, every):
    """Whether each key was kept from the screen."""
    kept = []
    for letter in text:
        seconds.now += every
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key(ord(letter.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        kept.append(guard.eventFilter(window, event))
    return kept


def test_a_fast_burst_with_enter_is_a_scan_and_presses_nothing(guarded, seconds):
    window, guard, heard = guarded

    kept = type_keys(guard, window, seconds, "aB-9_ cdEfgh1234\n", 0.01)

    assert heard == ["aB-9_ cdEfgh1234"]
    assert kept[-1]
    assert kept[5]


@pytest.mark.parametrize(("text", "every"), [("abcdefghijkl\n", 0.2), ("abc\n", 0.01), ("\n", 0.01)])
def test_fingers_are_no_scanner(guarded, seconds, text, every):
    window, guard, heard = guarded

    kept = type_keys(guard, window, seconds, text, every)

    assert heard == []
    assert not any(kept)


def test_the_window_stays_until_staff_close_it(guarded):
    window, guard, _ = guarded
    asked = QCloseEvent()

    assert guard.eventFilter(window, asked)
    assert not asked.isAccepted()

    guard.leave()
    assert not guard.eventFilter(window, QCloseEvent())


def test_only_the_pin_opens_and_wrong_ones_cost_time(seconds):
    check = PinCheck(Argon2Passwords().hash("482913"), seconds)

    assert check.matches("482913")
    assert not any(check.matches("000000") for _ in range(FREE_TRIES))
    assert check.wait() == WAIT_S
    assert not check.matches("482913")

    seconds.now += WAIT_S
    assert check.matches("482913")


def test_without_a_pin_there_is_no_way_in(seconds):
    assert not PinCheck("", seconds).matches("")


def test_a_second_kiosk_on_the_same_screen_is_refused(tmp_path):
    lock = stay_alone(tmp_path, "HDMI-1")

    with pytest.raises(CannotStartError, match="already running"):
        stay_alone(tmp_path, "HDMI-1")
    other = stay_alone(tmp_path, "HDMI-2")

    lock.unlock()
    other.unlock()


def test_the_lock_of_a_killed_kiosk_is_free(tmp_path):
    script = (
        "import os, signal, pathlib\n"
        "from kiosk.duty.alone import stay_alone\n"
        f"lock = stay_alone(pathlib.Path({str(tmp_path)!r}), 'HDMI-1')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False)
    assert killed.returncode == -9
    assert list(tmp_path.iterdir())

    stay_alone(tmp_path, "HDMI-1").unlock()
