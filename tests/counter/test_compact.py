"""The narrow bar: the whole serving day in 560 by 72 pixels."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from shared.domain.ticket import StepState
from shared.usecases.confirm import report_screen
from tests.support.screen import Role, Screen


@pytest.fixture
def bar(officer, hall):
    """Rina at the narrow bar, with two visitors waiting."""
    numbers = (hall.take("kk"), hall.take("kk"))
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can("Panggil berikutnya"))
    rina.key(Qt.Key.Key_F11)
    rina.qtbot.waitUntil(lambda: not rina.screen.window.isVisible())
    window = next(
        each
        for each in QGuiApplication.topLevelWindows()
        if isinstance(each, QQuickWindow) and each.isVisible()
    )
    assert QTest.qWaitForWindowExposed(window, 5000)
    return rina, Screen(window, rina.screen.engine, {}), numbers


def test_the_bar_takes_the_place_of_the_window_above_all_others(bar):
    rina, narrow, (first, _) = bar

    assert (narrow.window.width(), narrow.window.height()) == (560, 72)
    assert narrow.window.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert narrow.window.y() == 0
    assert narrow.has(f"Berikutnya {first}")
    narrow.press("Kembali ke layar penuh", Role.Button)
    rina.qtbot.waitUntil(lambda: rina.screen.window.isVisible() and not narrow.window.isVisible())


def test_call_serve_and_finish_from_the_bar(bar):
    rina, narrow, (first, second) = bar

    narrow.press("Berikutnya", Role.Button)
    rina.qtbot.waitUntil(lambda: narrow.has(f"Sedang dipanggil {first}") and not rina.workplace.link.busy)
    rina.rested()
    narrow.key(Qt.Key.Key_F2)
    rina.qtbot.waitUntil(lambda: rina.step(first).calls == 2 and not rina.workplace.link.busy)
    rina.rested()
    rina.qtbot.waitUntil(lambda: narrow.get("Mulai", Role.Button).enabled)
    narrow.press("Mulai", Role.Button)
    rina.qtbot.waitUntil(lambda: narrow.has(f"Sedang dilayani {first}"))
    rina.qtbot.waitUntil(lambda: narrow.has("Berikutnya", Role.Button) and not rina.workplace.link.busy)
    rina.rested()
    narrow.key(Qt.Key.Key_Space)

    rina.qtbot.waitUntil(lambda: rina.step(second).state is StepState.CALLED)
    assert rina.step(first).state is StepState.DONE
    rina.qtbot.waitUntil(lambda: narrow.has("0 antre"))


def test_what_the_bar_has_no_room_for_is_in_its_menu_or_opens_the_window(bar):
    rina, narrow, _ = bar
    narrow.press("Lainnya", Role.Button)
    rina.qtbot.waitUntil(lambda: rina.workplace.compact.on)

    narrow.key(Qt.Key.Key_Escape)
    narrow.key(Qt.Key.Key_F9)

    rina.qtbot.waitUntil(rina.screen.window.isVisible)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Nomor antrean", Role.EditableText))


def test_a_refusal_is_told_on_the_bar(bar):
    rina, narrow, (first, _) = bar
    narrow.press("Berikutnya", Role.Button)
    rina.qtbot.waitUntil(lambda: narrow.has(f"Sedang dipanggil {first}"))

    narrow.key(Qt.Key.Key_F4)

    rina.qtbot.waitUntil(
        lambda: any(said.startswith("Panggil sekali lagi") for said in narrow.names(Role.AlertMessage))
    )


def test_a_call_that_nobody_saw_is_told_on_the_bar(bar, hall, clock):
    report_screen(hall.database, "Layar A")
    rina, narrow, (first, _) = bar
    narrow.press("Berikutnya", Role.Button)
    rina.qtbot.waitUntil(lambda: narrow.has(f"Sedang dipanggil {first}"))

    clock.step(seconds=6)

    said = f"{first} belum tampil di layar mana pun. Panggil dengan suara Anda."
    rina.qtbot.waitUntil(lambda: said in narrow.names(Role.AlertMessage))


def test_the_bar_sticks_to_the_nearer_edge(bar):
    rina, narrow, _ = bar
    bottom = narrow.window.screen().availableGeometry().height() - 72

    narrow.window.setPosition(100, bottom - 15)
    rina.qtbot.waitUntil(lambda: narrow.window.y() == bottom)
    narrow.window.setPosition(-50, 20)

    rina.qtbot.waitUntil(lambda: (narrow.window.x(), narrow.window.y()) == (0, 0))
