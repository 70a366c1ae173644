"""Notice what another process has written, without asking the tables again and again.

A wake-up is only a hint; the journal position is the truth. Displays confirm every call, many at once, and nobody
looks at those receipts but the counter that called: it alone wakes for them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.persistence import statements
from shared.persistence.engines import Engines, unavailable

if TYPE_CHECKING:
    from shared.persistence.postgres_wakeups import PostgresWakeups

POLL_SECONDS = 0.02
"""SQLite's ``PRAGMA data_version`` costs microseconds, so fifty looks a second are free."""

NO_COUNTER = 0


def no_counter() -> int:
    """For programs that are no counter."""
    return NO_COUNTER


def open_wakeups(
    engines: Engines, counter: Callable[[], int] = no_counter
) -> SqliteWakeups | PostgresWakeups:
    """Wake-ups for the journal, and for the receipts of the calls to the *counter* of the moment (0: none).

    Raises DatabaseUnavailableError.
    """
    if engines.dialect == "postgresql":
        from shared.persistence.postgres_wakeups import PostgresWakeups

        return PostgresWakeups(engines, counter)
    return SqliteWakeups(engines, counter)


class SqliteWakeups:
    """Looks at ``PRAGMA data_version`` on a connection of its own, and at what was written when that has changed."""

    def __init__(self, engines: Engines, counter: Callable[[], int] = no_counter) -> None:
        self._engines = engines
        self._counter = counter
        try:
            self._connection = engines.read.connect()
            self._version = self._look()
            self._news = self._read_news()
        except DBAPIError as error:
            raise unavailable(engines.url, error) from error

    def wait(self, seconds: float) -> bool:
        """Whether another connection wrote, within *seconds*, what somebody here looks at."""
        until = time.monotonic() + seconds
        while True:
            try:
                if self._changed():
                    return True
            except DBAPIError as error:
                raise unavailable(self._engines.url, error) from error
            if time.monotonic() >= until:
                return False
            time.sleep(POLL_SECONDS)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _changed(self) -> bool:
        version = self._look()
        if version == self._version:
            return False
        # The version first: what is committed between the two looks is then seen again rather than missed.
        self._version = version
        before, self._news = self._news, self._read_news()
        return self._news != before

    def _look(self) -> int:
        version = int(self._connection.execute(text("PRAGMA data_version")).scalar_one())
        # Inside a transaction the version would stand still, and the snapshot would hold up checkpoints.
        self._connection.rollback()
        return version

    def _read_news(self) -> tuple[int, ...]:
        """The journal's position, and how far the counter's latest call is confirmed."""
        head = int(self._connection.execute(statements.head).scalar_one())
        counter = self._counter()
        proofs = self._connection.execute(statements.proofs_of, {"of": counter}).one() if counter else ()
        self._connection.rollback()
        return head, counter, *proofs
