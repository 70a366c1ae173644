"""The one question of the officer's desk, answered from memory while nothing has happened in the hall."""

from datetime import date
from threading import Lock

from shared.domain.catalogue import Catalogue
from shared.usecases.boards.counter import CounterBoard, counter_board, refreshed
from shared.usecases.ports import Reading


class BoardQuestion:
    """Asks for the board of *counter*; None once the catalogue has no such counter any more.

    A line changes only with the journal, the catalogue or the day, so a press and the wake-up that
    follows it cost one reading of a long line instead of two. Safe to ask from several threads.
    """

    def __init__(self, counter: int, username: str) -> None:
        self._counter = counter
        self._username = username
        self._lock = Lock()
        self._known: tuple[int, date, Catalogue, CounterBoard] | None = None

    def __call__(self, read: Reading) -> CounterBoard | None:
        """The board as of this reading."""
        position, today, catalogue = read.position(), read.today, read.catalogue
        if self._counter not in catalogue.counters:
            return None
        with self._lock:
            known = self._known
            if known is not None and known[:2] == (position, today) and known[2] is catalogue:
                return refreshed(read, known[3])
            board = counter_board(read, self._counter, self._username)
            self._known = (position, today, catalogue, board)
            return board
