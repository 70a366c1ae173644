"""Wake-ups on PostgreSQL: ``LISTEN`` hears the ``NOTIFY`` of each transaction that wrote the journal.

The receipts of each counter's calls have a channel of their own.
Apart from SQLite's, so that a hall on SQLite need not load a driver that it never uses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import LiteralString

import psycopg
from psycopg import sql

from shared.persistence.engines import Engines, postgres_arguments, unavailable
from shared.persistence.postgres_statements import proof_channel
from shared.persistence.wakeups import NO_COUNTER


class PostgresWakeups:
    """Listens on a connection of its own, outside the pool."""

    def __init__(self, engines: Engines, counter: Callable[[], int]) -> None:
        self._engines = engines
        self._counter = counter
        self._heard = NO_COUNTER
        arguments, options = engines.write.dialect.create_connect_args(engines.url)
        connect: Callable[..., psycopg.Connection[tuple[object, ...]]] = psycopg.connect
        options = {**options, **postgres_arguments(engines.schema)}
        try:
            self._connection = connect(*arguments, **options, autocommit=True)
            self._execute("LISTEN {}", engines.schema)
            self._hear()
        except psycopg.Error as error:
            raise unavailable(engines.url, error) from error

    def wait(self, seconds: float) -> bool:
        """Whether a transaction that wrote what somebody here looks at committed within *seconds*."""
        try:
            # What was confirmed while nobody listened is looked for once.
            return self._hear() or any(True for _ in self._connection.notifies(timeout=seconds, stop_after=1))
        except psycopg.Error as error:
            raise unavailable(self._engines.url, error) from error

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _hear(self) -> bool:
        """Listen for the counter of this moment; whether it is another one than before."""
        counter, before = self._counter(), self._heard
        if counter == before:
            return False
        if before != NO_COUNTER:
            self._execute("UNLISTEN {}", proof_channel(self._engines.schema, before))
        if counter != NO_COUNTER:
            self._execute("LISTEN {}", proof_channel(self._engines.schema, counter))
        self._heard = counter
        return True

    def _execute(self, command: LiteralString, channel: str) -> None:
        self._connection.execute(sql.SQL(command).format(sql.Identifier(channel)))
