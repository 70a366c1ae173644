"""Python, SQLite, the files of this program and the packages of the system."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from shared.commands.checks.finding import Finding, fault, ok, warning

ASSETS = Path(__file__).resolve().parents[3] / "assets"
FONTS = tuple(f"fonts/IBMPlexSans-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold"))
SOUNDS = tuple(f"sounds/{name}.wav" for name in ("call", "error", "first_waiting", "number", "tap"))
OLDEST_PYTHON = (3, 11)

PACKAGES: Mapping[str, str] = {
    "libegl1": "windows",
    "libgl1": "windows",
    "libxkbcommon0": "the keyboard",
    "libxkbcommon-x11-0": "the keyboard",
    "libdbus-1-3": "windows",
    "libxcb-cursor0": "windows",
    "libxcb-keysyms1": "windows",
    "libpulse0": "sound",
    "espeak-ng": "the voice of last resort",
    "libespeak-ng1": "the voice of last resort",
}
"""Debian packages that the programs need, and for what."""


def check_python() -> Finding:
    """The version of Python."""
    found = platform.python_version()
    if sys.version_info[:2] < OLDEST_PYTHON:
        return fault("python", f"Python {found} is too old; install Python 3.11 or newer.")
    return ok("python", f"Python {found}.")


def check_sqlite() -> Finding:
    """The version of SQLite and whether it has the fix of the WAL-reset defect."""
    from shared.persistence.engines import sqlite_module, wal_reset_fixed

    module = sqlite_module()
    return sqlite_finding(
        module.__name__, module.sqlite_version, fixed=wal_reset_fixed(module.sqlite_version_info)
    )


def sqlite_finding(module: str, version: str, *, fixed: bool) -> Finding:
    """What to say about SQLite *version*, which Python's *module* brings."""
    found = f"SQLite {version} (module {module})"
    if fixed:
        return ok("sqlite", f"{found}, with the fix of the WAL-reset defect.")
    return warning(
        "sqlite",
        f"{found} lacks the fix of the WAL-reset defect (3.51.3), which can damage a database file that several "
        "programs share; run `pip install pysqlite3`, or use PostgreSQL.",
    )


def check_files(assets: Path = ASSETS) -> Iterator[Finding]:
    """The fonts, sounds, icons and the sample catalogue that belong to the program."""
    wanted = [*FONTS, *SOUNDS, "catalogue.json"]
    missing = [name for name in wanted if not _has_content(assets / name)]
    icons = [icon for icon in (assets / "icons").glob("*.svg") if _has_content(icon)]
    if missing or not icons:
        names = ", ".join([*missing, *([] if icons else ["icons/*.svg"])])
        yield fault("files", f"In {assets} these are missing or empty: {names}; install the program again.")
    else:
        yield ok("files", f"{len(FONTS)} fonts, {len(icons)} icons and {len(SOUNDS)} sounds are there.")


def check_packages(packages: Mapping[str, str] = PACKAGES) -> Iterator[Finding]:
    """Debian packages that are missing; nothing on a system without dpkg."""
    if shutil.which("dpkg-query") is None:
        return
    asked = ["dpkg-query", "--show", "--showformat", "${binary:Package} ${db:Status-Status}\n", *packages]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    words = [line.split() for line in answer.stdout.splitlines()]
    installed = {each[0].split(":")[0] for each in words if each[1:] == ["installed"]}
    missing = [name for name in packages if name not in installed]
    if missing:
        uses = ", ".join(dict.fromkeys(packages[name] for name in missing))
        yield warning("packages", f"For {uses}, run: sudo apt install {' '.join(missing)}")
    else:
        yield ok("packages", f"All {len(packages)} Debian packages are installed.")


def _has_content(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0
