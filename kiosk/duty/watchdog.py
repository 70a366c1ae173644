"""The watchdog: a parent that starts the kiosk, listens to its heartbeat, and starts it anew when it hangs or dies.

The heartbeat is a byte a second on the child's standard output, written by its GUI thread: a screen that no longer
answers a finger no longer beats. The parent loads no Qt, so what kills the kiosk does not reach it.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from types import FrameType

ENDED, WRONG_INPUT, RESTART = 0, 2, 3
"""Exit codes of the kiosk: closed by staff; cannot be used as it is set up; staff ask for a new start."""

WATCHED = "--watched"
"""Tells the kiosk that its standard output is listened to."""

SILENCE_S, START_S = 15.0, 60.0
"""Without a heartbeat for so long the kiosk hangs; until the first one it may take longer."""

PAUSES_S = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Before the first, second … new start in a row."""

STEADY_S = 300.0
"""After so long a run, a fault is the first one again."""

GRACE_S = 5.0

log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run the kiosk with *argv*: watched, unless it is a window among others, is only asked for help, or is the child."""
    if any(each.split("=")[0] in {"-h", "--help", "--windowed", WATCHED} for each in argv):
        from kiosk.app import main as run

        return run(argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return Watchdog([sys.executable, "-m", "kiosk", WATCHED, *argv]).run()


@dataclass
class Watchdog:
    """Keeps *command* running until it ends by itself with `ENDED`, or this process is told to end."""

    command: Sequence[str]
    silence: float = SILENCE_S
    start: float = START_S
    pauses: Sequence[float] = PAUSES_S
    starts: int = field(default=0, init=False)
    _stopping: threading.Event = field(default_factory=threading.Event, init=False)

    def run(self) -> int:
        """Watch until the end; gives the exit code for the system."""
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, self._on_signal)
        failures = 0
        while not self._stopping.is_set():
            began = time.monotonic()
            code, has_beaten = self._watch_once()
            if code == ENDED or (code == WRONG_INPUT and not has_beaten and self.starts == 1):
                return code
            if self._stopping.is_set():
                break
            if code == RESTART:
                failures = 0
                continue
            failures = 0 if time.monotonic() - began > STEADY_S else failures
            pause = self.pauses[min(failures, len(self.pauses) - 1)]
            log.error("The kiosk ended with code %s; it is started anew in %.0f s.", code, pause)
            failures += 1
            self._stopping.wait(pause)
        return ENDED

    def stop(self) -> None:
        """From any thread: end the kiosk and the watch."""
        self._stopping.set()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.stop()

    def _watch_once(self) -> tuple[int, bool]:
        """Start the kiosk and stay until it ended; its exit code, and whether it ever gave a sign of life."""
        self.starts += 1
        beats: SimpleQueue[None] = SimpleQueue()
        with subprocess.Popen(self.command, stdout=subprocess.PIPE) as child:
            threading.Thread(target=_listen, args=(child, beats), daemon=True).start()
            has_beaten = self._stay_while_alive(child, beats)
            return _ended(child, ask=self._stopping.is_set()), has_beaten

    def _stay_while_alive(self, child: subprocess.Popen[bytes], beats: SimpleQueue[None]) -> bool:
        last, allowed = time.monotonic(), self.start
        while child.poll() is None and not self._stopping.is_set():
            try:
                beats.get(timeout=0.2)
                last, allowed = time.monotonic(), self.silence
            except Empty:
                if time.monotonic() - last > allowed:
                    log.warning("The kiosk has given no sign of life for %.0f s; it is killed.", allowed)
                    child.kill()
                    break
        return allowed == self.silence


def _listen(child: subprocess.Popen[bytes], beats: SimpleQueue[None]) -> None:
    assert child.stdout is not None, "the child is started with a pipe"
    descriptor = child.stdout.fileno()
    while True:
        try:
            heard = os.read(descriptor, 64)
        except OSError:
            return
        if not heard:
            return
        beats.put(None)


def _ended(child: subprocess.Popen[bytes], *, ask: bool) -> int:
    """Wait for the end of *child*; *ask* it to end first. A kiosk that does not listen is killed."""
    if ask and child.poll() is None:
        child.terminate()
    try:
        return child.wait(GRACE_S)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()
