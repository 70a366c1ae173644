"""The display's place in the journal: which calls it still has to read."""

from __future__ import annotations

from shared.usecases.boards.hall import HallBoard, NewCalls, news_after
from shared.usecases.ports import Reading


class CallReader:
    """A feed's question for the calls after the last one that has arrived.

    The position moves only when an answer has arrived (`taken`), never when it was read: a reading that fails at its
    end, or is tried again, loses nothing. What is read twice for that reason is told apart by its position.
    """

    def __init__(self, position: int, zone: str = "") -> None:
        self._position = position
        self._zone = zone

    @property
    def position(self) -> int:
        """The last journal position that has arrived."""
        return self._position

    def __call__(self, read: Reading) -> NewCalls | HallBoard:
        """What is new, read on the feed's thread."""
        return news_after(read, self._position, self._zone)

    def taken(self, answer: NewCalls | HallBoard) -> NewCalls | HallBoard | None:
        """*answer* without the calls that arrived before; None when it holds nothing that is not known."""
        if isinstance(answer, HallBoard):
            self._position = answer.position
            return answer
        if answer.position < self._position:
            return None
        before, self._position = self._position, answer.position
        fresh = tuple(call for call in answer.calls if call.position > before)
        return NewCalls(answer.now, answer.position, answer.site, fresh)
