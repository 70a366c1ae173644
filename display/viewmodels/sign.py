"""A counter's sign (D3): the number it serves, or why it is away, until when, and where to go instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from display.viewmodels.board import Board, Style
from display.viewmodels.calls import CallReader, CountersNews
from display.viewmodels.sign_props import SignProps, Words, derive_sign
from display.voice_line import VoiceLine
from shared.usecases.boards.counters import CounterFacts
from shared.usecases.boards.hall import HallBoard

QML_IMPORT_NAME = "display.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screen.")
class Sign(Board):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The view model of the sign of one counter."""

    counterChanged = Signal()
    agencyChanged = Signal()
    servicesChanged = Signal()
    stateChanged = Signal()
    numberChanged = Signal()
    callIdChanged = Signal()
    officerChanged = Signal()
    detailChanged = Signal()
    insteadChanged = Signal()
    directionChanged = Signal()
    closingChanged = Signal()

    _props: SignProps

    def __init__(
        self,
        board: HallBoard,
        facts: CounterFacts,
        reader: CallReader,
        style: Style,
        line: VoiceLine | None,
        seconds: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        self._facts = facts
        self._words = Words(
            translate("Sign", "kembali {time}"),
            translate("Sign", "buka {time}"),
            translate("Sign", "buka besok {time}"),
            translate("Sign", "buka {day} {time}"),
        )
        super().__init__(board, reader, style, line, seconds, parent)

    @Property(str, notify=counterChanged)
    def counter(self) -> str:
        """The counter's number."""
        return self._props.counter

    @Property(str, notify=agencyChanged)
    def agency(self) -> str:
        """Whose counter it is, in short."""
        return self._props.agency

    @Property("QStringList", notify=servicesChanged)  # type: ignore[arg-type]  # its stub forgets the names of types
    def services(self) -> list[str]:
        """What it serves, in short."""
        return list(self._props.services)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """What it does: "called", "serving", "ready", "break" or "closed"."""
        return self._props.state

    @Property(str, notify=numberChanged)
    def number(self) -> str:
        """The number called to it or served there, else ""."""
        return self._props.number

    @Property(int, notify=callIdChanged)
    def callId(self) -> int:
        """Another value for each call, also for the same number again; 0 when none floods."""
        return self._props.callId

    @Property(str, notify=officerChanged)
    def officer(self) -> str:
        """Who serves, in short: "Rina W."."""
        return self._props.officer

    @Property(str, notify=detailChanged)
    def detail(self) -> str:
        """When it is back or opens again, or why it is away."""
        return self._props.detail

    @Property(str, notify=insteadChanged)
    def instead(self) -> str:
        """The open counter to go to while this one is away, else ""."""
        return self._props.instead

    @Property(str, notify=directionChanged)
    def direction(self) -> str:
        """The way to that counter, "" if nobody said."""
        return self._props.direction

    @Property(bool, notify=closingChanged)
    def closing(self) -> bool:
        """Whether it closes for the day after those who wait."""
        return self._props.closing

    def take_counters(self, answer: CountersNews) -> None:
        """An answer of the feed has arrived. A counter that left the catalogue keeps its last facts."""
        self._facts = next(iter(answer.counters), self._facts)
        self.take_answer(answer.news)

    def _derive(self) -> SignProps:
        return derive_sign(self._truth, self._stage, self._facts, self._style.arrows, self._words)
