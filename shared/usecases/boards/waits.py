"""People ahead and expected waits, shared by kiosk and ticket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.domain.catalogue import Catalogue
from shared.domain.desk import Desk, DeskState
from shared.domain.estimate import Busy, Group, WaitRange, expect_wait, in_steps, likely
from shared.domain.hours import working_clock
from shared.domain.pace import Pace, Seen, Traffic, pace_of, remaining
from shared.usecases.ports import Reading

STAFFED_LATELY = timedelta(days=7)
"""Before the doors open, a counter that was staffed within so many days is expected to open today too."""

SETTLING = timedelta(minutes=10)
"""How long after opening the counters that are still missing are expected."""

HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Ahead:
    """*people* in front and the wait they make; *wait* is None when no counter is open to tell."""

    people: int
    wait: WaitRange | None
    called_from: datetime | None
    called_until: datetime | None


@dataclass(frozen=True, slots=True)
class HallNow:
    """What every estimate of one moment is made from; *at_counters* is counter → service and first call."""

    now: datetime
    catalogue: Catalogue
    desks: Mapping[int, Desk]
    at_counters: Mapping[int, tuple[str, datetime]]
    traffic: Traffic

    def pace(self, service: str) -> Pace:
        """How long visits for *service* last."""
        promised = self.catalogue.services[service].duration
        return pace_of(
            promised, self.traffic.usual.get(service, Seen()), self.traffic.today.get(service, Seen())
        )


def hall_now(read: Reading) -> HallNow:
    """The hall as it is in this transaction."""
    return HallNow(read.now, read.catalogue, read.desks(), read.at_counters(), read.traffic())


def ahead_of(read: Reading, service: str, turn_at: datetime, without: int = 0) -> Ahead:
    """Who is in front of a visitor for *service* with *turn_at*; *without* is the visitor's own ticket."""
    waiting: dict[str, int] = {}
    for other in read.line(sharing(read.catalogue, service), None):
        if other.place.turn_at <= turn_at and other.key.ticket != without:
            waiting[other.service] = waiting.get(other.service, 0) + 1
    return ahead_by_counts(hall_now(read), service, waiting, turn_at)


def ahead_by_counts(
    hall: HallNow, service: str, waiting: Mapping[str, int], turn_at: datetime | None = None
) -> Ahead:
    """The same from the people *waiting* per service; without *turn_at* for somebody who comes now."""
    catalogue = hall.catalogue
    turn_at = turn_at or hall.now + catalogue.services[service].wait_target
    groups = {rival: waiting.get(rival, 0) for rival in sharing(catalogue, service)}
    opened, done = working_clock(hall.now, catalogue.site.time_zone, catalogue.levels(service))
    counters = _counters(hall, service, opened)
    ahead = [
        group
        for rival, people in sorted(groups.items())
        for group in _groups(hall, service, rival, people, turn_at)
    ]
    wait = expect_wait(ahead, counters)
    people = sum(groups.values())
    if wait is None:
        return Ahead(people, None, None, None)
    low, high = (done(work) - hall.now for work in likely(wait))
    told = in_steps(low, high)
    called_from, called_until = (hall.now + timedelta(minutes=m) for m in (told.low, told.high))
    return Ahead(people, told, called_from, called_until)


def sharing(catalogue: Catalogue, service: str) -> frozenset[str]:
    """The services whose visitors are called by the same counters as first choice."""
    shared = {service}
    for counter in catalogue.serving(service):
        if not counter.delays[service]:
            shared |= {other for other, delay in counter.delays.items() if not delay}
    return frozenset(shared)


def _counters(hall: HallNow, service: str, opened: datetime) -> list[Busy]:
    """The counters that will call for *service*; those of second choice, or that close soon, only if there is no other.

    Times count from now, or from when the hours begin that *opened* names, if that is later.
    """
    serving = hall.catalogue.serving(service)
    serving = tuple(c for c in serving if not hall.desks[c.number].closing) or serving
    first = [busy for c in serving if not c.delays[service] and (busy := _counter(hall, c.number, opened))]
    return first or [
        busy for c in serving if c.delays[service] and (busy := _counter(hall, c.number, opened))
    ]


def _counter(hall: HallNow, number: int, opened: datetime) -> Busy | None:
    """When a counter is free; None when nothing tells that it will call at all."""
    desk, settling = hall.desks[number], SETTLING.total_seconds() / 2
    if desk.state is DeskState.PAUSED:
        if desk.back_at is None or desk.back_at < hall.now - SETTLING:
            return None
        return Busy(max(0.0, (desk.back_at - max(hall.now, opened)).total_seconds()), settling)
    if desk.state is DeskState.CLOSED:
        lately = desk.since is not None and hall.now - desk.since < STAFFED_LATELY
        return Busy(settling, settling) if lately and hall.now < opened + SETTLING else None
    there = hall.at_counters.get(number)
    if there is None:
        return Busy()
    pace, age = hall.pace(there[0]), (hall.now - there[1]).total_seconds()
    left = remaining(pace, age)
    return Busy(left, left * pace.spread)


def _groups(hall: HallNow, service: str, rival: str, people: int, turn_at: datetime) -> list[Group]:
    """The visitors for *rival* who are called before somebody for *service* with *turn_at*: now here, and to come."""
    catalogue, arrivals, pace = hall.catalogue, hall.traffic.arrivals, hall.pace(rival)
    mine, theirs = ({c.number for c in catalogue.serving(s) if not c.delays[s]} for s in (service, rival))
    share = len(mine & theirs) / len(theirs) if theirs else 1.0
    window = (turn_at - hall.now - catalogue.services[rival].wait_target).total_seconds()
    head_start = catalogue.site.rules.head_start.total_seconds()
    regular, first = (arrivals.get((rival, priority), 0) / HOUR for priority in (False, True))
    return [
        Group(people, pace, share, regular, max(0.0, window)),
        Group(0, pace, share, first, max(0.0, window + head_start)),
    ]
