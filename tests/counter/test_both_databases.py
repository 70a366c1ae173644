"""What depends on the database, on both: two presses at one instant, a lost answer, bad input, a clock that jumps."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from shared.domain.ticket import Number, Outcome, StepState
from shared.usecases.call import call_next
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called
from tests.counter.conftest import BOTH
from tests.counter.test_day import FINISH_AND_CALL, NEXT, START
from tests.support.screen import Role

pytestmark = BOTH


def test_two_officers_at_the_same_instant_get_different_visitors(officer, hall):
    for _ in range(12):
        hall.take("kk")
    open_counter(hall.database, 1, "dedi")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))

    with ThreadPoolExecutor(1) as other:
        racing = other.submit(call_next, hall.database, 1)
        rina.screen.key(Qt.Key.Key_Space)
        called = racing.result(20)

    rina.sees("Sedang dipanggil")
    assert isinstance(called, Called)
    assert str(called.number) != rina.workplace.visitor.facts.number


def test_a_press_whose_answer_is_lost_happened_once(officer, hall, cable):
    hall.take("kk")
    hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    cable.lose_answers = 1

    rina.press(NEXT)
    rina.sees("Terputus")
    cable.pulled = False

    rina.sees("Sedang dipanggil")
    assert (rina.step("A 001").state, rina.step("A 001").calls) == (StepState.CALLED, 1)
    assert rina.step("A 002").state is StepState.WAITING


def test_a_note_of_five_thousand_characters_is_refused_and_nothing_of_it_lost(officer, hall):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")
    field = rina.screen.get("Catatan", Role.EditableText)
    QGuiApplication.clipboard().setText("x" * 5000)
    field.focus()
    rina.screen.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    rina.qtbot.waitUntil(lambda: rina.screen.has("terlalu panjang, 5000/500"))

    rina.press("Selesai saja")

    rina.qtbot.waitUntil(lambda: any("500" in said for said in rina.screen.names(Role.AlertMessage)))
    assert rina.step(number).state is StepState.SERVING
    assert len(rina.workplace.visitor.written) == 5000


def test_pasted_control_characters_become_blanks(officer, hall):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")
    QGuiApplication.clipboard().setText("berkas\x07\x1b[31m asli\u202e\tada")
    rina.screen.get("Catatan", Role.EditableText).focus()
    rina.screen.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    rina.press("Selesai saja")

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.DONE)
    note = rina.step(number).note
    assert note.isprintable()
    assert note.startswith("berkas") and note.endswith("ada")


@pytest.mark.parametrize("jump", [{"minutes": -7}, {"hours": 2}], ids=["back", "forward"])
def test_a_clock_that_jumps_during_service_harms_nobody(officer, hall, clock, jump):
    number = hall.take("kk")
    hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")

    clock.now += timedelta(**jump)
    rina.qtbot.waitUntil(lambda: rina.workplace.visitor.property("time") != "")
    assert not rina.workplace.visitor.property("time").startswith("-")
    rina.press(FINISH_AND_CALL)

    rina.qtbot.waitUntil(lambda: rina.step("A 002").state is StepState.CALLED)
    done = rina.step(number)
    assert (done.state, done.outcome) == (StepState.DONE, Outcome.DONE)
    assert hall.database.read(lambda read: read.ticket_of(Number("A", 2), read.today)) is not None
