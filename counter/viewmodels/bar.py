"""The dark bar above the desk: which counter, which officer, what time."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.desk_props import DeskProps

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Bar(QObject):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """Shows the part of DeskProps that never depends on a visitor."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._props = DeskProps()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The counter: "Loket 3"."""
        return self._props.title

    @Property(str, notify=changed)
    def agency(self) -> str:
        """The counter's agency, short."""
        return self._props.agency

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The time of the hall."""
        return self._props.clock

    @Property(str, notify=changed)
    def name(self) -> str:
        """The officer."""
        return self._props.name

    @Property(str, notify=changed)
    def initials(self) -> str:
        """The officer's initials."""
        return self._props.initials

    def show(self, props: DeskProps) -> None:
        """Show these facts."""
        before, self._props = self._props, props
        if _facts(before) != _facts(props):
            self.changed.emit()


def _facts(props: DeskProps) -> tuple[str, ...]:
    return (props.title, props.agency, props.clock, props.name, props.initials)
