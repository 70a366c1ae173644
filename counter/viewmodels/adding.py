"""One more service for the visitor who is here, or a number for somebody who came without one."""

import secrets
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.link import Lost
from counter.viewmodels.out_of_turn import Because, choices
from counter.viewmodels.seat import Seat, new_id
from counter.viewmodels.transfer_props import Goal, as_row, derive_goals, found
from counter.viewmodels.words import filled
from shared.domain.calls import OutOfTurn
from shared.domain.refusals import INSISTABLE, Refusal
from shared.domain.ticket import Number, parse_number
from shared.domain.transfers import ToService
from shared.qt.jobs import Err
from shared.usecases.add_service import add_service
from shared.usecases.boards.destinations import DestinationFacts, destinations
from shared.usecases.outcomes import Moved, TicketTaken
from shared.usecases.take_at_counter import take_at_counter

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

TOKEN_BYTES = 12

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Adding(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """A service is chosen for the visitor at the counter; without one, for a new number that is then shown."""

    changed = Signal()
    done = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._visitor: Number | None = None
        self._goals: tuple[Goal, ...] = ()
        self._shown: tuple[Goal, ...] = ()
        self._query = ""
        self._chosen = 0
        self._priority = False
        self._begin = False
        self._because = Because()
        self._refusal = ""
        self._insistable = False
        self._taken = ""
        self._was_free = False
        seat.updated.connect(self._fold)

    @Property(str, notify=changed)
    def visitor(self) -> str:
        """Whom the service is for; empty for somebody without a number."""
        return str(self._visitor or "")

    @Property(str, notify=changed)
    def taken(self) -> str:
        """The number that was given, to be told to its owner."""
        return self._taken

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def goals(self) -> list[dict[str, object]]:
        """The services that were found: `letter`, `title`, `place`, `waiting`, `trouble`."""
        return [as_row(goal) for goal in self._shown]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The row that is chosen, -1 when nothing was found."""
        return self._chosen if self._shown else -1

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        """Whether the new number goes first."""
        return self._priority

    @Property(bool, notify=changed)
    def beginning(self) -> bool:
        """Whether its owner is served here at once."""
        return self._begin

    @Property(bool, notify=changed)
    def canBegin(self) -> bool:
        """Whether that is possible: this counter serves it and nobody is here."""
        return self._may_begin()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def reasons(self) -> list[dict[str, object]]:
        """Why the owner is served before those who wait, see `choices`; none while nobody waits."""
        board = self._seat.board
        asks = self._begin and board is not None and bool(board.line)
        return choices(self._because) if asks else []

    @Property(str, notify=changed)
    def button(self) -> str:
        """What Enter does."""
        goal = self._goal()
        if self._visitor is None:
            return (
                translate("Add", "Tetap ambilkan nomor")
                if self._insistable
                else translate("Add", "Ambilkan nomor")
            )
        if goal is None:
            return translate("Add", "Tambah layanan")
        text = translate("Add", "Tetap tambah %1") if self._insistable else translate("Add", "Tambah %1")
        return filled(text, goal.title)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it can be done now."""
        return self._goal() is not None and self._seat.free

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it was not done."""
        return self._refusal

    @Slot(str)
    def beginFor(self, number: str) -> None:
        """Choose anew for this number, or for a new one if it is empty, in the hall as it is now."""
        self._visitor = parse_number(number)
        self._query, self._chosen, self._taken = "", 0, ""
        self._priority, self._begin, self._because = False, False, Because()
        self._refuse("")
        counter = self._seat.counter
        self._seat.link.inquire(lambda read: destinations(read, counter), self._fold_facts)

    @Slot(str)
    def search(self, query: str) -> None:
        """Narrow the services to *query*."""
        self._query, self._chosen, self._shown = query, 0, found(self._goals, query)
        self._refuse("")

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose the service in this row."""
        if 0 <= row < len(self._shown):
            self._chosen = row
            self._refuse("")

    @Slot(int)
    def move(self, rows: int) -> None:
        """Choose so many rows below, or above."""
        self.choose(max(0, min(len(self._shown) - 1, self._chosen + rows)))

    @Slot(bool)
    def goFirst(self, priority: bool) -> None:
        """Let the new number go first (UU 25/2009)."""
        self._priority = priority
        self._refuse("")

    @Slot(bool)
    def serveNow(self, begin: bool) -> None:
        """Serve the owner here at once."""
        self._begin = begin
        self._refuse("")

    @Slot(str)
    def because(self, reason: str) -> None:
        """Serve before those who wait, for this reason."""
        self._because = Because(OutOfTurn(reason))
        self._refuse("")

    @Slot(str)
    def write(self, words: str) -> None:
        """Serve before those who wait, for this reason in own words."""
        self._because = replace(self._because, words=words)
        self._refuse("")

    @Slot()
    def send(self) -> None:
        """Add the service or give the number; a second time after a reservation of the hall, the officer insists."""
        goal = self._goal()
        if goal is None or not isinstance(goal.to, ToService):
            return
        seat, service, insist = self._seat, goal.to.service, self._insistable
        counter, request_id, number = seat.counter, new_id(), self._visitor
        if number is not None:
            seat.act(
                lambda database: add_service(
                    database, counter, number, service, insist=insist, request_id=request_id
                ),
                self._fold_outcome,
            )
            return
        token, priority, begin, because = (
            secrets.token_urlsafe(TOKEN_BYTES),
            self._priority,
            self._begin and self._may_begin(),
            self._because,
        )
        seat.act(
            lambda database: take_at_counter(
                database,
                counter,
                [service],
                token=token,
                priority=priority,
                begin=begin,
                reason=because.reason,
                words=because.words,
                insist=insist,
                request_id=request_id,
            ),
            self._fold_outcome,
        )

    def _goal(self) -> Goal | None:
        return self._shown[self._chosen] if self._shown else None

    def _may_begin(self) -> bool:
        board, goal = self._seat.board, self._goal()
        if board is None or goal is None or self._visitor is not None or board.visitor is not None:
            return False
        return isinstance(goal.to, ToService) and goal.to.service in board.counter.delays

    def _fold_facts(self, facts: tuple[DestinationFacts, ...] | Err | Lost) -> None:
        board = self._seat.board
        if isinstance(facts, tuple) and board is not None:
            services = [each for each in facts if isinstance(each.to, ToService)]
            self._goals = derive_goals(services, board.counter.agency, self._seat.language)
            self.search(self._query)

    def _fold_outcome(self, outcome: object) -> None:
        match outcome:
            case Refusal():
                self._refuse(self._seat.why_not(outcome), insistable=outcome.reason in INSISTABLE)
            case Err():
                self._refuse(self._seat.why_not(outcome))
            case TicketTaken():
                self._taken = str(outcome.number)
                self._refuse("")
                if self._begin:
                    self.done.emit()
            case Moved():
                self.done.emit()

    def _refuse(self, refusal: str, *, insistable: bool = False) -> None:
        self._refusal, self._insistable = refusal, insistable
        self.changed.emit()

    def _fold(self) -> None:
        if self._seat.free != self._was_free:
            self._was_free = self._seat.free
            self.changed.emit()
