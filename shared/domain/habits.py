"""What is usual in a hall, from its last days: how many come, who goes first, which counters are there and since when."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from shared.domain.catalogue import Catalogue
from shared.domain.hours import at, hours_on
from shared.domain.pace import Seen

ABSENT = timedelta(minutes=30)
"""A counter that begins later than this was not there in the morning."""

LATE = timedelta(minutes=5)
"""How late counters are on average where nothing was seen; counts as much as two mornings that were."""

THERE = 0.9
"""How likely a counter that was lately staffed is today; counts as much as two days that were seen."""

KNOWN_BEFORE = 2

USUAL_HOURS = 2
"""The usual rate of arrivals counts as much as so many hours of today; only the last one is counted."""

HOUR = 3600.0

SERVICE_WEIGHT = 25
"""A service's own share of priority visitors is believed as much as the hall's when so many people came."""


@dataclass(frozen=True, slots=True)
class Came:
    """How many *people* came, and how many of these were priority visitors: the *first*."""

    people: int = 0
    first: int = 0

    def __add__(self, other: Came) -> Came:
        """Both together."""
        return Came(self.people + other.people, self.first + other.first)


@dataclass(frozen=True, slots=True)
class Shift:
    """What a counter did for a service on an earlier day: the first call was at *began* (UTC).

    *came* counts its visitors; *queued* is when the first of them had begun to wait (UTC), None if not known.
    """

    day: date
    counter: int
    service: str
    seen: Seen
    came: Came
    began: datetime
    queued: datetime | None


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual: the visits that were *seen* and who *came*, by service, and *everybody*.

    *days* tells on how many days an agency had visitors, *there* on how many of these a counter began in the
    morning, and *late* by how many seconds counters begin late on average.
    """

    seen: Mapping[str, Seen] = field(default_factory=dict)
    came: Mapping[str, Came] = field(default_factory=dict)
    everybody: Came = Came()
    days: Mapping[str, int] = field(default_factory=dict)
    there: Mapping[int, int] = field(default_factory=dict)
    late: float = LATE.total_seconds()


@dataclass(frozen=True, slots=True)
class Traffic:
    """What was seen: what is *usual* since two weeks, the visits of *today*, and who *came* in the last hour.

    *everybody* are all who came then or usually.
    """

    usual: Habits
    today: Mapping[str, Seen]
    came: Mapping[str, Came]
    everybody: Came


def habits_of(shifts: Iterable[Shift], catalogue: Catalogue) -> Habits:
    """What these *shifts* of earlier days tell."""
    seen: dict[str, Seen] = {}
    came: dict[str, Came] = {}
    mornings: dict[tuple[date, int], list[Shift]] = {}
    for shift in shifts:
        seen[shift.service] = seen.get(shift.service, Seen()) + shift.seen
        came[shift.service] = came.get(shift.service, Came()) + shift.came
        if shift.counter in catalogue.counters:
            mornings.setdefault((shift.day, shift.counter), []).append(shift)
    days: dict[str, set[date]] = {}
    there: dict[int, int] = {}
    delays: list[float] = []
    for (day, counter), found in mornings.items():
        agency = catalogue.counters[counter].agency
        days.setdefault(agency, set()).add(day)
        delay = _delay(found, _opening(day, agency, catalogue))
        if delay is not None and delay <= ABSENT:
            delays.append(delay.total_seconds())
        if delay is None or delay <= ABSENT:
            there[counter] = there.get(counter, 0) + 1
    late = (KNOWN_BEFORE * LATE.total_seconds() + sum(delays)) / (KNOWN_BEFORE + len(delays))
    count = {agency: len(those) for agency, those in days.items()}
    return Habits(seen, came, sum(came.values(), Came()), count, there, late)


def will_come(days: int, there: int, late: float, missing: float) -> float:
    """How likely a counter still comes that is *missing* for so many seconds since the hours began.

    It was *there* on so many of *days*, and counters are *late* by so many seconds on average.
    """
    usually = (KNOWN_BEFORE * THERE + there) / (KNOWN_BEFORE + days)
    not_yet = usually * math.exp(-missing / late)
    return not_yet / (not_yet + 1 - usually)


def arrival_rate(came: int, counted: float, usually: float) -> float:
    """Arrivals in a second: *came* in the last *counted* seconds (an hour at most), *usually* so many in a second."""
    return (came + USUAL_HOURS * HOUR * usually) / (counted + USUAL_HOURS * HOUR)


def first_share(came: Came, everybody: Came) -> float:
    """The share of priority visitors among those who *came* for a service; *everybody* came for any.

    Told from those who come, not from those who were served: in the morning these are the ones who go first.
    """
    if not everybody.people:
        return 0.0
    return (came.first + SERVICE_WEIGHT * everybody.first / everybody.people) / (came.people + SERVICE_WEIGHT)


def _opening(day: date, agency: str, catalogue: Catalogue) -> datetime | None:
    hours, _ = hours_on(day, (catalogue.agencies[agency].hours, catalogue.site.hours))
    return at(day, hours[0].opens, catalogue.site.time_zone) if hours else None


def _delay(shifts: Iterable[Shift], opened: datetime | None) -> timedelta | None:
    """How late a counter was; None where nobody whom it served had waited since before the doors *opened*.

    Who had could be called from then on, so the counter was not idle before its first call.
    """
    queued = min((shift.queued for shift in shifts if shift.queued), default=None)
    if opened is None or queued is None or queued > opened:
        return None
    return max(timedelta(), min(shift.began for shift in shifts) - opened)
