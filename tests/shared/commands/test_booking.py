"""Bookings from the command line: imported from a file whole or not at all, listed, and one removed."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shared.commands.booking import MOST_FAULTS
from shared.persistence.database import open_database
from shared.usecases.check_in import check_in
from tests.shared.commands.conftest import contents

HEAD = "code,time,services\n"


def at(days: int = 0) -> str:
    """Noon of today, or so many days later, as a registration writes it."""
    day = datetime.now(ZoneInfo("Asia/Jakarta")).date() + timedelta(days=days)
    return f"{day} 12:00"


@pytest.fixture
def written(tmp_path):
    def write(content: str | bytes) -> str:
        file = tmp_path / "bookings.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(file)

    return write


def listed(antrean):
    return antrean("booking", "list").out.splitlines()


def come(hall, code):
    """The visitor of *code* comes to a kiosk."""
    site = open_database(f"sqlite:///{hall}")
    check_in(site, code, token=f"token {code}")
    site.close()


def test_a_hall_without_bookings_says_how_to_import_some(antrean, hall):
    assert antrean("booking", "list").out == (
        "There are no bookings. Import some with: antrean booking import FILE\n"
    )


def test_a_file_is_imported_listed_and_one_of_it_removed(antrean, hall, written):
    file = written(HEAD + f"K7MX-4RTP,{at(1)},kk\n81530277,{at()},ktp-cetak pbb\n")

    imported = antrean("booking", "import", file)

    assert (imported.code, imported.out) == (0, f"Imported the bookings of {file}: 2 new.\n")
    assert listed(antrean) == [
        f"{at()}  81530277    -        ktp-cetak pbb",
        f"{at(1)}  K7MX4RTP    -        kk",
    ]
    assert antrean("booking", "remove", "k7mx-4rtp").out == "Removed K7MX4RTP.\n"
    assert len(listed(antrean)) == 1


def test_the_same_file_again_changes_nothing(antrean, hall, written):
    file = written("\ufeff" + HEAD.replace(",", ";") + f"K7MX-4RTP;{at()};kk\r\n")
    antrean("booking", "import", file)
    before = contents(hall)

    again = antrean("booking", "import", file)

    assert again.out == f"Imported the bookings of {file}: 1 known already.\n"
    assert contents(hall) == before


def test_what_became_of_each_is_counted(antrean, hall, written):
    antrean(
        "booking", "import", written(HEAD + f"CHANGED1,{at()},kk\nCAMEHERE,{at()},kk\nOTHERONE,{at()},kk\n")
    )
    come(hall, "CAMEHERE")
    file = written(
        HEAD + f"CHANGED1,{at(1)},kk\nCAMEHERE,{at(1)},kk\nNEWONE01,{at()},kk\nOVER0001,{at(-1)},kk\n"
    )

    imported = antrean("booking", "import", file, "--complete")

    assert imported.out == (
        f"Imported the bookings of {file}: 1 new, 1 changed, 1 checked in already, "
        "1 left out because their day is over. 1 other was removed.\n"
    )
    assert [line.split()[2:4] for line in listed(antrean)] == [
        ["CAMEHERE", "A"],
        ["NEWONE01", "-"],
        ["CHANGED1", "-"],
    ]


def test_the_documents_say_all_of_it(antrean, hall, written):
    file = written(HEAD + f"CAMEHERE,{at()},kk\nWAITING1,{at(1)},pbb kk\n")

    (imported,) = antrean("booking", "import", file, "--json").documents
    come(hall, "CAMEHERE")
    documents = antrean("booking", "list", "--json").documents
    (removed,) = antrean("booking", "remove", "WAITING1", "--json").documents

    counts = {"new": 2, "changed": 0, "known": 0, "removed": 0, "past": 0, "used": 0}
    assert imported == {"file": file, **counts, "unkept": []}
    assert [(each["code"], each["services"], each["number"]) for each in documents] == [
        ("CAMEHERE", ["kk"], "A 001"),
        ("WAITING1", ["pbb", "kk"], None),
    ]
    assert datetime.fromisoformat(documents[0]["time"]) == datetime.fromisoformat(f"{at()}+07:00")
    assert removed == {"removed": "WAITING1"}


def test_a_time_at_which_nobody_works_is_imported_and_told(antrean, tmp_path, written):
    site = tmp_path / "sample.db"
    assert antrean("init", "--sample", "--database", f"sqlite:///{site}").code == 0
    sunday = next(at(days) for days in range(7) if datetime.fromisoformat(at(days)).weekday() == 6)
    file = written(HEAD + f"K7MX-4RTP,{sunday},kk\n")

    answer = antrean("booking", "import", file, "--database", f"sqlite:///{site}")
    (document,) = antrean("booking", "import", file, "--database", f"sqlite:///{site}", "--json").documents

    assert (answer.code, answer.out) == (0, f"Imported the bookings of {file}: 1 new.\n")
    assert answer.err == (
        f"line 2: kk is closed at {sunday}. The kiosk will say so; tell the visitor before.\n"
    )
    assert document["unkept"] == [{"place": "line 2", "sentence": f"kk is closed at {sunday}."}]


def test_a_faulty_file_is_refused_whole_with_every_fault_and_its_line(antrean, hall, written):
    file = written(HEAD + f"K7MX-4RTP,{at()},kk\nK7MX,{at()},kk\n81530277,{at()},kkk\n")
    before = contents(hall)

    answer = antrean("booking", "import", file)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err == (
        f"{file} has 2 faults; nothing was imported.\n"
        "line 3: “K7MX” is no code; it needs 6 to 40 letters and digits.\n"
        "line 4: there is no service “kkk”; did you mean “kk”?\n"
    )
    assert contents(hall) == before


def test_one_fault_in_every_line_does_not_fill_the_screen(antrean, hall, written):
    file = written(HEAD + f"K7MX,{at()},kk\n" * 1000)

    lines = antrean("booking", "import", file).err.splitlines()

    assert len(lines) == MOST_FAULTS + 2
    assert (lines[0], lines[-1]) == (f"{file} has 1000 faults; nothing was imported.", "and 950 more")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b" \n", "is empty; its first line is code,time,services."),
        ("code,time,services\ncafé\n".encode("latin-1"), "line 2: this is not UTF-8 text"),
        (b"PK\x03\x04" + bytes(range(256)), "this is not UTF-8 text"),
        (b"x" * 10_000_001, "is larger than 10 MB, so it is no file of bookings"),
    ],
    ids=["empty", "latin-1", "binary", "huge"],
)
def test_what_is_no_such_file_is_refused_in_one_sentence(antrean, hall, written, content, words):
    answer = antrean("booking", "import", written(content))

    assert answer.code == 2
    assert words in answer.one_sentence()


def test_a_missing_file_and_a_folder_are_refused_in_one_sentence(antrean, hall, tmp_path):
    missing, folder = antrean("booking", "import", tmp_path / "x.csv"), antrean("booking", "import", tmp_path)

    assert (missing.code, folder.code) == (2, 2)
    assert missing.one_sentence().startswith("There is no file")
    assert folder.one_sentence().endswith("is a folder; name the file of bookings in it.")


def test_a_booking_that_nobody_knows_or_that_was_used_is_not_removed(antrean, hall, written):
    antrean("booking", "import", written(HEAD + f"CAMEHERE,{at()},kk\n"))
    come(hall, "CAMEHERE")

    unknown, short, used = (antrean("booking", "remove", code) for code in ("UNKNOWN1", "x", "CAMEHERE"))

    assert (unknown.code, short.code, used.code) == (1, 1, 1)
    assert "was not found" in unknown.one_sentence() and "was not found" in short.one_sentence()
    assert used.one_sentence() == "This booking was used already, for number A 001."
