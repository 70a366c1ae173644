"""Who sits at which counter, what is known of it at this moment, and the one way to press anything."""

import math
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from counter.viewmodels.board_question import BoardQuestion
from counter.viewmodels.desk_props import Standing, standing_of
from counter.viewmodels.link import Link
from counter.viewmodels.words import why_not
from shared.domain.officer import Officer, Role
from shared.domain.refusals import Refusal
from shared.qt.jobs import Err
from shared.usecases.boards.counter import CounterBoard
from shared.usecases.outcomes import Called, FinishedAndCalled
from shared.usecases.ports import Database

REST_SECONDS = 2.0
"""After a call the main button takes no press for so long (look: Space is ignored for 2 s)."""

SETTLE_SECONDS = 0.6
"""The same after what else the main button did: it has another meaning now, and people double-click within 0.5 s."""

SIGN_SECONDS = 2.0
"""How long it is said that a press did nothing."""

TICK_MS = 250

translate = QCoreApplication.translate

NOBODY = Officer("", "", Role.OFFICER, "", "")


class Seat(QObject):
    """What every view model of the desk reads; each derives its own facts anew on `updated`.

    *board* is the last one the database gave, *now* the database's running time, *told* what the last
    press was answered and *good* whether that is good news. *sign* says for a moment that a press did
    nothing. *monotonic* counts seconds.
    """

    updated = Signal()
    activeChanged = Signal()
    firstArrived = Signal()
    """Somebody waits where nobody waited."""

    def __init__(self, link: Link, language: str, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self.link = link
        self.language = language
        self.monotonic = monotonic
        self.officer = NOBODY
        self.counter = 0
        self.session = ""
        self.board: CounterBoard | None = None
        self.now: datetime | None = None
        self.told = ""
        self.good = False
        self.sign = ""
        self.rest_seconds = REST_SECONDS
        self._rested_at = -math.inf
        self._sign_until = -math.inf
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.update)
        link.connectedChanged.connect(self.update)
        link.pendingChanged.connect(self.update)

    @property
    def active(self) -> bool:
        """Whether an officer is signed in."""
        return self.counter != 0

    @property
    def reachable(self) -> bool:
        """Whether the database can be asked: connected, the last press answered, and the counter known."""
        return self.link.connected and not self.link.pending and self.board is not None

    @property
    def foreign(self) -> bool:
        """Whether somebody else sits here now, or the same officer on another PC: then nothing is pressed here."""
        if self.board is None:
            return False
        standing = standing_of(self.board, self.officer, self.session)
        return standing in {Standing.TAKEN, Standing.REPLACED}

    @property
    def free(self) -> bool:
        """Whether a press is possible."""
        return self.reachable and not self.foreign

    @property
    def resting(self) -> bool:
        """Whether the main button still rests after its last press."""
        return self.monotonic() < self._rested_at

    def begin(self, officer: Officer, counter: int, session: str = "") -> None:
        """*officer* sits down at *counter*; *session* names this sign-in."""
        self.officer, self.counter, self.session = officer, counter, session
        self.board, self.told = None, ""
        self.link.watch(BoardQuestion(counter, officer.username), self._fold_board, counter=counter)
        self._ticks.start()
        self.activeChanged.emit()
        self.update()

    def leave(self) -> None:
        """Nobody sits here any more."""
        self._ticks.stop()
        self.officer, self.counter = NOBODY, 0
        self.board, self.told = None, ""
        self.activeChanged.emit()
        self.update()

    def speak(self, language: str) -> None:
        """Show every text in *language* from now on."""
        self.language, self.told, self.sign = language, "", ""
        self.update()

    def press(self, verb: Callable[..., Any], then: Callable[[Any], None] | None = None) -> bool:
        """Act with one use case of the form (database, counter, *, request_id)."""
        counter, request_id = self.counter, new_id()
        return self.act(lambda database: verb(database, counter, request_id=request_id), then)

    def act(
        self,
        operation: Callable[[Database], object],
        then: Callable[[Any], None] | None = None,
        *,
        repeat: bool = True,
        anyway: bool = False,
    ) -> bool:
        """Run *operation* and give its outcome to *then*, else to `fold`. False when it cannot be run now.

        It carries its request ids, unless a lost answer is not to be asked for again (*repeat*). What has
        nothing to do with the counter is done *anyway*, whoever sits there.
        """
        if self.link.busy:
            self.say_early()
            return False
        if not (self.free or (anyway and self.reachable)):
            return False
        self.told = ""
        self.link.act(operation, then or self.fold, repeat=repeat)
        self.update()
        return True

    def fold(self, outcome: object) -> None:
        """Tell a refusal; rest after a call."""
        if isinstance(outcome, Refusal | Err):
            self.tell(self.why_not(outcome))
        called = outcome.then if isinstance(outcome, FinishedAndCalled) else outcome
        if isinstance(called, Called):
            self.rest(REST_SECONDS)

    def rest(self, seconds: float) -> None:
        """Let the main button take no press for so long."""
        self.rest_seconds = seconds
        self._rested_at = self.monotonic() + seconds
        self.update()

    def say_early(self) -> None:
        """A press came before the last one was answered, or while the main button rests: it does nothing."""
        self.hint(translate("Desk", "Terlalu cepat: tekanan ini tidak dihitung."))

    def hint(self, sentence: str) -> None:
        """Say for a moment why a press did nothing."""
        self.sign, self._sign_until = sentence, self.monotonic() + SIGN_SECONDS
        self.update()

    def why_not(self, outcome: Refusal | Err) -> str:
        """Why a press did nothing, in the officer's language."""
        return why_not(outcome, self.link.catalogue, self.language)

    def tell(self, sentence: str, *, good: bool = False) -> None:
        """Say *sentence* to the officer, *good* when something was done; an empty one takes back what was said."""
        self.told, self.good = sentence, good
        self.update()

    def update(self) -> None:
        """Let every view model derive its facts from this moment."""
        self.now = self.link.clock.now()
        if self.monotonic() >= self._sign_until:
            self.sign = ""
        self.updated.emit()

    def _fold_board(self, board: CounterBoard | None) -> None:
        if not self.active:
            return
        before, self.board = self.board, board or self.board
        self.update()
        if board is not None and before is not None and board.line and not before.line:
            self.firstArrived.emit()


def new_id() -> str:
    """A request id."""
    return uuid4().hex
