"""Breaking a text into lines: at spaces where possible, inside a word where not, and never cutting anything off."""

import unicodedata
from collections.abc import Callable

from kiosk.printing.sizes import Style

Advance = Callable[[str, Style], float]
"""The width in dots of a text set in a style."""


def wrap(text: str, style: Style, width: float, advance: Advance) -> tuple[str, ...]:
    """`text` as lines no wider than `width` dots; no lines for an empty text."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if advance(longer, style) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, style, width, advance)
        lines.extend(full)
    return (*lines, line) if line else tuple(lines)


def _pieces(word: str, style: Style, width: float, advance: Advance) -> list[str]:
    """`word` in pieces that fit, the last one possibly short; an accent stays with its letter."""
    pieces = []
    while advance(word, style) > width:
        fits, too_long = 1, len(word)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if advance(word[:middle], style) <= width:
                fits = middle
            else:
                too_long = middle
        end = fits
        while end > 1 and unicodedata.combining(word[end : end + 1] or " "):
            end -= 1
        pieces.append(word[:end])
        word = word[end:]
        if not word:
            return pieces
    return [*pieces, word]
