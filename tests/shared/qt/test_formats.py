"""Dates, clocks and amounts in the words of each language."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.qt import formats

MONDAY = date(2026, 11, 23)
LANGUAGES = ("id", "en", "jv", "su")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Senin, 23 November"),
        ("en", "Monday, 23 November"),
        ("jv", "Senin, 23 November"),
        ("su", "Senén, 23 Nopémber"),
    ],
)
def test_a_date_is_written_with_its_day(language, text):
    assert formats.long_date(MONDAY, language) == text
    assert formats.long_date(MONDAY, language, year=True) == f"{text} 2026"


def test_a_short_date_shortens_the_month():
    assert formats.short_date(MONDAY, "id") == "Senin, 23 Nov"
    assert formats.short_date(date(2026, 8, 1), "id", with_weekday=False) == "1 Agu"


@pytest.mark.parametrize(
    ("language", "text"), [("id", "08.42"), ("en", "08:42"), ("jv", "08.42"), ("su", "08.42")]
)
def test_the_clock_has_24_hours_and_the_languages_mark(language, text):
    assert formats.clock(time(8, 42, 59), language) == text
    assert formats.clock(datetime(2026, 11, 23, 8, 42), language) == text  # noqa: DTZ001 - already the site's time


def test_ranges_use_a_dash_without_spaces():
    assert formats.clock_range(time(8, 52), time(9, 2), "id") == "08.52–09.02"
    assert formats.minutes_range(25, 40, "id") == "25–40 menit"
    assert formats.minutes_range(25, 40, "id", short=True) == "25–40 mnt"
    assert formats.minutes_range(10, 20, "en") == "10–20 min"


def test_a_range_of_nothing_is_one_figure():
    assert formats.minutes_range(5, 5, "id") == "5 menit"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 dtk"),
        (45, "45 dtk"),
        (60, "1 mnt 0 dtk"),
        (380, "6 mnt 20 dtk"),
        (7500, "2 jam 5 mnt"),
        (-3, "0 dtk"),
    ],
)
def test_a_duration_is_told_in_its_two_largest_units(seconds, text):
    assert formats.duration(timedelta(seconds=seconds), "id") == text


def test_an_english_duration_uses_english_units():
    assert formats.duration(timedelta(seconds=380), "en") == "6 min 20 s"


@pytest.mark.parametrize(
    ("seconds", "text"), [(252, "04:12"), (0, "00:00"), (3600, "1:00:00"), (-1, "00:00")]
)
def test_a_stopwatch_runs_in_minutes_and_seconds(seconds, text):
    assert formats.stopwatch(timedelta(seconds=seconds)) == text


def test_figures_use_the_languages_marks():
    assert formats.whole(1264, "id") == "1.264"
    assert formats.whole(1264, "en") == "1,264"
    assert formats.decimal(85.2, "id") == "85,2"
    assert formats.decimal(3.416, "id", 2) == "3,42"
    assert formats.decimal(12345.6, "id") == "12.345,6"


def test_an_unknown_language_reads_as_indonesian():
    assert formats.long_date(MONDAY, "ban") == "Senin, 23 November"


@given(st.dates(), st.sampled_from(LANGUAGES))
def test_seven_days_have_seven_names(day, language):
    if day > date.max - timedelta(days=7):
        return

    names = {formats.weekday(day + timedelta(days=offset), language) for offset in range(7)}

    assert len(names) == 7


@given(st.times(), st.sampled_from(LANGUAGES))
def test_a_clock_can_be_read_back(at, language):
    hour, minute = formats.clock(at, language).replace(":", ".").split(".")

    assert (int(hour), int(minute)) == (at.hour, at.minute)


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_months_have_twelve_names(language):
    assert (
        len({formats.long_date(date(2026, month, 1), language).split(" ", 2)[2] for month in range(1, 13)})
        == 12
    )
    assert (
        len(
            {formats.short_date(date(2026, month, 1), language, with_weekday=False) for month in range(1, 13)}
        )
        == 12
    )
