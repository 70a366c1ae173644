"""A printer through CUPS, as raw jobs by `lp`: no library to build, and the system's own queue.

CUPS tells that a job was passed on, never that paper came out: its tickets are unproven. A job that it gave up
(aborted: error policy "abort-job") or that somebody cancelled was not printed. One that is not passed on in time is
cancelled, so that it is not printed later; until CUPS says that it is gone, nothing new is printed. Jobs are cancelled
one by one: an ordinary user may cancel each of their own, but not "all of a queue" (CUPS' default policy).
"""

import logging
import os
import re
import subprocess
import time
from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtGui import QImage

from kiosk.printing.ipp import JobState, job_end
from kiosk.printing.job import SLOWEST, separator_bytes, ticket_bytes
from kiosk.printing.outcome import REASONS, SURE, NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus

_REQUEST = re.compile(r"request id is (\S+-\d+)")
_COMMAND_TIMEOUT = 1.5
_LOOK_AGAIN = 0.1

_TOO_LATE = " is already "
"""What `cancel` says of a job that is over meanwhile: already completed, aborted or canceled."""

_UNPRINTED = {JobState.ABORTED: Reason.OFFLINE, JobState.CANCELED: Reason.UNCONFIRMED}
"""How a job ends that was not printed, or not whole, and why if its printer tells nothing."""

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

_log = logging.getLogger(__name__)


class CupsPrinter:
    """The queue *name*; a job may take *timeout* seconds to be passed on, and what the slowest printer needs for it."""

    def __init__(self, name: str, timeout: float = 1.5) -> None:
        self._name = name
        self._timeout = timeout
        self._left_behind = False
        self._cut_short = False

    def status(self) -> PrinterStatus:
        """What CUPS knows; a queue that is idle is unknown, because CUPS does not see the paper."""
        try:
            self._take_back()
            answer = _ask("lpstat", "-l", "-p", self._name)
        except OSError:
            return PrinterStatus(PrinterState.UNREACHABLE)
        if answer.returncode or self._left_behind:
            return PrinterStatus(PrinterState.UNREACHABLE)
        return decode_lpstat(answer.stdout)

    def print(self, image: QImage) -> Printed | NotPrinted:
        """Give `image` (one bit a dot) to the queue and wait until it is passed on."""
        commands = ticket_bytes(image)
        if reason := REASONS.get(self.status().state):
            return NotPrinted(reason)
        try:
            outcome = self._print(commands, self._timeout + image.height() / SLOWEST)
        except FileNotFoundError:  # no `lp`: nothing was sent
            return NotPrinted(Reason.UNREACHABLE)
        except OSError:
            self._left_behind = True
            outcome = NotPrinted(Reason.UNREACHABLE, begun=True)
        if isinstance(outcome, NotPrinted):
            self._cut_short = self._cut_short or outcome.begun
            self.distrust()
        return outcome

    def distrust(self) -> None:
        """Take back what the queue still holds from before; what cannot be taken back now is with the next question."""
        self._left_behind = True
        with suppress(OSError):
            self._take_back()

    def _print(self, commands: bytes, patience: float) -> Printed | NotPrinted:
        apart = separator_bytes() if self._cut_short else b""
        sent = _ask("lp", "-d", self._name, "-o", "raw", "-t", "tiket", given=apart + commands)
        found = _REQUEST.search(sent.stdout)
        if sent.returncode or found is None:
            return NotPrinted(Reason.UNREACHABLE, begun=sent.returncode == 0)
        outcome = self._passed_on(found[1], patience)
        self._cut_short = self._cut_short and isinstance(outcome, NotPrinted)
        return outcome

    def _passed_on(self, job: str, patience: float) -> Printed | NotPrinted:
        """Wait until *job* has left the queue, or cancel it."""
        deadline = time.monotonic() + patience
        while job in _jobs(self._name):
            reason = REASONS.get(self.status().state)
            if reason in SURE or time.monotonic() >= deadline:
                done = _ask("cancel", job)
                if _TOO_LATE in done.stderr:
                    break
                return NotPrinted(reason or Reason.OFFLINE, begun=True)
            time.sleep(_LOOK_AGAIN)
        return _outcome(job)

    def _take_back(self) -> None:
        """Cancel this user's jobs if one of them may be a ticket that nobody waits for. OSError if CUPS is away."""
        if self._left_behind:
            for job in _jobs(self._name, of_user=_user()):
                _ask("cancel", job)
            self._left_behind = bool(_jobs(self._name, of_user=_user()))


def decode_lpstat(text: str) -> PrinterStatus:
    """The status told by `lpstat -l -p NAME` in the C locale."""
    first, _, rest = text.partition("\n")
    found = re.search(r"Alerts:(.*)", rest)
    alerts = found[1].split() if found else []
    near_end = any(alert.startswith("media-low") for alert in alerts)
    silent = PrinterState.OFFLINE if " disabled since" in first else PrinterState.UNKNOWN
    return PrinterStatus(_alerted(alerts) or silent, near_end)


def _alerted(alerts: Iterable[str]) -> PrinterState | None:
    """The state that *alerts* tell, or None when they tell of none."""
    told = tuple(alerts)
    return next(
        (state for begin, state in _STATES.items() if any(alert.startswith(begin) for alert in told)), None
    )


def _outcome(job: str) -> Printed | NotPrinted:
    """What became of *job*, which has left its queue; one whose end CUPS does not tell is believed, like any other."""
    try:
        server = _ask("lpstat", "-H").stdout.strip()
        end = job_end(server, int(job.rpartition("-")[2]), _COMMAND_TIMEOUT)
    except OSError as error:
        _log.warning("CUPS does not tell how %s ended: %s", job, error)
        end = None
    if end is None or end.state not in _UNPRINTED:
        return Printed(confirmed=False)
    _log.warning("CUPS did not print %s: %s (%s)", job, end.state.name.lower(), ", ".join(end.alerts))
    state = _alerted(end.alerts)
    return NotPrinted(REASONS[state] if state else _UNPRINTED[end.state], begun=True)


def _jobs(name: str, *, of_user: str = "") -> list[str]:
    """The jobs of queue *name* that are not over. ConnectionError when CUPS does not tell: then they are still there."""
    answer = _ask("lpstat", "-o", name)
    if answer.returncode:
        raise ConnectionRefusedError("CUPS does not tell its jobs.")
    words = [line.split() for line in answer.stdout.splitlines() if line.strip()]
    return [job for job, owner, *_ in words if of_user in {"", owner}]


def _user() -> str:
    """The name under which `lp` gives jobs."""
    import pwd  # only here: Windows has none

    return pwd.getpwuid(os.getuid()).pw_name


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
