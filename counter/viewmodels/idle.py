"""The desk without a visitor: who is next, who is on hold, and the officer's own figures."""

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import DeskProps

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Idle(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows the part of DeskProps that matters while nobody is at the counter."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._props = DeskProps()

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What an idle desk is doing."""
        return self._props.headline

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why nothing can be called."""
        return self._props.reason

    @Property(str, notify=changed)
    def nextNumber(self) -> str:
        """Who is called next, or empty."""
        return self._props.next.number

    @Property(str, notify=changed)
    def nextServices(self) -> str:
        """What that visitor comes for."""
        return self._props.next.services

    @Property(bool, notify=changed)
    def nextPriority(self) -> bool:
        """Whether that visitor goes first."""
        return self._props.next.priority

    @Property(str, notify=changed)
    def nextBooked(self) -> str:
        """That visitor's appointment, or empty."""
        return self._props.next.booked

    @Property(str, notify=changed)
    def nextWaited(self) -> str:
        """How long that visitor has waited."""
        return self._props.next.waited

    @Property(str, notify=changed)
    def nextWhy(self) -> str:
        """Why that visitor comes first."""
        return self._props.next.why

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def held(self) -> list[dict[str, object]]:
        """Visitors on hold here: `number`, `service` (with the note), `priority`, `back`, `due`."""
        return [asdict(each) for each in self._props.held]

    @Property(int, notify=changed)
    def heldDue(self) -> int:
        """How many of them are expected back by now."""
        return sum(each.due for each in self._props.held)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def figures(self) -> list[dict[str, object]]:
        """Own figures of today, in the order served, mean, longest wait, no-shows: `value`, `note`."""
        return [asdict(each) for each in self._props.figures]

    def show(self, props: DeskProps) -> None:
        """Show these facts."""
        before, self._props = self._props, props
        if _facts(before) != _facts(props):
            self.changed.emit()


def _facts(props: DeskProps) -> tuple[object, ...]:
    return (props.headline, props.reason, props.next, props.held, props.figures)
