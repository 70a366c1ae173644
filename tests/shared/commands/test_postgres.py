"""The command on PostgreSQL: a hall from nothing to a served visitor, and a doctor who sees it."""

import json

import pytest

from tests.support.postgres import running_postgres


@pytest.mark.postgres
def test_a_hall_in_postgresql_from_nothing_to_a_served_visitor(antrean, open_document, tmp_path, monkeypatch):
    file = tmp_path / "catalogue.json"
    file.write_text(json.dumps(open_document), encoding="utf-8")
    with running_postgres() as server:
        monkeypatch.setenv("ANTREAN_DATABASE", server.url("indramayu"))
        too_early = antrean("take", "kk")
        made = antrean("init", "--catalogue", file)
        visit = [antrean(*verb).out for verb in (("take", "kk"), ("next", "1"), ("finish", "1"))]
        entries = antrean("journal", "--json").documents
        checked = antrean("doctor", "--json")
    gone = antrean("take", "kk")

    assert too_early.code == 2
    assert "run `antrean init`" in too_early.one_sentence()
    assert "(schema indramayu)" in made.out
    assert visit == ["A 001\n"] * 3
    assert [each["kind"] for each in entries][1:] == ["taken", "counter_opened", "called", "finished"]
    assert checked.code == 0
    found = {each["check"]: each["level"] for each in checked.documents}
    assert (found["database"], found["clock"], found["site"]) == ("ok", "ok", "ok")
    assert gone.code == 2
    assert "cannot be reached" in gone.one_sentence()
