"""Counters as visitors see them: on a zone's board and on a counter's own sign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shared.domain.catalogue import Agency, Catalogue, Counter
from shared.domain.desk import Desk, DeskState
from shared.domain.hours import Closed, TicketWindow, next_opening, opening
from shared.domain.names import Names
from shared.domain.ticket import Number, StepState
from shared.usecases.boards.hall import WHOLE_HALL, Scope
from shared.usecases.ports import Reading

DOORS = TicketWindow(early=0, cutoff=0)
"""A counter opens and closes with the hours themselves."""


@dataclass(frozen=True, slots=True)
class CounterFacts:
    """One counter at one moment. *officer* is a full name; *visitor* is who is called or *served* there.

    *instead* is the next open counter that serves some of the same and is not about to close; *opens_at* (UTC) is known
    once the counter's hours are over for now, or it has closed for the rest of the day.
    """

    number: int
    agency: Agency
    services: tuple[Names, ...]
    desk: Desk
    officer: str = ""
    visitor: Number | None = None
    served: bool = False
    instead: int | None = None
    opens_at: datetime | None = None


def counters_board(read: Reading, scope: Scope = WHOLE_HALL) -> tuple[CounterFacts, ...]:
    """The counters of *scope* in order of their numbers."""
    catalogue, desks, there = read.catalogue, read.desks(), read.visitors()
    names = {person.username: person.name for person in read.officers()}
    return tuple(
        _facts(read, catalogue.counters[number], desks, there, names)
        for number in sorted(catalogue.counters)
        if number in desks and scope.covers(catalogue, number)
    )


def _facts(
    read: Reading,
    counter: Counter,
    desks: Mapping[int, Desk],
    there: Mapping[int, tuple[Number, StepState]],
    names: Mapping[str, str],
) -> CounterFacts:
    catalogue, desk = read.catalogue, desks[counter.number]
    visitor, state = there.get(counter.number, (None, None))
    open_now = desk.state is DeskState.OPEN
    return CounterFacts(
        counter.number,
        catalogue.agencies[counter.agency],
        tuple(catalogue.services[service].short for service in counter.delays),
        desk,
        names.get(desk.officer, desk.officer),
        visitor,
        state is StepState.SERVING,
        None if open_now else _instead(catalogue, counter, desks),
        None if open_now else _opens_at(read, counter, for_today=desk.closing),
    )


def _instead(catalogue: Catalogue, counter: Counter, desks: Mapping[int, Desk]) -> int | None:
    """The open counter that visitors of *counter* go to: the next number, from the first again after the last."""
    others = [
        other.number
        for other in catalogue.counters.values()
        if other.number != counter.number
        and other.number in desks
        and desks[other.number].state is DeskState.OPEN
        and not desks[other.number].closing
        and other.delays.keys() & counter.delays.keys()
    ]
    return min(others, key=lambda number: (number < counter.number, number), default=None)


def _opens_at(read: Reading, counter: Counter, *, for_today: bool) -> datetime | None:
    """When one of the counter's services has its hours again (UTC); None while one has them now.

    *for_today*: it has closed for the rest of the day.
    """
    zone, hours = read.catalogue.site.time_zone, [read.catalogue.levels(s) for s in counter.delays]
    has_hours = not all(isinstance(opening(read.now, zone, levels, DOORS), Closed) for levels in hours)
    if has_hours and not for_today:
        return None
    starts = [next_opening(read.now, zone, levels, DOORS, from_tomorrow=for_today) for levels in hours]
    return min((start for start in starts if start is not None), default=None)
