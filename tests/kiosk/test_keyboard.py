"""The keyboard alone is enough: every control is reached, seen to have the focus, and pressed; Escape goes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.printing.files import PreviewPrinter
from kiosk.reading.tree import control_words
from tests.kiosk.hall import Seen
from tests.kiosk.long_names import long_hall
from tests.kiosk.tour import Moody, Quiet, Tour, everything, touring
from tests.support.layout import controls

MOST = 120
"""Controls of a screen; a walk that is longer goes in circles."""

PRESSABLE = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}


@pytest.fixture
def desk(hall, show, tmp_path) -> Seen:
    """A kiosk with a printer."""
    return show(hall, PreviewPrinter(tmp_path / "papers"), (1080, 1920))


def reach(qtbot, kiosk, page: str) -> None:
    """Come to *page*, and wait until it stands."""
    visit = kiosk.kiosk.visit
    if page == "search":
        visit.openSearch()
    if page == "agency":
        visit.openAgency("disdukcapil")
    if page in {"confirm", "ticket"}:
        visit.chooseService("kk")
        qtbot.waitUntil(lambda: kiosk.kiosk._pages.confirm.property("ready"))
    if page == "ticket":
        visit.take()
        qtbot.waitUntil(lambda: kiosk.kiosk._pages.ticket.property("strip") == "take")
    QTest.qWait(150)


def walk(kiosk, key: Qt.Key) -> list:
    """Every item that gets the focus until the walk comes back to one; each shows its ring."""
    found = []
    for _ in range(MOST):
        QTest.keyClick(kiosk.window, key)
        item = kiosk.window.activeFocusItem()
        if item in found:
            return found
        found.append(item)
        if item.inherits("QQuickAbstractButton"):
            assert item.property("visualFocus"), (
                f"{item.property('text')!r} has the focus and does not show it"
            )
    raise AssertionError("the walk has no end")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down], ids=["Tab", "arrow"])
@pytest.mark.parametrize("page", ["home", "search", "agency", "confirm", "ticket"])
def test_every_control_is_reached(qtbot, desk, page, key):
    reach(qtbot, desk, page)

    reached = walk(desk, key)

    missed = [each for each in controls(desk.window) if each.item.isEnabled() and each.item not in reached]
    assert not missed, [(each.words, each.item.metaObject().className()) for each in missed]


@pytest.mark.timeout(300)
def test_every_control_of_every_screen_has_a_role_a_name_and_the_focus(qtbot, tmp_path, show):
    hall, printer = long_hall(tmp_path), Moody(tmp_path / "papers")
    desk = show(hall, printer, (1080, 1920), touring, Quiet().open)
    wrong = []

    for stop in everything(Tour(qtbot, desk, hall, printer)):
        if stop.any_key_ends_it:
            continue
        stop.again()
        QTest.qWait(150)
        reached = walk(desk, Qt.Key.Key_Tab)
        for control in controls(desk.window):
            heard = QAccessible.queryAccessibleInterface(control.item)
            name = heard.text(QAccessible.Text.Name)
            if heard.role() not in PRESSABLE or not name:
                wrong.append(f"{stop.name}: {heard.role().name} {name!r} ({control.words!r})")
            if control.item.isEnabled() and control.item not in reached:
                wrong.append(f"{stop.name}: {name!r} is not reached")

    hall.database.close()
    assert not wrong, "\n".join(wrong)


def test_a_visit_from_start_to_number_by_keys_alone(qtbot, desk):
    def step_to(name):
        for _ in range(MOST):
            QTest.keyClick(desk.window, Qt.Key.Key_Down)
            item = desk.window.activeFocusItem()
            if control_words(item).startswith(name):
                QTest.keyClick(desk.window, Qt.Key.Key_Return)
                return
        raise AssertionError(f"{name} was not reached")

    step_to("Disdukcapil")
    qtbot.waitUntil(lambda: desk.kiosk.visit.property("page") == "agency")
    QTest.qWait(100)
    step_to("Akta kelahiran")
    qtbot.waitUntil(lambda: desk.kiosk._pages.confirm.property("ready"))
    QTest.qWait(100)
    step_to("Ambil nomor")
    qtbot.waitUntil(lambda: desk.kiosk.visit.property("page") == "ticket")


def test_escape_goes_one_step_back_and_never_out(qtbot, desk):
    reach(qtbot, desk, "agency")

    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.kiosk.visit.property("page") == "home"

    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.kiosk.visit.property("page") == "home"
    assert desk.window.isVisible()


def test_the_question_whether_anybody_is_here_takes_a_key(qtbot, desk):
    reach(qtbot, desk, "agency")
    desk.pass_time(46)
    assert desk.kiosk.visit.property("asking") > 0

    QTest.keyClick(desk.window, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: desk.kiosk.visit.property("asking") == 0)
    assert desk.kiosk.visit.property("page") == "agency"
