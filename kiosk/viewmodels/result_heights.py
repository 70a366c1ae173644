"""How high search results will be, so that a page holds them above the keyboard. Design pixels.

An estimate from letter counts, on the high side, as `card_heights` makes one for services.
"""

from collections.abc import Sequence
from typing import Protocol

from kiosk.viewmodels.card_heights import LARGE, lines_of
from kiosk.viewmodels.visit_state import VisitState

ROOM, ROOM_LOW = 915, 415
"""In portrait, between heading and keyboard; with all controls in the lower part the heading stands above."""

ROOM_LANDSCAPE, ROOM_LANDSCAPE_LOW = 774, 412
"""In landscape the results stand beside the keyboard."""

TABS, GAP, LEAST, PADDING = 122, 15, 136, 40
BANNER = 84
"""What "Sambungan terputus" takes above the screen."""

_WIDTH, _WIDTH_LANDSCAPE = 755.0, 615.0
"""For the words and what stands right of them."""

LONG_TITLE = 50
"""Letters from which a title is set smaller."""

_WAITING, _LETTER, _SMALL_LETTER, _LINE, _SMALL_LINE, _AGENCY = 75.0, 19.5, 16.0, 47.0, 38.0, 38.0


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
    title = "".join(result.title)
    letter, line = (_SMALL_LETTER, _SMALL_LINE) if len(title) > LONG_TITLE else (_LETTER, _LINE)
    lines = lines_of(title, int(width / (letter * scale)))
    below = lines_of(result.agency, int(width / (_SMALL_LETTER * scale)))
    return max(LEAST, (lines * line + below * _AGENCY) * scale + PADDING)
