"""Who wakes for a call: every program for the journal, but only the counter that called for its receipts."""

import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shared.persistence.database import open_database
from shared.persistence.engines import open_engines
from shared.persistence.wakeups import open_wakeups
from shared.usecases.call import call_next
from shared.usecases.confirm import confirm_shown, confirm_spoken, report_screen
from shared.usecases.outcomes import Called
from shared.usecases.serve import finish
from tests.bench.halls import COUNTERS, MORNING, clock_from
from tests.bench.report import Figure

pytestmark = pytest.mark.bench

DISPLAYS = 12
CLIENTS = {"sqlite": 8, "postgresql": int(os.environ.get("ANTREAN_BENCH_CLIENTS", "100"))}
"""A hall on SQLite has few programs, since they share one computer."""
ROUNDS = int(os.environ.get("ANTREAN_BENCH_CALLS", "12"))
BREATH_SECONDS = 0.03
"""Between two writes, so that each of them is noticed by itself."""


@contextmanager
def listening(url: str, counters: list[int]) -> Iterator[Counter[int]]:
    """Threads that do nothing but wake, one for each of *counters* (0: a display); counts how often they do."""
    woken: Counter[int] = Counter()
    stopped = threading.Event()

    def listen(counter: int) -> None:
        engines = open_engines(url)
        wakeups = open_wakeups(engines, lambda: counter)
        ready.wait(60)
        while not stopped.is_set():
            if wakeups.wait(0.5):
                woken[counter] += 1
        wakeups.close()
        engines.dispose()

    ready = threading.Barrier(len(counters) + 1)
    threads = [threading.Thread(target=listen, args=(counter,), daemon=True) for counter in counters]
    for thread in threads:
        thread.start()
    try:
        ready.wait(60)
        yield woken
    finally:
        stopped.set()
        for thread in threads:
            thread.join()


def test_wakeups_of_a_call_with_its_receipts(halls, report):
    """At sixty calls a minute the figures are also those of one second."""
    url = halls.copy(0, 200)
    database = open_database(url, clock_from(MORNING))
    names = [f"Layar {number + 1}" for number in range(DISPLAYS)]
    for name in names:
        report_screen(database, name)
    clients = CLIENTS[halls.kind]
    with listening(url, [0] * DISPLAYS + list(range(1, clients + 1))) as woken:
        writes = sum(_one_call(database, names) for _ in range(ROUNDS))
        time.sleep(1)

    where = f"{halls.kind}, {DISPLAYS} displays, {clients} clients"
    note = f"{woken[0] / ROUNDS:.0f} of them displays; {writes / ROUNDS:.0f} transactions each"
    report.add(Figure("wake-ups of all programs for a call", where, rate=woken.total() / ROUNDS, note=note))
    database.close()
    halls.drop(url)


def _one_call(database, names: list[str]) -> int:
    """Somebody is called, each display shows and speaks it, and the visit ends; how many transactions that were."""
    counter = COUNTERS[0]
    assert isinstance(call_next(database, counter), Called)
    position = database.read(lambda read: read.position())
    for name in names:
        confirm_shown(database, name, [position])
        time.sleep(BREATH_SECONDS)
    for name in names:
        confirm_spoken(database, name, position)
        time.sleep(BREATH_SECONDS)
    finish(database, counter)
    time.sleep(BREATH_SECONDS)
    return 2 + 2 * len(names)
