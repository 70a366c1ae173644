"""How long a visitor will probably wait, as an honest range.

A first, cautious estimate from the people ahead, the open counters and the service's target
duration. Service times at public counters spread widely (coefficient of variation near 1/2), so
the range is the expected wait times 0.7 to 1.4, in steps of five minutes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

STEP_MINUTES = 5


@dataclass(frozen=True, slots=True)
class WaitRange:
    """A wait between *low* and *high* minutes, both multiples of five."""

    low: int
    high: int


def estimate_wait(ahead: int, counters_open: int, duration: timedelta) -> WaitRange | None:
    """Range for a visitor with *ahead* people in front; None when no counter is open to tell.

    *duration* is how long this service usually takes at the counter.
    """
    if ahead == 0 and counters_open:
        return WaitRange(0, STEP_MINUTES)
    if not counters_open:
        return None
    expected = ahead * duration.total_seconds() / 60 / counters_open
    low = int(expected * 0.7 // STEP_MINUTES) * STEP_MINUTES
    high = -int(-expected * 1.4 // STEP_MINUTES) * STEP_MINUTES
    return WaitRange(low, max(high, low + STEP_MINUTES))
