"""What every test stands on: Qt without a screen, one application, no settings of the person who runs the tests."""

import gc
import os
from pathlib import Path

# Before anything imports Qt: its platform is chosen once per process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
for _inherited in ("ANTREAN_DATABASE", "ANTREAN_SETTINGS", "QT_QUICK_CONTROLS_STYLE", "QT_SCALE_FACTOR"):
    os.environ.pop(_inherited, None)

import pytest
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).resolve().parents[1]

FIRST = (
    "display/voice/test_speaker.py",
    "kiosk/test_no_text_is_cut.py",
    "shared/voice/test_shipped_pack.py",
    "display/test_proof_of_sound.py",
    "kiosk/test_vandal.py",
    "display/test_two_loudspeakers.py",
)
"""The longest files: those that wait for sound in real time, each beside one that keeps a processor busy."""

LAST = ROOT / "tests" / "shared" / "commands"
"""Whole programs begin and end in the process of these tests; with windows after them Python has crashed in a collection
of garbage, why is not known.
"""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Qt Quick needs no widgets; pytest-qt makes the one application of the session from this class."""
    return QGuiApplication


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the source tree."""
    return ROOT


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files: a worker that meets one of them last leaves the others without work."""
    places = {ROOT / "tests" / file: place for place, file in enumerate(FIRST)}
    items.sort(key=lambda item: places.get(item.path, len(FIRST) + (LAST in item.path.parents)))


def pytest_collection_finish() -> None:
    """Leave what was imported and collected out of every later collection of garbage: it never becomes any."""
    gc.collect()
    gc.freeze()
