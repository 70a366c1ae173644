"""The three programs as processes: become one, or start several and end them together."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

from shared.worker_process import environment

LOOK_SECONDS = 0.1
"""How often running programs are looked at."""

GRACE_SECONDS = 5.0
"""How long a program may take to end before it is killed."""


END_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""Signals by which a person or the system ends this command."""

PATIENCE_SECONDS = 30
"""How long a child process may take to answer."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A program that ended by itself, with its exit code and the *last_line* that it wrote."""

    program: str
    code: int
    last_line: str


def command_of(program: str, arguments: Sequence[str]) -> list[str]:
    """The command line that starts *program*."""
    return [sys.executable, "-m", program, *arguments]


def become_program(program: str, arguments: Sequence[str]) -> NoReturn:
    """Replace this process by *program*, so that signals and the exit code are its own."""
    sys.stdout.flush()
    os.execve(sys.executable, command_of(program, arguments), environment())  # noqa: S606 - no shell is meant


def ask_child(program: str, *arguments: str) -> dict[str, Any] | str:
    """The JSON that the Python *program* prints in a process of its own, or the last line of its complaint.

    For what only a program or Qt can tell, which this command does not import.
    """
    try:
        child = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
            env=environment(),
        )
    except subprocess.TimeoutExpired:
        return f"no answer within {PATIENCE_SECONDS} seconds"
    lines = child.stdout.strip().splitlines()
    if child.returncode != 0 or not lines:
        complaint = child.stderr.strip().splitlines()
        return complaint[-1] if complaint else f"it ended with code {child.returncode}"
    answer: dict[str, Any] = json.loads(lines[-1])
    return answer


def run_together(programs: Mapping[str, Sequence[str]], logs: Path) -> Ended | None:
    """Run *programs* (name → arguments) until one ends; then end the others.

    What a program writes goes to the file ``name.log`` in the folder *logs*. Gives the one that ended, None when a
    person stopped them (Ctrl-C, a termination signal, a closed terminal).
    """
    with _ended_by_signals():
        running: dict[str, subprocess.Popen[bytes]] = {}
        try:
            for name, arguments in programs.items():
                with _log(logs, name).open("wb") as log:
                    running[name] = subprocess.Popen(
                        command_of(name, arguments), env=environment(), stdout=log, stderr=log
                    )
            while True:
                for name, process in running.items():
                    code = process.poll()
                    if code is not None:
                        return Ended(name, code, _last_line(_log(logs, name)))
                time.sleep(LOOK_SECONDS)
        except KeyboardInterrupt:
            return None
        finally:
            _end(list(running.values()))


def _log(logs: Path, program: str) -> Path:
    return logs / f"{program}.log"


def _last_line(file: Path) -> str:
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-1] if lines else ""


def _end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        if process.poll() is None:
            process.terminate()
    until = time.monotonic() + GRACE_SECONDS
    for process in processes:
        try:
            process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let Ctrl-C, termination and the closing of the terminal end the block in the same way.

    Ctrl-C is named too, because a shell's background job begins with that signal ignored.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in END_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
