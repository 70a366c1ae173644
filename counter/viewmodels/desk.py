"""The officer's desk: live facts from the board, and every press of the serving day."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.bar import Bar
from counter.viewmodels.board_question import BoardQuestion
from counter.viewmodels.desk_props import DeskProps, Inputs, Primary, Standing, derive_desk
from counter.viewmodels.idle import Idle
from counter.viewmodels.line import Line
from counter.viewmodels.link import Link, Lost
from counter.viewmodels.verbs import main_press, open_for
from counter.viewmodels.visitor import Visitor
from counter.viewmodels.visitor_props import derive_visitor
from counter.viewmodels.words import why_not
from shared.domain.officer import Officer, Role
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import parse_number
from shared.qt.jobs import Err
from shared.usecases.boards.counter import CounterBoard
from shared.usecases.call import call_this, recall
from shared.usecases.desk import close_counter, pause_counter
from shared.usecases.outcomes import Called, FinishedAndCalled
from shared.usecases.ports import Database
from shared.usecases.serve import finish, hold, no_show, resume

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

REST_SECONDS = 2.0
"""After a call the main button takes no press for so long (look: Space is ignored for 2 s)."""

UNDO_SECONDS = 5.0
"""A no-show can be taken back for so long."""

TICK_MS = 250
LINE_EVERY = 5.0
"""Seconds after which waiting times in the line are told anew."""

NOBODY = Officer("", "", Role.OFFICER, "", "")


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Desk(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows DeskProps and fills `line`, `bar`, `idle` and `visitor`; every press is one or more use cases with request ids."""

    changed = Signal()
    activeChanged = Signal()
    numberRefusalChanged = Signal()
    firstArrived = Signal()
    """Somebody waits where nobody waited."""

    def __init__(
        self,
        link: Link,
        line: Line,
        bar: Bar,
        idle: Idle,
        visitor: Visitor,
        language: str,
        monotonic: Callable[[], float],
        *,
        undo_seconds: float = UNDO_SECONDS,
    ) -> None:
        super().__init__()
        self._link = link
        self._line = line
        self._bar = bar
        self._idle = idle
        self._visitor = visitor
        self._monotonic = monotonic
        self._undo_seconds = undo_seconds
        self._inputs = Inputs(NOBODY, language)
        self._props = DeskProps()
        self._counter = 0
        self._rested_at = -math.inf
        self._miss_at: float | None = None
        self._line_told_at = -math.inf
        self._number_refusal = ""
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._tick)
        link.connectedChanged.connect(self._fold_link)
        link.pendingChanged.connect(self._fold_link)

    @property
    def counter(self) -> int:
        """The counter of the officer who is signed in; 0 for nobody."""
        return self._counter

    @Property(bool, notify=activeChanged)
    def active(self) -> bool:
        """Whether an officer is signed in."""
        return self._counter != 0

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
    def canCallNumber(self) -> bool:
        """Whether a certain number may be called."""
        return self._props.can_call_number

    @Property(bool, notify=changed)
    def canPause(self) -> bool:
        """Whether the pause may begin or end."""
        return self._props.can_pause

    @Property(str, notify=changed)
    def told(self) -> str:
        """Why the last press did nothing."""
        return self._props.told

    @Property(str, notify=changed)
    def undo(self) -> str:
        """A no-show that can still be taken back."""
        return self._props.undo

    @Property(str, notify=numberRefusalChanged)
    def numberRefusal(self) -> str:
        """Why the number that was asked for is not called."""
        return self._number_refusal

    def begin(self, officer: Officer, counter: int) -> None:
        """*officer* sits down at *counter*, which is open."""
        self._counter = counter
        self._inputs = Inputs(officer, self._inputs.language, connected=self._link.connected)
        self._link.watch(BoardQuestion(counter, officer.username), self._fold_board)
        self._ticks.start()
        self.activeChanged.emit()
        self._update()

    @Slot()
    def primary(self) -> None:
        """The main button, or Space."""
        if self._monotonic() < self._rested_at or not self._props.primary_enabled:
            return
        self.keepVisitor()
        board = self._inputs.board
        assert board is not None, "the main button needs a board"
        outcome, note = self._visitor.chosen, self._visitor.written
        self._act(
            main_press(self._props.primary, board, self._inputs.officer.username, outcome, note, _new_id)
        )

    @Slot()
    def recall(self) -> None:
        """Call the visitor once more."""
        if self._visitor.facts.can_recall:
            self._press(recall)

    @Slot()
    def miss(self) -> None:
        """Mark the visitor as a no-show, with some seconds to take it back."""
        if not self._visitor.facts.present or not self._props.free or self._miss_at is not None:
            return
        if not self._visitor.facts.can_miss:
            self._tell(self._visitor.facts.why_not_missed)
            return
        self._miss_at = self._monotonic() + self._undo_seconds
        self._tick()

    @Slot()
    def keepVisitor(self) -> None:
        """Take the no-show back."""
        self._miss_at = None
        self._update()

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

    @Slot(str)
    def callNumber(self, text: str) -> None:
        """Call the number as typed; why not is in `numberRefusal`."""
        number = parse_number(text.strip())
        if number is None:
            self._refuse_number(Refusal(Reason.NOT_A_NUMBER, {"text": text.strip()}))
            return
        counter, request_id = self._counter, _new_id()
        self._act(
            lambda database: call_this(database, counter, number, request_id=request_id), self._fold_number
        )

    @Slot()
    def forgetNumber(self) -> None:
        """Begin anew with asking for a number."""
        self._number_refusal = ""
        self.numberRefusalChanged.emit()

    @Slot(str)
    def resume(self, text: str) -> None:
        """Go on with the visitor of this number, who was on hold."""
        number = parse_number(text)
        assert number is not None, "the screen offers numbers only"
        counter, request_id = self._counter, _new_id()
        self._act(lambda database: resume(database, counter, number, request_id=request_id))

    @Slot()
    def open(self) -> None:
        """Open the counter, or end the pause."""
        if self._props.standing is not Standing.OPEN:
            self._act(open_for(self._counter, self._inputs.officer.username, _new_id))

    @Slot()
    def pause(self) -> None:
        """Begin the pause."""
        if self._props.standing is not Standing.PAUSED:
            self._press(pause_counter)

    @Slot()
    def pauseOrOpen(self) -> None:
        """Begin the pause or end it."""
        if self._props.standing is Standing.PAUSED:
            self.open()
        elif self._props.can_pause:
            self.pause()

    @Slot()
    def close(self) -> None:
        """Close the counter; the officer stays signed in."""
        if self._props.standing is not Standing.CLOSED:
            self._press(close_counter)

    @Slot()
    def signOut(self) -> None:
        """Close the counter and leave. Refused while a visitor is here."""
        if self._props.standing in {Standing.CLOSED, Standing.TAKEN}:
            self._leave()
            return
        counter, request_id = self._counter, _new_id()
        self._act(lambda database: close_counter(database, counter, request_id=request_id), self._fold_left)

    @Slot()
    def dismiss(self) -> None:
        """What was told has been read."""
        self._tell("")

    def _press(self, verb: Callable[..., Any]) -> None:
        """Act with one use case of the form (database, counter, *, request_id)."""
        self._miss_at = None
        counter, request_id = self._counter, _new_id()
        self._act(lambda database: verb(database, counter, request_id=request_id))

    def _act(
        self, operation: Callable[[Database], object], then: Callable[[Any], None] | None = None
    ) -> None:
        if not self._props.free:
            return
        self._inputs = replace(self._inputs, told="")
        self._link.act(operation, then or self._fold_outcome)

    def _leave(self) -> None:
        self._ticks.stop()
        self._counter = 0
        self._miss_at = None
        self._inputs = Inputs(NOBODY, self._inputs.language, connected=self._link.connected)
        self.activeChanged.emit()
        self._line.show(None, None)
        self._update()

    def _fold_board(self, board: CounterBoard | None) -> None:
        if self._counter == 0:
            return
        before = self._inputs.board
        if board is not None and before is not None and board.line and not before.line:
            self.firstArrived.emit()
        self._inputs = replace(self._inputs, board=board or before)
        if board is not None and _visiting(board) != (before and _visiting(before)):
            self._miss_at = None
        if board is not None and (before is None or board.line is not before.line):
            self._line_told_at = -math.inf
        self._update()

    def _fold_link(self) -> None:
        self._inputs = replace(self._inputs, connected=self._link.connected, pending=self._link.pending)
        self._update()

    def _fold_outcome(self, outcome: object) -> None:
        if isinstance(outcome, Refusal | Err):
            self._tell(why_not(outcome, self._link.catalogue, self._inputs.language))
        called = outcome.then if isinstance(outcome, FinishedAndCalled) else outcome
        if isinstance(called, Called):
            self._rested_at = self._monotonic() + REST_SECONDS

    def _fold_number(self, outcome: object) -> None:
        if isinstance(outcome, Refusal | Err):
            self._refuse_number(outcome)
        else:
            self._fold_outcome(outcome)

    def _fold_left(self, outcome: object) -> None:
        if isinstance(outcome, Refusal | Err | Lost):
            self._fold_outcome(outcome)
        else:
            self._leave()

    def _refuse_number(self, outcome: Refusal | Err) -> None:
        self._number_refusal = why_not(outcome, self._link.catalogue, self._inputs.language)
        self.numberRefusalChanged.emit()

    def _tell(self, sentence: str) -> None:
        self._inputs = replace(self._inputs, told=sentence)
        self._update()

    def _tick(self) -> None:
        if self._miss_at is not None and self._monotonic() >= self._miss_at:
            self._press(no_show)
        self._update()

    def _update(self) -> None:
        left = None if self._miss_at is None else max(1, math.ceil(self._miss_at - self._monotonic()))
        clock = self._link.clock
        now = clock.now()
        self._inputs = inputs = replace(self._inputs, now=now, answered=clock.answered, missing=left)
        before, self._props = self._props, derive_desk(inputs)
        self._bar.show(self._props)
        self._idle.show(self._props)
        board = inputs.board
        shown = derive_visitor(board, now, self._props.free, inputs.language)
        self._visitor.show(shown, board.visitor.step if board and board.visitor else None)
        if self._monotonic() - self._line_told_at >= LINE_EVERY and self._counter:
            self._line_told_at = self._monotonic()
            self._line.show(board, now)
        if before != self._props:
            self.changed.emit()


def _visiting(board: CounterBoard) -> object:
    return board.visitor and (board.visitor.step.key, board.visitor.step.state)


def _new_id() -> str:
    return uuid4().hex
