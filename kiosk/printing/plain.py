"""Text that is safe on paper: names come from people and files, and a printer obeys control characters."""

import unicodedata

_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})

_PICTURES = (range(0x2600, 0x27C0), range(0xFE00, 0xFE10), range(0x1F000, 0x20000))
"""Dingbats, the marks that make them pictures, and emoji: no font draws them in black and white."""


def plain(text: str) -> str:
    """`text` on one line without control, invisible, private or unpaired characters, and without emoji.

    Line breaks and tabs count as spaces, and spaces next to each other become one.
    """
    spaced = " ".join(text.split())
    return " ".join("".join(c for c in spaced if _is_plain(c)).split())


def _is_plain(letter: str) -> bool:
    if unicodedata.category(letter) in _UNPRINTABLE:
        return False
    return not any(ord(letter) in pictures for pictures in _PICTURES)
