"""A printer of Windows by its name there, as raw jobs through the spooler (pywin32).

The spooler passes on what the driver knows of paper and cover; like CUPS it never proves a ticket, and a job that
hangs is deleted so that it is not printed later. Written from Microsoft's reference, not tried on Windows yet.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from PySide6.QtGui import QImage

from kiosk.printing.job import ticket_bytes
from kiosk.printing.outcome import REASONS, NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus

_JAM, _PAPER_OUT, _PAPER_PROBLEM, _OFFLINE = 0x8, 0x10, 0x40, 0x80
_ERROR, _PAUSED, _NOT_AVAILABLE, _DOOR_OPEN, _USER = 0x2, 0x1, 0x1000, 0x400000, 0x100000
_WORK_OFFLINE = 0x400
"""Bits of PRINTER_INFO_2: Status (PRINTER_STATUS_…) and Attributes (PRINTER_ATTRIBUTE_WORK_OFFLINE)."""

_JOB_STUCK = 0x2 | 0x20 | 0x40 | 0x200
"""JOB_STATUS_ERROR, OFFLINE, PAPEROUT, BLOCKED_DEVQ."""

_JOB_DELETE = 5
"""JOB_CONTROL_DELETE."""

_LOOK_AGAIN = 0.1


class SpoolerPrinter:
    """The Windows printer *name*; a job may take *timeout* seconds to be passed on. *win32print*: pywin32's module."""

    def __init__(self, name: str, timeout: float = 1.5, *, win32print: Any = None) -> None:
        self._name = name
        self._timeout = timeout
        self._module = win32print

    def status(self) -> PrinterStatus:
        """What the spooler knows; nothing wrong is unknown, because many drivers do not see the paper."""
        try:
            with self._opened() as handle:
                return self._status(handle)
        except OSError:
            return PrinterStatus(PrinterState.UNREACHABLE)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Give `image` (one bit a dot) to the spooler and wait until it is passed on."""
        commands = ticket_bytes(image)
        begun = False
        try:
            with self._opened() as handle:
                if reason := REASONS.get(self._status(handle).state):
                    return NotPrinted(reason)
                begun = True
                return self._passed_on(handle, self._send(handle, commands))
        except OSError:
            return NotPrinted(Reason.UNREACHABLE, begun)

    def distrust(self) -> None:
        """Delete what the spooler still holds from before."""
        try:
            with self._opened() as handle:
                for job in self._spooler.EnumJobs(handle, 0, 99, 1):
                    self._spooler.SetJob(handle, job["JobId"], 0, None, _JOB_DELETE)
        except OSError:
            return

    @property
    def _spooler(self) -> Any:
        """pywin32's module; OSError on another system."""
        if self._module is None:
            try:
                self._module = import_module("win32print")
            except ImportError as error:
                raise OSError("The Windows spooler needs Windows and pywin32.") from error
        return self._module

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        spooler = self._spooler
        try:
            handle = spooler.OpenPrinter(self._name)
            try:
                yield handle
            finally:
                spooler.ClosePrinter(handle)
        except getattr(spooler, "error", OSError) as error:  # pywintypes.error is no OSError
            raise OSError(str(error)) from error

    def _status(self, handle: Any) -> PrinterStatus:
        told = self._spooler.GetPrinter(handle, 2)
        bits = told["Status"]
        if bits & _DOOR_OPEN:
            return PrinterStatus(PrinterState.COVER_OPEN)
        if bits & (_PAPER_OUT | _PAPER_PROBLEM):
            return PrinterStatus(PrinterState.PAPER_OUT)
        if bits & (_JAM | _ERROR | _USER):
            return PrinterStatus(PrinterState.ERROR)
        if bits & (_OFFLINE | _NOT_AVAILABLE | _PAUSED) or told["Attributes"] & _WORK_OFFLINE:
            return PrinterStatus(PrinterState.OFFLINE)
        return PrinterStatus(PrinterState.UNKNOWN)

    def _send(self, handle: Any, commands: bytes) -> int:
        job = int(self._spooler.StartDocPrinter(handle, 1, ("tiket", None, "RAW")))
        self._spooler.StartPagePrinter(handle)
        self._spooler.WritePrinter(handle, commands)
        self._spooler.EndPagePrinter(handle)
        self._spooler.EndDocPrinter(handle)
        return job

    def _passed_on(self, handle: Any, number: int) -> Printed | NotPrinted:
        deadline = time.monotonic() + self._timeout
        while True:
            jobs = self._spooler.EnumJobs(handle, 0, 99, 1)
            job = next((each for each in jobs if each["JobId"] == number), None)
            if job is None:
                return Printed(confirmed=False)
            if job["Status"] & _JOB_STUCK or time.monotonic() >= deadline:
                self._spooler.SetJob(handle, number, 0, None, _JOB_DELETE)
                return NotPrinted(REASONS.get(self._status(handle).state, Reason.OFFLINE), begun=True)
            time.sleep(_LOOK_AGAIN)
