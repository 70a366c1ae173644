"""Every screen passes qmllint without a warning, with full knowledge of the view models written in Python."""

from pathlib import Path

import pytest

from tests.support.qml_types import qml_modules, write_qml_types
from tests.support.tools import run_tool

PLACES = ("kiosk", "display", "counter", "shared", "tests")


@pytest.fixture(scope="module")
def types(root, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("qmltypes")
    write_qml_types(qml_modules(root), folder)
    return folder


def lint(files: list[Path], *import_paths: Path) -> str:
    """Return what qmllint has to say about *files*; nothing if they are clean."""
    paths = [each for path in import_paths for each in ("-I", path)]
    result = run_tool("pyside6-qmllint", "--max-warnings", "0", *paths, *files, check=False)
    return (
        ""
        if result.returncode == 0
        else result.stdout + result.stderr or f"qmllint ended with {result.returncode}"
    )


def screens(root: Path) -> list[Path]:
    return sorted(file for place in PLACES for file in (root / place).rglob("*.qml"))


def test_every_screen_is_clean(root, types):
    files = screens(root)
    assert files, "no QML found"

    said = lint(files, root, types)

    assert not said, said


def test_the_types_of_python_are_known_to_the_linter(root, types, tmp_path):
    """Proof that the linter reads our classes: a property that exists passes, one that does not is a warning."""
    assert "shared.qt" in qml_modules(root)
    screen = "import QtQml\nimport shared.qt\nQtObject { required property Languages it; property string name: it.%s }\n"
    right, wrong = tmp_path / "Right.qml", tmp_path / "Wrong.qml"
    right.write_text(screen % "current", encoding="utf-8")
    wrong.write_text(screen % "curent", encoding="utf-8")

    assert lint([right], root, types) == ""
    assert "curent" in lint([wrong], root, types)


def test_a_context_property_is_refused(root, types, tmp_path):
    screen = tmp_path / "Loose.qml"
    screen.write_text("import QtQml\nQtObject { property string name: controller.name }\n", encoding="utf-8")

    assert "controller" in lint([screen], root, types)
