"""The list of who waits: rows come and go singly, a thousand of them do not slow it, it narrows to a service."""

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from counter.viewmodels.line import FIRST_ROLE, ROLES, Line
from shared.domain.ticket import StepState
from tests.counter.test_day import FINISH_AND_CALL, NEXT, START
from tests.counter.test_desk_props import BOARD, NOW, waiting
from tests.support.screen import Role


@pytest.fixture
def line(qapp) -> Line:
    return Line()


def numbers(line: Line) -> list[str]:
    return [line.data(line.index(row), FIRST_ROLE + ROLES.index("number")) for row in range(line.rowCount())]


def show(line: Line, *counts: int) -> None:
    line.show(replace(BOARD, line=tuple(waiting(count, 5) for count in counts)), NOW, "id")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([], [1, 2, 3]),
        ([1, 2, 3], [2, 3]),
        ([1, 2, 3], [1, 2, 3, 4]),
        ([1, 2, 3], [9, 1, 2, 3]),
        ([1, 2, 3], [1, 9, 2, 8, 7, 3]),
        ([1, 2, 3], [3, 2, 1]),
        ([1, 2, 3], []),
        ([1, 2, 3], [4, 5]),
    ],
)
def test_every_change_of_the_line_is_followed(line, before, after, qtmodeltester):
    qtmodeltester.check(line)
    show(line, *before)

    show(line, *after)

    assert numbers(line) == [f"A {count:03d}" for count in after]
    qtmodeltester.check(line)


def test_any_two_lines_follow_each_other(line):
    chance = random.Random(47)
    for _ in range(200):
        counts = chance.sample(range(1, 30), chance.randint(0, 20))
        wanted = sorted(counts) if chance.random() < 0.7 else counts
        show(line, *wanted)
        assert numbers(line) == [f"A {count:03d}" for count in wanted]


def test_one_visitor_leaving_is_one_row_removed(line, qtbot):
    show(line, 1, 2, 3)
    resets, removed = [], []
    line.modelReset.connect(lambda: resets.append(1))
    line.rowsRemoved.connect(lambda parent, first, last: removed.append((first, last)))

    show(line, 2, 3)

    assert (resets, removed) == ([], [(0, 0)])


def test_who_has_an_appointment_is_told_in_the_row_before_the_call_and_at_the_counter(officer, hall):
    walk_in, booked = hall.take("kk"), hall.check_in("kk", minutes=15)
    rina = officer()

    rina.qtbot.waitUntil(lambda: rina.screen.names(Role.ListItem) == [booked, walk_in])
    assert "Booking 08.15" in rina.screen.get(booked, Role.ListItem).description
    assert "Booking" not in rina.screen.get(walk_in, Role.ListItem).description
    rina.sees("Booking 08.15")
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")

    rina.sees("Booking 08.15")
    rina.press(START)
    rina.press(FINISH_AND_CALL)

    rina.qtbot.waitUntil(lambda: rina.step(walk_in).state is StepState.CALLED)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Booking 08.15"))


def test_a_thousand_waiting_are_one_list_of_which_only_the_visible_rows_are_made(officer, hall, qtbot):
    for _ in range(1000):
        hall.take("kk")
    rina = officer()

    qtbot.waitUntil(lambda: rina.workplace.line.rowCount() == 1000)
    rina.sees("1000 orang menunggu")
    rows = rina.screen.names(Role.ListItem)
    assert 5 < len(rows) < 30
    rina.press(f"Lihat {1000 - 10} lainnya")
    qtbot.waitUntil(lambda: rina.screen.names(Role.ListItem)[0] != "A 001")
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")
    rina.sees("999 orang menunggu")


def test_the_filter_shows_one_service_and_then_all_again(officer, hall, qtbot):
    family, card = hall.take("kk"), hall.take("ktp-cetak")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.screen.has(card, Role.ListItem))

    rina.screen.press("Saring layanan: Semua layanan", Role.ButtonMenu)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Cetak ulang KTP-el", Role.MenuItem))
    rina.screen.press("Cetak ulang KTP-el", Role.MenuItem)

    rina.qtbot.waitUntil(lambda: not rina.screen.has(family, Role.ListItem))
    assert rina.screen.has(card, Role.ListItem)
    rina.qtbot.waitUntil(lambda: not rina.screen.has("Semua layanan", Role.MenuItem))
    rina.screen.press("Saring layanan: Cetak ulang KTP-el", Role.ButtonMenu)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Semua layanan", Role.MenuItem))
    rina.screen.key(Qt.Key.Key_Return)
    rina.qtbot.waitUntil(lambda: rina.screen.has(family, Role.ListItem))
