"""A ticket goes to a printer that behaves, and to printers that fail in every way real ones do."""

import gc
import socket
import threading
import time

import pytest

from kiosk.printing.job import ticket_bytes
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus
from tests.kiosk.printing.papers import PAYLOAD, read_code, same_dots, small_image
from tests.support.printer import EmulatedPrinter, Fault

pytestmark = [
    pytest.mark.filterwarnings("error::ResourceWarning"),
    pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning"),
]

IMPATIENT = 0.25
narrow = pytest.mark.parametrize("width", [384], ids=["58 mm"])


@pytest.fixture
def printer(device):
    yield NetworkPrinter("127.0.0.1", device.port, IMPATIENT)
    gc.collect()  # a forgotten socket complains when it is collected


def test_the_paper_is_what_was_drawn_and_a_phone_reads_it(device, ticket):
    outcome = NetworkPrinter("127.0.0.1", device.port).print(ticket)

    assert outcome == Printed(confirmed=True)
    assert len(device.papers) == 1
    assert same_dots(device.papers[0], ticket)
    assert read_code(device.papers[0]) == [PAYLOAD]


def test_the_ticket_goes_as_one_initialised_raster_in_bands_and_one_cut(device, printer, ticket):
    printer.print(ticket)
    job = bytes(device.received)

    assert (
        job.count(b"\x1dv0\x00" + (ticket.width() // 8).to_bytes(2, "little") + (240).to_bytes(2, "little"))
        == ticket.height() // 240
    )
    assert job.endswith(b"\x1dVB\x00\x1dr\x01")
    assert job.count(ticket_bytes(ticket)) == 1
    assert job.index(b"\x1dr\x01") < job.index(b"\x1b@"), "asked once whether it confirms"
    assert job.index(b"\x10\x04\x01") < job.index(b"\x1b@")


@narrow
def test_a_ready_printer_says_so(printer):
    assert printer.status() == PrinterStatus(PrinterState.READY)


@narrow
def test_a_roll_near_its_end_still_prints(device, printer):
    device.fail(Fault.NEAR_END)

    assert printer.status() == PrinterStatus(PrinterState.READY, paper_near_end=True)
    assert printer.print(small_image()) == Printed(confirmed=True)


@narrow
@pytest.mark.parametrize(
    ("fault", "state", "reason"),
    [
        (Fault.PAPER_OUT, PrinterState.PAPER_OUT, Reason.NO_PAPER),
        (Fault.COVER_OPEN, PrinterState.COVER_OPEN, Reason.COVER_OPEN),
        (Fault.OFFLINE, PrinterState.OFFLINE, Reason.OFFLINE),
        (Fault.JAMMED, PrinterState.ERROR, Reason.JAMMED),
    ],
)
def test_a_fault_is_named_and_nothing_is_sent_that_would_come_out_later(
    device, printer, fault, state, reason
):
    device.fail(fault)

    assert printer.status().state is state
    assert printer.print(small_image()) == NotPrinted(reason)

    device.clear(fault)
    assert printer.print(small_image()) == Printed(confirmed=True)
    assert len(device.papers) == 1


@narrow
def test_paper_that_runs_out_in_mid_ticket_is_noticed(device, printer):
    device.dots_left = 300

    assert printer.print(small_image(height=720)) == NotPrinted(Reason.NO_PAPER, begun=True)

    device.clear(Fault.PAPER_OUT)
    assert printer.status().ready
    assert device.papers == [], "the rest was forgotten"


@narrow
def test_after_a_broken_ticket_the_next_one_is_alone_on_its_paper(device, printer):
    """A clone that does not forget prints the rest when it has paper again; a cut keeps it off the next ticket."""
    device.fail(Fault.KEEPS)
    device.dots_left = 300
    assert printer.print(small_image(height=720)) == NotPrinted(Reason.NO_PAPER, begun=True)
    device.clear(Fault.PAPER_OUT)

    assert printer.print(small_image(height=400)) == Printed(confirmed=True)
    assert same_dots(device.papers[-1], small_image(height=400))


@narrow
def test_a_band_that_was_cut_off_does_not_swallow_the_next_ticket(device, printer):
    for fault in (Fault.KEEPS, Fault.ONE_STREAM):
        device.fail(fault)
    with socket.create_connection(("127.0.0.1", device.port)) as earlier:
        earlier.sendall(ticket_bytes(small_image(height=400))[:3000])
    assert device.wait_for(lambda device: device.connections == 0 and bool(device.carry))
    printer.distrust()

    assert printer.print(small_image(height=400)) == Printed(confirmed=True)
    assert same_dots(device.papers[-1], small_image(height=400))


@narrow
def test_a_printer_that_never_answers_is_believed_without_proof(device, printer):
    device.fail(Fault.MUTE)
    image = small_image()

    assert printer.status().state is PrinterState.UNKNOWN
    assert printer.print(image) == Printed(confirmed=False)
    assert printer.print(image) == Printed(confirmed=False)
    assert device.wait_for(lambda device: len(device.papers) == 2)
    assert same_dots(device.papers[1], image)


@narrow
def test_a_printer_that_used_to_answer_and_is_silent_now_is_not_believed(device, printer):
    assert printer.status().ready
    device.fail(Fault.MUTE)

    assert printer.print(small_image()) == NotPrinted(Reason.OFFLINE)
    assert device.papers == []


@narrow
def test_a_printer_that_confirmed_once_and_swallows_now_is_a_fault(device, printer):
    assert printer.print(small_image()) == Printed(confirmed=True)
    device.fail(Fault.SWALLOWS)

    assert printer.print(small_image()) == NotPrinted(Reason.UNCONFIRMED, begun=True)


@narrow
@pytest.mark.parametrize("fault", [Fault.SWALLOWS, Fault.DEAF_TO_GS_R])
def test_a_printer_that_never_confirmed_anything_is_believed_but_unproven(device, printer, fault):
    device.fail(fault)

    assert printer.status() == PrinterStatus(PrinterState.READY, unproven=True)
    assert printer.print(small_image()) == Printed(confirmed=False)


@narrow
def test_a_fault_under_way_is_noticed_without_any_confirmation(device, printer):
    device.fail(Fault.DEAF_TO_GS_R)
    device.dots_left = 300

    assert printer.print(small_image(height=720)) == NotPrinted(Reason.NO_PAPER, begun=True)


@narrow
def test_a_printer_that_answers_nothing_while_it_prints_is_given_its_time(device, printer):
    """Many clones look at their line only between two tickets."""
    assert printer.status().ready
    device.pause()
    outcomes = []
    printing = threading.Thread(target=lambda: outcomes.append(printer.print(small_image(height=720))))
    printing.start()
    assert device.wait_for(lambda device: b"\x1dVB" in device.received)
    device.fail(Fault.MUTE)
    asked = device.received.count(b"\x10\x04\x01")
    assert device.wait_for(lambda device: device.received.count(b"\x10\x04\x01") > asked + 1)
    device.clear(Fault.MUTE)
    device.go_on()
    printing.join()

    assert outcomes == [Printed(confirmed=True)]
    assert len(device.papers) == 1


@narrow
def test_power_that_fails_in_mid_ticket_is_noticed(device, printer):
    assert printer.status().ready
    device.pause()
    outcomes = []
    printing = threading.Thread(target=lambda: outcomes.append(printer.print(small_image())))
    printing.start()
    assert device.wait_for(lambda device: b"\x1dVB" in device.received)
    device.fail(Fault.MUTE)
    printing.join()

    assert outcomes == [NotPrinted(Reason.OFFLINE, begun=True)]
    device.go_on()


def test_a_printer_that_stops_taking_data_is_a_fault(device, printer, ticket):
    device.fail(Fault.STOPS_READING)

    outcome = printer.print(ticket)
    assert outcome in (NotPrinted(Reason.OFFLINE, begun=True), NotPrinted(Reason.UNCONFIRMED, begun=True))
    device.clear(Fault.STOPS_READING)
    assert device.papers == []


def test_a_connection_that_breaks_under_the_ticket_is_a_fault(device, printer, ticket):
    device.fail(Fault.RESETS)

    assert printer.print(ticket) == NotPrinted(Reason.UNREACHABLE, begun=True)


@narrow
def test_a_slow_printer_is_waited_for_as_long_as_its_paper_takes(device, printer):
    """The confirmation comes only after the timeout, but the printer goes on saying that it is fine."""
    image = small_image(height=400)
    device.pause()
    outcomes = []
    printing = threading.Thread(target=lambda: outcomes.append(printer.print(image)))
    printing.start()
    assert device.wait_for(lambda device: device.received.count(b"\x10\x04\x01") == 2), (
        "asked again after silence"
    )
    device.go_on()
    printing.join()

    assert outcomes == [Printed(confirmed=True)]


@narrow
def test_nobody_at_the_address(qapp, width):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        printer = NetworkPrinter("127.0.0.1", taken.getsockname()[1], IMPATIENT)

        assert printer.status().state is PrinterState.UNREACHABLE
        assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)
    gc.collect()


@narrow
def test_a_name_that_does_not_exist_is_unreachable(width):
    assert NetworkPrinter("printer.invalid", 9100, IMPATIENT).status().state is PrinterState.UNREACHABLE


@narrow
def test_a_printer_that_comes_back_is_used_again(width):
    with EmulatedPrinter(width) as first:
        printer = NetworkPrinter("127.0.0.1", first.port, IMPATIENT)
        assert printer.print(small_image()) == Printed(confirmed=True)
    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)


@narrow
def test_a_printer_may_be_asked_while_it_prints(device, printer):
    outcomes: list[object] = []
    threads = [
        threading.Thread(target=lambda: outcomes.append(printer.print(small_image()))) for _ in range(3)
    ]
    threads += [threading.Thread(target=lambda: outcomes.append(printer.status())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert outcomes.count(Printed(confirmed=True)) == 3
    assert outcomes.count(PrinterStatus(PrinterState.READY)) == 3
    assert len(device.papers) == 3


@narrow
def test_an_image_that_would_be_dithered_is_refused(device, printer):
    grey = small_image().convertToFormat(small_image().Format.Format_Grayscale8)

    with pytest.raises(ValueError, match="one bit a dot"):
        printer.print(grey)


@pytest.mark.bench
def test_figures_of_printing(device, ticket):
    printer = NetworkPrinter("127.0.0.1", device.port)
    times = []
    for _ in range(20):
        start = time.perf_counter()
        assert printer.print(ticket) == Printed(confirmed=True)
        times.append((time.perf_counter() - start) * 1000)
    times.sort()

    print(
        f"\n{ticket.width()} dots: {len(ticket_bytes(ticket))} bytes a ticket, "
        f"encode + send + confirm median {times[10]:.1f} ms, p95 {times[18]:.1f} ms"
    )
