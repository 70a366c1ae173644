"""People ahead and expected waits, shared by kiosk and ticket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.domain.catalogue import Catalogue
from shared.domain.desk import Desk, DeskState
from shared.domain.estimate import WaitRange, estimate_wait
from shared.usecases.ports import Reading


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
    line = read.line(rivals, None)
    people = sum(w.place.turn_at <= turn_at and w.key.ticket != without for w in line)
    return _ahead(read.now, people, open_counters(read.catalogue, read.desks(), service), read, service)


def ahead_by_counts(
    read: Reading, service: str, waiting: Mapping[str, int], desks: Mapping[int, Desk]
) -> Ahead:
    """The same for somebody who comes now, from the counts alone."""
    people = sum(waiting.get(rival, 0) for rival in sharing(read.catalogue, service))
    return _ahead(read.now, people, open_counters(read.catalogue, desks, service), read, service)


def sharing(catalogue: Catalogue, service: str) -> frozenset[str]:
    """The services whose visitors are called by the same counters as first choice."""
    shared = {service}
    for counter in catalogue.serving(service):
        if not counter.delays[service]:
            shared |= {other for other, delay in counter.delays.items() if not delay}
    return frozenset(shared)


def open_counters(catalogue: Catalogue, desks: Mapping[int, Desk], service: str) -> int:
    """How many open counters serve *service*."""
    return sum(desks[c.number].state is DeskState.OPEN for c in catalogue.serving(service))


def _ahead(now: datetime, people: int, counters: int, read: Reading, service: str) -> Ahead:
    wait = estimate_wait(people, counters, read.catalogue.services[service].duration)
    if wait is None:
        return Ahead(people, None, None, None)
    low, high = timedelta(minutes=wait.low), timedelta(minutes=wait.high)
    return Ahead(people, wait, now + low, now + high)
