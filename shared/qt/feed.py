"""Live answers for a screen: a question is asked again whenever another program has written.

The asking happens on a thread of the feed's own; answers arrive on the GUI thread. A lost database is a
state that the screen shows, and the feed comes back by itself. So is a question that fails for any other
reason: it is logged and asked again.
"""

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from shared.domain.errors import DatabaseUnavailableError
from shared.usecases.ports import Database, Reading, Wakeups

T = TypeVar("T")

BACK_OFF_SECONDS = (0.5, 1.0, 2.0, 5.0)
"""Waits between attempts to reach a lost database; the last one repeats."""

log = logging.getLogger(__name__)


class _Signals(QObject):
    answered = Signal(object)
    lost = Signal(str)


class Feed(Generic[T]):
    """Asks *question* at the start, after each wake-up, and at least every *period* seconds.

    *answered* gets each answer and *lost* one sentence each time the database went away, both on
    the thread that made the feed; an answer after *lost* means that it is back. *pause* is the least
    time between two questions in seconds, so that a burst costs one answer.
    """

    def __init__(
        self,
        database: Database,
        open_wakeups: Callable[[], Wakeups],
        question: Callable[[Reading], T],
        answered: Callable[[T], None],
        lost: Callable[[str], None],
        *,
        period: float = 10.0,
        pause: float = 0.0,
    ) -> None:
        self._database = database
        self._open_wakeups = open_wakeups
        self._question = question
        self._period = period
        self._pause = pause
        self._stopped = threading.Event()
        self._signals = _Signals()
        receiver = _Receiver(answered, lost)
        self._receiver = receiver
        self._signals.answered.connect(receiver.on_answered, Qt.ConnectionType.QueuedConnection)
        self._signals.lost.connect(receiver.on_lost, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="feed", daemon=True)

    def start(self) -> None:
        """Begin; the first answer comes as soon as the database gives it."""
        self._thread.start()

    def close(self) -> None:
        """Stop asking, wait for a running question, deliver nothing more. May be repeated."""
        self._stopped.set()
        self._receiver.closed = True
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        failures = 0
        while not self._stopped.is_set():
            try:
                wakeups = self._open_wakeups()
                try:
                    while not self._stopped.is_set():
                        self._signals.answered.emit(self._database.read(self._question))
                        failures = 0
                        self._stopped.wait(self._pause)
                        self._wait(wakeups)
                finally:
                    wakeups.close()
            except Exception as error:
                surprise = not isinstance(error, DatabaseUnavailableError)
                log.warning("%s", error, exc_info=surprise)
                if failures == 0:
                    self._signals.lost.emit(str(error))
                self._stopped.wait(BACK_OFF_SECONDS[min(failures, len(BACK_OFF_SECONDS) - 1)])
                failures += 1

    def _wait(self, wakeups: Wakeups) -> None:
        """Until something is written or the period is over, looking often whether to stop."""
        left = self._period
        while left > 0 and not self._stopped.is_set():
            step = min(left, 0.25)
            if wakeups.wait(step):
                return
            left -= step


class _Receiver(QObject):
    """Lives on the GUI thread, so that queued signals call back there."""

    def __init__(self, answered: Callable[..., None], lost: Callable[[str], None]) -> None:
        super().__init__()
        self._answered = answered
        self._lost = lost
        self.closed = False

    @Slot(object)
    def on_answered(self, answer: object) -> None:
        """Pass an answer on."""
        if not self.closed:
            self._answered(answer)

    @Slot(str)
    def on_lost(self, sentence: str) -> None:
        """Pass the loss on."""
        if not self.closed:
            self._lost(sentence)
