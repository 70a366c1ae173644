"""Starting programs: become one, run several until one ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from shared.commands.processes import Ended, run_together
from tests.shared.commands.conftest import ROOT, environment, in_a_process

PROGRAM = """
import os, pathlib, signal, sys, time
folder = pathlib.Path(sys.argv[1])
what = sys.argv[2]
if what == "args":
    print(os.getpid(), *sys.argv[2:])
    sys.exit(7)
if what == "ends":
    while not all((folder / name).exists() for name in sys.argv[3:]):
        time.sleep(0.01)
    print("Something else.\\nI end.")
    sys.exit(3)
signal.signal(signal.SIGTERM, lambda *_: ((folder / (what + ".ended")).touch(), sys.exit(0)))
(folder / what).touch()
while True:
    time.sleep(0.01)
"""


@pytest.fixture
def program(tmp_path, monkeypatch) -> str:
    """A program that stands for the three: it tells its arguments, ends, or stays until it is asked to end."""
    (tmp_path / "standin.py").write_text(PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return "standin"


def test_a_verb_becomes_its_program_with_all_arguments(program, tmp_path):
    line = f"from shared.commands.processes import become_program; become_program('{program}', "
    arguments = [str(tmp_path), "args", "--database", "sqlite:///x", "--help"]

    child = subprocess.Popen(
        [sys.executable, "-c", f"{line}{arguments!r})"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment(PYTHONPATH=os.pathsep.join([str(ROOT), str(tmp_path)])),
    )
    out, _ = child.communicate()

    assert child.returncode == 7
    assert out.split() == [str(child.pid), "args", "--database", "sqlite:///x", "--help"]


@pytest.mark.parametrize("name", ["kiosk", "display", "counter"])
def test_each_program_is_there_and_answers_in_its_own_words(hall, name):
    helped = in_a_process(name, "--help")
    refused = in_a_process(name, "--database", f"sqlite:///{hall.parent / 'nowhere' / 'hall.db'}")

    assert helped.code == 0
    assert "--windowed" in helped.out
    assert refused.code == 2
    assert "does not exist" in refused.one_sentence()


def test_when_one_ends_the_others_are_ended(program, tmp_path, standins):
    ended = run_together(standins("stays", "too"), tmp_path)

    assert ended == Ended("last", 3, "I end.")
    assert sorted(file.name for file in tmp_path.glob("*.ended")) == ["stays.ended", "too.ended"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda n: n.name)
def test_a_signal_ends_them_all_even_in_the_background(program, tmp_path, number):
    line = (
        "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN);"
        "import pathlib; from shared.commands.processes import run_together;"
        f"run_together({{'{program}': [{str(tmp_path)!r}, 'stays']}}, pathlib.Path({str(tmp_path)!r}))"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", line],
        env=environment(PYTHONPATH=os.pathsep.join([str(ROOT), str(tmp_path)])),
    )
    while not (tmp_path / "stays").exists():
        assert parent.poll() is None
    parent.send_signal(number)

    assert parent.wait() == 0
    assert (tmp_path / "stays.ended").exists()


@pytest.fixture
def standins(tmp_path: Path):
    """Programs under names of their own: some that stay, and a last one that ends once they run."""

    def make(*names: str) -> dict[str, list[str]]:
        for name in (*names, "last"):
            (tmp_path / f"{name}.py").write_text(PROGRAM)
        staying = {name: [str(tmp_path), name] for name in names}
        return {**staying, "last": [str(tmp_path), "ends", *names]}

    return make
