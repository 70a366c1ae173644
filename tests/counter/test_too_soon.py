"""Presses that come too soon: never a silent nothing, and never a second visitor by mistake."""

from PySide6.QtCore import Qt

from shared.domain.ticket import StepState
from tests.counter.test_day import FINISH_AND_CALL, NEXT, START
from tests.support.screen import Role

TOO_SOON = "Terlalu cepat: tekanan ini tidak dihitung."


def signs(rina) -> list[str]:
    return rina.screen.names(Role.AlertMessage)


def test_a_press_before_the_answer_to_the_last_one_is_said_not_to_count(officer, hall, cable):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.qtbot.waitUntil(lambda: rina.can("Panggil ulang") and not rina.workplace.link.busy)

    cable.answers.clear()
    rina.screen.key(Qt.Key.Key_F2)
    rina.screen.key(Qt.Key.Key_F2)
    rina.qtbot.waitUntil(lambda: TOO_SOON in signs(rina))
    cable.answers.set()

    rina.qtbot.waitUntil(lambda: not rina.workplace.link.busy)
    assert rina.step(number).calls == 2
    rina.hall.clock.step(seconds=2)
    rina.qtbot.waitUntil(lambda: signs(rina) == [])


def test_a_press_while_the_button_rests_after_a_call_is_said_not_to_count(officer, hall):
    number = hall.take("kk")
    rina = officer(one_key=True)
    rina.press(NEXT)
    rina.qtbot.waitUntil(lambda: rina.can(FINISH_AND_CALL) and not rina.workplace.link.busy)

    rina.screen.key(Qt.Key.Key_Space)

    rina.told(TOO_SOON)
    assert rina.step(number).state is StepState.CALLED


def test_a_double_press_on_start_does_not_end_the_visit(officer, hall):
    number, second = hall.take("kk"), hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.qtbot.waitUntil(lambda: rina.can(START))
    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.can(FINISH_AND_CALL) and not rina.workplace.link.busy)

    rina.screen.key(Qt.Key.Key_Space)

    rina.told(TOO_SOON)
    assert not rina.workplace.link.busy
    assert rina.step(number).state is StepState.SERVING
    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED)


def test_recall_of_a_visitor_who_is_being_served_says_why_nothing_happens(officer, hall):
    hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")

    rina.key(Qt.Key.Key_F2)

    rina.told("Pengunjung sudah dilayani, tidak dipanggil lagi.")


def test_the_last_visit_that_the_main_button_ended_can_be_taken_back_by_key(officer, hall):
    number = hall.take("kk")
    rina = officer(one_key=True)
    rina.press(NEXT)
    rina.press(FINISH_AND_CALL)
    rina.told(f"{number} selesai dilayani. Bisa dibatalkan 5 dtk lagi.")

    rina.qtbot.waitUntil(lambda: not rina.workplace.link.busy)
    rina.screen.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.SERVING)
    rina.qtbot.waitUntil(lambda: signs(rina) == [])
