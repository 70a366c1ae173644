"""A program wakes when another one has written, and not when nothing was written."""

import threading

import pytest

from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import open_database
from shared.persistence.wakeups import open_wakeups
from shared.usecases.desk import open_counter
from tests.support.databases import Clock, Hall
from tests.support.office import small_hall, take
from tests.support.sites import make_site

PATIENCE = 20.0
"""Seconds after which a wake-up counts as missing."""


@pytest.fixture
def wakeups(hall: Hall):
    found = open_wakeups(hall.database.engines)
    yield found
    found.close()


def test_what_another_program_commits_wakes(hall, wakeups):
    other = open_database(hall.url, hall.clock)

    for _ in range(3):
        take(other, "ktp")
        assert wakeups.wait(PATIENCE)
    other.close()


def test_it_wakes_who_waits_already(hall, wakeups):
    other = open_database(hall.url, hall.clock)
    woken = []
    waiter = threading.Thread(target=lambda: woken.append(wakeups.wait(PATIENCE)))
    waiter.start()

    take(other, "ktp")
    waiter.join()

    assert woken == [True]
    other.close()


def test_nothing_written_wakes_nobody(hall, wakeups):
    hall.database.read(lambda read: read.position())
    open_counter(hall.database, 99, "a refusal")

    assert not wakeups.wait(0.05)


@pytest.mark.postgres
def test_sites_of_one_server_do_not_wake_each_other(empty_schema, postgres):
    for url in (empty_schema, postgres.url("neighbour")):
        make_site(url, small_hall(), Clock())
    mine = open_database(empty_schema)
    wakeups = open_wakeups(mine.engines)
    neighbour = open_database(postgres.url("neighbour"))

    open_counter(neighbour, 1, "ani")

    assert not wakeups.wait(0.05)
    open_counter(mine, 1, "ani")
    assert wakeups.wait(PATIENCE)
    wakeups.close()
    neighbour.close()
    mine.close()


@pytest.mark.postgres
def test_a_lost_server_is_said_while_waiting(postgres_url):
    from sqlalchemy import text

    database = open_database(postgres_url)
    wakeups = open_wakeups(database.engines)
    with database.engines.write.begin() as connection:
        connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = :pid"),
            {"pid": wakeups._connection.info.backend_pid},  # type: ignore[union-attr]
        )

    with pytest.raises(DatabaseUnavailableError):
        wakeups.wait(PATIENCE)
    database.close()


def test_a_watched_sqlite_file_can_still_be_tidied_up(sqlite_hall):
    """A watcher that kept a snapshot would let the write-ahead log grow for ever."""
    from sqlalchemy import text

    wakeups = open_wakeups(sqlite_hall.database.engines)
    other = open_database(sqlite_hall.url, sqlite_hall.clock)
    take(other, "ktp")
    assert wakeups.wait(PATIENCE)

    with other.engines.read.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("COMMIT")
        busy, pages, moved = connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).one()

    assert (busy, pages, moved) == (0, 0, 0)
    wakeups.close()
    other.close()
