"""A scanner is told apart from typing by its speed; what is typed into a field stays there."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from counter.desktop.scanner import Scanner

CODE = "https://antrean.example/t/Zk3_9-abcDEF0123"


@pytest.fixture
def scanner(qapp):
    """A scanner's filter, and a hand that types so many milliseconds apart; gives whether Enter was kept."""
    window, filter_ = QQuickWindow(), Scanner()

    def type_(text: str, gap: int) -> bool:
        at = 1000
        for letter in text:
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            key.setTimestamp(at)
            assert filter_.eventFilter(window, key) is False
            at += gap
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        enter.setTimestamp(at)
        return filter_.eventFilter(window, enter)

    return filter_, type_


@pytest.mark.parametrize(
    ("text", "gap", "scanned"),
    [
        (CODE, 8, True),
        (CODE[-16:], 30, True),
        ("K7MX4RTP", 8, True),
        (CODE, 120, False),
        ("a047", 8, False),
        ("", 8, False),
    ],
    ids=["address", "slow scanner", "booking", "typed", "too short", "enter alone"],
)
def test_a_code_is_known_by_its_speed_and_length(scanner, text, gap, scanned):
    filter_, type_ = scanner
    codes = []
    filter_.scanned.connect(codes.append)

    kept = type_(text, gap)

    assert (kept, codes) == ((True, [text]) if scanned else (False, []))
