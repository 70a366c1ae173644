"""Tells Qt's QML tools about the view models that are written in Python."""

import ast
from collections import defaultdict
from pathlib import Path

from tests.support.tools import run_tool

ROOMS = ("kiosk", "display", "counter", "shared")


def qml_modules(root: Path) -> dict[str, list[Path]]:
    """The Python files that register QML types, by the QML module they name in QML_IMPORT_NAME."""
    modules: dict[str, list[Path]] = defaultdict(list)
    for file in sorted(file for room in ROOMS for file in (root / room).rglob("*.py")):
        name = _import_name(file)
        if name:
            modules[name].append(file)
    return dict(modules)


def write_qml_types(modules: dict[str, list[Path]], into: Path) -> None:
    """Write a qmldir and its type description for each of *modules* below *into*, which becomes an import path."""
    for module, files in modules.items():
        folder = into.joinpath(*module.split("."))
        folder.mkdir(parents=True)
        description = folder / "types.json"
        description.write_text(run_tool("pyside6-metaobjectdump", *files).stdout, encoding="utf-8")
        run_tool(
            "pyside6-qmltyperegistrar", "--generate-qmltypes", folder / "types.qmltypes", "-o", folder / "unused.cpp",
            "--import-name", module, "--major-version", "1", description,
        )  # fmt: skip
        (folder / "qmldir").write_text(f"module {module}\ntypeinfo types.qmltypes\n", encoding="utf-8")


def _import_name(file: Path) -> str | None:
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=str(name))):
                return name
    return None
