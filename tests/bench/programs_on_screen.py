"""The real programs on a screen that exists only in memory: what is on it is read from its dots, nothing else.

So "visible" is when the dots have changed, whatever the program says about itself.
"""

import ctypes
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

WIDTH, HEIGHT = 1920, 1080
STEP = 24
"""Every so many dots, across and down, one is looked at."""

POLL_SECONDS = 0.001

Dots = npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Monitor:
    """A running X server; *env* is for programs that show themselves on it."""

    env: dict[str, str]
    process: int
    """Of the X server."""
    _screen: Dots

    def dots(self, top: float = 0, bottom: float = 1, left: float = 0, right: float = 1) -> Dots:
        """A sample of the dots in this part of the screen (shares of height and width)."""
        rows = slice(int(top * HEIGHT), int(bottom * HEIGHT), STEP)
        columns = slice(int(left * WIDTH), int(right * WIDTH), STEP)
        return self._screen[rows, columns].copy()

    def wait(self, seen: Callable[[], bool], what: str, process: subprocess.Popen[bytes]) -> float:
        """When (`time.perf_counter`) the screen was first *seen* so."""
        end = time.perf_counter() + 30
        while not seen():
            assert process.poll() is None, f"the program ended before {what}"
            assert time.perf_counter() < end, f"waited 30 s for {what}"
            time.sleep(POLL_SECONDS)
        return time.perf_counter()


@contextmanager
def monitor(folder: Path) -> Iterator[Monitor]:
    """Start an X server in memory; skips where Xvfb is not installed."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian: xvfb)")
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen([*command, "-fbdir", str(folder)], pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        file = folder / "Xvfb_screen0"
        header = struct.unpack(">25I", file.read_bytes()[:100])
        size, colours, stride = header[0], header[19], header[12]
        memory = np.memmap(file, np.uint8, "r", offset=size + 12 * colours, shape=(HEIGHT, stride))
        screen = memory.view(np.uint32)
        env = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        yield Monitor(env, server.pid, screen)
    finally:
        server.terminate()
        server.wait()


@contextmanager
def program(name: str, env: dict[str, str], *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run ``python -m name`` until the block ends; it must end when it is asked to."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen([sys.executable, "-m", name, *options], env=env, stderr=log)
        try:
            yield process
        finally:
            process.terminate()
            code = process.wait(20)
            log.seek(0)
            assert code == 0, f"{name} ended with {code}:\n{log.read().decode()}"


def memory_mb(process: int) -> dict[str, float]:
    """Rss and Pss of a process in megabytes (10⁶ bytes)."""
    told = Path(f"/proc/{process}/smaps_rollup").read_text()
    lines = (line.split() for line in told.splitlines())
    return {line[0][:-1]: int(line[1]) * 1024 / 1e6 for line in lines if line[0] in ("Rss:", "Pss:")}


class _Malloc(ctypes.Structure):
    """glibc's struct mallinfo2."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in [
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "keepcost",
        ]
    )


def used_mb() -> float:
    """Megabytes (10⁶ bytes) that this process has got from malloc and not given back: without what malloc keeps in hand.

    Python's small objects are not among it: they have a pool of their own.
    """
    libc = ctypes.CDLL("libc.so.6")
    libc.mallinfo2.restype = _Malloc
    told = libc.mallinfo2()
    return (told.uordblks + told.hblkhd) / 1e6


def children(process: int) -> list[int]:
    """The processes that *process* has started."""
    told = Path(f"/proc/{process}/task/{process}/children").read_text()
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return sorted(
        {int(child) for file in tasks for child in file.read_text().split()} | set(map(int, told.split()))
    )
