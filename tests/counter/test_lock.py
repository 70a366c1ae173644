"""The screen locks when its officer is away; the counter and its visitor stay."""

import pytest
from PySide6.QtCore import Qt

from shared.domain.desk import DeskState
from shared.domain.ticket import StepState
from tests.counter.conftest import PASSWORD, type_secret
from tests.counter.test_day import NEXT, START
from tests.support.screen import Role


@pytest.fixture
def away(officer, hall, clock):
    """Rina with a visitor at the counter, away for eleven minutes."""
    number = hall.take("kk")
    hall.take("kk")
    rina = officer(lock_minutes=10)
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")
    clock.step(minutes=9)
    assert not rina.workplace.lock.locked
    clock.step(minutes=2)
    rina.sees("Layar terkunci")
    return rina, number


def test_a_visitor_at_the_counter_stays_and_the_password_goes_on(away, clock):
    rina, number = away
    assert rina.screen.has(f"{number} tetap di loket ini. Masukkan kata sandi untuk melanjutkan.")

    type_secret(rina.screen, "bukan-ini")
    rina.screen.press("Buka kunci", Role.Button)
    rina.qtbot.waitUntil(
        lambda: any("kata sandi salah" in said for said in rina.screen.names(Role.AlertMessage))
    )
    clock.step(seconds=2)
    clock.touched = clock.seconds
    rina.qtbot.waitUntil(lambda: rina.screen.get("Buka kunci", Role.Button).enabled)
    type_secret(rina.screen, PASSWORD)
    rina.screen.press("Buka kunci", Role.Button)

    rina.qtbot.waitUntil(lambda: not rina.screen.has("Layar terkunci"))
    assert rina.step(number).state is StepState.CALLED
    rina.press(START)
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.SERVING)


def test_nothing_is_called_from_a_locked_screen(away, hall):
    rina, _ = away
    position = hall.database.read(lambda read: read.position())

    for key in (Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_F8):
        rina.screen.key(key)
    rina.workplace.lock.guarded(rina.workplace.desk.primary)()

    assert not rina.workplace.link.busy
    assert hall.database.read(lambda read: read.position()) == position
    assert not rina.screen.get("Panggil ulang", Role.Button).enabled


def test_another_officer_can_sign_in_and_the_counter_stays_taken(away, hall):
    rina, number = away

    rina.screen.press("Masuk sebagai petugas lain", Role.Button)

    rina.qtbot.waitUntil(lambda: rina.screen.has("Masuk", Role.Heading))
    assert hall.database.read(lambda read: read.desks()[3]).state is DeskState.OPEN
    assert rina.step(number).state is StepState.CALLED


def test_a_lock_that_is_switched_off_never_comes_by_itself(officer, clock):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")

    clock.step(hours=3)
    rina.qtbot.waitUntil(lambda: rina.screen.has("11.00"))

    assert not rina.screen.has("Layar terkunci")
    rina.key(Qt.Key.Key_F12)
    rina.sees("Layar terkunci")
