"""What the voice says when a number is called: sentences cut where a speaker breathes, with the silences between.

The pieces are what a clip pack holds, so that sound is joined only where a person would pause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from shared.domain.ticket import Number
from shared.voice.spelling import sayable
from shared.voice.wording import LANGUAGES, LOOK, STANDARD, TICKET, Form, Numbers, Wording
from shared.voice.words import digits_in_words, letters_in_words, number_in_words

__all__ = [
    "LANGUAGES",
    "Form",
    "Part",
    "Phrase",
    "call_phrases",
    "look_phrase",
    "number_phrase",
    "phrase",
    "ticket_phrases",
]

AFTER_LETTER_MS = 300
AFTER_SENTENCE_MS = 330
WITHIN_NUMBER_MS = 120
"""Between the letters of a long code, and between the groups of a number beyond 999."""
BETWEEN_LANGUAGES_MS = 600
BEFORE_REPEAT_MS = 2000
BETWEEN_NUMBERS_MS = 200
"""Between numbers that are called without their counters."""

_PIECE = re.compile(r"[^.,;:!?]+[.,;:!?]*")
_LEADING_TO_LETTER = re.compile(r"((?:^|[.,;:!?]\s)[^.,;:!?{}]+), (?=\{letters\})")
_IN_ONE_BREATH = "\0 "


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


def phrase(
    form: Form,
    language: str,
    number: Number,
    counter: int,
    *,
    agency: str = "",
    wording: Wording = STANDARD,
) -> Phrase:
    """The words that ask *number* to *counter* in *language*; *agency* is its spoken name, if it has one.

    ValueError for a language without wording, a counter above 999 999 or a letter outside A–Z.
    """
    if language not in wording.languages:
        raise ValueError(
            f"the voice has no wording for language {language!r}, only for {', '.join(wording.languages)}"
        )
    if not (number.code.isascii() and number.code.isalpha() and number.code.isupper()):
        raise ValueError(f"{number.code!r} is not made of the letters A to Z")
    fields = {
        "letters": letters_in_words(language, number.code),
        "number": count_in_words(language, number, wording.numbers),
        "counter": (number_in_words(language, counter),),
        "agency": tuple(filter(None, (sayable(language, agency, wording.sayings.get(language, {})),))),
    }
    parts = [
        part
        for piece in _breaths(wording.sentence(language, form), long_code=len(number.code) > 1)
        for part in _spoken(piece, fields)
    ]
    return Phrase(language, (*parts[:-1], Part(parts[-1].text)))


def call_phrases(
    forms: Sequence[Form],
    languages: Sequence[str],
    number: Number,
    counter: int,
    *,
    agency: Mapping[str, str] | None = None,
    wording: Wording = STANDARD,
) -> tuple[Phrase, ...]:
    """Everything that is said for one call: each of *forms* in each of *languages*, two seconds before a repeat.

    *agency* is the spoken name of the agency per language; it is heard only where a site's wording asks for it.
    """
    names = agency or {}
    return tuple(
        Phrase(
            language,
            phrase(
                form,
                language,
                number,
                counter,
                agency=names.get(language, names.get("id", "")),
                wording=wording,
            ).parts,
            _silence_before(form, index),
        )
        for form in forms
        for index, language in enumerate(languages)
    )


def number_phrase(language: str, number: Number) -> Phrase:
    """*number* alone, digit by digit as it stands on the screen, where too many are called for more words."""
    letters = letters_in_words(language, number.code)
    groups = count_in_words(language, number, Numbers.DIGITS)
    within = WITHIN_NUMBER_MS
    pauses = [*[within] * (len(letters) - 1), AFTER_LETTER_MS, *[within] * (len(groups) - 1), 0]
    texts = [*(f"{words}," for words in (*letters, *groups[:-1])), f"{groups[-1]}."]
    return Phrase(language, tuple(map(Part, texts, pauses)), BETWEEN_NUMBERS_MS)


def look_phrase(language: str) -> Phrase | None:
    """What is said before numbers without counters; None in a language without words for it."""
    return Phrase(language, (Part(LOOK[language]),)) if language in LOOK else None


def ticket_phrases(
    language: str, number: Number, place: str, ahead: int | None, wording: Wording = STANDARD
) -> tuple[Phrase, ...]:
    """What a kiosk says about a new *number*, a phrase for each sentence, so that a voice which lacks one hands on no other.

    *place* is where to wait, as it is called ("": said nowhere), *ahead* how many are in front (None: not known).
    ValueError for a language without these sentences.
    """
    if language not in TICKET:
        raise ValueError(f"the voice has no sentence about new numbers in {language!r}")
    fields = {
        "letters": letters_in_words(language, number.code),
        "number": count_in_words(language, number, wording.numbers),
        "place": tuple(filter(None, (sayable(language, place, wording.sayings.get(language, {})),))),
        "ahead": () if ahead is None else (_people(language, ahead),),
    }
    pieces = _breaths(TICKET[language], long_code=len(number.code) > 1)
    sentences: list[list[Part]] = [[]]
    for part in (part for piece in pieces for part in _spoken(piece, fields)):
        sentences[-1].append(part)
        if part.text.endswith("."):
            sentences.append([])
    return tuple(
        Phrase(language, (*parts[:-1], Part(parts[-1].text)), AFTER_SENTENCE_MS)
        for parts in sentences
        if parts
    )


def _people(language: str, ahead: int) -> str:
    if language == "id":
        return f"{'Ada ' + number_in_words('id', ahead) if ahead else 'Tidak ada'} orang di depan Anda"
    if ahead == 0:
        return "Nobody is ahead of you"
    return f"{number_in_words('en', ahead)} {'person is' if ahead == 1 else 'people are'} ahead of you".capitalize()


def count_in_words(language: str, number: Number, numbers: Numbers) -> tuple[str, ...]:
    """The count of *number* in groups that are spoken in one breath: three digits, or pairs of a longer number."""
    if numbers is Numbers.CARDINALS:
        return (number_in_words(language, number.count),)
    digits = number.digits
    first = len(digits) if len(digits) <= 3 else 2 + len(digits) % 2
    groups = [digits[:first], *(digits[at : at + 2] for at in range(first, len(digits), 2))]
    return tuple(digits_in_words(language, group) for group in groups)


def _breaths(sentence: str, *, long_code: bool) -> Iterator[str]:
    """*sentence* cut after each punctuation mark, but not between words and the one letter that they lead to."""
    if not long_code:
        sentence = _LEADING_TO_LETTER.sub(rf"\1{_IN_ONE_BREATH}", sentence)
    for piece in _PIECE.findall(sentence):
        if piece.strip(" .,;:!?"):
            yield piece.strip().replace(_IN_ONE_BREATH, ", ")


def _spoken(piece: str, fields: Mapping[str, tuple[str, ...]]) -> Iterator[Part]:
    """A piece with its fields filled: one part, or several where a field has several groups; none where one is empty."""
    groups = max((len(words) for name, words in fields.items() if f"{{{name}}}" in piece), default=1)
    if any(not words for name, words in fields.items() if f"{{{name}}}" in piece):
        return
    for group in range(groups):
        last = group == groups - 1
        said = {name: words[group if len(words) == groups else 0] for name, words in fields.items() if words}
        text = piece.format(**said)
        if last:
            yield Part(text, AFTER_SENTENCE_MS if text[-1] in ".!?" else AFTER_LETTER_MS)
        else:
            yield Part(f"{text.rstrip('.,;:!?')},", WITHIN_NUMBER_MS)


def _silence_before(form: Form, index: int) -> int:
    return BEFORE_REPEAT_MS if form is Form.REPEAT and index == 0 else BETWEEN_LANGUAGES_MS
