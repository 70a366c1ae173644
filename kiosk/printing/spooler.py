"""A printer of Windows by its name there, as raw jobs through the spooler (pywin32).

The spooler passes on what the driver knows of paper and cover; like CUPS it never proves a ticket. A job that hangs or
was not handed over whole is deleted, so that it is not printed later; until it is gone, nothing new is printed.
Written from Microsoft's reference, not tried on Windows yet.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any

from PySide6.QtGui import QImage

from kiosk.printing.job import SLOWEST, separator_bytes, ticket_bytes
from kiosk.printing.outcome import REASONS, NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus

_JAM, _PAPER_OUT, _PAPER_PROBLEM, _OFFLINE = 0x8, 0x10, 0x40, 0x80
_ERROR, _PAUSED, _NOT_AVAILABLE, _DOOR_OPEN, _USER = 0x2, 0x1, 0x1000, 0x400000, 0x100000
_WORK_OFFLINE = 0x400
"""Bits of PRINTER_INFO_2: Status (PRINTER_STATUS_…) and Attributes (PRINTER_ATTRIBUTE_WORK_OFFLINE)."""

_JOB_STUCK = 0x2 | 0x20 | 0x40 | 0x200
"""JOB_STATUS_ERROR, OFFLINE, PAPEROUT, BLOCKED_DEVQ."""

_JOB_PASSED_ON = 0x80 | 0x1000
"""JOB_STATUS_PRINTED, COMPLETE: such a job stays listed where Windows is set to keep printed documents."""

_JOB_GOES = 0x4 | 0x100
"""JOB_STATUS_DELETING, DELETED."""

_DOCUMENT = "tiket"

_JOB_DELETE = 5
"""JOB_CONTROL_DELETE."""

_LOOK_AGAIN = 0.1
_MOST = 999
"""Jobs listed at most."""


class SpoolerPrinter:
    """The Windows printer *name*; a job may take *timeout* seconds to be passed on, and what the slowest printer needs.

    *win32print* is pywin32's module.
    """

    def __init__(self, name: str, timeout: float = 1.5, *, win32print: Any = None) -> None:
        self._name = name
        self._timeout = timeout
        self._module = win32print
        self._left_behind = False
        self._cut_short = False

    def status(self) -> PrinterStatus:
        """What the spooler knows; nothing wrong is unknown, because many drivers do not see the paper."""
        try:
            with self._opened() as handle:
                self._take_back(handle)
                return PrinterStatus(PrinterState.OFFLINE) if self._left_behind else self._status(handle)
        except OSError:
            return PrinterStatus(PrinterState.UNREACHABLE)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Give `image` (one bit a dot) to the spooler and wait until it is passed on."""
        commands = ticket_bytes(image)
        if reason := REASONS.get(self.status().state):
            return NotPrinted(reason)
        try:
            with self._opened() as handle:
                outcome = self._print(handle, commands, self._timeout + image.height() / SLOWEST)
        except OSError:
            outcome = NotPrinted(Reason.UNREACHABLE, begun=self._left_behind)
        if isinstance(outcome, NotPrinted):
            self._cut_short = self._cut_short or outcome.begun
            self.distrust()
        return outcome

    def distrust(self) -> None:
        """Delete the tickets that the spooler still holds; what cannot be deleted now is with the next question."""
        self._left_behind = True
        with suppress(OSError), self._opened() as handle:
            self._take_back(handle)

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

    def _print(self, handle: Any, commands: bytes, patience: float) -> Printed | NotPrinted:
        apart = separator_bytes() if self._cut_short else b""
        job = int(self._spooler.StartDocPrinter(handle, 1, (_DOCUMENT, None, "RAW")))
        self._left_behind = True
        self._send(handle, apart + commands)
        outcome = self._passed_on(handle, job, patience)
        self._left_behind = isinstance(outcome, NotPrinted)
        self._cut_short = self._cut_short and self._left_behind
        return outcome

    def _send(self, handle: Any, commands: bytes) -> None:
        """Hand the open job over whole; one that breaks off is not ended but dropped: ended, its half would print."""
        spooler = self._spooler
        try:
            spooler.StartPagePrinter(handle)
            taken = spooler.WritePrinter(handle, commands)
            if taken != len(commands):
                raise OSError(f"The spooler took {taken} of {len(commands)} bytes.")
            spooler.EndPagePrinter(handle)
            spooler.EndDocPrinter(handle)
        except Exception:
            spooler.AbortPrinter(handle)
            raise

    def _passed_on(self, handle: Any, number: int, patience: float) -> Printed | NotPrinted:
        deadline = time.monotonic() + patience
        while True:
            job = next((each for each in self._jobs(handle) if each["JobId"] == number), None)
            if job is None or job["Status"] & _JOB_PASSED_ON:
                return Printed(confirmed=False)
            if job["Status"] & _JOB_GOES:  # somebody cancels it; of one that is gone, Windows tells no end
                reason = REASONS.get(self._status(handle).state, Reason.UNCONFIRMED)
                return NotPrinted(reason, begun=True)
            if job["Status"] & _JOB_STUCK or time.monotonic() >= deadline:
                return NotPrinted(REASONS.get(self._status(handle).state, Reason.OFFLINE), begun=True)
            time.sleep(_LOOK_AGAIN)

    def _take_back(self, handle: Any) -> None:
        """Delete tickets that nobody waits for, if there may be some. What was passed on may stay listed."""
        if not self._left_behind:
            return
        for job in self._waiting(handle):
            with suppress(self._spooler.error):  # gone meanwhile, or still held: the next look tells
                self._spooler.SetJob(handle, job["JobId"], 0, None, _JOB_DELETE)
        self._left_behind = bool(self._waiting(handle))

    def _waiting(self, handle: Any) -> list[Any]:
        over = _JOB_PASSED_ON | _JOB_GOES
        return [
            job for job in self._jobs(handle) if job["pDocument"] == _DOCUMENT and not job["Status"] & over
        ]

    def _jobs(self, handle: Any) -> Any:
        return self._spooler.EnumJobs(handle, 0, _MOST, 1)
