"""What the doctor finds, and what it says to do."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.commands.checks.database import NO_SPACE, clock_finding, space_finding
from shared.commands.checks.devices import check_design, check_printer, check_qt_and_sound
from shared.commands.checks.finding import Level
from shared.commands.checks.machine import check_files, check_packages, sqlite_finding
from shared.settings.display import BoardSettings, DisplaySettings
from shared.settings.kiosk import PrinterSettings
from tests.shared.commands.conftest import contents
from tests.support.printer import EmulatedPrinter, Fault
from tests.support.sound import loudspeaker

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def by_check(answer) -> dict[str, dict[str, str]]:
    return {document["check"]: document for document in answer.documents}


def test_a_hall_in_order_has_no_fault(antrean, hall):
    before = contents(hall)

    answer = antrean("doctor", "--json")

    found = by_check(answer)
    assert answer.code == 0
    assert [each for each in found.values() if each["level"] == "fault"] == []
    assert "journal is at position 1" in found["site"]["sentence"]
    assert all(
        found[check]["level"] == "ok" for check in ("python", "qt", "files", "database", "disk", "clock")
    )
    assert contents(hall) == before


def test_each_check_is_one_line_with_its_level(antrean, hall):
    answer = antrean("doctor")

    lines = answer.out.splitlines()
    assert len(lines) >= 12
    assert {line.split()[0] for line in lines} <= set(Level)
    assert len({line.split()[1] for line in lines}) == len(lines)


def test_a_missing_database_is_a_fault_and_everything_else_is_checked(antrean, tmp_path):
    answer = antrean("doctor", "--json", "--database", f"sqlite:///{tmp_path / 'hall.db'}")

    found = by_check(answer)
    assert answer.code == 1
    assert found["database"]["level"] == "fault"
    assert "run `antrean init`" in found["database"]["sentence"]
    assert {"python", "sqlite", "qt", "printer"} <= set(found)
    assert not (tmp_path / "hall.db").exists()


def test_tables_without_a_site_are_a_fault(antrean, tmp_path):
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    antrean("init", "--database", url)

    found = by_check(antrean("doctor", "--json", "--database", url))

    assert (found["database"]["level"], found["site"]["level"]) == ("ok", "fault")


def test_an_entry_from_the_future_is_a_fault_of_the_clock(antrean, hall):
    connection = sqlite3.connect(hall)
    connection.execute("UPDATE journal SET at = at + 86400000000")
    connection.commit()
    connection.close()

    answer = antrean("doctor", "--json")

    assert answer.code == 1
    assert by_check(answer)["clock"]["level"] == "fault"


def test_faulty_settings_are_a_fault_each(antrean, tmp_path):
    settings = tmp_path / "antrean.toml"
    settings.write_text("[kiosk]\nnme = 1\nidle_seconds = 1")

    answer = antrean("doctor", "--json", "--settings", settings)

    assert answer.code == 1
    assert [each["level"] for each in answer.documents if each["check"] == "settings"] == ["fault", "fault"]


@pytest.mark.parametrize(
    ("database", "last", "level"),
    [
        (NOW, None, Level.OK),
        (NOW, NOW - timedelta(days=1), Level.OK),
        (NOW, NOW + timedelta(minutes=1), Level.FAULT),
        (NOW + timedelta(seconds=30), None, Level.WARNING),
        (NOW - timedelta(seconds=30), None, Level.WARNING),
    ],
)
def test_clocks_are_compared(database, last, level):
    assert clock_finding(database, NOW, last).level is level


@pytest.mark.parametrize(
    ("free", "level"), [(NO_SPACE - 1, Level.FAULT), (NO_SPACE, Level.WARNING), (10**10, Level.OK)]
)
def test_little_space_is_a_warning_and_none_a_fault(free, level):
    assert space_finding(Path("/srv"), free).level is level


def test_a_sqlite_with_the_wal_reset_defect_is_said_plainly():
    lacking = sqlite_finding("sqlite3", "3.40.1", fixed=False)

    assert lacking.level is Level.WARNING
    assert "SQLite 3.40.1 (module sqlite3) lacks the fix of the WAL-reset defect" in lacking.sentence
    assert sqlite_finding("pysqlite3", "3.53.4", fixed=True).level is Level.OK


def test_missing_fonts_and_icons_are_named(tmp_path):
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "IBMPlexSans-Bold.ttf").touch()

    (finding,) = check_files(tmp_path)

    assert finding.level is Level.FAULT
    assert "fonts/IBMPlexSans-Bold.ttf" in finding.sentence
    assert "icons/*.svg" in finding.sentence


def test_missing_packages_are_named_with_the_command_that_installs_them():
    (finding,) = check_packages({"dpkg": "everything", "no-such-package": "the voice"})

    assert finding.level is Level.WARNING
    assert finding.sentence == "For the voice, run: sudo apt install no-such-package"
    assert next(check_packages({"dpkg": "everything"})).level is Level.OK


def test_a_loudspeaker_that_is_not_there_is_never_ok():
    qt, sound = check_qt_and_sound(DisplaySettings(audio_device="Corong di lantai dua"))

    assert qt.level is Level.OK
    assert sound.level is not Level.OK


def test_a_silent_display_needs_no_loudspeaker():
    _, sound = check_qt_and_sound(DisplaySettings(speaker=False))

    assert sound.level is Level.OK


@pytest.mark.sound
def test_every_loudspeaker_of_a_pc_with_several_is_looked_for(monkeypatch):
    with loudspeaker() as server:
        server.plug_in("utara")
        for name in ("XDG_RUNTIME_DIR", "HOME", "PULSE_SERVER"):
            monkeypatch.setenv(name, server.env[name])
        boards = [
            BoardSettings(name="Utara", audio_device="Corong utara"),
            BoardSettings(name="Selatan", audio_device="Corong selatan"),
            BoardSettings(name="Pintu", audio_device="Corong pintu", speaker=False),
        ]

        _, missing = check_qt_and_sound(DisplaySettings(boards=tuple(boards)))
        _, there = check_qt_and_sound(DisplaySettings(boards=tuple(boards[:1])))

    assert (missing.level, missing.sentence) == (
        Level.FAULT,
        "There is no loudspeaker “Corong selatan” (audio_device of “Selatan”); there are: Null Output, Corong utara.",
    )
    assert (there.level, there.sentence) == (Level.OK, "Loudspeaker: Corong utara.")


@pytest.mark.sound
def test_loudspeakers_of_the_same_make_are_told_apart_by_their_ids(monkeypatch):
    with loudspeaker() as server:
        for name in ("kiri", "kanan"):
            server.plug_in(name, described="USB Audio")
        for name in ("XDG_RUNTIME_DIR", "HOME", "PULSE_SERVER"):
            monkeypatch.setenv(name, server.env[name])

        _, missing = check_qt_and_sound(DisplaySettings(audio_device="tengah"))
        _, there = check_qt_and_sound(DisplaySettings(audio_device="kanan"))

    assert missing.sentence.endswith("there are: Null Output, kiri, kanan.")
    assert there.level is Level.OK


def test_a_network_printer_tells_its_state_and_prints_nothing():
    with EmulatedPrinter() as printer:
        settings = PrinterSettings(kind="network", address=f"127.0.0.1:{printer.port}")
        ready = check_printer(settings)
        printer.fail(Fault.NEAR_END)
        low = check_printer(settings)
        printer.fail(Fault.PAPER_OUT)
        out = check_printer(settings)

        assert printer.papers == []
    gone = check_printer(settings)

    assert (ready.level, low.level, out.level, gone.level) == (
        Level.OK,
        Level.WARNING,
        Level.FAULT,
        Level.FAULT,
    )
    assert "paper out" in out.sentence
    assert "Nobody answers" in gone.sentence


@pytest.mark.parametrize(
    ("kind", "address", "told"),
    [
        ("network", "not an address", "host:port"),
        ("usb", "Epson TM-T20", "vendor:product"),
        ("serial", "", "/dev/ttyUSB0"),
        ("file", "", "Name the device or file"),
        ("cups", "-o", "lpstat -p"),
    ],
)
def test_an_address_that_is_none_is_a_fault_with_the_way_to_write_it(kind, address, told):
    finding = check_printer(PrinterSettings(kind=kind, address=address))

    assert finding.level is Level.FAULT
    assert finding.sentence.startswith("kiosk.printer: ")
    assert told in finding.sentence


@pytest.mark.parametrize(
    ("toml", "faults"),
    [
        ('footer = "Terima kasih"\n', []),
        ('width_mm = 76\nlogo = "logo.png"\n', ["logo there is no picture", "width_mm must be 80 or 58."]),
        ("footer = \n", ["this is not TOML"]),
        (None, ["cannot be read"]),
    ],
)
def test_each_fault_of_the_design_of_the_tickets_is_one_sentence(tmp_path, toml, faults):
    file = tmp_path / "tiket.toml"
    if toml is not None:
        file.write_text(toml, encoding="utf-8")

    found = list(check_design(str(file)))

    assert [each.level for each in found] == ([Level.FAULT] * len(faults) or [Level.OK])
    for sentence in faults:
        assert any(sentence in each.sentence for each in found), found
    assert all(str(file) in each.sentence for each in found)
    assert list(check_design("")) == []


def test_a_device_file_must_be_there_and_writable(tmp_path):
    device = tmp_path / "lp0"
    missing = check_printer(PrinterSettings(kind="file", address=str(device)))
    device.touch()
    there = check_printer(PrinterSettings(kind="file", address=str(device)))
    folder = check_printer(PrinterSettings(kind="file", address=str(tmp_path)))
    nowhere = check_printer(PrinterSettings(kind="file", address=str(tmp_path / "dev" / "lp0")))

    assert [each.level for each in (missing, there, folder, nowhere)] == [
        Level.WARNING,
        Level.OK,
        Level.FAULT,
        Level.FAULT,
    ]


@pytest.mark.parametrize("kind", ["none", "preview"])
def test_without_a_printer_there_is_nothing_to_check(kind):
    assert check_printer(PrinterSettings(kind=kind)).level is Level.OK
