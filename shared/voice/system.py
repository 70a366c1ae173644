"""The voice that the system brings, through pyttsx3: it can say anything, and always works where it is installed.

It speaks in a process of its own, which is killed when it hangs and started again. Everything here blocks and
belongs on a thread of its own; only `SystemVoice.interrupt` may be called from another.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from shared.voice.cache import ClipCache
from shared.voice.voices import Unavailable, folder_unusable, no_voice_for
from shared.worker_process import answer_of, ask_worker, end_worker, start_worker

VOICES: Mapping[str, str] = MappingProxyType({"id": "id", "en": "en-us"})
"""The engine's voice for each language, as espeak-ng names them."""

RATE = 0.9
"""Speed of speech as a factor of normal: halls echo."""

WORKER: Sequence[str] = (sys.executable, "-m", "shared.voice.worker")

translate = QCoreApplication.translate

_TRIES = 3
_START_S = 10.0
_ANSWER_S = 3.0


class SystemVoice:
    """Speaks words with one voice per language.

    A request that is not answered within *answer_s* seconds ends the process; every request is tried three times.
    *worker* is the command of the voice process, see `shared.voice.worker`.
    """

    name = "pyttsx3"

    def __init__(
        self,
        cache: ClipCache,
        voices: Mapping[str, str] = VOICES,
        rate: float = RATE,
        worker: Sequence[str] = WORKER,
        answer_s: float = _ANSWER_S,
    ) -> None:
        self._cache = cache
        self._voices = voices
        self._rate = rate
        self._worker = worker
        self._answer_s = answer_s
        self._process: subprocess.Popen[str] | None = None
        self._requests = 0
        self._closed = False
        self._lock = Lock()  # guards starting against closing

    def clip(self, language: str, text: str) -> bytes | Unavailable:
        """*text* as a clip (see `shared.voice.clip`), from the cache when it was spoken before."""
        voice = self._voices.get(language)
        if voice is None:
            return no_voice_for(language)
        path = self._cache.path(self.name, voice, self._rate, text)
        return self._cache.find(path) or self._speak(voice, text, path)

    def warm(self) -> Unavailable | None:
        """Start the voice process and let each voice say a word, so that the first call does not wait for them.

        `Unavailable` only when not one of them can speak.
        """
        try:
            self._cache.folder.mkdir(parents=True, exist_ok=True)
            self._cache.make_room()
        except OSError as problem:
            return folder_unusable(problem)
        tried = [
            self._speak(voice, "a", self._cache.path(self.name, voice, self._rate, "a"))
            for voice in self._voices.values()
        ]
        faults = [outcome for outcome in tried if isinstance(outcome, Unavailable)]
        return faults[0] if faults and len(faults) == len(tried) else None

    def interrupt(self) -> None:
        """From any thread: a request under way and all later ones return `Unavailable` at once."""
        with self._lock:
            self._closed = True
            process = self._process
        if process:
            process.kill()

    def close(self) -> None:
        """End the voice process and free its pipes."""
        self.interrupt()
        self._end_process()

    def _speak(self, voice: str, text: str, path: Path) -> bytes | Unavailable:
        for _ in range(_TRIES):
            answer = self._ask(voice, text, path)
            if isinstance(answer, Unavailable):
                return answer
            if "path" in answer and (found := self._cache.find(path)):
                self._cache.make_room()
                return found
            self._end_process()
        return Unavailable(translate("Voice", "Mesin suara tidak menjawab."))

    def _ask(self, voice: str, text: str, path: Path) -> dict[str, Any] | Unavailable:
        """The process' answer, or {} when it did not give one."""
        process = self._running()
        if not isinstance(process, subprocess.Popen):
            return process or {}
        self._requests += 1
        request = {"id": self._requests, "text": text, "voice": voice, "rate": self._rate, "path": str(path)}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            return folder_unusable(problem)
        answer = ask_worker(process, request, self._answer_s)
        if answer.get("id") != self._requests:
            return {}
        if "unavailable" in answer:
            return Unavailable(
                translate("Voice", "Suara “{voice}” tidak terpasang di komputer ini.").format(voice=voice)
            )
        return answer

    def _running(self) -> subprocess.Popen[str] | Unavailable | None:
        """The voice process, started if need be; None when it does not get ready."""
        if self._process and self._process.poll() is None:
            return self._process
        self._end_process()
        with self._lock:
            if self._closed:
                return Unavailable(translate("Voice", "Suara sudah dimatikan."))
            try:
                self._process = process = start_worker(self._worker)
            except OSError as problem:
                return _engine_missing(str(problem))
        hello = answer_of(process, _START_S)
        if "unavailable" in hello:
            self._end_process()
            return _engine_missing(hello.get("detail", ""))
        return process if hello.get("ready") else None

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            end_worker(process)


def _engine_missing(detail: str) -> Unavailable:
    logging.getLogger(__name__).warning("the voice process cannot run: %s", detail)
    return Unavailable(
        translate("Voice", "Mesin suara tidak dapat dijalankan. Pasang espeak-ng di komputer ini.")
    )
