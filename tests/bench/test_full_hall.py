"""A full hall: a hundred clients, a day's tickets in one burst of five a second, every call read by twelve displays."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace

import pytest

from shared.persistence.database import open_database
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import open_counter
from tests.bench.full_hall import Group, Lived, live
from tests.bench.halls import COUNTERS, MORNING, check_hall, clock_from
from tests.bench.report import Figure

pytestmark = pytest.mark.bench

TICKETS = int(os.environ.get("ANTREAN_BENCH_TICKETS", "300"))
"""The bar's day has 5000: at five a second that is a quarter of an hour."""
PER_SECOND = 5.0
KIOSKS, DISPLAYS = 3, 12
CLIENTS = {"sqlite": 30, "postgresql": int(os.environ.get("ANTREAN_BENCH_CLIENTS", "100"))}
"""A hall on SQLite has as many as one computer serves."""


def test_a_day_of_a_full_hall(halls, report):
    url = halls.copy()
    clock, desks = clock_from(MORNING), CLIENTS[halls.kind] - KIOSKS - DISPLAYS
    database = open_database(url, clock)
    _enlarge(database, halls.catalogue, desks)
    each = TICKETS // KIOSKS
    calls, half = each * KIOSKS, desks // 2
    before = database.read(lambda read: read.position())
    until = before + 4 * calls  # taken, called, started, finished
    groups = [
        Group(url, clock, "display", 1, DISPLAYS, calls, until),
        Group(url, clock, "counter", 1, half, calls, until),
        Group(url, clock, "counter", 1 + half, desks - half, calls, until, until),
        Group(url, clock, "kiosk", 1, KIOSKS, calls, until, each, KIOSKS / PER_SECOND),
    ]
    with ProcessPoolExecutor(len(groups), mp_context=multiprocessing.get_context("spawn")) as pool:
        displays, *counters, kiosks = pool.map(live, groups)

    called = [ticket for group in counters for ticket in group.tickets]
    check_hall(url, kiosks.tickets, called, clock)
    assert len(kiosks.tickets) == len(called) == calls
    positions = sorted(set(displays.tickets))
    receipts = [r for r in database.read(lambda read: read.receipts(positions)) if r.position > before]
    assert len(positions) == calls, "a call reached no display"
    assert len(receipts) == DISPLAYS * calls, "a receipt is lost"
    where = f"{halls.kind}, {KIOSKS + desks + DISPLAYS} clients"
    report.spread("full hall: take a ticket", where, kiosks.times)
    report.spread("full hall: call the next", where, [each for group in counters for each in group.times])
    report.spread("full hall: call → receipt of a display", where, displays.times)
    for name, group in (("displays", displays), ("counters", counters[0]), ("kiosks", kiosks)):
        report.add(
            Figure("full hall: memory of all in one process", f"{halls.kind}, {name}", note=_flat(group))
        )
    database.close()
    halls.drop(url)


def _enlarge(database, catalogue, desks: int) -> None:
    """As many counters as are wanted, all of them like the first."""
    first = catalogue.counters[COUNTERS[0]]
    counters = {number: replace(first, number=number) for number in range(1, desks + 1)}
    change_catalogue(database, replace(catalogue, counters=counters))
    for number in counters:
        if number not in COUNTERS:
            open_counter(database, number, f"petugas-{number}")


def _flat(lived: Lived) -> str:
    """Memory when warm and at the end; it must not grow with the day."""
    warm, end = lived.memory[len(lived.memory) // 4], lived.memory[-1]
    assert end < warm + 30, "memory grows"
    return f"{warm:.0f} MB when warm, {end:.0f} MB at the end"
