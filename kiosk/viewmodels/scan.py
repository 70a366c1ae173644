"""A code scanned or typed at this kiosk: a booking's, for a number, or a ticket's, for its paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

from kiosk.viewmodels.patience import UNKNOWN_SHOWN
from shared.domain.booking import Booking
from shared.domain.errors import DatabaseUnavailableError
from shared.domain.refusals import Reason, Refusal
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.boards.kiosk import TicketFacts
from shared.usecases.boards.scanned import scanned
from shared.usecases.ports import Database

MOST_PAPERS = 2
"""Papers of one ticket from one kiosk: the ticket and one reprint. A kiosk that is started anew counts anew."""


class Scan:
    """Looks up what was scanned; the last scan counts.

    Told on the GUI thread: what was *found*, that the code is *refused* (then `told` has why), or that the database is
    *lost*. *monotonic* gives seconds that only go forward.
    """

    def __init__(self, database: Database, runner: JobRunner, monotonic: Callable[[], float]) -> None:
        self.found: Callable[[TicketFacts | Booking], None] = lambda _found: None
        self.refused: Callable[[], None] = lambda: None
        self.lost: Callable[[], None] = lambda: None
        self._database = database
        self._runner = runner
        self._monotonic = monotonic
        self._refusal: Refusal | None = None
        self._refused_at = 0.0
        self._asked = 0
        self._day: date | None = None
        self._papers: Counter[str] = Counter()

    def ask(self, code: str) -> None:
        """Find what *code* stands for."""
        self._asked += 1
        turn = self._asked
        self._runner.run(
            lambda: self._database.read(lambda read: scanned(read, code)),
            lambda outcome: self._on_answer(turn, outcome),
        )

    def told(self, *, lasting: bool) -> Refusal | None:
        """Why the last code gives nothing: told for a while or, if it is *lasting*, until it is forgotten."""
        fresh = self._monotonic() - self._refused_at < UNKNOWN_SHOWN
        return self._refusal if fresh or lasting else None

    def forget(self) -> None:
        """Tell it no more."""
        self._refusal = None

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

    def _on_answer(self, turn: int, outcome: Ok[TicketFacts | Booking | Refusal | None] | Err) -> None:
        if turn != self._asked:
            return
        if isinstance(outcome, Err):
            if isinstance(outcome.exception, DatabaseUnavailableError):
                self.lost()
        elif isinstance(outcome.value, TicketFacts | Booking):
            self.forget()
            self.found(outcome.value)
        else:
            self._refusal, self._refused_at = outcome.value or Refusal(Reason.UNKNOWN_CODE), self._monotonic()
            self.refused()
