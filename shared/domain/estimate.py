"""How long a visitor will probably wait, as an honest range.

The expected wait is played forward: whoever is at a counter stays as long as such visits still last on average, then
everybody ahead takes the counter that is free first. This is the queue-length predictor with elapsed service times of
W. Whitt, "Predicting Queueing Delays", Management Science 45 (1999) 870-888. Visitors who will come later but stand
ahead (priority, a shorter promise) are added at the rate at which they came in the last hour. The range is the
middle 80 % of a lognormal distribution with this mean and the variance of the visits ahead, in steps of five minutes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from heapq import heapify, heapreplace

from shared.domain.pace import Pace

STEP_MINUTES = 5

TAIL = 1.28
"""Standard deviations on each side of the middle that hold 80 % of a normal distribution."""

UNFORESEEN = 0.2
"""What no line shows, as a share of the wait: officers who are faster, who come late, who go for a break."""

ROUNDS = 4
"""Later arrivals lengthen a wait during which more arrive; after so many rounds that has settled."""


@dataclass(frozen=True, slots=True)
class WaitRange:
    """A wait between *low* and *high* minutes, both multiples of five."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Group:
    """Visitors of one service who stand ahead, *people* of them, or will.

    *share* is the part of their work that falls on the counters in question. In each second *rate* more arrive who
    stand ahead, as long as they come within *window* seconds from now.
    """

    people: int
    pace: Pace
    share: float = 1.0
    rate: float = 0.0
    window: float = 0.0


@dataclass(frozen=True, slots=True)
class Busy:
    """A counter that calls its next visitor in *seconds* on average; *deviation* is how far off that may be."""

    seconds: float = 0.0
    deviation: float = 0.0


@dataclass(frozen=True, slots=True)
class Wait:
    """The time until a counter is free for the visitor: *mean* and standard *deviation* in seconds of work."""

    mean: float
    deviation: float


def expect_wait(ahead: Sequence[Group], counters: Sequence[Busy]) -> Wait | None:
    """The wait behind *ahead* until one of *counters* calls; None when there is no counter to tell."""
    if not counters:
        return None
    mean = _played(ahead, counters, 0.0)
    for _ in range(ROUNDS if any(group.rate for group in ahead) else 0):
        mean = _played(ahead, counters, mean)
    return Wait(mean, _deviation(ahead, counters, mean))


def likely(wait: Wait) -> tuple[timedelta, timedelta]:
    """The shortest and the longest wait of four of five such visitors, in time of work."""
    if wait.mean <= 0:
        return timedelta(), timedelta()
    sigma = math.sqrt(math.log(1 + (wait.deviation / wait.mean) ** 2))
    middle = math.log(wait.mean) - sigma**2 / 2
    low, high = (math.exp(middle + side * TAIL * sigma) for side in (-1, 1))
    return timedelta(seconds=low), timedelta(seconds=high)


def in_steps(low: timedelta, high: timedelta) -> WaitRange:
    """The range in steps of five minutes, rounded outwards; never narrower than one step."""
    step = timedelta(minutes=STEP_MINUTES)
    least, most = low // step, max(-(-high // step), low // step + 1)
    return WaitRange(least * STEP_MINUTES, most * STEP_MINUTES)


def _to_come(group: Group, wait: float) -> float:
    """How many more of *group* come and are served before a visitor who waits for *wait* seconds."""
    return group.rate * min(wait, group.window)


def _played(ahead: Sequence[Group], counters: Sequence[Busy], wait: float) -> float:
    """Let everybody ahead take the counter that is free first; when the next one is free."""
    free = [counter.seconds for counter in counters]
    heapify(free)
    for group in ahead:
        left = (group.people + _to_come(group, wait)) * group.share
        while left > 0:
            heapreplace(free, free[0] + min(left, 1.0) * group.pace.mean)
            left -= 1.0
    return free[0]


def _deviation(ahead: Sequence[Group], counters: Sequence[Busy], mean: float) -> float:
    """Visits vary, arrivals come by chance (Poisson), and little is known of their means; counters share the first two."""
    work = chance = doubt = 0.0
    for group in ahead:
        here, more = group.people * group.share, _to_come(group, mean) * group.share
        pace = group.pace
        work += (here + more) * pace.mean
        chance += pace.mean**2 * (here * pace.spread**2 + more * (1 + pace.spread**2))
        doubt += (here + more) * pace.mean * pace.doubt
    chance += sum(counter.deviation**2 for counter in counters)
    unsure = (doubt / work if work else 0.0) ** 2 + UNFORESEEN**2
    return math.sqrt(chance / len(counters) ** 2 + unsure * mean**2)
