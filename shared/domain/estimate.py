"""How long a visitor will probably wait, as an honest range.

A visitor is called when counters have become free once more often than there are people ahead. So the chance of being
called within some time is the chance that they become free so often in it. After its first free moment a counter is a
renewal process: in *s* seconds of visits with mean *m* and coefficient of variation *c* it becomes free again
s/m - (1 - c²)/2 times on average, with variance c² s/m (D. R. Cox, Renewal Theory, 1962, sections 4.2 and 4.5); a
mean below one is the chance that it happens once. Over all counters that sum is taken as normal. Visitors who will come later but stand ahead (priority, a shorter promise)
come at random (Poisson), also while the doors are still closed. Of the counters that may or may not come, each possible
number is weighed by its chance. The range is the middle 80 %, in steps of five minutes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from shared.domain.pace import Pace

STEP_MINUTES = 5

TAIL = 0.1
"""The share of visitors who may be called before the range begins, and as many after it ends."""

UNFORESEEN = 0.15
"""What no line shows, as a share of the visits in the meantime: faster officers, breaks, visitors who need more."""

HOUR = 3600.0

EXACT = 30.0
"""Seconds to which a bound is found; it is told in steps of five minutes."""

NEGLIGIBLE = 0.001
"""Numbers of counters that are less likely are left out."""

LONGEST = 48 * HOUR
"""Where the search for a bound ends."""


@dataclass(frozen=True, slots=True)
class WaitRange:
    """A wait between *low* and *high* minutes, both multiples of five."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Group:
    """Visitors of one service who stand ahead, *people* of them, or will.

    *share* is the part of them that falls on the counters in question. In each second *rate* more arrive who
    stand ahead, as long as they come within *window* seconds from now.
    """

    people: int
    pace: Pace
    share: float = 1.0
    rate: float = 0.0
    window: float = 0.0


@dataclass(frozen=True, slots=True)
class Free:
    """When a counter calls its next visitor: *delay* seconds after *start* on average, exponentially distributed.

    *chance* is how likely it comes at all.
    """

    start: float = 0.0
    delay: float = 0.0
    chance: float = 1.0


@dataclass(frozen=True, slots=True)
class _Line:
    """All groups together: *people* now, the *rates* of those to come by their window, and the visits as one.

    A visit lasts *mean* seconds; *variation* is c², and *doubt* the relative variance of the mean itself.
    """

    people: float
    rates: Sequence[tuple[float, float]]
    mean: float
    variation: float
    doubt: float


@dataclass(frozen=True, slots=True)
class _Counters:
    """Those that are *sure* to come, those that are *missing*, and how likely 0, 1, 2… of the missing come."""

    sure: Sequence[Free]
    missing: Sequence[Free]
    coming: Sequence[float]


def likely(
    ahead: Sequence[Group], counters: Sequence[Free], head: float = 0.0
) -> tuple[timedelta, timedelta] | None:
    """The shortest and the longest wait of four of five visitors behind *ahead*, in time of work.

    Counters work from *head* seconds on. None when it is more likely than not that no counter comes.
    """
    sure = [counter for counter in counters if counter.chance >= 1]
    missing = [counter for counter in counters if counter.chance < 1]
    coming = how_many(counter.chance for counter in missing)
    if not sure:
        if coming[0] > 0.5:
            return None
        coming = [0.0, *(chance / (1 - coming[0]) for chance in coming[1:])]
    line, there = _line(ahead), _Counters(sure, missing, coming)

    def called(time: float) -> float:
        return _called(line, there, head, time)

    low, high = (timedelta(seconds=_when(called, share)) for share in (TAIL, 1 - TAIL))
    return low, high


def in_steps(low: timedelta, high: timedelta) -> WaitRange:
    """The range in steps of five minutes, rounded outwards; never narrower than one step."""
    step = timedelta(minutes=STEP_MINUTES)
    least, most = low // step, max(-(-high // step), low // step + 1)
    return WaitRange(least * STEP_MINUTES, most * STEP_MINUTES)


def how_many(chances: Iterable[float]) -> list[float]:
    """How likely it is that none, one, two… of those with these independent *chances* come."""
    counts = [1.0]
    for chance in chances:
        counts = [
            here * (1 - chance) + fewer * chance
            for here, fewer in zip([*counts, 0.0], [0.0, *counts], strict=True)
        ]
    return counts


def _line(ahead: Sequence[Group]) -> _Line:
    """The groups as one; their visits are weighed by how many there are and may be, and doubted service by service."""
    weights: dict[Pace, float] = {}
    for group in ahead:
        weight = group.share * (group.people + group.rate * min(group.window, HOUR))
        weights[group.pace] = weights.get(group.pace, 0.0) + weight
    total = sum(weights.values())
    shares = [(pace, weight / total if total else 1 / len(weights)) for pace, weight in weights.items()]
    mean = sum(share * pace.mean for pace, share in shares) or HOUR
    squares = sum(share * pace.mean**2 * (1 + pace.spread**2) for pace, share in shares) or HOUR**2
    doubt = sum((share * pace.mean * pace.doubt) ** 2 for pace, share in shares) / mean**2
    rates: dict[float, float] = {}
    for group in ahead:
        if group.rate and group.window:
            rates[group.window] = rates.get(group.window, 0.0) + group.share * group.rate
    people = sum(group.share * group.people for group in ahead)
    return _Line(people, tuple(rates.items()), mean, squares / mean**2 - 1, doubt)


def _called(line: _Line, there: _Counters, head: float, time: float) -> float:
    """How likely a visitor behind *line* is called within *time* of work."""
    later = 0.0
    for window, rate in line.rates:
        later += rate * min(head + time, window)
    times, variance, visits = _frees(there.sure, line, time)
    unsure = line.doubt + UNFORESEEN**2
    spare, variance = times - line.people - later - 0.5, variance + later
    if not there.missing:
        return _above(spare, variance + unsure * visits**2)
    likelihood, number = 0.0, len(there.missing)
    more_times, more_variance, more_visits = (one / number for one in _frees(there.missing, line, time))
    for count, chance in enumerate(there.coming):
        if chance > NEGLIGIBLE:
            square = variance + count * more_variance + unsure * (visits + count * more_visits) ** 2
            likelihood += chance * _above(spare + count * more_times, square)
    return likelihood


def _frees(counters: Sequence[Free], line: _Line, time: float) -> tuple[float, float, float]:
    """How often *counters* become free within *time*, the variance of that, and the visits that it takes."""
    mean = variance = visits = 0.0
    for counter in counters:
        since = time - counter.start
        if since < 0 or (counter.delay and not since):
            continue
        begun = 1 - math.exp(-since / counter.delay) if counter.delay else 1.0
        worked = since - counter.delay * begun
        again = max(0.0, worked / line.mean - begun * (1 - line.variation) / 2)
        times = begun + again
        mean += times
        variance += times**2 * (1 - begun) / begun + max(line.variation * again, again * (1 - again))
        visits += again
    return mean, variance, visits


def _when(called: Callable[[float], float], share: float) -> float:
    """The time by which *share* of such visitors are *called*."""
    if called(0.0) >= share:
        return 0.0
    early, late = 0.0, HOUR / 4
    while called(late) < share and late < LONGEST:
        early, late = late, late * 2
    while late - early > EXACT:
        middle = (early + late) / 2
        early, late = (middle, late) if called(middle) < share else (early, middle)
    return (early + late) / 2


def _above(mean: float, variance: float) -> float:
    """How likely a normal variable is positive."""
    if variance <= 0:
        return float(mean > 0)
    return (1 + math.erf(mean / math.sqrt(2 * variance))) / 2
