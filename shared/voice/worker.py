"""The voice process: speaks one request at a time into a WAV file with pyttsx3.

pyttsx3 drives espeak-ng, which is global to its process, can hang, can die and now and then writes an empty file;
so it lives alone in a process that its owner may kill. Started as ``python -m shared.voice.worker``; one JSON
object per line each way:

* on start it says ``{"ready": true}``, or ``{"unavailable": "engine", "detail": …}`` and ends;
* ``{"id", "text", "voice", "rate", "path"}`` asks for *text* as a clip at *path*; the answer is ``{"id", "path"}``,
  ``{"id", "unavailable": "voice", "detail": …}`` when there is no such voice, or ``{"id", "failed": …}``.

The process ends when its input does, even in the middle of an utterance.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TextIO

from shared.voice import clip

NORMAL_WORDS_PER_MINUTE = 175
"""What espeak-ng calls its normal rate; a request's rate is a factor of it."""

_TRIES = 3


def main() -> None:
    """Serve requests from standard input until it closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for our owner, who then closes our input
    answers = _own_standard_output()
    try:
        voice = _Engine()
    except (ImportError, OSError, RuntimeError, ReferenceError) as problem:
        _say(answers, {"unavailable": "engine", "detail": str(problem)})
        return
    requests: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=_read_requests, args=(requests,), daemon=True).start()
    _say(answers, {"ready": True})
    while True:
        request = json.loads(requests.get())
        _say(answers, {"id": request["id"], **voice.answer(request)})


class _Engine:
    """pyttsx3, with the events that say whether an utterance is complete."""

    def __init__(self) -> None:
        import pyttsx3

        self._engine = pyttsx3.init()
        self._finished = threading.Event()
        self._errors: list[str] = []
        self._engine.connect("finished-utterance", lambda **_: self._finished.set())
        self._engine.connect("error", lambda exception, **_: self._errors.append(str(exception)))

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to one request, without its id."""
        path = Path(request["path"])
        raw, part = path.with_suffix(f".{os.getpid()}.raw.part"), path.with_suffix(f".{os.getpid()}.part")
        problem = ""
        try:
            raw.touch()  # pyttsx3 would never finish a file that it cannot open
            for _ in range(_TRIES):
                if missing := self._speak(request, raw):
                    return {"unavailable": "voice", "detail": missing}
                try:
                    clip.write(part, clip.prepare(raw))
                except clip.UnusableSoundError as unusable:
                    problem = str(unusable)
                    continue
                part.replace(path)
                return {"path": str(path)}
        except OSError as full:
            problem = str(full)
        finally:
            raw.unlink(missing_ok=True)
            part.unlink(missing_ok=True)
        return {"failed": problem}

    def _speak(self, request: dict[str, Any], raw: Path) -> str:
        """Write the words to *raw*; what is wrong with the voice, or nothing."""
        self._finished.clear()
        self._errors.clear()
        self._engine.setProperty("voice", request["voice"])
        self._engine.setProperty("rate", round(NORMAL_WORDS_PER_MINUTE * request["rate"]))
        self._engine.save_to_file(request["text"], str(raw))
        self._engine.runAndWait()
        if self._errors:
            return self._errors[0]
        self._finished.wait()  # runAndWait returns early with espeak-ng; our owner ends a wait that lasts too long
        return ""


def _own_standard_output() -> TextIO:
    """Keep standard output for answers: pyttsx3 prints the name of every file there. Errors stay visible."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return answers


def _read_requests(requests: SimpleQueue[str]) -> None:
    for line in sys.stdin:
        requests.put(line)
    os._exit(0)  # espeak-ng may be stuck in C, where no exception reaches it


def _say(answers: TextIO, message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
