"""Notice that another process has written, without asking the tables again and again.

A wake-up is only a hint; the journal position is the truth.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import psycopg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.persistence.engines import Engines, postgres_arguments, unavailable

POLL_SECONDS = 0.02
"""SQLite's ``PRAGMA data_version`` costs microseconds, so fifty looks a second are free."""


def open_wakeups(engines: Engines) -> SqliteWakeups | PostgresWakeups:
    """Wake-ups of one database. Raises DatabaseUnavailableError."""
    try:
        return SqliteWakeups(engines) if engines.dialect == "sqlite" else PostgresWakeups(engines)
    except (DBAPIError, psycopg.Error) as error:
        raise unavailable(engines.url, error) from error


class SqliteWakeups:
    """Looks at ``PRAGMA data_version`` on a connection of its own."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._connection = engines.read.connect()
        self._version = self._look()

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


class PostgresWakeups:
    """Listens on a connection of its own, outside the pool."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        arguments, options = engines.write.dialect.create_connect_args(engines.url)
        connect: Callable[..., psycopg.Connection[tuple[object, ...]]] = psycopg.connect
        self._connection = connect(
            *arguments, **options, **postgres_arguments(engines.schema), autocommit=True
        )
        self._connection.execute(f'LISTEN "{engines.schema}"'.encode())

    def wait(self, seconds: float) -> bool:
        """Whether a transaction that wrote the journal committed within *seconds*."""
        try:
            return any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))
        except psycopg.Error as error:
            raise unavailable(self._engines.url, error) from error

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
