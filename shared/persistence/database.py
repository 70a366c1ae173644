"""Transactions on a site's database, repeated after conflicts, refused with a sentence when it is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection, Transaction
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from shared.domain.catalogue import Catalogue
from shared.domain.refusals import Refusal
from shared.persistence import statements
from shared.persistence.catalogue_rows import load_catalogue
from shared.persistence.engines import Engines, open_engines, unavailable
from shared.persistence.reading import SqlReading, system_clock
from shared.persistence.schema import check_schema
from shared.persistence.unit_of_work import SqlUnitOfWork
from shared.persistence.visits import VisitMemory

T = TypeVar("T")

ATTEMPTS = 10
"""How often a transaction is tried when others get in its way."""

CONFLICTS = frozenset({"40001", "40P01", "55P03"})
"""PostgreSQL's codes for a serialization failure, a deadlock and a lock not available."""


class SqlDatabase:
    """``shared.usecases.ports.Database``. Safe to use from several threads.

    *clock* replaces the database's own clock (tests, simulations).
    """

    def __init__(self, engines: Engines, clock: Callable[[], datetime] | None = None) -> None:
        self.engines = engines
        self._clock = clock or (system_clock if engines.dialect == "sqlite" else None)
        self._visits = VisitMemory()
        self._catalogue: tuple[int, Catalogue] | None = None

    def write(self, operation: Callable[[SqlUnitOfWork], T], request_id: str = "") -> T:
        """Run *operation* in one transaction and commit, unless it returns a Refusal.

        Raises DatabaseUnavailableError; then nothing was changed, or, if the answer to the
        commit was lost, the same *request_id* tells what happened.
        """
        # A request is nearly always new, and a second entry with its id would be refused by the journal.
        # So what it did earlier is only looked up when the first attempt does not end well.
        repeated = False
        for attempt in range(1, ATTEMPTS + 1):
            try:
                result = self._write_once(operation, request_id, repeated=repeated)
                if repeated or not request_id or not isinstance(result, Refusal):
                    return result
            except IntegrityError:
                # Somebody else did it first; seen again, the operation finds that and says so.
                if attempt == ATTEMPTS:
                    raise
            except DBAPIError as error:
                lost = error.connection_invalidated and attempt == 1
                if attempt == ATTEMPTS or not (_is_conflict(error) or lost):
                    raise self._unavailable(error) from error
            repeated = True
        raise AssertionError("unreachable")

    def read(self, question: Callable[[SqlReading], T]) -> T:
        """Answer *question* from one snapshot. Raises DatabaseUnavailableError."""
        for attempt in (1, 2):
            try:
                with self.engines.read.connect() as connection, connection.begin():
                    now, version, exceptional = self._open(connection)
                    catalogue = self._catalogue_loader(connection, version)
                    return question(
                        SqlReading(connection, now, catalogue, self._visits, exceptional=exceptional)
                    )
            except DBAPIError as error:
                if not error.connection_invalidated or attempt == 2:
                    raise self._unavailable(error) from error
        raise AssertionError("unreachable")

    def close(self) -> None:
        """Close every connection."""
        self.engines.dispose()

    def _write_once(self, operation: Callable[[SqlUnitOfWork], T], request_id: str, *, repeated: bool) -> T:
        with self.engines.write.connect() as connection, connection.begin() as transaction:
            now, version, exceptional = self._open(connection)
            work = SqlUnitOfWork(
                connection,
                now,
                self._catalogue_loader(connection, version),
                self._visits,
                request_id,
                exceptional=exceptional,
                database_time=self._clock is None,
                repeated=repeated,
            )
            result = operation(work)
            if isinstance(result, Refusal):
                transaction.rollback()
            else:
                work.write_journal()
                self._commit(transaction, request_id)
            return result

    def _commit(self, transaction: Transaction, request_id: str) -> None:
        """Commit. When the answer is lost, only a request with an id may be made again."""
        try:
            transaction.commit()
        except DBAPIError as error:
            if error.connection_invalidated and not request_id:
                raise self._unavailable(error) from error
            raise

    def _open(self, connection: Connection) -> tuple[datetime, int | None, bool]:
        """The transaction's time, the version of the catalogue in force, and whether anything is paused, stopped or closing."""
        if self.engines.dialect == "sqlite":
            row = connection.execute(statements.opening).one_or_none()
            assert self._clock is not None, "SQLite has no clock of its own"
            version, exceptional = row or (None, False)
            return self._clock(), version, bool(exceptional)
        row = connection.execute(statements.postgres_opening).one_or_none()
        if row is None:
            return (self._clock or system_clock)(), None, False
        return self._clock() if self._clock else row.now, row.catalogue_version, row.exceptional

    def _catalogue_loader(
        self, connection: Connection, version: int | None
    ) -> Callable[[], Catalogue | None]:
        """Loads the catalogue of *version*, from memory where it is known."""

        def load() -> Catalogue | None:
            known = self._catalogue
            if known is not None and known[0] == version:
                return known[1]
            catalogue = load_catalogue(connection)
            if catalogue is not None and version is not None:
                self._catalogue = (version, catalogue)
            return catalogue

        return load

    def _unavailable(self, error: DBAPIError) -> Exception:
        if isinstance(error, OperationalError) or error.connection_invalidated:
            return unavailable(self.engines.url, error)
        return error


def open_database(url: str, clock: Callable[[], datetime] | None = None) -> SqlDatabase:
    """The site's database at *url*, checked to be of this program's version.

    Raises DatabaseUrlError, DatabaseUnavailableError or SchemaError, each with one sentence.
    """
    engines = open_engines(url)
    check_schema(engines)
    return SqlDatabase(engines, clock)


def _is_conflict(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in CONFLICTS
