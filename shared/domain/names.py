"""Text that the catalogue carries in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LANGUAGES = ("id", "en", "jv", "su")
"""The languages of the screens, Indonesian first (ISO 639-1 codes)."""

Names = Mapping[str, str]
"""One text per language; Indonesian ("id") is always present."""

Synonyms = Mapping[str, tuple[str, ...]]
"""Per language, what people call a thing in their own words; a language may be missing."""


def names(indonesian: str, **others: str) -> Names:
    """Build a text in several languages; *others* are keyed by ISO 639-1 code."""
    return MappingProxyType({"id": indonesian, **others})


def printable(text: str, limit: int | None = None) -> str:
    """*text* on one line and without control characters, which a printer would obey; cut at *limit*."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:limit]


def text_in(texts: Names, language: str) -> str:
    """The text in *language*, or in Indonesian where no translation was given."""
    return texts.get(language) or texts["id"]
