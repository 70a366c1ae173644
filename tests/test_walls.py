"""The walls between the rooms. This file is the architecture in sentences; a broken one is named with file and line."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOMS = ("kiosk", "display", "counter", "shared")
SQL = ("sqlalchemy", "alembic", "psycopg", "psycopg_pool", "sqlite3", "pysqlite3")
FILES = ("os", "pathlib", "io", "glob", "shutil", "tempfile")
CLOCK_AND_CHANCE = ("time", "random", "secrets", "uuid")
MACHINE = (
    "socket",
    "http",
    "urllib",
    "subprocess",
    "threading",
    "multiprocessing",
    "asyncio",
    "concurrent",
    "ctypes",
)
PLAIN = tuple(sorted(sys.stdlib_module_names - {*FILES, *CLOCK_AND_CHANCE, *MACHINE, *SQL}))


@dataclass(frozen=True, slots=True)
class Import:
    """One imported name, such as `shared.domain.line.first`, at its place."""

    file: Path
    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Wall:
    """A rule in English. Files under *where* may import *only*, or must not import *never*; *but* are exempt."""

    rule: str
    where: tuple[str, ...] = ROOMS
    never: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    but: tuple[str, ...] = ()

    def refuses(self, found: Import) -> bool:
        """Whether *found* breaks this rule."""
        if not _under(found.file, self.where) or _under(found.file, self.but):
            return False
        return _named(found.name, self.never) or (bool(self.only) and not _named(found.name, self.only))


WALLS = (
    Wall(
        "The kiosk knows neither the display nor the counter app.", ("kiosk",), never=("display", "counter")
    ),
    Wall(
        "The display knows neither the kiosk nor the counter app.", ("display",), never=("kiosk", "counter")
    ),
    Wall(
        "The counter app knows neither the kiosk nor the display.", ("counter",), never=("kiosk", "display")
    ),
    Wall(
        "What is shared knows no program; the command starts them as processes.", ("shared",), never=ROOMS[:3]
    ),
    Wall(
        "The domain is plain Python: no library, files, clock or chance; it imports only itself.",
        ("shared/domain",),
        only=("shared.domain", *PLAIN),
    ),
    Wall(
        "Use cases import only the domain: no library, files, clock or chance.",
        ("shared/usecases",),
        only=("shared.domain", "shared.usecases", *PLAIN),
    ),
    Wall(
        "Persistence points at the domain: it knows no use case, no Qt, no settings and no program.",
        ("shared/persistence",),
        never=(
            "shared.usecases",
            "shared.qt",
            "shared.ui",
            "shared.settings",
            "shared.cli",
            "shared.commands",
            "PySide6",
        ),
    ),
    Wall("Only persistence speaks SQL.", never=SQL, but=("shared/persistence",)),
    Wall(
        "Only app.py of a program and the command see persistence.",
        never=("shared.persistence",),
        but=("shared/persistence", "shared/commands", "kiosk/app.py", "display/app.py", "counter/app.py"),
    ),
    Wall(
        "View models reach data through use cases; of what is shared they know usecases, domain and qt.",
        ("kiosk/viewmodels", "display/viewmodels", "counter/viewmodels"),
        never=(
            "shared.persistence",
            "shared.settings",
            "shared.cli",
            "shared.commands",
            "sqlalchemy",
            "escpos",
            "pyttsx3",
        ),
    ),
    Wall(
        "Only shared.qt, shared.voice and the programs import Qt.",
        ("shared",),
        never=("PySide6",),
        but=("shared/qt", "shared/voice"),
    ),
    Wall(
        "The voice knows words and sounds, not the hall: no data, settings or screens.",
        ("shared/voice",),
        never=("shared.usecases", "shared.persistence", "shared.settings", "shared.ui", "shared.commands"),
    ),
    Wall(
        "Paper is the kiosk's: only kiosk.printing imports escpos.",
        never=("escpos",),
        but=("kiosk/printing",),
    ),
    Wall(
        "The voice is one process: only shared.voice imports pyttsx3.",
        never=("pyttsx3",),
        but=("shared/voice",),
    ),
    Wall("The product does not need its tests.", never=("tests", "pytest", "pytestqt", "hypothesis")),
)


def imports_of(root: Path) -> Iterator[Import]:
    """Every import below the rooms of *root*, wherever in a file it stands."""
    for file in python_files(root):
        relative = file.relative_to(root)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (Import(relative, node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                package = _package(relative, node)
                yield from (Import(relative, node.lineno, f"{package}.{alias.name}") for alias in node.names)


def python_files(root: Path) -> list[Path]:
    return sorted(file for room in ROOMS for file in (root / room).rglob("*.py"))


def broken(wall: Wall, imports: list[Import]) -> list[str]:
    return [f"{each.file}:{each.line}: {each.name}: {wall.rule}" for each in imports if wall.refuses(each)]


@pytest.fixture(scope="module")
def imports(root) -> list[Import]:
    return list(imports_of(root))


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: wall.rule)
def test_the_wall_stands(wall, imports):
    offences = broken(wall, imports)

    assert not offences, "\n".join(offences)


def test_the_walls_look_at_the_whole_house(root, imports):
    """A scan that sees nothing finds nothing: every room has files, and most files import something."""
    files = python_files(root)
    rooms = (
        "kiosk",
        "display",
        "counter",
        "shared/domain",
        "shared/usecases",
        "shared/persistence",
        "shared/qt",
        "shared/voice",
    )

    assert all(any(_under(file.relative_to(root), (room,)) for file in files) for room in rooms)
    assert len({each.file for each in imports}) > 5
    assert len(imports) > len(files)


@pytest.mark.parametrize(
    ("file", "line", "rule"),
    [
        ("kiosk/app.py", "import display.voice", "The kiosk knows"),
        ("display/ui/board.py", "from counter import app", "The display knows"),
        ("counter/app.py", "def later():\n    from kiosk.printing import layout", "The counter app knows"),
        ("shared/cli.py", "import kiosk.app", "What is shared"),
        ("shared/commands/demo.py", "from display import app", "What is shared"),
        ("shared/cli.py", "from shared.persistence import database", "Only app.py"),
        ("shared/domain/line.py", "import random", "The domain is plain"),
        ("shared/domain/line.py", "from ..usecases import boards", "The domain is plain"),
        ("shared/usecases/call_next.py", "from pathlib import Path", "Use cases import"),
        (
            "shared/usecases/call_next.py",
            "from shared.persistence.engine import open_site",
            "Use cases import",
        ),
        ("shared/persistence/rows.py", "from shared.usecases.ports import Journal", "Persistence points"),
        ("kiosk/viewmodels/home.py", "import sqlite3", "Only persistence speaks"),
        ("kiosk/printing/job.py", "from shared import persistence", "Only app.py"),
        ("counter/viewmodels/desk.py", "from shared.settings import Settings", "View models reach"),
        ("shared/settings/kiosk.py", "from PySide6.QtCore import QObject", "Only shared.qt"),
        ("shared/voice/clip.py", "from shared.settings import Settings", "The voice knows"),
        ("counter/app.py", "from escpos.printer import Network", "Paper is"),
        ("kiosk/app.py", "import pyttsx3", "The voice is"),
        ("shared/cli.py", "from tests.support import jobs", "The product does not"),
    ],
)
def test_an_offence_is_named_with_its_file_its_line_and_the_rule(tmp_path, file, line, rule):
    path = tmp_path / file
    path.parent.mkdir(parents=True)
    path.write_text(f'"""A file."""\n\n{line}\n', encoding="utf-8")

    told = [offence for wall in WALLS for offence in broken(wall, list(imports_of(tmp_path)))]

    assert any(offence.startswith(f"{file}:") and f": {rule}" in offence for offence in told), told
    assert all(int(offence.split(":")[1]) >= 3 for offence in told)


def test_what_is_allowed_is_not_an_offence(tmp_path):
    allowed = {
        "shared/domain/line.py": "import datetime\nfrom shared.domain import ticket\nfrom . import steps",
        "shared/usecases/call_next.py": "from shared.domain.line import first\nfrom typing import Protocol",
        "shared/persistence/engine.py": "import os\nimport sqlalchemy\nfrom shared.domain import ticket",
        "kiosk/app.py": "from shared.persistence import engine\nfrom kiosk.viewmodels import home",
        "kiosk/printing/worker.py": "from escpos.printer import Network",
    }
    for file, text in allowed.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, encoding="utf-8")

    imports = list(imports_of(tmp_path))

    assert len(imports) == 11
    assert [offence for wall in WALLS for offence in broken(wall, imports)] == []


def _package(file: Path, node: ast.ImportFrom) -> str:
    """The absolute name of the module that *node* imports from."""
    if not node.level:
        return node.module or ""
    above = file.parts[: len(file.parts) - node.level]
    return ".".join((*above, node.module)) if node.module else ".".join(above)


def _under(file: Path, places: tuple[str, ...]) -> bool:
    return any(file.as_posix() == place or file.is_relative_to(place) for place in places)


def _named(name: str, prefixes: tuple[str, ...]) -> bool:
    return any(name == prefix or name.startswith(f"{prefix}.") for prefix in prefixes)
