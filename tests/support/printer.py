"""A printer to print on that can fail in every way real ones do.

It keeps what came out as images, dot by dot. A printer that cannot print holds its commands and answers only
`DLE EOT`, as real ones do; `clear` lets it go on.
"""

import contextlib
import os
import re
import select
import socket
import socketserver
import struct
import threading
import tty
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Self

from PIL import Image

DLE_EOT = b"\x10\x04"
REAL_TIME = re.compile(rb"\x10\x04[\x01-\x04]|\x10\x14\x08.{7}", re.DOTALL)
FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
TICKET = b"\x1b@"
LINE = 30
"""Dots of one line fed by ESC d."""


class Fault(Enum):
    PAPER_OUT = "paper-out"
    NEAR_END = "paper-near-end"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    JAMMED = "cutter jammed"
    MUTE = "prints, never answers"
    DEAF_TO_GS_R = "prints, answers DLE EOT but not GS r"
    SWALLOWS = "answers DLE EOT, loses everything else"
    STOPS_READING = "answers DLE EOT, then takes no more data"
    RESETS = "drops the connection when the ticket comes"
    KEEPS = "does not know the command to forget"
    ONE_STREAM = "takes up half a band where the last connection left it"


HOLDS = {Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.OFFLINE, Fault.JAMMED}


class EmulatedPrinter:
    """An ESC/POS printer on a free port of this machine; use it with `with`.

    It remembers every paper, or only the last *keeps* of them, and then nothing of what it received.
    """

    def __init__(self, width: int = 576, *, keeps: int | None = None) -> None:
        self.width = width
        self.keeps = keeps
        self.cuts = 0
        self.papers: list[Image.Image] = []
        self.unknown: list[bytes] = []
        self.received = bytearray()
        self.dots_left: int | None = None
        self.connections = 0
        self.faults: set[Fault] = set()
        self.carry = b""
        self._paused = False
        self._rows: list[bytes] = []
        self._held: deque[tuple[bytes, Callable[[bytes], object]]] = deque()
        self._changed = threading.Condition()
        self._server = _Server(("127.0.0.1", 0), _Connection)
        self._server.printer = self
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="emulated printer"
        )

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def fail(self, fault: Fault) -> None:
        self.faults.add(fault)

    def clear(self, fault: Fault) -> None:
        """Take the fault away and go on with what was held."""
        with self._changed:
            self.faults.discard(fault)
            self.dots_left = None
            self._work()

    def pause(self) -> None:
        """Be slow: do nothing of what comes until `go_on`, but answer questions."""
        self._paused = True

    def go_on(self) -> None:
        with self._changed:
            self._paused = False
            self._work()

    def wait_for(self, true: Callable[["EmulatedPrinter"], bool], seconds: float = 5.0) -> bool:
        """Whether `true(printer)` comes true within `seconds`."""
        with self._changed:
            return self._changed.wait_for(lambda: true(self), seconds)

    def take(self, command: bytes, answer: Callable[[bytes], object]) -> None:
        """Obey one whole command; `answer` sends bytes back to whoever sent it."""
        with self._changed:
            if self.keeps is None:
                self.received += command
            if command.startswith(DLE_EOT):
                if Fault.MUTE not in self.faults:
                    answer(bytes([self._status(command[2])]))
            elif command == FORGET:
                self._forget(answer)
            elif Fault.SWALLOWS not in self.faults:
                self._held.append((command, answer))
                self._work()
            self._changed.notify_all()

    def _forget(self, answer: Callable[[bytes], object]) -> None:
        if not self.faults & {Fault.KEEPS, Fault.MUTE, Fault.SWALLOWS}:
            self._held.clear()
            self._rows = []
            self.carry = b""
            answer(b"\x37\x25\x00")

    def connected(self, change: int) -> None:
        with self._changed:
            self.connections += change
            self._changed.notify_all()

    def _work(self) -> None:
        while self._held and not self._paused and not self.faults & HOLDS:
            command, answer = self._held.popleft()
            if not self._obey(command, answer):
                self._held.appendleft((command, answer))
        self._changed.notify_all()

    def _obey(self, command: bytes, answer: Callable[[bytes], object]) -> bool:
        """Obey a command; False when the paper ran out before it was done."""
        match command[:2]:
            case b"\x1b@" | b"\0":
                pass
            case b"\x1bd":
                self._feed(command[2] * LINE)
            case b"\x1bJ":
                self._feed(command[2])
            case b"\x1dv":
                return self._print_raster(command)
            case b"\x1dV":
                self._cut()
            case b"\x1dr":
                if not self.faults & {Fault.MUTE, Fault.DEAF_TO_GS_R}:
                    answer(b"\x03" if Fault.NEAR_END in self.faults else b"\x00")
            case b"\x1dI":
                if Fault.MUTE not in self.faults:
                    answer(b"_EMULATED\0")
            case _:
                self.unknown.append(command)
        return True

    def _print_raster(self, command: bytes) -> bool:
        across, height = struct.unpack("<HH", command[4:8])
        if self.dots_left is not None:
            self.dots_left -= height
            if self.dots_left < 0:
                self.faults.add(Fault.PAPER_OUT)
                return False
        full = self.width // 8
        for row in range(height):
            bits = command[8 + row * across : 8 + (row + 1) * across]
            self._rows.append(bits[:full].ljust(full, b"\0"))
        return True

    def _feed(self, dots: int) -> None:
        self._rows += [bytes(self.width // 8)] * dots

    def _cut(self) -> None:
        black_is_zero = bytes(byte ^ 0xFF for byte in b"".join(self._rows))
        self.papers.append(Image.frombytes("1", (self.width, len(self._rows)), black_is_zero))
        self._rows = []
        self.cuts += 1
        if self.keeps is not None:
            del self.papers[: -self.keeps]

    def _status(self, n: int) -> int:
        has = self.faults.__contains__
        match n:
            case 1:
                return 0x12 | 0x08 * bool(self.faults & HOLDS)
            case 2:
                return (
                    0x12
                    | 0x04 * has(Fault.COVER_OPEN)
                    | 0x20 * has(Fault.PAPER_OUT)
                    | 0x40 * has(Fault.JAMMED)
                )
            case 3:
                return 0x12 | 0x08 * has(Fault.JAMMED)
            case _:
                near = has(Fault.NEAR_END) or has(Fault.PAPER_OUT)
                return 0x12 | 0x0C * near | 0x60 * has(Fault.PAPER_OUT)


def commands(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """Whole ESC/POS commands from `read(n)`, which gives exactly n bytes or raises EOFError."""
    while True:
        first = read(1)
        if first not in {b"\x1b", b"\x1d", b"\x10"}:
            yield first
            continue
        head = first + read(1)
        match head:
            case b"\x1b@":
                yield head
            case b"\x1dv":
                head += read(6)
                across, height = struct.unpack("<HH", head[4:8])
                yield head + read(across * height)
            case b"\x10\x14":
                yield head + read(8)
            case b"\x1dV":
                head += read(1)
                yield head + (read(1) if head[2] in {65, 66} else b"")
            case _:
                yield head + read(1)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = False
    printer: EmulatedPrinter

    def server_bind(self) -> None:
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        super().server_bind()


class _Connection(socketserver.BaseRequestHandler):
    request: socket.socket
    server: _Server

    def handle(self) -> None:
        printer = self.server.printer
        printer.connected(+1)
        self.request.settimeout(10)
        self.ahead, self.begun = bytearray(printer.carry), bytearray()
        printer.carry = b""
        try:
            for command in commands(self._read):
                self.begun.clear()
                begins = command == TICKET
                if begins and Fault.RESETS in printer.faults:
                    self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    self.request.close()
                    return
                if begins and Fault.STOPS_READING in printer.faults:
                    printer.wait_for(lambda printer: Fault.STOPS_READING not in printer.faults, 30)
                    while self.request.recv(4096):
                        pass
                    return
                printer.take(command, self._answer)
        except (EOFError, OSError):
            printer.carry = bytes(self.begun) if Fault.ONE_STREAM in printer.faults else b""
        finally:
            printer.connected(-1)

    def _read(self, wanted: int) -> bytes:
        while len(self.ahead) < wanted:
            part = self.request.recv(wanted - len(self.ahead))
            if not part:
                self.begun += self.ahead
                raise EOFError
            self.ahead += self._in_turn(part)
        found = bytes(self.ahead[:wanted])
        del self.ahead[:wanted]
        self.begun += found
        return found

    def _in_turn(self, part: bytes) -> bytes:
        """What has to wait for its turn; a printer with one stream obeys the rest at once, even inside a band."""
        printer = self.server.printer
        if Fault.ONE_STREAM not in printer.faults:
            return part
        for command in REAL_TIME.findall(part):
            printer.take(command, self._answer)
        return REAL_TIME.sub(b"", part)

    def _answer(self, data: bytes) -> None:
        with contextlib.suppress(OSError):  # whoever asked may have gone while the printer was held up
            self.request.sendall(data)


@contextmanager
def on_a_terminal(printer: EmulatedPrinter) -> Iterator[Path]:
    """The printer behind a device file of its own, as a serial port or `/dev/usb/lp0` is."""
    master, slave = os.openpty()
    tty.setraw(slave)
    stop_reading, stop = os.pipe()

    def read(wanted: int) -> bytes:
        parts = bytearray()
        while len(parts) < wanted:
            ready, _, _ = select.select((master, stop_reading), (), ())
            if stop_reading in ready:
                raise EOFError
            parts += os.read(master, wanted - len(parts))
        return bytes(parts)

    def serve() -> None:
        with contextlib.suppress(EOFError):
            for command in commands(read):
                printer.take(command, lambda data: os.write(master, data))

    thread = threading.Thread(target=serve, name="printer on a terminal")
    thread.start()
    try:
        yield Path(os.ttyname(slave))
    finally:
        os.write(stop, b"!")
        thread.join()
        for file in (master, slave, stop_reading, stop):
            os.close(file)
