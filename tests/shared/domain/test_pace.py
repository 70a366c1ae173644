"""How long a visit lasts is learnt from what was seen."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.pace import ENOUGH_SPREAD, PROMISE_WEIGHT, SPREAD, WALK, Pace, Seen, pace_of, remaining

TEN = timedelta(minutes=10)
NOTHING = Seen()


def visits(count: int, minutes: float, spread: float = 0.5) -> Seen:
    seconds = minutes * 60
    return Seen(count, count * seconds, count * seconds**2 * (1 + spread**2))


def test_a_service_that_nobody_has_seen_lasts_as_promised_and_the_way_to_the_counter():
    pace = pace_of(TEN, NOTHING, NOTHING)

    assert pace.mean == (TEN + WALK).total_seconds()
    assert pace.spread == SPREAD
    assert pace.doubt == SPREAD / PROMISE_WEIGHT**0.5


def test_many_visits_of_today_outweigh_the_promise_and_leave_little_doubt():
    pace = pace_of(TEN, NOTHING, visits(96, 20))

    assert pace.mean == pytest.approx(20 * 60, rel=0.03)
    assert pace.doubt < 0.06


def test_today_outweighs_what_is_usual():
    pace = pace_of(TEN, visits(5000, 10), visits(60, 20))

    assert pace.mean > 16 * 60


def test_the_spread_is_believed_only_when_enough_was_seen():
    assert pace_of(TEN, NOTHING, visits(ENOUGH_SPREAD - 1, 10, 0.9)).spread == SPREAD
    assert pace_of(TEN, NOTHING, visits(ENOUGH_SPREAD, 10, 0.9)).spread == pytest.approx(0.9)


def test_a_visit_that_has_just_begun_lasts_the_whole_mean():
    assert remaining(Pace(600, 0.5, 0.1), 0) == 600


def test_a_visit_that_went_past_its_mean_is_not_over_at_once():
    assert 60 < remaining(Pace(600, 0.5, 0.1), 900) < 600


@given(st.floats(30, 7200), st.floats(0.2, 1.5), st.floats(0, 1e6))
def test_what_remains_is_a_finite_time_that_is_never_negative(mean, spread, age):
    left = remaining(Pace(mean, spread, 0.1), age)

    assert 0 <= left < 1e7
