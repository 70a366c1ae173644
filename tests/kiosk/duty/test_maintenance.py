"""Staff reach the kiosk's maintenance by a hidden place and a PIN, and nobody else does."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.printing.files import NoPrinter, PreviewPrinter
from shared.passwords import Argon2Passwords
from shared.settings.kiosk import KioskSettings
from tests.kiosk.hall import Seen

ROOT = Path(__file__).resolve().parents[3]
PIN = "482913"
HASHED = Argon2Passwords().hash(PIN)


@pytest.fixture
def with_pin(hall, show, tmp_path) -> Seen:
    """A kiosk whose staff have a PIN, with a printer that draws."""
    settings = KioskSettings(reduced_motion=True, maintenance_pin=HASHED)
    return show(hall, PreviewPrinter(tmp_path / "papers"), settings=lambda: settings)


def type_pin(screen, pin):
    for digit in pin:
        screen.press(digit)
    screen.press("Masuk")


def open_maintenance(qtbot, screen):
    screen.kiosk.maintenance.ask()
    qtbot.waitUntil(lambda: screen.has("Masuk"))
    type_pin(screen, PIN)
    qtbot.waitUntil(lambda: screen.has("Uji printer"))


def test_holding_the_mark_asks_for_the_pin_and_a_tap_does_not(qtbot, with_pin):
    place = QPoint(40, 38)
    QTest.mouseClick(with_pin.window, Qt.MouseButton.LeftButton, pos=place)
    assert not with_pin.kiosk.maintenance.property("asking")

    QTest.mousePress(with_pin.window, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: with_pin.kiosk.maintenance.property("asking"), timeout=9000)
    QTest.mouseRelease(with_pin.window, Qt.MouseButton.LeftButton, pos=place)


def test_without_a_pin_nothing_opens(kiosk):
    kiosk.kiosk.maintenance.ask()

    assert not kiosk.kiosk.maintenance.property("asking")


def test_the_right_pin_opens_and_a_wrong_one_says_so(qtbot, with_pin):
    with_pin.kiosk.maintenance.ask()
    qtbot.waitUntil(lambda: with_pin.has("Masuk"))
    type_pin(with_pin, "111111")
    qtbot.waitUntil(lambda: with_pin.kiosk.maintenance.property("told") == "PIN salah.")
    assert not with_pin.has("Uji printer")

    type_pin(with_pin, PIN)
    qtbot.waitUntil(lambda: with_pin.has("Uji printer"))


def test_a_test_page_is_printed_and_the_answer_told(qtbot, with_pin, tmp_path):
    open_maintenance(qtbot, with_pin)

    with_pin.press("Uji printer")

    qtbot.waitUntil(
        lambda: with_pin.kiosk.maintenance.property("told") == "Halaman uji sudah dicetak.", timeout=10_000
    )
    assert list((tmp_path / "papers").iterdir())


def test_a_printer_that_does_not_print_is_told_too(qtbot, hall, show):
    settings = KioskSettings(reduced_motion=True, maintenance_pin=HASHED)
    screen = show(hall, NoPrinter(), settings=lambda: settings)
    open_maintenance(qtbot, screen)

    screen.press("Uji printer")

    qtbot.waitUntil(
        lambda: screen.kiosk.maintenance.property("told").startswith("Printer tidak"), timeout=10_000
    )


def test_staff_close_the_kiosk_for_repair_and_open_it_again(qtbot, with_pin):
    open_maintenance(qtbot, with_pin)

    with_pin.press("Tutup untuk perbaikan")
    assert with_pin.kiosk.rest.page.property("shown")

    with_pin.press("Buka untuk pengunjung")
    assert not with_pin.kiosk.rest.page.property("shown")


@pytest.mark.office
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "ended"])
def test_the_program_itself_is_back_after_its_death_and_not_after_its_end(hall, tmp_path, how):
    """The real program under its watchdog, full screen: killed it comes back, ended by the system it does not."""
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk", "--database", hall.url]
    log = (tmp_path / "log").open("wb")
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=log) as watchdog:
        first = child_of(watchdog.pid)
        os.kill(first if how == signal.SIGKILL else watchdog.pid, how)
        if how == signal.SIGKILL:
            assert child_of(watchdog.pid, other_than=first) != first
            watchdog.terminate()
        assert watchdog.wait(30) == 0
    log.close()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)


def child_of(parent: int, other_than: int = 0) -> int:
    """The kiosk that *parent* watches, once its window holds the lock of the screen."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
        for child in map(int, children):
            if child != other_than and "libQt6Quick.so" in maps_of(child):
                return child
        time.sleep(0.05)
    raise AssertionError("no kiosk was started")


def maps_of(process: int) -> str:
    try:
        return Path(f"/proc/{process}/maps").read_text(encoding="utf-8")
    except OSError:
        return ""
