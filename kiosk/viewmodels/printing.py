"""The ticket's way to paper: drawn and printed on a worker of its own, told as one state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.printing.outcome import NotPrinted, Printed, Reason
from shared.qt.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.printing.printer import Printer
    from kiosk.printing.ticket import TicketPaper


class Phase(StrEnum):
    """How far the paper is."""

    IDLE = "idle"
    PRINTING = "printing"
    PRINTED = "printed"
    FAULT = "fault"
    NO_PRINTER = "no_printer"


@dataclass(frozen=True, slots=True)
class Print:
    """The state of one ticket's paper. *reason* is None when the fault is none of the printer's own."""

    phase: Phase = Phase.IDLE
    confirmed: bool = False
    reason: Reason | None = None
    may_reprint: bool = False


class Printing:
    """Prints the current visitor's ticket; what becomes of an earlier one no longer shows.

    *changed* is called on the GUI thread after each change of `state`; *drawn* gets each paper's image there.
    """

    def __init__(
        self,
        runner: JobRunner,
        printer: Printer,
        width: int,
        drawn: Callable[[QImage], object] | None = None,
    ) -> None:
        self.state = Print()
        self.changed: Callable[[], None] = lambda: None
        self._runner = runner
        self._printer = printer
        self._width = width
        self._drawn = drawn
        self._paper: TicketPaper | None = None
        self._visitor = 0

    def start(self, paper: TicketPaper) -> None:
        """Print *paper*; it may be printed once more afterwards."""
        self._visitor += 1
        self._paper = paper
        self._print(reprints_left=True)

    def again(self) -> None:
        """Print the same paper once more, if it still may be."""
        if self.state.may_reprint:
            self._print(reprints_left=False)

    def forget(self) -> None:
        """The visitor has gone; the paper still comes."""
        self._visitor += 1
        self._paper = None
        self.state = Print()

    def _print(self, *, reprints_left: bool) -> None:
        paper, visitor = self._paper, self._visitor
        assert paper is not None, "there is a paper until the visitor is forgotten"
        self._show(Print(Phase.PRINTING))

        def job() -> tuple[QImage, Printed | NotPrinted]:
            from kiosk.printing.ticket import draw_ticket

            image = draw_ticket(paper, self._width)
            return image, self._printer.print(image)

        def then(outcome: Ok[tuple[QImage, Printed | NotPrinted]] | Err) -> None:
            if isinstance(outcome, Ok) and self._drawn is not None:
                self._drawn(outcome.value[0])
            if visitor == self._visitor:
                self._show(_after(outcome, reprints_left))

        self._runner.run(job, then)

    def _show(self, state: Print) -> None:
        self.state = state
        self.changed()


def _after(outcome: Ok[tuple[QImage, Printed | NotPrinted]] | Err, reprints_left: bool) -> Print:
    state = Print(Phase.FAULT, may_reprint=reprints_left)
    if isinstance(outcome, Err):
        return state
    match outcome.value[1]:
        case Printed(confirmed):
            return replace(state, phase=Phase.PRINTED, confirmed=confirmed)
        case NotPrinted(Reason.NO_PRINTER):
            return Print(Phase.NO_PRINTER)
        case NotPrinted(reason):
            return replace(state, reason=reason)
