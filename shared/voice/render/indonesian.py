"""How an Indonesian word that is in no lexicon is likely to sound: its spelling is regular, but for the letter e.

A site that knows better writes é (as in *loket*) or ê (as in *empat*) in its pronunciations.
"""

from __future__ import annotations

import re

_SOUNDS = (
    ("x", "ks"), ("ngg", "ŋɡ"), ("ng", "ŋ"), ("ny", "ɲ"), ("sy", "ʃ"), ("kh", "x"), ("nc", "ɲʧ"), ("nj", "ɲʤ"),
    ("c", "ʧ"), ("j", "ʤ"), ("y", "j"), ("q", "k"), ("v", "f"), ("g", "ɡ"), ("'", ""), ("’", ""),
)  # fmt: skip
_VOWELS = "aiueoéêəɛ"
_SCHWA, _OPEN = "ə", "ɛ"
_WORD = re.compile(r"[a-zéêè'’]+")
_PIECE = re.compile(r"[^aiueoéê]*[aiueoéê](?:[^aiueoéê]+(?![aiueoéê]))?")


def sounds_of(word: str) -> str | None:
    """*word* in phonemes, stressed on the last syllable but one; None when it is not written in Indonesian letters."""
    spelled = word.casefold().replace("è", "é")
    if not _WORD.fullmatch(spelled) or not set(spelled) & set(_VOWELS):
        return None
    for letters, sound in _SOUNDS:
        spelled = spelled.replace(letters, sound)
    syllables = _PIECE.findall(spelled)
    if "".join(syllables) != spelled:
        return None
    spoken = [_with_e(syllable, index, len(syllables)) for index, syllable in enumerate(syllables)]
    return _stressed(spoken)


def _with_e(syllable: str, index: int, count: int) -> str:
    """The e of a syllable: ə where a prefix may stand, and before a final r; else e, or ɛ before a consonant."""
    last = index == count - 1
    closed = syllable[-1] not in _VOWELS
    taling = _OPEN if closed else "e"
    pepet = (not last and index == 0) or (last and syllable.endswith("er") and count > 1)
    return syllable.translate(str.maketrans("éêe", f"{taling}{_SCHWA}{_SCHWA if pepet else taling}"))


def _stressed(syllables: list[str]) -> str:
    at = max(0, len(syllables) - 2)
    if _SCHWA in syllables[at] and len(syllables) > 1:
        at += 1
    syllable = syllables[at]
    vowel = next(place for place, sound in enumerate(syllable) if sound in _VOWELS)
    syllables = [*syllables[:at], f"{syllable[:vowel]}ˈ{syllable[vowel:]}", *syllables[at + 1 :]]
    return "".join(syllables)
