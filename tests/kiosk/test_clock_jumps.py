"""The computer's clock is set an hour forward or back while somebody stands at the kiosk: nobody is hurried or sent away."""

import time
from datetime import timedelta

import pytest

from kiosk.app import since_boot
from kiosk.printing.files import PreviewPrinter
from shared.usecases.call import call_next
from tests.kiosk.hall import MORNING, Clock, make_hall
from tests.kiosk.slow_printer import Slow
from tests.support.screen import Role

HOUR = timedelta(hours=1)
there_and_back = pytest.mark.parametrize(
    ("jump", "clock", "called"),
    [(HOUR, "10.42", "10.42–10.47"), (-HOUR, "08.42", "08.42–08.47")],
    ids=["forward", "back"],
)


@pytest.fixture
def hall(tmp_path):
    """The sample hall at 09.42, so that it is open an hour earlier and later, too."""
    hall = make_hall(tmp_path, clock=Clock(now=MORNING + HOUR))
    hall.open(1, 2, 3)
    yield hall
    hall.database.close()


def choose(qtbot, kiosk):
    qtbot.waitUntil(lambda: kiosk.has("Disdukcapil"))
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Akta kelahiran", Role.Button))
    kiosk.press("Akta kelahiran")
    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?") and kiosk.get("Ambil nomor", Role.Button).enabled)


def set_clock(kiosk, jump):
    """Set the computer's clock; the kiosk's own seconds go on as before."""
    kiosk.clock.now += jump
    kiosk.kiosk.visit.tick()
    kiosk.kiosk.maintenance.tick()


@there_and_back
def test_while_somebody_chooses(qtbot, hall, kiosk, jump, clock, called):
    hall.crowd(4, "akta-lahir")
    call_next(hall.database, 1)
    choose(qtbot, kiosk)

    set_clock(kiosk, jump)

    assert kiosk.has("Sudah benar?")
    assert not kiosk.has("Masih di sini?")

    hall.crowd(1, "kk")  # the hall goes on, so the kiosk reads it again
    qtbot.waitUntil(lambda: kiosk.has(clock))
    soon = f"Dipanggil sekitar: {called[:2]}."
    qtbot.waitUntil(lambda: any(name.startswith(soon) for name in kiosk.names()))
    assert kiosk.has("Sudah benar?")
    kiosk.pass_time(44)
    assert not kiosk.has("Masih di sini?")
    kiosk.pass_time(2)
    qtbot.waitUntil(lambda: kiosk.has("Masih di sini?"))


@there_and_back
def test_while_a_ticket_is_shown(qtbot, tmp_path, hall, show, jump, clock, called):
    kiosk = show(hall, PreviewPrinter(tmp_path / "papers"))
    choose(qtbot, kiosk)
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))
    assert kiosk.has("Perkiraan: 0–5 menit, 09.42–09.47")

    set_clock(kiosk, jump)
    hall.crowd(1, "kk")
    qtbot.waitUntil(lambda: kiosk.has(clock))

    assert kiosk.has(f"Perkiraan: 0–5 menit, {called}")
    assert kiosk.has("Nomor antrean Anda")
    kiosk.pass_time(14)
    assert kiosk.has("Nomor antrean Anda")
    kiosk.pass_time(2)
    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))


@there_and_back
def test_right_before_a_number_is_taken(qtbot, hall, kiosk, jump, clock, called):
    choose(qtbot, kiosk)
    set_clock(kiosk, jump)

    kiosk.press("Ambil nomor")

    qtbot.waitUntil(lambda: kiosk.has("Nomor antrean Anda") and kiosk.has(clock))
    assert kiosk.has(f"Perkiraan: 0–5 menit, {called}")


@there_and_back
def test_while_a_ticket_waits_for_its_paper(qtbot, hall, show, jump, clock, called):
    printer = Slow()
    kiosk = show(hall, printer)
    printer.hold_up(qtbot)
    choose(qtbot, kiosk)
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("Nomor antrean Anda"))

    set_clock(kiosk, jump)
    printer.gate.set()

    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))
    assert len(printer.printed) == 1


def test_the_time_a_paper_may_wait_is_not_told_by_the_clock_on_the_wall(monkeypatch):
    before = since_boot()

    monkeypatch.setattr(time, "time", lambda: before + 1e9)

    assert 0 <= since_boot() - before < 1000
