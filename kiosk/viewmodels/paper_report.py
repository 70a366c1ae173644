"""What staff are told about this kiosk's printer, and what that means for the visitor in front of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.printing.outcome import REASONS, Reason
from kiosk.printing.status import PrinterStatus
from shared.domain.devices import Device, Trouble, at_work
from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.devices import report_trouble, report_well
from shared.usecases.ports import Database

PROGRAM = "kiosk"

WELL_EVERY, TROUBLE_EVERY, TRY_AGAIN = 60.0, 15.0, 5.0
"""Seconds between two reports of the same: while all is well, in trouble, and while the database is away."""

TROUBLES = {
    Reason.NO_PAPER: Trouble.PAPER_OUT,
    Reason.COVER_OPEN: Trouble.COVER_OPEN,
    Reason.JAMMED: Trouble.JAMMED,
    Reason.OFFLINE: Trouble.OFFLINE,
    Reason.UNREACHABLE: Trouble.UNREACHABLE,
    Reason.UNCONFIRMED: Trouble.UNCONFIRMED,
}


@dataclass(frozen=True, slots=True)
class Help:
    """What was done for a visitor without paper: staff know of it, and kiosks whose printer is well."""

    called: bool = False
    kiosks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What staff are to know: a trouble or None, and the number that may have no paper."""

    trouble: Trouble | None
    detail: str = ""


def derive_report(
    status: PrinterStatus | None, without_paper: str, doubtful: str, *, closed: bool = False
) -> Report | None:
    """The report for a printer in *status*, or None for a kiosk without one.

    *without_paper* is the last number that got none, *doubtful* one whose paper was never confirmed; "" if there is none.
    *closed*: staff have closed the kiosk, which says more than any printer.
    """
    reason = REASONS.get(status.state) if status else None
    if reason is Reason.NO_PRINTER:
        return None
    if closed:
        return Report(Trouble.CLOSED)
    if reason is not None:
        return Report(TROUBLES[reason], doubtful or without_paper)
    if doubtful:
        return Report(Trouble.UNCONFIRMED, doubtful)
    return Report(Trouble.PAPER_LOW if status and status.paper_near_end else None)


class PaperReport:
    """Tells the hall how the printer of kiosk *name* is; *monotonic* gives seconds that only go forward.

    *changed* is called on the GUI thread when `help` is another one.
    """

    def __init__(
        self, database: Database, runner: JobRunner, name: str, monotonic: Callable[[], float]
    ) -> None:
        self.help = Help()
        self.changed: Callable[[], None] = lambda: None
        self._database = database
        self._runner = runner
        self._name = name
        self._monotonic = monotonic
        self._wanted: Report | None = None
        self._asking = False
        self._next = 0.0

    def tell(self, report: Report) -> None:
        """*report* is so from now on."""
        if report != self._wanted:
            self._wanted, self._next = report, self._monotonic()
        self.tick()

    def tick(self) -> None:
        """Report what is due."""
        wanted = self._wanted
        if wanted is None or self._asking or self._monotonic() < self._next:
            return
        self._asking = True
        self._runner.run(
            lambda: _report(self._database, self._name, wanted),
            lambda outcome: self._on_told(wanted, outcome),
        )

    def _on_told(self, told: Report, outcome: Ok[Help] | Err) -> None:
        self._asking = False
        if isinstance(outcome, Err):
            self._set(Help())
            self._next = self._monotonic() + TRY_AGAIN
            return
        self._set(outcome.value)
        if told == self._wanted:
            self._next = self._monotonic() + (TROUBLE_EVERY if told.trouble else WELL_EVERY)
        self.tick()

    def _set(self, known: Help) -> None:
        if known != self.help:
            self.help = known
            self.changed()


def _report(database: Database, name: str, report: Report) -> Help:
    if report.trouble is None:
        report_well(database, name, PROGRAM)
        return Help()
    reported = report_trouble(database, name, PROGRAM, report.trouble, report.detail)
    try:
        known, now = database.read(lambda read: (tuple(read.devices()), read.now))
    except DatabaseUnavailableError:
        return Help(called=reported.device.urgent)
    others = (each for each in known if (each.name, each.program) != (reported.device.name, PROGRAM))
    return Help(reported.device.urgent, tuple(each.name for each in others if _prints(each, now)))


def _prints(device: Device, now: datetime) -> bool:
    return device.program == PROGRAM and at_work(device, now)
