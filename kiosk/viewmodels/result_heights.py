"""How high search results will be, so that a page holds them above the keyboard. Design pixels.

An estimate from letter counts, on the high side, as `card_heights` makes one for services.
"""

from collections.abc import Sequence
from typing import Protocol

from kiosk.viewmodels.card_heights import LARGE
from kiosk.viewmodels.visit_state import VisitState

ROOM, ROOM_LOW = 915, 415
"""In portrait, between heading and keyboard; with all controls in the lower part the heading stands above."""

ROOM_LANDSCAPE, ROOM_LANDSCAPE_LOW = 774, 412
"""In landscape the results stand beside the keyboard."""

TABS, GAP, LEAST, PADDING = 122, 15, 136, 40
BANNER = 84
"""What "Sambungan terputus" takes above the screen."""

_WIDTH, _WIDTH_LANDSCAPE = 790.0, 657.0
"""For the words and what stands right of them."""

_WAITING, _LETTER, _SMALL_LETTER, _LINE, _AGENCY = 75.0, 19.0, 16.0, 47.0, 38.0


class Titled(Protocol):
    """What a result's height depends on."""

    @property
    def title(self) -> tuple[str, ...]:
        """The heading in pieces, which may wrap."""
        ...

    @property
    def agency(self) -> str:
        """Below it."""
        ...

    @property
    def estimate(self) -> str:
        """Beside it, or ""."""
        ...

    @property
    def standing_text(self) -> str:
        """In place of people and estimate."""
        ...


def fits(results: Sequence[Titled], with_tabs: bool, state: VisitState, *, lost: bool = False) -> bool:
    """Whether *results* stand on one page together, above page buttons if *with_tabs* and below a banner if *lost*."""
    heights = sum(_height(each, state) + GAP for each in results) - GAP
    if state.landscape:
        room = ROOM_LANDSCAPE_LOW if state.low else ROOM_LANDSCAPE
    else:
        room = ROOM_LOW if state.low else ROOM
    banner = BANNER if lost and not state.low else 0
    return heights <= room - banner - (TABS if with_tabs else 0)


def _height(result: Titled, state: VisitState) -> float:
    scale = LARGE if state.large else 1.0
    right = max(_WAITING, _SMALL_LETTER * len(result.estimate))
    if result.standing_text:
        right = _WAITING + _SMALL_LETTER * len(result.standing_text)
    width = (_WIDTH_LANDSCAPE if state.landscape else _WIDTH) - right * scale
    lines = lines_of("".join(result.title), int(width / (_LETTER * scale)))
    below = lines_of(result.agency, int(width / (_SMALL_LETTER * scale)))
    return max(LEAST, (lines * _LINE + below * _AGENCY) * scale + PADDING)


def lines_of(text: str, per_line: int) -> int:
    """How many lines *text* takes; a word longer than a line is broken."""
    lines, used, per_line = 1, 0, max(1, per_line)
    for word in text.split():
        if used and used + 1 + len(word) > per_line:
            lines, used = lines + 1, 0
        used += len(word) + bool(used)
        while used > per_line:
            lines, used = lines + 1, used - per_line
    return lines
