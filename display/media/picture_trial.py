"""Whether pictures can be shown, asked of a process of its own (see `display.media.picture_worker`). Blocking."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from shared.worker_process import ask_worker, end_worker, start_worker

WORKER: Sequence[str] = (sys.executable, "-m", "display.media.picture_worker")

PATIENCE_S = 10.0
"""A picture that takes longer is given up: the largest one takes a slow PC about four seconds."""


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
        self._process = self._process or start_worker(self._worker)
        begin = time.monotonic()
        answer = ask_worker(self._process, str(path), self._patience_s)
        if not answer:
            self.end()
            if time.monotonic() - begin < self._patience_s:
                raise ValueError("the picture is damaged.")
            raise ValueError(
                f"it takes longer than {self._patience_s:.0f} seconds to draw; make it smaller or simpler."
            )
        if answer["fault"]:
            raise ValueError(answer["fault"])

    def end(self) -> None:
        """End the process, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            end_worker(process)
