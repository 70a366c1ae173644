"""The command as its user meets it: arguments in; exit code, stdout and stderr out; a hall that never closes."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from shared.cli import main

ROOT = Path(__file__).resolve().parents[3]
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one run of the command gave."""

    code: int
    out: str
    err: str

    @property
    def documents(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    def one_sentence(self) -> str:
        """What stands on stderr when nothing else was said."""
        assert self.out == ""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.strip()


def refused(answer: Answer) -> str:
    """The reason of a refusal with --json; a name that is none is wrong input, all else the hall's own reason."""
    reason: str = json.loads(answer.one_sentence())["refused"]
    assert answer.code == (2 if reason.startswith("unknown_") and reason != "unknown_number" else 1), reason
    return reason


Antrean = Callable[..., Answer]


@pytest.fixture
def antrean(qapp, capfd, monkeypatch, tmp_path) -> Antrean:
    """Run the command in this process, away from the settings and data of whoever runs the tests.

    With an application: `antrean voice` would make one without windows, and later tests would find that one.
    """
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))

    def run(*arguments: object) -> Answer:
        capfd.readouterr()
        code = main([str(each) for each in arguments])
        out, err = capfd.readouterr()
        return Answer(code, out, err)

    return run


@pytest.fixture(scope="session")
def open_document() -> dict[str, Any]:
    """The sample catalogue of a hall that never closes."""
    document = json.loads((ROOT / "assets" / "catalogue.json").read_text(encoding="utf-8"))
    document["site"]["hours"] = {day: ["00:00-24:00"] for day in DAYS}
    document["site"]["overrides"] = []
    for agency in document["agencies"]:
        for level in (agency, *agency["services"]):
            level.pop("hours", None)
            level.pop("overrides", None)
    return document


@pytest.fixture(scope="session")
def _template(tmp_path_factory, open_document) -> Path:
    folder = tmp_path_factory.mktemp("template")
    (folder / "catalogue.json").write_text(json.dumps(open_document), encoding="utf-8")
    arguments = ["init", "--catalogue", str(folder / "catalogue.json")]
    assert main([*arguments, "--database", f"sqlite:///{folder / 'hall.db'}"]) == 0
    return folder / "hall.db"


@pytest.fixture
def hall(_template, tmp_path, monkeypatch) -> Path:
    """The database file of a site that never closes, named by ANTREAN_DATABASE."""
    file = tmp_path / "hall.db"
    shutil.copy(_template, file)
    monkeypatch.setenv("ANTREAN_DATABASE", f"sqlite:///{file}")
    return file


def contents(file: Path) -> list[str]:
    """Everything in a SQLite file, to compare before and after."""
    connection = sqlite3.connect(file)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def command(*arguments: object) -> list[str]:
    """The command line of a process of its own."""
    return [sys.executable, "-m", "shared.cli", *(str(each) for each in arguments)]


def environment(**others: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **others}


def in_a_process(*arguments: object, stdin: bytes = b"", **others: str) -> Answer:
    """Run the command in a process of its own, with *stdin* piped in."""
    done = subprocess.run(
        command(*arguments), input=stdin, capture_output=True, env=environment(**others), check=False
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
