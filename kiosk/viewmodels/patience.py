"""How long the kiosk waits for a visitor who does nothing. Times in seconds; the clock comes in as an argument."""

import math
from dataclasses import dataclass

from kiosk.viewmodels.printing import Phase, Print

ASKING = 15
"""How long "Masih di sini?" is asked before everything starts over."""

CLOSING, CLOSING_LARGE, CLOSING_OFFERED, CLOSING_WITHOUT_PAPER = 15, 30, 45, 60
"""How long a ticket stays after its paper came, the same with large text, when its
paper is offered only, and when there is none."""

UNKNOWN_SHOWN = 8
"""How long is said that a scanned code gives nothing here."""

PAPER_SHOWN = 10
"""How long "Ambil tiket" is said."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The visitor is given time."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The visitor is asked; *left* whole seconds remain."""

    left: int


@dataclass(frozen=True, slots=True)
class Over:
    """Nobody is there any more."""


def patience(quiet: float, limit: int) -> Waiting | Asking | Over:
    """What follows from *quiet* seconds without a touch when *limit* are given."""
    if quiet < limit:
        return Waiting()
    left = limit + ASKING - quiet
    return Asking(math.ceil(left)) if left > 0 else Over()


def closing_time(state: Print, large: bool) -> int | None:
    """How long a finished ticket stays without a touch; None while it is being printed."""
    match state.phase:
        case Phase.IDLE | Phase.PRINTING:
            return None
        case Phase.PRINTED:
            return CLOSING_LARGE if large else CLOSING
        case Phase.OFFERED:
            return CLOSING_OFFERED
        case Phase.FAULT | Phase.NO_PRINTER:
            return CLOSING_WITHOUT_PAPER


def seconds_left(limit: int, quiet: float) -> int:
    """Whole seconds until *limit*; 0 when it is over."""
    return max(0, math.ceil(limit - quiet))
