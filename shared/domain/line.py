"""Who is next: every rule that could change the order, expressed as a time.

The counter calls the earliest ``turn_at`` among the services it serves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.domain.booking import is_late
from shared.domain.ticket import Place, Placed, Waiting

TICK = timedelta(microseconds=1)
"""The smallest step in a line; two steps never share a place because of it."""


@dataclass(frozen=True, slots=True)
class LineRules:
    """A site's rules of the line; the defaults are those of the house."""

    head_start: timedelta = timedelta(minutes=60)
    late_limit: timedelta = timedelta(minutes=15)
    return_limit: timedelta = timedelta(minutes=30)
    return_behind: int = 3


class Transfer(StrEnum):
    """Where a transferred visitor stands in the new line."""

    FIRST = "first"
    ARRIVAL = "arrival"
    LAST = "last"


def walk_in(arrived_at: datetime, wait_target: timedelta, priority: bool, rules: LineRules) -> Place:
    """Place of a visitor without appointment who arrived at *arrived_at* (UTC).

    A priority visitor has a head start (UU 25/2009 art. 29), so a regular visitor is overtaken
    only by priority visitors who arrive within one head start.
    """
    due_at = arrived_at + wait_target
    if priority:
        return Place(due_at - rules.head_start, due_at, Placed.PRIORITY)
    return Place(due_at, due_at, Placed.ARRIVAL)


def appointment(
    booked_at: datetime, checked_in_at: datetime, wait_target: timedelta, priority: bool, rules: LineRules
) -> Place:
    """Place of a booked visitor: due at the booked time; later than the limit counts as a walk-in."""
    if is_late(booked_at, checked_in_at, rules.late_limit):
        return walk_in(checked_in_at, wait_target, priority, rules)
    head_start = rules.head_start if priority else timedelta()
    return Place(booked_at - head_start, booked_at, Placed.APPOINTMENT)


def returned(
    before: Place,
    missed_at: datetime,
    now: datetime,
    returns: int,
    ahead: Sequence[Waiting],
    anew: Place,
    rules: LineRules,
) -> Place:
    """Place of a visitor who missed the call and came back.

    Within the limit and for the first time: behind the next three of *ahead* (the line in order).
    Otherwise *anew*, the place that a visitor arriving now would get.
    """
    if returns or now - missed_at > rules.return_limit:
        return Place(anew.turn_at, anew.due_at, Placed.ANEW)
    behind = [waiting.place.turn_at for waiting in ahead[: rules.return_behind]]
    turn_at = max([before.turn_at, *(turn + TICK for turn in behind)])
    return Place(turn_at, before.due_at, Placed.RETURNED)


def transferred(before: Place, where: Transfer, line: Sequence[Waiting], anew: Place) -> Place:
    """Place in the new *line* (in order) of a transferred visitor; by arrival keeps its ``turn_at``."""
    if where is Transfer.FIRST and line:
        turn_at = min(before.turn_at, line[0].place.turn_at - TICK)
        return Place(turn_at, before.due_at, Placed.FIRST)
    if where is Transfer.LAST:
        turn_at = max([anew.turn_at, *(waiting.place.turn_at + TICK for waiting in line)])
        return Place(turn_at, anew.due_at, Placed.LAST)
    return before


def turn_for(waiting: Waiting, delays: Mapping[str, timedelta]) -> datetime:
    """``turn_at`` as a counter sees it: services of second choice are delayed there."""
    return waiting.place.turn_at + delays.get(waiting.service, timedelta())


def in_order(line: Iterable[Waiting], delays: Mapping[str, timedelta]) -> list[Waiting]:
    """The line in the order in which a counter with these *delays* per service calls it."""
    return sorted(line, key=lambda waiting: (turn_for(waiting, delays), waiting.key.ticket))
