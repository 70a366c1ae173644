"""Services that are paused for everyone: a central system is down, the forms have run out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

REASON_LIMIT = 80
"""Characters of a pause's reason that are kept; more does not fit a card."""


@dataclass(frozen=True, slots=True)
class ServicePause:
    """Nobody gets a number for *service* and nobody is called for it, since *since* and until *until* (UTC).

    Without *until* it lasts until somebody ends it, at the latest until its day is over. *officer* is who paused it.
    """

    service: str
    since: datetime
    until: datetime | None
    reason: str
    officer: str = ""


def in_force(pause: ServicePause, now: datetime, midnight: datetime) -> bool:
    """Whether *pause* counts at *now*, on the day that began at *midnight* (UTC). It ends by itself."""
    return pause.since >= midnight if pause.until is None else now < pause.until
