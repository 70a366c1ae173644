"""The expected wait is an honest range."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.estimate import WaitRange, estimate_wait

TEN = timedelta(minutes=10)


@pytest.mark.parametrize(
    ("ahead", "counters", "expected"),
    [
        (0, 0, None),
        (3, 0, None),
        (0, 1, WaitRange(0, 5)),
        (1, 1, WaitRange(5, 15)),
        (3, 1, WaitRange(20, 45)),
        (3, 3, WaitRange(5, 15)),
        (1, 10, WaitRange(0, 5)),
    ],
)
def test_people_ahead_make_a_wait(ahead, counters, expected):
    assert estimate_wait(ahead, counters, TEN) == expected


@given(st.integers(0, 500), st.integers(1, 50), st.integers(1, 480))
def test_a_range_holds_the_expected_wait_in_steps_of_five(ahead, counters, minutes):
    found = estimate_wait(ahead, counters, timedelta(minutes=minutes))

    assert found is not None
    assert found.low <= ahead * minutes / counters <= found.high
    assert found.low < found.high
    assert found.low % 5 == found.high % 5 == 0
