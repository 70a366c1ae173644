"""The file ``playlist.toml`` of a folder of media: what is shown of it, when, where and how long.

A folder without it shows all it holds, by name. With it, only what is listed, in that order::

    seconds = 12                # how long a picture or text stands; a video runs to its end

    [[slide]]
    file = "ktp.jpg"
    zones = ["a"]               # only on displays of these zones; left out: everywhere
    days = ["mon", "tue"]       # only on these days
    times = ["08:00-12:00"]     # only at these times
    from = 2026-11-01           # first and last day
    until = 2026-12-31

    [[slide]]
    title = "KTP-el rusak?"     # a slide of text
    text = "Ganti gratis, bawa KTP lama dan KK."
    colour = "green"            # green, blue, brown or purple
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from shared.domain.media import (
    COLOURS,
    DAYS,
    LONGEST,
    SECONDS,
    SHORTEST,
    TEXT_LIMIT,
    TITLE_LIMIT,
    Kind,
    Playlist,
    Slide,
    When,
)
from shared.domain.names import printable

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".svg")
VIDEOS = (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".mpg", ".mpeg")
TEXTS = (".txt",)
PLAYLIST = "playlist.toml"

_KEYS = ("file", "title", "text", "colour", "seconds", "zones", "days", "times", "from", "until")


def kind_of(file: str) -> Kind | None:
    """What a file of this name would be; None when it is nothing that can be shown."""
    name = file.lower()
    for kind, endings in ((Kind.PICTURE, PICTURES), (Kind.VIDEO, VIDEOS), (Kind.TEXT, TEXTS)):
        if name.endswith(endings):
            return kind
    return None


def all_of(files: Iterable[str]) -> Playlist:
    """The playlist of a folder that has none: everything it holds, by name; hidden files are passed over."""
    slides: list[Slide] = []
    faults: list[str] = []
    for file in sorted(files, key=str.casefold):
        kind = kind_of(file)
        if file.startswith(".") or file == PLAYLIST:
            continue
        if kind is None:
            faults.append(_unsupported(file))
        else:
            slides.append(Slide(kind, file))
    return Playlist(tuple(slides), tuple(faults))


def read_playlist(document: Mapping[str, Any], files: Collection[str]) -> Playlist:
    """The playlist that *document* (of TOML) makes of a folder with these *files*. What is at fault is left out."""
    faults: list[str] = []
    unknown = [key for key in document if key not in ("seconds", "slide")]
    faults += [f"{PLAYLIST}: {_no_such_key(key, ('seconds', 'slide'))}" for key in unknown]
    entries = document.get("slide", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        return Playlist((), (*faults, f"{PLAYLIST}: slides are tables [[slide]]."))
    slides: list[Slide] = []
    for number, entry in enumerate(entries, 1):
        try:
            slides.append(read_slide({"seconds": document.get("seconds", SECONDS), **entry}, files))
        except ValueError as fault:
            faults.append(f"{PLAYLIST}, slide {number}: {fault}")
    return Playlist(tuple(slides), tuple(faults))


def text_slide(slide: Slide, content: str) -> Slide:
    """*slide* with the words of its text file: the first line is the title, the rest the text.

    ValueError when there are none, or too many to be read from the seats.
    """
    title, _, text = content.strip().partition("\n")
    return _with_words(slide, title, " ".join(text.split()))


def read_slide(entry: Mapping[str, Any], files: Collection[str]) -> Slide:
    """The slide that *entry*, with the keys of a ``[[slide]]``, makes of one of *files*; ValueError with a sentence."""
    unknown = [key for key in entry if key not in _KEYS]
    if unknown:
        raise ValueError(_no_such_key(unknown[0], _KEYS))
    seconds = entry.get("seconds", SECONDS)
    if type(seconds) is not int or not SHORTEST <= seconds <= LONGEST:
        raise ValueError(f"expected seconds from {SHORTEST} to {LONGEST}, found {seconds!r}.")
    colour = entry.get("colour", COLOURS[0])
    if colour not in COLOURS:
        raise ValueError(f"expected a colour of {', '.join(COLOURS)}, found {colour!r}.")
    plain = Slide(Kind.TEXT, colour=colour, seconds=seconds, when=_when(entry))
    if "file" not in entry:
        return _with_words(plain, entry.get("title", ""), entry.get("text", ""))
    file = entry["file"]
    if "title" in entry or "text" in entry:
        raise ValueError("a slide is a file or a text, not both.")
    if file not in files:
        near = difflib.get_close_matches(str(file), list(files), 1)
        raise ValueError(f"there is no file {file!r}" + (f"; did you mean {near[0]!r}?" if near else "."))
    kind = kind_of(file)
    if kind is None:
        raise ValueError(_unsupported(file))
    return Slide(kind, file, colour=colour, seconds=seconds, when=plain.when)


def _with_words(slide: Slide, title: object, text: object) -> Slide:
    for name, words, limit in (("title", title, TITLE_LIMIT), ("text", text, TEXT_LIMIT)):
        if not isinstance(words, str):
            raise ValueError(f"expected text as {name}, found {words!r}.")  # noqa: TRY004 - a fault of the file
        if len(words) > limit:
            raise ValueError(f"the {name} has {len(words)} characters; {limit} can be read from the seats.")
    title, text = printable(str(title), TITLE_LIMIT), printable(str(text), TEXT_LIMIT)
    if not title:
        raise ValueError("a slide needs a file, or a title.")
    return replace(slide, title=title, text=text)


def _when(entry: Mapping[str, Any]) -> When:
    days = _strings(entry, "days")
    wrong = [day for day in days if day not in DAYS]
    if wrong:
        raise ValueError(f"expected days of {', '.join(DAYS)}, found {wrong[0]!r}.")
    first, last = (_date(entry, key) for key in ("from", "until"))
    if first and last and last < first:
        raise ValueError(f"it ends on {last}, before it begins on {first}.")
    return When(
        zones=_strings(entry, "zones"),
        days=tuple(DAYS.index(day) for day in days),
        times=tuple(span(text) for text in _strings(entry, "times")),
        first=first,
        last=last,
    )


def span(text: str) -> tuple[time, time]:
    """The two times of a text such as 08:00-12:00; ValueError with a sentence when it is none."""
    begin, dash, end = text.partition("-")
    try:
        times = time.fromisoformat(begin.strip()), time.fromisoformat(end.strip())
    except ValueError:
        times = (time.max, time.min)
    if not dash or times[0] >= times[1]:
        raise ValueError(f'expected a time of day such as "08:00-12:00", found {text!r}.')
    return times


def _strings(entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = entry.get(key, [])
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise ValueError(f"expected {key} as a list of texts, found {found!r}.")
    return tuple(found)


def _date(entry: Mapping[str, Any], key: str) -> date | None:
    found = entry.get(key)
    if found is None or type(found) is date:
        return found
    raise ValueError(f"expected {key} as a date such as 2026-12-31, found {found!r}.")


def _unsupported(file: str) -> str:
    known = ", ".join(ending[1:] for ending in (*PICTURES, *VIDEOS, *TEXTS))
    return f"{file}: this kind of file cannot be shown; known are {known}."


def _no_such_key(key: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(key, known, 1)
    return f"there is no key {key!r}" + (f"; did you mean {near[0]!r}?" if near else ".")
