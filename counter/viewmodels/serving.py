"""Every press about the visitor who is at the counter: call once more, no-show, hold, finish."""

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.seat import Seat
from counter.viewmodels.visitor import Visitor
from counter.viewmodels.words import filled, in_seconds
from shared.usecases.call import recall
from shared.usecases.serve import finish, hold, no_show

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_SECONDS = 5.0
"""A no-show can be taken back for so long."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Serving(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Presses about the visitor of *seat*. A no-show is written only once its time to be taken back is over."""

    changed = Signal()

    def __init__(self, seat: Seat, visitor: Visitor, *, undo_seconds: float = UNDO_SECONDS) -> None:
        super().__init__()
        self._seat = seat
        self._visitor = visitor
        self._undo_seconds = undo_seconds
        self._miss_at: float | None = None
        self._missed: object = None
        self._undo = ""
        seat.updated.connect(self._fold)

    @Property(str, notify=changed)
    def undo(self) -> str:
        """A no-show that can still be taken back."""
        return self._undo

    @Slot()
    def recall(self) -> None:
        """Call the visitor once more."""
        if self._visitor.facts.can_recall:
            self._press(recall)

    @Slot()
    def miss(self) -> None:
        """Mark the visitor as a no-show, with some seconds to take it back."""
        if not self._visitor.facts.present or not self._seat.free or self._miss_at is not None:
            return
        if not self._visitor.facts.can_miss:
            self._seat.tell(self._visitor.facts.why_not_missed)
            return
        self._miss_at = self._seat.monotonic() + self._undo_seconds
        self._missed = self._visiting()
        self._seat.update()

    @Slot()
    def keepVisitor(self) -> None:
        """Take the no-show back."""
        self._miss_at = None
        self._seat.update()

    @Slot()
    def hold(self) -> None:
        """Set the visitor aside, with the note."""
        note = self._visitor.written
        self._press(
            lambda database, counter, request_id: hold(database, counter, note, request_id=request_id)
        )

    @Slot()
    def finishOnly(self) -> None:
        """End the visit and call nobody."""
        outcome, note = self._visitor.chosen, self._visitor.written
        self._press(
            lambda database, counter, request_id: finish(
                database, counter, outcome, note, request_id=request_id
            )
        )

    def _press(self, verb: Callable[..., Any]) -> None:
        self._miss_at = None
        self._seat.press(verb)

    def _fold(self) -> None:
        if self._miss_at is not None and self._visiting() != self._missed:
            self._miss_at = None
        if self._miss_at is not None and self._seat.monotonic() >= self._miss_at:
            self._press(no_show)
        undo = self._derive_undo()
        if undo != self._undo:
            self._undo = undo
            self.changed.emit()

    def _visiting(self) -> object:
        board = self._seat.board
        return board and board.visitor and (board.visitor.step.key, board.visitor.step.state)

    def _derive_undo(self) -> str:
        board = self._seat.board
        if self._miss_at is None or board is None or board.visitor is None:
            return ""
        left = max(1, math.ceil(self._miss_at - self._seat.monotonic()))
        text = translate("Serving", "%1 dicatat tidak hadir dalam %2.")
        return filled(text, board.visitor.ticket.number, in_seconds(left, self._seat.language))
