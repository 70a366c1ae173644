"""C4: send the visitor on to a service, an agency or a counter, with a place in that line and a message."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.link import Lost
from counter.viewmodels.seat import Seat, new_id
from counter.viewmodels.serving import Serving
from counter.viewmodels.transfer_props import Goal, as_row, derive_goals, found
from counter.viewmodels.words import filled
from shared.domain.line import Transfer as Where
from shared.domain.notes import NOTE_LIMIT
from shared.domain.refusals import INSISTABLE, Refusal
from shared.domain.ticket import Outcome
from shared.qt import formats
from shared.qt.jobs import Err
from shared.usecases.boards.destinations import DestinationFacts, destinations
from shared.usecases.transfer import transfer

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

COUNTED_FROM = 400
"""Characters of a message from which on the room left is shown."""

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Transfer(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """What is chosen in the dialog; `send` does it, and what the hall has against it may be insisted on."""

    changed = Signal()
    done = Signal()

    def __init__(self, seat: Seat, serving: Serving) -> None:
        super().__init__()
        self._seat = seat
        self._serving = serving
        self._facts: tuple[DestinationFacts, ...] = ()
        self._goals: tuple[Goal, ...] = ()
        self._shown: tuple[Goal, ...] = ()
        self._query = ""
        self._chosen = 0
        self._where = Where.ARRIVAL
        self._note = ""
        self._refusal = ""
        self._insistable = False
        self._was_free = False
        seat.updated.connect(self._fold)

    @Property(str, notify=changed)
    def number(self) -> str:
        """The visitor's number."""
        board = self._seat.board
        return str(board.visitor.ticket.number) if board is not None and board.visitor is not None else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def goals(self) -> list[dict[str, object]]:
        """What was found: `letter`, `title`, `place`, `waiting`, `trouble`."""
        return [as_row(goal) for goal in self._shown]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The row that is chosen, -1 when nothing was found."""
        return self._chosen if self._shown else -1

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def places(self) -> list[dict[str, object]]:
        """Where the visitor stands in the new line: `key`, `text`, `chosen`."""
        words = {
            Where.FIRST: translate("Transfer", "Paling depan"),
            Where.ARRIVAL: filled(translate("Transfer", "Sesuai jam tiba (%1)"), self._arrived()),
            Where.LAST: translate("Transfer", "Paling belakang"),
        }
        return [
            {"key": where.value, "text": text, "chosen": where is self._where}
            for where, text in words.items()
        ]

    @Property(str, notify=changed)
    def button(self) -> str:
        """What Enter does: "Alihkan A 047 ke Supervisor"."""
        goal = self._goal()
        if goal is None:
            return translate("Transfer", "Pilih tujuan")
        words = (
            translate("Transfer", "Tetap alihkan %1 ke %2")
            if self._insistable
            else translate("Transfer", "Alihkan %1 ke %2")
        )
        board = self._seat.board
        visitor = board.visitor if board is not None else None
        return filled(words, visitor.ticket.number if visitor else "", goal.title)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it can be done now."""
        return self._goal() is not None and self._seat.free

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it was not done."""
        return self._refusal

    @Property(int, notify=changed)
    def noteLimit(self) -> int:
        """Characters of a message."""
        return NOTE_LIMIT

    @Property(str, notify=changed)
    def noteRoom(self) -> str:
        """How full the message is, once that matters: "480/500"."""
        return f"{len(self._note)}/{NOTE_LIMIT}" if len(self._note) >= COUNTED_FROM else ""

    @Slot()
    def begin(self) -> None:
        """Choose anew, in the hall as it is now."""
        self._query, self._chosen, self._where, self._note = "", 0, Where.ARRIVAL, ""
        self._refuse("")
        self._derive()
        counter = self._seat.counter
        self._seat.link.inquire(lambda read: destinations(read, counter), self._fold_facts)

    @Slot(str)
    def search(self, query: str) -> None:
        """Narrow the destinations to *query*."""
        self._query, self._chosen = query, 0
        self._refuse("")
        self._derive()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose the destination in this row."""
        if 0 <= row < len(self._shown):
            self._chosen = row
            self._refuse("")

    @Slot(int)
    def move(self, rows: int) -> None:
        """Choose so many rows below, or above."""
        self.choose(max(0, min(len(self._shown) - 1, self._chosen + rows)))

    @Slot(str)
    def stand(self, where: str) -> None:
        """Choose the place in the new line, a key of `places`."""
        self._where = Where(where)
        self.changed.emit()

    @Slot(str)
    def write(self, note: str) -> None:
        """Take over the message as typed."""
        self._note = note
        self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Send the visitor on; a second time after a reservation of the hall, the officer insists."""
        goal = self._goal()
        if goal is None:
            return
        counter, where, note, insist, request_id = (
            self._seat.counter,
            self._where,
            self._note,
            self._insistable,
            new_id(),
        )
        self._seat.act(
            lambda database: transfer(
                database, counter, goal.to, where, note=note, insist=insist, request_id=request_id
            ),
            self._fold_outcome,
        )

    def _goal(self) -> Goal | None:
        return self._shown[self._chosen] if self._shown else None

    def _arrived(self) -> str:
        board = self._seat.board
        if board is None or board.visitor is None:
            return ""
        arrived = board.visitor.ticket.taken_at.astimezone(board.site.time_zone)
        return formats.clock(arrived, self._seat.language)

    def _fold_facts(self, facts: tuple[DestinationFacts, ...] | Err | Lost) -> None:
        if isinstance(facts, tuple):
            self._facts = facts
            self._derive()

    def _fold_outcome(self, outcome: object) -> None:
        if isinstance(outcome, Refusal):
            self._refuse(self._seat.why_not(outcome), insistable=outcome.reason in INSISTABLE)
        elif isinstance(outcome, Err):
            self._refuse(self._seat.why_not(outcome))
        else:
            self._serving.remember(outcome, Outcome.TRANSFERRED)
            self.done.emit()

    def _refuse(self, refusal: str, *, insistable: bool = False) -> None:
        self._refusal, self._insistable = refusal, insistable
        self.changed.emit()

    def _derive(self) -> None:
        board = self._seat.board
        if board is not None:
            self._goals = derive_goals(self._facts, board.counter.agency, self._seat.language)
        self._shown = found(self._goals, self._query)
        self.changed.emit()

    def _fold(self) -> None:
        if self._seat.free != self._was_free:
            self._was_free = self._seat.free
            self.changed.emit()
