"""Setting up a site, once and again."""

import json
from pathlib import Path

from tests.shared.commands.conftest import contents


def test_a_sample_site_is_made_and_the_next_step_is_told(antrean, tmp_path):
    file = tmp_path / "hall.db"

    answer = antrean("init", "--sample", "--database", f"sqlite:///{file}")

    assert answer.code == 0
    assert answer.out.splitlines() == [
        f"Set up the tables in sqlite:///{file}.",
        "Imported the catalogue: 22 agencies, 70 services, 50 counters.",
        "Next: antrean officer add USERNAME --name NAME (with the same --database, or ANTREAN_DATABASE)",
    ]
    assert file.exists()


def test_the_folder_of_the_default_database_is_made(antrean, tmp_path):
    answer = antrean("init", "--sample")

    assert answer.code == 0
    assert (tmp_path / "home" / "antrean" / "antrean.db").exists()
    assert "Next: antrean officer add USERNAME --name NAME\n" in answer.out


def test_a_folder_that_somebody_else_names_is_not_made(antrean, tmp_path):
    answer = antrean("init", "--database", f"sqlite:///{tmp_path / 'new' / 'hall.db'}")

    assert answer.code == 2
    assert "does not exist; create it" in answer.one_sentence()
    assert not (tmp_path / "new").exists()


def test_without_a_catalogue_the_next_step_is_to_import_one(antrean, tmp_path):
    answer = antrean("init", "--database", f"sqlite:///{tmp_path / 'hall.db'}", "--json")

    (document,) = answer.documents
    assert document["set_up"] is True
    assert document["catalogue"] is None
    assert document["next"] == "antrean catalogue import FILE"


def test_a_second_time_keeps_everything(antrean, hall):
    antrean("take", "kk")
    before = contents(hall)

    plain, sample = antrean("init", "--json"), antrean("init", "--sample", "--json")

    assert contents(hall) == before
    for answer in (plain, sample):
        (document,) = answer.documents
        assert (document["set_up"], document["imported"]) == (False, False)
        assert document["catalogue"] == {"agencies": 22, "services": 70, "counters": 50}


def test_a_catalogue_that_is_named_replaces_the_one_in_force(antrean, hall, open_document, tmp_path):
    antrean("take", "kk")
    smaller = {**open_document, "counters": open_document["counters"][:7], "needs": []}
    smaller["agencies"] = open_document["agencies"][:1]
    file = tmp_path / "smaller.json"
    file.write_text(json.dumps(smaller), encoding="utf-8")

    (document,) = antrean("init", "--catalogue", file, "--json").documents

    assert document["imported"] is True
    assert document["catalogue"]["agencies"] == 1
    assert antrean("next", "1").out == "A 001\n"


def test_a_faulty_catalogue_leaves_no_database_behind(antrean, tmp_path):
    catalogue, file = tmp_path / "catalogue.json", tmp_path / "hall.db"
    catalogue.write_text("{}", encoding="utf-8")

    answer = antrean("init", "--catalogue", catalogue, "--database", f"sqlite:///{file}")

    assert answer.code == 2
    assert "site.hours" in answer.err
    assert not file.exists()


def test_a_database_of_a_newer_version_is_refused_unchanged(antrean, hall):
    _pretend_newer(hall)
    before = contents(hall)

    answer = antrean("init")

    assert answer.code == 2
    assert "made by a newer Antrean" in answer.one_sentence()
    assert contents(hall) == before


def _pretend_newer(file: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(file)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
