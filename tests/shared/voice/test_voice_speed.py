"""Figures of the voices: how long a call takes to make, how long they take to start, what they weigh, how even they are."""

import statistics
import subprocess
import sys
import time

import pytest

from shared.domain.ticket import Number
from shared.voice.opening import SHIPPED, open_synthesis
from shared.voice.phrases import Form, call_phrases

CALLS = 60

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

_WEIGHT = """
import sys
from pathlib import Path
def kilobytes():
    return int(Path("/proc/self/status").read_text().partition("VmRSS:")[2].split()[0])
from PySide6.QtCore import QCoreApplication
before = kilobytes()
from shared.voice.opening import open_synthesis
synthesis = open_synthesis(["pack"], Path("/nowhere"))
assert synthesis.warm() is None
for count in range(100):
    synthesis.clip("id", f"loket {count}")
print(kilobytes() - before)
"""


@pytest.mark.parametrize("voice", ["pack", "pyttsx3"])
def test_time_to_make_a_call_in_two_languages(tmp_path, voice, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    begin = time.perf_counter()
    synthesis = open_synthesis([voice], tmp_path / "site")
    assert synthesis.warm() is None
    start = 1000 * (time.perf_counter() - begin)
    times, seconds = [], 0.0
    for count in range(1, CALLS + 1):
        phrases = call_phrases(
            (Form.FIRST,), ("id", "en"), Number("ABCDEFGHJK"[count % 10], 16 * count), count
        )
        begin = time.perf_counter()
        spoken = [synthesis.phrase(phrase) for phrase in phrases]
        times.append(1000 * (time.perf_counter() - begin))
        seconds += sum(len(words) for words in spoken if isinstance(words, bytes)) / 96_000
    synthesis.close()

    times.sort()
    print(
        f"\n{voice}: ready after {start:.0f} ms; a call of {seconds / CALLS:.1f} s in both languages made in median "
        f"{statistics.median(times):.0f} ms, p95 {times[int(0.95 * CALLS)]:.0f} ms, worst {times[-1]:.0f} ms (n={CALLS})"
    )


def test_what_the_pack_weighs(root):
    run = subprocess.run(
        [sys.executable, "-c", _WEIGHT], cwd=root, capture_output=True, text=True, check=True
    )

    size = sum(path.stat().st_size for path in SHIPPED.iterdir())
    print(
        f"\nthe packs: {size / 2**20:.1f} MB on disk, {int(run.stdout) / 1024:.0f} MB of memory with their decoder"
    )
