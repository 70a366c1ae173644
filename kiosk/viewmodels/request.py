"""Asking the office for a number: what it would mean, and the one that is taken. Jobs run off the GUI thread."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.viewmodels.taking import Choice, take
from shared.domain.booking import Booking
from shared.domain.errors import DatabaseUnavailableError
from shared.domain.refusals import Refusal
from shared.domain.ticket import PriorityReason
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.boards.kiosk import KioskBoard, Preview, TicketFacts, preview
from shared.usecases.boards.waits import Ahead
from shared.usecases.ports import Database

Route = tuple[tuple[str, ...], frozenset[PriorityReason], Booking | None]
"""The chosen services in order, why the visitor goes first, and the booking that they come from."""

NOWHERE: Route = ((), frozenset(), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known about the route on the screen; *failed*: no number, and by nobody's rule."""

    ahead: Ahead | None = None
    refusal: Refusal | None = None
    busy: bool = False
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Listener:
    """Who is told, on the GUI thread: the answer changed, a ticket was given, the database is away."""

    changed: Callable[[], None]
    given: Callable[[TicketFacts], None]
    lost: Callable[[], None]


class Request:
    """One route after the other; answers to an earlier route no longer count.

    Taking the same route again, after a second tap or a failure, asks with the same request id and so gets the
    same ticket. *new_token* gives text that nobody can guess.
    """

    def __init__(
        self,
        database: Database,
        runner: JobRunner,
        new_token: Callable[[], str] = lambda: secrets.token_urlsafe(12),
    ) -> None:
        self.answer = Answer()
        self._database = database
        self._runner = runner
        self._new_token = new_token
        self._route = NOWHERE
        self._choice: Choice | None = None
        self._listener: Listener | None = None

    def listen(self, listener: Listener) -> None:
        """Tell *listener* from now on."""
        self._listener = listener

    def consider(
        self,
        services: tuple[str, ...],
        reasons: frozenset[PriorityReason],
        booking: Booking | None = None,
    ) -> None:
        """Another route, or the same one in new circumstances: learn what it would mean."""
        route = (services, reasons, booking)
        booked_at = booking.booked_at if booking else None
        if route != self._route:
            kept = self.answer.ahead if services and services[:1] == self._route[0][:1] else None
            self._route, self._choice, self.answer = route, None, Answer(ahead=kept)
        if not services or self.answer.busy:
            return
        self._runner.run(
            lambda: self._database.read(lambda read: preview(read, services, bool(reasons), booked_at)),
            lambda outcome: self._on_preview(route, outcome),
        )

    def take(self, language: str, board: KioskBoard) -> None:
        """Take the number for the route; does nothing while one is being taken."""
        services, reasons, booking = self._route
        if self.answer.busy or not services:
            return
        if self._choice is None:
            code = booking.code if booking else ""
            self._choice = Choice(services, reasons, language, self._new_token(), self._new_token(), code)
        choice = self._choice
        self.answer = replace(self.answer, busy=True, failed=False, refusal=None)
        self._runner.run(lambda: take(self._database, choice, board), self._on_taken)
        self._tell().changed()

    def forget(self) -> None:
        """The visitor has gone."""
        self._route, self._choice, self.answer = NOWHERE, None, Answer()

    def _on_preview(self, route: Route, outcome: Ok[Preview] | Err) -> None:
        if route != self._route or self.answer.busy:
            return
        if isinstance(outcome, Err):
            self._on_fault(outcome.exception)
            return
        found = outcome.value
        self.answer = replace(
            self.answer, refusal=found.refusal, ahead=self.answer.ahead if found.refusal else found.ahead
        )
        self._tell().changed()

    def _on_taken(self, outcome: Ok[TicketFacts | Refusal] | Err) -> None:
        self.answer = replace(self.answer, busy=False)
        if isinstance(outcome, Err):
            self.answer = replace(self.answer, failed=True)
            self._on_fault(outcome.exception)
        elif isinstance(outcome.value, Refusal):
            self.answer = replace(self.answer, refusal=outcome.value)
            self._tell().changed()
        else:
            self._choice = None
            self._tell().given(outcome.value)

    def _on_fault(self, fault: Exception) -> None:
        """A lost database is a state; every other fault was logged where it happened."""
        if isinstance(fault, DatabaseUnavailableError):
            self._tell().lost()
        else:
            self._tell().changed()

    def _tell(self) -> Listener:
        assert self._listener is not None, "somebody listens before anything is asked"
        return self._listener
