"""Names as people write them, turned into words that any voice can say: no symbols, digits, emoji or abbreviations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from shared.voice.words import LARGEST, digits_in_words, letters_in_words, number_in_words

LONGEST = 120
"""Characters of a name that are said; nobody listens to more."""

_SYMBOLS = {
    "&": {"id": "dan", "en": "and", "jv": "lan", "su": "jeung"},
    "+": {"id": "dan", "en": "and", "jv": "lan", "su": "jeung"},
    "%": {"id": "persen", "en": "percent", "jv": "persen", "su": "persen"},
}
_BREATHS = re.compile(r"\s*[()\[\];:–—]\s*|\s+-\s+")
_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’-][^\W\d_]+)*|[,.]|[&+%]")
_COMMAS = re.compile(r"(?:\s*[,.])+(?=\s*[,.])|^[\s,.]+|[\s,.]+$")
_VOWELS = set("AEIOUÉÊÈ")


def sayable(language: str, text: str, sayings: Mapping[str, str] | None = None) -> str:
    """*text* in words of *language*; empty when nothing in it can be said.

    *sayings* replace words and names, whatever their case, before anything else. Abbreviations are spelled
    letter by letter when they have no vowel or at most three letters ("BPJS", "KUA"), others are read as words.
    """
    known = {name.casefold(): said for name, said in (sayings or {}).items()}
    plain = unicodedata.normalize("NFKC", text)
    if known:
        names = sorted(known, key=len, reverse=True)
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
        plain = pattern.sub(lambda found: known[found[0].casefold()], plain)
    plain = _BREATHS.sub(", ", plain.replace("/", " "))[:LONGEST]
    words = [_said(language, word) for word in _WORD.findall(plain)]
    return _COMMAS.sub("", " ".join(filter(None, words)).replace(" ,", ",").replace(" .", ",")).strip()


def _said(language: str, word: str) -> str:
    if word in _SYMBOLS:
        return _SYMBOLS[word].get(language, "")
    if word.isdigit():
        digits = "".join(str(unicodedata.digit(each)) for each in word)
        number = int(digits)
        plain = number <= LARGEST and not (len(digits) > 1 and digits[0] == "0")
        return number_in_words(language, number) if plain else digits_in_words(language, digits)
    if _is_spelled(language, word):
        return " ".join(letters_in_words(language, word.upper()))
    return word


def _is_spelled(language: str, word: str) -> bool:
    """Whether *word* is said letter by letter; in English a lone small letter is the article."""
    if not (word.isascii() and word.isalpha()):
        return False
    if len(word) == 1:
        return language != "en" or word.isupper() or word not in "ai"
    return word.isupper() and (len(word) <= 3 or not set(word) & _VOWELS)
