"""Paper: bytes and milliseconds of a ticket, how soon a fault shows, and memory over thousands of tickets."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.printing.job import ticket_bytes
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import Printed
from kiosk.printing.ticket import draw_ticket
from shared.domain.devices import Trouble
from tests.bench.report import Figure
from tests.kiosk.hall import make_hall, open_kiosk
from tests.kiosk.printing.papers import PAPER
from tests.support.printer import EmulatedPrinter, Fault

pytestmark = pytest.mark.bench

TICKETS = int(os.environ.get("ANTREAN_BENCH_TICKETS", "5000"))
"""Visits of the kiosk whose memory is watched."""

STATUS = b"\x10\x04\x01"
CUT = b"\x1dVB"

AGAIN = 5
"""How often each fault is tried."""


@pytest.mark.parametrize("width", [576, 384], ids=["80 mm", "58 mm"])
def test_bytes_and_milliseconds_of_a_ticket(report, qapp, width):
    where = f"network, {80 if width == 576 else 58} mm"
    image = draw_ticket(PAPER, width)
    commands = ticket_bytes(image)
    drawing, encoding, printing = [], [], []
    with EmulatedPrinter(width, keeps=1) as device:
        printer = NetworkPrinter("127.0.0.1", device.port)
        for _ in range(50):
            begin = time.perf_counter()
            image = draw_ticket(PAPER, width)
            drawn = time.perf_counter()
            commands = ticket_bytes(image)
            encoded = time.perf_counter()
            assert printer.print(image) == Printed(confirmed=True)
            drawing.append(drawn - begin)
            encoding.append(encoded - drawn)
            printing.append(time.perf_counter() - encoded)
    report.spread("ticket: drawn", where, drawing, f"{image.height()} rows")
    report.spread("ticket: as commands", where, encoding, f"{len(commands)} bytes")
    report.spread("ticket: encoded, sent, confirmed", where, printing)


def _until(reached: Callable[[], bool], most: float = 20.0) -> float:
    begin = time.perf_counter()
    while not reached():
        assert time.perf_counter() - begin < most, "it never came"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)
    return time.perf_counter() - begin


def _before(fault: Fault) -> Callable[[EmulatedPrinter], None]:
    return lambda printer: printer.fail(fault)


def _paper_ends(printer: EmulatedPrinter) -> None:
    printer.dots_left = 400


def _while_printing(fault: Fault) -> Callable[[EmulatedPrinter], None]:
    """The whole ticket has come and nothing of it is done: no more is done then."""

    def begin(printer: EmulatedPrinter) -> None:
        printer.pause()
        before = printer.received.count(CUT)

        def fail() -> None:
            assert printer.wait_for(lambda printer: printer.received.count(CUT) > before)
            printer.fail(fault)

        threading.Thread(target=fail).start()

    return begin


UNDER_WAY = {
    "paper out in mid-ticket": _paper_ends,
    "jammed half-way": _while_printing(Fault.JAMMED),
    "cover opened in mid-ticket": _while_printing(Fault.COVER_OPEN),
    "power cut in mid-ticket": _while_printing(Fault.MUTE),
    "takes no more data": _before(Fault.STOPS_READING),
    "drops the connection": _before(Fault.RESETS),
    "swallows the ticket": _before(Fault.SWALLOWS),
}


@pytest.fixture
def kiosk(qtbot, tmp_path):
    hall = make_hall(tmp_path)
    hall.open(1, 2, 3)
    with EmulatedPrinter(576) as printer:
        seen = open_kiosk(hall, NetworkPrinter("127.0.0.1", printer.port), size=(1080, 1920))
        _until(lambda: seen.kiosk._printing._watch.status is not None)
        yield seen, printer
        seen.close()
    hall.database.close()


def _take(seen) -> None:
    visit = seen.kiosk.visit
    visit.chooseService("akta-lahir")
    visit.take()
    _until(lambda: visit.property("page") == "ticket")


def _until_well(seen, printer: EmulatedPrinter) -> None:
    """Let the kiosk ask twice more: the answer to a question under way may still tell of the fault."""
    asked = printer.received.count(STATUS)
    _until(lambda: printer.received.count(STATUS) > asked + 1 and not seen.kiosk._printing.paperless)


def _shows_k5(seen) -> bool:
    return bool(seen.kiosk._pages.ticket.property("paperless"))


@pytest.mark.parametrize(
    "fault", [Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.JAMMED, Fault.OFFLINE, Fault.MUTE]
)
def test_a_fault_while_idle(report, kiosk, fault):
    seen, printer = kiosk
    visit = seen.kiosk.visit
    to_k1, to_k5, back = [], [], []
    for _ in range(AGAIN):
        printer.fail(fault)
        to_k1.append(_until(lambda: seen.kiosk._printing.paperless))
        _take(seen)
        to_k5.append(_until(lambda: _shows_k5(seen)))
        visit.startOver()
        printer.clear(fault)
        back.append(_until(lambda: not seen.kiosk._printing.paperless))
    report.spread("fault while idle → line on K1", fault.value, to_k1)
    report.spread("  number given → K5", fault.value, to_k5)
    report.spread("  mended → K1 without the line", fault.value, back)


def _print_slowly(seen, printer: EmulatedPrinter) -> None:
    """A ticket that takes its time: then it is known how fast the printer is, and whether it answers meanwhile."""
    printer.pause()
    _take(seen)
    asked = printer.received.count(STATUS)
    assert printer.wait_for(lambda printer: printer.received.count(STATUS) > asked + 1)
    printer.go_on()
    _until(lambda: seen.kiosk._pages.ticket.property("strip") == "take")
    seen.kiosk.visit.startOver()


@pytest.mark.parametrize("what", UNDER_WAY)
def test_a_fault_with_the_ticket_under_way(report, kiosk, what):
    seen, printer = kiosk
    to_k5 = []
    for _ in range(2):
        _print_slowly(seen, printer)
    for _ in range(AGAIN):
        UNDER_WAY[what](printer)
        _take(seen)
        to_k5.append(_until(lambda: _shows_k5(seen)))
        seen.kiosk.visit.startOver()
        printer.go_on()
        for fault in Fault:
            printer.clear(fault)
        _until_well(seen, printer)
        _print_slowly(seen, printer)
    report.spread("number given → K5", what, to_k5)


def test_paper_that_is_nearly_used_up(report, kiosk):
    """It prints, so no visitor is told; staff are."""
    seen, printer = kiosk

    def told() -> bool:
        devices = seen.hall.database.read(lambda read: tuple(read.devices()))
        return any(device.trouble is Trouble.PAPER_LOW for device in devices)

    taken = []
    for _ in range(AGAIN):
        printer.fail(Fault.NEAR_END)
        taken.append(_until(told))
        printer.clear(Fault.NEAR_END)
        _until(lambda: not told())
    report.spread("fault while idle → told to staff", Fault.NEAR_END.value, taken)


def _papers(count: int) -> Callable[[EmulatedPrinter], bool]:
    return lambda printer: len(printer.papers) == count


def test_a_printer_that_has_never_answered_anything(report, qtbot, tmp_path):
    """It is believed: the visitor is told to take the paper, and staff that nothing is proven."""
    hall = make_hall(tmp_path)
    hall.open(1, 2, 3)
    with EmulatedPrinter(576) as printer:
        printer.fail(Fault.MUTE)
        seen = open_kiosk(hall, NetworkPrinter("127.0.0.1", printer.port), size=(1080, 1920))
        _until(lambda: seen.kiosk._printing._watch.status is not None)
        believed = []
        for count in range(AGAIN):
            _take(seen)
            believed.append(_until(lambda: seen.kiosk._pages.ticket.property("strip") == "take"))
            seen.kiosk.visit.startOver()
            assert printer.wait_for(_papers(count + 1))
        seen.close()
    hall.database.close()
    report.spread("number given → “Ambil tiket”, unproven", "mute from the start", believed)


@pytest.mark.timeout(3700)
def test_memory_over_thousands_of_tickets(halls, report, root):
    if halls.kind != "sqlite":
        pytest.skip("the kiosk's memory does not depend on the kind of database")
    url = halls.copy(1_000)
    with EmulatedPrinter(576, keeps=1) as printer:
        command = [sys.executable, "-m", "tests.bench.kiosk_visits", url, str(printer.port), str(TICKETS)]
        kiosk = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True, timeout=3600)
        assert printer.cuts == TICKETS, "each visitor has one paper"
    told = json.loads(kiosk.stdout)
    memory = told["rss"]
    first, last = memory[min(2, len(memory) - 1)], memory[-1]
    note = f"{first:.0f} MB after 200 tickets, {last:.0f} MB after {TICKETS}, at most {max(memory):.0f} MB"
    report.add(Figure("kiosk: memory over a day's tickets", halls.kind, note=note))
    halls.drop(url)
