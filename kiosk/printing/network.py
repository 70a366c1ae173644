"""A ticket printer on the network (raw TCP, port 9100).

The wire is our own, because python-escpos' `Network` leaves a socket behind when nobody answers, knows no IPv6 and
takes silence for plenty of paper.
"""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.status import PrinterState
from kiosk.printing.wire import PIECE, Wire

_CONNECTS = 0.7
"""Seconds to wait for a connection: the first try is answered within milliseconds, and the second is sent after one."""

_AT_ONCE = struct.pack("ii", 1, 0)
"""SO_LINGER: closing drops what was not sent yet."""


class NetworkPrinter(AskingPrinter):
    """A printer at `host`:`port`; no wait for it is longer than `timeout` seconds.

    A host name is looked up by the system, which may take its own time: an address in figures is better.
    """

    def __init__(self, host: str, port: int = 9100, timeout: float = 1.0) -> None:
        super().__init__(lambda: _connected((host, port), timeout), timeout)


class _SocketWire:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, data: bytes, seconds: float) -> None:
        """Send in pieces, each within *seconds*: slow printers take data as fast as they print."""
        self._connection.settimeout(seconds)
        for start in range(0, len(data), PIECE):
            self._connection.sendall(data[start : start + PIECE])

    def receive(self, seconds: float) -> bytes:
        """What came within *seconds*."""
        self._connection.settimeout(seconds)
        try:
            received = self._connection.recv(64)
        except (TimeoutError, BlockingIOError):
            return b""
        if not received:
            raise ConnectionResetError("The printer closed the connection.")
        return received

    def port_state(self) -> PrinterState:
        """A network tells nothing of the printer at its end."""
        return PrinterState.OFFLINE

    def abandon(self) -> None:
        """Break off: a cable that is plugged in again must not deliver the rest."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)


@contextmanager
def _connected(address: tuple[str, int], timeout: float) -> Iterator[Wire]:
    """An open wire; OSError when there is none, TimeoutError only when an open one takes no more data."""
    try:
        connection = socket.create_connection(address, min(timeout, _CONNECTS))
    except TimeoutError as nobody:
        raise ConnectionRefusedError("Nobody answers at the address of the printer.") from nobody
    with connection:
        # Questions are a few bytes long; without this each would wait for the network to fill a packet.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield _SocketWire(connection)
