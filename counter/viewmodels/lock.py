"""The screen that locks when its officer is away. The counter and a visitor in front of it stay as they are."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.link import Lost
from counter.viewmodels.seat import Seat
from counter.viewmodels.sign_in_props import waiting_for, wrong_password
from counter.viewmodels.words import filled
from shared.domain.officer import Officer
from shared.qt.jobs import Err
from shared.usecases.ports import Database, Passwords
from shared.usecases.sign_in import SignedIn, WrongPassword, sign_in

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Lock(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Locks *seat* once *away* (seconds without key or mouse on this PC) exceeds *minutes*; 0 never locks by itself."""

    changed = Signal()

    def __init__(self, seat: Seat, passwords: Passwords, away: Callable[[], float], minutes: int) -> None:
        super().__init__()
        self._seat = seat
        self._passwords = passwords
        self._away = away
        self._limit = minutes * 60
        self._locked = False
        self._wrong: WrongPassword | None = None
        self._shown: tuple[object, ...] = ()
        seat.updated.connect(self._fold)

    @property
    def shut(self) -> bool:
        """Whether nothing may be pressed."""
        return self._locked

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether the password is needed to go on."""
        return self._locked

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whose screen this is."""
        return self._seat.officer.name

    @Property(str, notify=changed)
    def visitor(self) -> str:
        """Who is still at the counter, as a sentence; empty for nobody."""
        board = self._seat.board
        if board is None or board.visitor is None:
            return ""
        text = translate("Lock", "%1 tetap di loket ini.")
        return filled(text, board.visitor.ticket.number)

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong with the password."""
        now = self._seat.now
        return wrong_password(self._wrong, now, self._seat.language) if now is not None else ""

    @Property(bool, notify=changed)
    def enabled(self) -> bool:
        """Whether a password may be tried now."""
        return self._may_try()

    @Property(bool, notify=changed)
    def connected(self) -> bool:
        """Whether the database, which knows the password, answers."""
        return self._seat.link.connected

    @Slot()
    def lock(self) -> None:
        """Ask for the password from now on."""
        if self._seat.active and not self._locked:
            self._locked, self._wrong = True, None
            self._fold()

    @Slot(str)
    def unlock(self, password: str) -> None:
        """Go on, if *password* is the officer's."""
        if password and self._may_try():
            operation = partial(_check, self._passwords, self._seat.officer, password)
            self._seat.act(operation, self._fold_outcome, repeat=False, anyway=True)

    @Slot()
    def leave(self) -> None:
        """Let somebody else sign in here; the counter stays this officer's until a supervisor takes it over."""
        if self._locked:
            self._seat.leave()

    def guarded(self, press: Callable[[], None]) -> Callable[[], None]:
        """*press*, which does nothing while the screen is locked: for presses that do not come from it."""

        def pressed() -> None:
            if not self._locked:
                press()

        return pressed

    def _may_try(self) -> bool:
        seat = self._seat
        return seat.reachable and seat.now is not None and not waiting_for(self._wrong, seat.now)

    def _fold_outcome(self, outcome: SignedIn | WrongPassword | Err | Lost) -> None:
        match outcome:
            case SignedIn():
                self._locked, self._wrong = False, None
            case WrongPassword():
                self._wrong = outcome
            case Err():
                self._seat.fold(outcome)
            case Lost():
                pass  # the screen says that the server is away
        self._fold()

    def _fold(self) -> None:
        if not self._seat.active:
            self._locked, self._wrong = False, None
        elif self._limit and not self._locked and self._away() >= self._limit:
            self._locked, self._wrong = True, None
        shown = (self._locked, self.name, self.visitor, self.error, self.enabled, self.connected)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


def _check(
    passwords: Passwords, officer: Officer, password: str, database: Database
) -> SignedIn | WrongPassword:
    return sign_in(database, passwords, officer.username, password)
