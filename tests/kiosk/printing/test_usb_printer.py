"""A USB printer is found, freed from the kernel's driver, asked, and let go.

The devices are made up at pyusb's own interface: there is no printer on a test machine's USB.
"""

import queue

import pytest
import usb.core
import usb.util

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
        if self.device.blocked:
            raise usb.core.USBTimeoutError("timed out")
        taken = data[:64]  # a printer may take less than it is offered
        self.device.feed(taken)
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

    def is_kernel_driver_active(self, number):
        return self.driver_active

    def detach_kernel_driver(self, number):
        self.driver_active = False


@pytest.fixture(params=[384], ids=["58 mm"])
def width(request):
    return request.param


@pytest.fixture
def claimed(monkeypatch):
    """The bookkeeping of pyusb for real devices, reduced to a list of what is claimed now."""
    held = []
    monkeypatch.setattr(usb.util, "claim_interface", lambda device, number: held.append(number))
    monkeypatch.setattr(usb.util, "release_interface", lambda device, number: held.remove(number))
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

    assert isinstance(printer_of(on_bus).print(small_image()), NotPrinted)
    assert claimed == []


def test_no_such_device_is_unreachable(claimed):
    assert printer_of().status().state is PrinterState.UNREACHABLE
    assert printer_of().print(small_image()) == NotPrinted(Reason.UNREACHABLE)
