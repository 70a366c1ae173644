"""How loud a sound is to people: ITU-R BS.1770-4, on which EBU R 128 rests, for one channel."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float64]

_BLOCK_S = 0.4
_STEP = 4  # blocks overlap by three quarters
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0
_OFFSET = -0.691

_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_FILTER_RATE = 48_000  # the standard gives its filters for this rate


def loudness(samples: Samples, rate: int) -> float:
    """Loudness of *samples* (48 kHz) in LUFS, pauses left out; a sound under 0.4 s counts as one block.

    Minus infinity for silence; ValueError for another rate.
    """
    if rate != _FILTER_RATE:
        raise ValueError(f"loudness is measured at {_FILTER_RATE} samples a second, not at {rate}")
    powers = _block_powers(_weighted(samples), rate)
    levels = _OFFSET + 10 * np.log10(np.maximum(powers, 1e-20))
    heard = powers[levels > _ABSOLUTE_GATE]
    if not len(heard):
        return -np.inf
    gate = _OFFSET + 10 * np.log10(heard.mean()) + _RELATIVE_GATE
    sounding = powers[(levels > _ABSOLUTE_GATE) & (levels > gate)]
    return float(_OFFSET + 10 * np.log10(sounding.mean()))


def _weighted(samples: Samples) -> Samples:
    """As the ear weighs it: the standard's two filters, applied to the spectrum."""
    length = len(samples) + _FILTER_RATE // 10  # room for the filters to ring out
    turn = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    spectrum = np.fft.rfft(samples, length)
    for above, below in (_SHELF, _HIGH_PASS):
        spectrum *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return np.fft.irfft(spectrum, length)[: len(samples)]


def _block_powers(weighted: Samples, rate: int) -> Samples:
    block = round(_BLOCK_S * rate)
    if len(weighted) <= block:
        return np.array([np.mean(weighted**2)]) if len(weighted) else np.array([])
    sums = np.concatenate(([0.0], np.cumsum(weighted**2)))
    starts = np.arange(0, len(weighted) - block + 1, block // _STEP)
    return (sums[starts + block] - sums[starts]) / block
