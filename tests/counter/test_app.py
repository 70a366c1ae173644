"""Starting the program: what it cannot use is said in one sentence, and the exit code is 2."""

import pytest

from counter.app import main
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.qt.program import WRONG_INPUT


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--windowed", "big"], "'big' is not a size such as 1280x720"),
        (["--password", "x"], "unrecognized arguments: --password x"),
        (["--database", "mysql://x"], "mysql"),
        (["--settings", "/nowhere/antrean.toml"], "/nowhere/antrean.toml"),
    ],
)
def test_bad_input_is_one_sentence_and_code_two(argv, said, capsys):
    assert main(argv) == WRONG_INPUT

    error = capsys.readouterr().err
    assert said in error
    assert len(error.strip().splitlines()) == 1


def test_a_database_without_a_site_is_refused(tmp_path, capsys):
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    create_or_upgrade(open_engines(url))

    assert main(["--database", url]) == WRONG_INPUT

    assert "antrean init" in capsys.readouterr().err


def test_a_database_that_is_not_there_is_refused(tmp_path, capsys):
    assert main(["--database", f"sqlite:///{tmp_path / 'missing' / 'hall.db'}"]) == WRONG_INPUT

    assert capsys.readouterr().err.strip()
