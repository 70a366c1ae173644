"""Search by need: what visitors type finds the service they mean, misspelt or in everyday words."""

import json
import random
import tomllib
from dataclasses import replace

import pytest

from shared.domain.search import Index, build_index, marked, search
from tests.support.office import catalogue_of, document

PARTS = ("tuned", "held_out", "unseen")


@pytest.fixture(scope="module")
def index(root) -> Index:
    """The sample hall, ready to be searched."""
    return build_index(catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8"))))


@pytest.fixture(scope="module")
def queries(root) -> dict[str, dict[str, list[str]]]:
    """Part → what is typed → the services that answer it."""
    parts = tomllib.loads((root / "tests/shared/domain/queries.toml").read_text(encoding="utf-8"))
    return {
        part: {typed: wanted for kind in kinds.values() for typed, wanted in kind.items()}
        for part, kinds in parts.items()
    }


def found(index: Index, typed: str) -> list[str]:
    return [hit.service for hit in search(index, typed)]


def missed(index: Index, queries: dict[str, list[str]]) -> dict[str, list[str]]:
    """What is typed → the first three, where none of them is wanted."""
    answers = {typed: found(index, typed)[:3] for typed in queries}
    return {typed: three for typed, three in answers.items() if not set(three) & set(queries[typed])}


def test_there_are_queries_enough_for_services_that_exist(index, queries):
    assert set(queries) == set(PARTS)
    assert len(queries["tuned"]) + len(queries["held_out"]) >= 150
    assert not {w for part in queries.values() for wanted in part.values() for w in wanted} - set(
        index.services
    )
    assert not set(queries["tuned"]) & set(queries["held_out"])
    asked = {w for part in queries.values() for wanted in part.values() for w in wanted}
    assert set(index.services) == asked, "every service is asked for"


@pytest.mark.parametrize("part", PARTS)
def test_nineteen_of_twenty_queries_find_the_service_among_the_first_three(index, queries, part):
    lost = missed(index, queries[part])

    assert 1 - len(lost) / len(queries[part]) >= 0.95, lost


def test_nine_of_ten_queries_still_do_with_one_more_slip_of_the_finger(index, queries):
    chance = random.Random(20261123)
    spoilt = {
        _slip(chance, typed): wanted
        for part in PARTS
        for typed, wanted in queries[part].items()
        if len(typed) > 4
    }
    lost = missed(index, spoilt)

    assert 1 - len(lost) / len(spoilt) >= 0.9, lost


def _slip(chance: random.Random, typed: str) -> str:
    """*typed* with one letter left out, doubled, mistaken for its neighbour on the keyboard, or swapped."""
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    place = chance.choice([i for i, letter in enumerate(typed[:-1]) if letter.isalpha()])
    letter, rest = typed[place], typed[place + 1 :]
    row = next((row for row in rows if letter in row), letter)
    beside = row[max(0, row.index(letter) - 1)] if letter != row[0] else row[min(1, len(row) - 1)]
    changed = chance.choice(["", letter * 2, beside, rest[0] + letter])
    return typed[:place] + changed + (rest[1:] if len(changed) == 2 and changed[0] != letter else rest)


def test_the_service_comes_up_while_it_is_being_typed(index):
    assert "ktp-cetak" in found(index, "ktp hil")[:3]
    assert "paspor-baru" in found(index, "pas")[:6]
    assert found(index, "p") == []


@pytest.mark.parametrize("typed", ["", " ", "🙂🙂", "---", "x" * 500, "qqqq wwww", "<b>"])
def test_nonsense_finds_nothing_or_little_and_breaks_nothing(index, typed):
    assert len(found(index, typed)) <= 5


def test_words_of_every_language_find_the_service(index):
    for typed in ("ktp hilang", "lost id card", "ktp ilang", "ktp leungit"):
        assert found(index, typed)[0] == "ktp-cetak", typed


def test_what_matches_much_worse_than_the_best_is_left_out(index):
    scores = [hit.score for hit in search(index, "akta kelahiran")]

    assert scores == sorted(scores, reverse=True)
    assert scores[-1] >= 0.55 * scores[0]
    assert search(index, "akta kelahiran")[0].grade == 0


def test_a_retired_service_is_not_found(hall_with_one_retired):
    assert found(build_index(hall_with_one_retired), "ktp") == []


@pytest.fixture
def hall_with_one_retired():
    """The small hall in which KTP is not offered any more."""
    catalogue = catalogue_of(document())
    services = {**catalogue.services, "ktp": replace(catalogue.services["ktp"], retired=True)}
    return replace(catalogue, services=services)


def test_a_service_may_be_called_by_emoji_or_by_three_hundred_letters():
    described = document()
    described["agencies"][0]["services"][0]["name"] = "🪪🪪🪪"
    described["agencies"][0]["services"][1]["name"] = "Kartu " + "panjang " * 36
    described["agencies"][1]["services"][0]["name"] = "ك" * 300
    index = build_index(catalogue_of(described))

    assert found(index, "kartu panjang") == ["kk"]
    assert found(index, "disdukcapil")[:1] == ["ktp"]


def test_the_agency_finds_its_services_after_those_that_are_called_so(index):
    hits = found(index, "bpjs kesehatan")

    assert set(hits[:3]) == {"bpjs-daftar", "bpjs-ubah", "bpjs-info"}


def test_what_was_typed_is_marked_in_the_title():
    assert marked("KTP-el hilang atau rusak", "ktp hilang") == ("", "KTP", "-el ", "hilang", " atau rusak")
    assert marked("Paspor baru", "paspro") == ("", "Paspor", " baru")
    assert marked("Surat kehilangan", "hilang") == ("Surat ", "kehilangan")
    assert marked("Akta", "zzz") == ("Akta",)
    assert "".join(marked("<b>5 & 6</b>", "5")) == "<b>5 & 6</b>"


def test_the_same_letters_give_the_same_answer_however_they_were_typed(index, root):
    typed = [search(index, "perpanjang paspor"[:end]) for end in range(1, 18)]
    fresh = build_index(
        catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8")))
    )

    assert typed[-1] == search(fresh, "perpanjang paspor")
