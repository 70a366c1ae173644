"""Raw recordings of the neural voice, kept in a folder: a render that was interrupted goes on where it stopped."""

from __future__ import annotations

import hashlib
import wave
from pathlib import Path
from typing import Protocol

import numpy as np

from shared.voice.render.model import MODEL_SHA256, RATE, STYLE_ROW, Samples


class Speaks(Protocol):
    """Something that makes samples from phonemes."""

    def speak(self, phonemes: str, voice: str, speed: float) -> Samples:
        """*phonemes* as samples."""


class Takes:
    """One WAV file for each text, voice and speed; files appear whole or not at all."""

    def __init__(self, folder: Path, model: Speaks) -> None:
        self._folder = folder
        self._model = model
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, phonemes: str, voice: str, speed: float) -> Samples:
        """*phonemes* as the model speaks them, from the folder when it spoke them before."""
        key = "\0".join((MODEL_SHA256, voice, str(STYLE_ROW), f"{speed:.3f}", phonemes))
        path = self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"
        if path.exists():
            return _read(path)
        samples = self._model.speak(phonemes, voice, speed)
        part = path.with_suffix(".part")
        _write(part, samples)
        part.replace(path)
        return samples


def _read(path: Path) -> Samples:
    with wave.open(str(path), "rb") as file:
        whole = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
    return (whole / 32767).astype(np.float32)


def _write(path: Path, samples: Samples) -> None:
    whole = np.round(np.clip(samples, -1, 1) * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(whole.tobytes())
