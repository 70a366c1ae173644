"""From starting a program to its first picture, and what it weighs in memory afterwards."""

import time
from datetime import UTC, datetime

import pytest

from tests.bench.programs_on_screen import children, memory_mb, monitor, program
from tests.bench.report import Figure, percentiles

pytestmark = pytest.mark.bench

STARTS = 5
SETTLED_SECONDS = 3.0
"""What is loaded after the first picture is in memory by then."""

SIZE = {"kiosk": "608x1080", "display": "1920x1080", "counter": "1280x800"}


@pytest.mark.parametrize("name", ["kiosk", "display", "counter"])
def test_start_and_memory(halls, report, tmp_path, name):
    url = halls.copy(0, 200, datetime.now(UTC))
    times, memory = [], {"Rss": 0.0, "Pss": 0.0}
    helpers = 0.0
    for attempt in range(STARTS):
        (tmp_path / str(attempt)).mkdir()
        with monitor(tmp_path / str(attempt)) as screen:
            begin = time.perf_counter()
            options = ("--database", url, "--windowed", SIZE[name])
            with program(name, screen.env, *options) as process:
                shown = screen.wait(lambda: bool(screen.dots().any()), "the first picture", process)
                times.append(shown - begin)
                if attempt == STARTS - 1:
                    _let_settle(screen, process)
                    memory = memory_mb(process.pid)
                    helpers = sum(memory_mb(child)["Pss"] for child in children(process.pid))
    note = f"RSS {memory['Rss']:.0f} MB, PSS {memory['Pss']:.0f} MB"
    note += f", its helper processes {helpers:.0f} MB more" if helpers else ""
    report.add(Figure(f"{name}: start → first picture", halls.kind, note=note, **percentiles(times)))
    halls.drop(url)


def _let_settle(screen, process):
    end = time.perf_counter() + SETTLED_SECONDS
    screen.wait(lambda: time.perf_counter() > end, "settling", process)
