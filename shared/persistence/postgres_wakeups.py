"""Wake-ups on PostgreSQL: ``LISTEN`` hears the ``NOTIFY`` of each writing transaction.

Apart from SQLite's, so that a hall on SQLite need not load a driver that it never uses.
"""

from __future__ import annotations

from collections.abc import Callable

import psycopg

from shared.persistence.engines import Engines, postgres_arguments, unavailable


class PostgresWakeups:
    """Listens on a connection of its own, outside the pool."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        arguments, options = engines.write.dialect.create_connect_args(engines.url)
        connect: Callable[..., psycopg.Connection[tuple[object, ...]]] = psycopg.connect
        options = {**options, **postgres_arguments(engines.schema)}
        try:
            self._connection = connect(*arguments, **options, autocommit=True)
            self._connection.execute(f'LISTEN "{engines.schema}"'.encode())
        except psycopg.Error as error:
            raise unavailable(engines.url, error) from error

    def wait(self, seconds: float) -> bool:
        """Whether a transaction that wrote the journal committed within *seconds*."""
        try:
            return any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))
        except psycopg.Error as error:
            raise unavailable(self._engines.url, error) from error

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
