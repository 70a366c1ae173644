"""The display's receipts: what was on the screen and what was spoken, written off the GUI thread and in batches.

Nothing is lost with the database: what could not be written is written later, with the time at which it happened.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject

from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.confirm import confirm_shown, confirm_spoken
from shared.usecases.ports import Database

REPORT_SECONDS = 60.0
"""How often a display says that it runs."""

AGAIN_SECONDS = 2.0
"""How long a display waits before it tries a lost database again."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Note:
    """Calls that were shown, or one that was spoken, at the time *at* of the display's own clock."""

    positions: tuple[int, ...]
    spoken: bool
    at: float


class ReceiptWriter(QObject):
    """Writes the receipts of the display *name*; *report* is what says that it runs.

    *seconds* is a clock that never goes back; `tick` is to be called a few times a second.
    """

    def __init__(
        self,
        database: Database,
        name: str,
        report: Callable[[], object],
        seconds: Callable[[], float],
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._name = name
        self._report = report
        self._seconds = seconds
        self._runner = runner
        self._pending: list[Note] = []
        self._in_hand: list[Note] = []
        self._report_at = seconds()
        self._not_before = 0.0
        self._writing = False

    def shown(self, positions: Collection[int]) -> None:
        """These calls stand on the screen now."""
        self._note(tuple(sorted(positions)), spoken=False)

    def spoken(self, positions: Collection[int]) -> None:
        """These calls have been spoken to their end."""
        self._note(tuple(sorted(positions)), spoken=True)

    def tick(self) -> None:
        """Write what is pending, and report when it is time."""
        due = self._seconds() >= self._report_at
        if self._writing or self._seconds() < self._not_before or not (self._pending or due):
            return
        self._in_hand, self._pending = self._pending, []
        if due:
            self._report_at = self._seconds() + REPORT_SECONDS
        self._writing = True
        notes = self._in_hand
        self._runner.run(lambda: self._write(notes, report=due), self._written)

    def flush(self) -> None:
        """Write what is pending at once, on the caller's thread: the runner is closed, the program ends."""
        notes, self._pending = self._pending, []
        if self._in_hand:
            notes = [*self._in_hand, *notes]
        if left := self._write(notes, report=False):
            log.error("%d receipts could not be written before the end.", len(left))

    def _note(self, positions: tuple[int, ...], *, spoken: bool) -> None:
        if positions:
            self._pending.append(Note(positions, spoken, self._seconds()))
            self.tick()

    def _write(self, notes: list[Note], *, report: bool) -> list[Note]:
        """On the worker: write *notes* and give back those that could not be written."""
        left = list(notes)
        try:
            if report:
                self._report()
            while left:
                note = left[0]
                ago = timedelta(seconds=max(0.0, self._seconds() - note.at))
                if note.spoken:
                    confirm_spoken(self._database, self._name, *note.positions, ago=ago)
                else:
                    confirm_shown(self._database, self._name, note.positions, ago=ago)
                left.pop(0)
        except DatabaseUnavailableError as error:
            log.warning("Receipts wait for the database: %s", error)
        return left

    def _written(self, outcome: Ok[list[Note]] | Err) -> None:
        self._writing, self._in_hand = False, []
        left = outcome.value if isinstance(outcome, Ok) else []
        if left or isinstance(outcome, Err):
            self._not_before = self._seconds() + AGAIN_SECONDS
        self._pending = left + self._pending
        self.tick()
