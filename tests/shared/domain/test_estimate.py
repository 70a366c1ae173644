"""The expected wait is an honest range."""

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.estimate import Free, Group, WaitRange, how_many, in_steps, likely
from shared.domain.pace import Pace

TEN = Pace(600, 0.5, 0.1)
IDLE = Free()
BUSY = Free(delay=300)
MAYBE = Free(delay=120, chance=0.8)


def minutes(ahead, counters, head=0.0) -> tuple[float, float]:
    wait = likely(ahead, counters, head)
    assert wait is not None
    return wait[0].total_seconds() / 60, wait[1].total_seconds() / 60


def told(ahead, counters) -> WaitRange | None:
    wait = likely(ahead, counters)
    return None if wait is None else in_steps(*wait)


def test_without_a_counter_nothing_is_promised():
    assert told([Group(3, TEN)], []) is None


def test_when_probably_no_counter_comes_nothing_is_promised():
    assert told([Group(3, TEN)], [Free(chance=0.2)] * 3) is None
    assert told([Group(3, TEN)], [Free(chance=0.3)] * 3) is not None


def test_who_finds_a_free_counter_waits_at_most_five_minutes():
    assert told([], [IDLE]) == WaitRange(0, 5)
    assert told([Group(2, TEN)], [IDLE] * 3) == WaitRange(0, 5)


@pytest.mark.parametrize(
    ("people", "counters", "middle"), [(1, 1, 10), (3, 1, 30), (3, 3, 6), (6, 2, 30), (30, 5, 60)]
)
def test_people_ahead_take_the_counters_in_turn(people, counters, middle):
    low, high = minutes([Group(people, TEN)], [IDLE] * counters)

    assert low < middle < high
    assert (low + high) / 2 == pytest.approx(middle, abs=0.25 * middle)


def test_a_visitor_at_the_counter_is_waited_for():
    idle, busy = minutes([Group(1, TEN)], [IDLE]), minutes([Group(1, TEN)], [BUSY])

    assert idle[0] < busy[0]
    assert idle[1] < busy[1]


def test_work_that_other_counters_share_counts_in_part():
    assert minutes([Group(4, TEN, share=0.5)], [IDLE]) == minutes([Group(2, TEN)], [IDLE])


def test_those_who_will_overtake_lengthen_the_wait_only_as_long_as_they_may():
    plain = minutes([Group(6, TEN)], [IDLE])
    some = minutes([Group(6, TEN), Group(0, TEN, rate=2 / 3600, window=1800)], [IDLE])
    more = minutes([Group(6, TEN), Group(0, TEN, rate=2 / 3600, window=36000)], [IDLE])

    assert plain[1] < some[1] < more[1]


def test_who_comes_while_the_doors_are_closed_and_goes_first_is_waited_for_too():
    overtaking = [Group(0, TEN, rate=4 / 3600, window=3600)]

    soon, late = minutes(overtaking, [IDLE], head=60), minutes(overtaking, [IDLE], head=1800)

    assert soon == (0, 0)
    assert late[1] > 20


def test_a_counter_that_may_stay_closed_makes_the_range_wider_to_its_end():
    sure = minutes([Group(6, TEN)], [IDLE, Free(delay=120)])
    unsure = minutes([Group(6, TEN)], [IDLE, MAYBE])

    assert unsure[1] > sure[1] + 5
    assert unsure[0] == pytest.approx(sure[0], abs=2)


def test_how_many_come_is_weighed_by_chance():
    assert how_many([]) == [1.0]
    assert how_many([0.5, 0.5]) == [0.25, 0.5, 0.25]


def test_more_doubt_about_the_visits_makes_a_wider_range():
    sure, unsure = (minutes([Group(20, Pace(600, 0.5, doubt))], [IDLE] * 2) for doubt in (0.05, 0.25))

    assert unsure[0] < sure[0] < sure[1] < unsure[1]


def test_a_range_is_rounded_outwards_to_steps_of_five():
    assert in_steps(timedelta(minutes=11), timedelta(minutes=21)) == WaitRange(10, 25)
    assert in_steps(timedelta(), timedelta()) == WaitRange(0, 5)


@pytest.mark.parametrize(
    ("people", "counters"),
    [(1, [BUSY]), (3, [BUSY] * 2), (2, [BUSY] * 6), (12, [BUSY] * 4), (8, [MAYBE] * 4), (3, [IDLE, MAYBE])],
)
def test_four_of_five_visitors_who_are_played_wait_as_long_as_was_told(people, counters):
    rate, window, chance = 3 / 3600, 3600.0, Random(7)
    low, high = minutes([Group(people, TEN), Group(0, TEN, rate=rate, window=window)], counters)

    waits = [played(people, counters, rate, window, chance) / 60 for _ in range(3000)]

    held = sum(low <= wait <= high for wait in waits) / len(waits)
    assert 0.72 < held < 0.93
    early = sum(wait < low for wait in waits) / len(waits)
    assert 0.02 < early < 0.2


def played(people: int, counters: list[Free], rate: float, window: float, chance: Random) -> float:
    """The wait in a line that is lived through: visits of a gamma distribution, arrivals at random."""
    free = []
    while not free:
        free = [
            c.start + (chance.expovariate(1 / c.delay) if c.delay else 0.0)
            for c in counters
            if chance.random() < c.chance
        ]
    coming = chance.expovariate(rate)
    ahead = people
    while True:
        free.sort()
        while coming <= min(free[0], window):
            ahead, coming = ahead + 1, coming + chance.expovariate(rate)
        if not ahead:
            return free[0]
        ahead -= 1
        free[0] += chance.gammavariate(1 / TEN.spread**2, TEN.mean * TEN.spread**2)


lines = st.fixed_dictionaries(
    {
        "people": st.integers(0, 300),
        "pace": st.builds(Pace, st.floats(60, 7200), st.floats(0.2, 1.5), st.floats(0, 0.5)),
        "rate": st.floats(0, 0.01),
        "window": st.floats(0, 7200),
    }
)
halls = st.lists(
    st.builds(Free, st.floats(0, 7200), st.floats(0, 3600), st.sampled_from([0.3, 0.6, 0.9, 1.0])),
    min_size=1,
    max_size=12,
)


def line(people, pace, rate, window) -> list[Group]:
    return [Group(people, pace), Group(0, pace, 1.0, rate, window)]


@given(lines, halls, st.floats(0, 3600))
def test_whatever_is_ahead_the_range_is_finite_and_in_order(ahead, counters, head):
    wait = likely(line(**ahead), counters, head)

    if wait is not None:
        found = in_steps(*wait)
        assert 0 <= found.low < found.high
        assert found.low % 5 == found.high % 5 == 0


@given(lines, halls, st.integers(1, 20))
def test_more_people_ahead_never_shorten_the_wait(ahead, counters, more):
    fewer, longer = (
        likely(line(**{**ahead, "people": ahead["people"] + extra}), counters) for extra in (0, more)
    )

    assert (fewer is None) == (longer is None)
    if fewer is not None and longer is not None:
        assert in_steps(*fewer).low <= in_steps(*longer).low
        assert in_steps(*fewer).high <= in_steps(*longer).high


@given(lines, halls)
def test_one_more_free_counter_never_lengthens_the_wait(ahead, counters):
    without, with_it = likely(line(**ahead), counters), likely(line(**ahead), [*counters, IDLE])

    assert with_it is not None
    if without is not None:
        assert in_steps(*with_it).high <= in_steps(*without).high
