"""The officer's desk: the state of the counter, and the one main button."""

import math

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.bar import Bar
from counter.viewmodels.compact import Compact
from counter.viewmodels.desk_props import DeskProps, Inputs, Primary, Standing, derive_desk
from counter.viewmodels.idle import Idle
from counter.viewmodels.line import Line
from counter.viewmodels.seat import SETTLE_SECONDS, Seat, new_id
from counter.viewmodels.verbs import Sitting, main_press, open_for
from counter.viewmodels.visitor import Visitor
from counter.viewmodels.visitor_props import derive_visitor
from shared.domain.refusals import Refusal
from shared.domain.ticket import Outcome
from shared.qt.jobs import Err
from shared.usecases.outcomes import Called, FinishedAndCalled
from shared.usecases.serve import start

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

LINE_EVERY = 5.0
"""Seconds after which waiting times in the line are told anew."""


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Desk(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows DeskProps and fills `line`, `bar`, `idle`, `visitor` and `compact`."""

    changed = Signal()
    activeChanged = Signal()
    finished = Signal(object, object)
    """The main button ended a visit and called nobody: what came of it, and the Outcome."""

    def __init__(
        self,
        seat: Seat,
        line: Line,
        bar: Bar,
        idle: Idle,
        visitor: Visitor,
        compact: Compact,
        *,
        one_key: bool,
    ) -> None:
        super().__init__()
        self._seat = seat
        self._line = line
        self._bar = bar
        self._idle = idle
        self._visitor = visitor
        self._compact = compact
        self._one_key = one_key
        self._props = DeskProps()
        self._line_told_at = -math.inf
        self._line_told: object = None
        seat.updated.connect(self._fold)
        seat.activeChanged.connect(self.activeChanged)

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        """Whether an officer is signed in."""
        return self._seat.active

    @Property(str, notify=changed)
    def standing(self) -> str:
        """The counter's state: open, paused, closed or taken."""
        return self._props.standing.value

    @Property(bool, notify=changed)
    def connected(self) -> bool:
        """Whether the database answers."""
        return self._props.connected

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Whether a press is possible: connected, and the last one answered."""
        return self._props.free

    @Property(bool, notify=changed)
    def pending(self) -> bool:
        """Whether a press waits for its answer."""
        return self._props.pending

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        """The words of the main button."""
        return self._props.primary_text

    @Property(bool, notify=changed)
    def primaryCalls(self) -> bool:
        """Whether the main button calls somebody."""
        return self._props.primary in {Primary.CALL_NEXT, Primary.FINISH_AND_CALL, Primary.NOTHING}

    @Property(bool, notify=changed)
    def primaryEnabled(self) -> bool:
        """Whether the main button may be pressed."""
        return self._props.primary_enabled

    @Property(bool, notify=changed)
    def resting(self) -> bool:
        """Whether the main button still rests after its last press."""
        return self._props.resting

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the last press is not answered yet; soon after it is `pending`."""
        return self._props.busy

    @Property(str, notify=changed)
    def sign(self) -> str:
        """Why a press just now did nothing; for a moment."""
        return self._props.sign

    @Property(int, notify=changed)
    def restMs(self) -> int:
        """How long that is in milliseconds."""
        return int(self._seat.rest_seconds * 1000)

    @Property(bool, notify=changed)
    def canCallNumber(self) -> bool:
        """Whether a certain number may be called."""
        return self._props.can_call_number

    @Property(bool, notify=changed)
    def canPause(self) -> bool:
        """Whether the pause may begin or end."""
        return self._props.can_pause

    @Property(str, notify=changed)
    def told(self) -> str:
        """What the last press was answered: why it did nothing, or good news."""
        return self._props.told

    @Property(bool, notify=changed)
    def good(self) -> bool:
        """Whether what was told is good news."""
        return self._props.good

    @Slot()
    def primary(self) -> None:
        """The main button, or Space."""
        if self._seat.resting or self._seat.link.busy:
            self._seat.say_early()
            return
        if not self._props.primary_enabled:
            return
        board = self._seat.board
        assert board is not None, "the main button needs a board"
        outcome, note = self._visitor.chosen, self._visitor.written
        press = main_press(self._props.primary, board, self._sitting(), outcome, note, new_id)
        self._seat.act(press, lambda answer: self._fold_press(answer, outcome))

    @Property(bool, notify=changed)
    def oneKey(self) -> bool:
        """Whether a called visitor need not be started."""
        return self._one_key

    @Slot()
    def start(self) -> None:
        """Begin the service of the called visitor, where the main button does not."""
        facts = self._visitor.facts
        if facts.present and not facts.serving:
            self._seat.press(start)

    @Slot()
    def open(self) -> None:
        """Open the counter, or end the pause."""
        if self._props.standing is not Standing.OPEN:
            self._seat.act(open_for(self._seat.counter, self._sitting(), new_id))

    @Slot()
    def dismiss(self) -> None:
        """What was told has been read."""
        self._seat.tell("")

    def _sitting(self) -> Sitting:
        return Sitting(self._seat.officer.username, self._seat.session)

    def _fold_press(self, answer: object, outcome: Outcome) -> None:
        """The button means something else now: a second press too soon after the first is not meant."""
        seat = self._seat
        seat.fold(answer)
        if not seat.resting and not isinstance(answer, Refusal | Err):
            seat.rest(SETTLE_SECONDS)
        if isinstance(answer, FinishedAndCalled) and not isinstance(answer.then, Called):
            self.finished.emit(answer.finished, outcome)

    def _fold(self) -> None:
        seat = self._seat
        inputs = Inputs(
            seat.officer,
            seat.language,
            seat.board,
            seat.now,
            seat.link.clock.answered,
            connected=seat.link.connected,
            pending=seat.link.pending,
            busy=seat.link.busy,
            resting=seat.resting,
            sign=seat.sign,
            told=seat.told,
            good=seat.good,
            session=seat.session,
            one_key=self._one_key,
        )
        before, self._props = self._props, derive_desk(inputs)
        self._bar.show(self._props)
        self._idle.show(self._props)
        board = None if seat.foreign else seat.board
        shown = derive_visitor(
            board,
            seat.now,
            self._props.free,
            seat.language,
            met=self._visitor.met,
            one_key=self._one_key,
        )
        self._visitor.show(shown, board.visitor.step if board and board.visitor else None)
        self._compact.show(self._props, shown)
        self._tell_line()
        if before != self._props:
            self.changed.emit()

    def _tell_line(self) -> None:
        """The line at once when it has changed, its waiting times now and then."""
        board, monotonic = self._seat.board, self._seat.monotonic()
        what = (board and board.line, self._seat.language)
        old = self._line_told
        same = isinstance(old, tuple) and old[0] is what[0] and old[1] == what[1]
        if same and monotonic - self._line_told_at < LINE_EVERY:
            return
        self._line_told, self._line_told_at = what, monotonic
        self._line.show(board, self._seat.now, self._seat.language)
