"""The zone board on a real database: every counter's row, and its layout for 1 to 48 counters."""

import pytest

from display.viewmodels.board import Style
from display.viewmodels.zone_props import layout
from shared.usecases.boards.hall import Scope
from shared.usecases.desk import close_soon, pause_counter
from shared.usecases.serve import finish, start
from tests.display.boards import zone_board
from tests.display.story import renamed, sample_catalogue
from tests.display.test_hall_screen import cut
from tests.support.screen import Role

FOUR = Scope(counters=(3, 4, 5, 6))


@pytest.mark.parametrize(
    ("count", "columns", "rows"),
    [
        (1, 1, 1),
        (8, 1, 8),
        (9, 2, 5),
        (16, 2, 8),
        (17, 3, 6),
        (24, 3, 8),
        (25, 4, 7),
        (36, 4, 9),
        (48, 4, 12),
    ],
)
def test_fewer_counters_make_fewer_columns_first_then_larger_rows(count, columns, rows):
    assert layout(count) == (columns, rows)
    assert columns * rows >= count


def rows(board) -> list[tuple[str, str, str]]:
    return [(row["counter"], row["standing"], row["number"]) for row in board.model.counters]


def test_each_counter_says_what_it_does(office):
    office.visit(3)
    start(office.database, 3)
    office.visit(4)
    start(office.database, 4)
    finish(office.database, 4)
    office.visit(5)
    start(office.database, 5)
    finish(office.database, 5)
    pause_counter(office.database, 5, "istirahat")

    board = zone_board(office, FOUR)

    assert rows(board) == [
        ("3", "number", "A 001"),
        ("4", "ready", ""),
        ("5", "break", ""),
        ("6", "closed", ""),
    ]


def test_a_call_floods_its_row_and_says_where_to_go_then_stays_as_a_number(office):
    board = zone_board(office, FOUR)
    office.visit(3)

    board.read()
    called, sentence = rows(board)[0], board.model.sentence
    board.wait(8)

    assert called == ("3", "called", "A 001")
    assert sentence == "A 001 silakan ke Loket 3, Disdukcapil."
    assert rows(board)[0] == ("3", "number", "A 001")
    assert board.model.sentence.startswith("Simpan tiket")


def test_a_called_row_shows_the_way_to_its_counter_where_that_is_known(office, show_window):
    board = zone_board(office, FOUR, style=Style(arrows={3: "left"}))
    office.visit(3)
    office.visit(4)
    board.read()

    screen = show_window("ZoneWindow", zone=board.model)

    assert screen.names(Role.Graphic) == ["ke kiri"]


def test_calls_of_other_zones_stay_away(office):
    zone = office.catalogue.counters[3].zone
    elsewhere = next(c.number for c in office.catalogue.counters.values() if c.zone != zone)
    board = zone_board(office, Scope(zone))
    office.visit(elsewhere)

    board.read()

    assert not board.model.called
    assert str(elsewhere) not in [row[0] for row in rows(board)]


def test_a_counter_that_closes_soon_says_so(office):
    office.visit(3)
    start(office.database, 3)
    finish(office.database, 3)
    close_soon(office.database, 3)

    board = zone_board(office, FOUR)

    assert board.model.counters[0]["closing"] is True


def test_people_find_the_counters_on_the_screen(office, show_window):
    board = zone_board(office, FOUR)
    office.visit(3)
    board.read()

    screen = show_window("ZoneWindow", zone=board.model)

    assert screen.has("Zona A")
    assert screen.names(Role.ListItem)[:2] == ["Loket 3, A 001", "Loket 4, Tutup"]


@pytest.mark.parametrize("count", [1, 3, 8, 9, 24, 36, 48])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (3840, 2160)])
def test_rows_fit_on_the_screen_whatever_their_number(open_office, show_window, count, width, height):
    office = open_office(renamed(sample_catalogue(), "disdukcapil", code="WM", short="Disdukcapil"))
    numbers = tuple(sorted(office.catalogue.counters)[:count])
    office.skip_to(1, 1047)
    board = zone_board(office, Scope(counters=numbers), style=Style())
    office.visit(1)
    board.read()

    screen = show_window("ZoneWindow", width, height, zone=board.model)

    items = screen.names(Role.ListItem)
    assert len(items) == count
    assert items[0] == "Loket 1, WM 1047"
    assert cut(screen) == []


def test_a_lost_database_keeps_the_rows_with_their_time(office, show_window):
    board = zone_board(office, FOUR)
    office.visit(3)
    board.read()
    board.model.take_loss("The cable was pulled.")
    office.clock.pass_seconds(121)
    board.model.tick()

    screen = show_window("ZoneWindow", zone=board.model)

    assert screen.has("Terputus 08.42")
    assert screen.has("Loket 3, A 001")
    assert screen.has("Perhatikan panggilan petugas")
