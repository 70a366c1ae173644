"""The command as a whole: help, wrong input, databases that cannot be used, a quick start."""

import json
import subprocess
import sys

import pytest

from tests.shared.commands.conftest import command, contents, environment

VERBS = (
    ["init"],
    ["demo"],
    ["catalogue", "check"],
    ["catalogue", "import"],
    ["officer", "add"],
    ["officer", "list"],
    ["doctor"],
    ["take"],
    ["next"],
    ["finish"],
    ["line"],
    ["journal"],
)


def test_without_a_verb_it_shows_what_it_can_do(antrean):
    answer = antrean()

    assert answer.code == 0
    assert all(verb[0] in answer.out for verb in VERBS)
    assert "..." not in answer.out.partition("Commands:")[2], "no meaning is cut off"


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_every_verb_explains_itself(antrean, verb):
    answer = antrean(*verb, "--help")

    assert answer.code == 0
    assert answer.out.startswith(f"Usage: antrean {' '.join(verb)}")
    assert answer.err == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["tkae"], "No such command 'tkae'"),
        (["take"], "Missing argument 'SERVICE...'. See: antrean take --help"),
        (["officer"], "Missing command. See: antrean officer --help"),
        (["next", "three"], "“three” is no counter; write its number, for example 3"),
        (["next", "0"], "“0” is no counter"),
        (["finish", "1000"], "“1000” is no counter"),
        (["journal", "--after", "-1"], "--after"),
        (["journal", "--after", "9" * 30], "--after"),
        (["media", "remove", "9" * 30], "See: antrean media list."),
        (["voice", "say", "A047", "0"], "“0” is no counter"),
        (
            ["voice", "say", "Dukcapil", "-l", "xx"],
            "There is no language “xx” of the voice; there are: id, en, jv, su.",
        ),
        (["take", "npwpp"], "There is no service “npwpp”; did you mean “npwp”?"),
        (
            ["service", "pause", "npwpp", "--reason", "Listrik padam"],
            "There is no service “npwpp”. Check its name.",
        ),
        (["service", "resume", "npwpp"], "There is no service “npwpp”. Check its name."),
        (["next", "99"], "There is no counter 99. Check the number."),
        (["open", "3", "--officer", "nobody"], "There is no officer “nobody”. See: antrean officer list."),
        (["find", "", "--at", "3"], "is not a queue number. Write for example A 047."),
        (
            ["media", "add", "--title", "Toilet", "--zone", "dapur"],
            "There is no zone “dapur”. There are: zona-1",
        ),
        (["take", "kk", "--prioritas"], "--prioritas"),
        (["officer", "add", "budi", "--name", "Petugas", "--role", "boss"], "supervisor"),
        (["init", "--sample", "--catalogue", "x.json"], "Choose either --catalogue FILE or --sample."),
    ],
)
def test_a_slip_is_answered_in_one_sentence_and_changes_nothing(antrean, hall, arguments, words):
    before = contents(hall)

    answer = antrean(*arguments)

    assert answer.code == 2
    assert words in answer.one_sentence()
    assert contents(hall) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["devices", "--settings", "{here}/none.toml"],
            "(No such file or directory); check its name and permissions.",
        ),
        (["devices", "--settings", "{here}"], "(Is a directory); check its name and permissions."),
        (
            ["devices", "--settings", "{here}/bytes"],
            "this is not UTF-8 text; save the file in the encoding UTF-8.",
        ),
        (
            ["printer", "preview", "{here}/t.png", "--design", "{here}/none.toml"],
            "check its name and permissions.",
        ),
        (
            ["printer", "preview", "{here}/t.png", "--design", "{here}/bytes"],
            "save the file in the encoding UTF-8.",
        ),
        (["printer", "preview", "{here}/none/t.png"], "name a file in a folder that this user may write."),
        (["media", "add", "{here}/none.png"], "none.png; check the name and the folder."),
        (["voice", "pack", "check", "{here}/none"], "none; name the one that holds the recordings."),
        (["demo", "--folder", "{here}/bytes/hall", "--no-windows"], "(Not a directory); name another."),
    ],
)
def test_a_file_that_is_not_there_is_answered_with_what_to_do(antrean, hall, tmp_path, arguments, words):
    (tmp_path / "bytes").write_bytes(bytes(range(128, 256)))

    answer = antrean(*(each.format(here=tmp_path) for each in arguments))

    assert answer.code == 2
    assert answer.one_sentence().endswith(words)


def test_a_place_far_behind_the_playlist_is_its_end(antrean, hall):
    for title in ("Toilet", "Musala"):
        assert antrean("media", "add", "--title", title, "--at", "9" * 30).code == 0

    assert [slide["title"] for slide in antrean("media", "list", "--json").documents] == ["Toilet", "Musala"]


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://host/antrean", "Antrean stores its data in sqlite or postgresql"),
        ("hall.db", "is not a database URL"),
        ("sqlite:///{folder}", "is a folder"),
        ("sqlite:///{folder}/nowhere/hall.db", "does not exist"),
        ("sqlite:///{folder}/nobody.db", "run `antrean init`"),
        ("sqlite:///{folder}/letter.txt", "cannot be used now"),
        ("postgresql://127.0.0.1:1/antrean", "cannot be reached"),
    ],
)
@pytest.mark.parametrize("verb", [["take", "kk"], ["journal"], ["officer", "list"]], ids=" ".join)
def test_a_database_that_cannot_be_used_is_said_in_one_sentence(antrean, tmp_path, url, words, verb):
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam. " * 100)

    answer = antrean(*verb, "--database", url.format(folder=tmp_path))

    assert answer.code == 2
    assert words in answer.one_sentence()
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]
    assert (tmp_path / "letter.txt").read_text().startswith("Dear")


def test_without_any_word_on_the_database_the_default_one_is_asked_for(antrean):
    answer = antrean("take", "kk")

    assert answer.code == 2
    assert "run `antrean init`" in answer.one_sentence()


def test_tables_without_a_site_are_said_in_one_sentence(antrean, tmp_path):
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    assert antrean("init", "--database", url).code == 0

    answer = antrean("take", "kk", "--database", url)

    assert answer.code == 2
    assert "no site yet" in answer.one_sentence()


def test_the_settings_name_the_database_and_the_option_wins(antrean, hall, tmp_path, monkeypatch):
    monkeypatch.delenv("ANTREAN_DATABASE")
    settings = tmp_path / "antrean.toml"
    settings.write_text(f'database = "sqlite:///{hall}"', encoding="utf-8")

    named = antrean("take", "kk", "--settings", settings)
    other = antrean("take", "kk", "--settings", settings, "--database", f"sqlite:///{tmp_path / 'other.db'}")

    assert (named.code, named.out) == (0, "A 001\n")
    assert other.code == 2
    assert "other.db" in other.one_sentence()


def test_faulty_settings_are_all_named(antrean, tmp_path):
    settings = tmp_path / "antrean.toml"
    settings.write_text('databse = "x"\n[kiosk]\nidle_seconds = 1', encoding="utf-8")

    answer = antrean("take", "kk", "--settings", settings)

    assert answer.code == 2
    assert answer.out == ""
    assert len(answer.err.splitlines()) == 2
    assert "did you mean 'database'?" in answer.err


def test_a_refusal_is_a_sentence_or_a_document_on_stderr(antrean, hall):
    before = contents(hall)

    told = antrean("finish", "3")
    document = antrean("finish", "3", "--json")

    assert (told.code, document.code) == (1, 1)
    assert told.one_sentence() == "Nobody is at counter 3. Call somebody first."
    assert json.loads(document.one_sentence()) == {
        "refused": "nothing_at_counter",
        "sentence": "Nobody is at counter 3. Call somebody first.",
    }
    assert contents(hall) == before


def test_help_loads_neither_database_nor_screens():
    """The start is quick because nothing slow is loaded; the time itself is for a benchmark."""
    slow = ("sqlalchemy", "alembic", "argon2", "PySide6", "psycopg", "rich")
    program = (
        "import sys; from shared.cli import main; main(['--help']);"
        f"print([name for name in {slow} if name in sys.modules], file=sys.stderr)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment(), check=True
    )

    assert done.stderr.strip() == "[]"


def test_a_reader_who_leaves_early_causes_no_complaint(hall):
    journal = subprocess.Popen(
        command("journal", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert journal.stdout is not None
    assert journal.stderr is not None
    journal.stdout.close()

    journal.wait()
    assert journal.stderr.read() == b""
    journal.stderr.close()
