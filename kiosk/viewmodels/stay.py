"""A ticket's stay on the screen: given here or found by its code, with its paper, until it closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from kiosk.viewmodels.paper import Place, write_paper
from kiosk.viewmodels.patience import PAPER_SHOWN, closing_time, seconds_left
from kiosk.viewmodels.printing import Phase, Printing
from kiosk.viewmodels.scan import Scan
from kiosk.viewmodels.ticket import TicketInputs
from shared.usecases.boards.kiosk import KioskBoard, TicketFacts
from shared.usecases.boards.waits import Ahead

CLOCK_WAS_SET = timedelta(minutes=1)
"""A clock that is corrected by less is only kept right."""


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
        self._counted_from: datetime | None = None
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
        self._counted_from = facts.taken_at - timedelta(seconds=self._monotonic())
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

    def compare_clocks(self, now: datetime) -> None:
        """It is *now* in the hall. If its clock was set since the ticket was taken, the times on the screen move with it."""
        if self._facts is None or self._facts.ahead is None or self._counted_from is None:
            return
        counted_from = now - timedelta(seconds=self._monotonic())
        forward = counted_from - self._counted_from
        if abs(forward) >= CLOCK_WAS_SET:
            self._counted_from = counted_from
            self._facts = replace(self._facts, ahead=_later(self._facts.ahead, forward))

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
        self._facts, self._counted_from = facts, None
        return board.now.astimezone(board.site.time_zone).date()

    def _on_printing(self) -> None:
        """The paper, the printer or what staff know has changed."""
        before, self._phase = self._phase, self._printing.state.phase
        if before is Phase.PRINTING and self._phase is not Phase.PRINTING:
            self._printed_at = self._monotonic()
            self.ended()
        self.changed()


def _later(ahead: Ahead, by: timedelta) -> Ahead:
    return replace(
        ahead,
        called_from=ahead.called_from and ahead.called_from + by,
        called_until=ahead.called_until and ahead.called_until + by,
    )
