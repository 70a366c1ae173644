"""A printer behind a device file that also answers, such as `/dev/usb/lp0` (Linux' usblp)."""

import os
import select
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.status import PrinterState, decode_port
from kiosk.printing.wire import Wire

_ANSWER = 64
"""Bytes read at a time; answers are one to four bytes long."""

_LPGETSTATUS = 0x060B
"""From Linux' lp.h; the answer is an int of this computer's byte order whose low byte is the port status."""

_NAP = 0.01
"""Seconds between two looks at a device that is always ready to read and has nothing to say."""


class DevicePrinter(AskingPrinter):
    """A printer at the character device `path`; a silence or blockade of `timeout` seconds counts as a fault."""

    def __init__(self, path: Path, timeout: float = 1.0) -> None:
        super().__init__(lambda: _opened(path), timeout)


def is_device(path: Path) -> bool:
    """Whether `path` is a device that may answer, rather than a file or pipe that only takes."""
    try:
        return stat.S_ISCHR(path.stat().st_mode)
    except OSError:
        return False


class _DeviceWire:
    def __init__(self, file: int) -> None:
        self._file = file

    def send(self, data: bytes, seconds: float) -> None:
        """Write all of *data*: a printer without paper takes none, for as long as it likes."""
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[os.write(self._file, rest) :]
            except BlockingIOError:
                if not select.select((), (self._file,), (), seconds)[1]:
                    raise TimeoutError("The device takes no data.") from None

    def receive(self, seconds: float) -> bytes:
        """What came within *seconds*. usblp says it is readable and then has nothing, so silence is waited out."""
        deadline = time.monotonic() + seconds
        while True:
            left = deadline - time.monotonic()
            if select.select((self._file,), (), (), max(0.0, left))[0]:
                try:
                    received = os.read(self._file, _ANSWER)
                except BlockingIOError:
                    received = b""
                if received:
                    return received
            if left <= 0:
                return b""
            time.sleep(min(_NAP, left))

    def port_state(self) -> PrinterState:
        """What usblp is told beside the data (its LPGETSTATUS); other devices do not know the question."""
        import fcntl  # only here: Windows has none

        try:
            told = fcntl.ioctl(self._file, _LPGETSTATUS, bytes(4))
        except OSError:
            return PrinterState.OFFLINE
        return decode_port(int.from_bytes(told, sys.byteorder) & 0xFF)

    def abandon(self) -> None:
        """Nothing is held on this side: the kernel has passed on what it took."""


@contextmanager
def _opened(path: Path) -> Iterator[Wire]:
    """Opened so that it never blocks."""
    file = os.open(path, os.O_RDWR | os.O_NONBLOCK | getattr(os, "O_NOCTTY", 0))
    try:
        yield _DeviceWire(file)
    finally:
        os.close(file)
