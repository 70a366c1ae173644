"""Texts to phonemes: from a lexicon that people wrote and reviewed, and for Indonesian by rule where it is silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from shared.voice.render.indonesian import sounds_of

RULES: Mapping[str, Callable[[str], str | None]] = MappingProxyType({"id": sounds_of})
"""Languages whose spelling says how a word sounds."""

NAMES_FROM: Mapping[str, str] = MappingProxyType({"jv": "id", "su": "id"})
"""Languages whose letters and names of offices are those of another, and sound as they do there."""

_TOKEN = re.compile(r"[^\s.,;:?!]+|[.,;:?!]")
_MARKS = ".,;:?!"


class UnknownWordsError(ValueError):
    """Nobody has said how *words* sound in *language*."""

    def __init__(self, language: str, words: tuple[str, ...]) -> None:
        super().__init__(f"nobody has said how {', '.join(map(repr, words))} sounds in {language!r}")
        self.language = language
        self.words = words


class Lexicon:
    """How words of one language sound. Capital single letters are letters' names; other words ignore case."""

    def __init__(self, language: str, sounds: Mapping[str, str]) -> None:
        self.language = language
        self._sounds = sounds
        self._rule = RULES.get(language, _no_rule)

    @property
    def words(self) -> tuple[str, ...]:
        """Every word that has an entry."""
        return tuple(self._sounds)

    def phonemes(self, text: str) -> str:
        """*text* in phonemes, punctuation kept; UnknownWordsError names every word without sound."""
        spoken = ""
        unknown: list[str] = []
        for token in _TOKEN.findall(text):
            if token in _MARKS:
                spoken += token
            elif sound := self._sound(token):
                spoken += f" {sound}" if spoken else sound
            else:
                unknown.append(token)
        if unknown:
            raise UnknownWordsError(self.language, tuple(dict.fromkeys(unknown)))
        return spoken

    def _sound(self, word: str) -> str | None:
        if word in self._sounds:
            return self._sounds[word]
        lower = word.casefold()
        if lower in self._sounds:
            return self._sounds[lower]
        pieces = lower.split("-")
        if len(pieces) > 1 and all(pieces):
            sounds = [self._sound(piece) for piece in pieces]
            return " ".join(sound for sound in sounds if sound) if all(sounds) else None
        return self._rule(lower)


def read_lexicon(folder: Path, language: str) -> Lexicon:
    """The lexicon of *language* in *folder*; ValueError names a line that is not a word and its phonemes."""
    borrowed = _entries(folder / f"{NAMES_FROM[language]}.txt") if language in NAMES_FROM else {}
    return Lexicon(language, borrowed | _entries(folder / f"{language}.txt"))


def _entries(path: Path) -> dict[str, str]:
    sounds: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        word, tab, spoken = line.partition("\t")
        if not (word and tab and spoken.strip()) or word in sounds:
            raise ValueError(f"{path}, line {number}: a new word, a tab and its phonemes are expected.")
        sounds[word] = spoken.strip()
    return sounds


def _no_rule(_word: str) -> None:
    return None
