"""The narrow bar: the desk in 560 by 72 pixels, above all other windows."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import DeskProps, Primary
from counter.viewmodels.lock import Lock
from counter.viewmodels.seat import Seat
from counter.viewmodels.visitor_props import VisitorProps
from counter.viewmodels.words import filled

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CompactProps:
    """*called* while the number is that of the visitor at the counter; else it is who is next."""

    counter: str = ""
    number: str = ""
    called: bool = False
    time: str = ""
    tone: str = "fine"
    waiting: str = ""
    action: str = ""
    state: str = ""


def derive_compact(desk: DeskProps, visitor: VisitorProps, counter: int, waiting: int) -> CompactProps:
    """The bar as it should be drawn."""
    return CompactProps(
        counter=str(counter or ""),
        number=visitor.number if visitor.present else desk.next.number,
        called=visitor.present,
        time=visitor.timer.time if visitor.present else "",
        tone=visitor.timer.tone,
        waiting=filled(translate("Compact", "%1 antre"), waiting),
        action=_action(desk.primary),
        state="" if visitor.present or desk.next.number else desk.headline,
    )


def _action(primary: Primary) -> str:
    match primary:
        case Primary.OPEN:
            return translate("Compact", "Buka")
        case Primary.START:
            return translate("Compact", "Mulai")
        case Primary.FINISH_AND_GO_ON:
            return translate("Compact", "Lanjut")
        case Primary.CALL_NEXT | Primary.FINISH_AND_CALL | Primary.NOTHING:
            return translate("Compact", "Berikutnya")


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Compact(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows CompactProps, and whether the bar stands in place of the window."""

    changed = Signal()
    onChanged = Signal()

    def __init__(self, seat: Seat, lock: Lock, *, on: bool, dock: str) -> None:
        super().__init__()
        self._seat = seat
        self._lock = lock
        self._wanted = on
        self._dock = dock
        self._props = CompactProps()
        seat.activeChanged.connect(self.onChanged)
        lock.changed.connect(self._fold_lock)
        self._locked = False

    @Property(bool, notify=onChanged)
    def on(self) -> bool:
        """Whether the bar stands in place of the window; only while somebody is signed in and not locked out."""
        return self._wanted and self._seat.active and not self._locked

    @Property(str, notify=onChanged)
    def dock(self) -> str:
        """The edge at which the bar begins: top or bottom."""
        return self._dock

    @Property(str, notify=changed)
    def counter(self) -> str:
        """The counter's number."""
        return self._props.counter

    @Property(str, notify=changed)
    def number(self) -> str:
        """The visitor at the counter, or who is next."""
        return self._props.number

    @Property(bool, notify=changed)
    def called(self) -> bool:
        """Whether the number is that of the visitor at the counter."""
        return self._props.called

    @Property(str, notify=changed)
    def time(self) -> str:
        """How long the visitor has been here."""
        return self._props.time

    @Property(str, notify=changed)
    def tone(self) -> str:
        """How the time stands to the promise: fine, near or over."""
        return self._props.tone

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """How many wait."""
        return self._props.waiting

    @Property(str, notify=changed)
    def action(self) -> str:
        """The main button in one word."""
        return self._props.action

    @Property(str, notify=changed)
    def state(self) -> str:
        """Why there is no number."""
        return self._props.state

    @Slot()
    def toggle(self) -> None:
        """From the window to the bar, or back."""
        self._wanted = not self._wanted
        self.onChanged.emit()

    @Slot()
    def expand(self) -> None:
        """Back to the window."""
        if self._wanted:
            self.toggle()

    def _fold_lock(self) -> None:
        if self._lock.shut != self._locked:
            self._locked = self._lock.shut
            self.onChanged.emit()

    def show(self, desk: DeskProps, visitor: VisitorProps) -> None:
        """Show these facts."""
        board = self._seat.board
        waiting = len(board.line) if board is not None else 0
        before, self._props = self._props, derive_compact(desk, visitor, self._seat.counter, waiting)
        if before != self._props:
            self.changed.emit()
