"""How high service cards will be, so that a page holds them with any one unfolded. Design pixels of 1080 × 1920.

An estimate from letter counts, on the high side; the screen itself wraps and measures exactly.
"""

from collections.abc import Sequence
from typing import Protocol

ROOM = 1230
"""From below the title to above the navigation."""

TABS, GAP, LEAST = 126, 18, 162
LARGE = 1.25
_TITLE_WIDTH, _TITLE_LETTER, _TITLE_LINE = 640.0, 21.0, 47.0
_FACTS_LINE = 96.0
_COLUMN, _LETTER, _LINE = 420.0, 15.6, 39.0


class Foldable(Protocol):
    """What a card's height depends on."""

    @property
    def title(self) -> str:
        """The heading, which may wrap."""
        ...

    @property
    def requirements(self) -> Sequence[str]:
        """What is shown when it is unfolded."""
        ...


def fits(cards: Sequence[Foldable], with_tabs: bool, large: bool) -> bool:
    """Whether *cards* stand on one page together, whichever of them is unfolded."""
    scale = LARGE if large else 1.0
    heights = sum(_closed(card, scale) + GAP for card in cards) - GAP
    most = max((_unfolded(card, scale) for card in cards), default=0.0)
    return heights + most <= ROOM - (TABS if with_tabs else 0)


def _closed(card: Foldable, scale: float) -> float:
    lines = _lines(card.title, _TITLE_WIDTH, _TITLE_LETTER * scale)
    return max(LEAST, lines * _TITLE_LINE * scale + _FACTS_LINE * scale)


def _unfolded(card: Foldable, scale: float) -> float:
    lines = [_lines(each, _COLUMN, _LETTER * scale) for each in card.requirements]
    rows = [max(lines[i : i + 2]) for i in range(0, len(lines), 2)]
    return 50.0 + sum(row * _LINE * scale + 10 for row in rows) if rows else 0.0


def _lines(text: str, width: float, letter: float) -> int:
    per_line = max(1, int(width / letter))
    lines, used = 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > per_line:
            lines, used = lines + 1, len(word)
        else:
            used += len(word) + bool(used)
    return lines
