"""Printers on a serial port or behind a device file are asked like those on the network."""

import pytest

from kiosk.printing.device_file import DevicePrinter
from kiosk.printing.files import FilePrinter
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.serial_port import SerialPrinter
from kiosk.printing.status import PrinterState, PrinterStatus
from tests.kiosk.printing.papers import PAYLOAD, read_code, same_dots, small_image
from tests.support.printer import Fault, on_a_terminal

narrow = pytest.mark.parametrize("width", [384], ids=["58 mm"])


@pytest.fixture
def terminal(device):
    with on_a_terminal(device) as path:
        yield path


@pytest.fixture(params=["serial", "device", "file"])
def printer(request, terminal):
    match request.param:
        case "serial":  # a pseudo terminal has no RTS and CTS
            return SerialPrinter(str(terminal), 115200, timeout=0.5, flow_control=False)
        case "device":
            return DevicePrinter(terminal, timeout=0.5)
        case _:
            return FilePrinter(terminal, timeout=0.5)


def test_the_paper_is_what_was_drawn_and_confirmed(device, printer, ticket):
    assert printer.status() == PrinterStatus(PrinterState.READY)
    assert printer.print(ticket) == Printed(confirmed=True)
    assert same_dots(device.papers[0], ticket)
    assert read_code(device.papers[0]) == [PAYLOAD]


@narrow
@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fault.PAPER_OUT, Reason.NO_PAPER),
        (Fault.COVER_OPEN, Reason.COVER_OPEN),
        (Fault.OFFLINE, Reason.OFFLINE),
        (Fault.JAMMED, Reason.JAMMED),
    ],
)
def test_a_fault_is_named_and_nothing_comes_out_later(device, printer, fault, reason):
    device.fail(fault)

    assert printer.print(small_image()) == NotPrinted(reason)

    device.clear(fault)
    assert printer.print(small_image()) == Printed(confirmed=True)
    assert len(device.papers) == 1


@narrow
def test_paper_that_runs_out_in_mid_ticket_is_noticed(device, printer):
    assert printer.status().ready
    device.dots_left = 300

    assert printer.print(small_image(height=720)) == NotPrinted(Reason.NO_PAPER, begun=True)

    device.clear(Fault.PAPER_OUT)
    assert printer.print(small_image()) == Printed(confirmed=True)
    assert len(device.papers) == 1


@narrow
def test_a_mute_printer_is_believed_without_proof(device, printer):
    device.fail(Fault.MUTE)

    assert printer.status().state is PrinterState.UNKNOWN
    assert printer.print(small_image()) == Printed(confirmed=False)
    assert device.wait_for(lambda device: len(device.papers) == 1)


@narrow
def test_a_port_that_does_not_exist_is_unreachable(width, tmp_path):
    for printer in (SerialPrinter(str(tmp_path / "ttyS9")), DevicePrinter(tmp_path / "lp9")):
        assert printer.status().state is PrinterState.UNREACHABLE
        assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)


@narrow
def test_a_serial_port_is_opened_when_it_appears(device, terminal, tmp_path):
    """The link stands for the port's name in /dev, which comes and goes with the plug."""
    link = tmp_path / "ttyUSB0"
    printer = SerialPrinter(str(link), timeout=0.5, flow_control=False)
    assert printer.status().state is PrinterState.UNREACHABLE

    link.symlink_to(terminal)
    assert printer.status().ready
    assert printer.print(small_image()) == Printed(confirmed=True)
