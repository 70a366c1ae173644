"""Leaving the counter for a while or for the day: pause, closing soon, close, sign out; nobody is left stranded."""

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import Standing, standing_of
from counter.viewmodels.link import Lost
from counter.viewmodels.seat import Seat
from counter.viewmodels.times import clock_of, derive_lengths, end_of
from counter.viewmodels.words import filled, short_of
from shared.domain.refusals import Reason, Refusal
from shared.qt.jobs import Err
from shared.usecases.desk import close_counter, close_soon, pause_counter

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_MINUTES = 15

REASONS = {
    "meal": "Istirahat makan",
    "prayer": "Salat",
    "short": "Keperluan sebentar",
    "meeting": "Rapat",
    "system": "Gangguan sistem",
}
"""Why a counter pauses, as its sign tells the visitors."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Breaks(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Presses that end or interrupt the service of *seat*, and what they are asked to confirm."""

    changed = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._reason = "short"
        self._minutes = USUAL_MINUTES
        self._stranded = ""
        self._leaving = False
        self._shown: object = None
        seat.updated.connect(self._fold)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def reasons(self) -> list[dict[str, object]]:
        """Why the counter pauses: `key`, `text`, `chosen`."""
        return [{"key": key, "text": text, "chosen": key == self._reason} for key, text in _reasons().items()]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def lengths(self) -> list[dict[str, object]]:
        """For how long: `minutes`, `text`, `note`, `chosen`."""
        board, now = self._seat.board, self._seat.now
        if board is None or now is None:
            return []
        open_end = translate("Break", "Belum pasti")
        zone = board.site.time_zone
        return [
            asdict(each) for each in derive_lengths(self._minutes, now, zone, self._seat.language, open_end)
        ]

    @Property(str, notify=changed)
    def button(self) -> str:
        """What begins the pause: "Istirahat sampai 09.10"."""
        board, now = self._seat.board, self._seat.now
        begin = translate("Break", "Mulai istirahat")
        if board is None or now is None or not self._minutes:
            return begin
        until = clock_of(self._minutes, now, board.site.time_zone, self._seat.language)
        return filled(translate("Break", "Istirahat %1"), until)

    @Property(bool, notify=changed)
    def closing(self) -> bool:
        """Whether the counter drains before it closes."""
        return self._seat.board is not None and self._seat.board.desk.closing

    @Property(str, notify=changed)
    def lastFor(self) -> str:
        """Services for which kiosks would give no more numbers if the counter closed soon, as a sentence."""
        board, catalogue = self._seat.board, self._seat.link.catalogue
        if board is None or catalogue is None or not board.last_for:
            return ""
        names = ", ".join(
            short_of(catalogue.services[service], self._seat.language) for service in board.last_for
        )
        return filled(translate("Break", "Kios berhenti memberi nomor untuk: %1."), names)

    @Property(str, notify=changed)
    def stranded(self) -> str:
        """Who would be left without a counter, as a sentence; empty when nobody would, or it was not asked."""
        return self._stranded

    @Slot(str)
    def chooseReason(self, key: str) -> None:
        """Pause for this reason, a key of `reasons`."""
        self._reason = key
        self.changed.emit()

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        """Be back in *minutes*; 0: not known."""
        self._minutes = minutes
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Begin the pause as chosen; sign and board tell why and until when."""
        now = self._seat.now
        if now is None:
            return
        reason, back_at = REASONS[self._reason], end_of(self._minutes, now)
        self._seat.press(
            lambda database, counter, request_id: pause_counter(
                database, counter, reason, back_at, request_id=request_id
            )
        )

    @Slot()
    def closeSoon(self) -> None:
        """Call only whom nobody else would call, and then close."""
        self._seat.press(close_soon)

    @Slot()
    def stay(self) -> None:
        """Stay open after all."""
        self._seat.press(
            lambda database, counter, request_id: close_soon(database, counter, False, request_id=request_id)
        )

    @Slot()
    def close(self) -> None:
        """Close the counter now; the officer stays signed in."""
        self._close(leaving=False)

    @Slot()
    def signOut(self) -> None:
        """Close the counter and leave. Refused while a visitor is here; asks before it strands anybody."""
        board = self._seat.board
        if board is None:
            return
        if self._seat.foreign or standing_of(board, self._seat.officer) is Standing.CLOSED:
            self._seat.leave()
        else:
            self._close(leaving=True)

    @Slot()
    def insist(self) -> None:
        """Close although somebody is left: those on hold or sent here wait in their line again."""
        self._close(leaving=self._leaving, insist=True)

    @Slot()
    def forget(self) -> None:
        """Do not close."""
        self._say("")

    def _close(self, *, leaving: bool, insist: bool = False) -> None:
        self._leaving = leaving
        self._say("")
        verb: Callable[..., object] = lambda database, counter, request_id: close_counter(  # noqa: E731
            database, counter, insist=insist, request_id=request_id
        )
        self._seat.press(verb, self._fold_closed)

    def _fold_closed(self, outcome: object) -> None:
        if isinstance(outcome, Refusal) and outcome.reason is Reason.VISITORS_LEFT:
            self._say(self._seat.why_not(outcome))
        elif isinstance(outcome, Refusal | Err | Lost):
            self._seat.fold(outcome)
        elif self._leaving:
            self._seat.leave()

    def _say(self, sentence: str) -> None:
        self._stranded = sentence
        self.changed.emit()

    def _fold(self) -> None:
        board, now = self._seat.board, self._seat.now
        minute = now and now.replace(second=0, microsecond=0)
        shown = (minute, self._seat.language, board and (board.desk, board.last_for))
        if not self._seat.active:
            self._stranded = ""
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def _reasons() -> dict[str, str]:
    return {
        "meal": translate("Break", "Istirahat makan"),
        "prayer": translate("Break", "Salat"),
        "short": translate("Break", "Keperluan sebentar"),
        "meeting": translate("Break", "Rapat"),
        "system": translate("Break", "Gangguan sistem"),
    }
