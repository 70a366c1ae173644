"""Tickets and calls per second, beside the bare driver doing the same statements on the same kind of hall."""

import os
from itertools import chain

import pytest

from tests.bench.clients import Job, Worked, run_together
from tests.bench.halls import COUNTERS, MORNING, check_hall, clock_from
from tests.bench.programs import record_programs
from tests.bench.report import Figure, percentiles

pytestmark = pytest.mark.bench

HISTORIES = [0, 100_000, *([1_000_000] if os.environ.get("ANTREAN_BENCH_MILLION") == "1" else [])]

FASTEST = 3500
"""Calls a second that nobody exceeds: so many visitors wait that no client finds an empty line."""

NAMES = {
    "take": "take a ticket",
    "press": "finish and call next, one press",
    "call": "call next, then finish: call",
    "finish": "call next, then finish: finish",
}


@pytest.fixture(scope="module")
def programs(halls):
    return record_programs(halls)


@pytest.mark.parametrize("history", HISTORIES)
@pytest.mark.parametrize("clients", [1, 8])
@pytest.mark.parametrize("work", ["take", "press", "pair"])
def test_rate(halls, programs, report, seconds, work, clients, history):
    plain = _work(halls, None, work, clients, history, seconds)
    raw = _work(halls, programs, work, clients, history, seconds)

    where = f"{halls.kind}, {clients} client{'s' * (clients > 1)}, {history} past"
    rate, raw_rate = _per_second(plain), _per_second(raw)
    for name in plain[0].times:
        times, raw_times = ([s for one in side for s in one.times[name]] for side in (plain, raw))
        spread = percentiles(raw_times)
        note = "raw {:.0f}/s, {p50:.2f} {p95:.2f} {p99:.2f}".format(raw_rate, **spread)
        report.add(Figure(NAMES[name], where, rate, rate / raw_rate, **percentiles(times), note=note))


def _work(halls, programs, work, clients, history, seconds) -> list[Worked]:
    url = halls.copy(history, 0 if work == "take" else int(FASTEST * (seconds + 1)))
    clock = clock_from(MORNING.replace(hour=2))
    jobs = [
        Job(url, clock, seconds, work, counter, _from(tuple(halls.catalogue.services), place), programs)
        for place, counter in enumerate(COUNTERS[:clients])
    ]
    worked = run_together(jobs)
    assert all(one.times for one in worked), "every client worked"
    taken = list(chain.from_iterable(one.taken for one in worked))
    called = list(chain.from_iterable(one.called for one in worked))
    check_hall(url, taken, called, clock)
    halls.drop(url)
    return worked


def _from(services: tuple[str, ...], place: int) -> tuple[str, ...]:
    """The services in the catalogue's order, each client beginning elsewhere."""
    begin = place * len(services) // len(COUNTERS)
    return services[begin:] + services[:begin]


def _per_second(worked: list[Worked]) -> float:
    return sum(len(next(iter(one.times.values()))) / one.elapsed for one in worked)
