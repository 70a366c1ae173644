"""How typed words are compared: one spelling for what sounds alike, stems, and the cost of a slip of the finger.

The rules are those of Indonesian, with the nasal beginnings of Javanese and Sundanese verbs: me-, pe-, ber-, ter-, ke-,
di-, -an, -kan, -nya are set aside, so that "kehilangan" meets "hilang". Nothing here knows a catalogue.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

PREFIXES = (
    *("memper", "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "ber", "ter", "per"),
    *("me", "pe", "di", "ke", "se", "ng", "ny", "m", "n"),
)
NASALS = {"mem": "p", "pem": "p", "men": "t", "pen": "t", "meng": "k", "peng": "k"}
"""What a nasal beginning swallowed: *mengirim* is *kirim*. After *meny-* it is s, which *ny* below restores."""

SUFFIXES = ("nya", "kan", "an")
SOUNDS = str.maketrans({"f": "p", "v": "p", "z": "j", "q": "k", "x": "s"})
WHOLE, STEM, RESTORED = 1.0, 0.94, 0.9
"""How much a word's own spelling, its stem, and a stem with a restored letter count."""

_WORD = re.compile(r"[^\W_]+")
_TWICE = re.compile(r"(.)\1+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of *text* in one spelling, in order."""
    return tuple(spelled(word) for word in _WORD.findall(text))


def pieces_of(text: str) -> tuple[tuple[str, bool], ...]:
    """*text* cut into words and what stands between them; the flag tells which is which."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in _WORD.finditer(text):
        if found.start() > end:
            pieces.append((text[end : found.start()], False))
        pieces.append((found[0], True))
        end = found.end()
    return (*pieces, (text[end:], False)) if end < len(text) else tuple(pieces)


def spelled(word: str) -> str:
    """*word* as it sounds: small letters without accents, f and v as p, z as j; a letter counts once in a row."""
    plain = "".join(letter for letter in normalize("NFKD", word.casefold()) if not combining(letter))
    if plain.isdigit():
        return plain
    sounded = plain.translate(SOUNDS)
    return _TWICE.sub(r"\1", sounded) if len(sounded) > 4 else sounded


@lru_cache(maxsize=20_000)
def forms(word: str) -> tuple[tuple[str, float], ...]:
    """A spelled *word* and what it may be derived from, with how much each counts."""
    found = {word: WHOLE}
    bases = [word]
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            bases.append(word[: -len(suffix)])
            found.setdefault(bases[-1], STEM)
    for base in bases:
        for prefix in PREFIXES:
            rest = base[len(prefix) :]
            if not base.startswith(prefix) or len(rest) < (3 if len(prefix) > 2 else 4):
                continue
            found.setdefault(rest, STEM)
            if rest[0] in "aiueo":
                restored = NASALS.get(prefix) or ("s" if prefix.endswith("ny") else "")
                if restored:
                    found.setdefault(restored + rest, RESTORED)
    return tuple(found.items())


def slips(typed: str, meant: str, most: int) -> tuple[int, int]:
    """How many slips make *meant* into *typed*, and how many make the best beginning of *meant* into it.

    A slip is a letter left out, added, mistaken, or swapped with its neighbour. Counting ends above *most*.
    """
    same = 0
    for one, other in zip(typed, meant, strict=False):
        if one != other:
            break
        same += 1
    typed, meant = typed[same:], meant[same:]  # a beginning that is alike costs nothing
    older: list[int] = []
    before: list[int] = []
    row = list(range(len(meant) + 1))
    past = ""
    for i, letter in enumerate(typed, 1):
        older, before, row = before, row, [i]
        left = least = i
        ahead = ""
        for j, wanted in enumerate(meant, 1):
            cost = before[j - 1]
            if letter != wanted:
                above = before[j]
                if left < cost:  # noqa: PLR1730 - min() takes three times as long, and this is the inmost loop
                    cost = left
                if above < cost:  # noqa: PLR1730
                    cost = above
                cost += 1
                if letter == ahead and past == wanted and older[j - 2] + 1 < cost:
                    cost = older[j - 2] + 1
            row.append(cost)
            left, ahead = cost, wanted
            if cost < least:  # noqa: PLR1730
                least = cost
        past = letter
        if least > most and min(before) > most:
            return most + 1, most + 1
    return row[-1], min(row)


def allowed_slips(typed: str) -> int:
    """How many slips a word of this length is forgiven."""
    return 0 if len(typed) < 3 else 1 if len(typed) < 7 else 2


def likeness(typed: str, meant: str, *, unfinished: bool = True) -> float:
    """How well the spelled word *typed* stands for *meant*: 1 the same, 0 another word.

    *unfinished*: it may be the beginning of a word still being typed.
    """
    if typed == meant:
        return 1.0
    length = len(typed)
    if length >= 2 and meant.startswith(typed):
        return (0.72 if unfinished else 0.62) + 0.24 * length / len(meant)
    most = allowed_slips(typed)
    if not most or len(meant) < 3:
        return 0.0
    whole, beginning = slips(typed, meant, most)
    if whole <= most and abs(len(meant) - length) <= most:
        swapped = length == len(meant) and sorted(typed) == sorted(meant)
        if length > 3 or swapped:
            return 1.0 - (0.9 if swapped else 1.1) * whole / max(length, len(meant))
    if unfinished and length >= 5 and beginning <= most:
        return 0.8 * (1.0 - 1.2 * beginning / length)
    return 0.0


def letters(word: str) -> int:
    """The letters of a word as a set of bits, to rule out unlike words quickly."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) % 61)
    return bits
