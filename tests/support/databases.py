"""Fixtures of an empty hall on SQLite and on PostgreSQL; a conftest imports what its tests ask for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import Engines, open_engines
from shared.persistence.tables import metadata
from shared.usecases.change_catalogue import change_catalogue
from tests.support.office import catalogue_of, document, small_hall
from tests.support.postgres import Postgres, running_postgres
from tests.support.sites import copy_site, make_site

MORNING = datetime(2026, 11, 23, 1, 42, tzinfo=UTC)
"""08.42 in Western Indonesia on a Monday; the hall is open."""

_schemas = count(1)


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def step(self, **span: float) -> None:
        """Move by a timedelta given as keywords, for example ``minutes=5``."""
        self.now += timedelta(**span)

    def set(self, now: datetime) -> None:
        """Jump, also backwards."""
        self.now = now


@dataclass(frozen=True)
class Hall:
    """A site's database with its clock, and the URL for other processes."""

    url: str
    clock: Clock
    database: SqlDatabase

    def dump(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that is stored, table by table."""
        return dump(self.database.engines)


def dump(engines: Engines) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, in order of its key."""
    with engines.read.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in metadata.sorted_tables
        }


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One PostgreSQL server per test process."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The small hall in a file of its own."""
    return copy_site(tmp_path / "hall.db", small_hall(), Clock())


@pytest.fixture
def empty_schema(postgres: Postgres) -> Iterator[str]:
    """The URL of a schema that does not exist yet and is gone after the test."""
    schema = f"hall_{next(_schemas)}"
    url = postgres.url(schema)
    yield url
    engines = open_engines(url)
    with engines.write.begin() as connection:
        connection.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
    engines.dispose()


@pytest.fixture(scope="session")
def postgres_template(postgres: Postgres) -> str:
    """A database with the small hall, copied by each test."""
    return postgres.make_template("small_hall", lambda url: make_site(url, small_hall(), Clock()))


@pytest.fixture
def postgres_url(postgres: Postgres, postgres_template: str) -> Iterator[str]:
    """The small hall in a database of its own."""
    with postgres.copy_of(postgres_template) as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without any table, on both kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("empty_schema")
    return url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    """The small hall on both kinds of database."""
    found: str = request.getfixturevalue(f"{request.param}_url")
    return found


@pytest.fixture
def hall(url: str) -> Iterator[Hall]:
    """The small hall, empty, at 08.42 on a Monday, on both kinds of database."""
    clock = Clock()
    database = open_database(url, clock)
    yield Hall(url, clock, database)
    database.close()


@pytest.fixture
def wide_hall(hall: Hall) -> Hall:
    """The small hall with eight counters that serve the same services."""
    wide = document()
    services = ["ktp", "kk", "akta"]
    others = {"services": ["paspor", "pbb"], "zone": "timur"}
    wide["counters"] = [{"number": n, "zone": "barat", "services": services} for n in range(1, 9)]
    wide["counters"].append({"number": 9, **others})
    change_catalogue(hall.database, catalogue_of(wide))
    return hall


@pytest.fixture
def sqlite_hall(sqlite_url: str) -> Iterator[Hall]:
    """The small hall on SQLite alone."""
    clock = Clock()
    database = open_database(sqlite_url, clock)
    yield Hall(sqlite_url, clock, database)
    database.close()
