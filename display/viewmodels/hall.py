"""The hall board (D1, D1n): the numbers called now, where to go, and the calls before them."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.viewmodels.board import Board
from display.viewmodels.hall_props import HallProps, derive_hall

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screen.")
class Hall(Board):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The view model of the hall board."""

    numberChanged = Signal()
    counterChanged = Signal()
    agencyChanged = Signal()
    directionChanged = Signal()
    calledChanged = Signal()
    callIdChanged = Signal()
    severalChanged = Signal()
    recentChanged = Signal()

    _props: HallProps

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """The newest number on the board: "A 047"; "" before the first call of the day."""
        return self._props.number

    @Property(str, notify=counterChanged)
    def counter(self) -> str:
        """Where it is called to: "3"."""
        return self._props.counter

    @Property(str, notify=agencyChanged)
    def agency(self) -> str:
        """Whose counter that is, in short."""
        return self._props.agency

    @Property(str, notify=directionChanged)
    def direction(self) -> str:
        """Where to walk: "left", "up", "right", "down", or "" if nobody said."""
        return self._props.direction

    @Property(bool, notify=calledChanged)
    def called(self) -> bool:
        """Whether this is a new call that floods the board."""
        return self._props.called

    @Property(int, notify=callIdChanged)
    def callId(self) -> int:
        """Another value for each call, also for the same number again."""
        return self._props.callId

    @Property("QVariantList", notify=severalChanged)  # type: ignore[arg-type]  # a name of Qt's own types
    def several(self) -> list[dict[str, object]]:
        """Calls that flood together, oldest first, when there are two or more: their `CallProps`."""
        return [asdict(call) for call in self._props.several]

    @Property("QVariantList", notify=recentChanged)  # type: ignore[arg-type]  # a name of Qt's own types
    def recent(self) -> list[dict[str, str]]:
        """The other calls of today, newest first: [{number, counter}, …]."""
        return [{"number": number, "counter": counter} for number, counter in self._props.recent]

    def _derive(self) -> HallProps:
        return derive_hall(self._truth, self._stage, self._calls, self._style.arrows)
