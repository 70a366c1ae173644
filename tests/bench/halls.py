"""Halls of every size on both databases: made once, copied for every measurement, checked afterwards."""

import itertools
import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
from sqlalchemy import make_url, text

from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.persistence.database import SqlDatabase
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called, TicketTaken
from shared.usecases.serve import finish
from shared.usecases.take_ticket import take_ticket
from tests.bench.copies import multiply
from tests.support.postgres import Postgres

COUNTERS = range(1, 9)
"""Eight counters of one agency, so that all of them call from the same line: the hardest case."""

MORNING = datetime(2026, 11, 23, 1, 42, tzinfo=UTC)
"""08.42 in Western Indonesia on a Monday."""

SEED_TICKETS = 1000
"""A day's visitors in the history: one day is lived through, the others are copies of it."""

UNLIMITED = 10_000_000


@dataclass(frozen=True)
class Clock:
    """Starts at *start* and runs on, the same in every process that holds a copy."""

    start: datetime
    anchor: float

    def __call__(self) -> datetime:
        """The time in the hall (UTC)."""
        return self.start + timedelta(seconds=time.monotonic() - self.anchor)


def clock_from(start: datetime) -> Clock:
    """A clock that shows *start* now."""
    return Clock(start, time.monotonic())


class Halls:
    """Makes databases of one kind (``sqlite`` or ``postgresql``) and hands out copies."""

    def __init__(self, folder: Path, root: Path, postgres: Postgres | None = None) -> None:
        self.kind = "postgresql" if postgres else "sqlite"
        self.catalogue = sample_catalogue(root)
        self._folder = folder
        self._postgres = postgres
        self._names = (f"hall_{count}" for count in itertools.count(1))
        self._made: dict[tuple[int, int, date], str] = {}

    def copy(self, history: int = 0, waiting: int = 0, now: datetime = MORNING) -> str:
        """The URL of a fresh hall with *history* past and *waiting* present tickets; counters 1 to 8 are open."""
        key = history, waiting, now.date()
        if key not in self._made:
            self._made[key] = self._make(history, waiting, now)
        url = self._url(next(self._names))
        if self._postgres is None:
            shutil.copy(_file(self._made[key]), _file(url))
        else:
            self._manage("CREATE DATABASE {} TEMPLATE {}", _name(url), _name(self._made[key]))
            self._manage("CHECKPOINT")
        os.sync()  # else the first commits would pay for the copy
        return url

    def drop(self, url: str) -> None:
        """Remove a copy."""
        if self._postgres is None:
            for end in ("", "-wal", "-shm"):
                Path(f"{_file(url)}{end}").unlink(missing_ok=True)
        else:
            self._manage("DROP DATABASE {} WITH (FORCE)", _name(url))

    def _make(self, history: int, waiting: int, now: datetime) -> str:
        url = self._url(next(self._names))
        if self._postgres is not None:
            self._manage("CREATE DATABASE {}", _name(url))
        engines = open_engines(url)
        create_or_upgrade(engines)
        days = history // SEED_TICKETS
        hall = SqlDatabase(engines, clock_from(now - timedelta(days=7 * (days // 7 + 1))))
        change_catalogue(hall, self.catalogue)
        if days:
            open_counter(hall, COUNTERS[0], "petugas-1")
            after = hall.read(lambda read: read.position())
            _live_a_day(hall, self.catalogue)
            multiply(engines, after, days - 1, timedelta(days=1))
        hall = SqlDatabase(engines, clock_from(now))
        for counter in COUNTERS:
            open_counter(hall, counter, f"petugas-{counter}")
        if waiting:
            after = hall.read(lambda read: read.position())
            services = list(self.catalogue.counters[COUNTERS[0]].delays)
            for number, service in enumerate(services):
                _take(hall, service, f"waiting-{number}")
            multiply(engines, after, waiting // len(services) - 1, timedelta(milliseconds=1))
        if self._postgres is not None:
            with psycopg.connect(_conninfo(url), autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE")
        hall.close()
        return url

    def _url(self, name: str) -> str:
        if self._postgres is None:
            return f"sqlite:///{self._folder / name}.db"
        url = make_url(self._postgres.url("antrean")).set(database=name)
        return url.render_as_string(hide_password=False)

    def _manage(self, command: str, *names: str) -> None:
        assert self._postgres is not None
        with psycopg.connect(_conninfo(self._postgres.url("antrean")), autocommit=True) as connection:
            identifiers = [psycopg.sql.Identifier(name) for name in names]
            connection.execute(psycopg.sql.SQL(command).format(*identifiers))


def sample_catalogue(root: Path) -> Catalogue:
    """The sample hall, always open, with quotas too large to fill: they are still counted with every ticket."""
    document = json.loads((root / "assets" / "catalogue.json").read_text(encoding="utf-8"))
    week = {day: ["00:00-23:59"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    document["site"] |= {"hours": week, "overrides": [], "window": {"early": 0, "cutoff": 0}}
    catalogue = read_catalogue(document)
    assert isinstance(catalogue, Catalogue), catalogue
    services = {
        name: replace(service, quota=service.quota and UNLIMITED)
        for name, service in catalogue.services.items()
    }
    return replace(catalogue, services=services)


def _live_a_day(hall: SqlDatabase, catalogue: Catalogue) -> None:
    counter = catalogue.counters[COUNTERS[0]]
    for count, service in zip(range(SEED_TICKETS), itertools.cycle(counter.delays)):
        _take(hall, service, f"history-{count}")
        assert isinstance(call_next(hall, counter.number, request_id=f"call-{count}"), Called)
        finish(hall, counter.number, request_id=f"finish-{count}")


def _take(hall: SqlDatabase, service: str, token: str) -> None:
    taken = take_ticket(hall, [service], token=token, request_id=f"take-{token}")
    assert isinstance(taken, TicketTaken), taken


def check_hall(url: str, taken: list[int], called: list[int], day: Callable[[], datetime]) -> None:
    """Nothing lost, nothing twice: what the clients were told is what is stored. *called* names a ticket once a service."""
    engines = open_engines(url)
    assert len(set(taken)) == len(taken), "a ticket was given twice"
    with engines.read.connect() as connection:

        def one(question: str) -> int:
            return int(connection.execute(text(question)).scalar_one())

        today = f"'{day().date()}'"
        stored = set(connection.execute(text(f"SELECT id FROM ticket WHERE day = {today}")).scalars())
        assert set(taken) <= stored, "a committed ticket is lost"
        assert one("SELECT count(*) FROM (SELECT day, code FROM ticket GROUP BY day, code "
                   "HAVING count(*) <> max(number) OR min(number) <> 1) AS gaps") == 0, "numbers have gaps"  # fmt: skip
        done = connection.execute(text(f"SELECT ticket FROM step WHERE day = {today} AND state = 'done'"))
        assert sorted(done.scalars()) == sorted(called), "a call is lost, or a service was called twice"
        assert one(f"SELECT count(*) FROM step WHERE day = {today} AND calls > 1") == 0, "called twice"
        head = one("SELECT position FROM journal_head")
        assert (one("SELECT count(*) FROM journal"), one("SELECT max(position) FROM journal")) == (head, head)
    engines.dispose()


def _file(url: str) -> str:
    return url.removeprefix("sqlite:///")


def _name(url: str) -> str:
    return str(make_url(url).database)


def _conninfo(url: str) -> str:
    parsed = make_url(url)
    return f"host={parsed.query['host']} user={parsed.username} dbname={parsed.database}"
