"""Where everything on a ticket goes: whole dots, no Qt and no painting, so that a test can read the paper."""

from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.printing.sizes import Sizes, Style
from kiosk.printing.wrapping import Advance, wrap

CAPITAL = 0.698
"""Height of a capital letter or figure of IBM Plex Sans, in em."""

_LETTER_GAP = 0.16
"""Between letter and figures of a number, in em: 0.2 less the tracking on both sides."""

_WIDEST_VALUE = 0.62
"""The part of the width that a value may take from its label."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text whose first letter stands at `x` on `baseline`."""

    text: str
    style: Style
    x: float
    baseline: int
    white: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A black rectangle with rounded corners; with `line` only its outline, drawn inside, so many dots thick."""

    x: int
    y: int
    width: int
    height: int
    radius: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of a site, one roof over three counters, `width` dots wide."""

    x: int
    y: int
    width: int


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with its first module at (`x`, `y`), each module `module` dots."""

    x: int
    y: int
    module: int
    matrix: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class Logo:
    """The site's own picture, scaled to `width` × `height` dots."""

    x: int
    y: int
    width: int
    height: int


Item = Text | Block | Mark | Logo | Code


@dataclass(frozen=True, slots=True)
class Layout:
    """A ticket `width` × `height` dots with everything that is painted on it."""

    width: int
    height: int
    items: tuple[Item, ...]


@dataclass(slots=True)
class Column:
    """The paper while it is being set from top to bottom; `y` is the last baseline or lower edge."""

    sizes: Sizes
    advance: Advance
    y: int = 0
    items: list[Item] = field(default_factory=list)

    def wrapped(self, text: str, style: Style, width: float | None = None) -> tuple[str, ...]:
        """`text` in lines that fit `width` dots, or the paper between its margins."""
        return wrap(text, style, self.sizes.inner if width is None else width, self.advance)

    def line(
        self,
        text: str,
        style: Style,
        *,
        at: Literal["left", "centre", "right"] = "left",
        left: int | None = None,
        right: int | None = None,
        white: bool = False,
    ) -> None:
        """Set one line on the baseline `y` between `left` and `right` (the margins, if not given)."""
        if not text:
            return
        left = self.sizes.margin if left is None else left
        right = self.sizes.width - self.sizes.margin if right is None else right
        spare = right - left - self.advance(text, style)
        x = left + {"left": 0.0, "centre": spare / 2, "right": spare}[at]
        self.items.append(Text(text, style, round(x), self.y, white))

    def paragraph(
        self,
        text: str,
        style: Style,
        base: int,
        pitch: int,
        *,
        at: Literal["left", "centre"] = "left",
        left: int | None = None,
    ) -> None:
        """Set as many lines as `text` needs: the first `base` below `y`, the others `pitch` apart."""
        start = self.sizes.margin if left is None else left
        for i, line in enumerate(self.wrapped(text, style, self.sizes.width - self.sizes.margin - start)):
            self.y += pitch if i else base
            self.line(line, style, at=at, left=left)

    def rule(self, after: int) -> None:
        """Draw a rule `after` dots below `y` and go on below it."""
        s = self.sizes
        self.items.append(Block(s.margin, self.y + after, s.inner, s.rule))
        self.y += after + s.rule

    def finish(self, foot: int) -> Layout:
        """The ticket as set so far, with `foot` dots of white below."""
        return Layout(self.sizes.width, self.y + foot, tuple(self.items))


def set_number(column: Column, code: str, number: int) -> None:
    """Set letter and at least three figures as large as the paper allows, the figures apart from the letter."""
    s, figures = column.sizes, f"{number:03}"

    def parts(style: Style) -> tuple[float, float, float]:
        gap = _LETTER_GAP * style.size if code else 0.0
        return column.advance(code, style) if code else 0.0, gap, column.advance(figures, style)

    style = s.number
    if (needed := sum(parts(style))) > s.inner:
        style = replace(style, size=float(int(style.size * s.inner / needed)))
    letter, gap, digits = parts(style)
    left = (s.width - letter - gap - digits) / 2
    column.y += s.number_above + round(CAPITAL * style.size)
    if code:
        column.items.append(Text(code, style, round(left), column.y))
    column.items.append(Text(figures, style, round(left + letter + gap), column.y))


def set_band(column: Column, text: str) -> None:
    """Set white text on a black band that grows with its lines."""
    s = column.sizes
    lines = column.wrapped(text, s.band, s.inner - 2 * s.band_radius)
    if not lines:
        return
    top = column.y + s.band_above
    height = s.band_height + (len(lines) - 1) * s.band_pitch
    column.items.append(Block(s.margin, top, s.inner, height, s.band_radius))
    for i, line in enumerate(lines):
        column.y = top + s.band_base + i * s.band_pitch
        column.line(line, s.band, at="centre", white=True)
    column.y = top + height


def set_fact(column: Column, label: str, value: str) -> None:
    """Set label and value in one row, the value at the right; whatever is too long takes more lines."""
    s = column.sizes
    wish = min(column.advance(value, s.value), _WIDEST_VALUE * s.inner)
    values = column.wrapped(value, s.value, wish)
    widest = max((column.advance(line, s.value) for line in values), default=-s.fact_gap)
    labels = column.wrapped(label, s.text, s.inner - s.fact_gap - widest)
    top = column.y + s.fact_base
    for i, line in enumerate(labels):
        column.y = top + i * s.text_pitch
        column.line(line, s.text)
    for i, line in enumerate(values):
        column.y = top + i * s.text_pitch
        column.line(line, s.value, at="right")
    column.y = top + max(len(labels) - 1, len(values) - 1, 0) * s.text_pitch


def set_requirement(column: Column, text: str, base: int) -> None:
    """Set a box to tick and what to bring beside it, `base` below `y`."""
    s = column.sizes
    lines = column.wrapped(text, s.text, s.width - s.margin - s.requirement_left)
    for i, line in enumerate(lines):
        column.y += s.text_pitch if i else base
        if not i:
            top = column.y - round((CAPITAL * s.text.size + s.box) / 2)
            column.items.append(Block(s.margin, top, s.box, s.box, line=s.box_line))
        column.line(line, s.text, left=s.requirement_left)
