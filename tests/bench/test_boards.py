"""The display under load: pictures with twelve displays, a thousand calls, frames, and a day of eight hours."""

import os
import resource
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from display.viewmodels.board import Style
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall
from shared.domain.ticket import Number
from shared.persistence.database import open_database
from shared.usecases.boards.hall import CallFacts, Ended, HallBoard, NewCalls
from shared.usecases.serve import finish
from tests.bench.halls import COUNTERS
from tests.bench.programs_on_screen import memory_mb, monitor, program
from tests.bench.report import Figure
from tests.bench.test_hall import _at_rest, _changed, call
from tests.display.calls import AGENCY
from tests.display.story import Office, RealClock, open_now, sample_catalogue
from tests.display.thousand import run
from tests.support.screen import open_screen
from tests.support.sound import loudspeaker

pytestmark = pytest.mark.bench

DISPLAYS = 12
CALLS = int(os.environ.get("ANTREAN_BENCH_CALLS", "12"))
REAL_CALLS = int(os.environ.get("ANTREAN_BENCH_REAL_CALLS", "20"))
HOURS = float(os.environ.get("ANTREAN_BENCH_HOURS", "8"))
MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def test_next_to_visible_with_twelve_displays(halls, report, tmp_path):
    """Eleven more display processes read the same journal; one of them is looked at."""
    url = halls.copy(0, 200, datetime.now(UTC))
    database = open_database(url)
    delays = []
    with ExitStack() as running:
        screen = running.enter_context(monitor(tmp_path))
        unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        for number in range(DISPLAYS - 1):
            options = _settings(tmp_path, f"Layar {number + 2}")
            running.enter_context(program("display", unseen, "--settings", options, "--database", url))
        options = _settings(tmp_path, "Layar 1")
        display = running.enter_context(
            program("display", screen.env, "--settings", options, "--database", url)
        )
        screen.wait(lambda: bool(screen.dots().any()), "the first picture", display)
        positions = []
        for _ in range(CALLS + 1):
            before = _at_rest(screen, display)
            begin = call(database)
            positions.append(database.read(lambda read: read.position()))
            delays.append(_changed(screen, display, before) - begin)
            finish(database, COUNTERS[0])
        _wait_for_receipts(database, positions)
    found = database.read(lambda read: read.receipts(positions[1:]))
    lags = [(r.shown_at - _called_at(database, r.position)).total_seconds() for r in found if r.shown_at]

    report.spread(f"next → visible, {DISPLAYS} displays", halls.kind, delays[1:])
    report.spread("next → shown, by all their receipts", halls.kind, lags)
    database.close()
    halls.drop(url)


def _settings(folder: Path, name: str) -> str:
    file = folder / f"{name}.toml"
    file.write_text(f'[display]\nname = "{name}"\nspeaker = false\n', encoding="utf-8")
    return str(file)


def _wait_for_receipts(database, positions: list[int]) -> None:
    end = time.monotonic() + 30
    while len(database.read(lambda read: read.receipts(positions))) < DISPLAYS * len(positions):
        assert time.monotonic() < end, "some display did not confirm"
        time.sleep(0.1)


def _called_at(database, position: int) -> datetime:
    (entry,) = database.read(lambda read: read.entries_after(position - 1, 1))
    at: datetime = entry.at
    return at


@pytest.mark.parametrize("loudspeakers", [1, 4])
@pytest.mark.parametrize("per_minute", [20, 40, 60])
def test_a_thousand_calls_with_two_dead_displays(report, tmp_path, qapp, per_minute, loudspeakers):
    """Simulated time, a loudspeaker as slow as the voice that ships, and nobody who comes before being spoken to."""
    outcome = run(tmp_path, calls=1000, per_minute=per_minute, loudspeakers=loudspeakers)

    note = f"shown {outcome.shown}, spoken {outcome.spoken}, twice {outcome.spoken_twice} of {outcome.calls}"
    where = f"{per_minute} a minute, {loudspeakers} loudspeakers"
    report.spread("call → on the board", where, outcome.shown_after, note)
    report.spread("call → spoken to its end", where, outcome.spoken_after, note)
    assert (outcome.shown, outcome.spoken, outcome.spoken_twice) == (1000, 1000, 0)


@pytest.mark.sound
def test_a_real_display_with_its_voice_dies_twice(report, tmp_path):
    """Real time, real voice, a null sink: a call every three seconds, and two kills without warning in between."""
    office = Office(tmp_path, RealClock(), open_now())
    database, counters = office.database, sorted(office.catalogue.counters)
    file = tmp_path / "display.toml"
    file.write_text('[display]\nlanguages = ["id"]\nvoices = ["pyttsx3"]\n', encoding="utf-8")
    positions: list[int] = []
    with loudspeaker() as speaker:
        env = {**speaker.env, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        command = [sys.executable, "-m", "display", "--settings", str(file), "--database", office.url]
        display = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
        try:
            _wait_until(lambda: bool(database.read(lambda read: read.screens())), "the display to report")
            for count in range(REAL_CALLS):
                office.visit(counters[count])
                positions.append(database.read(lambda read: read.position()))
                if count in (REAL_CALLS // 3, 2 * REAL_CALLS // 3):
                    display.kill()
                    display.wait()
                    display = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
                time.sleep(3)
            _wait_until(lambda: len(_spoken(database, positions)) == len(positions), "all to be spoken")
        finally:
            display.terminate()
            display.wait(20)
    receipts = database.read(lambda read: read.receipts(positions))
    note = (
        f"shown {sum(r.shown_at is not None for r in receipts)}, spoken {len(_spoken(database, positions))}"
    )
    report.spread(
        "call → spoken to its end, killed twice",
        "sqlite",
        [(r.spoken_at - _called_at(database, r.position)).total_seconds() for r in receipts if r.spoken_at],
        f"{note} of {REAL_CALLS}, 20 a minute",
    )
    assert all(receipt.shown_at and receipt.spoken_at for receipt in receipts)
    office.close()


def _spoken(database, positions: list[int]) -> list[int]:
    return [r.position for r in database.read(lambda read: read.receipts(positions)) if r.spoken_at]


def _wait_until(done, what: str) -> None:
    end = time.monotonic() + 300
    while not done():
        assert time.monotonic() < end, f"waited 300 s for {what}"
        time.sleep(0.1)


class Feeder:
    """A hall board that is fed with calls by hand."""

    def __init__(self) -> None:
        self.site = sample_catalogue().site
        self.now = MORNING
        self.seconds = 1000.0
        self.position = 0
        board = HallBoard(self.now, 0, self.site, ())
        self.hall = Hall(board, CallReader(0), Style(arrows={3: "right"}), None, lambda: self.seconds)

    def call(self, counter: int = 3, *, came: int = 0) -> None:
        """One more number is called; the visitor of *came* numbers ago has come."""
        self.position += 2
        count = self.position // 2
        facts = CallFacts(self.position, self.now, Number("A", count), counter, AGENCY, 1, "id")
        gone = (Ended(self.position - 1, Number("A", count - came)),) if 0 < came < count else ()
        self.hall.take_answer(NewCalls(self.now, self.position, self.site, (facts,), gone))

    def pass_seconds(self, seconds: float) -> None:
        self.seconds += seconds
        self.now += timedelta(seconds=seconds)
        self.hall.tick()


@pytest.mark.parametrize("together", [1, 6])
@pytest.mark.parametrize(("name", "size"), [("1080p", (1920, 1080)), ("4K", (3840, 2160))])
def test_frames_of_a_new_call(report, qtbot, name, size, together):
    """From the flood to the end of the pulse: how many frames a second, drawn without a graphics card."""
    feeder = Feeder()
    screen = open_screen("display.ui", "HallWindow", hall=feeder.hall)
    screen.window.resize(*size)
    qtbot.wait(500)
    frames: list[float] = []
    screen.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    for counter in range(together):
        feeder.call(3 + counter)
    qtbot.wait(2400)
    screen.close()

    gaps = [after - before for before, after in pairwise(frames)]
    rate = (len(frames) - 1) / (frames[-1] - frames[0])
    report.add(
        Figure(f"frames of a new call, {together} at once", name, rate=rate, note=f"{len(frames)} frames")
    )
    report.spread("  from frame to frame", name, gaps)


def test_eight_hours_of_a_busy_hall(report, qtbot):
    """Twenty calls a minute; each tick of a real display is one here, with a frame drawn for every call."""
    feeder = Feeder()
    screen = open_screen("display.ui", "HallWindow", hall=feeder.hall)
    screen.theme(reducedMotion=True)
    process = os.getpid()
    memory, begin = [], resource.getrusage(resource.RUSAGE_SELF)
    for minute in range(round(60 * HOURS)):
        for _ in range(20):
            feeder.call(1 + feeder.position % 40, came=20)
            for _ in range(15):
                feeder.pass_seconds(0.2)
            QCoreApplication.processEvents()
        if minute % 15 == 14:
            memory.append(memory_mb(process)["Rss"])
    end = resource.getrusage(resource.RUSAGE_SELF)
    screen.close()

    cpu = end.ru_utime + end.ru_stime - begin.ru_utime - begin.ru_stime
    warm = memory[len(memory) // 8 :]
    slope = float(np.polyfit(range(len(warm)), warm, 1)[0]) * 4 if len(warm) > 1 else 0.0
    note = f"{memory[0]:.0f} MB after 15 min, {memory[-1]:.0f} MB at the end, {slope:+.2f} MB an hour"
    report.add(Figure("memory of a day", f"{HOURS:g} h, {feeder.position // 2} calls", note=note))
    share = 100 * cpu / (3600 * HOURS)
    report.add(Figure("processor of a day", "one core", note=f"{cpu:.0f} s for {HOURS:g} h: {share:.2f} %"))
    assert statistics.mean(warm[-4:]) < statistics.mean(warm[:4]) + 20, "memory grows"
