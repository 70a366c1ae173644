"""How long visitors of a service occupy a counter: the published promise, corrected by what was seen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from statistics import NormalDist

SPREAD = 0.55
"""Coefficient of variation of service times where too few were seen; public counters lie near one half."""

PROMISE_WEIGHT = 4
"""The promised duration counts as much as so many visits that were seen."""

USUAL_WEIGHT = 25
"""Visits of earlier days count as much as so many of today's at most: staff and season change."""

ENOUGH_SPREAD = 20
"""Visits from which on the spread that was seen is believed."""

WALK = timedelta(seconds=30)
"""The way to the counter, which a promised duration leaves out; what was seen includes it."""

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Seen:
    """Visits that were seen, from the call to the end; a visitor who did not come counts as well.

    *seconds* is their sum and *squares* the sum of their squares.
    """

    visits: int = 0
    seconds: float = 0.0
    squares: float = 0.0

    def __add__(self, other: Seen) -> Seen:
        """Both together."""
        return Seen(self.visits + other.visits, self.seconds + other.seconds, self.squares + other.squares)


@dataclass(frozen=True, slots=True)
class Pace:
    """How long one visit lasts: *mean* in seconds, *spread* its coefficient of variation.

    *doubt* is the relative standard error of the mean itself: small where many visits were seen.
    """

    mean: float
    spread: float
    doubt: float


def pace_of(promised: timedelta, usual: Seen, today: Seen) -> Pace:
    """The pace of a service: *promised* in its service standard, *usual* on earlier days, and *today*."""
    usually = min(usual.visits, USUAL_WEIGHT)
    weight = PROMISE_WEIGHT + usually + today.visits
    expected = PROMISE_WEIGHT * (promised + WALK).total_seconds() + today.seconds
    if usual.visits:
        expected += usually * usual.seconds / usual.visits
    mean = expected / weight
    spread = _spread(usual, today)
    return Pace(mean, spread, spread / math.sqrt(weight))


def remaining(pace: Pace, age: float) -> float:
    """Seconds that a visit which has lasted *age* seconds will go on, on average.

    Service times are close to lognormal (Brown et al. 2005, J. Am. Stat. Assoc. 100, section 4.3), so a
    long visit is expected to last longer still; this is the mean of that distribution above *age*.
    """
    if age <= 0:
        return pace.mean
    sigma = math.sqrt(math.log(1 + pace.spread**2))
    place = (math.log(age) - math.log(pace.mean) + sigma**2 / 2) / sigma
    longer = 1 - _NORMAL.cdf(place)
    if longer < 1e-4:  # far out in the tail the quotient is noise; a visit this long ends at any moment
        return pace.mean * pace.spread
    return pace.mean * (1 - _NORMAL.cdf(place - sigma)) / longer - age


def _spread(usual: Seen, today: Seen) -> float:
    both = usual + today
    if both.visits < ENOUGH_SPREAD or both.seconds <= 0:
        return SPREAD
    mean = both.seconds / both.visits
    variance = max(0.0, both.squares / both.visits - mean**2)
    return min(1.5, max(0.2, math.sqrt(variance) / mean))
