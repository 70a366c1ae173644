"""The hall at one moment: what every expected wait is made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from shared.domain.catalogue import Catalogue
from shared.domain.desk import Desk
from shared.domain.habits import HOUR, Came, Traffic, arrival_rate, first_share
from shared.domain.hours import Hours, day_of, ticket_times, working_clock
from shared.domain.pace import Pace, Seen, pace_of
from shared.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class Working:
    """When counters work: from *opened* on (UTC), and *done* tells by when so much work is (UTC).

    *head* seconds are left until then. Tickets were given for *counted* seconds of the last hour and are for
    *whole* seconds of the day.
    """

    opened: datetime
    done: Callable[[timedelta], datetime]
    head: float
    counted: float
    whole: float


@dataclass(frozen=True, slots=True)
class HallNow:
    """*at_counters* is counter → service and first call, *waiting* the people by service.

    *expected* are the times of booked visitors who have not come yet, by the service they come for first, as far as
    they matter here.
    *paces* and *clocks* keep what was worked out: many services share them.
    """

    now: datetime
    catalogue: Catalogue
    desks: Mapping[int, Desk]
    at_counters: Mapping[int, tuple[str, datetime]]
    waiting: Mapping[str, int]
    traffic: Traffic
    expected: Mapping[str, Sequence[datetime]] = field(default_factory=dict)
    paces: dict[str, Pace] = field(default_factory=dict, compare=False)
    clocks: dict[str, Working] = field(default_factory=dict, compare=False)

    def pace(self, service: str) -> Pace:
        """How long visits for *service* last."""
        pace = self.paces.get(service)
        if pace is None:
            usual, today = (
                seen.get(service, Seen()) for seen in (self.traffic.usual.seen, self.traffic.today)
            )
            pace = pace_of(self.catalogue.services[service].duration, usual, today)
            self.paces[service] = pace
        return pace

    def working(self, service: str) -> Working:
        """When counters work and tickets are given for *service*."""
        whose = hours_of(self.catalogue, service)
        clock = self.clocks.get(whose)
        if clock is None:
            clock = self.clocks[whose] = _working(self, service)
        return clock

    def arrivals(self, service: str) -> tuple[float, float]:
        """How many regular and how many priority visitors come for *service* in a second."""
        came = self.traffic.came.get(service, Came())
        usual = self.traffic.usual.came.get(service, Came())
        first = first_share(came + usual, self.traffic.everybody)
        days = self.traffic.usual.days.get(self.catalogue.services[service].agency, 0)
        working = self.working(service)
        if days and working.whole:
            rate = arrival_rate(came.people, working.counted, usual.people / days / working.whole)
        else:
            rate = came.people / HOUR
        return rate * (1 - first), rate * first


def hall_now(read: Reading, turn_at: datetime | None = None) -> HallNow:
    """The hall as it is in this transaction, to tell what is in front of *turn_at*; else of anybody who comes now."""
    desks, at_counters, waiting = read.desks(), read.at_counters(), read.waiting_counts()
    if turn_at is None:
        targets = (service.wait_target for service in read.catalogue.services.values())
        turn_at = read.now + max(targets, default=timedelta())
    traffic, expected = read.traffic(), read.expected(turn_at)
    return HallNow(read.now, read.catalogue, desks, at_counters, waiting, traffic, expected)


def hours_of(catalogue: Catalogue, service: str) -> str:
    """Whose hours are those of *service*: its own, its agency's, or the site's ("")."""
    found = catalogue.services[service]
    if found.hours != Hours():
        return f"service {service}"
    return f"agency {found.agency}" if catalogue.agencies[found.agency].hours != Hours() else ""


def _working(hall: HallNow, service: str) -> Working:
    site, levels, now = hall.catalogue.site, hall.catalogue.levels(service), hall.now
    opened, done = working_clock(now, site.time_zone, levels)
    spans = list(ticket_times(day_of(now, site.time_zone), site.time_zone, levels, site.window))
    hour_ago, nothing = now - timedelta(seconds=HOUR), timedelta()
    counted = sum((max(nothing, min(end, now) - max(start, hour_ago)) for start, end in spans), nothing)
    whole = sum((end - start for start, end in spans), nothing)
    head = max(nothing, opened - now)
    return Working(opened, done, head.total_seconds(), counted.total_seconds(), whole.total_seconds())
