"""Create and upgrade the tables; tell whether a database is of this program's version."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from shared.persistence.engines import Engines, unavailable


class SchemaError(Exception):
    """The tables are missing, older or newer than the program; the message says what to do."""


def create_or_upgrade(engines: Engines) -> None:
    """Bring the tables to this program's version; a newer database is refused unchanged.

    Raises SchemaError or DatabaseUnavailableError.
    """
    try:
        with engines.write.connect() as connection:
            if engines.schema:
                connection.execute(text(f'CREATE SCHEMA IF NOT EXISTS "{engines.schema}"'))
                connection.commit()
            _refuse_newer(_revision(connection), engines)
            connection.rollback()
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
    except DBAPIError as error:
        raise unavailable(engines.url, error) from error


def check_schema(engines: Engines) -> None:
    """Raise SchemaError when the tables are not of this program's version."""
    try:
        with engines.read.connect() as connection:
            revision = _revision(connection)
    except DBAPIError as error:
        raise unavailable(engines.url, error) from error
    if revision is None:
        raise SchemaError(f"There is no site in {_shown(engines)} yet; run `antrean init` to set one up.")
    _refuse_newer(revision, engines)
    if revision != _script().get_current_head():
        raise SchemaError(
            f"{_shown(engines)} was made by an older Antrean; run `antrean init` to upgrade it."
        )


def _refuse_newer(revision: str | None, engines: Engines) -> None:
    known = {script.revision for script in _script().walk_revisions()}
    if revision is not None and revision not in known:
        raise SchemaError(
            f"{_shown(engines)} was made by a newer Antrean ({revision}); update this program, nothing was changed."
        )


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _shown(engines: Engines) -> str:
    return engines.url.render_as_string(hide_password=True)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
