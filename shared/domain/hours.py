"""Opening hours: a weekly pattern, dated overrides, breaks, and the cut-off for new tickets.

All times of day are minutes after local midnight, 0 to 1440; days are local dates of the site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from shared.domain.names import Names

LOOK_AHEAD_DAYS = 60
"""How far ahead the next opening is searched."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Open from *opens* until *closes* (minutes after midnight; closes is exclusive)."""

    opens: int
    closes: int


Day = tuple[Interval, ...]
"""One day's intervals in order; what lies between two of them is a break. Empty: closed."""

Week = tuple[Day, ...]
"""Seven days, Monday first."""


@dataclass(frozen=True, slots=True)
class Override:
    """Another pattern for one date (Ramadan hours, cuti bersama, a public holiday)."""

    date: date
    day: Day
    reason: Names | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """One level's hours: of the site, an agency or a service. No week: as the level above."""

    week: Week | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketWindow:
    """When tickets are given around opening hours, in minutes.

    *early* before the day's first opening (the kiosks start before the counters); *cutoff*
    before the day's last closing, so that who has a ticket is still served.
    """

    early: int = 30
    cutoff: int = 30


@dataclass(frozen=True, slots=True)
class Open:
    """Tickets are given now; *until* is the cut-off (UTC)."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """No tickets now; *opens_at* (UTC) is when tickets are given again, None if not within sixty days."""

    opens_at: datetime | None
    reason: Names | None = None


def day_of(now: datetime, zone: ZoneInfo) -> date:
    """The business day: the site's local date at *now* (UTC)."""
    return now.astimezone(zone).date()


def hours_on(day: date, levels: Sequence[Hours]) -> tuple[Day, Names | None]:
    """The intervals on *day* and why they differ; *levels* run from service over agency to site.

    A dated override beats any weekly pattern; of two, the most specific level wins.
    """
    for level in levels:
        for override in level.overrides:
            if override.date == day:
                return override.day, override.reason
    for level in levels:
        if level.week is not None:
            return level.week[day.weekday()], None
    return (), None


def opening(now: datetime, zone: ZoneInfo, levels: Sequence[Hours], window: TicketWindow) -> Open | Closed:
    """Whether tickets are given at *now* (UTC), and until or from when."""
    today = day_of(now, zone)
    for start, end in ticket_times(today, zone, levels, window):
        if start <= now < end:
            return Open(end)
    return Closed(next_opening(now, zone, levels, window), hours_on(today, levels)[1])


def next_opening(
    now: datetime,
    zone: ZoneInfo,
    levels: Sequence[Hours],
    window: TicketWindow,
    *,
    from_tomorrow: bool = False,
) -> datetime | None:
    """When tickets are given again (UTC), today or later; None if not within sixty days."""
    today = day_of(now, zone)
    for offset in range(1 if from_tomorrow else 0, LOOK_AHEAD_DAYS + 1):
        for start, _ in ticket_times(today + timedelta(days=offset), zone, levels, window):
            if start > now:
                return start
    return None


def working_clock(
    now: datetime, zone: ZoneInfo, levels: Sequence[Hours]
) -> tuple[datetime, Callable[[timedelta], datetime]]:
    """When the hours began or begin that matter at *now*, and the moment at which so much work is done (UTC).

    Breaks take no part; after the last closing work goes on, since who has a number is still served.
    """
    today = day_of(now, zone)
    spans = [(at(today, i.opens, zone), at(today, i.closes, zone)) for i in hours_on(today, levels)[0]]
    left = [(start, end) for start, end in spans if end > now]
    opened = left[0][0] if left else now

    def done(work: timedelta) -> datetime:
        moment = now
        for start, end in left:
            moment = max(moment, start)
            if moment + work <= end:
                return moment + work
            work -= end - moment
            moment = end
        return moment + work

    return opened, done


def ticket_times(
    day: date, zone: ZoneInfo, levels: Sequence[Hours], window: TicketWindow
) -> Iterator[tuple[datetime, datetime]]:
    """The spans (UTC) of *day* in which tickets are given, in order."""
    intervals = hours_on(day, levels)[0]
    for index, interval in enumerate(intervals):
        first, last = index == 0, index == len(intervals) - 1
        start = max(0, interval.opens - window.early) if first else interval.opens
        # A hall that closes at midnight has no closing time to keep free before.
        end = interval.closes - window.cutoff if last and interval.closes < 1440 else interval.closes
        if start < end:
            yield at(day, start, zone), at(day, end, zone)


def at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of *minutes* after local midnight of *day*."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    return (midnight + timedelta(minutes=minutes)).astimezone(ZoneInfo("UTC"))
