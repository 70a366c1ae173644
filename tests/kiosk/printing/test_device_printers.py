"""Printers on a serial port or behind a device file are asked like those on the network."""

import termios
import time

import pytest
import serial

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


class Port:
    """A serial port at pyserial's interface whose printer can be switched off and pulled out."""

    def __init__(self, *_, **__):
        self.switched_on = True
        self.pulled_out = self.closed = False
        self.waiting = b""

    def _there(self):
        if self.pulled_out:
            raise termios.error(5, "Input/output error")  # no OSError

    def reset_input_buffer(self):
        self._there()

    def reset_output_buffer(self):
        self._there()
        self.waiting = b""

    def write(self, data):
        if self.pulled_out:
            raise serial.SerialException("write failed: [Errno 5] Input/output error")
        self.waiting = b"" if self.switched_on else self.waiting + data

    @property
    def out_waiting(self):
        return len(self.waiting)

    @property
    def in_waiting(self):
        return 0

    def flush(self):
        raise AssertionError("would wait for ever while the printer is switched off")

    def read(self, size):
        self._there()
        return b""

    def close(self):
        self._there()
        assert not self.waiting, "the system would hold the port until this has left"
        self.closed = True


@pytest.fixture
def port():
    return Port()


def on_port(port, timeout=0.05):
    return SerialPrinter("/dev/ttyUSB0", timeout=timeout, open_port=lambda *_, **__: port)


def test_a_serial_printer_that_is_switched_off_never_holds_the_kiosk_up(port):
    port.switched_on = False
    began = time.monotonic()

    assert on_port(port).status().state is PrinterState.OFFLINE
    assert on_port(port).print(small_image()) == NotPrinted(Reason.OFFLINE)

    assert time.monotonic() - began < 30
    assert port.waiting == b"", "nothing waits for it to come back"


def test_a_serial_printer_that_is_switched_off_in_mid_ticket_gets_the_rest_no_more(port):
    printer = on_port(port)
    assert printer.status().state is PrinterState.UNKNOWN, "mute"
    write = port.write

    def off_at_the_ticket(data):
        port.switched_on = len(data) < 100
        write(data)

    port.write = off_at_the_ticket

    assert printer.print(small_image()) == NotPrinted(Reason.UNCONFIRMED, begun=True)
    assert port.waiting == b""


def test_a_serial_port_that_is_pulled_out_is_unreachable_and_opened_anew(port):
    printer = on_port(port)
    printer.status()
    port.pulled_out = True

    assert printer.status().state is PrinterState.UNREACHABLE
    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)

    port.pulled_out = False
    assert printer.status().state is PrinterState.UNKNOWN


def test_a_serial_port_that_is_pulled_out_in_mid_ticket_may_have_printed_a_part(port):
    printer = on_port(port)
    printer.status()
    write = port.write

    def pulled_out_at_the_ticket(data):
        port.pulled_out = len(data) > 100
        write(data)

    port.write = pulled_out_at_the_ticket

    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE, begun=True)


@narrow
def test_a_terminal_that_is_pulled_out_in_mid_ticket_is_unreachable(device):
    with on_a_terminal(device) as path:
        printer = SerialPrinter(str(path), timeout=0.5, flow_control=False)
        assert printer.status().ready
    assert printer.status().state is PrinterState.UNREACHABLE
    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_a_speed_that_the_port_cannot_do_is_unreachable():
    def refuse(*_, **__):
        raise ValueError("Invalid baud rate: 1201")

    assert SerialPrinter("COM3", 1201, open_port=refuse).status().state is PrinterState.UNREACHABLE
