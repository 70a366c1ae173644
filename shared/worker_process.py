"""Python processes of our own that answer a JSON line with a JSON line, and are killed when they take too long."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[1]


def environment() -> dict[str, str]:
    """The environment in which a program of ours is found, also when the project is not installed."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return os.environ | {"PYTHONPATH": path}


def start_worker(command: Sequence[str]) -> subprocess.Popen[str]:
    """Start *command*. OSError when it cannot be."""
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environment()
    )


def ask_worker(process: subprocess.Popen[str], question: object, seconds: float) -> dict[str, Any]:
    """The answer to *question*, or {} as `answer_of` gives it."""
    try:
        _pipe(process.stdin).write(json.dumps(question) + "\n")
        _pipe(process.stdin).flush()
    except OSError:  # it died since the last question
        return {}
    return answer_of(process, seconds)


def answer_of(process: subprocess.Popen[str], seconds: float) -> dict[str, Any]:
    """One line from *process*, or {} when it dies, talks nonsense or is killed for taking longer than *seconds*."""
    watchdog = Timer(seconds, process.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        answer = json.loads(_pipe(process.stdout).readline())
    except ValueError:  # an empty line is a closed pipe
        return {}
    finally:
        watchdog.cancel()
    return answer if isinstance(answer, dict) else {}


def end_worker(process: subprocess.Popen[str]) -> None:
    """Kill *process* and free its pipes."""
    process.kill()
    with suppress(OSError):  # a question that never reached it is still in the pipe
        _pipe(process.stdin).close()
    with process:  # closes its other pipes and waits for it
        pass


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None, "the process is started with pipes"
    return pipe
