"""Printers without a conversation: a file or device that takes the commands, and a folder that shows the paper."""

import os
import select
import time
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.printing.device_file import DevicePrinter, is_device
from kiosk.printing.job import ticket_bytes
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus


class FilePrinter:
    """Writes the ESC/POS commands of each ticket to `path`: a device (`/dev/usb/lp0`), a pipe, or a file it replaces.

    A device is asked like a printer on the network, if it answers. A pipe that takes no data for `timeout` seconds
    counts as offline; nothing is asked there, so nothing is confirmed.
    """

    def __init__(self, path: Path, timeout: float = 1.0) -> None:
        self._path = path
        self._timeout = timeout
        self._device = DevicePrinter(path, timeout)

    @property
    def device(self) -> DevicePrinter | None:
        """The device that may answer, if the path is one."""
        return self._device if is_device(self._path) else None

    def status(self) -> PrinterStatus:
        """What the device says; of a file or pipe, unknown if commands can be written to the path, unreachable otherwise."""
        if is_device(self._path):
            return self._device.status()
        there = self._path if self._path.exists() else self._path.parent
        reachable = os.access(there, os.W_OK)
        return PrinterStatus(PrinterState.UNKNOWN if reachable else PrinterState.UNREACHABLE)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Write the commands for `image` (one bit a dot)."""
        if is_device(self._path):
            return self._device.print(image)
        commands = ticket_bytes(image)
        try:
            # Opened so that it never blocks: a USB printer without paper takes no data, for as long as it likes.
            file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NONBLOCK, 0o644)
            try:
                return _write(file, commands, self._timeout)
            finally:
                os.close(file)
        except OSError:
            return NotPrinted(Reason.UNREACHABLE)

    def distrust(self) -> None:
        """Only a device keeps anything."""
        self._device.distrust()


class PreviewPrinter:
    """Shows what a printer would do: each ticket becomes a picture and, beside it, its ESC/POS commands.

    The files are `ticket-0001.png` and `ticket-0001.escpos` in `folder`, which is made when needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def status(self) -> PrinterStatus:
        """Ready, unless nothing can be written to the folder."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return PrinterStatus(PrinterState.UNREACHABLE)
        writable = os.access(self._folder, os.W_OK)
        return PrinterStatus(PrinterState.READY if writable else PrinterState.UNREACHABLE)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Write picture and commands of `image` (one bit a dot)."""
        commands = ticket_bytes(image)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside = self._keep(commands)
        except OSError:
            return NotPrinted(Reason.UNREACHABLE)
        saved = image.save(str(beside.with_suffix(".png")))
        return Printed(confirmed=True) if saved else NotPrinted(Reason.UNREACHABLE)

    def distrust(self) -> None:
        """Nothing to do: each ticket is a file of its own."""

    def _keep(self, commands: bytes) -> Path:
        """Write the commands under the next free name, never over a file: two kiosks may share the folder."""
        number = sum(1 for _ in self._folder.glob("ticket-*.escpos"))
        while True:
            number += 1
            path = self._folder / f"ticket-{number:04}.escpos"
            try:
                with path.open("xb") as file:
                    file.write(commands)
            except FileExistsError:
                continue
            return path


class NoPrinter:
    """A kiosk without paper: numbers are on the screen and in the visitor's phone."""

    def status(self) -> PrinterStatus:
        """Absent."""
        return PrinterStatus(PrinterState.ABSENT)

    def print(self, image: QImage) -> Printed | NotPrinted:  # noqa: ARG002  (every printer is asked the same way)
        """Print nothing, and say so."""
        return NotPrinted(Reason.NO_PRINTER)

    def distrust(self) -> None:
        """Nothing to do: there is no paper."""


def _write(file: int, data: bytes, timeout: float) -> Printed | NotPrinted:
    rest = memoryview(data)
    deadline = time.monotonic() + timeout
    while rest:
        try:
            rest = rest[os.write(file, rest) :]
            deadline = time.monotonic() + timeout
        except BlockingIOError:
            if not select.select((), (file,), (), max(0.0, deadline - time.monotonic()))[1]:
                return NotPrinted(Reason.OFFLINE, begun=len(rest) < len(data))
        except OSError:
            return NotPrinted(Reason.UNREACHABLE, begun=len(rest) < len(data))
    return Printed(confirmed=False)
