"""A Piper model that a site brings along, spoken by the separate program ``piper``.

Piper is GPL software: it is neither shipped nor imported, only started, once for each text; clips are kept.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QCoreApplication

from shared.voice import clip
from shared.voice.cache import ClipCache
from shared.voice.voices import Unavailable, folder_unusable, no_voice_for

PROGRAM: Sequence[str] = ("piper",)
RATE = 0.9
"""Speed of speech as a factor of normal: halls echo."""

_ANSWER_S = 10.0  # loading a model takes up to a second, a sentence less

translate = QCoreApplication.translate

log = logging.getLogger(__name__)


class NoModelError(ValueError):
    """The file is no Piper model; the message is one sentence in the language of the screens."""


class PiperVoice:
    """Speaks one language with the model at *model* (``.onnx``, its ``.onnx.json`` beside it).

    NoModelError when the files are missing or do not name a language.
    """

    def __init__(
        self, model: Path, cache: ClipCache, program: Sequence[str] = PROGRAM, answer_s: float = _ANSWER_S
    ) -> None:
        self.language = _language_of(model)
        self._model = model
        self._cache = cache
        self._program = program
        self._answer_s = answer_s
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._lock = Lock()  # guards starting against closing

    @property
    def name(self) -> str:
        """As the settings name it."""
        return f"piper:{self._model}"

    def clip(self, language: str, text: str) -> bytes | Unavailable:
        """*text* as a clip, from the cache when it was spoken before."""
        if language != self.language:
            return no_voice_for(language)
        path = self._cache.path("piper", str(self._model), RATE, text)
        return self._cache.find(path) or self._speak(text, path)

    def warm(self) -> Unavailable | None:
        """Let the model say a word."""
        spoken = self.clip(self.language, "a.")
        return spoken if isinstance(spoken, Unavailable) else None

    def interrupt(self) -> None:
        """From any thread: a request under way and all later ones return `Unavailable` at once."""
        with self._lock:
            self._closed = True
            if self._process:
                self._process.kill()

    def close(self) -> None:
        """End the process."""
        self.interrupt()

    def _speak(self, text: str, path: Path) -> bytes | Unavailable:
        raw, part = path.with_suffix(f".{os.getpid()}.raw.part"), path.with_suffix(f".{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if fault := self._run(text, raw):
                return fault
            spoken = clip.prepare(raw)
            clip.write(part, spoken)
            part.replace(path)
            self._cache.make_room()
        except clip.UnusableSoundError as unusable:
            log.warning("Piper gave no sound: %s", unusable)
            return _silent()
        except OSError as problem:
            return folder_unusable(problem)
        finally:
            raw.unlink(missing_ok=True)
            part.unlink(missing_ok=True)
        return spoken

    def _run(self, text: str, raw: Path) -> Unavailable | None:
        """Let the program write *text* to *raw*; what went wrong, or nothing."""
        program = shutil.which(self._program[0])
        if program is None:
            return Unavailable(translate("Voice", "Program “piper” tidak terpasang di komputer ini."))
        command = [program, *self._program[1:], "--model", str(self._model), "--output_file", str(raw)]
        with self._lock:
            if self._closed:
                return Unavailable(translate("Voice", "Suara sudah dimatikan."))
            self._process = process = subprocess.Popen(
                [*command, "--length_scale", f"{1 / RATE:.3f}"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        try:
            _, said = process.communicate(f"{text}\n".encode(), timeout=self._answer_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return _silent()
        if process.returncode:
            log.warning("Piper ended with %d: %s", process.returncode, said.decode(errors="replace")[-300:])
            return _silent()
        return None


def _language_of(model: Path) -> str:
    if not model.is_file():
        raise NoModelError(translate("Voice", "Model Piper {file} tidak ada.").format(file=model))
    card = model.with_name(f"{model.name}.json")
    try:
        facts = json.loads(card.read_text(encoding="utf-8"))
        language = facts["language"]["code"] if "language" in facts else facts["espeak"]["voice"]
        code = str(language).replace("-", "_").split("_")[0].lower()
    except (OSError, ValueError, KeyError, TypeError) as problem:
        log.warning("%s does not describe a Piper model: %r", card, problem)
        raise NoModelError(
            translate("Voice", "{file} tidak ada atau bukan keterangan model Piper.").format(file=card)
        ) from problem
    return code


def _silent() -> Unavailable:
    return Unavailable(translate("Voice", "Mesin suara tidak menjawab."))
