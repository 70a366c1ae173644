"""Agencies with symbols, digits, emoji and marks in their names: every board shows them as they were written."""

import pytest
from PySide6.QtQml import QQmlEngine, QQmlExpression

from shared.usecases.boards.hall import Scope
from tests.display.boards import sign, zone_board
from tests.display.story import Board, renamed, sample_catalogue
from tests.display.test_hall_screen import cut, texts

ODD = [
    "Dinas 112 & 24/7",
    "<b>PLN</b> (Area-1)",
    "Bank Jabar 💡🏛️ No. 3",
    "Kementerian Agama/KUA #2 50%",
    "النور",
]


@pytest.fixture(params=ODD)
def named(request, open_office):
    """A hall whose agency at counter 3 has an odd name, and somebody called there."""
    office = open_office(renamed(sample_catalogue(), "disdukcapil", code="A", short=request.param))
    boards = Board(office), zone_board(office, Scope(counters=(3, 4))), sign(office, 3)
    office.visit(3)
    for board in boards:
        board.read()
    return request.param, *boards


def test_an_odd_name_stands_on_every_board_as_it_was_written(named, show, show_window):
    name, hall, zone, counter = named
    screens = [
        show(hall),
        show_window("ZoneWindow", zone=zone.model),
        show_window("SignWindow", 1024, 600, sign=counter.model),
    ]

    assert [_drawn(screen, name) for screen in screens] == [True] * 3
    assert [cut(screen) for screen in screens] == [[], [], []]


def _drawn(screen, name):
    """Whether a text holds *name* and draws every mark of it, none of them taken for an instruction."""
    items = [item for item in texts(screen) if item.property("text") == name]
    return bool(items) and all(_plain(item) for item in items)


def _plain(item):
    """Whether an item takes its text as it is; Python cannot read the property itself."""
    asked = QQmlExpression(QQmlEngine.contextForObject(item), item, "textFormat === 0")  # Text.PlainText
    answer = asked.evaluate()
    return (answer[0] if isinstance(answer, tuple) else answer) is True
