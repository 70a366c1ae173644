"""People ahead and expected waits, shared by kiosk and ticket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from shared.domain.catalogue import Catalogue, Counter
from shared.domain.desk import DeskState
from shared.domain.estimate import Free, Group, WaitRange, in_steps, likely
from shared.domain.habits import will_come
from shared.domain.pace import remaining
from shared.usecases.boards.hall_now import HallNow, hall_now, hours_of
from shared.usecases.ports import Reading

STAFFED_LATELY = timedelta(days=7)
"""While it is missing, a counter that was staffed within so many days is expected to open today too."""

OVERDUE = timedelta(minutes=10)
"""How long after the moment that a pausing officer named the counter is still expected."""

HOPELESS = 0.01
"""A missing counter that is less likely to come is not counted on."""

Line: TypeAlias = tuple[object, ...]
"""What all services have in common whose visitors wait equally long."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """*people* in front and the wait they make; *wait* is None when no counter is open to tell."""

    people: int
    wait: WaitRange | None
    called_from: datetime | None
    called_until: datetime | None


def ahead_of(read: Reading, service: str, turn_at: datetime, without: int = 0) -> Ahead:
    """Who is in front of a visitor for *service* with *turn_at*; *without* is the visitor's own ticket."""
    rivals = sharing(read.catalogue, service)
    waiting: dict[str, int] = {}
    for other in read.line(rivals, None):
        if other.place.turn_at <= turn_at and other.key.ticket != without:
            waiting[other.service] = waiting.get(other.service, 0) + 1
    return _ahead(hall_now(read, turn_at), service, rivals, waiting, turn_at)


def ahead_now(hall: HallNow, service: str, told: dict[Line, Ahead]) -> Ahead:
    """Who is in front of somebody who comes for *service* now; *told* keeps the answers, as many share a line."""
    line = _line(hall.catalogue, service)
    known = told.get(line)
    if known is None:
        turn_at = hall.now + hall.catalogue.services[service].wait_target
        known = _ahead(hall, service, sharing(hall.catalogue, service), hall.waiting, turn_at)
        told[line] = known
    return known


def sharing(catalogue: Catalogue, service: str) -> frozenset[str]:
    """The services whose visitors are called by the same counters as first choice."""
    shared = {service}
    for counter in catalogue.serving(service):
        if not counter.delays[service]:
            shared |= {other for other, delay in counter.delays.items() if not delay}
    return frozenset(shared)


def _line(catalogue: Catalogue, name: str) -> Line:
    """The same for services with the same counters, promise and hours; one that is nobody's first choice is alone."""
    counters = tuple((counter.number, not counter.delays[name]) for counter in catalogue.serving(name))
    shared = counters if any(first for _, first in counters) else name
    return (catalogue.services[name].wait_target, hours_of(catalogue, name), shared)


def _ahead(
    hall: HallNow, service: str, rivals: frozenset[str], waiting: Mapping[str, int], turn_at: datetime
) -> Ahead:
    people, working = sum(waiting.get(rival, 0) for rival in rivals), hall.working(service)
    counters = _counters(hall, service, rivals, working.opened)
    wait = None
    if counters:
        ahead = list(_groups(hall, service, rivals, waiting, turn_at))
        wait = likely(ahead, counters, working.head)
    if wait is None:
        return Ahead(people, None, None, None)
    low, high = (working.done(work) - hall.now for work in wait)
    told = in_steps(low, high)
    called_from, called_until = (hall.now + timedelta(minutes=m) for m in (told.low, told.high))
    return Ahead(people, told, called_from, called_until)


def _counters(hall: HallNow, service: str, rivals: frozenset[str], opened: datetime) -> list[Free]:
    """The counters that will call for *service*; those of second choice, or that close soon, only if there is no other.

    One of second choice whose own visitors are all *rivals* calls from the same line.
    Times count from now, or from when the hours begin that *opened* names, if that is later.
    """
    serving = hall.catalogue.serving(service)
    serving = tuple(c for c in serving if not hall.desks[c.number].closing) or serving
    first = {c.number for c in serving if not c.delays[service] or _own(c) <= rivals}
    calling = {c.number: free for c in serving if (free := _counter(hall, c, opened))}
    return [calling[number] for number in calling if number in first] or list(calling.values())


def _own(counter: Counter) -> set[str]:
    """The services of which *counter* is a first choice."""
    return {service for service, delay in counter.delays.items() if not delay}


def _counter(hall: HallNow, counter: Counter, opened: datetime) -> Free | None:
    """When a counter is free; None when nothing tells that it will call at all."""
    desk, usual = hall.desks[counter.number], hall.traffic.usual
    since = max(hall.now, opened)
    if desk.state is DeskState.PAUSED:
        if desk.back_at is None or desk.back_at < hall.now - OVERDUE:
            return None
        return Free(max(0.0, (desk.back_at - since).total_seconds()), usual.late)
    if desk.state is DeskState.CLOSED:
        if desk.since is None or hall.now - desk.since >= STAFFED_LATELY:
            return None
        days, there = usual.days.get(counter.agency, 0), usual.there.get(counter.number, 0)
        chance = will_come(days, there, usual.late, (since - opened).total_seconds())
        return Free(0.0, usual.late, chance) if chance > HOPELESS else None
    busy = hall.at_counters.get(counter.number)
    if busy is None:
        return Free()
    return Free(0.0, remaining(hall.pace(busy[0]), (hall.now - busy[1]).total_seconds()))


def _groups(
    hall: HallNow, service: str, rivals: frozenset[str], waiting: Mapping[str, int], turn_at: datetime
) -> Iterator[Group]:
    """The visitors who are called before somebody for *service* with *turn_at*: now here, and to come."""
    head_start, mine = hall.catalogue.site.rules.head_start, _first_choice(hall.catalogue, service)
    for rival in sorted(rivals):
        theirs, pace = _first_choice(hall.catalogue, rival), hall.pace(rival)
        share = len(mine & theirs) / len(theirs) if theirs else 1.0
        regular, priority = hall.arrivals(rival)
        window = turn_at - hall.now - hall.catalogue.services[rival].wait_target
        yield Group(waiting.get(rival, 0), pace, share, regular, max(0.0, window.total_seconds()))
        yield Group(0, pace, share, priority, max(0.0, (window + head_start).total_seconds()))
        booked = sum(at < turn_at for at in hall.expected.get(rival, ()))
        if booked:
            span = max(turn_at - hall.now, hall.catalogue.site.rules.late_limit).total_seconds()
            yield Group(0, pace, share, booked / span, span)


def _first_choice(catalogue: Catalogue, service: str) -> set[int]:
    return {counter.number for counter in catalogue.serving(service) if not counter.delays[service]}
