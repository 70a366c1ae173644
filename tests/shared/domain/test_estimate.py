"""The expected wait is an honest range."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.estimate import Busy, Group, Wait, WaitRange, expect_wait, in_steps, likely
from shared.domain.pace import Pace

TEN = Pace(600, 0.5, 0.1)
FREE = Busy()


def told(ahead, counters) -> WaitRange | None:
    wait = expect_wait(ahead, counters)
    return None if wait is None else in_steps(*likely(wait))


def test_without_a_counter_nothing_is_promised():
    assert told([Group(3, TEN)], []) is None


def test_who_finds_a_free_counter_waits_at_most_five_minutes():
    assert told([], [FREE]) == WaitRange(0, 5)
    assert told([Group(2, TEN)], [FREE] * 3) == WaitRange(0, 5)


@pytest.mark.parametrize(
    ("people", "counters", "minutes"), [(1, 1, 10), (3, 1, 30), (3, 3, 10), (6, 2, 30), (30, 5, 60)]
)
def test_people_ahead_take_the_counters_in_turn(people, counters, minutes):
    wait = expect_wait([Group(people, TEN)], [FREE] * counters)

    assert wait is not None
    assert wait.mean == minutes * 60


def test_a_visitor_at_the_counter_is_waited_for():
    wait = expect_wait([Group(1, TEN)], [Busy(240, 100)])

    assert wait is not None
    assert wait.mean == 240 + 600


def test_work_that_other_counters_share_counts_in_part():
    wait = expect_wait([Group(4, TEN, share=0.5)], [FREE])

    assert wait is not None
    assert wait.mean == 1200


def test_those_who_will_overtake_lengthen_the_wait_only_as_long_as_they_may():
    plain = expect_wait([Group(6, TEN)], [FREE])
    some = expect_wait([Group(6, TEN), Group(0, TEN, rate=4 / 3600, window=1800)], [FREE])
    more = expect_wait([Group(6, TEN), Group(0, TEN, rate=4 / 3600, window=36000)], [FREE])

    assert plain is not None
    assert some is not None
    assert more is not None
    assert plain.mean + 1200 == some.mean < more.mean


def test_more_doubt_makes_a_wider_range():
    sure = in_steps(*likely(Wait(3600, 600)))
    unsure = in_steps(*likely(Wait(3600, 1800)))

    assert unsure.low < sure.low < sure.high < unsure.high


def test_a_range_is_rounded_outwards_to_steps_of_five():
    assert in_steps(timedelta(minutes=11), timedelta(minutes=21)) == WaitRange(10, 25)
    assert in_steps(timedelta(), timedelta()) == WaitRange(0, 5)


@given(
    people=st.integers(0, 300),
    counters=st.integers(1, 40),
    mean=st.floats(60, 7200),
    spread=st.floats(0.2, 1.5),
    rate=st.floats(0, 0.01),
    window=st.floats(0, 7200),
)
def test_whatever_is_ahead_the_range_is_finite_and_in_order(people, counters, mean, spread, rate, window):
    pace = Pace(mean, spread, 0.1)
    found = told([Group(people, pace), Group(0, pace, 1.0, rate, window)], [FREE] * counters)

    assert found is not None
    assert 0 <= found.low < found.high
    assert found.low % 5 == found.high % 5 == 0
