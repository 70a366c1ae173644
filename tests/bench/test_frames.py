"""How many frames a second a display draws without a graphics card: a new call, and a film above a line that scrolls."""

import os
import time
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest

from display.media.folder import look
from display.media.frames import PROVIDER, VideoFrames
from display.viewmodels.board import Style
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall
from display.viewmodels.media import Media
from shared.domain.ticket import Number
from shared.qt.jobs import JobRunner
from shared.qt.start import make_engine
from shared.usecases.boards.hall import CallFacts, HallBoard, NewCalls
from tests.bench.report import Figure
from tests.display.calls import AGENCY
from tests.display.story import sample_catalogue
from tests.support.film import FPS, make_film
from tests.support.screen import open_screen

pytestmark = pytest.mark.bench

SIZES = [("1080p", (1920, 1080)), ("4K", (3840, 2160))]
FILM_SECONDS = int(os.environ.get("ANTREAN_BENCH_FILM_SECONDS", "8"))
MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LONG = "Berkas yang tidak diambil dalam tiga puluh hari dikembalikan ke instansi masing-masing. " * 4
"""A sentence that is wider than the screen, so that it scrolls."""


class Feeder:
    """A hall board that is fed with calls by hand."""

    def __init__(self, *info: str) -> None:
        self.site = sample_catalogue().site
        self.position = 0
        board = HallBoard(MORNING, 0, self.site, ())
        style = Style(arrows={3: "right"}, info=info)
        self.hall = Hall(board, CallReader(0), style, None, time.monotonic)

    def call(self, counter: int) -> None:
        """One more number is called."""
        self.position += 1
        facts = CallFacts(self.position, MORNING, Number("A", self.position), counter, AGENCY, 1, "id")
        self.hall.take_answer(NewCalls(MORNING, self.position, self.site, (facts,)))


@pytest.mark.parametrize("together", [1, 6])
@pytest.mark.parametrize(("name", "size"), SIZES)
def test_frames_of_a_new_call(report, qtbot, name, size, together):
    """From the flood to the end of the pulse."""
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

    _report_frames(report, f"frames of a new call, {together} at once", name, frames)


@pytest.fixture(scope="module")
def films(tmp_path_factory) -> Path:
    """A folder with one film of the size that a hall would be given."""
    folder = tmp_path_factory.mktemp("films")
    make_film(folder / "film.mp4", 1920, 1080, FILM_SECONDS + 5)
    return folder


@pytest.mark.parametrize("called", [False, True], ids=["before the first call", "beside a call"])
@pytest.mark.parametrize(("name", "size"), SIZES)
def test_frames_of_a_film_above_a_sentence_that_scrolls(report, qtbot, films, name, size, called):
    feeder, jobs = Feeder(LONG), JobRunner(name="media")
    media = Media(partial(look, films), "", lambda: MORNING, time.monotonic, _open_video, jobs)
    engine = make_engine()
    engine.addImageProvider(PROVIDER, VideoFrames(media.frame))
    screen = open_screen("display.ui", "HallWindow", engine, hall=feeder.hall, media=media)
    screen.window.resize(*size)
    shots: list[float] = []
    media.shotChanged.connect(lambda: shots.append(time.perf_counter()))
    while len(shots) < FPS:
        media.tick()
        qtbot.wait(100)
    if called:
        feeder.call(3)
        qtbot.wait(2500)
    frames: list[float] = []
    shots.clear()
    screen.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    qtbot.wait(1000 * FILM_SECONDS)
    screen.close()
    media.close()
    jobs.close()

    where = f"{name}, {'beside a call' if called else 'before the first call'}"
    _report_frames(report, "frames of a film and a scrolling sentence", where, frames)
    _report_frames(report, f"  pictures of the film ({FPS} a second)", where, shots)


def _open_video():
    from display.media.video import Video

    return Video(0)


def _report_frames(report, what: str, where: str, times: list[float]) -> None:
    assert len(times) > 1, "hardly anything was drawn"
    gaps = [after - before for before, after in pairwise(times)]
    rate = len(gaps) / (times[-1] - times[0])
    report.add(Figure(what, where, rate=rate, note=f"{len(times)} in {times[-1] - times[0]:.1f} s"))
    report.spread("  from one to the next", where, gaps, f"longest {1000 * max(gaps):.0f} ms")
