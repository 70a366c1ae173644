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
        super().__init__(_Line(port, baud, flow_control=flow_control).opened, timeout)


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


class _Line:
    """The port, opened when it is first needed and kept: each opening would pull the printer's handshake lines."""

    def __init__(self, port: str, baud: int, *, flow_control: bool) -> None:
        self._name = port
        self._baud = baud
        self._flow_control = flow_control
        self._port: Serial | None = None

    @contextmanager
    def opened(self) -> Iterator[Wire]:
        """The wire; a port that fails is closed, so that the next use opens it anew."""
        if self._port is None:
            self._port = self._open()
        try:
            self._port.reset_input_buffer()
            yield _SerialWire(self._port, self._baud)
        except OSError:
            self._port.close()
            self._port = None
            raise

    def _open(self) -> "Serial":
        # Only here: most kiosks have no serial printer.
        from serial import Serial, SerialException

        try:
            return Serial(self._name, self._baud, timeout=0, rtscts=self._flow_control)
        except SerialException as error:
            raise ConnectionRefusedError(str(error)) from error
