"""One key per visitor: the main button alone takes a line from the first to the last visitor."""

from PySide6.QtCore import Qt

from shared.domain.ticket import StepState
from tests.counter.test_day import FINISH_AND_CALL, NEXT
from tests.support.screen import Role


def test_one_press_per_visitor(officer, hall):
    numbers = [hall.take("kk") for _ in range(4)]
    rina = officer(one_key=True)
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    presses = 0
    for number in numbers:
        rina.key(Qt.Key.Key_Space)
        presses += 1
        rina.qtbot.waitUntil(lambda number=number: rina.step(number).state is StepState.CALLED)
        rina.qtbot.waitUntil(lambda: rina.can(FINISH_AND_CALL))
    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(numbers[-1]).state is StepState.DONE)

    assert presses == len(numbers)
    assert all(rina.step(number).state is StepState.DONE for number in numbers)


def test_the_service_may_still_be_begun_to_measure_it(officer, hall):
    number = hall.take("kk")
    rina = officer(one_key=True)
    rina.press(NEXT)
    rina.press("Mulai melayani")

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.SERVING)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Selesai saja", Role.Button))


def test_a_second_press_within_two_seconds_calls_nobody(officer, hall):
    first, second = hall.take("kk"), hall.take("kk")
    rina = officer(one_key=True)
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    rina.screen.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.CALLED and rina.can(FINISH_AND_CALL))
    position = hall.database.read(lambda read: read.position())

    rina.screen.key(Qt.Key.Key_Space)

    assert not rina.workplace.link.busy
    assert hall.database.read(lambda read: read.position()) == position
    rina.key(Qt.Key.Key_Space)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED)
