"""From the tap on "Ambil nomor" to the committed ticket, and on to the paper that the printer confirms."""

import time
from dataclasses import replace
from itertools import cycle
from secrets import token_urlsafe
from uuid import uuid4

import pytest

from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import Printed
from kiosk.printing.ticket import draw_ticket
from shared.persistence.database import open_database
from shared.usecases.outcomes import TicketTaken
from shared.usecases.take_ticket import take_ticket
from tests.bench.clients import Job, working
from tests.bench.halls import COUNTERS, MORNING, clock_from
from tests.kiosk.printing.papers import PAPER, same_dots
from tests.support.printer import EmulatedPrinter

pytestmark = pytest.mark.bench

TAPS = 60
WIDTH = 576


def tap(hall, service: str) -> tuple[TicketTaken, float]:
    begin = time.perf_counter()
    taken = take_ticket(hall, [service], token=token_urlsafe(12), request_id=uuid4().hex)
    elapsed = time.perf_counter() - begin
    assert isinstance(taken, TicketTaken), taken
    return taken, elapsed


def taps(hall, catalogue, count: int) -> list[float]:
    """Seconds of each of *count* taps, the numbers of each series following each other."""
    services = list(catalogue.services)
    done = [tap(hall, services[place % len(services)]) for place in range(count)]
    numbers = [taken.number for taken, _ in done]
    assert len(set(numbers)) == count, "a number was given twice"
    return [elapsed for _, elapsed in done]


def test_tap_to_committed_in_an_idle_hall(halls, report):
    url = halls.copy(100_000)
    hall = open_database(url, clock_from(MORNING))
    taps(hall, halls.catalogue, 5)

    report.spread("tap → committed, idle", halls.kind, taps(hall, halls.catalogue, 5 * TAPS))

    hall.close()
    halls.drop(url)


@pytest.mark.parametrize(("pace", "pause"), [("a busy hall's pace", 0.5), ("full speed", 0.0)])
def test_tap_to_committed_while_eight_processes_work(halls, report, seconds, pace, pause):
    """Half of them take tickets, half finish and call; together 16 times a second, or as fast as they can."""
    url = halls.copy(100_000, int(3000 * (seconds + 2)))
    clock = clock_from(MORNING)
    services = tuple(halls.catalogue.services)
    jobs = [
        Job(url, clock, 2 * seconds, work, counter, services if work == "take" else (), pause=pause)
        for counter, work in zip(COUNTERS, cycle(("take", "press")), strict=False)
    ]
    hall = open_database(url, clock)
    taps(hall, halls.catalogue, 5)
    measured = []
    with working(jobs):
        end = time.perf_counter() + 2 * seconds
        while time.perf_counter() < end:
            measured += taps(hall, halls.catalogue, 1)
            time.sleep(pause / 10)

    report.spread(f"tap → committed, 8 others at {pace}", halls.kind, measured)
    hall.close()
    halls.drop(url)


def test_tap_to_paper_confirmed_by_a_network_printer(halls, report, qapp):
    url = halls.copy(100_000)
    hall = open_database(url, clock_from(MORNING))
    whole, drawing, printing = [], [], []
    image = draw_ticket(PAPER, WIDTH)
    with EmulatedPrinter(WIDTH) as device:
        printer = NetworkPrinter("127.0.0.1", device.port)
        for count in range(TAPS):
            begin = time.perf_counter()
            taken, _ = tap(hall, "ktp-cetak")
            committed = time.perf_counter()
            image = draw_ticket(replace(PAPER, code=taken.number.code, number=taken.number.count), WIDTH)
            drawn = time.perf_counter()
            outcome = printer.print(image)
            end = time.perf_counter()
            assert outcome == Printed(confirmed=True)
            assert len(device.papers) == count + 1, "each ticket is printed once"
            whole.append(end - begin)
            drawing.append(drawn - committed)
            printing.append(end - drawn)
        assert same_dots(device.papers[-1], image)

    report.spread("tap → paper confirmed", halls.kind, whole)
    report.spread("  of it: the ticket is drawn", halls.kind, drawing)
    report.spread("  of it: sent and confirmed", halls.kind, printing)
    hall.close()
    halls.drop(url)
