"""Every press about the visitor who is at the counter: call once more, no-show, hold, finish; and taking one back."""

import math
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.seat import Seat
from counter.viewmodels.times import clock_of, derive_lengths, end_of
from counter.viewmodels.visitor import Visitor
from counter.viewmodels.words import filled, in_seconds
from shared.domain.journal import Kind
from shared.domain.ticket import Number, Outcome
from shared.usecases.call import recall
from shared.usecases.outcomes import Moved
from shared.usecases.serve import finish, hold, no_show
from shared.usecases.take_back import take_back

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_SECONDS = 5.0
"""A no-show, an end or a transfer can be taken back for so long, as long as nobody else is called."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Ended:
    """What was just done to *number* and can be taken back until *until* (monotonic seconds)."""

    number: Number
    kind: Kind
    outcome: Outcome | None
    until: float


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Serving(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Presses about the visitor of *seat*; `undo` says for some seconds what can be taken back."""

    changed = Signal()

    def __init__(self, seat: Seat, visitor: Visitor) -> None:
        super().__init__()
        self._seat = seat
        self._visitor = visitor
        self._ended: Ended | None = None
        self._undo = ""
        self._minutes = 0
        self._minute: object = None
        seat.updated.connect(self._fold)

    @Property(str, notify=changed)
    def undo(self) -> str:
        """What was just done and can still be taken back."""
        return self._undo

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def lengths(self) -> list[dict[str, object]]:
        """When a visitor on hold is expected back: `minutes`, `text`, `note`, `chosen`."""
        board, now = self._seat.board, self._seat.now
        if board is None or now is None:
            return []
        open_end = translate("Serving", "Belum pasti")
        zone, language = board.site.time_zone, self._seat.language
        return [asdict(each) for each in derive_lengths(self._minutes, now, zone, language, open_end)]

    @Property(str, notify=changed)
    def holdButton(self) -> str:
        """What begins the hold: "Tahan sampai 09.10"."""
        board, now = self._seat.board, self._seat.now
        if board is None or now is None or not self._minutes:
            return translate("Serving", "Tahan")
        until = clock_of(self._minutes, now, board.site.time_zone, self._seat.language)
        return filled(translate("Serving", "Tahan %1"), until)

    @Slot()
    def recall(self) -> None:
        """Call the visitor once more."""
        facts = self._visitor.facts
        if facts.present and not facts.serving:
            self._seat.press(recall)
        elif facts.present and self._seat.free:
            self._seat.hint(translate("Serving", "Pengunjung sudah dilayani, tidak dipanggil lagi."))

    @Slot()
    def miss(self) -> None:
        """Mark the visitor as a no-show."""
        if not self._visitor.facts.present or not self._seat.free:
            return
        if not self._visitor.facts.can_miss:
            self._seat.tell(self._visitor.facts.why_not_missed)
            return
        self._seat.press(no_show, lambda outcome: self._fold_ended(outcome, None))

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """Expect the visitor on hold back in *minutes*; 0: not known."""
        self._minutes = minutes
        self.changed.emit()

    @Slot()
    def hold(self) -> None:
        """Set the visitor aside, with the note and the expected return."""
        now, note = self._seat.now, self._visitor.written
        if now is None:
            return
        resume_at = end_of(self._minutes, now)
        self._seat.press(
            lambda database, counter, request_id: hold(
                database, counter, note, resume_at, request_id=request_id
            )
        )

    @Slot()
    def finishOnly(self) -> None:
        """End the visit and call nobody."""
        outcome, note = self._visitor.chosen, self._visitor.written
        self._seat.press(
            lambda database, counter, request_id: finish(
                database, counter, outcome, note, request_id=request_id
            ),
            lambda answer: self._fold_ended(answer, outcome),
        )

    @Slot()
    def takeBack(self) -> None:
        """Undo what `undo` names."""
        ended = self._ended
        if ended is None:
            return
        begun = self._seat.press(
            lambda database, counter, request_id: take_back(
                database, counter, ended.number, request_id=request_id
            )
        )
        if begun:
            self._ended = None
            self._fold()

    def remember(self, outcome: object, ended: Outcome | None) -> None:
        """*outcome* of a press ended the visit as *ended*; it can be taken back for some seconds."""
        if isinstance(outcome, Moved):
            until = self._seat.monotonic() + UNDO_SECONDS
            self._ended = Ended(outcome.number, outcome.kind, ended, until)
            self._fold()

    def _fold_ended(self, outcome: Any, ended: Outcome | None) -> None:
        self._seat.fold(outcome)
        self.remember(outcome, ended)

    def _fold(self) -> None:
        board, now = self._seat.board, self._seat.now
        if board is None or board.visitor is not None:
            self._ended = None
        if self._ended is not None and self._seat.monotonic() >= self._ended.until:
            self._ended = None
        undo = self._derive_undo()
        minute = (now and now.replace(second=0, microsecond=0), self._seat.language)
        if (undo, minute) != (self._undo, self._minute):
            self._undo, self._minute = undo, minute
            self.changed.emit()

    def _derive_undo(self) -> str:
        ended = self._ended
        if ended is None:
            return ""
        left = in_seconds(max(1, math.ceil(ended.until - self._seat.monotonic())), self._seat.language)
        if ended.kind is Kind.MISSED:
            text = translate("Serving", "%1 dicatat tidak hadir. Bisa dibatalkan %2 lagi.")
        elif ended.outcome is Outcome.TRANSFERRED:
            text = translate("Serving", "%1 dialihkan. Bisa dibatalkan %2 lagi.")
        else:
            text = translate("Serving", "%1 selesai dilayani. Bisa dibatalkan %2 lagi.")
        return filled(text, ended.number, left)
