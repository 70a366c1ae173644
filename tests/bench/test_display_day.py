"""What a display program weighs and costs: real minutes of its own process, and a day of eight hours run through fast."""

import os
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from shared.persistence.database import open_database
from shared.usecases.call import call_next
from shared.usecases.outcomes import Called
from shared.usecases.serve import finish
from tests.bench.busy import processor_seconds
from tests.bench.halls import COUNTERS
from tests.bench.programs_on_screen import children, memory_mb, monitor, program
from tests.bench.report import Figure
from tests.support.sound import loudspeaker

pytestmark = pytest.mark.bench

HOURS = float(os.environ.get("ANTREAN_BENCH_HOURS", "1"))
"""Hours run through fast; the issue's day has 8."""
MINUTES = float(os.environ.get("ANTREAN_BENCH_MINUTES", "1"))
"""Minutes in real time, with the voice."""
FASTER = 40
"""So many times faster than the hall's own time."""
PER_MINUTE = 20
CALL_SECONDS = 60 / PER_MINUTE


@pytest.fixture
def hall(halls):
    waiting = int(60 * HOURS * PER_MINUTE) + int(MINUTES * PER_MINUTE) + 50
    url = halls.copy(0, waiting, datetime.now(UTC))
    database = open_database(url)
    yield url, database
    database.close()
    halls.drop(url)


@pytest.mark.sound
def test_real_minutes_of_a_display_with_its_voice(halls, hall, report, tmp_path):
    url, database = hall
    media = _media(tmp_path)
    settings = _settings(tmp_path, media, speaks=True)
    with loudspeaker(ahead_ms=None) as speaker, monitor(tmp_path) as screen:
        sound = {name: speaker.env[name] for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR", "HOME")}
        options = ("--settings", settings, "--database", url)
        with program("display", screen.env | sound, *options) as display:
            screen.wait(lambda: bool(screen.dots().any()), "the first picture", display)
            time.sleep(5)
            own, helpers = processor_seconds(display.pid), _of_children(display.pid)
            begin = time.perf_counter()
            for number in range(round(MINUTES * PER_MINUTE)):
                _call(database, number)
                time.sleep(max(0.0, begin + (number + 1) * CALL_SECONDS - time.perf_counter()))
            elapsed = time.perf_counter() - begin
            own, helpers = processor_seconds(display.pid) - own, _of_children(display.pid) - helpers
            memory = memory_mb(display.pid)
            beside = sum(memory_mb(child)["Pss"] for child in children(display.pid))
    where = f"{halls.kind}, {PER_MINUTE} calls a minute"
    note = f"{100 * own / elapsed:.0f} % of one core, its helper processes {100 * helpers / elapsed:.0f} %"
    report.add(Figure("processor of a display with voice and media", where, note=note))
    note = f"RSS {memory['Rss']:.0f} MB, PSS {memory['Pss']:.0f} MB, its helper processes {beside:.0f} MB"
    report.add(Figure("memory of a display with voice and media", where, note=note))


def test_a_day_of_a_display_program(halls, hall, report, tmp_path, root):
    """Its clock runs `FASTER`; calls and changes of the media come as often as that. It is seen, not heard."""
    url, database = hall
    media = _media(tmp_path)
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", "tests.bench.fast_display", url, str(media), str(FASTER)]
    display = subprocess.Popen(command, cwd=root, env=env, stderr=subprocess.DEVNULL)
    memory: list[float] = []
    try:
        _wait_for(lambda: bool(database.read(lambda read: read.screens())), "the display to report")
        calls = round(60 * HOURS * PER_MINUTE)
        used, begin, positions = processor_seconds(display.pid), time.perf_counter(), []
        for number in range(calls):
            positions.append(_call(database, number))
            if number % (5 * PER_MINUTE) == 0:
                _change(media, number)
                memory.append(memory_mb(display.pid)["Rss"])
            time.sleep(max(0.0, begin + (number + 1) * CALL_SECONDS / FASTER - time.perf_counter()))
        last = positions[-200:]
        _wait_for(
            lambda: len(database.read(lambda read: read.receipts(last))) == len(last), "the last receipts"
        )
        used = processor_seconds(display.pid) - used
        memory.append(memory_mb(display.pid)["Rss"])
    finally:
        display.terminate()
        assert display.wait(20) == 0
    shown = len(database.read(lambda read: read.receipts(positions)))
    _report_day(report, halls.kind, memory, used, calls)
    assert shown == calls, "a call was not shown"


def _report_day(report, kind: str, memory: list[float], used: float, calls: int) -> None:
    warm = memory[len(memory) // 4 :]
    slope = float(np.polyfit(range(len(warm)), warm, 1)[0]) * 12
    note = f"{memory[0]:.0f} MB at first, {memory[-1]:.0f} MB at the end, {slope:+.2f} MB an hour when warm"
    where = f"{kind}, {HOURS:g} h, {calls} calls"
    report.add(Figure("memory of a display's day", where, note=note))
    note = f"{used:.0f} s: {1000 * used / calls:.0f} ms a call with all that moves meanwhile"
    report.add(Figure("processor of a display's day", where, note=note))
    half = len(warm) // 2
    assert statistics.mean(warm[half:]) < statistics.mean(warm[: half or 1]) + 20, "memory grows"


def _call(database, number: int) -> int:
    """The next visitor is called, and was served by the time the counter calls again."""
    counter = COUNTERS[number % len(COUNTERS)]
    if number >= len(COUNTERS):
        finish(database, counter)
    called = call_next(database, counter)
    assert isinstance(called, Called), called
    return int(database.read(lambda read: read.recent_calls(1))[0].position)


def _media(folder: Path) -> Path:
    media = folder / "media"
    media.mkdir()
    for number, colour in enumerate(("darkgreen", "navy", "maroon")):
        _picture(media / f"{number}.png", colour)
    return media


def _change(media: Path, number: int) -> None:
    """Somebody replaces a picture."""
    _picture(media / f"{number % 3}.png", ("teal", "purple", "olive")[number // 100 % 3])


def _picture(file: Path, colour: str) -> None:
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))


def _settings(folder: Path, media: Path, *, speaks: bool) -> str:
    file = folder / "display.toml"
    file.write_text(f'[display]\nspeaker = {str(speaks).lower()}\nmedia = "{media}"\n', encoding="utf-8")
    return str(file)


def _of_children(process: int) -> float:
    return sum(map(processor_seconds, children(process)))


def _wait_for(done, what: str) -> None:
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end, f"waited 60 s for {what}"
        time.sleep(0.1)
