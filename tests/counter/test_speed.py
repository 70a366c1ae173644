"""Figures, no verdicts: from the officer's press to the next visitor on the screen, the long line, a day's memory."""

import itertools
import os
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.counter.conftest import BOTH
from tests.counter.test_day import FINISH_AND_CALL, NEXT
from tests.support.screen import Role

pytestmark = pytest.mark.bench

PRESSES = 100
DAY_VISITORS = 60
DAY_HOURS = 8
FRAMES_SECONDS = 3.0

HALL_AT_WORK = """
import sys, threading, time
from secrets import token_hex
from shared.persistence.database import open_database
from shared.usecases.desk import open_counter
from shared.usecases.serve import finish_and_call_next
from shared.usecases.call import call_next
from shared.usecases.take_ticket import take_ticket
from datetime import UTC, datetime, timedelta

shift = timedelta(seconds=float(sys.argv[2]))
database = open_database(sys.argv[1], lambda: datetime.now(UTC) + shift)
counters = [n for n in database.read(lambda read: sorted(read.catalogue.counters)) if n != 3][:49]
services = database.read(lambda read: {n: next(iter(read.catalogue.counters[n].delays)) for n in counters})
for number in counters:
    open_counter(database, number, "")
print("open", flush=True)
turn = 0
while True:
    number = counters[turn % len(counters)]
    turn += 1
    take_ticket(database, [services[number]], token=token_hex(8))
    if database.read(lambda read: read.at_counter(number)) is None:
        call_next(database, number)
    else:
        finish_and_call_next(database, number)
    time.sleep(0.1)
"""
"""Forty-nine other counters: ten presses and ten new tickets a second, each in its own transaction."""


@pytest.fixture
def others(hall, clock, root):
    """Start the other forty-nine counters; they end with the test."""
    running = []

    def begin() -> None:
        shift = (clock.now - datetime.now(UTC)).total_seconds()
        process = subprocess.Popen(
            [sys.executable, "-c", HALL_AT_WORK, hall.url, str(shift)],
            cwd=root,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        running.append(process)

    yield begin
    for process in running:
        process.terminate()
        process.wait()


@BOTH
@pytest.mark.parametrize("active", [1, 50])
@pytest.mark.parametrize("waiting", [150, 1000])
def test_press_to_next_visitor_on_the_screen(officer, hall, qtbot, others, waiting, active):
    for _ in range(waiting):
        hall.take("kk")
    rina = officer(one_key=True)
    desk, visitor = rina.workplace.desk, rina.workplace.visitor
    frames = []
    rina.screen.window.afterRendering.connect(lambda: frames.append(visitor.facts.number))
    if active > 1:
        others()
    rina.press(NEXT)
    rina.qtbot.waitUntil(lambda: rina.can(FINISH_AND_CALL))
    taken = []
    for _ in range(PRESSES):
        qtbot.waitUntil(lambda: visitor.facts.present and not rina.workplace.link.busy)
        before = visitor.facts.number
        rina.rested()
        frames.clear()
        begun = time.perf_counter()
        desk.primary()
        while not frames or frames[-1] == before:
            qtbot.wait(1)
        taken.append((time.perf_counter() - begun) * 1000)

    cuts = statistics.quantiles(taken, n=100)
    print(
        f"\n{hall.kind}, {waiting} waiting, {active} counters active: press to next visitor drawn "
        f"p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms, p99 {cuts[98]:.0f} ms; 1 press per visitor"
    )
    assert len(taken) == PRESSES


def test_a_thousand_rows_scroll_and_change(officer, hall, qtbot, clock):
    for _ in range(1000):
        hall.take("kk")
    rina = officer()
    qtbot.waitUntil(lambda: rina.workplace.line.rowCount() == 1000)
    rows = next(
        thing.interface.object()
        for thing in rina.screen.things()
        if thing.role is Role.List and thing.name == "Antrean"
    )
    assert isinstance(rows, QObject)
    frames: list[float] = []
    window = rina.screen.window
    window.afterRendering.connect(lambda: frames.append(time.perf_counter()))
    end = time.perf_counter() + FRAMES_SECONDS
    drawn = -1
    while time.perf_counter() < end:
        if len(frames) != drawn:  # the next step as soon as the last one was drawn
            drawn = len(frames)
            rows.setProperty("contentY", 9 + (drawn * 9) % 50000)
        qtbot.wait(1)
    gaps = [(b - a) * 1000 for a, b in itertools.pairwise(frames)]
    costs = []
    line, seat = rina.workplace.line, rina.workplace.seat
    board = seat.board
    assert board is not None and seat.now is not None
    for gone in range(1, 60):
        begun = time.perf_counter()
        line.show(replace(board, line=board.line[gone:]), seat.now + timedelta(minutes=gone), "id")
        costs.append((time.perf_counter() - begun) * 1000)

    cuts = statistics.quantiles(gaps, n=100)
    print(
        f"\n1000 waiting: {len(frames) / FRAMES_SECONDS:.0f} frames/s while scrolling "
        f"(gap p50 {cuts[49]:.1f} ms, p95 {cuts[94]:.1f} ms); a visitor leaves: {statistics.median(costs):.1f} ms"
    )
    assert len(frames) > 10


def test_memory_over_a_day(officer, hall, qtbot, clock):
    rina = officer(one_key=True)
    seat, desk = rina.workplace.seat, rina.workplace.desk
    qtbot.waitUntil(lambda: seat.free)
    sizes = [_resident_mb()]
    for visit in range(DAY_VISITORS):
        hall.take("kk")
        qtbot.waitUntil(lambda: desk.primaryEnabled and not rina.workplace.link.busy)
        rina.rested()
        desk.primary()
        qtbot.waitUntil(lambda: rina.workplace.visitor.facts.present and not rina.workplace.link.busy)
        for _ in range(DAY_HOURS * 3600 * 4 // DAY_VISITORS):  # four looks a second, as in the program
            seat.update()
        qtbot.wait(20)
        if visit % 10 == 9:
            sizes.append(_resident_mb())

    print(
        f"\n{DAY_HOURS} h, {DAY_VISITORS} visitors: resident MB {', '.join(f'{size:.0f}' for size in sizes)}"
    )
    assert len(sizes) == 1 + DAY_VISITORS // 10


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
