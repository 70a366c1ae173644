"""Tells staff what a display cannot do, once, and when it can again: be heard, or show all of its media."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from shared.domain.devices import Trouble
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.devices import Reported, report_trouble, report_well
from shared.usecases.ports import Database

PROGRAM = "display"

EVERY, TRY_AGAIN = 60.0, 5.0
"""Seconds between two reports of the same, and until the next try while the database is away."""

log = logging.getLogger(__name__)


class TroubleReport(QObject):
    """Reports *trouble* of the device *name* off the GUI thread; `tick` is to be called a few times a second.

    *seconds* is a clock that never goes back.
    """

    def __init__(
        self,
        database: Database,
        name: str,
        trouble: Trouble,
        seconds: Callable[[], float],
        runner: JobRunner,
    ) -> None:
        super().__init__()
        self._database = database
        self._name = name
        self._trouble = trouble
        self._seconds = seconds
        self._runner = runner
        self._reason: str | None = None
        self._asking = False
        self._next = 0.0

    @Slot(str)
    def tell(self, reason: str) -> None:
        """There is trouble because of *reason*, a sentence; empty: all is well."""
        if reason != self._reason:
            self._reason, self._next = reason, self._seconds()
        self.tick()

    def tick(self) -> None:
        """Report what is due."""
        reason = self._reason
        if reason is None or self._asking or self._seconds() < self._next:
            return
        self._asking = True
        self._runner.run(lambda: self._report(reason), lambda outcome: self._on_told(reason, outcome))

    def _report(self, reason: str) -> Reported:
        if not reason:
            return report_well(self._database, self._name, PROGRAM)
        return report_trouble(self._database, self._name, PROGRAM, self._trouble, reason)

    def _on_told(self, told: str, outcome: Ok[Reported] | Err) -> None:
        self._asking = False
        if isinstance(outcome, Err):
            log.warning("The state of %s could not be reported: %s", self._name, outcome.exception)
            self._next = self._seconds() + TRY_AGAIN
        elif told == self._reason:
            self._next = self._seconds() + EVERY
        else:
            self.tick()
