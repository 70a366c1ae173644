"""Visitors who are asked for by number: call a certain one, go on with one on hold."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.seat import Seat, new_id
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import parse_number
from shared.qt.jobs import Err
from shared.usecases.call import call_this
from shared.usecases.serve import resume

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Numbers(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Presses that name a number; why one was not called stays beside the field."""

    changed = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._refusal = ""

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the number that was asked for is not called."""
        return self._refusal

    @Slot(str)
    def call(self, text: str) -> None:
        """Call the number as typed; why not is in `refusal`."""
        number = parse_number(text.strip())
        if number is None:
            self._refuse(Refusal(Reason.NOT_A_NUMBER, {"text": text.strip()}))
            return
        counter, request_id = self._seat.counter, new_id()
        self._seat.act(
            lambda database: call_this(database, counter, number, request_id=request_id), self._fold
        )

    @Slot()
    def forget(self) -> None:
        """Begin anew with asking for a number."""
        self._show("")

    @Slot(str)
    def resume(self, text: str) -> None:
        """Go on with the visitor of this number, who was on hold."""
        number = parse_number(text)
        assert number is not None, "the screen offers numbers only"
        counter, request_id = self._seat.counter, new_id()
        self._seat.act(lambda database: resume(database, counter, number, request_id=request_id))

    def _fold(self, outcome: object) -> None:
        if isinstance(outcome, Refusal | Err):
            self._refuse(outcome)
        else:
            self._seat.fold(outcome)

    def _refuse(self, outcome: Refusal | Err) -> None:
        self._show(self._seat.why_not(outcome))

    def _show(self, refusal: str) -> None:
        self._refusal = refusal
        self.changed.emit()
