"""What every program does before it begins: options, settings, database, or one sentence."""

import pytest
from PySide6.QtCore import QRect

from shared.domain.errors import CannotStartError
from shared.qt.program import options_of, start_program


class FakeDatabase:
    def __init__(self, url):
        self.url = url
        self.closed = False

    def close(self):
        self.closed = True


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1280x720", QRect(0, 0, 1280, 720)),
        ("540x960+1300+40", QRect(1300, 40, 540, 960)),
    ],
)
def test_a_window_has_a_size_and_perhaps_a_place(text, place):
    options = options_of("kiosk", "The kiosk.").parse_args(["--windowed", text])

    assert options.windowed == place


@pytest.mark.parametrize("text", ["big", "1280", "0x0", "1280x720+1", "99999999x1"])
def test_what_is_no_window_is_refused_with_an_example(text):
    with pytest.raises(CannotStartError, match="1280x720"):
        options_of("kiosk", "The kiosk.").parse_args(["--windowed", text])


def test_the_program_gets_what_was_named_and_its_database_is_closed_afterwards():
    seen = []

    def run(settings, database, options):
        seen.append((settings.kiosk.name, database, options.database))
        return 7

    opened = []

    def open_database(url):
        opened.append(FakeDatabase(url))
        return opened[-1]

    code = start_program(
        options_of("kiosk", "The kiosk."), ["--database", "sqlite:///a.db"], open_database, run, {}
    )

    assert code == 7
    assert seen == [("Kios 1", opened[0], "sqlite:///a.db")]
    assert opened[0].url == "sqlite:///a.db"
    assert opened[0].closed


def test_the_database_of_the_command_line_wins_over_the_environment():
    def run(_settings, database, _options):
        return 0 if database.url == "sqlite:///line.db" else 1

    environ = {"ANTREAN_DATABASE": "sqlite:///environment.db"}
    options = options_of("kiosk", "The kiosk.")

    assert start_program(options, ["--database", "sqlite:///line.db"], FakeDatabase, run, environ) == 0


@pytest.mark.parametrize("argv", [["--windowed", "big"], ["--nonsense"], ["--settings", "/nowhere/at.toml"]])
def test_bad_input_is_one_sentence_and_exit_code_2(argv, capsys):
    code = start_program(options_of("kiosk", "The kiosk."), argv, FakeDatabase, lambda *_: 0, {})

    assert code == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
