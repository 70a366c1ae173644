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

_COLUMN, _SMALL_LETTER, _SMALL_LINE, _DETAILS = 410.0, 16.5, 40.0, 116.0
"""A column of requirements, its type, and the button below it."""

_NOTE_GAP = 16.0
"""Around why a service is paused, below its pill."""

_TITLE_WIDTH, _LETTER, _LINE, _FACTS_LINE = 640.0, 21.0, 46.0, 93.0

LONG_TITLE = 80
"""Letters from which a title is set smaller."""

_HEADING_WIDTH, _FULL_NAME, _HEADING_USUAL, _SPARE = 660.0, 74.0, 141.0, 20.0
"""Of the agency's name, of its full name below, what both take of the room already, and what letters may be wider."""
ROUTE_WIDTH, ROUTE_WIDTH_LANDSCAPE, ROUTE_WIDTH_LANDSCAPE_LARGE = 610.0, 510.0, 376.0
"""Of a name on K3, beside the letter and "Hapus"."""

ROUTE_BUTTON = 250.0
"""What letter and "Hapus" take from the width of a row, and not from that of a sentence."""

ROUTE_LONG_NAME = 60
"""Letters from which a name is set smaller."""

ROUTE_GAP = 12
ROUTE_ROOM = {
    # landscape, low, large: from below the heading to "Tambah layanan lain" or what follows it
    (False, False, False): 500.0,
    (False, False, True): 330.0,
    (False, True, False): 270.0,
    (False, True, True): 120.0,
    (True, False, False): 460.0,
    (True, False, True): 400.0,
    (True, True, False): 230.0,
    (True, True, True): 120.0,
}


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

    @property
    def note(self) -> str:
        """Why it is paused, below."""
        ...


class Foldable(Titled, Protocol):
    """What an unfolded card's height depends on."""

    @property
    def requirements(self) -> tuple[str, ...]:
        """In two columns."""
        ...


def fits(
    cards: Sequence[Titled],
    with_tabs: bool,
    large: bool,
    *,
    low: bool = False,
    landscape: bool = False,
    heading: str = "",
) -> bool:
    """Whether *cards* stand on one page together, below the *heading* and above page buttons if *with_tabs*."""
    heights = sum(_height(card, LARGE if large else 1.0) + GAP for card in cards) - GAP
    if landscape:
        return heights <= ROOM_LANDSCAPE - (LOWER_LANDSCAPE if low else 0)
    room = (ROOM_LARGE if large else ROOM) - (LOWER if low else 0) - _above(heading, LARGE if large else 1.0)
    return heights <= room - (TABS if with_tabs else 0)


def _above(heading: str, scale: float) -> float:
    """What a long heading takes from the cards; the longer it is, the smaller it is set."""
    letter, line, below = 28.5, 67.0, _FULL_NAME
    if len(heading) > 120:
        letter, line, below = 16.5, 37.0, 0.0
    elif len(heading) > 60:
        letter, line = 20.5, 47.0
    lines = lines_of(heading, int(_HEADING_WIDTH / (letter * scale)))
    more = max(0.0, lines * line + below - _HEADING_USUAL)
    return (more + _SPARE) * scale if more else 0.0


def route_fits(
    rows: Sequence[tuple[str, str]], *, large: bool, low: bool, landscape: bool, below: str = ""
) -> bool:
    """Whether services of the route, (name, place), stand on one page of K3; page buttons take no room there.

    *below* is a sentence that stands under them, beside what usually does.
    """
    scale, width = LARGE if large else 1.0, ROUTE_WIDTH
    if landscape:
        width = ROUTE_WIDTH_LANDSCAPE_LARGE if large else ROUTE_WIDTH_LANDSCAPE
    room = ROUTE_ROOM[landscape, low, large]
    if below:
        room -= lines_of(below, int((width + ROUTE_BUTTON) / (16.0 * scale))) * 39.0 * scale + ROUTE_GAP
    return sum(_route_height(name, place, width, scale) + ROUTE_GAP for name, place in rows) <= room


def _route_height(name: str, place: str, width: float, scale: float) -> float:
    letters = 15.5 if len(name) > ROUTE_LONG_NAME else 19.5
    lines = lines_of(name, int(width / (letters * scale)))
    below = lines_of(place, int(width / (17.0 * scale))) if place else 0
    return max(
        112.0, lines * (27.0 if len(name) > ROUTE_LONG_NAME else 34.5) * scale + below * 38.0 * scale + 26.0
    )


def fits_unfolded(
    cards: Sequence[Titled],
    unfolded: Foldable,
    *,
    large: bool,
    low: bool,
    landscape: bool,
    heading: str = "",
) -> bool:
    """Whether *cards* stand on one page while the requirements of one of them are *unfolded*."""
    scale = LARGE if large else 1.0
    heights = sum(_height(card, scale) + GAP for card in cards) - GAP + _below(unfolded, scale)
    if landscape:
        return heights <= ROOM_LANDSCAPE - (LOWER_LANDSCAPE if low else 0)
    return heights <= (ROOM_LARGE if large else ROOM) - (LOWER if low else 0) - _above(heading, scale)


def _below(card: Foldable, scale: float) -> float:
    """The height of the requirements and of the way to the details."""
    per_line = int(_COLUMN / (_SMALL_LETTER * scale))
    lines = [lines_of(each, per_line) for each in card.requirements]
    rows = [max(lines[i : i + 2]) for i in range(0, len(lines), 2)]
    return sum(row * _SMALL_LINE * scale + 10 for row in rows) + 60 + _DETAILS


def _height(card: Titled, scale: float) -> float:
    long = len(card.title) > LONG_TITLE
    letter, line = (_SMALL_LETTER, _SMALL_LINE) if long else (_LETTER, _LINE)
    lines = lines_of(card.title, int(_TITLE_WIDTH / (letter * scale)))
    beside = scale == 1.0 and len(f"{card.waiting}{card.estimate}") <= _BESIDE
    facts = _FACTS_LINE * scale + (0.0 if beside else 48.0 * scale)
    note = lines_of(card.note, int(_TITLE_WIDTH / (_SMALL_LETTER * scale))) if card.note else 0
    return max(LEAST, (lines * line + note * _SMALL_LINE) * scale + facts + bool(note) * _NOTE_GAP)


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
