"""Somebody hammers on the kiosk for as long as wanted, while the hall works on: what must hold, holds, and memory is flat."""

import json
import os
import subprocess
import sys
import tempfile
import threading

import pytest
from sqlalchemy import text

from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import open_engines
from shared.usecases.call import call_next
from shared.usecases.outcomes import Called
from shared.usecases.pause_service import pause_service, resume_service
from shared.usecases.serve import finish
from tests.bench.halls import COUNTERS, MORNING, check_hall, clock_from
from tests.bench.report import Figure

pytestmark = pytest.mark.bench

BLOWS = int(os.environ.get("ANTREAN_BENCH_BLOWS", "5000"))
"""Taps, drags, keys and the like."""

SEED = int(os.environ.get("ANTREAN_BENCH_SEED", "1"))

PAUSE = 0.5
"""Seconds between two calls of the hall."""


class Hall(threading.Thread):
    """Officers who go on calling, and a service that is paused now and then."""

    def __init__(self, database: SqlDatabase) -> None:
        super().__init__(name="hall")
        self.called: list[int] = []
        self._database = database
        self._over = threading.Event()

    def run(self) -> None:
        services = list(self._database.read(lambda read: read.catalogue.services))
        turn = 0
        while not self._over.wait(PAUSE):
            counter = COUNTERS[turn % len(COUNTERS)]
            called = call_next(self._database, counter)
            if isinstance(called, Called):
                finish(self._database, counter)
                self.called.append(called.key.ticket)
            if turn % 5 == 0:
                resume_service(self._database, services[(turn - 5) % len(services)])
                pause_service(self._database, services[turn % len(services)], "Gangguan jaringan")
            turn += 1

    def end(self) -> None:
        self._over.set()
        self.join()


@pytest.mark.timeout(1800 + BLOWS // 20)
def test_a_storm_of_blows_finds_no_way_out_and_loses_no_number(halls, report, root):
    if halls.kind != "sqlite":
        pytest.skip("the kiosk's endurance does not depend on the kind of database")
    url = halls.copy()
    database = open_database(url, clock_from(MORNING))
    hall = Hall(database)
    hall.start()
    try:
        told = _storm(url, root)
    finally:
        hall.end()
        database.close()

    _check_numbers(url, told["numbers"], hall.called)
    dealt, memory = sum(told["dealt"].values()), told["rss"]
    assert dealt >= BLOWS, "the storm ended before all blows were dealt"
    assert set(told["pages"]) >= {"home", "search", "agency", "confirm", "ticket"}, told["pages"]
    third = len(memory) // 3
    halves = (
        f"{memory[third]:.0f} MB after a third, {memory[-1]:.0f} MB at the end, at most {max(memory):.0f} MB"
    )
    where = f"{dealt} blows, {told['events']} events"
    report.add(Figure("kiosk under a storm: memory", where, note=halves))
    used = told["used"]
    note = f"{used[third]:.1f} MB after a third, {used[-1]:.1f} MB at the end, at most {max(used):.1f} MB"
    report.add(Figure("  in use of it, the rest is the allocator's", where, note=note))
    given = f"{len(told['numbers'])} numbers, {told['papers']} papers, {told['rests']} rests, longest turn {told['gap']:.2f} s"
    report.add(Figure("kiosk under a storm: survived", where, note=given))
    halls.drop(url)


def _storm(url: str, root) -> dict:
    """What the kiosk's process tells at its end; a fault fails with the process's own words."""
    command = [sys.executable, "-m", "tests.bench.kiosk_storm", url, str(SEED), str(BLOWS)]
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=log, text=True)
        assert process.stdout is not None
        told: dict = {}
        for line in process.stdout:
            told = json.loads(line)
        code = process.wait()
        log.seek(0)
        assert code == 0, f"{told}\n{log.read()}"
    return told


def _check_numbers(url: str, shown: list[str], called: list[int]) -> None:
    """Every number of the database was shown, once, and the other way round; and nothing else is wrong."""
    engines = open_engines(url)
    with engines.read.connect() as connection:
        given = {f"{code} {number:03}": ticket for ticket, code, number in
                 connection.execute(text("SELECT id, code, number FROM ticket"))}  # fmt: skip
    engines.dispose()
    assert sorted(given) == sorted(set(shown)), "a number was lost"
    check_hall(url, list(given.values()), called, clock_from(MORNING))
