"""The slides beside the calls, with videos that do as they are told."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage

from display.media.folder import look
from display.viewmodels.media import LOOK_SECONDS, Media
from shared.qt.jobs import JobRunner
from tests.display.media.test_folder import picture
from tests.support.jobs import ManualExecutor


class FakeVideo(QObject):
    ended = Signal()
    failed = Signal(str)
    frame_ready = Signal()

    def __init__(self):
        super().__init__()
        self.played: list[str] = []
        self.hushed = False
        self.size = QSize()
        self.frame = QImage()
        self.closed = False

    def play(self, file, size):
        self.played.append(file.name)

    def stop(self):
        self.frame = QImage()

    def close(self):
        self.closed = True

    def hush(self, hushed):
        self.hushed = hushed

    def take_frame(self):
        return self.frame


class Hall:
    """A folder, a clock and media."""

    def __init__(self, folder):
        self.folder = folder
        self.executor = ManualExecutor()
        self.video: Any = FakeVideo()
        self.seconds = 0.0
        self.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
        self.media: Any = Media(
            partial(look, folder), "a", lambda: self.now, lambda: self.seconds, lambda: self.video, JobRunner(executor=self.executor)
        )  # fmt: skip

    def wait(self, qtbot, seconds=0.0):
        self.seconds += seconds
        self.media.tick()
        self.executor.step_all()
        qtbot.wait(1)
        self.media.tick()

    @property
    def shown(self):
        return self.media.source.fileName() or self.media.title or self.media.kind


@pytest.fixture
def hall(tmp_path, qapp):
    return Hall(tmp_path)


def test_slides_follow_each_other_in_their_time(hall, qtbot):
    picture(hall.folder / "a.jpg")
    (hall.folder / "b.txt").write_text("Judul\nIsi.", encoding="utf-8")
    hall.wait(qtbot)

    shown = [hall.shown]
    for _ in range(3):
        hall.wait(qtbot, 12)
        shown.append(hall.shown)

    assert shown == ["a.jpg", "Judul", "a.jpg", "Judul"]


def test_an_empty_folder_shows_nothing_until_a_file_comes(hall, qtbot):
    hall.wait(qtbot)
    assert hall.media.kind == ""

    picture(hall.folder / "a.jpg")
    hall.wait(qtbot, LOOK_SECONDS)

    assert hall.shown == "a.jpg"


def test_a_file_that_goes_makes_room_at_once(hall, qtbot):
    first = picture(hall.folder / "a.jpg")
    hall.wait(qtbot)

    first.unlink()
    hall.wait(qtbot, LOOK_SECONDS)

    assert hall.media.kind == ""


def test_a_video_runs_to_its_end_and_a_broken_one_is_passed_over_and_reported(hall, qtbot, caplog):
    (hall.folder / "a.mp4").write_bytes(b"film")
    (hall.folder / "b.mp4").write_bytes(b"nonsense")
    hall.wait(qtbot)
    hall.wait(qtbot, 60)

    hall.video.ended.emit()
    hall.video.failed.emit("it is damaged.")
    hall.video.ended.emit()

    assert hall.video.played == ["a.mp4", "b.mp4", "a.mp4", "a.mp4"]
    assert hall.media.faults == ("b.mp4: it is damaged.",)
    assert "b.mp4: it is damaged." in caplog.text


def test_a_mended_file_is_tried_again(hall, qtbot):
    (hall.folder / "a.mp4").write_bytes(b"nonsense")
    hall.wait(qtbot)
    hall.video.failed.emit("it is damaged.")
    assert hall.media.kind == ""

    (hall.folder / "a.mp4").write_bytes(b"a film, this time")
    hall.wait(qtbot, LOOK_SECONDS)

    assert hall.video.played == ["a.mp4", "a.mp4"]
    assert hall.media.faults == ()


def test_a_picture_that_fails_on_the_screen_is_passed_over(hall, qtbot):
    picture(hall.folder / "a.jpg")
    picture(hall.folder / "b.jpg")
    hall.wait(qtbot)

    hall.media.pictureFailed("the picture cannot be decoded.")

    assert hall.shown == "b.jpg"
    assert hall.media.faults == ("a.jpg: the picture cannot be decoded.",)


def test_a_slide_stands_only_in_its_time_and_zone(hall, qtbot):
    (hall.folder / "playlist.toml").write_text(
        '[[slide]]\ntitle = "Pagi"\ntimes = ["08:00-12:00"]\n[[slide]]\ntitle = "Zona B"\nzones = ["b"]\n',
        encoding="utf-8",
    )
    hall.wait(qtbot)
    assert hall.shown == "Pagi"

    hall.now = hall.now.replace(hour=12)
    hall.wait(qtbot, 1)

    assert hall.media.kind == ""


def test_a_call_hushes_the_video_that_runs_and_the_one_that_follows(hall, qtbot):
    hall.media.hush(True)
    (hall.folder / "a.mp4").write_bytes(b"film")
    hall.wait(qtbot)

    assert hall.video.hushed
    assert hall.media.hushed

    hall.media.hush(False)
    assert not hall.video.hushed


def test_every_frame_has_another_number(hall, qtbot):
    (hall.folder / "a.mp4").write_bytes(b"film")
    hall.wait(qtbot)
    assert hall.media.shot == 0

    hall.video.frame = QImage(8, 8, QImage.Format.Format_RGB32)
    hall.video.frame.fill(QColor("red"))
    hall.video.frame_ready.emit()
    hall.video.frame_ready.emit()

    assert hall.media.shot == 2
    assert hall.media.frame() == hall.video.frame


def test_what_is_wrong_is_told_at_the_first_look_and_when_it_changes(hall, qtbot):
    told = []
    hall.media.faultsChanged.connect(lambda: told.append(hall.media.faults))
    (hall.folder / "a.jpg").write_bytes(b"nonsense")
    hall.wait(qtbot)

    picture(hall.folder / "a.jpg")
    hall.wait(qtbot, LOOK_SECONDS)
    hall.wait(qtbot, LOOK_SECONDS)

    assert told == [("a.jpg: this is not a picture, or it is damaged.",), ()]


def test_a_first_look_that_finds_nothing_wrong_is_told_too(hall, qtbot):
    with qtbot.waitSignal(hall.media.faultsChanged):
        hall.wait(qtbot)
