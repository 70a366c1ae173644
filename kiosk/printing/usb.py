"""A printer on USB without a driver in between, by its vendor and product numbers (pyusb, libusb).

Linux needs a udev rule that lets the kiosk's user open it; the kernel's own printer driver (usblp) is put aside until
the printer is plugged in again: giving it back after every question would make the system greet it each second.
"""

import errno
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.status import PrinterState, decode_port
from kiosk.printing.wire import PIECE, Wire

PRINTER_CLASS = 0x07
_OUT, _IN = 0x00, 0x80
_DIRECTION = 0x80
_ANSWER = 64
_OF_INTERFACE, _GET_PORT_STATUS, _PORT_MS = 0xA1, 1, 200

_NOT_ALLOWED = (
    "This user may not open the USB printer: add the udev rule for it (README), then plug it in again."
)
_TAKEN = "Another program uses the USB printer: end that program, or remove the printer from CUPS."


class UsbPrinter(AskingPrinter):
    """The printer with *vendor* and *product* number (`lsusb` shows them), *serial* where there are two alike.

    *find* is pyusb's way to look for devices.
    """

    def __init__(
        self, vendor: int, product: int, serial: str = "", timeout: float = 1.0, *, find: Any = None
    ) -> None:
        super().__init__(lambda: _opened(vendor, product, serial, find), timeout)


class _UsbWire:
    def __init__(self, out: Any, back: Any, ask_port: Callable[[], Sequence[int]]) -> None:
        self._out = out
        self._back = back
        self._ask_port = ask_port

    def send(self, data: bytes, seconds: float) -> None:
        """Send piece by piece, each within *seconds*; pyusb's own default would wait for ever."""
        rest = data
        while rest:
            taken = self._out.write(rest[:PIECE], timeout=max(1, round(seconds * 1000)))
            if taken <= 0:
                raise TimeoutError("The USB printer takes no data.")
            rest = rest[taken:]

    def receive(self, seconds: float) -> bytes:
        """What came within *seconds*; a printer without a way back says nothing."""
        if self._back is None:
            return b""
        try:
            return bytes(self._back.read(_ANSWER, timeout=max(1, round(seconds * 1000))))
        except TimeoutError:
            return b""

    def port_state(self) -> PrinterState:
        """Asked beside the data, so it is answered even while the printer takes none."""
        try:
            told = self._ask_port()
        except OSError:
            return PrinterState.OFFLINE
        return decode_port(told[0]) if len(told) else PrinterState.OFFLINE

    def abandon(self) -> None:
        """Nothing is held on this side: a transfer that timed out is cancelled."""


@contextmanager
def _opened(vendor: int, product: int, serial: str, find: Any) -> Iterator[Wire]:
    device, usb = _found(vendor, product, serial, find)
    try:
        interface = _printer_interface(device)
        number = interface.bInterfaceNumber
        with _explained():
            _put_driver_aside(device, number)
            usb.util.claim_interface(device, number)
        try:
            ends = {end.bEndpointAddress & _DIRECTION: _Timed(end, usb) for end in interface}
            if _OUT not in ends:
                raise ConnectionRefusedError("The USB printer has no way in.")
            ask_port = partial(device.ctrl_transfer, _OF_INTERFACE, _GET_PORT_STATUS, 0, number, 1, _PORT_MS)
            yield _UsbWire(ends[_OUT], ends.get(_IN), ask_port)
        finally:
            usb.util.release_interface(device, number)
    finally:
        usb.util.dispose_resources(device)


def _found(vendor: int, product: int, serial: str, find: Any) -> tuple[Any, Any]:
    # Only here: most kiosks have no USB printer of this kind.
    import usb.core
    import usb.util

    try:
        alike = list((find or usb.core.find)(find_all=True, idVendor=vendor, idProduct=product))
    except usb.core.NoBackendError:
        raise ConnectionRefusedError("libusb is not installed (sudo apt install libusb-1.0-0).") from None
    read = [(each, _serial_number(each)) for each in alike] if serial else [(each, serial) for each in alike]
    chosen = [each for each, told in read if told == serial]
    if not chosen and any(told is None for _, told in read):
        raise PermissionError(_NOT_ALLOWED)
    if not chosen:
        known = f"{vendor:04x}:{product:04x}" + (f" with serial number {serial}" if serial else "")
        raise ConnectionRefusedError(f"There is no USB device {known}.")
    return chosen[0], usb


def _serial_number(device: Any) -> str | None:
    """The device's serial number, None when it may not be read; pyusb says so with a ValueError."""
    try:
        return str(device.serial_number or "")
    except (ValueError, OSError):
        return None


@contextmanager
def _explained() -> Iterator[None]:
    """The two faults that a person can end, in a sentence for them."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.EACCES:
            raise PermissionError(_NOT_ALLOWED) from error
        if error.errno == errno.EBUSY:
            raise ConnectionRefusedError(_TAKEN) from error
        raise


def _printer_interface(device: Any) -> Any:
    """The first interface of the printer class, or of a maker's own class where there is no other."""
    interfaces = [interface for configuration in device for interface in configuration]
    if not interfaces:
        raise ConnectionRefusedError("The USB device has no interface.")
    return next((each for each in interfaces if each.bInterfaceClass == PRINTER_CLASS), interfaces[0])


def _put_driver_aside(device: Any, number: int) -> None:
    """Detach the kernel's driver where there is one; not every system knows the question."""
    with suppress(NotImplementedError):
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)


class _Timed:
    """An endpoint whose timeouts are Python's."""

    def __init__(self, end: Any, usb: Any) -> None:
        self._end = end
        self._timeout = usb.core.USBTimeoutError

    def write(self, data: bytes, timeout: int) -> int:
        """Bytes that were taken."""
        try:
            return int(self._end.write(data, timeout=timeout))
        except self._timeout as error:
            raise TimeoutError(str(error)) from error

    def read(self, size: int, timeout: int) -> bytes:
        """What came."""
        try:
            return bytes(self._end.read(size, timeout=timeout))
        except self._timeout as error:
            raise TimeoutError(str(error)) from error
