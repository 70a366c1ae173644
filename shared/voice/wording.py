"""The sentences in which a call is put, per language and form, and what a site changes about them.

The standard wording is the hall's design. Javanese and Sundanese are drafts: a site speaks them once a native
speaker there has approved them (`approved` in its voice.toml, see `read_wording`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Any

from shared.domain.errors import CannotStartError

LANGUAGES = ("id", "en")
"""Languages whose wording is settled (ISO 639-1 codes)."""

DRAFTS = ("jv", "su")
"""Languages whose wording and voice wait for the approval of native speakers."""

FILE = "voice.toml"
"""What a site's voice folder may hold besides sound."""


class Form(StrEnum):
    """How often this visitor has been called: the first call and its repeat, a second recall, the last call."""

    FIRST = "first"
    REPEAT = "repeat"
    SECOND = "second"
    LAST = "last"


class Numbers(StrEnum):
    """How the count of a number is read: "nol empat tujuh", or "empat puluh tujuh"."""

    DIGITS = "digits"
    CARDINALS = "cardinals"


FIELDS = ("letters", "number", "counter", "agency")
"""What a sentence may ask for; the first three are what a visitor must hear."""

_STANDARD: Mapping[str, Mapping[Form, str]] = MappingProxyType(
    {
        "id": {
            Form.FIRST: "Nomor antrean, {letters}, {number}. Silakan ke loket {counter}.",
            Form.REPEAT: "{letters}, {number}, loket {counter}.",
            Form.SECOND: "Panggilan kedua. Nomor antrean, {letters}, {number}. Loket {counter}.",
            Form.LAST: "Panggilan terakhir, {letters}, {number}, loket {counter}.",
        },
        "en": {
            Form.FIRST: "Queue number, {letters}, {number}. Please go to counter {counter}.",
            Form.REPEAT: "{letters}, {number}, counter {counter}.",
            Form.SECOND: "Second call. Queue number, {letters}, {number}. Counter {counter}.",
            Form.LAST: "Last call, {letters}, {number}, counter {counter}.",
        },
        "jv": {
            Form.FIRST: "Nomer antrean, {letters}, {number}. Sumangga dhateng loket {counter}.",
            Form.REPEAT: "{letters}, {number}, loket {counter}.",
            Form.SECOND: "Timbalan kaping kalih. Nomer antrean, {letters}, {number}. Loket {counter}.",
            Form.LAST: "Timbalan pungkasan, {letters}, {number}, loket {counter}.",
        },
        "su": {
            Form.FIRST: "Nomer antrean, {letters}, {number}. Mangga ka lokét {counter}.",
            Form.REPEAT: "{letters}, {number}, lokét {counter}.",
            Form.SECOND: "Panggero kadua. Nomer antrean, {letters}, {number}. Lokét {counter}.",
            Form.LAST: "Panggero panungtung, {letters}, {number}, lokét {counter}.",
        },
    }
)

TICKET: Mapping[str, str] = MappingProxyType(
    {
        "id": "Nomor Anda, {letters}, {number}. Silakan menunggu di {place}. {ahead}.",
        "en": "Your number is, {letters}, {number}. Please wait in {place}. {ahead}.",
    }
)
"""What a kiosk says when it has given a number."""

LOOK: Mapping[str, str] = MappingProxyType(
    {"id": "Silakan lihat nomor loket di layar.", "en": "Please look at the screen for your counter."}
)
"""What is said before numbers that are called without their counters, because too many wait for the voice."""

Sayings = Mapping[str, Mapping[str, str]]
"""Per language, how names are to be said: ``{"id": {"DPMPTSP": "Dinas Perizinan"}}``."""


class WordingError(CannotStartError):
    """The site's voice.toml cannot be used; the message is one sentence for each fault."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said at one site. *own* are its sentences where they differ from the standard."""

    numbers: Numbers = Numbers.DIGITS
    own: Mapping[str, Mapping[Form, str]] = field(default_factory=dict)
    sayings: Sayings = field(default_factory=dict)
    approved: tuple[str, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages in which calls can be spoken here."""
        return (*LANGUAGES, *self.approved)

    def sentence(self, language: str, form: Form) -> str:
        """The sentence of *form* with its fields; KeyError for a language without wording."""
        return self.own.get(language, {}).get(form) or _STANDARD[language][form]


STANDARD = Wording()


def read_wording(folder: Path, numbers: Numbers = Numbers.DIGITS) -> Wording:
    """The wording of the site whose voice folder this is; the standard where it holds no voice.toml.

    ::

        approved = ["jv"]                 # drafts that a native speaker here has approved
        [phrases.id]
        first = "Nomor antrean, {letters}, {number}. {agency}. Silakan ke loket {counter}."
        [say.id]
        DPMPTSP = "Dinas Perizinan"       # é as in loket and ê as in empat are understood

    WordingError names everything that is wrong with it.
    """
    file = folder / FILE
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Wording(numbers)
    except OSError as error:
        raise WordingError(
            f"{file}: the file cannot be read ({error.strerror}); check its permissions."
        ) from error
    except UnicodeDecodeError as error:
        raise WordingError(f"{file}: this is not UTF-8 text; save the file in the encoding UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise WordingError(f"{file}: this is not TOML: {error}.") from error
    faults = [
        f"{name}: there is no such key; known are approved, phrases and say."
        for name in sorted(table.keys() - {"approved", "phrases", "say"})
    ]
    own = _phrases(table.get("phrases", {}), faults)
    sayings = _sayings(table.get("say", {}), faults)
    approved = _approved(table.get("approved", []), faults)
    if faults:
        raise WordingError("\n".join(f"{file}, {fault}" for fault in faults))
    return Wording(numbers, own, sayings, approved)


def fault_of(sentence: str) -> str:
    """What is wrong with a site's *sentence*, as one sentence; empty when it can be spoken."""
    try:
        fields = [each[1:] for each in Formatter().parse(sentence) if each[1] is not None]
    except ValueError:
        return "a brace is not closed, or closes nothing."
    asked = [name for name, form, conversion in fields if not form and not conversion]
    if unknown := [name for name, _, _ in fields if name not in FIELDS or name not in asked]:
        return f"there is no field {{{unknown[0]}}}; known are {_listed(FIELDS)}."
    if missing := [name for name in FIELDS[:3] if name not in asked]:
        return f"the visitor must hear {_listed(tuple(missing))}."
    return ""


def _phrases(table: Any, faults: list[str]) -> dict[str, dict[Form, str]]:
    own: dict[str, dict[Form, str]] = {}
    for language, forms in _tables(table, "phrases", faults):
        for form, sentence in forms.items():
            place = f"phrases.{language}.{form}"
            if form not in [known.value for known in Form]:
                faults.append(f"{place}: there is no such call; known are first, repeat, second and last.")
            elif not isinstance(sentence, str):
                faults.append(f"{place}: expected a sentence, found {sentence!r}.")
            elif fault := fault_of(sentence):
                faults.append(f"{place}: {fault}")
            else:
                own.setdefault(language, {})[Form(form)] = sentence
    return own


def _sayings(table: Any, faults: list[str]) -> dict[str, dict[str, str]]:
    sayings: dict[str, dict[str, str]] = {}
    for language, words in _tables(table, "say", faults):
        for word, said in words.items():
            if isinstance(said, str) and said.strip():
                sayings.setdefault(language, {})[word] = said
            else:
                faults.append(f"say.{language}.{word}: expected how it is said, found {said!r}.")
    return sayings


def _tables(table: Any, place: str, faults: list[str]) -> list[tuple[str, dict[str, Any]]]:
    """The table of each language under *place*."""
    if not isinstance(table, dict):
        faults.append(f"{place}: expected a table for each language, found {table!r}.")
        return []
    found: list[tuple[str, dict[str, Any]]] = []
    for language, words in table.items():
        if language not in _STANDARD:
            faults.append(
                f"{place}.{language}: there is no such language; known are {_listed(tuple(_STANDARD))}."
            )
        elif not isinstance(words, dict):
            faults.append(f"{place}.{language}: expected a table, found {words!r}.")
        else:
            found.append((language, words))
    return found


def _approved(found: Any, faults: list[str]) -> tuple[str, ...]:
    if isinstance(found, list) and all(language in DRAFTS for language in found):
        return tuple(dict.fromkeys(found))
    faults.append(f"approved: expected a list of {_listed(DRAFTS)}, found {found!r}.")
    return ()


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
