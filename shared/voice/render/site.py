"""What one site says beyond the voice that ships, rendered into its voice folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from platformdirs import user_cache_dir

from shared.domain.ticket import CODE_LETTERS, Number
from shared.voice.families import names
from shared.voice.opening import SHIPPED
from shared.voice.pack import key, read_places
from shared.voice.phrases import count_in_words, phrase
from shared.voice.render.build import STYLES, Rendered, render
from shared.voice.render.model import Model
from shared.voice.render.takes import Takes
from shared.voice.wording import Form, Numbers, Wording


def missing_texts(
    agencies: Sequence[Mapping[str, str]], counters: Iterable[int], wording: Wording
) -> dict[str, tuple[str, ...]]:
    """For each language, what the site says and no pack that ships holds: names, and pieces of its own sentences."""
    shipped, _ = read_places((SHIPPED,))
    wanted: dict[str, tuple[str, ...]] = {}
    for language in wording.languages:
        texts = [
            *_pieces(language, sorted(counters), agencies, wording),
            *_counts(language, wording),
            *names(language, agencies, wording),
        ]
        missing = {key(text): text for text in texts if (language, key(text)) not in shipped}
        wanted[language] = tuple(missing.values())
    return wanted


def render_site(folder: Path, wanted: Mapping[str, Sequence[str]], threads: int) -> dict[str, Rendered]:
    """Render *wanted* into the packs of the voice folder *folder*; what was rendered before is not spoken again.

    ImportError when the optional extra is not installed.
    """
    takes = Takes(
        Path(user_cache_dir("antrean", appauthor=False)) / "voice" / "takes", Model(STYLES, threads)
    )
    return {
        language: render(folder / "packs" / f"site-{language}.opus", language, texts, takes)
        for language, texts in wanted.items()
        if texts
    }


def _pieces(
    language: str, counters: Sequence[int], agencies: Sequence[Mapping[str, str]], wording: Wording
) -> list[str]:
    """The pieces of every form of call, for each letter, counter and agency."""
    number = Number("A", 1)
    calls = [
        *((Number(letter, 1), 1, "") for letter in CODE_LETTERS),
        *((number, counter, "") for counter in counters),
        *((number, 1, name.get(language, name.get("id", ""))) for name in agencies),
    ]
    return [
        part.text
        for form in Form
        for called, counter, agency in calls
        for part in phrase(form, language, called, counter, agency=agency, wording=wording).parts
    ]


def _counts(language: str, wording: Wording) -> list[str]:
    """The counts, where the shipped voice has not got this way of reading them."""
    if wording.numbers is Numbers.DIGITS:
        return []
    return [
        f"{group}."
        for count in range(1, 1000)
        for group in count_in_words(language, Number("A", count), wording.numbers)
    ]
