"""Who is next: each rule of the line, as a time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.line import (
    TICK,
    LineRules,
    Transfer,
    appointment,
    in_order,
    returned,
    transferred,
    turn_for,
    walk_in,
)
from shared.domain.ticket import Number, Place, Placed, StepKey, Waiting

NINE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TARGET = 20 * MINUTE
RULES = LineRules()


def place(minutes: float, placed: Placed = Placed.ARRIVAL) -> Place:
    """A turn so many minutes after nine."""
    return Place(NINE + minutes * MINUTE, NINE + minutes * MINUTE, placed)


def waiting(
    ticket: int,
    minutes: float,
    placed: Placed = Placed.ARRIVAL,
    *,
    service: str = "ktp",
    priority: bool = False,
    taken: float = 0,
) -> Waiting:
    """Somebody in line with a turn so many minutes after nine."""
    key, number = StepKey(ticket, 1), Number("A", ticket)
    return Waiting(key, number, service, priority, NINE + taken * MINUTE, place(minutes, placed))


def test_a_walk_in_is_due_after_the_promised_wait():
    assert walk_in(NINE, TARGET, False, RULES) == place(20)


def test_priority_moves_the_turn_by_the_head_start_but_not_the_promise():
    assert walk_in(NINE, TARGET, True, RULES) == Place(NINE - 40 * MINUTE, NINE + TARGET, Placed.PRIORITY)


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 480))
def test_a_regular_visitor_is_overtaken_only_by_priority_within_one_head_start(first, second, head_start):
    rules = LineRules(head_start=head_start * MINUTE)
    regular = walk_in(NINE + first * MINUTE, TARGET, False, rules)
    priority = walk_in(NINE + second * MINUTE, TARGET, True, rules)
    later = walk_in(NINE + max(first, second) * MINUTE, TARGET, False, rules)

    assert (priority.turn_at < regular.turn_at) == (second < first + head_start)
    assert regular.turn_at <= later.turn_at


@pytest.mark.parametrize(
    ("checked_in", "expected"),
    [
        (-60, place(0, Placed.APPOINTMENT)),
        (0, place(0, Placed.APPOINTMENT)),
        (15, place(0, Placed.APPOINTMENT)),
        (15.01, place(35.01)),
        (40, place(60)),
    ],
)
def test_an_appointment_is_due_when_booked_unless_too_late(checked_in, expected):
    assert appointment(NINE, NINE + checked_in * MINUTE, TARGET, False, RULES) == expected


def test_priority_counts_for_appointments_too():
    early = appointment(NINE, NINE, TARGET, True, RULES)
    late = appointment(NINE, NINE + 16 * MINUTE, TARGET, True, RULES)

    assert early == Place(NINE - 60 * MINUTE, NINE, Placed.APPOINTMENT)
    assert late == walk_in(NINE + 16 * MINUTE, TARGET, True, RULES)


LINE = [waiting(2, 10), waiting(3, 20), waiting(4, 30), waiting(5, 40)]
ANEW = place(100)


@pytest.mark.parametrize(
    ("before", "ahead", "turn"),
    [
        pytest.param(0, LINE, NINE + 30 * MINUTE + TICK, id="behind the next three"),
        pytest.param(0, LINE[:2], NINE + 20 * MINUTE + TICK, id="behind the two there are"),
        pytest.param(0, [], NINE, id="alone"),
        pytest.param(35, LINE, NINE + 35 * MINUTE, id="a later turn stays"),
    ],
)
def test_who_comes_back_in_time_stands_behind_the_next_three(before, ahead, turn):
    back = returned(place(before), NINE, NINE + 30 * MINUTE, 0, ahead, ANEW, RULES)

    assert back == Place(turn, NINE + before * MINUTE, Placed.RETURNED)


@pytest.mark.parametrize(
    ("minutes", "returns"), [pytest.param(30.01, 0, id="too late"), pytest.param(1, 1, id="a second time")]
)
def test_who_comes_back_late_or_again_queues_anew(minutes, returns):
    back = returned(place(0), NINE, NINE + minutes * MINUTE, returns, LINE, ANEW, RULES)

    assert back == Place(ANEW.turn_at, ANEW.due_at, Placed.ANEW)


@pytest.mark.parametrize(
    ("where", "before", "line", "expected"),
    [
        pytest.param(Transfer.ARRIVAL, 5, LINE, place(5), id="arrival keeps the turn"),
        pytest.param(
            Transfer.FIRST,
            50,
            LINE,
            Place(NINE + 10 * MINUTE - TICK, NINE + 50 * MINUTE, Placed.FIRST),
            id="first",
        ),
        pytest.param(Transfer.FIRST, 5, LINE, place(5, Placed.FIRST), id="first already"),
        pytest.param(Transfer.FIRST, 5, [], place(5), id="first of nobody"),
        pytest.param(Transfer.LAST, 5, LINE, place(100, Placed.LAST), id="last, as if arriving now"),
        pytest.param(
            Transfer.LAST,
            5,
            [*LINE, waiting(6, 120)],
            Place(NINE + 120 * MINUTE + TICK, NINE + 100 * MINUTE, Placed.LAST),
            id="last behind everybody",
        ),
    ],
)
def test_a_transferred_visitor_stands_where_told(where, before, line, expected):
    assert transferred(place(before), where, line, ANEW) == expected


def test_a_second_choice_is_delayed_at_that_counter_only():
    mine, other = waiting(1, 0, service="kk"), waiting(2, 5)

    assert turn_for(mine, {"kk": 10 * MINUTE}) == NINE + 10 * MINUTE
    assert in_order([mine, other], {"kk": 10 * MINUTE}) == [other, mine]
    assert in_order([other, mine], {"kk": timedelta(), "ktp": timedelta()}) == [mine, other]


def test_a_tie_goes_to_the_earlier_ticket():
    assert [w.key.ticket for w in in_order([waiting(9, 0), waiting(3, 0), waiting(5, 0)], {})] == [3, 5, 9]
