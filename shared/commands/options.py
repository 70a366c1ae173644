"""The options that most verbs share, and the way from them to an open database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shared.commands.answers import WrongInputError

if TYPE_CHECKING:
    from shared.persistence.database import SqlDatabase
    from shared.persistence.engines import Engines
    from shared.settings import Settings

DatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="URL",
        help="sqlite:///file.db or postgresql://user@host/database. "
        "Default: ANTREAN_DATABASE, else the settings.",
        show_default=False,
    ),
]
SettingsFile = Annotated[
    Path | None,
    typer.Option(
        "--settings", metavar="FILE", help="Settings file (TOML). Default: ANTREAN_SETTINGS, else none."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document per result.")]


def read_settings(file: Path | None, database: str = "") -> Settings:
    """The settings of this installation; *database* wins over what they and the environment say.

    Raises SettingsError.
    """
    from dataclasses import replace

    from shared.settings import DATABASE_VARIABLE, load_settings

    if not database:
        return load_settings(file, os.environ)
    others = {name: value for name, value in os.environ.items() if name != DATABASE_VARIABLE}
    return replace(load_settings(file, others), database=database)


@contextmanager
def open_site(database: str, settings: Path | None) -> Iterator[SqlDatabase]:
    """The database that the options name; a file that does not exist is refused, not made.

    Raises WrongInputError, SettingsError, DatabaseUrlError, DatabaseUnavailableError or SchemaError.
    """
    from shared.persistence.database import open_database

    url = read_settings(settings, database).database
    refuse_missing_file(url)
    site = open_database(url)
    try:
        yield site
    finally:
        site.close()


def shown(engines: Engines) -> str:
    """The database as people may read it: its address without the password, and the site's schema in PostgreSQL."""
    address = engines.url.render_as_string(hide_password=True)
    return f"{address} (schema {engines.schema})" if engines.schema else address


def refuse_missing_file(url: str) -> None:
    """Raise WrongInputError for a SQLite file that does not exist; SQLite itself would make an empty one."""
    from shared.persistence.engines import open_engines
    from shared.settings import Settings

    nothing_yet = "There is no database {} yet; run `antrean init` to set one up."
    default = Settings().database
    if url == default and not Path(default.removeprefix("sqlite:///")).exists():
        raise WrongInputError(nothing_yet.format(default))
    engines = open_engines(url)
    file = engines.url.database
    missing = engines.dialect == "sqlite" and file is not None and not Path(file).exists()
    engines.dispose()
    if missing:
        raise WrongInputError(nothing_yet.format(file))
