"""Desks: what a counter is doing, and an officer's own numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.ticket import Number


class DeskState(StrEnum):
    """Whether a counter serves."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


FOR_THE_DAY = "for the day"
"""The reason with which the journal tells that a counter closed until tomorrow."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a counter is doing: who sits there, since when, and until when it pauses (UTC).

    *closing*: it will close, or has closed, for the rest of the day. *session* names the sign-in
    that opened it, so that an earlier screen notices a later one.
    """

    counter: int
    state: DeskState
    officer: str = ""
    since: datetime | None = None
    reason: str = ""
    back_at: datetime | None = None
    closing: bool = False
    session: str = ""

    @property
    def stays(self) -> bool:
        """Whether it serves, or will after a pause, and is not about to close."""
        return self.state is not DeskState.CLOSED and not self.closing


def on_day(desk: Desk, midnight: datetime) -> Desk:
    """*desk* as it counts on the day that began at *midnight* (UTC): who forgot to close went home."""
    goes_on = desk.state is not DeskState.CLOSED or desk.closing
    if goes_on and desk.since is not None and desk.since < midnight:
        return Desk(desk.counter, DeskState.CLOSED, since=desk.since)
    return desk


def ending(desks: Iterable[Desk]) -> bool:
    """Whether the service of these *desks* ends for today: one is closing, and no other stays.

    Before the first counter opens nothing ends; the counters are still to come.
    """
    known = tuple(desks)
    return any(desk.closing for desk in known) and not any(desk.stays for desk in known)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One officer's day: people served, mean seconds at the counter, and who did not come.

    *longest_wait_seconds* and *mean_wait_seconds* are how long those whom the officer called had waited.
    """

    served: int
    mean_seconds: float | None
    missed: int
    last_missed: Number | None
    since: datetime | None
    longest_wait_seconds: float | None = None
    mean_wait_seconds: float | None = None
