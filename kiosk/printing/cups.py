"""A printer through CUPS, as raw jobs by `lp`: no library to build, and the system's own queue.

CUPS tells that a job was passed on, never that paper came out: its tickets are unproven. A job that is not passed on
in time is cancelled, so that it is not printed later.
"""

import os
import re
import subprocess
import time

from PySide6.QtGui import QImage

from kiosk.printing.job import ticket_bytes
from kiosk.printing.outcome import REASONS, NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus

_REQUEST = re.compile(r"request id is (\S+-\d+)")
_COMMAND_TIMEOUT = 1.5
_LOOK_AGAIN = 0.1

_STATES = {
    "cover-open": PrinterState.COVER_OPEN,
    "door-open": PrinterState.COVER_OPEN,
    "media-empty": PrinterState.PAPER_OUT,
    "media-needed": PrinterState.PAPER_OUT,
    "media-jam": PrinterState.ERROR,
    "cutter": PrinterState.ERROR,
    "offline": PrinterState.OFFLINE,
    "connecting-to-device": PrinterState.OFFLINE,
    "paused": PrinterState.OFFLINE,
}
"""What `lpstat -l` lists as alerts (printer-state-reasons, RFC 8011), by how they begin; the most useful first."""


class CupsPrinter:
    """The queue *name*; a job may take *timeout* seconds to be passed on."""

    def __init__(self, name: str, timeout: float = 1.5) -> None:
        self._name = name
        self._timeout = timeout

    def status(self) -> PrinterStatus:
        """What CUPS knows; a queue that is idle is unknown, because CUPS does not see the paper."""
        try:
            answer = _ask("lpstat", "-l", "-p", self._name)
        except OSError:
            return PrinterStatus(PrinterState.UNREACHABLE)
        return (
            decode_lpstat(answer.stdout)
            if answer.returncode == 0
            else PrinterStatus(PrinterState.UNREACHABLE)
        )

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Give `image` (one bit a dot) to the queue and wait until it is passed on."""
        commands = ticket_bytes(image)
        if reason := REASONS.get(self.status().state):
            return NotPrinted(reason)
        try:
            sent = _ask("lp", "-d", self._name, "-o", "raw", "-t", "tiket", given=commands)
            found = _REQUEST.search(sent.stdout)
            if sent.returncode or found is None:
                return NotPrinted(Reason.UNREACHABLE)
            return self._passed_on(found[1])
        except OSError:
            return NotPrinted(Reason.UNREACHABLE, begun=True)

    def distrust(self) -> None:
        """Take back what the queue still holds from before."""
        try:
            _ask("cancel", "-a", self._name)
        except OSError:
            return

    def _passed_on(self, job: str) -> Printed | NotPrinted:
        deadline = time.monotonic() + self._timeout
        while job in _jobs(self._name):
            if time.monotonic() >= deadline:
                _ask("cancel", job)
                return NotPrinted(REASONS.get(self.status().state, Reason.OFFLINE), begun=True)
            time.sleep(_LOOK_AGAIN)
        return Printed(confirmed=False)


def decode_lpstat(text: str) -> PrinterStatus:
    """The status told by `lpstat -l -p NAME` in the C locale."""
    first, _, rest = text.partition("\n")
    found = re.search(r"Alerts:(.*)", rest)
    alerts = found[1].split() if found else []
    near_end = any(alert.startswith("media-low") for alert in alerts)
    for begin, state in _STATES.items():
        if any(alert.startswith(begin) for alert in alerts):
            return PrinterStatus(state, near_end)
    disabled = " disabled since" in first
    return PrinterStatus(PrinterState.OFFLINE if disabled else PrinterState.UNKNOWN, near_end)


def _jobs(name: str) -> set[str]:
    """The jobs of queue *name* that are not over."""
    return {line.split()[0] for line in _ask("lpstat", "-o", name).stdout.splitlines() if line.strip()}


def _ask(*command: str, given: bytes = b"") -> "subprocess.CompletedProcess[str]":
    """Run one of CUPS' commands; OSError when it is not installed or does not come to an end."""
    english = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}
    try:
        done = subprocess.run(
            command, input=given, capture_output=True, env=english, timeout=_COMMAND_TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise ConnectionRefusedError(f"{command[0]} did not answer.") from error
    return subprocess.CompletedProcess(
        command, done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    )
