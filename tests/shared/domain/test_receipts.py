"""When a call lacks its proof: a table of moments."""

from datetime import UTC, datetime, timedelta

import pytest

from shared.domain.receipts import (
    KNOWN_FOR,
    SHOWN_WITHIN,
    SPOKEN_WITHIN,
    Expected,
    Lack,
    Receipt,
    Screen,
    expected,
    silent,
    unconfirmed,
)

CALLED = datetime(2026, 11, 23, 1, 55, tzinfo=UTC)
BOTH = Expected(shown=True, spoken=True)
SHOWN = Receipt(7, "Layar 1", CALLED + timedelta(seconds=1), None)
SPOKEN = Receipt(7, "Layar 2", None, CALLED + timedelta(seconds=14))
A_BIT = timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("receipts", "expect", "waited", "lack"),
    [
        pytest.param([], BOTH, SHOWN_WITHIN - A_BIT, None, id="time still runs"),
        pytest.param([], BOTH, SHOWN_WITHIN, Lack.NOT_SHOWN, id="nobody showed it within five seconds"),
        pytest.param([SHOWN], BOTH, SHOWN_WITHIN, None, id="shown, and the voice has time"),
        pytest.param([SHOWN], BOTH, SPOKEN_WITHIN, Lack.NOT_SPOKEN, id="shown but never spoken"),
        pytest.param([SHOWN, SPOKEN], BOTH, SPOKEN_WITHIN, None, id="shown by one, spoken by another"),
        pytest.param([SPOKEN], BOTH, SPOKEN_WITHIN, Lack.NOT_SHOWN, id="heard but nowhere seen"),
        pytest.param([], Expected(), SPOKEN_WITHIN, None, id="a site without displays"),
        pytest.param([SHOWN], Expected(shown=True), SPOKEN_WITHIN, None, id="a site without a loudspeaker"),
    ],
)
def test_a_call_without_its_proof(receipts, expect, waited, lack):
    assert unconfirmed(CALLED, receipts, expect, CALLED + waited) is lack


def screen(name="Layar 1", *, zone="", counters=(), speaks=True, age=timedelta()):
    return Screen(name, "hall", zone, counters, speaks, CALLED - KNOWN_FOR, CALLED - age)


@pytest.mark.parametrize(
    ("screens", "expect"),
    [
        pytest.param([], Expected(), id="none ever reported"),
        pytest.param([screen()], BOTH, id="one for the whole hall"),
        pytest.param([screen(speaks=False)], Expected(shown=True), id="one that is only seen"),
        pytest.param([screen(zone="timur")], Expected(), id="one of another zone"),
        pytest.param([screen(zone="barat")], BOTH, id="one of the counter's zone"),
        pytest.param([screen(counters=(4,))], Expected(), id="the sign of another counter"),
        pytest.param([screen(counters=(3,), speaks=False)], Expected(shown=True), id="the counter's sign"),
        pytest.param([screen(age=KNOWN_FOR)], BOTH, id="dark since last week, but still expected"),
        pytest.param([screen(age=KNOWN_FOR + A_BIT)], Expected(), id="taken away a week ago"),
    ],
)
def test_what_is_expected_follows_from_the_displays_that_reported(screens, expect):
    assert expected(screens, 3, "barat", CALLED) == expect


def test_displays_that_no_longer_report_are_named_longest_silent_first():
    screens = [
        screen("alive", age=timedelta(minutes=1)),
        screen("an hour", age=timedelta(hours=1)),
        screen("a day", age=timedelta(days=1)),
        screen("forgotten", age=timedelta(days=8)),
    ]

    assert [each.name for each in silent(screens, CALLED)] == ["a day", "an hour"]
