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

from kiosk.duty.volume import KeptVolume
from kiosk.printing.files import NoPrinter, PreviewPrinter
from kiosk.reading.reader import USUAL_VOLUME
from kiosk.viewmodels.maintenance import LEFT_ALONE
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


def test_an_entry_that_is_left_open_closes_by_itself(qtbot, with_pin):
    open_maintenance(qtbot, with_pin)

    with_pin.pass_time(LEFT_ALONE - 1)
    assert with_pin.has("Tutup program")

    with_pin.pass_time(1)
    qtbot.waitUntil(lambda: not with_pin.has("Tutup program"))
    assert with_pin.has("Ada keperluan apa hari ini?")


class Heard:
    """A voice that remembers the last it was to say, and how loud."""

    def __init__(self, volume):
        self.volume = volume
        self.last = ("", 0)

    def say(self, language, texts):
        self.last = (texts[-1], self.volume())

    def stop(self):
        pass

    def close(self):
        pass


def test_the_volume_is_set_once_and_kept_over_a_new_start(qtbot, hall, show):
    voices = []

    def open_voice(volume, _missing):
        voices.append(Heard(volume))
        return voices[-1]

    settings = KioskSettings(reduced_motion=True, maintenance_pin=HASHED)
    screen = show(hall, settings=lambda: settings, open_voice=open_voice)
    open_maintenance(qtbot, screen)
    screen.press("Lebih keras")
    assert screen.has(f"Volume {USUAL_VOLUME + 20} persen")
    assert voices[0].last == (f"Volume {USUAL_VOLUME + 20} persen", USUAL_VOLUME + 20)
    screen.press("Kembali ke layar pengunjung")

    screen.kiosk.visit.toggleReadAloud()
    for _ in range(3):
        screen.press("Lebih pelan")
    assert voices[0].last == ("Volume 20 persen", 20)
    screen.kiosk.visit.startOver()
    screen.kiosk.visit.toggleReadAloud()
    assert voices[0].last[1] == USUAL_VOLUME + 20, "the next visitor finds what staff have set"
    screen.kiosk.visit.startOver()

    again = show(hall, settings=lambda: settings, open_voice=open_voice)
    open_maintenance(qtbot, again)
    assert again.has(f"Volume {USUAL_VOLUME + 20} persen")


@pytest.mark.parametrize("kept", [b"", b"75", b"-20", b"\xff\x00", b"80" * 5000])
def test_a_file_without_a_volume_means_the_usual_one(tmp_path, kept):
    (tmp_path / "volume.txt").write_bytes(kept)

    assert KeptVolume(tmp_path / "volume.txt").percent == USUAL_VOLUME


def test_a_disk_that_cannot_be_written_costs_only_the_keeping(tmp_path, caplog):
    (tmp_path / "file").touch()
    volume = KeptVolume(tmp_path / "file" / "volume.txt")

    assert volume.change(1) == volume.percent == USUAL_VOLUME + 20
    assert "could not be kept" in caplog.text


def test_a_kiosk_that_cannot_be_heard_offers_staff_no_volume(qtbot, with_pin):
    with_pin.kiosk.visit.offer_reading(False)

    open_maintenance(qtbot, with_pin)

    assert not with_pin.has("Lebih keras")


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
