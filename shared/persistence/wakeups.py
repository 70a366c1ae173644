"""Notice that another process has written, without asking the tables again and again.

A wake-up is only a hint; the journal position is the truth.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.persistence.engines import Engines, unavailable

if TYPE_CHECKING:
    from shared.persistence.postgres_wakeups import PostgresWakeups

POLL_SECONDS = 0.02
"""SQLite's ``PRAGMA data_version`` costs microseconds, so fifty looks a second are free."""


def open_wakeups(engines: Engines) -> SqliteWakeups | PostgresWakeups:
    """Wake-ups of one database. Raises DatabaseUnavailableError."""
    if engines.dialect == "postgresql":
        from shared.persistence.postgres_wakeups import PostgresWakeups

        return PostgresWakeups(engines)
    return SqliteWakeups(engines)


class SqliteWakeups:
    """Looks at ``PRAGMA data_version`` on a connection of its own."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        try:
            self._connection = engines.read.connect()
            self._version = self._look()
        except DBAPIError as error:
            raise unavailable(engines.url, error) from error

    def wait(self, seconds: float) -> bool:
        """Whether another connection committed within *seconds*."""
        until = time.monotonic() + seconds
        while True:
            try:
                version = self._look()
            except DBAPIError as error:
                raise unavailable(self._engines.url, error) from error
            if version != self._version:
                self._version = version
                return True
            if time.monotonic() >= until:
                return False
            time.sleep(POLL_SECONDS)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _look(self) -> int:
        version = int(self._connection.execute(text("PRAGMA data_version")).scalar_one())
        # Inside a transaction the version would stand still, and the snapshot would hold up checkpoints.
        self._connection.rollback()
        return version
