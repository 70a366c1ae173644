"""Why somebody is called before somebody else: the facts of one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from shared.domain.ticket import Placed, Waiting


class Why(StrEnum):
    """Why one visitor is called before another."""

    PRIORITY = "priority"
    ARRIVAL = "arrival"
    PROMISE = "promise"
    APPOINTMENT = "appointment"
    RETURNED = "returned"
    TRANSFERRED = "transferred"
    SECOND_CHOICE = "second_choice"


@dataclass(frozen=True, slots=True)
class Explained:
    """*first* is called before *second* because of *why*.

    What the sentence needs besides is in the two: arrival (``taken_at``), promise (``place.due_at``), booked
    time, priority, and how each was placed. *delay* is how long *second* is delayed here more than *first*.
    """

    why: Why
    first: Waiting
    second: Waiting
    delay: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Standing:
    """Why a row stands where it stands: behind the one *after* which it comes, and *before* the next one."""

    after: Explained | None
    before: Explained | None


def standing(line: Sequence[Waiting], index: int, delays: Mapping[str, timedelta]) -> Standing:
    """Why the row at *index* of *line*, which is in calling order, stands between its neighbours."""
    after = explain(line[index - 1], line[index], delays) if index > 0 else None
    before = explain(line[index], line[index + 1], delays) if index + 1 < len(line) else None
    return Standing(after, before)


def explain(first: Waiting, second: Waiting, delays: Mapping[str, timedelta]) -> Explained:
    """Why *first* is called before *second* at a counter with these *delays* per service."""
    delay = delays.get(second.service, timedelta()) - delays.get(first.service, timedelta())
    return Explained(why_before(first, second), first, second, max(delay, timedelta()))


def why_before(first: Waiting, second: Waiting) -> Why:
    """The one reason that explains why *first* is called before *second*; it is never untrue of the two."""
    if first.place.turn_at > second.place.turn_at:
        return Why.SECOND_CHOICE
    if first.place.placed is Placed.FIRST or second.place.placed is Placed.LAST:
        return Why.TRANSFERRED
    if Placed.RETURNED in (first.place.placed, second.place.placed) or second.place.placed is Placed.ANEW:
        return Why.RETURNED
    if first.place.placed is Placed.APPOINTMENT:
        return Why.APPOINTMENT
    if (first.taken_at, first.key.ticket) < (second.taken_at, second.key.ticket):
        return Why.ARRIVAL
    if first.priority and not second.priority:
        return Why.PRIORITY
    if second.place.placed is Placed.APPOINTMENT:
        return Why.APPOINTMENT
    return Why.PROMISE
