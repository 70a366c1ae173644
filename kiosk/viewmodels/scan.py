"""A ticket's code scanned at this kiosk, to get the paper that another kiosk could not print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.boards.kiosk import TicketFacts
from shared.usecases.boards.scanned import scanned_ticket
from shared.usecases.ports import Database

MOST_PAPERS = 2
"""Papers of one ticket from one kiosk: the ticket and one reprint. A kiosk that is started anew counts anew."""


class Scan:
    """Looks up what was scanned; the last scan counts.

    Told on the GUI thread: *found*, *unknown* (no ticket of today), *lost* (the database is away).
    """

    def __init__(self, database: Database, runner: JobRunner) -> None:
        self.found: Callable[[TicketFacts], None] = lambda _facts: None
        self.unknown: Callable[[], None] = lambda: None
        self.lost: Callable[[], None] = lambda: None
        self._database = database
        self._runner = runner
        self._asked = 0
        self._day: date | None = None
        self._papers: Counter[str] = Counter()

    def ask(self, code: str) -> None:
        """Find the ticket of *code*."""
        self._asked += 1
        turn = self._asked
        self._runner.run(
            lambda: self._database.read(lambda read: scanned_ticket(read, code)),
            lambda outcome: self._on_answer(turn, outcome),
        )

    def count(self, token: str, day: date, papers: int) -> None:
        """So many *papers* more, or fewer, of the ticket with *token* come out here on *day*."""
        self._on_day(day)
        self._papers[token] = max(0, self._papers[token] + papers)

    def papers_left(self, token: str, day: date) -> int:
        """How many more papers of this ticket may come out here."""
        self._on_day(day)
        return max(0, MOST_PAPERS - self._papers[token])

    def _on_day(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self._papers.clear()

    def _on_answer(self, turn: int, outcome: Ok[TicketFacts | None] | Err) -> None:
        if turn != self._asked:
            return
        if isinstance(outcome, Err):
            if isinstance(outcome.exception, DatabaseUnavailableError):
                self.lost()
        elif outcome.value is None:
            self.unknown()
        else:
            self.found(outcome.value)
