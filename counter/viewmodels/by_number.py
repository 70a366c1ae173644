"""Visitors who are asked for by number: call a certain one, go on with one on hold."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.seat import Seat, new_id
from shared.domain.calls import OutOfTurn
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import parse_number
from shared.qt.jobs import Err
from shared.usecases.call import call_this
from shared.usecases.serve import resume

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Numbers(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Presses that name a number; why one was not called stays beside the field."""

    changed = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._refusal = ""
        self._reason: OutOfTurn | None = None

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the number that was asked for is not called."""
        return self._refusal

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def reasons(self) -> list[dict[str, object]]:
        """Why somebody is called out of turn: `key`, `text`, `chosen`."""
        return [
            {"key": reason.value, "text": text, "chosen": reason is self._reason}
            for reason, text in out_of_turn().items()
        ]

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Call out of turn for this reason, a key of `reasons`."""
        self._reason = OutOfTurn(reason)
        self._show("")

    @Slot(str)
    def call(self, text: str) -> None:
        """Call the number as typed; why not is in `refusal`."""
        number = parse_number(text.strip())
        if number is None:
            self._refuse(Refusal(Reason.NOT_A_NUMBER, {"text": text.strip()}))
            return
        counter, reason, request_id = self._seat.counter, self._reason, new_id()
        self._seat.act(
            lambda database: call_this(database, counter, number, reason=reason, request_id=request_id),
            self._fold,
        )

    @Slot()
    def forget(self) -> None:
        """Begin anew with asking for a number."""
        self._reason = None
        self._show("")

    @Slot()
    def retype(self) -> None:
        """The number is being written: what was said of the last one no longer holds."""
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


def out_of_turn() -> dict[OutOfTurn, str]:
    """Why somebody is called before others, in words."""
    return {
        OutOfTurn.PAPERS_COMPLETED: translate("Numbers", "Berkas sudah lengkap"),
        OutOfTurn.TOGETHER: translate("Numbers", "Datang bersama"),
        OutOfTurn.APPOINTMENT: translate("Numbers", "Janji temu"),
        OutOfTurn.CORRECTION: translate("Numbers", "Perbaikan hasil"),
        OutOfTurn.SUPERVISOR: translate("Numbers", "Permintaan supervisor"),
        OutOfTurn.OTHER: translate("Numbers", "Lainnya"),
    }
