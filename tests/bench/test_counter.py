"""The officer's press alone and among fifty counters, and what a long line costs to read and to explain."""

import threading
import time
from secrets import token_urlsafe

import pytest

from shared.domain.catalogue_file import DAYS
from shared.domain.why import standing
from shared.persistence.database import open_database
from shared.usecases.boards.counter import counter_board, refreshed
from shared.usecases.boards.destinations import destinations
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called, FinishedAndCalled
from shared.usecases.serve import finish_and_call_next
from shared.usecases.take_ticket import take_ticket
from tests.bench.halls import COUNTERS, MORNING, clock_from
from tests.support.office import catalogue_of, document

pytestmark = pytest.mark.bench

PRESSES = 20
"""Presses of each counter."""

REST_SECONDS = 3.0
"""Between two presses of one counter: fifty counters then press 17 times a second, fifty times what a hall does."""


def wide_hall(halls, counters: int) -> str:
    """The URL of a hall with so many open counters of one agency, and visitors for each press."""
    url = halls.copy(0, 0)
    wide = document()
    wide["site"]["hours"] = {day: ["00:00-23:59"] for day in DAYS}
    wide["site"]["window"] = {"early": 0, "cutoff": 0}
    services = ["ktp", "kk", "akta"]
    wide["counters"] = [{"number": n, "zone": "barat", "services": services} for n in range(1, counters + 1)]
    wide["counters"].append({"number": 99, "zone": "timur", "services": ["paspor", "pbb"]})
    database = open_database(url)
    change_catalogue(database, catalogue_of(wide))
    for number in range(1, counters + 1):
        open_counter(database, number, f"petugas-{number}")
    for visitor in range(counters * (PRESSES + 1)):
        take_ticket(database, [services[visitor % 3]], token=token_urlsafe(12))
    database.close()
    return url


@pytest.mark.parametrize("counters", [1, 50])
def test_press_to_committed(halls, report, counters):
    url = wide_hall(halls, counters)
    times: list[float] = []
    threads = [
        threading.Thread(target=press_all_day, args=(url, number, counters, times))
        for number in range(1, counters + 1)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    halls.drop(url)

    assert len(times) == counters * PRESSES, "no press failed"
    alone = "alone" if counters == 1 else f"{counters} counters, a press each {REST_SECONDS:.0f} s"
    report.spread("press “finish and next” → committed", f"{halls.kind}, {alone}", times)


def press_all_day(url: str, number: int, counters: int, times: list[float]) -> None:
    """Press at counter *number*, beginning at another moment than the others."""
    database = open_database(url)
    assert isinstance(call_next(database, number), Called)
    time.sleep(REST_SECONDS * number / counters)
    for _ in range(PRESSES):
        begin = time.perf_counter()
        done = finish_and_call_next(database, number, request_id=token_urlsafe(12))
        times.append(time.perf_counter() - begin)
        assert isinstance(done, FinishedAndCalled) and isinstance(done.then, Called), done
        time.sleep(REST_SECONDS if counters > 1 else 0.05)
    database.close()


def test_a_line_of_a_thousand(halls, report):
    url = halls.copy(0, 1000)
    database = open_database(url, clock_from(MORNING))
    number = COUNTERS[0]
    board = database.read(lambda read: counter_board(read, number))
    line = [row.waiting for row in board.line]
    assert len(line) > 900

    questions = {
        "counter board, read": lambda: database.read(lambda read: counter_board(read, number)),
        "counter board, nothing new": lambda: database.read(lambda read: refreshed(read, board)),
        "why, for every row": lambda: [standing(line, i, board.counter.delays) for i in range(len(line))],
        "destinations of a transfer": lambda: database.read(lambda read: destinations(read, number)),
    }
    for name, question in questions.items():
        question()
        times = []
        for _ in range(30):
            begin = time.perf_counter()
            question()
            times.append(time.perf_counter() - begin)
        report.spread(name, f"{halls.kind}, {len(line)} waiting", times)
    database.close()
    halls.drop(url)
