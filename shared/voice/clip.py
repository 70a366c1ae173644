"""Sound as plain samples: trimmed, brought to one rate and one loudness, joined into one announcement.

A clip is ``bytes``: mono, 16 bit, little endian, 48 000 samples a second. Only the standard library is used: the
costly part (about 45 ms per second of speech) runs in the voice process and its result is kept on disk.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import mul
from pathlib import Path

RATE = 48_000
"""Samples a second of every clip."""

LEAD_MS = 200
"""Silence before the chime: other media are hushed (look: sounds), and a sleeping loudspeaker swallows 100 ms."""

AFTER_CHIME_MS = 400
SHORTEST_MS = 60
"""Anything shorter than this is no word: the engine wrote an empty file."""

LOUDNESS_DB = -20.0
"""Level of the sounding part of every clip (root mean square, relative to full scale)."""

_CEILING = 32767 * 10 ** (-1 / 20)  # peaks stay 1 dB below full scale
_SILENCE = 10 ** (-46 / 20)  # of a clip's own peak: quieter ends are trimmed
_GATE_DB = -30.0  # of the loudest frame: quieter frames are pauses and do not count as loudness
_MARGIN_MS = 10
_FRAME_MS = 20
_TAPS = 8
_FRAME_BYTES = 2


class UnusableSoundError(Exception):
    """The file is no PCM sound of 16 bit, or holds nothing that can be heard."""


def prepare(path: Path) -> bytes:
    """Read a WAV file of any rate as a clip of 48 kHz at the common loudness, its silent ends trimmed.

    UnusableSoundError when the file cannot be read, is not 16 bit, or is silent or shorter than a word.
    """
    samples, rate = _read(path)
    voiced = _trimmed(samples, rate)
    if len(voiced) * 1000 < SHORTEST_MS * rate:
        raise UnusableSoundError(f"{path.name} holds no sound")
    return _levelled(_resampled(voiced, rate), _loudness(voiced, rate))


def read(path: Path) -> bytes:
    """Read a WAV file that `write` wrote; UnusableSoundError when it is anything else."""
    samples, rate = _read(path)
    if rate != RATE or not samples:
        raise UnusableSoundError(f"{path.name} is not a clip")
    return samples.tobytes()


def write(path: Path, clip: bytes) -> None:
    """Write *clip* as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_FRAME_BYTES)
        file.setframerate(RATE)
        file.writeframes(clip)


def silence(milliseconds: int) -> bytes:
    """A clip of that length without sound."""
    return bytes(RATE * milliseconds // 1000 * _FRAME_BYTES)


def duration_ms(clip: bytes) -> int:
    """How long *clip* sounds, in milliseconds."""
    return len(clip) // _FRAME_BYTES * 1000 // RATE


def opening(chime: bytes) -> bytes:
    """What every announcement begins with: silence that wakes the loudspeaker, the chime, a pause."""
    return silence(LEAD_MS) + chime + silence(AFTER_CHIME_MS)


def speech(parts: Iterable[tuple[bytes, int]]) -> bytes:
    """Join spoken *parts*, each followed by its pause in milliseconds."""
    return b"".join(chain.from_iterable((clip, silence(pause)) for clip, pause in parts))


def as_stereo(clip: bytes) -> bytes:
    """The same sound on both sides, for devices that take nothing else."""
    mono = array("h", clip)
    both = array("h", bytes(2 * len(clip)))
    both[0::2] = both[1::2] = mono
    return both.tobytes()


def _read(path: Path) -> tuple[array[int], int]:
    """All samples of a WAV file, several channels mixed into one, and its rate."""
    try:
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            samples = array("h", file.readframes(file.getnframes()) if width == _FRAME_BYTES else b"")
    except (OSError, EOFError, wave.Error, ValueError) as problem:
        raise UnusableSoundError(f"{path.name} is not a sound file: {problem}") from problem
    if width != _FRAME_BYTES:
        raise UnusableSoundError(f"{path.name} has {8 * width} bits a sample instead of 16")
    if sys.byteorder == "big":
        samples.byteswap()
    if channels == 1:
        return samples, rate
    sides = zip(*(samples[side::channels] for side in range(channels)), strict=False)
    return array("h", (sum(frame) // channels for frame in sides)), rate


def _trimmed(samples: array[int], rate: int) -> array[int]:
    """Without the silence at both ends, except a margin that keeps soft consonants."""
    step = max(1, rate // 200)
    peaks = [_peak(samples[start : start + step]) for start in range(0, len(samples), step)]
    threshold = max(peaks, default=0) * _SILENCE
    loud = [index for index, peak in enumerate(peaks) if peak > threshold]
    if not loud:
        return array("h")
    margin = rate * _MARGIN_MS // 1000
    return samples[max(0, loud[0] * step - margin) : (loud[-1] + 1) * step + margin]


def _loudness(samples: array[int], rate: int) -> float:
    """Root mean square of the frames that sound; pauses between words do not make a clip quieter."""
    step = rate * _FRAME_MS // 1000
    frames = (samples[start : start + step] for start in range(0, len(samples) - step + 1, step))
    powers = [sum(map(mul, frame, frame)) / step for frame in frames]
    gate = max(powers) * 10 ** (_GATE_DB / 10)
    sounding = [power for power in powers if power >= gate]
    return math.sqrt(sum(sounding) / len(sounding))


def _levelled(samples: Sequence[float], loudness: float) -> bytes:
    """At the common loudness, or as near to it as the peaks allow: nothing is ever clipped."""
    wanted = 32767 * 10 ** (LOUDNESS_DB / 20) / loudness
    gain = min(wanted, _CEILING / _peak(samples))
    return array("h", [round(sample * gain) for sample in samples]).tobytes()


def _peak(samples: Sequence[float]) -> float:
    highest, lowest = max(samples), min(samples)
    return max(highest, -lowest)


def _resampled(samples: array[int], rate: int) -> Sequence[float]:
    """Band-limited interpolation to 48 kHz: every output sample is a windowed sinc over eight neighbours.

    Outputs that fall on the same fraction between two inputs share their weights, so each such phase is computed
    at once over strided slices.
    """
    if rate == RATE:
        return samples
    common = math.gcd(RATE, rate)
    up, down = RATE // common, rate // common
    rows = -(-len(samples) * up // down) // up + 1
    padded = array("h", bytes(_TAPS)) + samples + array("h", bytes(_FRAME_BYTES * (rows * down + _TAPS)))
    result = array("f", bytes(4 * rows * up))
    for phase in range(up):
        first, fraction = divmod(phase * down, up)
        a, b, c, d, e, f, g, h = _weights(fraction / up, min(1.0, up / down))
        near = (padded[first + 1 + tap :: down][:rows] for tap in range(_TAPS))
        result[phase::up] = array(
            "f",
            [
                a * p + b * q + c * r + d * s + e * t + f * u + g * v + h * w
                for p, q, r, s, t, u, v, w in zip(*near, strict=True)
            ],
        )
    return result[: len(samples) * up // down]


def _weights(fraction: float, cutoff: float) -> list[float]:
    """Weights of eight inputs around a point *fraction* behind the fourth of them; they add up to one."""
    half = _TAPS / 2
    distances = [tap - (half - 1) - fraction for tap in range(_TAPS)]
    raw = [cutoff * _sinc(cutoff * x) * _sinc(x / half) for x in distances]
    total = sum(raw)
    return [weight / total for weight in raw]


def _sinc(x: float) -> float:
    return math.sin(math.pi * x) / (math.pi * x) if x else 1.0
