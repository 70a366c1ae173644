"""Visitors who are asked for by number, or by the code on their ticket: what is found, and what is done with it."""

from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.find_props import FoundProps, derive_found
from counter.viewmodels.link import Lost
from counter.viewmodels.out_of_turn import Because, choices
from counter.viewmodels.seat import Seat, new_id
from counter.viewmodels.words import filled
from shared.domain.calls import OutOfTurn
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Number, parse_number
from shared.qt.jobs import Err
from shared.usecases.boards.find import Can, FoundTicket, find_ticket
from shared.usecases.call import call_this
from shared.usecases.outcomes import Moved
from shared.usecases.ports import Database, Reading
from shared.usecases.serve import cancel, resume, return_after_no_show

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Numbers(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows FoundProps; why nothing was found or done stays beside the field."""

    changed = Signal()
    asked = Signal(str)
    """A code was scanned: show what it is."""

    done = Signal()
    addAsked = Signal(str)
    """A service is wanted for this number, or a new number for an empty one."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._found: FoundTicket | None = None
        self._props = FoundProps()
        self._refusal = ""
        self._because = Because()
        self._was_free = False
        seat.updated.connect(self._fold)

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why nothing was found, or not done."""
        return self._refusal

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number that was found."""
        return self._props.number

    @Property(str, notify=changed)
    def service(self) -> str:
        """What its visitor comes for."""
        return self._props.service

    @Property(str, notify=changed)
    def standing(self) -> str:
        """Where its visitor stands, as a sentence."""
        return self._props.standing

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def actions(self) -> list[dict[str, object]]:
        """What may be done, the usual first: `key`, `text`, `icon`."""
        return [asdict(action) for action in self._props.actions]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def reasons(self) -> list[dict[str, object]]:
        """Why somebody is called out of turn, see `choices`; none while nobody is passed over."""
        return choices(self._because) if self._props.asks else []

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Whether a press is possible."""
        return self._seat.free

    @Slot(str)
    def scan(self, code: str) -> None:
        """A code was scanned while nobody typed."""
        self.forget()
        self.asked.emit(code)
        self.find(code)

    @Slot(str)
    def find(self, text: str) -> None:
        """Look for the number as typed, or the code as scanned."""
        counter = self._seat.counter

        def question(read: Reading) -> FoundTicket | Refusal:
            return find_ticket(read, counter, text)

        self._seat.link.inquire(question, self._fold_found)

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Call out of turn for this reason, a key of `reasons`."""
        self._because = Because(OutOfTurn(reason))
        self._say("")

    @Slot(str)
    def write(self, words: str) -> None:
        """Call out of turn for this reason in own words."""
        self._because = replace(self._because, words=words)
        self._say("")

    @Slot()
    def forget(self) -> None:
        """Begin anew."""
        self._found, self._props, self._because = None, FoundProps(), Because()
        self._say("")

    @Slot(str)
    def act(self, key: str) -> None:
        """Do this with what was found, a key of `actions`."""
        if self._found is None:
            return
        seat, number, request_id = self._seat, self._found.ticket.number, new_id()
        counter, officer, because = seat.counter, seat.officer.username, self._because
        match Can(key):
            case Can.CALL:
                seat.act(
                    lambda database: call_this(
                        database,
                        counter,
                        number,
                        reason=because.reason,
                        words=because.words,
                        request_id=request_id,
                    ),
                    self._fold_done,
                )
            case Can.RESUME:
                seat.act(partial(_resume, counter, number, request_id), self._fold_done)
            case Can.RETURN:
                seat.act(
                    lambda database: return_after_no_show(
                        database, number, officer=officer, request_id=request_id
                    ),
                    self._fold_done,
                )
            case Can.CANCEL:
                seat.act(
                    lambda database: cancel(database, number, officer=officer, request_id=request_id),
                    self._fold_done,
                )
            case Can.ADD_SERVICE:
                self.addAsked.emit(str(number))
            case Can.TAKE_NEW:
                self.addAsked.emit("")

    @Slot(str)
    def resume(self, text: str) -> None:
        """Go on with the visitor of this number, who was on hold."""
        number = parse_number(text)
        assert number is not None, "the screen offers numbers only"
        self._seat.act(partial(_resume, self._seat.counter, number, new_id()))

    def _fold_found(self, outcome: FoundTicket | Refusal | Err | Lost) -> None:
        match outcome:
            case FoundTicket():
                self._found = outcome
                self._derive()
                self._say("")
            case Lost():
                self._say(translate("Find", "Terputus. Coba lagi begitu tersambung."))
            case _:
                self._found, self._props = None, FoundProps()
                self._say(self._seat.why_not(outcome))

    def _derive(self) -> None:
        board, catalogue = self._seat.board, self._seat.link.catalogue
        if self._found is not None and board is not None and catalogue is not None:
            self._props = derive_found(self._found, board, catalogue, self._seat.language)

    def _fold_done(self, outcome: object) -> None:
        if isinstance(outcome, Refusal | Err):
            # Somebody may have become the first since the number was found.
            asks = isinstance(outcome, Refusal) and outcome.reason is Reason.REASON_NEEDED
            self._props = replace(self._props, asks=self._props.asks or asks)
            self._say(self._seat.why_not(outcome))
            return
        self._seat.fold(outcome)
        if isinstance(outcome, Moved):
            self._seat.tell(filled(translate("Find", "%1: tercatat."), outcome.number), good=True)
        self.forget()
        self.done.emit()

    def _say(self, refusal: str) -> None:
        self._refusal = refusal
        self.changed.emit()

    def _fold(self) -> None:
        if self._seat.free != self._was_free:
            self._was_free = self._seat.free
            self.changed.emit()


def _resume(counter: int, number: Number, request_id: str, database: Database) -> Moved | Refusal:
    return resume(database, counter, number, request_id=request_id)
