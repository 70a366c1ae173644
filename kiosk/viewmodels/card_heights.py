"""How high service cards will be, so that a page holds them. Design pixels of 1080 × 1920.

An estimate from letter counts, on the high side; the screen itself wraps and measures exactly, and moves the list when
unfolded requirements need more room than is left.
"""

from collections.abc import Sequence
from typing import Protocol

ROOM, ROOM_LARGE = 1190, 1130
"""From below the heading, whose full name may take two lines, to above the navigation."""

LOWER = 606
"""How much lower everything begins when all controls are in reach of a seated person."""

ROOM_LANDSCAPE, LOWER_LANDSCAPE = 774, 312
"""In landscape the cards have the whole height: heading, pages and navigation stand beside them."""

TABS, GAP, LEAST = 126, 18, 162
LARGE = 1.25
_BESIDE = 14
"""Letters of "46" and "60–130 menit" together; with more the estimate goes below."""

_TITLE_WIDTH, _LETTER, _LINE, _FACTS_LINE = 640.0, 21.0, 46.0, 93.0


class Titled(Protocol):
    """What a card's height depends on."""

    @property
    def title(self) -> str:
        """The heading, which may wrap."""
        ...

    @property
    def waiting(self) -> int:
        """People, beside whom the estimate stands if there is room."""
        ...

    @property
    def estimate(self) -> str:
        """The wait in words."""
        ...


def fits(
    cards: Sequence[Titled], with_tabs: bool, large: bool, *, low: bool = False, landscape: bool = False
) -> bool:
    """Whether *cards* stand on one page together, above page buttons if *with_tabs*."""
    heights = sum(_height(card, LARGE if large else 1.0) + GAP for card in cards) - GAP
    if landscape:
        return heights <= ROOM_LANDSCAPE - (LOWER_LANDSCAPE if low else 0)
    room = (ROOM_LARGE if large else ROOM) - (LOWER if low else 0)
    return heights <= room - (TABS if with_tabs else 0)


def _height(card: Titled, scale: float) -> float:
    lines = _lines(card.title, int(_TITLE_WIDTH / (_LETTER * scale)))
    beside = scale == 1.0 and len(f"{card.waiting}{card.estimate}") <= _BESIDE
    facts = _FACTS_LINE * scale + (0.0 if beside else 48.0 * scale)
    return max(LEAST, lines * _LINE * scale + facts)


def _lines(text: str, per_line: int) -> int:
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > per_line:
            lines, used = lines + 1, len(word)
        else:
            used += len(word) + bool(used)
    return lines
