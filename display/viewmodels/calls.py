"""The display's place in the journal: which calls it still has to read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shared.usecases.boards.counters import CounterFacts, counters_board
from shared.usecases.boards.hall import WHOLE_HALL, HallBoard, NewCalls, Scope, news_after
from shared.usecases.ports import Reading


class CallReader:
    """A feed's question for the calls after the last one that has arrived.

    The position moves only when an answer has arrived (`taken`), never when it was read: a reading that fails at its
    end, or is tried again, loses nothing. What is read twice for that reason is told apart by its position.
    *display* is the name whose receipts tell what a replaced journal still owes.
    """

    def __init__(self, position: int, scope: Scope = WHOLE_HALL, display: str = "") -> None:
        self._position = position
        self._scope = scope
        self._display = display

    @property
    def position(self) -> int:
        """The last journal position that has arrived."""
        return self._position

    @property
    def display(self) -> str:
        """The name of the display."""
        return self._display

    @property
    def scope(self) -> Scope:
        """Whose calls are read."""
        return self._scope

    def __call__(self, read: Reading) -> NewCalls | HallBoard:
        """What is new, read on the feed's thread."""
        return news_after(read, self._position, self._scope, self._display)

    def taken(self, answer: NewCalls | HallBoard) -> NewCalls | HallBoard | None:
        """*answer* without what arrived before; None when it holds nothing that is not known."""
        if isinstance(answer, HallBoard):
            self._position = answer.position
            return answer
        if answer.position < self._position:
            return None
        before, self._position = self._position, answer.position
        fresh = tuple(call for call in answer.calls if call.position > before)
        ended = tuple(end for end in answer.ended if end.position > before)
        return replace(answer, calls=fresh, ended=ended)


@dataclass(frozen=True, slots=True)
class CountersNews:
    """The news of the journal and the state of the counters, both of one moment."""

    news: NewCalls | HallBoard
    counters: tuple[CounterFacts, ...]


class CountersReader:
    """As the `CallReader` it is made with, and how the counters of its scope stand."""

    def __init__(self, calls: CallReader) -> None:
        self._calls = calls

    def __call__(self, read: Reading) -> CountersNews:
        """What is new, read on the feed's thread."""
        return CountersNews(self._calls(read), counters_board(read, self._calls.scope))
