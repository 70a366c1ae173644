"""A printer on a serial port. An 80 mm ticket is about 90 kB: 8 seconds at 115 200 baud, 95 at 9600.

Set the printer itself to the speed of the settings (a switch or a self-test menu) and to hardware flow control.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.wire import Wire

if TYPE_CHECKING:
    from serial import Serial

_BITS = 10
"""Bits on the line for one byte: start, eight of data, stop."""

_PIECE = 512
"""Bytes sent under one timeout: half a second at 9600 baud."""


class SerialPrinter(AskingPrinter):
    """A printer at `port` (`/dev/ttyUSB0`, `COM3`) with `baud` bits a second; RTS/CTS tells when it can take more."""

    def __init__(
        self, port: str, baud: int = 115200, timeout: float = 1.0, *, flow_control: bool = True
    ) -> None:
        super().__init__(lambda: _opened(port, baud, flow_control=flow_control), timeout)


class _SerialWire:
    def __init__(self, port: "Serial", baud: int) -> None:
        self._port = port
        self._piece_time = _PIECE * _BITS / baud

    def send(self, data: bytes, seconds: float) -> None:
        """Send piece by piece; each may take as long as the line needs for it, and *seconds*."""
        from serial import SerialTimeoutException

        self._port.write_timeout = seconds + self._piece_time
        try:
            for start in range(0, len(data), _PIECE):
                self._port.write(data[start : start + _PIECE])
                self._port.flush()
        except SerialTimeoutException:
            raise TimeoutError("The serial printer takes no data.") from None

    def receive(self, seconds: float) -> bytes:
        """What came within *seconds*."""
        self._port.timeout = seconds
        first: bytes = self._port.read(1)
        return first + self._port.read(self._port.in_waiting) if first else b""

    def abandon(self) -> None:
        """Drop what waits in this computer's buffer."""
        self._port.reset_output_buffer()


@contextmanager
def _opened(port: str, baud: int, *, flow_control: bool) -> Iterator[Wire]:
    # Only here: most kiosks have no serial printer.
    from serial import Serial, SerialException

    try:
        opened = Serial(port, baud, timeout=0, rtscts=flow_control)
    except SerialException as error:  # an OSError of its own making
        raise ConnectionRefusedError(str(error)) from error
    with opened:
        opened.reset_input_buffer()
        yield _SerialWire(opened, baud)
