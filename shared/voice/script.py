"""What a speaker at a site must read, and what is wrong with the recordings that came back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

from shared.domain.ticket import Number
from shared.voice import clip
from shared.voice.families import family, names
from shared.voice.loudness import Samples, loudness
from shared.voice.pack import key
from shared.voice.phrases import Part, count_in_words, phrase
from shared.voice.recordings import file_name, files_of
from shared.voice.wording import Form, Numbers, Wording
from shared.voice.words import digits_in_words, letters_in_words, number_in_words

_TOO_QUIET_LUFS = -45.0  # raising it to the hall's level would raise its noise to be heard
_CLIPPED = 0.999
_CLIPPED_SAMPLES = 4  # in a row: a peak that touches full scale once is no harm
_LONGEST_S = 1.5  # for the first word ...
_LONGEST_WORD_S = 1.0  # ... and for each further one


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to read: the words, and the name of its file without suffix."""

    text: str
    file: str


class Fault(StrEnum):
    """What may be wrong with a recording."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    SILENT = "silent"
    CLIPPED = "clipped"
    QUIET = "too quiet"
    LONG = "too long"


@dataclass(frozen=True, slots=True)
class Complaint:
    """One fault of one recording, with what was measured."""

    line: Line
    fault: Fault
    detail: str = ""


def script(
    language: str,
    codes: Iterable[str],
    counters: Iterable[int],
    agencies: Iterable[Mapping[str, str]],
    wording: Wording,
    *,
    whole: bool,
) -> tuple[Line, ...]:
    """Everything to read for a site's letters and counters, in the order of reading.

    *whole*: every number is a phrase of its own, as natural as can be, about 1 200 lines. Otherwise numbers are
    read word by word and joined, about 40 lines.
    """
    letters = sorted({letter for code in codes for letter in code})
    number, counter = Number("A", 1), next(iter(counters), 1)
    texts: list[str] = []
    for form in Form:
        for letter in letters:
            parts = phrase(form, language, Number(letter, 1), counter, wording=wording).parts
            texts += [part.text for part in _without_counts(parts, language, wording)]
        for at in counters:
            texts.append(phrase(form, language, number, at, wording=wording).parts[-1].text)
    texts += names(language, agencies, wording) if _asks_for_agency(language, wording) else []
    texts += family("look", language)
    texts += _numbers(language, wording, whole=whole)
    if not whole:
        texts = _shorter(texts, language, letters, counters)
    unique = {key(text): text for text in reversed(texts)}
    return tuple(Line(text.strip(" .,"), file_name(text)) for text in reversed(unique.values()))


def check(folder: Path, lines: Sequence[Line]) -> tuple[Complaint, ...]:
    """What is wrong with the recordings of *lines* in *folder*; a recording that is not needed is no fault."""
    files = files_of(folder)
    return tuple(complaint for line in lines for complaint in _complaints(line, files.get(key(line.text))))


def _complaints(line: Line, path: Path | None) -> list[Complaint]:
    if path is None:
        return [Complaint(line, Fault.MISSING)]
    try:
        samples, rate = clip.recording(path)
        spoken = clip.as_samples(clip.prepare(path))
    except clip.UnusableSoundError as unusable:
        silent = "holds no sound" in str(unusable)
        return [Complaint(line, Fault.SILENT if silent else Fault.UNREADABLE, str(unusable))]
    found: list[Complaint] = []
    if _is_clipped(samples):
        found.append(Complaint(line, Fault.CLIPPED, "the microphone was overdriven"))
    level = loudness(clip.resampled(samples, rate), clip.RATE)
    if level < _TOO_QUIET_LUFS:
        found.append(Complaint(line, Fault.QUIET, f"{level:.0f} LUFS"))
    longest = _LONGEST_S + _LONGEST_WORD_S * (len(key(line.text).split()) - 1)
    if (seconds := len(spoken) / clip.RATE) > longest:
        found.append(Complaint(line, Fault.LONG, f"{seconds:.1f} s instead of at most {longest:.1f} s"))
    return found


def _is_clipped(samples: Samples) -> bool:
    """Whether several samples in a row lie at full scale."""
    full = (np.abs(samples) >= _CLIPPED).astype(int)
    runs = np.convolve(full, np.ones(_CLIPPED_SAMPLES, dtype=int), "valid")
    return bool(len(runs)) and int(runs.max()) == _CLIPPED_SAMPLES


def _without_counts(parts: Sequence[Part], language: str, wording: Wording) -> list[Part]:
    """The parts that are neither the count nor the counter."""
    counts = {key(group) for group in count_in_words(language, Number("A", 1), wording.numbers)}
    return [part for part in parts[:-1] if key(part.text) not in counts]


def _numbers(language: str, wording: Wording, *, whole: bool) -> list[str]:
    if whole:
        return [
            group
            for count in range(1, 1000)
            for group in count_in_words(language, Number("A", count), wording.numbers)
        ] + [digits_in_words(language, digit) for digit in "0123456789"]
    largest = 9 if wording.numbers is Numbers.DIGITS else 999
    words = [word for count in range(largest + 1) for word in key(number_in_words(language, count)).split()]
    return list(dict.fromkeys(words))


def _shorter(
    texts: Sequence[str], language: str, letters: Sequence[str], counters: Iterable[int]
) -> list[str]:
    """Longer texts cut into carriers, letters and words of numbers, which are joined again when spoken."""
    spoken = {key(name) for letter in letters for name in letters_in_words(language, letter)}
    said = {key(number_in_words(language, at)) for at in counters}
    short: list[str] = []
    for text in texts:
        words = key(text).split()
        cut = next((at for at in range(len(words)) if " ".join(words[at:]) in spoken | said), 0)
        carrier, rest = " ".join(words[:cut]), words[cut:]
        if carrier:
            short += [carrier, *([" ".join(rest)] if " ".join(rest) in spoken else rest)]
        else:
            short.append(text)
    return short


def _asks_for_agency(language: str, wording: Wording) -> bool:
    return any("{agency}" in wording.sentence(language, form) for form in Form)
