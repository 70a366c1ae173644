"""From the officer's "next" to the number on a display in another process, and to the first sound of the chime."""

import os
import subprocess
import threading
import time
from array import array
from datetime import UTC, datetime
from uuid import uuid4

import numpy as np
import pytest

from shared.persistence.database import open_database
from shared.usecases.call import call_next
from shared.usecases.outcomes import Called
from shared.usecases.serve import finish
from tests.bench.busy import Busy
from tests.bench.halls import COUNTERS
from tests.bench.wall_of_displays import wall_of
from tests.support.sound import RATE, SINK, loudspeaker

pytestmark = pytest.mark.bench

CALLS = int(os.environ.get("ANTREAN_BENCH_CALLS", "9"))
DISPLAYS = [1, int(os.environ.get("ANTREAN_BENCH_DISPLAYS", "12"))]
REST_SECONDS = 9.5
"""So long nothing has moved before the next call: a flooded board rests too, for eight seconds."""
QUIET_SECONDS = 6.0
"""So long nothing has sounded: longer than any pause between the words."""

BANNER = {"top": 0.25, "bottom": 0.75, "left": 0.06, "right": 0.55}
LOUD = 300


@pytest.fixture
def hall(halls):
    """A hall of this very moment, since the display reads the real clock."""
    url = halls.copy(0, 200, datetime.now(UTC))
    database = open_database(url)
    yield url, database
    database.close()
    halls.drop(url)


def call(database) -> float:
    """When the officer pressed "next" (perf_counter)."""
    counter = COUNTERS[0]
    begin = time.perf_counter()
    assert isinstance(call_next(database, counter, request_id=uuid4().hex), Called)
    return begin


@pytest.mark.parametrize("displays", DISPLAYS)
def test_next_to_visible_on_a_display(halls, hall, report, tmp_path, displays):
    """And what the machine does until every display has confirmed the call: here they all share it."""
    url, database = hall
    delays, lags, called = [], [], {}
    with wall_of(displays, url, tmp_path) as wall:
        busy = Busy(wall.processes)
        for _ in range(CALLS + 1):
            before = _at_rest(wall.screen, wall.display)
            busy.begin()
            begin = call(database)
            delays.append(_changed(wall.screen, wall.display, before) - begin)
            (entry,) = database.read(lambda read: read.recent_calls(1))
            called[entry.position] = entry.at
            _wait_for_receipts(database, [entry.position], displays)
            busy.end()
            finish(database, COUNTERS[0])
    receipts = database.read(lambda read: read.receipts(list(called)))
    lags = [(r.shown_at - called[r.position]).total_seconds() for r in receipts if r.shown_at]

    report.spread(f"next → visible, {displays} displays", halls.kind, delays[1:])
    report.spread(f"next → shown by each of {displays} displays", halls.kind, lags, busy.told())


def _wait_for_receipts(database, positions: list[int], displays: int) -> None:
    end = time.monotonic() + 30
    while len(database.read(lambda read: read.receipts(positions))) < displays * len(positions):
        assert time.monotonic() < end, "some display did not confirm"
        time.sleep(0.02)


def _changed(screen, display, before) -> float:
    """When the banner's dots differ from *before*."""
    return screen.wait(lambda: not np.array_equal(screen.dots(**BANNER), before), "the call", display)


def _at_rest(screen, display):
    """The banner's dots when they have not changed for a while."""
    state = {"dots": screen.dots(**BANNER), "since": time.perf_counter()}

    def still() -> bool:
        now = screen.dots(**BANNER)
        if not np.array_equal(now, state["dots"]):
            state.update(dots=now, since=time.perf_counter())
        return time.perf_counter() - state["since"] > REST_SECONDS

    screen.wait(still, "the board to rest", display)
    return state["dots"]


@pytest.mark.sound
@pytest.mark.parametrize("displays", DISPLAYS)
def test_next_to_the_first_sound_of_the_chime(halls, hall, report, tmp_path, displays):
    url, database = hall
    with loudspeaker(ahead_ms=None) as speaker:
        recorder = subprocess.Popen(
            ["parec", "-d", f"{SINK}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw",
             "--latency-msec=5"], env=speaker.env, stdout=subprocess.PIPE)  # fmt: skip
        loud: list[float] = []
        listener = threading.Thread(target=_listen, args=(recorder, loud))
        listener.start()
        env = {name: speaker.env[name] for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR", "HOME")}
        delays = []
        try:
            with wall_of(displays, url, tmp_path, env) as wall:
                for _ in range(max(1, CALLS // 2) + 1):
                    _at_rest(wall.screen, wall.display)
                    wall.screen.wait(
                        lambda: time.perf_counter() - (loud or [0])[-1] > QUIET_SECONDS, "quiet", wall.display
                    )
                    loud.clear()
                    begin = call(database)
                    wall.screen.wait(lambda: bool(loud), "the chime", wall.display)
                    delays.append(loud[0] - begin)
                    finish(database, COUNTERS[0])
        finally:
            recorder.terminate()
            listener.join()
            recorder.wait()

    report.spread(f"next → first sound of the chime, {displays} displays", halls.kind, delays[1:])


def _listen(recorder, loud):
    """Note when each sounding piece of the recording arrives."""
    while piece := recorder.stdout.read1(1024):
        if max(array("h", piece[: len(piece) // 2 * 2]), default=0) > LOUD:
            loud.append(time.perf_counter())
