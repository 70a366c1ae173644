"""Keys: as the settings say, on a number pad, listed for the officer, and another language at once."""

import pytest
from PySide6.QtCore import Qt

from shared.domain.ticket import StepState
from shared.settings.counter import KeySettings
from tests.support.screen import Role

PAD = Qt.KeyboardModifier.KeypadModifier


def test_keys_do_what_the_settings_say_and_are_printed_on_the_buttons(officer, hall):
    number = hall.take("kk")
    rina = officer(keys=KeySettings(main=("Pause",), recall=("Ctrl+R",)))
    rina.qtbot.waitUntil(lambda: rina.can("Panggil berikutnya"))

    rina.key(Qt.Key.Key_Space)
    assert rina.step(number).state is StepState.WAITING
    rina.key(Qt.Key.Key_Pause)
    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.CALLED and rina.can("Panggil ulang"))
    rina.screen.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    rina.qtbot.waitUntil(lambda: rina.step(number).calls == 2)


def test_a_day_on_the_number_pad(officer, hall, clock):
    first, second = hall.take("kk"), hall.take("kk")
    rina = officer(number_pad=True)
    rina.qtbot.waitUntil(lambda: rina.can("Panggil berikutnya"))

    def pad(key: Qt.Key) -> None:
        rina.qtbot.waitUntil(lambda: not rina.workplace.link.busy)
        rina.rested()
        rina.screen.key(key, PAD)

    pad(Qt.Key.Key_Enter)
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.CALLED and rina.can("Mulai melayani"))
    pad(Qt.Key.Key_Plus)
    rina.qtbot.waitUntil(lambda: rina.step(first).calls == 2)
    clock.step(seconds=61)
    rina.qtbot.waitUntil(lambda: rina.can("Tidak hadir"))
    pad(Qt.Key.Key_Minus)
    rina.qtbot.waitUntil(lambda: rina.step(first).state is StepState.MISSED)
    rina.qtbot.waitUntil(lambda: rina.can("Panggil berikutnya"))
    pad(Qt.Key.Key_Enter)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED and rina.can("Mulai melayani"))
    pad(Qt.Key.Key_Enter)
    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.SERVING)
    rina.qtbot.waitUntil(lambda: rina.can("Selesai saja"))
    pad(Qt.Key.Key_Delete)  # the point while Num Lock is off

    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.DONE)


@pytest.mark.parametrize("key", [Qt.Key.Key_5, Qt.Key.Key_Clear], ids=["num lock on", "num lock off"])
def test_the_pad_says_that_the_visitor_has_come(officer, hall, key):
    number = hall.take("kk")
    rina = officer(number_pad=True, one_key=True)
    rina.press("Panggil berikutnya")
    rina.qtbot.waitUntil(lambda: rina.can("Mulai melayani") and not rina.workplace.link.busy)

    rina.screen.key(key, PAD)

    rina.qtbot.waitUntil(lambda: rina.step(number).state is StepState.SERVING)


def test_the_keys_are_listed(officer):
    rina = officer(number_pad=True)

    rina.key(Qt.Key.Key_F1)

    rina.qtbot.waitUntil(lambda: rina.screen.has("Panggil ulang", Role.ListItem))
    assert rina.screen.get("Panggil ulang", Role.ListItem).description == "F2, Num\u00a0+"


def test_another_language_at_once_and_back(officer, hall, qtbot):
    hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can("Panggil berikutnya"))
    assert rina.screen.has("menunggu 0 menit")

    rina.screen.press("English", Role.RadioButton)

    qtbot.waitUntil(lambda: rina.screen.has("Call next", Role.Button))
    assert rina.screen.has("waiting 0 min")
    assert rina.screen.has("Counter 3")
    rina.screen.press("Bahasa Indonesia", Role.RadioButton)
    qtbot.waitUntil(lambda: rina.screen.has("Panggil berikutnya", Role.Button))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Num+Enter", "Num\u00a0Enter"),
        ("Num++", "Num\u00a0+"),
        ("Space", "Spasi"),
        ("Ctrl+Alt+N", "Ctrl+Alt+N"),
    ],
)
def test_keys_as_people_call_them(qapp, name, said):
    from counter.viewmodels.keys import spelled

    assert spelled(name) == said
