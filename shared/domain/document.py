"""Read values out of a decoded JSON document, and collect every fault with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, TypeVar

from shared.domain.names import LANGUAGES, Names, printable

T = TypeVar("T")
IDENTITY = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
NAME_LIMIT = 300
"""Characters a name may have."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a catalogue file: where it is, and one sentence on what to do."""

    place: str
    sentence: str


@dataclass(slots=True)
class Reader:
    """Collects faults while values are read; a faulty value is replaced by a harmless one."""

    faults: list[Fault] = field(default_factory=list)

    def fault(self, place: str, sentence: str) -> None:
        """Note something wrong."""
        self.faults.append(Fault(place, sentence))

    def table(self, value: Any, place: str, known: str) -> Mapping[str, Any]:
        """An object whose keys are among *known* (words in one text)."""
        if not isinstance(value, dict):
            self.fault(place, "must be an object in braces { }.")
            return {}
        names = known.split()
        for key in value:
            if key not in names:
                near = get_close_matches(key, names, n=1)
                hint = f"did you mean “{near[0]}”?" if near else f"known are {', '.join(names)}."
                self.fault(f"{place}.{key}", f"is not known here; {hint}")
        return value

    def items(self, value: Any, place: str) -> Iterator[tuple[str, Any]]:
        """The members of a list, each with its place."""
        if not isinstance(value, list):
            self.fault(place, "must be a list in brackets [ ].")
            return
        for index, item in enumerate(value):
            yield f"{place}[{index}]", item

    def names(self, value: Any, place: str) -> Names:
        """A text in at least Indonesian; a plain text is Indonesian."""
        if isinstance(value, str):
            value = {"id": value}
        if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
            self.fault(place, 'must be a text, or texts per language like {"id": "…", "en": "…"}.')
            return {"id": "?"}
        for language in value:
            if language not in LANGUAGES:
                self.fault(f"{place}.{language}", f"is not a language here; use {', '.join(LANGUAGES)}.")
        clean = {language: printable(text) for language, text in value.items()}
        if not clean.get("id"):
            self.fault(place, "needs a text in Indonesian (“id”).")
        if any(len(text) > NAME_LIMIT for text in clean.values()):
            self.fault(place, f"is longer than {NAME_LIMIT} characters.")
        return {"id": "?", **clean}

    def optional_names(self, value: Any, place: str) -> Names | None:
        """The same, or None where nothing is given."""
        return None if value is None else self.names(value, place)

    def list_of_names(self, value: Any, place: str) -> tuple[Names, ...]:
        """A list of such texts."""
        return tuple(self.names(item, at) for at, item in self.items(value, place))

    def words(self, value: Any, place: str) -> str:
        """A text on one line that is not empty."""
        text = printable(self.text(value, place))
        if isinstance(value, str) and not text:
            self.fault(place, "must not be empty.")
        return text

    def whole(self, value: Any, place: str, low: int, high: int) -> int:
        """A whole number from *low* to *high*."""
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fault(place, f"must be a whole number from {low} to {high}.")
            return low
        return value

    def text(self, value: Any, place: str) -> str:
        """Any text."""
        if not isinstance(value, str):
            self.fault(place, "must be a text.")
            return ""
        return value

    def identity(self, value: Any, place: str, taken: Mapping[str, object]) -> str:
        """An identity that is not among *taken*."""
        if not isinstance(value, str) or not IDENTITY.fullmatch(value):
            self.fault(
                place,
                "must be an identity of at most 40 small letters, digits and “-”, for example “ktp-hilang”.",
            )
            return place
        if value in taken:
            self.fault(place, f"“{value}” is used twice.")
        return value

    def one_of(self, value: Any, place: str, known: Mapping[str, object], what: str) -> str:
        """A name among *known*, which are *what* they are to the reader ("a zone")."""
        if not isinstance(value, str):
            self.fault(place, f"must be {what} of this file.")
            return ""
        if value not in known:
            near = get_close_matches(value, known, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else "."
            self.fault(place, f"“{value}” is not {what} of this file{hint}")
        return value

    def value(self, value: Any, place: str, read: Callable[[str], T], form: str) -> T | None:
        """What *read* makes of *value*; None and a fault that names the *form* when it cannot."""
        try:
            return read(value)
        except (ValueError, TypeError, AttributeError):
            self.fault(place, f"must be {form}.")
            return None
