"""The database goes away and comes back: nothing is called meanwhile, nothing is lost, nothing happens twice."""

import pytest

from shared.domain.ticket import StepState
from tests.counter.conftest import Officer
from tests.counter.test_day import NEXT, START
from tests.support.screen import Role


@pytest.fixture
def rina(officer, hall) -> Officer:
    hall.take("kk")
    hall.take("kk")
    return officer()


def test_a_lost_database_is_told_keeps_the_visitor_and_comes_back_by_itself(rina, cable):
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")

    cable.pulled = True

    rina.sees("Terputus")
    assert rina.screen.has("A 001")
    assert not rina.can(START) and not rina.can("Panggil ulang") and not rina.can("Selesai saja")
    rina.told("Terputus sejak 08.00. Memanggil bisa lagi begitu tersambung.")
    cable.pulled = False
    rina.sees("Tersambung")
    rina.press(START)
    rina.sees("Sedang dilayani")


def test_a_call_whose_answer_is_lost_happens_once_and_is_shown_after_the_loss(rina, cable):
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    cable.lose_answers = 1

    rina.press(NEXT)

    rina.sees("Terputus")
    rina.told("Terputus sejak 08.00. Yang Anda tekan diulang begitu tersambung lagi.")
    assert rina.step("A 001").state is StepState.CALLED
    cable.pulled = False
    rina.sees("Sedang dipanggil")
    rina.qtbot.waitUntil(lambda: not rina.workplace.link.busy)
    assert rina.step("A 001").state is StepState.CALLED
    assert rina.step("A 002").state is StepState.WAITING


def test_finishing_and_calling_is_not_done_twice_either(rina, cable):
    rina.press(NEXT)
    rina.press(START)
    rina.qtbot.waitUntil(lambda: rina.can("Selesai, panggil berikutnya"))
    cable.lose_answers = 1

    rina.press("Selesai, panggil berikutnya")
    rina.sees("Terputus")
    cable.pulled = False

    rina.qtbot.waitUntil(lambda: rina.screen.has("Tersambung") and not rina.workplace.link.busy)
    assert [rina.step(number).state for number in ("A 001", "A 002")] == [StepState.DONE, StepState.CALLED]
    assert rina.step("A 002").calls == 1


def test_a_press_that_never_arrived_is_made_when_the_database_is_back(rina, cable):
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    cable.pulled = True

    rina.workplace.desk.primary()

    rina.sees("Terputus")
    assert rina.step("A 001").state is StepState.WAITING
    cable.pulled = False
    rina.qtbot.waitUntil(lambda: rina.step("A 001").state is StepState.CALLED)
    rina.sees("Sedang dipanggil")


def test_a_lost_counter_cannot_be_left(rina, cable):
    cable.pulled = True
    rina.sees("Terputus")

    rina.menu("Keluar")

    rina.sees("Terputus. Loket bisa ditutup begitu tersambung lagi.")
    assert not rina.screen.get("Keluar", Role.Button).enabled
