"""The kiosk's screen at 1080 × 1920, drawn in software: frames a second while pages change, and taps to pictures."""

import statistics
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from shared.settings.kiosk import KioskSettings
from tests.bench.report import Figure
from tests.kiosk.hall import make_hall, open_kiosk
from tests.support.screen import Role

CHANGES = 40


pytestmark = pytest.mark.bench

WHERE = "1080 × 1920, software"


def test_taps_and_frames_of_the_kiosk(qapp, tmp_path, report):
    hall = make_hall(tmp_path)
    hall.open(1, 2, 3)
    kiosk = open_kiosk(hall, size=(1080, 1920), settings=KioskSettings)
    frames: list[float] = []
    kiosk.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    taps, rates = [], []
    for _ in range(CHANGES):
        taps.append(tap_to_picture(kiosk, "Disdukcapil", frames))
        rates.append(frames_a_second(frames))
        taps.append(tap_to_picture(kiosk, "Kembali", frames))
        rates.append(frames_a_second(frames))
    kiosk.close()
    hall.database.close()
    report.spread("kiosk: tap → first picture of the next page", WHERE, taps)
    slow = statistics.quantiles(rates, n=10)[0]
    report.add(
        Figure(
            "kiosk: frames while a page slides in",
            WHERE,
            statistics.median(rates),
            note=f"slowest tenth {slow:.0f}",
        )
    )


def tap_to_picture(kiosk, name: str, frames: list[float]) -> float:
    """Seconds from a finger's release on *name* to the first frame afterwards; then let the page arrive."""
    rect = kiosk.get(name, Role.Button).interface.rect()
    middle = kiosk.window.mapFromGlobal(rect.center())
    frames.clear()
    began = time.perf_counter()
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))
    wait(400)
    return next(frame for frame in frames if frame > began) - began


def frames_a_second(frames: list[float]) -> float:
    """How fast frames followed each other while something moved: gaps longer than 100 ms are rest."""
    gaps = [after - before for before, after in pairwise(frames) if after - before < 0.1]
    return 1 / statistics.mean(gaps) if gaps else 0.0


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
