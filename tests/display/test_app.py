"""The display as a program: what it refuses, and one whole run beside a writing office."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from display.app import main
from shared.persistence.engines import open_engines, sqlite_module
from shared.persistence.schema import create_or_upgrade
from shared.voice import clip
from tests.display.story import Office, RealClock, open_now
from tests.support.hearing import hear, samples
from tests.support.sound import loudspeaker, silent_machine

CHIME = Path(__file__).resolve().parents[2] / "assets" / "sounds" / "call.wav"
SILENT = "[display]\nspeaker = false\n"


@pytest.fixture
def settings(tmp_path):
    """A settings file of a display that is only seen."""
    file = tmp_path / "display.toml"
    file.write_text(SILENT, encoding="utf-8")
    return file


def command(*options: object) -> list[str]:
    return [sys.executable, "-m", "display", *map(str, options)]


def refusal(root, *options: object) -> tuple[int, list[str]]:
    """The exit code and the lines on stderr."""
    ended = subprocess.run(
        command(*options), cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    return ended.returncode, ended.stderr.splitlines()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--sideways"], "--sideways"),
        (["--windowed", "large"], "'large' is not a size such as 1280x720"),
        (["--database", "mysql://x"], "sqlite"),
        (["--settings", "nowhere.toml"], "nowhere.toml"),
        (["--database", "sqlite:////nowhere/hall.db"], "/nowhere"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(capsys, options, words):
    code = main(options)

    lines = capsys.readouterr().err.splitlines()
    assert (code, len(lines)) == (2, 1)
    assert words in lines[0]


def test_a_database_without_tables_or_site_is_refused_in_one_sentence(root, tmp_path):
    empty, bare = f"sqlite:///{tmp_path / 'empty.db'}", f"sqlite:///{tmp_path / 'bare.db'}"
    create_or_upgrade(open_engines(bare))

    told = [refusal(root, "--database", url) for url in (empty, bare)]

    assert [(code, len(lines)) for code, lines in told] == [(2, 1), (2, 1)]


class Running:
    """The program's log, read as it is written."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[str] = []
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def says(self, words: str, seconds: float = 30) -> bool:
        """Whether the log has, or gets, a line with *words*."""
        with self._changed:
            return self._changed.wait_for(lambda: any(words in line for line in self.lines), seconds)

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(20)
        self._reader.join(20)
        return code

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._changed:
                self.lines.append(line)
                self._changed.notify_all()


@pytest.fixture
def run(root) -> Iterator[Callable[..., Running]]:
    """Start the display in a window nobody sees."""
    running: list[Running] = []

    def start(
        *options: object,
        env: Mapping[str, str] = os.environ,
        window: Sequence[str] = ("--windowed", "960x540"),
    ) -> Running:
        process = subprocess.Popen(
            command(*window, *options),
            cwd=root, env=dict(env), stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        running.append(Running(process))
        return running[-1]

    yield start
    for each in running:
        if each.process.poll() is None:
            each.process.kill()
        each.process.wait(20)
        assert each.process.stderr is not None
        each.process.stderr.close()


def test_a_call_made_by_another_process_is_shown_and_a_signal_ends_the_program(tmp_path, settings, run):
    office = Office(tmp_path, RealClock(), open_now())
    display = run("--database", office.url, "--settings", settings)
    assert display.says("The display is ready")

    office.visit(3)
    position = office.database.read(lambda read: read.position())
    office.close()

    assert display.says(f"Call {position} is on screen: A 001 to counter 3."), display.lines
    assert display.end() == 0
    assert not [line for line in display.lines if "WARNING" in line or "ERROR" in line or "CRITICAL" in line]


def receipts(office: Office, *positions: int) -> list[tuple[int, bool, bool]]:
    """Position, shown and spoken of each receipt of the display."""
    found = office.database.read(lambda read: read.receipts(positions))
    return [(r.position, r.shown_at is not None, r.spoken_at is not None) for r in found]


def position_of(office: Office) -> int:
    return office.database.read(lambda read: read.position())


def confirmed(office: Office, *wanted: tuple[int, bool, bool]) -> bool:
    """Whether the receipts are, or soon become, those *wanted*."""
    positions = [position for position, _, _ in wanted]
    end = time.monotonic() + 60
    while receipts(office, *positions) != list(wanted):
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def test_a_display_that_is_killed_shows_after_its_restart_what_it_missed(tmp_path, settings, run):
    office = Office(tmp_path, RealClock(), open_now())
    display = run("--database", office.url, "--settings", settings)
    assert display.says("The display is ready")
    office.visit(3)
    first = position_of(office)
    assert confirmed(office, (first, True, False)), display.lines
    display.process.kill()
    display.process.wait(20)

    office.visit(4)
    second = position_of(office)
    again = run("--database", office.url, "--settings", settings)

    assert again.says(f"Call {second} is on screen: A 002 to counter 4."), again.lines
    assert confirmed(office, (first, True, False), (second, True, False)), again.lines
    assert not [line for line in again.lines if f"Call {first} " in line]
    assert again.end() == 0
    office.close()


@pytest.fixture
def locked(tmp_path) -> Iterator[tuple[Office, Callable[[], None]]]:
    """An office whose database nobody else can use until it is let go."""
    office = Office(tmp_path, RealClock(), open_now())
    office.database.close()
    holder = sqlite_module().connect(tmp_path / "hall.db", isolation_level=None)
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    holder.execute("UPDATE site SET catalogue_version = catalogue_version")
    yield office, holder.close
    holder.close()
    office.close()


def test_a_display_that_starts_before_its_database_waits_and_then_shows(locked, settings, run):
    office, let_go = locked
    display = run("--database", office.url, "--settings", settings)
    assert display.says("The display waits for its database"), display.lines

    let_go()

    assert display.says("The display is ready"), display.lines
    office.visit(3)
    assert display.says("is on screen: A 001 to counter 3."), display.lines
    assert display.end() == 0, display.lines


def test_a_display_that_waits_for_its_database_can_be_ended(locked, settings, run):
    office, _ = locked
    display = run("--database", office.url, "--settings", settings)
    assert display.says("The display waits for its database"), display.lines

    assert display.end() == 0


SEVERAL = """
[display]
speaker = false
[[display.boards]]
name = "Hall"
[[display.boards]]
name = "Zona"
board = "zone"
counters = [3, 4]
screen = "HDMI-9"
[[display.boards]]
name = "Loket 4"
board = "sign"
counters = [4]
"""


def test_several_boards_of_one_computer_show_their_own_calls(tmp_path, run):
    office = Office(tmp_path, RealClock(), open_now())
    file = tmp_path / "several.toml"
    file.write_text(SEVERAL, encoding="utf-8")
    display = run("--database", office.url, "--settings", file)
    assert display.says("The display is ready"), display.lines

    office.visit(3)
    third = position_of(office)
    office.visit(4)
    fourth = position_of(office)

    assert confirmed(office, (third, True, False), (third, True, False), *[(fourth, True, False)] * 3), (
        display.lines
    )
    screens = office.database.read(lambda read: read.screens())
    assert [(s.name, s.board, s.counters) for s in screens] == [
        ("Hall", "hall", ()), ("Loket 4", "sign", (4,)), ("Zona", "zone", (3, 4)),
    ]  # fmt: skip
    assert display.end() == 0
    office.close()


@pytest.mark.parametrize("screen", ["HDMI-9", "3"])
def test_a_monitor_that_is_not_there_is_named_and_another_one_is_used(tmp_path, run, screen):
    office = Office(tmp_path, RealClock(), open_now())
    file = tmp_path / "display.toml"
    file.write_text(f'{SILENT}screen = "{screen}"\n', encoding="utf-8")

    display = run("--database", office.url, "--settings", file, window=())

    assert display.says(f"Monitor “{screen}” tidak ada; papan ini tampil di "), display.lines
    assert display.says("The display is ready"), display.lines
    assert display.end() == 0
    office.close()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[display]\nzone = "utara"', "Layar 1: there is no zone 'utara'; there are: "),
        ('[display]\nboard = "sign"\ncounters = [999]', "Layar 1: there is no counter 999 in this hall."),
        ('[display]\nboard = "sign"', "a sign shows one counter, found 0."),
    ],
)
def test_a_board_that_cannot_be_is_refused_in_one_sentence(root, tmp_path, text, words):
    office = Office(tmp_path, RealClock(), open_now())
    file = tmp_path / "display.toml"
    file.write_text(text, encoding="utf-8")

    code, lines = refusal(root, "--database", office.url, "--settings", file)

    assert (code, len(lines)) == (2, 1)
    assert words in lines[0]
    office.close()


@pytest.mark.sound
def test_a_call_made_by_another_process_is_heard(tmp_path, run):
    office = Office(tmp_path, RealClock(), open_now())
    with loudspeaker() as hall:
        with hall.recording() as record:
            display = run("--database", office.url, env=hall.env)
            assert display.says("The display is ready"), display.lines
            office.visit(3)
            position = office.database.read(lambda read: read.position())
            assert display.says(f"Call {position} was spoken.", 60), display.lines
            assert confirmed(office, (position, True, True)), display.lines
            assert display.end() == 0
        heard = hear(samples(record), samples(clip.prepare(CHIME)))
    office.close()

    assert heard.whole, heard
    assert not [line for line in display.lines if "ERROR" in line or "CRITICAL" in line]


def test_a_machine_without_loudspeaker_shows_calls_and_logs_why_they_are_not_heard(tmp_path, run):
    office = Office(tmp_path, RealClock(), open_now())
    with silent_machine() as env:
        display = run("--database", office.url, env=env)
        assert display.says("The hall cannot hear calls: Komputer ini tidak punya pengeras suara."), (
            display.lines
        )

        office.visit(3)

        assert display.says("is on screen: A 001 to counter 3."), display.lines
        assert display.end() == 0
    office.close()


def test_a_display_that_is_only_seen_never_loads_sound(root):
    program = "import display.app, sys; sys.exit('PySide6.QtMultimedia' in sys.modules)"

    ended = subprocess.run([sys.executable, "-c", program], cwd=root, timeout=60, check=False)

    assert ended.returncode == 0
