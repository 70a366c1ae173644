"""A display tells that it runs, that a call was shown, that a call was spoken."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from shared.domain.receipts import KNOWN_FOR, Screen
from shared.usecases.ports import Database, UnitOfWork

NOW = timedelta()


def confirm_shown(
    database: Database, display: str, positions: Collection[int], *, ago: timedelta = NOW
) -> None:
    """The calls at these journal *positions* stood on the screen of *display*, since *ago*.

    The first confirmation of a call counts. A position that is no call (the journal was replaced) is passed over.
    """
    database.write(lambda work: work.confirm(display, positions, shown_at=work.now - ago))


def confirm_spoken(database: Database, display: str, *positions: int, ago: timedelta = NOW) -> None:
    """The voice of *display* spoke the calls at *positions* to their end, *ago*. As `confirm_shown` otherwise."""
    database.write(lambda work: work.confirm(display, positions, spoken_at=work.now - ago))


def report_screen(
    database: Database,
    display: str,
    *,
    board: str = "hall",
    zone: str = "",
    counters: tuple[int, ...] = (),
    speaks: bool = True,
) -> Screen:
    """*display* runs and shows *board*: at its start and every minute. Old receipts are forgotten on the way.

    Gives the display as it is known: `since` is the moment of its first report.
    """

    def operation(work: UnitOfWork) -> Screen:
        work.forget_receipts(work.now - KNOWN_FOR)
        return work.save_screen(Screen(display, board, zone, counters, speaks, work.now, work.now))

    return database.write(operation)
