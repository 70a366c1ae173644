"""Figures of the voice: how soon the chime sounds, how long words take to make, what the voice process weighs."""

import json
import statistics
import subprocess
import sys
import threading
import time
from array import array
from pathlib import Path

import pytest

from shared.domain.ticket import Number
from shared.voice.cache import ClipCache
from shared.voice.phrases import Form, call_phrases
from shared.voice.system import SystemVoice
from tests.support.sound import RATE, SINK, loudspeaker

SAY = Path(__file__).with_name("say.py")
CALLS = 20

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]


def test_time_and_memory_of_making_words(tmp_path):
    synthesis = SystemVoice(ClipCache(tmp_path))
    begin = time.perf_counter()
    assert synthesis.warm() is None
    start_ms = 1000 * (time.perf_counter() - begin)

    first, again = [], []
    for count in range(1, CALLS + 1):
        number = Number("ABCDEFGHJK"[count % 10], 37 * count)
        for times in (first, again):
            begin = time.perf_counter()
            for phrase in call_phrases((Form.FIRST,), ("id", "en"), number, count):
                assert all(
                    isinstance(synthesis.clip(phrase.language, part.text), bytes) for part in phrase.parts
                )
            times.append(1000 * (time.perf_counter() - begin))
    assert synthesis._process
    status = Path(f"/proc/{synthesis._process.pid}/status").read_text()
    synthesis.close()

    memory = status.partition("VmHWM:")[2].splitlines()[0].strip()
    print(f"\nstart of the voice process, both voices tried: {start_ms:.0f} ms; at most {memory}")
    print(f"Indonesian and English made: {_spread(first)}; found again: {_spread(again)}")


def test_time_from_announcing_to_the_first_sound(tmp_path, root):
    calls = [(count, "repeat", "A", count, 3) for count in range(1, CALLS + 1)]
    plan = {"cache": str(tmp_path), "calls": calls, "languages": ["id"], "one_by_one": True, "after_ms": 1500}
    with loudspeaker(ahead_ms=None) as hall:
        recorder = subprocess.Popen(
            ["parec", "-d", f"{SINK}.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw", "--latency-msec=5"],
            env=hall.recorder_env,
            stdout=subprocess.PIPE,
        )  # fmt: skip
        loud: list[float] = []
        listener = threading.Thread(target=_listen, args=(recorder, loud))
        listener.start()
        _say(plan | {"calls": calls[:1]}, hall.env, root)  # a recorder that just began lags behind
        events = _say(plan, hall.env, root)
        recorder.terminate()
        listener.join()
        recorder.wait()

    announced = [event["at"] for event in events if event["event"] == "announced"]
    assert [event["event"] for event in events if "call" in event].count("finished") == CALLS
    delays = [1000 * (next(at for at in loud if at > begin) - begin) for begin in announced]
    print(f"\nannounced to first sound of the chime at the loudspeaker: {_spread(delays)}")


def _say(plan, env, root):
    command = [sys.executable, str(SAY), json.dumps(plan)]
    env = env | {"PYTHONPATH": str(root)}
    run = subprocess.run(command, env=env, capture_output=True, text=True, check=True, timeout=300)
    return [json.loads(line) for line in run.stdout.splitlines()]


def _listen(recorder, loud):
    """Note when each sounding piece of the recording arrives."""
    while piece := recorder.stdout.read1(1024):
        if max(array("h", piece[: len(piece) // 2 * 2]), default=0) > 300:
            loud.append(time.monotonic())


def _spread(times):
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return f"median {statistics.median(ordered):.0f} ms, p95 {p95:.0f} ms, worst {ordered[-1]:.0f} ms (n={len(times)})"
