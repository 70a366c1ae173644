"""How like a recording is to what should have been heard, as an ear would judge it.

A test machine that is busy may tear a recording: a few milliseconds of silence slip in, and all that follows is late.
People hear a click and understand every word; so the sound that was expected is looked for piece by piece, each near
the place where the one before was found. A word that is missing, wrong, drowned by another or out of order is at
least two pieces long and is noticed.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.support.sound import RATE

Sound = npt.NDArray[np.float64]

ALIKE = 0.9
"""Correlation from which two pieces are the same sound."""

LONGEST_MISS_MS = 100
"""What a tear in the recording may cost at one place; the shortest words of the hall last twice as long."""

_PIECE = RATE // 10
_EARLY = RATE // 2  # sound that may be lost at one place
_LATE = 5 * RATE  # silence that may slip in at one place: words are made while the chime sounds already
_QUIET = 0.004


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of an expected sound. *begin* and *end* are samples of the recording.

    *share* of its sounding pieces were found in their order; *missed_ms* is the longest stretch that was not.
    """

    share: float
    missed_ms: int
    begin: int
    end: int

    @property
    def whole(self) -> bool:
        """Whether everything was heard, apart from tears that cost no word."""
        return self.share >= ALIKE and self.missed_ms <= LONGEST_MISS_MS


def samples(pcm: Path | bytes) -> Sound:
    """A recording or a clip (16 bit, mono) as numbers between -1 and 1."""
    data = pcm.read_bytes() if isinstance(pcm, Path) else pcm
    whole = data[: len(data) // 2 * 2]
    return np.frombuffer(whole, "<i2").astype(np.float64) / 32768  # astype copies: writable


def hear(recorded: Sound, expected: Sound, after: int = 0) -> Heard:
    """Look for *expected* in what was *recorded* from the sample *after* on."""
    recorded = recorded[after:]
    anchor = position(recorded, expected)
    starts = [
        start
        for start in range(0, len(expected) - _PIECE + 1, _PIECE)
        if np.abs(expected[start : start + _PIECE]).max() > _QUIET
    ]
    pieces = [(start, expected[start : start + _PIECE]) for start in starts]
    sure = next((i for i, (at, piece) in enumerate(pieces) if _fits(recorded, piece, at + anchor)), 0)
    before = _follow(recorded, pieces[:sure][::-1], anchor, _LATE, _EARLY)[::-1]
    shifts = before + _follow(recorded, pieces[sure:], anchor, _EARLY, _LATE)
    known = [shift for shift in shifts if shift is not None] or [anchor]
    return Heard(
        share=sum(shift is not None for shift in shifts) / max(1, len(shifts)),
        missed_ms=_longest_miss(shifts) * _PIECE * 1000 // RATE,
        begin=after + known[0],
        end=after + known[-1] + len(expected),
    )


def likeness(recorded: Sound, reference: Sound) -> float:
    """How like the best matching stretch of *recorded* is to *reference*: 1 is the same sound, 0 unrelated."""
    return _alike(recorded, reference, position(recorded, reference))


def position(recorded: Sound, reference: Sound) -> int:
    """Where in *recorded* the *reference* fits best, in samples."""
    assert len(recorded) >= len(reference), "the recording is shorter than what should have been heard"
    size = 1 << (len(recorded) + len(reference)).bit_length()
    match = np.fft.irfft(np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(reference, size)), size)
    match = match[: len(recorded) - len(reference) + 1]
    power = np.concatenate(([0.0], np.cumsum(recorded**2)))
    norm = np.sqrt(np.maximum(power[len(reference) :] - power[: len(match)], 1e-9))
    return int(np.argmax(match / norm))


def gaps_ms(sound: Sound, longer_than_ms: int, quiet: float = _QUIET) -> list[int]:
    """The lengths of all silences within *sound*, ends included, that last longer than *longer_than_ms*."""
    edges = np.flatnonzero(np.abs(sound) > quiet)
    bounds = np.concatenate(([-1], edges, [len(sound)]))
    lengths = (np.diff(bounds) - 1) * 1000 / RATE
    return [round(length) for length in lengths if length > longer_than_ms]


def _follow(
    recorded: Sound, pieces: list[tuple[int, Sound]], shift: int, back: int, ahead: int
) -> list[int | None]:
    """How far behind its place each piece was recorded, near the one before; None when it is not there."""
    shifts: list[int | None] = []
    for start, piece in pieces:
        found = _shift_of(recorded, piece, start, shift, back, ahead)
        shift = shift if found is None else found
        shifts.append(found)
    return shifts


def _shift_of(recorded: Sound, piece: Sound, start: int, shift: int, back: int, ahead: int) -> int | None:
    if _fits(recorded, piece, start + shift):
        return shift  # a steady tone fits at many places: the expected one comes first
    near = max(0, start + shift - back)
    around = recorded[near : max(0, start + shift + len(piece) + ahead)]
    if len(around) < len(piece):
        return None
    at = near + position(around, piece)
    return at - start if _fits(recorded, piece, at) else None


def _fits(recorded: Sound, piece: Sound, at: int) -> bool:
    return 0 <= at <= len(recorded) - len(piece) and _alike(recorded, piece, at) >= ALIKE


def _alike(recorded: Sound, reference: Sound, at: int) -> float:
    stretch = recorded[at : at + len(reference)]
    size = float(np.linalg.norm(stretch) * np.linalg.norm(reference))
    return float(stretch @ reference) / size if size else 0.0


def _longest_miss(shifts: list[int | None]) -> int:
    longest = run = 0
    for shift in shifts:
        run = run + 1 if shift is None else 0
        longest = max(longest, run)
    return longest
