"""A kiosk that dies or hangs is started anew; one that staff close stays closed. With real processes and real signals."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.duty.watchdog import RESTART, WRONG_INPUT, Watchdog

BEATING = """
import os, pathlib, sys, time
runs = pathlib.Path(sys.argv[1])
with runs.open("a") as file:
    print(os.getpid(), file=file)
count = len(runs.read_text().split())
while True:
    os.write(1, b".")
    time.sleep(0.05)
    if count >= int(sys.argv[2]):
        sys.exit(int(sys.argv[3]))
"""


def watch(
    tmp_path: Path, ends_at: int = 99, code: int = 0, pauses: tuple[float, ...] = (0.05,)
) -> tuple[Watchdog, Path, threading.Thread, list]:
    runs, codes = tmp_path / "runs", []
    command = [sys.executable, "-c", BEATING, str(runs), str(ends_at), str(code)]
    dog = Watchdog(command, silence=1.0, start=20.0, pauses=pauses)
    thread = threading.Thread(target=lambda: codes.append(dog.run()))
    thread.start()
    return dog, runs, thread, codes


def pids(runs: Path, count: int) -> list[int]:
    """The processes that ran, once there are *count*."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        found = runs.read_text(encoding="utf-8").split() if runs.exists() else []
        if len(found) >= count:
            return [int(each) for each in found]
        time.sleep(0.02)
    raise AssertionError(f"{count} starts did not come")


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "hung"])
def test_a_dead_or_hung_kiosk_is_started_anew(tmp_path, how):
    dog, runs, thread, codes = watch(tmp_path)
    first = pids(runs, 1)[0]

    os.kill(first, how)

    second = pids(runs, 2)[1]
    assert second != first
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    dog.stop()
    thread.join(20)
    assert codes == [0]
    with pytest.raises(ProcessLookupError):
        os.kill(second, 0)


def test_a_kiosk_that_staff_close_stays_closed(tmp_path):
    dog, _runs, thread, codes = watch(tmp_path, ends_at=1, code=0)
    thread.join(20)

    assert (codes, dog.starts) == ([0], 1)


def test_a_kiosk_that_staff_restart_comes_back_at_once(tmp_path):
    dog, runs, thread, _codes = watch(tmp_path, ends_at=1, code=RESTART, pauses=(600.0,))

    pids(runs, 2)

    dog.stop()
    thread.join(20)


def test_what_cannot_start_at_all_is_told_at_once(tmp_path):
    dog = Watchdog([sys.executable, "-c", f"raise SystemExit({WRONG_INPUT})"], pauses=(600.0,))

    assert dog.run() == WRONG_INPUT
    assert dog.starts == 1
