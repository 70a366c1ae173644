"""Opens small windows made of the components under test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.screen import Screen, open_screen

WINDOW = """
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import shared.ui
AppWindow {{
    id: root
    property int clicks: 0
    property string heard: ""
    width: 900
    height: 700
    surface: Metrics.{surface}
    Column {{
        spacing: 20
        {body}
    }}
}}
"""


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[..., Screen]]:
    """Open a window of a QML module, and close it after the test."""
    screens: list[Screen] = []

    def open_one(module: str, type_name: str, /, **initial: object) -> Screen:
        screens.append(open_screen(module, type_name, **initial))
        return screens[-1]

    yield open_one
    for screen in screens:
        screen.close()


@pytest.fixture
def show(open_window, tmp_path: Path, monkeypatch) -> Callable[..., Screen]:
    """Show QML source in a window that counts `root.clicks` and remembers `root.heard`."""

    def show_source(body: str, surface: str = "Kiosk") -> Screen:
        folder = tmp_path / "bench"
        folder.mkdir(exist_ok=True)
        (folder / "qmldir").write_text("module bench\nBench 1.0 Bench.qml\n", encoding="utf-8")
        (folder / "Bench.qml").write_text(WINDOW.format(surface=surface, body=body), encoding="utf-8")
        monkeypatch.setenv("QML_IMPORT_PATH", str(tmp_path))
        return open_window("bench", "Bench")

    return show_source
