"""A ticket's stay on the screen: given here or found by its code, with its paper, until it closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from kiosk.viewmodels.paper import Place, write_paper
from kiosk.viewmodels.patience import PAPER_SHOWN, closing_time, seconds_left
from kiosk.viewmodels.printing import Phase, Printing
from kiosk.viewmodels.scan import Scan
from kiosk.viewmodels.ticket import TicketInputs
from shared.usecases.boards.kiosk import KioskBoard, TicketFacts


class Stay:
    """Lives on the GUI thread. *changed* is called when the screens are to be derived anew, *ended* before it when a
    print has come to its end: the visitor's time counts from then.
    """

    def __init__(self, printing: Printing, scan: Scan, place: Place, monotonic: Callable[[], float]) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.ended: Callable[[], None] = lambda: None
        self._printing = printing
        self._scan = scan
        self._place = place
        self._monotonic = monotonic
        self._facts: TicketFacts | None = None
        self._phase = Phase.IDLE
        self._printed_at = 0.0
        printing.changed = self._on_printing

    @property
    def printing(self) -> bool:
        """Whether the paper is on its way."""
        return self._printing.state.phase is Phase.PRINTING

    @property
    def paperless(self) -> bool:
        """Whether the printer said that it cannot print now."""
        return self._printing.paperless

    def give(self, facts: TicketFacts, board: KioskBoard, language: str) -> None:
        """Show a ticket that was just taken, and print it."""
        day = self._show(facts, board)
        paper = write_paper(facts, board.catalogue, self._place, language)
        self._printing.start(paper, partial(self._scan.count, facts.token, day))

    def offer(self, facts: TicketFacts, board: KioskBoard, language: str) -> None:
        """Show a ticket that was found by its code; it is printed when the visitor asks."""
        day = self._show(facts, board)
        paper = write_paper(facts, board.catalogue, self._place, language)
        left = self._scan.papers_left(facts.token, day)
        self._printing.offer(paper, left, partial(self._scan.count, facts.token, day))

    def again(self) -> None:
        """Print the paper once more, or now."""
        self._printing.again()

    def forget(self) -> None:
        """The visitor has gone."""
        self._facts = None
        self._printing.forget()

    def tick(self) -> None:
        """Let time pass."""
        self._printing.tick()

    def is_over(self, quiet: float, *, large: bool) -> bool:
        """Whether the ticket has been on the screen for long enough, *quiet* seconds after the last touch."""
        limit = closing_time(self._printing.state, large)
        return limit is not None and quiet >= limit

    def inputs(self, board: KioskBoard, language: str, quiet: float, *, large: bool) -> TicketInputs:
        """What the screens of the ticket follow from."""
        printed = self._printing.state
        limit = closing_time(printed, large)
        return TicketInputs(
            self._facts,
            board.catalogue,
            self._place,
            language,
            printed,
            paper_taken=self._monotonic() - self._printed_at >= PAPER_SHOWN,
            help=self._printing.help,
            paperless=self._printing.paperless,
            closing_in=None if limit is None else seconds_left(limit, quiet),
        )

    def _show(self, facts: TicketFacts, board: KioskBoard) -> date:
        self._facts = facts
        return board.now.astimezone(board.site.time_zone).date()

    def _on_printing(self) -> None:
        """The paper, the printer or what staff know has changed."""
        before, self._phase = self._phase, self._printing.state.phase
        if before is Phase.PRINTING and self._phase is not Phase.PRINTING:
            self._printed_at = self._monotonic()
            self.ended()
        self.changed()
