"""A printer on a serial port. An 80 mm ticket is about 90 kB: 8 seconds at 115 200 baud, 95 at 9600.

Set the printer itself to the speed of the settings (a switch or a self-test menu) and to hardware flow control.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.status import PrinterState
from kiosk.printing.wire import Wire

try:
    import termios
except ImportError:  # Windows
    _UNTYPICAL: tuple[type[Exception], ...] = (ValueError,)
else:
    _UNTYPICAL = (ValueError, termios.error)

_BITS = 10
"""Bits on the line for one byte: start, eight of data, stop."""

_PIECE = 512
"""Bytes sent under one timeout: half a second at 9600 baud."""

_NAP = 0.002
"""Seconds between two looks at how much has left: twenty bytes at 115 200 baud."""


class SerialPrinter(AskingPrinter):
    """A printer at `port` (`/dev/ttyUSB0`, `COM3`) with `baud` bits a second; RTS/CTS tells when it can take more.

    *open_port* is pyserial's way to open a port.
    """

    def __init__(
        self,
        port: str,
        baud: int = 115200,
        timeout: float = 1.0,
        *,
        flow_control: bool = True,
        open_port: Callable[..., Any] | None = None,
    ) -> None:
        super().__init__(_Line(port, baud, open_port, flow_control=flow_control).opened, timeout)


class _SerialWire:
    def __init__(self, port: Any, baud: int) -> None:
        self._port = port
        self._piece_time = _PIECE * _BITS / baud

    def send(self, data: bytes, seconds: float) -> None:
        """Send piece by piece; each may take as long as the line needs for it, and *seconds*.

        Whether a piece has left is looked at again and again: pyserial's `flush` waits for ever for a printer that is
        switched off, because that one never says by CTS that it can take more.
        """
        from serial import SerialTimeoutException

        patience = seconds + self._piece_time
        with _told_as_os_error():
            self._port.write_timeout = patience
            try:
                for start in range(0, len(data), _PIECE):
                    self._port.write(data[start : start + _PIECE])
                    self._wait_until_left(patience)
            except (SerialTimeoutException, TimeoutError):
                self.abandon()
                raise TimeoutError("The serial printer takes no data.") from None

    def receive(self, seconds: float) -> bytes:
        """What came within *seconds*."""
        with _told_as_os_error():
            self._port.timeout = seconds
            first: bytes = self._port.read(1)
            return first + self._port.read(self._port.in_waiting) if first else b""

    def port_state(self) -> PrinterState:
        """The line tells only that the printer cannot take more."""
        return PrinterState.OFFLINE

    def abandon(self) -> None:
        """Drop what waits in this computer's buffer."""
        with _told_as_os_error():
            self._port.reset_output_buffer()

    def _wait_until_left(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self._port.out_waiting:
            if time.monotonic() >= deadline:
                raise TimeoutError
            time.sleep(_NAP)


class _Line:
    """The port, opened when it is first needed and kept: each opening would pull the printer's handshake lines."""

    def __init__(
        self, port: str, baud: int, open_port: Callable[..., Any] | None, *, flow_control: bool
    ) -> None:
        self._name = port
        self._baud = baud
        self._open_port = open_port
        self._flow_control = flow_control
        self._port: Any = None

    @contextmanager
    def opened(self) -> Iterator[Wire]:
        """The wire; a port that fails is closed, so that the next use opens it anew."""
        if self._port is None:
            self._port = self._open()
        try:
            with _told_as_os_error():
                self._port.reset_input_buffer()
            yield _SerialWire(self._port, self._baud)
        except OSError:
            self._close()
            raise

    def _open(self) -> Any:
        # Only here: most kiosks have no serial printer.
        from serial import Serial

        with _told_as_os_error():
            return (self._open_port or Serial)(self._name, self._baud, timeout=0, rtscts=self._flow_control)

    def _close(self) -> None:
        """Close at once: what waits to be sent would hold the port, and come out later."""
        port, self._port = self._port, None
        with suppress(OSError), _told_as_os_error():
            try:
                port.reset_output_buffer()
            finally:
                port.close()


@contextmanager
def _told_as_os_error() -> Iterator[None]:
    """What pyserial raises for a port that was pulled out, is taken or cannot be set so fast, as one OSError.

    TimeoutError stays what it is. Some of it is no OSError: termios.error, and ValueError for a speed.
    """
    try:
        yield
    except OSError:
        raise
    except _UNTYPICAL as error:
        raise ConnectionResetError(f"The serial port cannot be used: {error}") from error
