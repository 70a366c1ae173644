"""The zone board (D2): every counter of a zone with the number it serves, the called ones in yellow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.viewmodels.board import Board, Style
from display.viewmodels.calls import CallReader, CountersNews
from display.viewmodels.zone_props import ZoneProps, derive_zone
from display.voice_line import VoiceLine
from shared.usecases.boards.counters import CounterFacts
from shared.usecases.boards.hall import HallBoard

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screen.")
class Zone(Board):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The view model of the zone board. *name* is the zone's, "" for a board of chosen counters."""

    zoneNameChanged = Signal()
    columnsChanged = Signal()
    rowsPerColumnChanged = Signal()
    countersChanged = Signal()
    calledChanged = Signal()
    calledNumberChanged = Signal()
    calledPlaceChanged = Signal()

    _props: ZoneProps

    def __init__(
        self,
        board: HallBoard,
        counters: tuple[CounterFacts, ...],
        name: str,
        reader: CallReader,
        style: Style,
        line: VoiceLine | None,
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        self._counters = counters
        self._name = name
        self._call_sentence = QCoreApplication.translate("Zone", "{number} silakan ke {place}, {agency}.")
        self._call_place = QCoreApplication.translate("Zone", "Loket {counter}")
        super().__init__(board, reader, style, line, seconds, parent)

    @Property(str, notify=zoneNameChanged)
    def zoneName(self) -> str:
        """The zone: "Zona A"."""
        return self._props.zoneName

    @Property(int, notify=columnsChanged)
    def columns(self) -> int:
        """In how many columns the counters stand."""
        return self._props.columns

    @Property(int, notify=rowsPerColumnChanged)
    def rowsPerColumn(self) -> int:
        """How many counters stand in each column at most."""
        return self._props.rowsPerColumn

    @Property("QVariantList", notify=countersChanged)  # type: ignore[arg-type]  # a name of Qt's own types
    def counters(self) -> list[dict[str, object]]:
        """The counters in order, down the columns: their `RowProps`."""
        return [asdict(row) for row in self._props.counters]

    @Property(bool, notify=calledChanged)
    def called(self) -> bool:
        """Whether some number is being called."""
        return self._props.called

    @Property(str, notify=calledNumberChanged)
    def calledNumber(self) -> str:
        """The number in the sentence that is being called, else ""."""
        return self._props.calledNumber

    @Property(str, notify=calledPlaceChanged)
    def calledPlace(self) -> str:
        """The words in that sentence that say where to go: "Loket 3"."""
        return self._props.calledPlace

    def take_counters(self, answer: CountersNews) -> None:
        """An answer of the feed has arrived."""
        self._counters = answer.counters
        self.take_answer(answer.news)

    def _derive(self) -> ZoneProps:
        return derive_zone(
            self._truth,
            self._stage,
            self._counters,
            self._style.arrows,
            self._name,
            self._call_sentence,
            self._call_place,
        )
