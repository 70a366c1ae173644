"""How long the kiosk waits: the rules, and the dialog that asks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.printing.outcome import Reason
from kiosk.viewmodels.patience import Asking, Over, Waiting, closing_time, patience, seconds_left
from kiosk.viewmodels.printing import Phase, Print
from tests.support.screen import Role


@pytest.mark.parametrize(
    ("quiet", "follows"),
    [
        (0, Waiting()),
        (44.9, Waiting()),
        (45, Asking(15)),
        (45.5, Asking(15)),
        (59.1, Asking(1)),
        (60, Over()),
        (3600, Over()),
    ],
)
def test_after_45_quiet_seconds_it_asks_for_15_more(quiet, follows):
    assert patience(quiet, 45) == follows


@pytest.mark.parametrize(
    ("state", "large", "seconds"),
    [
        (Print(), False, None),
        (Print(Phase.PRINTING), False, None),
        (Print(Phase.PRINTED, confirmed=True), False, 15),
        (Print(Phase.PRINTED, confirmed=True), True, 30),
        (Print(Phase.FAULT, reason=Reason.NO_PAPER), False, 60),
        (Print(Phase.NO_PRINTER), True, 60),
    ],
)
def test_a_ticket_stays_as_long_as_its_paper_needs(state, large, seconds):
    assert closing_time(state, large) == seconds


def test_whole_seconds_are_counted_down_and_never_below_nought():
    assert [seconds_left(15, quiet) for quiet in (0, 0.4, 14.2, 15, 99)] == [15, 15, 1, 0, 0]


def test_nobody_is_asked_while_nothing_was_touched(kiosk):
    kiosk.pass_time(500)

    assert kiosk.kiosk.visit.property("asking") == 0


def test_a_visitor_who_has_gone_is_asked_and_then_forgotten(qtbot, kiosk):
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))

    kiosk.pass_time(46)
    qtbot.waitUntil(lambda: kiosk.has("Masih di sini?"))
    assert kiosk.has("Layar kembali ke halaman awal dalam 14 detik.")
    kiosk.pass_time(15)

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))
    qtbot.waitUntil(lambda: not kiosk.has("Masih di sini?"))


def test_a_visitor_who_answers_goes_on(qtbot, kiosk):
    kiosk.press("Disdukcapil")
    kiosk.pass_time(46)
    qtbot.waitUntil(lambda: kiosk.has("Masih di sini?"))

    kiosk.press("Ya, lanjutkan")

    qtbot.waitUntil(lambda: not kiosk.has("Masih di sini?"))
    kiosk.pass_time(44)
    assert kiosk.has("Pilih layanan")
    assert kiosk.kiosk.visit.property("asking") == 0


def test_a_touch_beside_the_dialog_is_an_answer_too(qtbot, kiosk):
    kiosk.press("Disdukcapil")
    kiosk.pass_time(46)
    qtbot.waitUntil(lambda: kiosk.has("Masih di sini?"))

    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 200))

    qtbot.waitUntil(lambda: not kiosk.has("Masih di sini?"))
    assert kiosk.has("Pilih layanan")


def test_the_dialog_answers_to_a_finger_and_not_to_the_screen_behind_it(qtbot, kiosk):
    kiosk.press("Disdukcapil")
    kiosk.pass_time(46)
    qtbot.waitUntil(lambda: kiosk.has("Masih di sini?"))

    over = kiosk.get("Mulai dari awal", Role.Button)
    middle = over.interface.rect().center() - kiosk.window.position()
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=middle)

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))


def test_another_language_left_behind_goes_back(qtbot, kiosk):
    kiosk.press("English", Role.RadioButton)

    kiosk.pass_time(61)

    assert kiosk.kiosk.visit.property("language") == "id"


def test_a_key_counts_as_somebody_being_there(qtbot, kiosk):
    kiosk.press("Disdukcapil")
    kiosk.pass_time(40)

    kiosk.key(Qt.Key.Key_Tab)
    qtbot.wait(1)
    kiosk.pass_time(40)

    assert kiosk.kiosk.visit.property("asking") == 0
