"""What a clip pack holds: for each language every piece of every call, in families that are rendered together.

The texts come from the same sentences as the calls themselves, so that a pack and the phrases cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from string import ascii_uppercase

from shared.domain.ticket import Number
from shared.voice.phrases import look_phrase, phrase, ticket_phrases
from shared.voice.wording import DRAFTS, STANDARD, TICKET, Form, Wording
from shared.voice.words import digits_in_words, letters_in_words, number_in_words

COUNTERS = 150
"""Counters that the shipped pack can name."""

PEOPLE = 50
"""People ahead of a visitor that the shipped pack can name."""

ORDER = ("digits", "counters", "letters", "look", "ticket", "cardinals")
"""Families of every language, by how much is lost without them."""


DRAFTING = Wording(approved=DRAFTS)
"""Every language there is wording for, so that drafts can be heard by those who shall approve them."""


def family(name: str, language: str, wording: Wording = STANDARD) -> tuple[str, ...]:
    """The texts of one family, without doubles; KeyError when there is no such family."""
    texts = _FAMILIES[name]
    return tuple(dict.fromkeys(texts(language, wording)))


def _digits(language: str, _wording: Wording) -> Iterator[str]:
    """Three digits for 000 to 999; two for the groups of longer numbers."""
    for count in range(1000):
        yield f"{digits_in_words(language, f'{count:03d}')}."
    for count in range(100):
        yield f"{digits_in_words(language, f'{count:02d}')}."


def _cardinals(language: str, _wording: Wording) -> Iterator[str]:
    for count in range(1, 1000):
        yield f"{number_in_words(language, count)}."


def _counters(language: str, wording: Wording) -> Iterator[str]:
    """The piece that names the counter, from each form of call."""
    for form in Form:
        for counter in range(1, COUNTERS + 1):
            yield _sentence(phrase(form, language, Number("A", 1), counter, wording=wording).parts[-1].text)


def _letters(language: str, wording: Wording) -> Iterator[str]:
    """The pieces that lead to the number, for each letter, and what stands before a code of several letters."""
    for form in Form:
        for code in (*ascii_uppercase, "AB"):
            letters = letters_in_words(language, code)
            for part in phrase(form, language, Number(code, 1), 1, wording=wording).parts[:-2]:
                if len(code) == 1 or part.text.strip(",") not in letters:
                    yield part.text


def _look(language: str, _wording: Wording) -> Iterator[str]:
    if look := look_phrase(language):
        yield from (part.text for part in look.parts)


def _ticket(language: str, wording: Wording) -> Iterator[str]:
    """The pieces of the kiosk's sentence but the number: letters, zones, people ahead."""
    if language not in TICKET:
        return
    for letter in ascii_uppercase:
        yield ticket_phrases(language, Number(letter, 1), "", None, wording)[0].parts[0].text
    zone = {"id": "Zona", "en": "Zone"}[language]
    for name in (*range(1, 13), *"ABCDEFGH"):
        yield ticket_phrases(language, Number("A", 1), f"{zone} {name}", None, wording)[1].text
    yield ticket_phrases(
        language, Number("A", 1), {"id": "Lobi", "en": "the lobby"}[language], None, wording
    )[1].text
    for ahead in range(PEOPLE + 1):
        yield ticket_phrases(language, Number("A", 1), "", ahead, wording)[-1].text


_FAMILIES = {
    "look": _look,
    "ticket": _ticket,
    "digits": _digits,
    "cardinals": _cardinals,
    "counters": _counters,
    "letters": _letters,
}


def names(language: str, spoken: Iterable[Mapping[str, str]], wording: Wording = STANDARD) -> tuple[str, ...]:
    """The pieces that say the names of agencies in *language*, as a site's sentences may ask for them."""
    asking = Wording(
        wording.numbers,
        {language: {Form.FIRST: "{letters}, {number}. {agency}. {counter}."}},
        wording.sayings,
        wording.approved,
    )
    texts: list[str] = []
    for name in spoken:
        if text := name.get(language, name.get("id", "")):
            parts = phrase(Form.FIRST, language, Number("A", 1), 1, agency=text, wording=asking).parts
            texts += [part.text for part in parts[2:-1]]
    return tuple(dict.fromkeys(texts))


def _sentence(text: str) -> str:
    """*text* as a sentence of its own: "loket tiga." and "Loket tiga." are the same clip."""
    return text[0].upper() + text[1:]
