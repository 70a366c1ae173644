"""Whether pictures can be shown, asked of a process of its own (see `display.media.picture_worker`). Blocking."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Timer

WORKER: Sequence[str] = (sys.executable, "-m", "display.media.picture_worker")

PATIENCE_S = 10.0
"""A picture that takes longer is given up: the largest one takes a slow PC about four seconds."""

_ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def picture_trial(worker: Sequence[str] = WORKER, patience_s: float = PATIENCE_S) -> Iterator[PictureTrial]:
    """What tries pictures while the block runs; its process is started with the first one."""
    trial = PictureTrial(worker, patience_s)
    try:
        yield trial
    finally:
        trial.end()


class PictureTrial:
    """Called with a path: ValueError with a sentence unless the file is a picture that can be shown."""

    def __init__(self, worker: Sequence[str], patience_s: float) -> None:
        self._worker = worker
        self._patience_s = patience_s
        self._process: subprocess.Popen[str] | None = None

    def __call__(self, path: Path) -> None:
        """Try one picture."""
        process = self._process = self._process or _start(self._worker)
        assert process.stdin is not None and process.stdout is not None, "it is started with pipes"
        late = Event()

        def give_up() -> None:
            late.set()
            process.kill()

        watchdog = Timer(self._patience_s, give_up)
        watchdog.daemon = True
        watchdog.start()
        process.stdin.write(json.dumps(str(path)) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        watchdog.cancel()
        if late.is_set() or not answer:
            self.end()
        if late.is_set():
            raise ValueError(
                f"it takes longer than {self._patience_s:.0f} seconds to draw; make it smaller or simpler."
            )
        fault = json.loads(answer)["fault"] if answer else "the picture is damaged."
        if fault:
            raise ValueError(fault)

    def end(self) -> None:
        """End the process, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with process:  # closes its pipes and waits for it
                pass


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": path},
    )
