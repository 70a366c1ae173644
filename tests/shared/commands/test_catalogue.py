"""Checking and importing catalogue files, good and bad."""

import copy
import json
import os

import pytest

from tests.shared.commands.conftest import contents

BAD_FILES = {
    "syntax": (b'{\n "site": {},\n}', "line 3, column 1: this is not JSON"),
    "two documents": (b"{} {}", "line 1, column 4: this is not JSON (Extra data)"),
    "empty": (b" \n", "is empty"),
    "latin-1": ('{\n"note": "café"}'.encode("latin-1"), "line 2: this is not UTF-8 text"),
    "utf-16": ("{}".encode("utf-16"), "line 1: this is not UTF-8 text"),
    "binary": (bytes(range(256)), "this is not UTF-8 text"),
    "zeros": (bytes(1000), "line 1, column 1: this is not JSON"),
    "deep": (b"[" * 100_000, "nests brackets deeper"),
    "long number": (b"[" + b"9" * 5000 + b"]", "digits"),
    "key twice": (b'{"site": {}, "site": {}}', "the key “site” stands twice"),
    "half a character": (rb'{"note": "\ud800"}', "half of a character"),
    "huge": (b" " * 10_000_001, "larger than 10 MB"),
}


@pytest.fixture
def written(tmp_path):
    def write(content: bytes | dict) -> str:
        file = tmp_path / "catalogue.json"
        file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return str(file)

    return write


def test_a_good_file_can_be_imported_and_is(antrean, hall, open_document, written):
    file = written(open_document)

    checked, imported = antrean("catalogue", "check", file), antrean("catalogue", "import", file)

    assert (checked.code, imported.code) == (0, 0)
    assert checked.out == f"{file} can be imported: 22 agencies, 70 services, 50 counters.\n"
    assert imported.out == f"Imported {file}: 22 agencies, 70 services, 50 counters.\n"


def test_checking_needs_no_database(antrean, open_document, written):
    (document,) = antrean("catalogue", "check", written(open_document), "--json").documents

    assert document["faults"] == []
    assert document["services"] == 70


def test_a_file_saved_with_a_byte_order_mark_is_read(antrean, open_document, written):
    file = written(b"\xef\xbb\xbf" + json.dumps(open_document).encode())

    assert antrean("catalogue", "check", file).code == 0


@pytest.mark.parametrize("verb", ["check", "import"])
@pytest.mark.parametrize(("content", "words"), BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_file_that_is_no_catalogue_is_refused_in_one_sentence(antrean, hall, written, verb, content, words):
    before = contents(hall)

    answer = antrean("catalogue", verb, written(content))

    assert answer.code == 2
    assert words in answer.one_sentence()
    assert contents(hall) == before


@pytest.mark.parametrize("verb", ["check", "import"])
def test_what_is_no_file_is_refused_in_one_sentence(antrean, hall, tmp_path, verb):
    missing = antrean("catalogue", verb, tmp_path / "nowhere.json")
    folder = antrean("catalogue", verb, tmp_path)

    assert (missing.code, folder.code) == (2, 2)
    assert "There is no file" in missing.one_sentence()
    assert "is a folder" in folder.one_sentence()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_refused_in_one_sentence(antrean, tmp_path):
    file = tmp_path / "locked.json"
    file.touch(mode=0o000)

    answer = antrean("catalogue", "check", file)

    assert answer.code == 2
    assert "Permission denied" in answer.one_sentence()


def test_every_fault_is_named_with_its_place_and_nothing_is_imported(antrean, hall, open_document, written):
    faulty = copy.deepcopy(open_document)
    faulty["agencies"][0]["code"] = "I"
    faulty["agencies"][1]["services"][0]["quota"] = -1
    faulty["counters"][3]["zone"] = "zona-l"
    file, before = written(faulty), contents(hall)

    imported = antrean("catalogue", "import", file)
    checked = antrean("catalogue", "check", file)
    (document,) = antrean("catalogue", "check", file, "--json").documents

    assert (imported.code, checked.code) == (2, 2)
    assert [fault["place"] for fault in document["faults"]] == [
        "agencies[0].code",
        "agencies[1].services[0].quota",
        "counters[3].zone",
    ]
    for answer in (imported, checked):
        assert all(f"{fault['place']}: {fault['sentence']}" in answer.err for fault in document["faults"])
        assert "3 faults" in answer.err.splitlines()[0]
    assert contents(hall) == before


def test_an_import_keeps_tickets_and_retires_services_that_are_gone(antrean, hall, open_document, written):
    antrean("take", "kk")
    smaller = copy.deepcopy(open_document)
    first = smaller["agencies"][0]
    first["services"] = [each for each in first["services"] if each["id"] != "pindah"]
    smaller["needs"] = []
    for counter in smaller["counters"]:
        counter["services"] = [each for each in counter["services"] if each != "pindah"]
        counter.get("second_choice", {}).pop("pindah", None)

    (document,) = antrean("catalogue", "import", written(smaller), "--json").documents

    assert document["services"] == 69
    assert [each["number"] for each in antrean("line", "kk", "--json").documents] == ["A 001"]
    assert antrean("take", "pindah").code == 2
