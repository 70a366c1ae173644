"""A USB printer is found, freed from the kernel's driver, asked, and let go.

The devices are made up at pyusb's own interface: there is no printer on a test machine's USB.
"""

import array
import errno
import math
import queue

import pytest
import usb.core
import usb.util

from kiosk.printing.interview import interview
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus
from kiosk.printing.usb import PRINTER_CLASS, UsbPrinter
from tests.kiosk.printing.papers import same_dots, small_image
from tests.support.printer import Fault, commands


class End:
    """A bulk endpoint."""

    def __init__(self, address):
        self.bEndpointAddress = address


class Out(End):
    def __init__(self, device):
        super().__init__(0x01)
        self.device = device

    def write(self, data, timeout):
        assert timeout > 0, "pyusb would wait for ever"
        if self.device.sent_before_it_goes <= 0:
            self.device.gone = True
        if self.device.gone:
            raise usb.core.USBError("No such device (it may have been disconnected)", -4, errno.ENODEV)
        if self.device.sent_before_it_runs_out <= 0:
            self.device.run_out()
            raise usb.core.USBTimeoutError("timed out")
        if self.device.blocked:
            raise usb.core.USBTimeoutError("timed out")
        taken = data[:64]  # a printer may take less than it is offered
        self.device.feed(taken)
        self.device.sent_before_it_goes -= len(taken)
        self.device.sent_before_it_runs_out -= len(taken)
        return len(taken)


class Back(End):
    def __init__(self, device):
        super().__init__(0x81)
        self.device = device

    def read(self, size, timeout):
        try:
            return self.device.answers.get(timeout=timeout / 1000)[:size]
        except queue.Empty:
            raise usb.core.USBTimeoutError("timed out") from None


class Interface(list):
    bInterfaceNumber = 0
    bInterfaceClass = PRINTER_CLASS


class UsbDevice:
    """The emulated printer on a bus."""

    serial_number = "K1"
    allowed = True
    taken = gone = False
    port = None
    sent_before_it_goes = sent_before_it_runs_out = math.inf

    def __init__(self, printer, *, answers=True):
        self.printer = printer
        self.answers = queue.Queue()
        self.blocked = False
        self.driver_active = True
        self.waiting = bytearray()
        self.pending = b""
        ends = [Out(self), Back(self)] if answers else [Out(self)]
        self.configuration = [Interface(ends)]

    def __iter__(self):
        return iter([self.configuration])

    def feed(self, data):
        self.waiting += data

        def read(wanted):
            if len(self.pending) < wanted:
                raise EOFError
            found, self.pending = self.pending[:wanted], self.pending[wanted:]
            return found

        self.pending = bytes(self.waiting)
        try:
            for command in commands(read):
                self.printer.take(command, self.answers.put)
                self.waiting = bytearray(self.pending)
        except EOFError:
            return

    def ctrl_transfer(self, kind, request, value, interface, length, timeout):
        assert (kind, request, value, interface, length) == (0xA1, 1, 0, 0, 1), "GET_PORT_STATUS"
        if self.port is None:
            raise usb.core.USBError("Pipe error", -9, errno.EPIPE)
        return array.array("B", [self.port])

    def run_out(self):
        """Take no more of the ticket, because the paper is out; questions are answered again."""
        self.sent_before_it_runs_out = math.inf
        self.waiting.clear()
        self.printer.fail(Fault.PAPER_OUT)

    def is_kernel_driver_active(self, number):
        return self.driver_active

    def detach_kernel_driver(self, number):
        self.driver_active = False


@pytest.fixture(params=[384], ids=["58 mm"])
def width(request):
    return request.param


@pytest.fixture
def claimed(monkeypatch):
    """The bookkeeping of pyusb for real devices, reduced to a list of what is claimed now; nothing can be twice."""
    held = []

    def claim(device, number):
        if not device.allowed:
            raise usb.core.USBError("Access denied (insufficient permissions)", -3, errno.EACCES)
        if held or device.taken:
            raise usb.core.USBError("Resource busy", -6, errno.EBUSY)
        held.append(number)

    def release(device, number):
        held.remove(number)
        if device.gone:
            raise usb.core.USBError("No such device (it may have been disconnected)", -4, errno.ENODEV)

    monkeypatch.setattr(usb.util, "claim_interface", claim)
    monkeypatch.setattr(usb.util, "release_interface", release)
    monkeypatch.setattr(usb.util, "dispose_resources", lambda device: None)
    return held


def printer_of(*devices, serial="", timeout=0.3):
    def find(**wanted):
        assert wanted == {"find_all": True, "idVendor": 0x04B8, "idProduct": 0x0E28}
        return iter(devices)

    return UsbPrinter(0x04B8, 0x0E28, serial, timeout, find=find)


def test_a_ticket_is_printed_and_the_device_let_go(device, claimed):
    on_bus = UsbDevice(device)
    printer = printer_of(on_bus)

    assert printer.status() == PrinterStatus(PrinterState.READY)
    assert printer.print(small_image()) == Printed(confirmed=True)

    assert same_dots(device.papers[0], small_image())
    assert claimed == []
    assert not on_bus.driver_active


def test_the_one_with_the_named_serial_number_is_used(device, claimed):
    other = UsbDevice(device)
    other.serial_number = "K2"

    assert printer_of(other, serial="K1").status().state is PrinterState.UNREACHABLE
    assert printer_of(other, UsbDevice(device), serial="K1").status().ready


def test_faults_are_named(device, claimed):
    printer = printer_of(UsbDevice(device))
    assert printer.status().ready
    device.fail(Fault.PAPER_OUT)

    assert printer.print(small_image()) == NotPrinted(Reason.NO_PAPER)


def test_a_printer_without_a_way_back_is_mute(device, claimed):
    printer = printer_of(UsbDevice(device, answers=False))

    assert printer.status().state is PrinterState.UNKNOWN
    assert printer.print(small_image()) == Printed(confirmed=False)


def test_a_printer_that_takes_nothing_is_a_fault(device, claimed):
    on_bus = UsbDevice(device)
    on_bus.blocked = True

    assert printer_of(on_bus).print(small_image()) == NotPrinted(Reason.OFFLINE)
    assert printer_of(on_bus).status().state is PrinterState.OFFLINE
    assert claimed == []


class LockedDevice(UsbDevice):
    """A device that this user may not open: pyusb cannot even read its serial number, and says so oddly."""

    allowed = False

    def __getattribute__(self, name):
        if name == "serial_number":
            raise ValueError("The device has no langid (permission issue, ...)")
        return super().__getattribute__(name)


@pytest.mark.parametrize("serial", ["", "K1"])
def test_a_device_that_may_not_be_opened_is_unreachable_and_says_what_to_do(device, claimed, serial):
    printer = printer_of(LockedDevice(device), serial=serial)

    assert printer.status().state is PrinterState.UNREACHABLE
    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE)
    with pytest.raises(OSError, match=r"^This user may not open the USB printer: add the udev rule"):
        interview(printer)
    assert claimed == []


def test_one_device_that_may_not_be_opened_does_not_hide_the_right_one(device, claimed):
    assert printer_of(LockedDevice(device), UsbDevice(device), serial="K1").status().ready


def test_a_device_that_another_program_holds_says_so(device, claimed):
    on_bus = UsbDevice(device)
    on_bus.taken = True

    assert printer_of(on_bus).status().state is PrinterState.UNREACHABLE
    with pytest.raises(OSError, match=r"^Another program uses the USB printer: end that program"):
        interview(printer_of(on_bus))


def test_a_missing_serial_number_is_named(device, claimed):
    with pytest.raises(OSError, match=r"^There is no USB device 04b8:0e28 with serial number K9\.$"):
        interview(printer_of(UsbDevice(device), serial="K9"))


def test_a_device_that_is_pulled_out_in_mid_ticket_may_have_printed_a_part(device, claimed):
    on_bus = UsbDevice(device)
    printer = printer_of(on_bus)
    assert printer.status().ready
    on_bus.sent_before_it_goes = 1500

    assert printer.print(small_image()) == NotPrinted(Reason.UNREACHABLE, begun=True)
    assert printer.status().state is PrinterState.UNREACHABLE
    assert claimed == []


def test_a_ticket_stays_printed_when_its_device_goes_right_afterwards(device, claimed, monkeypatch):
    on_bus = UsbDevice(device)
    printer = printer_of(on_bus)
    assert printer.status().ready

    def pulled_out(device, number):
        claimed.remove(number)
        raise usb.core.USBError("No such device (it may have been disconnected)", -4, errno.ENODEV)

    monkeypatch.setattr(usb.util, "release_interface", pulled_out)

    assert printer.print(small_image()) == Printed(confirmed=True)


def test_a_printer_that_blocks_in_mid_ticket_is_asked_why(device, claimed):
    """The interface is let go before: claimed twice, the printer would seem to be unreachable."""
    on_bus = UsbDevice(device)
    printer = printer_of(on_bus)
    assert printer.status().ready
    on_bus.sent_before_it_runs_out = 1500

    assert printer.print(small_image()) == NotPrinted(Reason.NO_PAPER, begun=True)


@pytest.mark.parametrize(
    ("port", "state", "reason"),
    [
        (0x38, PrinterState.PAPER_OUT, Reason.NO_PAPER),
        (0x10, PrinterState.ERROR, Reason.JAMMED),
        (0x18, PrinterState.OFFLINE, Reason.OFFLINE),
        (None, PrinterState.OFFLINE, Reason.OFFLINE),
    ],
)
def test_a_printer_that_takes_nothing_is_asked_beside_its_data(device, claimed, port, state, reason):
    """Without paper a printer on USB takes no more data, not even a question; its port still tells."""
    on_bus = UsbDevice(device)
    on_bus.blocked, on_bus.port = True, port

    assert printer_of(on_bus).status().state is state
    assert printer_of(on_bus).print(small_image()) == NotPrinted(reason)


def test_no_such_device_is_unreachable(claimed):
    assert printer_of().status().state is PrinterState.UNREACHABLE
    assert printer_of().print(small_image()) == NotPrinted(Reason.UNREACHABLE)
