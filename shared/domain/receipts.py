"""Receipts: which display showed and spoke a call, and when a call without one must be told to the officer.

Whether a display is expected is decided by the displays that report (`Screen`): each says at its start, and every
minute, that it runs. A site that never had a display expects none; one whose displays are all dark in the morning
still expects them, because they reported within the last `KNOWN_FOR`. A display that was taken away for good is
forgotten after that time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SHOWN_WITHIN = timedelta(seconds=5)
"""After this a call that no display showed is told to the officer (issue: within 5 s)."""

SPOKEN_WITHIN = timedelta(seconds=60)
"""After this a call that no display spoke to its end is told to the officer: a receipt for speech comes with the
end of the voice, so this is the announcer's bound at 20 calls a minute with a margin."""

KNOWN_FOR = timedelta(days=7)
"""How long a display that no longer reports is still expected to show calls; receipts are kept as long."""

SILENT_AFTER = timedelta(minutes=3)
"""A display reports every minute; one that has not for so long does not run."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A display's confirmation of the call at a journal *position*; each time is None until it happened (UTC)."""

    position: int
    display: str
    shown_at: datetime | None
    spoken_at: datetime | None


@dataclass(frozen=True, slots=True)
class Screen:
    """A display as it reported itself: what it shows, and whether it speaks.

    *zone* and *counters* empty: the whole hall. *since* is its first report, *seen_at* its latest (UTC).
    """

    name: str
    board: str
    zone: str
    counters: tuple[int, ...]
    speaks: bool
    since: datetime
    seen_at: datetime

    def covers(self, counter: int, zone: str) -> bool:
        """Whether calls to *counter*, which stands in *zone*, belong on this display."""
        return counter in self.counters if self.counters else self.zone in ("", zone)


@dataclass(frozen=True, slots=True)
class Expected:
    """Whether some display is there to show a call, and some loudspeaker to speak it."""

    shown: bool = False
    spoken: bool = False


class Lack(StrEnum):
    """What a call still lacks after its time."""

    NOT_SHOWN = "not_shown"
    NOT_SPOKEN = "not_spoken"


def expected(screens: Iterable[Screen], counter: int, zone: str, now: datetime) -> Expected:
    """What may be expected for a call to *counter* in *zone*, from the displays of the last `KNOWN_FOR`."""
    known = [s for s in screens if now - s.seen_at <= KNOWN_FOR and s.covers(counter, zone)]
    return Expected(bool(known), any(screen.speaks for screen in known))


def unconfirmed(
    called_at: datetime, receipts: Sequence[Receipt], expect: Expected, now: datetime
) -> Lack | None:
    """What the call of *called_at* lacks at *now*: None while its time runs, and when nothing is expected."""
    waited = now - called_at
    if expect.shown and waited >= SHOWN_WITHIN and first_shown(receipts) is None:
        return Lack.NOT_SHOWN
    if expect.spoken and waited >= SPOKEN_WITHIN and first_spoken(receipts) is None:
        return Lack.NOT_SPOKEN
    return None


def first_shown(receipts: Iterable[Receipt]) -> datetime | None:
    """When the first display showed the call."""
    return min((receipt.shown_at for receipt in receipts if receipt.shown_at), default=None)


def first_spoken(receipts: Iterable[Receipt]) -> datetime | None:
    """When the first loudspeaker had spoken the call to its end."""
    return min((receipt.spoken_at for receipt in receipts if receipt.spoken_at), default=None)


def silent(screens: Iterable[Screen], now: datetime) -> list[Screen]:
    """Displays that are expected but do not run, longest silent first."""
    quiet = [s for s in screens if SILENT_AFTER < now - s.seen_at <= KNOWN_FOR]
    return sorted(quiet, key=lambda screen: screen.seen_at)
