"""What the voice says when a number is called, per language.

The wording is the hall's design. Javanese and Sundanese are missing on purpose: their wording must come from
native speakers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.domain.ticket import Number
from shared.voice.words import digits_in_words, letters_in_words, number_in_words

LANGUAGES = ("id", "en")
"""Languages the voice has wording for (ISO 639-1 codes)."""

AFTER_LETTER_MS = 300
AFTER_SENTENCE_MS = 330
BETWEEN_LANGUAGES_MS = 600
BEFORE_REPEAT_MS = 2000


class Form(StrEnum):
    """How often this visitor has been called: the first call and its repeat, a second recall, the last call."""

    FIRST = "first"
    REPEAT = "repeat"
    SECOND = "second"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Part:
    """Words spoken in one breath, and the silence after them in milliseconds."""

    text: str
    pause_ms: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence or two in one language; *before_ms* is the silence that parts it from the phrase before it."""

    language: str
    parts: tuple[Part, ...]
    before_ms: int = BETWEEN_LANGUAGES_MS

    @property
    def text(self) -> str:
        """All words, as one would write them down."""
        return " ".join(part.text for part in self.parts)


def phrase(form: Form, language: str, number: Number, counter: int) -> Phrase:
    """The words that ask *number* to *counter* in *language*.

    ValueError for a language without wording, a counter above 999 or a letter outside A–Z.
    """
    if language not in LANGUAGES:
        raise ValueError(
            f"the voice has no wording for language {language!r}, only for {', '.join(LANGUAGES)}"
        )
    if not (number.code.isascii() and number.code.isalpha() and number.code.isupper()):
        raise ValueError(f"{number.code!r} is not made of the letters A to Z")
    before, to_counter = _FRAMES[language][form]
    opening = [Part(sentence, AFTER_SENTENCE_MS) for sentence in before[:-1]]
    letters = letters_in_words(language, number.code)
    digits = digits_in_words(language, number.digits)
    end = "." if to_counter[0].isupper() else ","
    return Phrase(
        language,
        (
            *opening,
            Part(f"{before[-1]}{letters},", AFTER_LETTER_MS),
            Part(f"{digits}{end}", AFTER_SENTENCE_MS if end == "." else AFTER_LETTER_MS),
            Part(f"{to_counter} {number_in_words(language, counter)}."),
        ),
    )


def call_phrases(
    forms: Sequence[Form], languages: Sequence[str], number: Number, counter: int
) -> tuple[Phrase, ...]:
    """Everything that is said for one call: each of *forms* in each of *languages*, two seconds before a repeat."""
    return tuple(
        Phrase(language, phrase(form, language, number, counter).parts, _silence_before(form, index))
        for form in forms
        for index, language in enumerate(languages)
    )


def _silence_before(form: Form, index: int) -> int:
    return BEFORE_REPEAT_MS if form is Form.REPEAT and index == 0 else BETWEEN_LANGUAGES_MS


# Per form: what comes before the letter (sentences of their own first), and what comes before the counter's number.
_FRAMES: dict[str, dict[Form, tuple[tuple[str, ...], str]]] = {
    "id": {
        Form.FIRST: (("Nomor antrean, ",), "Silakan ke loket"),
        Form.REPEAT: (("",), "loket"),
        Form.SECOND: (("Panggilan kedua.", "Nomor antrean, "), "Loket"),
        Form.LAST: (("Panggilan terakhir, ",), "loket"),
    },
    "en": {
        Form.FIRST: (("Queue number, ",), "Please go to counter"),
        Form.REPEAT: (("",), "counter"),
        Form.SECOND: (("Second call.", "Queue number, "), "Counter"),
        Form.LAST: (("Last call, ",), "counter"),
    },
}
