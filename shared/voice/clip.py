"""Sound as plain samples: trimmed, brought to one rate and one loudness, joined into one announcement.

A clip is ``bytes``: mono, 16 bit, little endian, 48 000 samples a second.
"""

from __future__ import annotations

import wave
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import numpy as np
import soundfile

from shared.voice.loudness import Samples, loudness

RATE = 48_000
"""Samples a second of every clip."""

LEAD_MS = 100
"""Silence before the chime. With the sound handed over in advance it gives other media 200 ms to fall silent."""

AFTER_CHIME_MS = 400
SHORTEST_MS = 60
"""Anything shorter than this is no word: the engine wrote an empty file."""

LOUDNESS_LUFS = -20.0
"""Loudness of every clip by EBU R 128 (ITU-R BS.1770, gated)."""

_CEILING = 10 ** (-2 / 20)  # peaks stay 2 dB below full scale: what a codec adds must fit, too
_KNEE = 0.5  # from here on they are bent
_HIGHEST = 1.8  # a sound that would need more is left quieter
_SILENCE = 10 ** (-46 / 20)  # of a clip's own peak: quieter ends are trimmed
_HUSH = 10 ** (-74 / 20)  # of full scale: pauses between words breathe like the words do
_MARGIN_MS = 10
_FRAME_BYTES = 2


class UnusableSoundError(Exception):
    """The file is no sound, or holds nothing that can be heard."""


def prepare(path: Path) -> bytes:
    """Read a sound file of any rate as a clip of 48 kHz at the common loudness, its silent ends trimmed.

    UnusableSoundError when the file cannot be read, or is silent or shorter than a word.
    """
    samples, rate = recording(path)
    return finished(samples, rate, path.name)


def finished(
    samples: Samples, rate: int, name: str, *, lead_ms: int = _MARGIN_MS, tail_ms: int = _MARGIN_MS
) -> bytes:
    """As `prepare`, from *samples*; *lead_ms* and *tail_ms* of the quiet at its ends stay, and fade."""
    voiced = _trimmed(samples, rate, lead_ms, tail_ms)
    if len(voiced) * 1000 < SHORTEST_MS * rate:
        raise UnusableSoundError(f"{name} holds no sound")
    return as_clip(_levelled(resampled(voiced, rate)))


def recording(path: Path) -> tuple[Samples, int]:
    """All samples of a sound file between -1 and 1, several channels mixed into one, and its rate."""
    try:
        samples, rate = soundfile.read(path, dtype="float64", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as problem:
        raise UnusableSoundError(f"{path.name} is not a sound file: {problem}") from problem
    return samples.mean(axis=1), int(rate)


def read(path: Path) -> bytes:
    """Read a WAV file that `write` wrote; UnusableSoundError when it is anything else."""
    try:
        with wave.open(str(path), "rb") as file:
            format_ = (file.getnchannels(), file.getsampwidth(), file.getframerate())
            clip = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as problem:
        raise UnusableSoundError(f"{path.name} is not a clip: {problem}") from problem
    if format_ != (1, _FRAME_BYTES, RATE) or not clip:
        raise UnusableSoundError(f"{path.name} is not a clip")
    return clip


def write(path: Path, clip: bytes) -> None:
    """Write *clip* as a WAV file."""
    with path.open("wb") as whole, wave.open(whole, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_FRAME_BYTES)
        file.setframerate(RATE)
        file.writeframes(clip)


def silence(milliseconds: int) -> bytes:
    """A clip of that length without sound."""
    return bytes(RATE * milliseconds // 1000 * _FRAME_BYTES)


def hush(milliseconds: int) -> bytes:
    """A pause within speech: quiet as a room, not as a cable that was cut. The same every time."""
    noise = np.random.default_rng(7).normal(0, _HUSH, RATE * milliseconds // 1000)
    return as_clip(noise)


def duration_ms(clip: bytes) -> int:
    """How long *clip* sounds, in milliseconds."""
    return len(clip) // _FRAME_BYTES * 1000 // RATE


def opening(chime: bytes) -> bytes:
    """What every announcement begins with: silence that wakes the loudspeaker, and the *chime*, if any, with a pause."""
    return silence(LEAD_MS) + (chime + silence(AFTER_CHIME_MS) if chime else b"")


def speech(parts: Iterable[tuple[bytes, int]]) -> bytes:
    """Join spoken *parts*, each followed by its pause in milliseconds."""
    return b"".join(chain.from_iterable((clip, hush(pause)) for clip, pause in parts))


def as_stereo(clip: bytes) -> bytes:
    """The same sound on both sides, for devices that take nothing else."""
    return np.repeat(np.frombuffer(clip, "<i2"), 2).tobytes()


def as_clip(samples: Samples) -> bytes:
    """*samples* between -1 and 1, at 48 kHz, as a clip."""
    return np.round(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def as_samples(clip: bytes) -> Samples:
    """A clip as numbers between -1 and 1."""
    return np.frombuffer(clip, "<i2").astype(np.float64) / 32767


def resampled(samples: Samples, rate: int) -> Samples:
    """At 48 kHz: exact for sound that is quiet at its ends, as trimmed words are."""
    if rate == RATE:
        return samples
    pad = rate // 50
    whole = np.pad(samples, pad)
    length = round(len(whole) * RATE / rate)
    longer = np.fft.irfft(np.fft.rfft(whole), length) * (length / len(whole))
    return longer[round(pad * RATE / rate) :][: round(len(samples) * RATE / rate)]


def _trimmed(samples: Samples, rate: int, lead_ms: int, tail_ms: int) -> Samples:
    """Without the silence at both ends, except margins that keep soft consonants; the margins fade."""
    step = max(1, rate // 200)
    padded = np.pad(np.abs(samples), (0, -len(samples) % step))
    peaks = padded.reshape(-1, step).max(axis=1) if len(padded) else padded
    loud = np.flatnonzero(peaks > peaks.max(initial=0) * _SILENCE)
    if not len(loud):
        return samples[:0]
    lead, tail = rate * lead_ms // 1000, rate * tail_ms // 1000
    first, last = int(loud[0]) * step, int(loud[-1] + 1) * step
    voiced = samples[max(0, first - lead) : last + tail].copy()
    rise = min(lead, first)
    voiced[:rise] *= np.linspace(0, 1, rise)
    fall = max(0, len(voiced) - (last - max(0, first - lead)))
    voiced[len(voiced) - fall :] *= np.linspace(1, 0, fall)
    return voiced


def _levelled(samples: Samples) -> Samples:
    """At the common loudness; the few milliseconds that would then be too high are bent, never cut off."""
    wanted = 10 ** ((LOUDNESS_LUFS - loudness(samples, RATE)) / 20)
    louder = samples * min(wanted, _HIGHEST / float(np.abs(samples).max()))
    over = np.maximum(np.abs(louder) - _KNEE, 0)
    room = _CEILING - _KNEE
    return np.sign(louder) * (np.minimum(np.abs(louder), _KNEE) + room * np.tanh(over / room))
