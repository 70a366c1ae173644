"""The counter's one connection to its database: what is watched now, and presses that get their answer.

Questions and use cases run off the GUI thread. A press whose answer was lost is made again with the
same request ids, so that the officer learns whether it happened.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from counter.viewmodels.clock import DatabaseClock
from shared.domain.catalogue import Catalogue
from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import Err, JobRunner, Ok
from shared.usecases.ports import Database, Reading

T = TypeVar("T")

RETRY_MS = 1000
"""Between two attempts to learn what became of a press."""

PENDING_MS = 300
"""A press that is answered sooner is not shown as pending, so that nothing flickers."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lost:
    """The database did not answer, and the press is not made again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to the *watched*-th question, true at journal *position*."""

    watched: int
    position: int
    now: datetime
    catalogue: Catalogue
    value: Any


@dataclass(slots=True)
class _Press:
    operation: Callable[[Database], Any]
    then: Callable[[Any], None]
    repeat: bool


class Watching(Protocol):
    """A feed: asks until it is closed."""

    def start(self) -> None:
        """Begin to ask."""
        ...

    def close(self) -> None:
        """Stop asking."""
        ...


MakeFeed = Callable[
    [Callable[[Reading], Answer], Callable[[Answer], None], Callable[[str], None]],
    Watching,
]
"""From a question and what to do with its answers and with a loss, to a feed."""


class Link(QObject):
    """Watches one question at a time and runs one press at a time.

    *connected* and *pending* (a press waits for its answer) are what the screens show; *clock* is the
    database's time; *catalogue* the last one seen.
    """

    connectedChanged = Signal()
    pendingChanged = Signal()

    def __init__(
        self,
        database: Database,
        runner: JobRunner,
        make_feed: MakeFeed,
        clock: DatabaseClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.clock = clock
        self.catalogue: Catalogue | None = None
        self.connected = True
        self._database = database
        self._runner = runner
        self._watched: tuple[int, Callable[[Reading], Any]] = (0, _nothing)
        self._answered: Callable[[Any], None] = _ignore
        self._counter = 0
        self._position = -1
        self._press: _Press | None = None
        self._running = False
        self._closed = False
        self.pending = False
        self._slow = QTimer(self, singleShot=True, interval=PENDING_MS)
        self._slow.timeout.connect(partial(self._set_pending, True))
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_again)
        self._feed = make_feed(self._ask, self._on_answer, self._on_lost)

    @property
    def busy(self) -> bool:
        """Whether a press has not been answered yet."""
        return self._press is not None

    def start(self) -> None:
        """Begin to watch."""
        self._feed.start()

    def close(self) -> None:
        """Stop watching and running; a running question is waited for."""
        self._closed = True
        self._retry.stop()
        self._slow.stop()
        self._feed.close()
        self._runner.close()

    @property
    def counter(self) -> int:
        """The counter whose calls are watched; 0 for none. May be asked from any thread."""
        return self._counter

    def watch(
        self, question: Callable[[Reading], T], answered: Callable[[T], None], *, counter: int = 0
    ) -> None:
        """From now on *answered* gets the answers to *question*, the first as soon as possible.

        With a *counter* also whenever a display confirms one of its calls.
        """
        self._counter = counter
        self._watched = (self._watched[0] + 1, question)
        self._answered = answered
        self._position = -1
        self.ask()

    def ask(self) -> None:
        """Ask the watched question at once."""
        if not self._closed:
            self._runner.run(lambda: self._database.read(self._ask), self._on_asked)

    def inquire(self, question: Callable[[Reading], T], answered: Callable[[T | Err | Lost], None]) -> None:
        """Ask *question* once, beside what is watched."""

        def pass_on(outcome: Ok[T] | Err) -> None:
            if isinstance(outcome, Ok):
                answered(outcome.value)
            elif isinstance(outcome.exception, DatabaseUnavailableError):
                self._on_lost(str(outcome.exception))
                self._retry.start()
                answered(Lost())
            else:
                answered(outcome)

        if not self._closed:
            self._runner.run(lambda: self._database.read(question), pass_on)

    def act(
        self,
        operation: Callable[[Database], T],
        then: Callable[[T | Err | Lost], None],
        *,
        repeat: bool = True,
    ) -> bool:
        """Run *operation*, then refresh what is watched, then give the outcome to *then*.

        False, and nothing happens, while an earlier press waits for its answer. With *repeat* a lost
        answer is asked for until it comes, so *operation* must carry its request ids.
        """
        if self._press is not None:
            return False
        self._press = _Press(operation, then, repeat)
        self._slow.start()
        self._run_press()
        return True

    def _run_press(self) -> None:
        press = self._press
        if press is None or self._running or self._closed:
            return
        self._running = True
        self._runner.run(lambda: self._perform(press), self._on_performed)

    def _perform(self, press: _Press) -> tuple[Any, Answer]:
        value = press.operation(self._database)
        return value, self._database.read(self._ask)

    def _on_performed(self, outcome: Ok[tuple[Any, Answer]] | Err) -> None:
        self._running = False
        press = self._press
        assert press is not None, "only a press is performed"
        if isinstance(outcome, Ok):
            value, answer = outcome.value
            self._end_press()
            self._on_answer(answer)
            press.then(value)
            return
        if not isinstance(outcome.exception, DatabaseUnavailableError):
            self._end_press()
            press.then(outcome)
            return
        self._on_lost(str(outcome.exception))
        self._retry.start()
        if not press.repeat:
            self._end_press()
            press.then(Lost())

    def _try_again(self) -> None:
        if self._press is not None:
            self._run_press()
        elif not self.connected:
            self.ask()

    def _end_press(self) -> None:
        self._press = None
        self._slow.stop()
        self._set_pending(False)

    def _ask(self, read: Reading) -> Answer:
        watched, question = self._watched
        return Answer(watched, read.position(), read.now, read.catalogue, question(read))

    def _on_asked(self, outcome: Ok[Answer] | Err) -> None:
        if isinstance(outcome, Ok):
            self._on_answer(outcome.value)
        elif isinstance(outcome.exception, DatabaseUnavailableError):
            self._on_lost(str(outcome.exception))

    def _on_answer(self, answer: Answer) -> None:
        if not self.connected:
            self._position = -1
            self._set_connected(True)
            if self._press is not None and not self._running:
                self._run_press()
        if answer.watched != self._watched[0] or answer.position < self._position:
            return
        self._position = answer.position
        self.catalogue = answer.catalogue
        self.clock.set(answer.now)
        self._answered(answer.value)

    def _on_lost(self, sentence: str) -> None:
        log.warning("%s", sentence)
        self._set_pending(self._press is not None)
        self._set_connected(False)

    def _set_pending(self, pending: bool) -> None:
        if pending != self.pending:
            self.pending = pending
            self.pendingChanged.emit()

    def _set_connected(self, connected: bool) -> None:
        if connected != self.connected:
            self.connected = connected
            self.connectedChanged.emit()


def _nothing(_read: Reading) -> None:
    """Before anything is watched."""


def _ignore(_value: object) -> None:
    """Before anything is watched."""
