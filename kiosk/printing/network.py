"""A ticket printer on the network (raw TCP, port 9100): ask before, send, have it confirmed after.

A send that succeeds proves nothing: a printer out of paper takes a whole ticket and keeps it. `GS r 1` is answered in
turn, so its answer means that everything before it is done; `DLE EOT` is answered at once, even without paper.

python-escpos writes the commands; the wire is our own, because its `Network` leaves a socket behind when nobody
answers, knows no IPv6 and takes silence for plenty of paper.
"""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QImage

from kiosk.printing.job import ticket_bytes
from kiosk.printing.outcome import REASONS, NotPrinted, Printed, Reason
from kiosk.printing.status import (
    QUESTIONS,
    PrinterState,
    PrinterStatus,
    decode_status,
    is_confirmed,
    status_byte,
)

_ASK_STATUS = b"\x10\x04"
_CONFIRM = b"\x1dr\x01"

_SECOND_ANSWER = 0.5
"""Seconds to wait for further answers of a printer that has given one, or for the first of one known to be mute."""

_PIECE = 8192
"""Bytes sent under one timeout: 113 rows of an 80 mm ticket, 0.3 s of paper on the slowest printer."""

_SLOWEST = 400
"""Dots per second (50 mm/s) of the slowest printer that still counts as working."""


class NetworkPrinter:
    """A printer at `host`:`port`; one connection per call, no wait for it longer than `timeout` seconds.

    A host name is looked up by the system, which may take its own time: an address in figures is better.
    Safe from any thread; calls at the same time take turns, because most printers serve one connection.
    """

    def __init__(self, host: str, port: int = 9100, timeout: float = 2.0) -> None:
        self._address = host, port
        self._timeout = timeout
        self._turn = threading.Lock()
        self._talks = False
        self._mute = False

    def status(self) -> PrinterStatus:
        """What the printer says about itself now."""
        with self._turn:
            try:
                with _connected(self._address, self._timeout) as wire:
                    return decode_status(self._ask(wire))
            except OSError:
                return PrinterStatus(PrinterState.UNREACHABLE)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Print `image` (one bit a dot) and cut; returns once the paper is confirmed, or known to be missing."""
        commands = ticket_bytes(image)
        with self._turn:
            try:
                with _connected(self._address, self._timeout) as wire:
                    return self._print(wire, commands, image.height() / _SLOWEST)
            except TimeoutError:
                return NotPrinted(self._why_stuck())
            except OSError:
                return NotPrinted(Reason.UNREACHABLE)

    def _ask(self, wire: "_Wire") -> dict[int, bytes]:
        answers = wire.ask_status(_SECOND_ANSWER if self._mute else self._timeout)
        self._talks = self._talks or bool(answers)
        self._mute = not self._talks
        return answers

    def _print(self, wire: "_Wire", commands: bytes, printing_time: float) -> Printed | NotPrinted:
        answers = self._ask(wire)
        if reason := REASONS.get(decode_status(answers).state):
            return NotPrinted(reason)
        if self._talks and not answers:
            return NotPrinted(Reason.OFFLINE)
        wire.send(commands)
        return Printed(confirmed=False) if self._mute else self._confirm(wire, printing_time)

    def _confirm(self, wire: "_Wire", printing_time: float) -> Printed | NotPrinted:
        give_up = time.monotonic() + self._timeout + printing_time
        wire.ask_confirmation()
        while not wire.confirmed_within(self._timeout):
            answers = self._ask(wire)
            if reason := REASONS.get(decode_status(answers).state):
                return NotPrinted(reason)
            if not answers or time.monotonic() >= give_up:
                return NotPrinted(Reason.UNCONFIRMED)
        return Printed(confirmed=True)

    def _why_stuck(self) -> Reason:
        """Ask on a new connection: on the old one the question would wait behind the ticket."""
        try:
            with _connected(self._address, self._timeout) as wire:
                return REASONS.get(decode_status(self._ask(wire)).state, Reason.UNCONFIRMED)
        except OSError:
            return Reason.UNREACHABLE


class _Wire:
    """One open connection and everything received on it, because answers may overtake each other."""

    def __init__(self, connection: socket.socket, timeout: float) -> None:
        self._connection = connection
        self._timeout = timeout
        self._received = b""
        self._asked = 0
        self._job_end = 0

    def send(self, data: bytes) -> None:
        """Send in pieces, each within the timeout: slow printers take data as fast as they print."""
        self._connection.settimeout(self._timeout)
        for start in range(0, len(data), _PIECE):
            self._connection.sendall(data[start : start + _PIECE])

    def ask_status(self, first_answer_within: float) -> dict[int, bytes]:
        """The answers to `DLE EOT`, by n; after a first silence no further question is asked."""
        answers: dict[int, bytes] = {}
        patience = min(first_answer_within, self._timeout)
        for n in QUESTIONS:
            self._asked = len(self._received)
            self.send(_ASK_STATUS + bytes([n]))
            if self._receive_until(lambda: status_byte(self._received[self._asked :]) is not None, patience):
                answers[n] = self._received[self._asked :]
            elif not answers:
                break
            patience = min(_SECOND_ANSWER, self._timeout)
        return answers

    def ask_confirmation(self) -> None:
        """Ask to be told when everything sent so far has been done."""
        self._job_end = len(self._received)
        self.send(_CONFIRM)

    def confirmed_within(self, seconds: float) -> bool:
        """Whether the printer has answered `ask_confirmation`, or does so within `seconds`."""
        return self._receive_until(lambda: is_confirmed(self._received[self._job_end :]), seconds)

    def _receive_until(self, done: Callable[[], bool], seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not done():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            self._connection.settimeout(left)
            try:
                received = self._connection.recv(64)
            except TimeoutError:
                return False
            if not received:
                raise ConnectionResetError("The printer closed the connection.")
            self._received += received
        return True


@contextmanager
def _connected(address: tuple[str, int], timeout: float) -> Iterator[_Wire]:
    """An open wire; OSError when there is none, TimeoutError only when an open one takes no more data."""
    try:
        connection = socket.create_connection(address, timeout)
    except TimeoutError as nobody:
        raise ConnectionRefusedError("Nobody answers at the address of the printer.") from nobody
    with connection:
        # Questions are a few bytes long; without this each would wait for the network to fill a packet.
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield _Wire(connection, timeout)
