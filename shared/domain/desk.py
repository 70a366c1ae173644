"""Desks: what a counter is doing, and an officer's own numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.ticket import Number


class DeskState(StrEnum):
    """Whether a counter serves."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Desk:
    """What a counter is doing: who sits there, since when, and until when it pauses (UTC)."""

    counter: int
    state: DeskState
    officer: str = ""
    since: datetime | None = None
    reason: str = ""
    back_at: datetime | None = None


def on_day(desk: Desk, midnight: datetime) -> Desk:
    """*desk* as it counts on the day that began at *midnight* (UTC): who forgot to close went home."""
    if desk.state is not DeskState.CLOSED and desk.since is not None and desk.since < midnight:
        return Desk(desk.counter, DeskState.CLOSED, since=desk.since)
    return desk


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One officer's day: people served, mean seconds at the counter, and who did not come."""

    served: int
    mean_seconds: float | None
    missed: int
    last_missed: Number | None
    since: datetime | None
