"""What is usual is learnt from the last days."""

from datetime import UTC, date, datetime, timedelta

import pytest

from shared.domain.habits import (
    HOUR,
    KNOWN_BEFORE,
    LATE,
    THERE,
    USUAL_HOURS,
    Came,
    Shift,
    arrival_rate,
    first_share,
    habits_of,
    will_come,
)
from shared.domain.pace import Seen
from tests.support.office import small_hall

MONDAY = date(2026, 11, 23)
DOORS = datetime(2026, 11, 23, 1, tzinfo=UTC)
"""08.00 in Western Indonesia."""


def shift(counter: int, service: str, began: float, queued: float | None, day: int = 0) -> Shift:
    """Three visitors, one of them first; times in minutes after the doors opened *day* days after Monday."""
    opened = DOORS + timedelta(days=day)
    waited = None if queued is None else opened + timedelta(minutes=queued)
    seen, called = Seen(3, 1800, 1e6), opened + timedelta(minutes=began)
    return Shift(MONDAY + timedelta(days=day), counter, service, seen, Came(3, 1), called, waited)


def late_minutes(*shifts: Shift) -> float:
    """How late counters are by these mornings alone."""
    known = habits_of(shifts, small_hall()).late * (KNOWN_BEFORE + len(shifts))
    return (known - KNOWN_BEFORE * LATE.total_seconds()) / 60


def test_visits_and_visitors_are_added_up_by_service():
    usual = habits_of([shift(1, "ktp", 0, -5), shift(2, "ktp", 0, -5), shift(1, "kk", 9, 5)], small_hall())

    assert usual.seen == {"ktp": Seen(6, 3600, 2e6), "kk": Seen(3, 1800, 1e6)}
    assert usual.came == {"ktp": Came(6, 2), "kk": Came(3, 1)}
    assert usual.everybody == Came(9, 3)


def test_a_counter_is_there_on_as_many_of_its_agencys_days_as_it_called():
    days = [shift(1, "ktp", 0, -5, day) for day in range(4)] + [shift(2, "ktp", 0, -5, day) for day in (0, 2)]
    usual = habits_of([*days, shift(4, "pbb", 0, -5)], small_hall())

    assert usual.days == {"capil": 4, "pajak": 1}
    assert usual.there == {1: 4, 2: 2, 4: 1}


def test_a_counter_is_late_by_the_time_that_a_visitor_waited_for_it_after_the_doors_opened():
    assert late_minutes(shift(1, "ktp", 6, -20)) == pytest.approx(6)
    assert late_minutes(shift(1, "ktp", 6, -20), shift(2, "ktp", 2, -1)) == pytest.approx(8)
    assert late_minutes(shift(1, "ktp", -3, -20)) == pytest.approx(0), "who is early is not late"


def test_a_counter_that_nobody_waited_for_tells_nothing_about_being_late():
    usual = habits_of([shift(1, "ktp", 90, 88), shift(2, "ktp", 40, None)], small_hall())

    assert usual.late == LATE.total_seconds()
    assert usual.there == {1: 1, 2: 1}


def test_a_counter_that_begins_later_in_the_morning_was_not_there_when_the_doors_opened():
    usual = habits_of([shift(1, "ktp", 45, -20), shift(2, "ktp", 0, -20)], small_hall())

    assert usual.there == {2: 1}
    assert usual.days == {"capil": 1}


def test_a_counter_that_is_gone_from_the_catalogue_still_tells_how_long_visits_last():
    usual = habits_of([shift(99, "ktp", 0, -5)], small_hall())

    assert usual.seen["ktp"].visits == 3
    assert usual.there == {}


def test_a_counter_is_expected_as_often_as_it_was_there():
    assert will_come(0, 0, 120, 0) == pytest.approx(THERE)
    assert will_come(10, 0, 120, 0) < 0.2
    assert will_come(10, 5, 120, 0) < will_come(10, 10, 120, 0)


def test_the_longer_a_counter_is_missing_the_less_it_is_expected():
    assert 0.5 < will_come(10, 10, 120, 120) < will_come(10, 10, 120, 0)
    assert will_come(10, 10, 120, 3600) < 0.01


def test_a_service_has_the_halls_share_of_priority_visitors_until_enough_of_its_own_were_seen():
    hall = Came(1000, 100)

    assert first_share(Came(), hall) == pytest.approx(0.1)
    assert first_share(Came(1000, 500), hall) == pytest.approx(0.5, abs=0.02)
    assert first_share(Came(), Came()) == 0


def test_a_minute_after_the_doors_the_usual_rate_counts_and_an_hour_later_also_who_came():
    usually = 6 / HOUR

    assert arrival_rate(0, 60, usually) == pytest.approx(usually, rel=0.01)
    assert arrival_rate(12, HOUR, usually) == pytest.approx((12 + 6 * USUAL_HOURS) / (1 + USUAL_HOURS) / HOUR)
