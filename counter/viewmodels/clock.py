"""The database's time, kept running between its answers."""

from collections.abc import Callable
from datetime import datetime, timedelta


class DatabaseClock:
    """The time of the last answer plus what *monotonic* (seconds) has counted since.

    The PC's own clock plays no part: a wrong one must not change a waiting time.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._answered: datetime | None = None
        self._at = 0.0

    def set(self, now: datetime) -> None:
        """The database says that it is *now* (UTC)."""
        self._answered = now
        self._at = self._monotonic()

    @property
    def answered(self) -> datetime | None:
        """The time of the last answer (UTC), None before the first."""
        return self._answered

    def now(self) -> datetime | None:
        """The present time (UTC), None before the first answer."""
        if self._answered is None:
            return None
        return self._answered + timedelta(seconds=self._monotonic() - self._at)
