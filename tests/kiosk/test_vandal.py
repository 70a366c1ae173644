"""Somebody hammers on the screen: taps anywhere, keys of any kind, clocks that jump. Nothing impossible ever shows."""

import random
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.printing.files import PreviewPrinter
from kiosk.viewmodels.visit_state import Page
from tests.kiosk.hall import MORNING

KEYS = [
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "ABCKTP"),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(
        Qt.Key.Key_F4,
        Qt.Key.Key_F11,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Home,
    ),
]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
]
BLOWS = 1500


def check(kiosk, hall) -> None:
    """What holds in every state."""
    visit, state = kiosk.kiosk.visit, kiosk.kiosk.visit._state
    assert kiosk.window.isVisible()
    assert state.page in set(Page)
    assert len(state.services) == len(set(state.services)) <= hall.board().site.services_per_ticket
    if state.page is Page.CONFIRM:
        assert state.services
    if state.page is Page.AGENCY:
        assert state.agency in hall.board().catalogue.agencies
    if state.page is Page.TICKET:
        assert kiosk.kiosk._pages.ticket.property("number")
    assert visit.property("page") == state.page.value


@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_storm_of_taps_and_keys_ends_in_no_impossible_state(qtbot, hall, show, tmp_path, seed):
    chance = random.Random(seed)
    kiosk = show(hall, PreviewPrinter(tmp_path / "papers"), (540, 960))

    for blow in range(BLOWS):
        place = QPoint(chance.randrange(540), chance.randrange(960))
        if chance.random() < 0.75:
            QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=place)
        elif chance.random() < 0.5:
            QTest.mouseDClick(kiosk.window, Qt.MouseButton.LeftButton, pos=place)
        else:
            QTest.keyClick(kiosk.window, chance.choice(KEYS), chance.choice(MODIFIERS))
        if chance.random() < 0.01:
            kiosk.pass_time(chance.choice([1, 20, 50, 70]))
        if blow % 25 == 0:
            check(kiosk, hall)

    kiosk.kiosk.visit.startOver()
    qtbot.waitUntil(lambda: kiosk.kiosk.visit.property("page") == "home")
    given = list(hall.database.read(lambda read: read.entries_after(0, 100_000)))
    assert [each.position for each in given] == list(range(1, len(given) + 1))


def test_two_taps_on_take_give_one_number(qtbot, kiosk, hall):
    kiosk.kiosk.visit.chooseService("kk")
    qtbot.waitUntil(lambda: kiosk.kiosk._pages.confirm.property("ready"))

    for _ in range(10):
        kiosk.kiosk.visit.take()

    qtbot.waitUntil(lambda: kiosk.kiosk.visit.property("page") == "ticket")
    assert hall.tickets() == 1


@pytest.mark.parametrize(
    "jump", [timedelta(days=-1), timedelta(hours=-3), timedelta(hours=2), timedelta(days=400)]
)
def test_a_clock_that_jumps_neither_ends_a_visit_nor_asks(kiosk, hall, jump):
    visit = kiosk.kiosk.visit
    visit.openAgency("disdukcapil")

    kiosk.clock.now = MORNING + jump
    visit.on_board(hall.board())
    visit.tick()

    assert visit.property("page") == "agency"
    assert visit.property("asking") == 0
