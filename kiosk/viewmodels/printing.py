"""The ticket's way to paper: drawn and printed on a worker of its own, told as one state.

What is promised: a paper is only ever printed because a visitor is waiting for it. Nothing is kept to be printed later:
not a ticket that found no paper, not one whose kiosk died (its number is noted on disk, for staff), not one that waited
longer than `NOBODY_WAITS`. What cannot be known is said: a printer that took a ticket and went silent may still print it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.viewmodels.paper_report import Help, PaperReport, derive_report
from kiosk.viewmodels.paper_watch import PaperWatch
from shared.qt.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.printing.printer import Printer
    from kiosk.printing.ticket import TicketPaper
    from kiosk.printing.unfinished import Unfinished

NOBODY_WAITS = 60.0
"""Seconds after which a paper is not printed any more: its visitor has photographed the screen, or gone."""


class Phase(StrEnum):
    """How far the paper is."""

    IDLE = "idle"
    OFFERED = "offered"
    """A ticket that was found by its code: it is printed when the visitor says so."""
    PRINTING = "printing"
    PRINTED = "printed"
    FAULT = "fault"
    NO_PRINTER = "no_printer"


@dataclass(frozen=True, slots=True)
class Print:
    """The state of one ticket's paper. *reason* is None when the fault is none of the printer's own.

    *may_reprint*: the visitor may ask for it once more; after a fault, or when it was only offered, as long as the printer is well.
    """

    phase: Phase = Phase.IDLE
    confirmed: bool = False
    reason: Reason | None = None
    may_reprint: bool = False


class Printing:
    """Prints the current visitor's ticket; what becomes of an earlier one no longer shows.

    *changed* is called on the GUI thread after each change of `state`, `paperless` or `help`; *drawn* gets each
    paper's image there. *monotonic* gives seconds that only go forward, also while the computer sleeps.
    """

    def __init__(
        self,
        runner: JobRunner,
        printer: Printer,
        draw: Callable[[TicketPaper], QImage],
        *,
        report: PaperReport,
        unfinished: Unfinished,
        monotonic: Callable[[], float],
        drawn: Callable[[QImage], object] | None = None,
    ) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._state = Print()
        self._runner = runner
        self._printer = printer
        self._draw = draw
        self._report = report
        self._unfinished = unfinished
        self._drawn = drawn
        self._monotonic = monotonic
        self._watch = PaperWatch(runner, printer)
        self._watch.changed = self._on_status
        self._paper: TicketPaper | None = None
        self._count: Callable[[int], object] = int
        self._visitor = 0
        self._prints_left = 0
        self._without_paper = ""
        self._doubtful = unfinished.left_over()
        self._closed = False
        report.changed = self._on_help

    @property
    def state(self) -> Print:
        """How far the current visitor's paper is."""
        if self._state.phase in {Phase.FAULT, Phase.OFFERED}:
            return replace(self._state, may_reprint=self._prints_left > 0 and not self.paperless)
        return self._state

    @property
    def paperless(self) -> bool:
        """Whether the printer said that it cannot print now."""
        return self._watch.refusal() is not None

    @property
    def help(self) -> Help:
        """What was done for visitors without paper."""
        return self._report.help

    def begin(self) -> None:
        """Watch the printer from now on. What was being printed when the kiosk died is cleared away first."""
        if self._doubtful:
            self._runner.run(self._printer.distrust, lambda _: self._unfinished.end())
        self._watch.start()

    def end(self) -> None:
        """Ask the printer nothing more."""
        self._watch.stop()

    def close(self, closed: bool) -> None:
        """Staff close this kiosk, or open it again: the hall is told."""
        self._closed = closed
        self._tell()

    def tick(self) -> None:
        """Let time pass."""
        self._report.tick()

    def start(self, paper: TicketPaper, count: Callable[[int], object]) -> None:
        """Print *paper*; it may be printed once more afterwards.

        *count* is called on the GUI thread, whoever stands here then: with 1 when a print begins, -1 when it failed.
        """
        self._visitor += 1
        self._paper, self._count = paper, count
        self._prints_left = 2
        self._print()

    def offer(self, paper: TicketPaper, prints_left: int, count: Callable[[int], object]) -> None:
        """Print *paper* only when asked to, at most *prints_left* times; *count* as for `start`."""
        self._visitor += 1
        self._paper, self._count = paper, count
        self._prints_left = prints_left
        self._show(Print(Phase.OFFERED))

    def again(self) -> None:
        """Print the same paper once more, if it still may be."""
        if self.state.may_reprint:
            self._print()

    def forget(self) -> None:
        """The visitor has gone; a paper that is on its way still comes."""
        self._visitor += 1
        self._paper = None
        self._state = Print()

    def _print(self) -> None:
        paper, count, visitor, asked_at = self._paper, self._count, self._visitor, self._monotonic()
        assert paper is not None, "there is a paper until the visitor is forgotten"
        number = f"{paper.code} {paper.number:03}"
        self._prints_left -= 1
        count(1)
        self._show(Print(Phase.PRINTING))

        def job() -> tuple[QImage, Printed | NotPrinted]:
            image = self._draw(paper)
            if reason := self._watch.refusal():
                return image, NotPrinted(reason)
            if self._monotonic() - asked_at > NOBODY_WAITS:
                return image, NotPrinted(Reason.TOO_LATE)
            self._unfinished.begin(number)
            outcome = self._printer.print(image)
            self._unfinished.end()
            return image, outcome

        def then(outcome: Ok[tuple[QImage, Printed | NotPrinted]] | Err) -> None:
            if not (isinstance(outcome, Ok) and isinstance(outcome.value[1], Printed)):
                count(-1)
            if isinstance(outcome, Ok):
                self._note(number, outcome.value[1])
                if self._drawn is not None:
                    self._drawn(outcome.value[0])
            if visitor == self._visitor:
                self._show(self._after(outcome))

        self._runner.run(job, then)

    def _after(self, outcome: Ok[tuple[QImage, Printed | NotPrinted]] | Err) -> Print:
        if isinstance(outcome, Err):
            return Print(Phase.FAULT)
        match outcome.value[1]:
            case Printed(confirmed):
                return Print(Phase.PRINTED, confirmed, may_reprint=self._prints_left > 0)
            case NotPrinted(Reason.NO_PRINTER):
                return Print(Phase.NO_PRINTER)
            case NotPrinted(reason, begun):
                # What was never sent does not count.
                self._prints_left += not begun
                return Print(Phase.FAULT, reason=reason)

    def _note(self, number: str, outcome: Printed | NotPrinted) -> None:
        """Remember for staff which number has no paper, and whether that is sure."""
        match outcome:
            case Printed():
                self._without_paper = self._doubtful = ""
            case NotPrinted(Reason.NO_PRINTER | Reason.TOO_LATE):
                return
            case NotPrinted(_, begun):
                self._without_paper = number
                self._doubtful = number if begun else self._doubtful
        self._tell()

    def _on_status(self) -> None:
        self._tell()
        self.changed()

    def _on_help(self) -> None:
        self.changed()

    def _tell(self) -> None:
        report = derive_report(self._watch.status, self._without_paper, self._doubtful, closed=self._closed)
        if report is not None:
            self._report.tell(report)

    def _show(self, state: Print) -> None:
        self._state = state
        self.changed()
