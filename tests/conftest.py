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


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Qt Quick needs no widgets; pytest-qt makes the one application of the session from this class."""
    return QGuiApplication


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the source tree."""
    return ROOT


def pytest_collection_finish() -> None:
    """Leave what was imported and collected out of every later collection of garbage: it never becomes any."""
    gc.collect()
    gc.freeze()
