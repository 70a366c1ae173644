"""Text that is safe on paper: names come from people and files, and a printer obeys control characters."""

import unicodedata

_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def plain(text: str) -> str:
    """`text` on one line without control, invisible, private or unpaired characters.

    Line breaks and tabs count as spaces, and spaces next to each other become one.
    """
    spaced = " ".join(text.split())
    return " ".join("".join(c for c in spaced if unicodedata.category(c) not in _UNPRINTABLE).split())
