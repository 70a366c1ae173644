"""What may stand beside the calls, when, where and for how long: slides, wherever they are kept.

A folder's playlist file is read by `playlist_file`; a hall with several displays may keep its slides in the database.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

SECONDS = 12
"""How long a picture or text stands unless the playlist says otherwise."""

SHORTEST, LONGEST = 3, 600
"""Bounds of that time, in seconds."""

TITLE_LIMIT, TEXT_LIMIT = 60, 240
"""Characters of a slide that can be read from the seats."""

NAME_LIMIT = 120
"""Characters of a file's name."""

LARGEST_FILE = 50_000_000
"""Bytes of one file in the database: any picture, or about a minute of film. Each display fetches a file once."""

LARGEST_PLAYLIST = 500_000_000
"""Bytes of all files in the database together, which every backup of it carries."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
COLOURS = ("green", "blue", "brown", "purple")


class Kind(StrEnum):
    """What a slide is."""

    PICTURE = "picture"
    VIDEO = "video"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class When:
    """Where and when a slide is shown; what is empty does not limit it. Times are of the site's zone."""

    zones: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    times: tuple[tuple[time, time], ...] = ()
    first: date | None = None
    last: date | None = None

    def allows(self, now: datetime, zone: str) -> bool:
        """Whether a display of *zone* ("" for the whole hall, which shows everything) shows it at local time *now*."""
        return (
            (not self.zones or not zone or zone in self.zones)
            and (not self.days or now.weekday() in self.days)
            and (not self.times or any(begin <= now.time() < end for begin, end in self.times))
            and (self.first is None or self.first <= now.date())
            and (self.last is None or now.date() <= self.last)
        )


@dataclass(frozen=True, slots=True)
class Slide:
    """One thing to show.

    *file* is the name of a picture, a video or a text, empty for a text of the playlist itself; *checksum* names the
    content of a file that is kept in the database.
    """

    kind: Kind
    file: str = ""
    title: str = ""
    text: str = ""
    colour: str = COLOURS[0]
    seconds: int = SECONDS
    when: When = field(default_factory=When)
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class Playlist:
    """Slides in their order, and one sentence for everything that cannot be shown, each beginning with its place."""

    slides: tuple[Slide, ...] = ()
    faults: tuple[str, ...] = ()


def checksum_of(content: bytes) -> str:
    """What names *content*: SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def with_slide(slides: Sequence[Slide], slide: Slide, place: int | None = None) -> tuple[Slide, ...]:
    """*slides* with *slide* at *place* (1 is the first), or at the end. One name is one file: the newest content wins."""
    kept = [
        replace(each, checksum=slide.checksum) if slide.file and each.file == slide.file else each
        for each in slides
    ]
    kept.insert(len(kept) if place is None else min(len(kept), max(0, place - 1)), slide)
    return tuple(kept)


def due(playlist: Playlist, now: datetime, zone: str) -> tuple[Slide, ...]:
    """What a display of *zone* shows at the local time *now*, in order."""
    return tuple(slide for slide in playlist.slides if slide.when.allows(now, zone))


def after(slides: Sequence[Slide], shown: Slide | None) -> Slide | None:
    """The slide that follows *shown*, also when the playlist changed meanwhile; None when there is nothing to show."""
    if not slides:
        return None
    if shown in slides:
        return slides[(slides.index(shown) + 1) % len(slides)]
    return slides[0]
