"""Opening hours: breaks, holidays, windows and time zones."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shared.domain.hours import (
    Closed,
    Hours,
    Interval,
    Open,
    Override,
    TicketWindow,
    at,
    day_of,
    hours_on,
    next_opening,
    opening,
)

WIB, WITA, WIT = (ZoneInfo(f"Asia/{city}") for city in ("Jakarta", "Makassar", "Jayapura"))
PLAIN, FRIDAY = (Interval(480, 900),), (Interval(480, 690), Interval(780, 930))
SITE = Hours((PLAIN, PLAIN, PLAIN, PLAIN, FRIDAY, (), ()))
WINDOW = TicketWindow(early=30, cutoff=30)
CHRISTMAS = Override(date(2026, 12, 25), (), {"id": "Natal"})


def local(day: int, clock: str, zone: ZoneInfo = WIB, month: int = 11) -> datetime:
    """A local time in 2026 as UTC."""
    hour, minute = clock.split(":")
    return datetime(2026, month, day, int(hour), int(minute), tzinfo=zone).astimezone(UTC)


MONDAY, THURSDAY, FRIDAY_27, SATURDAY, MONDAY_30 = 23, 26, 27, 28, 30


@pytest.mark.parametrize(
    ("now", "state"),
    [
        pytest.param(local(MONDAY, "07:29"), Closed(local(MONDAY, "07:30")), id="too early"),
        pytest.param(local(MONDAY, "07:30"), Open(local(MONDAY, "14:30")), id="kiosks first"),
        pytest.param(local(MONDAY, "14:29"), Open(local(MONDAY, "14:30")), id="the last minute"),
        pytest.param(local(MONDAY, "14:30"), Closed(local(24, "07:30")), id="cut off"),
        pytest.param(local(FRIDAY_27, "11:29"), Open(local(FRIDAY_27, "11:30")), id="up to the break"),
        pytest.param(local(FRIDAY_27, "11:30"), Closed(local(FRIDAY_27, "13:00")), id="Friday prayer"),
        pytest.param(
            local(FRIDAY_27, "12:59"), Closed(local(FRIDAY_27, "13:00")), id="no early window after it"
        ),
        pytest.param(local(FRIDAY_27, "13:00"), Open(local(FRIDAY_27, "15:00")), id="after the break"),
        pytest.param(local(FRIDAY_27, "15:00"), Closed(local(MONDAY_30, "07:30")), id="the weekend"),
        pytest.param(local(SATURDAY, "10:00"), Closed(local(MONDAY_30, "07:30")), id="Saturday"),
    ],
)
def test_tickets_are_given_within_the_window(now, state):
    assert opening(now, WIB, (Hours(), Hours(), SITE), WINDOW) == state


@pytest.mark.parametrize("zone", [WIB, WITA, WIT])
def test_each_zone_opens_at_its_own_half_past_seven(zone):
    assert opening(local(MONDAY, "07:30", zone), zone, (SITE,), WINDOW) == Open(local(MONDAY, "14:30", zone))
    before = local(MONDAY, "07:29", zone)
    assert opening(before, zone, (SITE,), WINDOW) == Closed(before + timedelta(minutes=1))


def test_the_business_day_is_the_local_date():
    late = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)

    assert [day_of(late, zone).day for zone in (WIB, WITA, WIT)] == [22, 23, 23]


def test_after_a_holiday_on_friday_the_hall_opens_on_monday():
    site = Hours(SITE.week, (CHRISTMAS,))

    assert opening(local(25, "09:00", month=12), WIB, (site,), WINDOW) == Closed(
        local(28, "07:30", month=12), {"id": "Natal"}
    )


def test_the_most_specific_level_decides_and_a_date_beats_a_week():
    ramadan = Override(date(2026, 11, MONDAY), (Interval(540, 720),), {"id": "Ramadan"})
    service, agency = Hours((PLAIN,) * 7), Hours((FRIDAY,) * 7)

    def on(*levels: Hours) -> object:
        return hours_on(date(2026, 11, MONDAY), levels)

    assert on(service, agency, SITE) == (PLAIN, None)
    assert on(Hours(), agency, SITE) == (FRIDAY, None)
    assert on(service, agency, Hours(SITE.week, (ramadan,))) == (ramadan.day, ramadan.reason)
    own = Override(ramadan.date, ())
    assert on(Hours(None, (own,)), agency, Hours(SITE.week, (ramadan,))) == ((), None)
    assert on(Hours(), Hours(), Hours()) == ((), None)


def test_a_hall_that_never_closes_gives_tickets_through_midnight():
    always = (Hours(((Interval(0, 1440),),) * 7),)

    for clock in ("00:00", "23:59"):
        assert isinstance(opening(local(MONDAY, clock), WIB, always, WINDOW), Open)


def test_a_hall_that_closes_at_midnight_gives_tickets_until_then():
    evening = (Hours(((Interval(1080, 1440),),) * 7),)

    assert opening(local(MONDAY, "23:59"), WIB, evening, WINDOW) == Open(at(date(2026, 11, 24), 0, WIB))
    assert opening(local(24, "00:00"), WIB, evening, WINDOW) == Closed(local(24, "17:30"))


def test_the_early_window_does_not_reach_into_yesterday():
    early = (Hours(((Interval(10, 600),),) * 7),)

    assert isinstance(opening(local(MONDAY, "00:00"), WIB, early, WINDOW), Open)
    assert isinstance(opening(local(MONDAY, "23:59"), WIB, early, WINDOW), Closed)


def test_hours_shorter_than_the_cut_off_give_no_tickets():
    brief = (Hours(((Interval(480, 500),),) * 7),)

    assert opening(local(MONDAY, "07:40"), WIB, brief, TicketWindow(0, 30)) == Closed(None)


def test_no_opening_within_sixty_days_is_none():
    closed = (Hours(((),) * 7),)

    assert next_opening(local(MONDAY, "09:00"), WIB, closed, WINDOW) is None


def test_from_tomorrow_skips_what_is_left_of_today():
    now = local(FRIDAY_27, "08:00")

    assert next_opening(now, WIB, (SITE,), WINDOW) == local(FRIDAY_27, "13:00")
    assert next_opening(now, WIB, (SITE,), WINDOW, from_tomorrow=True) == local(MONDAY_30, "07:30")
