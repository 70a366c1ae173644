"""House rules that a reader would otherwise have to check by hand."""

import ast
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from shared.cli import app
from shared.settings import describe_settings
from tests.support.readme import settings_table

ROOMS = ("kiosk", "display", "counter", "shared")
PYTHON_LINES = 400
QML_LINES = 250

COLOUR = re.compile(
    r"""["']\#[0-9a-fA-F]{3,8}["']"""  # "#ffcc00"
    r"""|\bQt\.(?:rgba|hsla|hsva|color|lighter|darker|tint)\s*\("""
    r"""|\b\w*[cC]olor\s*:\s*["'](?!transparent["'])\w+["']"""  # color: "red"
)
SECTIONS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def files(root: Path, pattern: str, *, rooms: tuple[str, ...] = ROOMS) -> list[Path]:
    return sorted(file for room in rooms for file in (root / room).rglob(pattern))


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("pattern", "most"), [("*.py", PYTHON_LINES), ("*.qml", QML_LINES)])
def test_no_file_is_longer_than_a_reader_can_hold(root, pattern, most):
    seen = files(root, pattern, rooms=(*ROOMS, "tests"))
    assert seen

    too_long = {
        str(file.relative_to(root)): lines
        for file in seen
        if (lines := len(text_of(file).splitlines())) > most
    }

    assert too_long == {}


def test_every_module_begins_by_saying_what_it_is(root):
    modules = files(root, "*.py")
    assert len(modules) > len(ROOMS)

    silent = [
        str(file.relative_to(root)) for file in modules if not ast.get_docstring(ast.parse(text_of(file)))
    ]

    assert silent == []


def test_every_package_says_what_lives_here_and_what_does_not(root):
    packages = files(root, "__init__.py")
    assert {file.parent.name for file in packages} >= set(ROOMS)

    short = [
        str(file.relative_to(root))
        for file in packages
        if len(re.findall(r"[.:](?=\s|$)", ast.get_docstring(ast.parse(text_of(file))) or "")) < 2
    ]

    assert short == []


def test_every_folder_with_python_is_a_package(root):
    folders = {file.parent for file in files(root, "*.py") if "migrations" not in file.parts}

    assert [
        str(folder.relative_to(root)) for folder in folders if not (folder / "__init__.py").exists()
    ] == []


def test_colours_come_from_the_theme(root):
    screens = [file for file in files(root, "*.qml") if not file.is_relative_to(root / "shared" / "ui")]

    literal = [
        f"{file.relative_to(root)}:{number}: {line.strip()}"
        for file in screens
        for number, line in enumerate(text_of(file).splitlines(), 1)
        if COLOUR.search(line)
    ]

    assert literal == []


@pytest.mark.parametrize(
    ("line", "literal"),
    [
        ('color: "#1B2A41"', True),
        ("border.color: 'red'", True),
        ("color: Qt.rgba(0, 0, 0, 0.4)", True),
        ('color: "transparent"', False),
        ("color: Theme.ink", False),
        ('text: "A#12"', False),
    ],
)
def test_a_literal_colour_is_recognised(line, literal):
    assert bool(COLOUR.search(line)) is literal


LABEL = re.compile(r"(?<![\w.])(?:Label|Text) \{(?P<block>(?:[^{}]|\{[^{}]*\})*)\}")


def test_no_label_guesses_whether_its_words_are_markup(root):
    """A name may hold "<b>" or "<img src=…>": PlainLabel shows it as it is, and whoever styles a text says so."""
    guessing = [
        f"{file.relative_to(root)}: {label[0].splitlines()[0]} without textFormat; use PlainLabel"
        for file in files(root, "*.qml")
        for label in LABEL.finditer(text_of(file))
        if "textFormat" not in label["block"] and "textFormat" not in text_of(file)
    ]

    assert guessing == []


def test_the_changelog_keeps_its_form(root):
    """Keep a Changelog 1.1: Unreleased first, then versions with their day, newest first; known sections only."""
    text = text_of(root / "CHANGELOG.md")
    versions = re.findall(r"^## (.+)$", text, re.MULTILINE)
    released = [
        re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})", version) for version in versions[1:]
    ]

    assert text.startswith("# Changelog\n")
    assert versions[0] == "[Unreleased]"
    assert all(released), versions
    days = [date.fromisoformat(each[2]) for each in released if each]
    assert days == sorted(days, reverse=True)
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= SECTIONS
    if released and released[0]:
        project = tomllib.loads(text_of(root / "pyproject.toml"))["project"]
        assert project["version"] == released[0][1]


def test_the_readme_lists_every_setting(root):
    """As `python -m tests.support.readme` writes them."""
    readme = (root / "README.md").read_text(encoding="utf-8")

    assert settings_table() in readme


def test_the_readme_names_no_setting_that_there_is_not(root):
    named = re.findall(r"`((?:kiosk|display|counter)(?:\.[a-z_]+)+)", text_of(root / "README.md"))
    keys = [row.key for row in describe_settings()]

    assert named
    assert [name for name in named if not any(f"{key}.".startswith(f"{name}.") for key in keys)] == []


def test_the_readme_lists_every_command(root):
    table = text_of(root / "README.md").partition("## The `antrean` command")[2].partition("## Settings")[0]
    verbs = [command.name for command in app.registered_commands]
    verbs += [group.name for group in app.registered_groups]

    assert "voice" in verbs
    assert [verb for verb in verbs if not re.search(rf"`{verb}\b", table)] == []


def test_qt_takes_nothing_from_none():
    """PySide6 6.12.0 on Python 3.11 loses one reference to None with each call, until the interpreter aborts."""
    point = QPoint()
    before = sys.getrefcount(None)

    for _ in range(200):
        point.setX(1)

    assert sys.getrefcount(None) >= before - 5
