"""Create and upgrade the tables; tell whether a database is of this program's version."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from shared.domain.errors import CannotStartError
from shared.persistence.engines import Engines, unavailable

MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaError(CannotStartError):
    """The tables are missing, older or newer than the program; the message says what to do."""


def create_or_upgrade(engines: Engines) -> None:
    """Bring the tables to this program's version; a newer database is refused unchanged.

    Raises SchemaError or DatabaseUnavailableError.
    """
    try:
        with engines.write.connect() as connection, _alone(connection, engines):
            if engines.schema:
                connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{engines.schema}"'))
                connection.commit()
            _refuse_newer(_revision(connection, engines), engines)
            connection.rollback()
            migrate(connection, "head")
            connection.commit()
    except DBAPIError as error:
        raise unavailable(engines.url, error) from error


@contextmanager
def _alone(connection: Connection, engines: Engines) -> Iterator[None]:
    """Let no other program make or upgrade the same tables meanwhile; in SQLite the write lock does that."""
    if not engines.schema:
        yield
        return
    key = {"key": f"antrean {engines.schema}"}
    connection.execute(text("SELECT pg_advisory_lock(hashtext(:key))"), key)
    try:
        yield
    finally:
        connection.rollback()
        connection.execute(text("SELECT pg_advisory_unlock(hashtext(:key))"), key)
        connection.commit()


def check_schema(engines: Engines) -> None:
    """Raise SchemaError when the tables are not of this program's version."""
    try:
        with engines.read.connect() as connection:
            revision = _revision(connection, engines)
    except DBAPIError as error:
        raise unavailable(engines.url, error) from error
    if revision is None:
        raise SchemaError(f"There is no site in {_shown(engines)} yet; run `antrean init` to set one up.")
    _refuse_newer(revision, engines)
    if revision != known_revisions()[-1]:
        raise SchemaError(
            f"{_shown(engines)} was made by an older Antrean; run `antrean init` to upgrade it."
        )


def _refuse_newer(revision: str | None, engines: Engines) -> None:
    if revision is not None and revision > known_revisions()[-1]:
        raise SchemaError(
            f"{_shown(engines)} was made by a newer Antrean ({revision}); update this program, nothing was changed."
        )


def known_revisions() -> list[str]:
    """The revisions that this program knows, oldest first: the numbers that its migrations' names begin with."""
    return sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _revision(connection: Connection, engines: Engines) -> str | None:
    if not inspect(connection).has_table("alembic_version", schema=engines.schema or None):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def migrate(connection: Connection, revision: str) -> None:
    """Bring the tables up or down to *revision* ("head", "base"); the caller commits."""
    # Only here: a program that starts on an up-to-date database need not load Alembic.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    (command.downgrade if revision == "base" else command.upgrade)(config, revision)


def _shown(engines: Engines) -> str:
    return engines.url.render_as_string(hide_password=True)
