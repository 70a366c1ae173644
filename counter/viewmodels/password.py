"""The officer's own password: changed with the old one, checked by the use case, kept nowhere here."""

from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.link import Lost
from counter.viewmodels.seat import Seat
from counter.viewmodels.sign_in_props import wrong_password
from shared.domain.officer import Officer
from shared.domain.refusals import Refusal
from shared.qt.jobs import Err
from shared.usecases.change_password import PasswordChanged, change_password
from shared.usecases.ports import Database, Passwords
from shared.usecases.sign_in import WrongPassword

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class PasswordChange(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Replaces the password of who sits at *seat*."""

    changed = Signal()
    done = Signal()

    def __init__(self, seat: Seat, passwords: Passwords) -> None:
        super().__init__()
        self._seat = seat
        self._passwords = passwords
        self._old_fault = ""
        self._new_fault = ""
        self._was_free = False
        seat.updated.connect(self._fold)

    @Property(str, notify=changed)
    def oldFault(self) -> str:
        """What is wrong with the old password."""
        return self._old_fault

    @Property(str, notify=changed)
    def newFault(self) -> str:
        """What is wrong with the new one."""
        return self._new_fault

    @Property(bool, notify=changed)
    def free(self) -> bool:
        """Whether it can be changed now."""
        return self._seat.reachable

    @Slot()
    def forget(self) -> None:
        """Begin anew."""
        self._say("", "")

    @Slot(str, str, str)
    def change(self, old: str, new: str, again: str) -> None:
        """Replace *old* by *new*, which was written twice."""
        if new != again:
            self._say("", translate("Password", "Kedua kata sandi baru tidak sama."))
            return
        operation = partial(_change, self._passwords, self._seat.officer, old, new)
        self._seat.act(operation, self._fold_outcome, repeat=False, anyway=True)

    def _fold_outcome(self, outcome: PasswordChanged | WrongPassword | Refusal | Err | Lost) -> None:
        now = self._seat.now
        match outcome:
            case PasswordChanged():
                self._say("", "")
                self._seat.tell(translate("Password", "Kata sandi sudah diganti."), good=True)
                self.done.emit()
            case WrongPassword():
                said = wrong_password(outcome, now, self._seat.language) if now is not None else ""
                self._say(said, "")
            case Lost():
                self._say(
                    "", translate("Password", "Terputus. Belum pasti diganti; coba keduanya bila masuk lagi.")
                )
            case _:
                self._say("", self._seat.why_not(outcome))

    def _say(self, old: str, new: str) -> None:
        self._old_fault, self._new_fault = old, new
        self.changed.emit()

    def _fold(self) -> None:
        if self._seat.reachable != self._was_free:
            self._was_free = self._seat.reachable
            self.changed.emit()


def _change(
    passwords: Passwords, officer: Officer, old: str, new: str, database: Database
) -> PasswordChanged | WrongPassword | Refusal:
    return change_password(database, passwords, officer.username, old, new)
