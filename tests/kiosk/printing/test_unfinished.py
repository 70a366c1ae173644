"""The note of the ticket being printed survives the program, and never stops a print."""

from kiosk.printing.unfinished import Unfinished


def test_a_number_is_noted_until_its_end_is_known(tmp_path):
    Unfinished(tmp_path / "new" / "note.txt").begin("A 047")
    after = Unfinished(tmp_path / "new" / "note.txt")

    assert after.left_over() == "A 047"
    after.end()
    assert after.left_over() == ""
    after.end()


def test_a_disk_that_cannot_be_written_costs_only_the_note(tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    note = Unfinished(tmp_path / "file" / "note.txt")

    note.begin("A 047")

    assert note.left_over() == ""
    assert "could not be noted" in caplog.text


def test_a_note_that_is_no_number_is_made_harmless(tmp_path):
    (tmp_path / "note.txt").write_bytes(b"\x1b@\xff" + b"A" * 1000)

    assert Unfinished(tmp_path / "note.txt").left_over() == "@�" + "A" * 13
