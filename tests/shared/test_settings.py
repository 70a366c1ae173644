"""Settings: defaults, the file, the environment, and faults that help."""

from pathlib import Path

import pytest

from shared.settings import Settings, SettingsError, describe_settings, load_settings
from shared.settings.display import boards_of


@pytest.fixture
def written(tmp_path: Path):
    def write(text: str) -> Path:
        path = tmp_path / "antrean.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def faults_of(path: Path) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as refused:
        load_settings(path, {})
    return refused.value.faults


def test_without_a_file_every_key_has_its_default():
    settings = load_settings(None, {})

    assert settings == Settings()
    assert settings.database.startswith("sqlite:///")
    assert settings.database.endswith("/antrean.db")
    assert settings.kiosk.idle_seconds == 45
    assert settings.kiosk.printer.kind == "preview"
    assert settings.display.languages == ("id", "en")


def test_a_file_changes_what_it_names_and_nothing_else(written):
    path = written("""
        database = "postgresql://mpp.example/antrean"
        [kiosk]
        name = "Kios pintu barat"
        [kiosk.printer]
        kind = "network"
        address = "10.0.0.9"
        width_mm = 58
        [display]
        zone = "B"
        languages = ["en", "id"]
        info = ["Loket 7 tutup pukul 12.00"]
        [display.arrows]
        3 = "right"
        "12" = "up"
        [counter]
        number = 7
    """)

    settings = load_settings(path, {})

    assert settings.database == "postgresql://mpp.example/antrean"
    assert (settings.kiosk.name, settings.kiosk.fullscreen) == ("Kios pintu barat", True)
    assert (settings.kiosk.printer.address, settings.kiosk.printer.width_mm) == ("10.0.0.9", 58)
    assert (settings.display.zone, settings.display.languages) == ("B", ("en", "id"))
    assert settings.display.info == ("Loket 7 tutup pukul 12.00",)
    assert settings.display.arrows == {3: "right", 12: "up"}
    assert settings.counter.number == 7


def test_several_boards_take_from_the_display_what_they_leave_out(written):
    path = written("""
        [display]
        languages = ["id"]
        speaker = false
        [[display.boards]]
        name = "Hall"
        screen = "1"
        speaker = true
        [[display.boards]]
        name = "Zona A"
        board = "zone"
        zone = "zona-1"
        screen = "2"
        scale = 95
        [display.boards.arrows]
        3 = "left"
    """)

    hall, zone = boards_of(load_settings(path, {}).display)

    assert (hall.name, hall.board, hall.speaker, hall.languages) == ("Hall", "hall", True, ("id",))
    assert (zone.name, zone.board, zone.zone, zone.screen) == ("Zona A", "zone", "zona-1", "2")
    assert (zone.speaker, zone.scale, zone.arrows) == (False, 95, {3: "left"})


def test_a_display_without_a_list_is_one_board(written):
    display = load_settings(written('[display]\nname = "Pintu barat"'), {}).display

    assert [board.name for board in boards_of(display)] == ["Pintu barat"]


def test_the_environment_names_the_file(written):
    path = written("[counter]\nnumber = 4")

    assert load_settings(None, {"ANTREAN_SETTINGS": str(path)}).counter.number == 4


def test_a_file_given_by_hand_wins_over_the_environment(written, tmp_path):
    path = written("[counter]\nnumber = 4")

    assert load_settings(path, {"ANTREAN_SETTINGS": str(tmp_path / "other.toml")}).counter.number == 4


def test_the_database_of_the_environment_wins_over_the_file(written):
    path = written('database = "sqlite:////srv/hall.db"')

    settings = load_settings(path, {"ANTREAN_DATABASE": "postgresql://other/hall"})

    assert settings.database == "postgresql://other/hall"


@pytest.mark.parametrize(
    ("text", "place", "fault"),
    [
        (
            "[kiosk]\nidle_second = 9",
            "kiosk.idle_second",
            "there is no such key; did you mean 'idle_seconds'?",
        ),
        ("[kiosk]\nqqq = 9", "kiosk.qqq", "there is no such key; README.md lists the keys."),
        ("[kosk]", "kosk", "there is no such key; did you mean 'kiosk'?"),
        ('[kiosk]\nfullscreen = "yes"', "kiosk.fullscreen", "expected true or false, found 'yes'."),
        ("[kiosk]\nidle_seconds = true", "kiosk.idle_seconds", "expected a whole number, found True."),
        ("[kiosk]\nidle_seconds = 3", "kiosk.idle_seconds", "expected a number from 10 to 600, found 3."),
        (
            '[kiosk.printer]\nkind = "netwrok"',
            "kiosk.printer.kind",
            "expected preview | network | usb | serial | file | windows | cups | none, found 'netwrok'; did you mean 'network'?",
        ),
        ("[kiosk.printer]\nwidth_mm = 70", "kiosk.printer.width_mm", "expected 80 | 58, found 70."),
        (
            '[kiosk.printer]\nkind = "network"',
            "kiosk.printer.address",
            "a printer of the kind network needs an address.",
        ),
        ("kiosk = 3", "kiosk", "expected a table [kiosk], found 3."),
        ('[display]\nlanguages = "id"', "display.languages", "expected a list, found 'id'."),
        ('[display]\nlanguages = ["xx"]', "display.languages", "expected id | en, found 'xx'."),
        (
            '[display]\nvoices = ["pak", "pyttsx3"]',
            "display.voices",
            "there is no voice 'pak', only recordings, pack, pyttsx3 and piper:MODEL.onnx; did you mean 'pack'?",
        ),
        (
            '[display]\nvoices = ["piper:suara"]',
            "display.voices",
            "there is no voice 'piper:suara', only recordings, pack, pyttsx3 and piper:MODEL.onnx.",
        ),
        ('[display]\nlanguages = ["id", "id"]', "display.languages", "a language is named twice."),
        (
            "[display]\nlanguages = []",
            "display.languages",
            "a display with a loudspeaker needs at least one language.",
        ),
        ('[display.arrows]\nthree = "up"', "display.arrows", "'three' is not a counter number."),
        (
            '[display.arrows]\n3 = "rigth"',
            "display.arrows",
            "expected left | up | right | down, found 'rigth'; did you mean 'right'?",
        ),
        (
            '[display]\nboard = "hal"',
            "display.board",
            "expected hall | zone | sign, found 'hal'; did you mean 'hall'?",
        ),
        ('[display]\nboard = "sign"', "display.counters", "a sign shows one counter, found 0."),
        ("[display]\ncounters = 3", "display.counters", "expected a list, found 3."),
        ("[display]\nscale = 120", "display.scale", "expected a number from 50 to 100, found 120."),
        ('[display]\nname = ""', "display.name", "expected a name of 1 to 60 characters."),
        ("[display]\nboards = 2", "display.boards", "expected tables [[display.boards]], found 2."),
        (
            '[[display.boards]]\nname = "A"\n[[display.boards]]\nname = "A"',
            "display.boards",
            "two boards have the same name; each needs a name of its own.",
        ),
        (
            '[[display.boards]]\nname = "A"\nzon = "x"',
            "display.boards[1].zon",
            "there is no such key; did you mean 'zone'?",
        ),
        ("[display]\narrows = 3", "display.arrows", "expected a table of counter numbers, found 3."),
        (
            'database = "mysql://x"',
            "database",
            "expected an address that begins with sqlite:/// or postgresql://.",
        ),
    ],
)
def test_a_fault_names_the_file_the_key_and_the_way_out(written, text, place, fault):
    path = written(text)

    assert faults_of(path) == (f"{path}, {place}: {fault}",)


def test_keys_are_kept_in_one_spelling(written):
    settings = load_settings(
        written('[counter.keys]\nmain = ["spasi", "num+enter"]\nnumber = ["ctrl + N"]'), {}
    )

    assert settings.counter.keys.main == ("Space", "Num+Enter")
    assert settings.counter.keys.number == ("Ctrl+N",)


@pytest.mark.parametrize(
    ("text", "place", "fault"),
    [
        ('main = ["Spase"]', "main", "'Spase' is not a key; did you mean 'Space'?"),
        ('main = ["☺"]', "main", "'☺' is not a key; write for example 'Space', 'F9' or 'Num+Enter'."),
        (
            'recall = ["n"]',
            "recall",
            "'n' would be typed into a text; write for example 'Ctrl+N' or a key such as 'F9'.",
        ),
        ('recall = ["Ctrl"]', "recall", "'Ctrl' is only half a key; write for example 'Ctrl+F9'."),
        ('recall = ["Crtl+F9"]', "recall", "'Crtl+F9' is not a key; did you mean 'Ctrl'?"),
        ('recall = ["F4"]', "no_show", "the key 'F4' is already taken by counter.keys.recall."),
        (
            'recall = ["Ctrl+Alt+Space"]',
            "recall",
            "the key 'Ctrl+Alt+Space' is already taken by counter.global_next.",
        ),
        ('recall = [""]', "recall", "'' is not a key; write for example 'Space', 'F9' or 'Num+Enter'."),
    ],
)
def test_a_key_that_cannot_be_used_is_said_with_the_way_out(written, text, place, fault):
    path = written(f"[counter.keys]\n{text}")

    assert faults_of(path) == (f"{path}, counter.keys.{place}: {fault}",)


def test_a_key_of_the_number_pad_is_not_given_away_twice(written):
    path = written('[counter]\nnumber_pad = true\n[counter.keys]\nhold = ["Num+Enter"]')

    assert faults_of(path) == (
        f"{path}, counter.keys.hold: the key 'Num+Enter' is already taken by counter.keys.main.",
    )


def test_all_faults_are_told_at_once(written):
    path = written('[kiosk]\nnme = "x"\nfullscreen = 1\n[counter]\nlanguage = "de"')

    assert len(faults_of(path)) == 3


def test_a_missing_file_is_said_in_one_sentence(tmp_path):
    path = tmp_path / "nowhere.toml"

    assert faults_of(path) == (
        f"{path}: the settings file cannot be read (No such file or directory); check its name and permissions.",
    )


def test_a_file_that_is_not_toml_is_said_with_its_line(written):
    (fault,) = faults_of(written("[kiosk\n"))

    assert "this is not TOML" in fault
    assert "line 1" in fault


def test_a_refused_database_address_never_shows_its_password():
    with pytest.raises(SettingsError) as refused:
        load_settings(None, {"ANTREAN_DATABASE": "mysql://officer:geheim@host/db"})

    assert refused.value.faults == (
        "the variable ANTREAN_DATABASE: expected an address that begins with sqlite:/// or postgresql://.",
    )


def test_the_table_of_settings_names_every_key_once_with_a_meaning():
    rows = describe_settings()

    keys = [row.key for row in rows]
    assert keys[0] == "database"
    assert "kiosk.printer.kind" in keys
    assert len(keys) == len(set(keys))
    assert all(row.meaning.endswith(".") and row.type and row.default for row in rows)


def test_the_defaults_of_the_table_can_be_written_into_a_file(written):
    """What the table shows as a default is what the file would say: reading them all back changes nothing."""
    lines = [
        f"{row.key} = {row.default}"
        for row in describe_settings()
        if row.key not in {"database", "display.arrows"}
    ]

    assert load_settings(written("\n".join(lines)), {}) == Settings()
