"""A catalogue document is read whole, or every fault in it is named with its place."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.domain.document import Fault
from shared.domain.hours import Interval
from tests.support.office import catalogue_of, document, small_hall

Change = Callable[[dict[str, Any]], Any]


def faults_after(change: Change) -> list[Fault]:
    described = document()
    change(described)
    found = read_catalogue(described)
    return [] if isinstance(found, Catalogue) else list(found)


def test_the_sample_hall_loads(root):
    catalogue = catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8")))

    assert (len(catalogue.agencies), len(catalogue.services), len(catalogue.counters)) == (22, 70, 50)


def test_a_document_becomes_a_catalogue():
    catalogue = small_hall()

    assert catalogue.site.time_zone.key == "Asia/Jakarta"
    assert catalogue.services["ktp"].wait_target == timedelta(minutes=20)
    assert catalogue.services["ktp"].short == {"id": "KTP"}, "without a short name the name stands"
    assert catalogue.agencies["capil"].spoken == {"id": "Disdukcapil"}
    assert catalogue.counters[5].delays == {"kk": timedelta(), "ktp": timedelta(minutes=10)}
    assert catalogue.counters[5].agency == "capil", "the agency of its first service"
    assert catalogue.site.hours.week is not None
    assert catalogue.site.hours.week[4] == (Interval(480, 690), Interval(780, 930))
    assert catalogue.site.hours.week[5] == ()
    assert [need.service for need in catalogue.needs] == ["ktp"]


def test_agencies_come_in_order_of_their_letters():
    described = document()
    for agency, code in zip(described["agencies"], ("BA", "Z", "B"), strict=True):
        agency["code"] = code

    assert [agency.code for agency in catalogue_of(described).agencies.values()] == ["B", "Z", "BA"]


def test_overrides_and_texts_are_read():
    described = document()
    described["site"]["overrides"] = [{"date": "2026-12-25", "hours": ["09.00-10:00"], "reason": "Natal"}]
    described["site"]["name"] = {"id": "  Baris\tsatu\x07 ", "en": "One"}
    site = catalogue_of(described).site

    assert site.hours.overrides[0].date == date(2026, 12, 25)
    assert site.hours.overrides[0].day == (Interval(540, 600),)
    assert site.hours.overrides[0].reason == {"id": "Natal"}
    assert site.name == {"id": "Baris satu", "en": "One"}, "no control character reaches a printer"


def test_synonyms_and_the_published_standard_are_read():
    described = document()
    service(described).update(
        synonyms={"id": ["ktp hilang", " e-ktp "], "jv": ["ktp ilang"]},
        procedure=["Ambil nomor", {"id": "Serahkan berkas", "en": "Hand in the papers"}],
        completion="1 hari kerja",
        fee={"id": "Gratis", "en": "Free"},
        product="KTP-el 💳",
    )
    found = catalogue_of(described).services["ktp"]

    assert found.synonyms == {"id": ("ktp hilang", "e-ktp"), "jv": ("ktp ilang",)}
    assert [text["id"] for text in found.standard.procedure] == ["Ambil nomor", "Serahkan berkas"]
    assert (found.standard.completion, found.standard.fee) == (
        {"id": "1 hari kerja"},
        {"id": "Gratis", "en": "Free"},
    )
    assert found.standard.product == {"id": "KTP-el 💳"}, "an emoji is a letter like any other"
    assert found.standard.complaints is None


def test_synonyms_may_be_one_list_which_is_indonesian():
    described = document()
    service(described).update(synonyms=["ktp hilang"])

    assert catalogue_of(described).services["ktp"].synonyms == {"id": ("ktp hilang",)}


def test_complaints_go_where_the_service_says_else_its_agency_else_the_site():
    described = document()
    described["site"]["complaints"] = "Meja informasi"
    described["agencies"][0]["complaints"] = "Loket 1"
    service(described).update(complaints="Kepala seksi KTP")
    catalogue = catalogue_of(described)

    assert catalogue.complaints_of("ktp") == {"id": "Kepala seksi KTP"}
    assert catalogue.complaints_of("kk") == {"id": "Loket 1"}
    assert catalogue.complaints_of("pbb") == {"id": "Meja informasi"}
    assert catalogue_of(document()).complaints_of("pbb") is None


def agency(index: int = 0) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda d: d["agencies"][index]


def service(d: dict[str, Any]) -> dict[str, Any]:
    return d["agencies"][0]["services"][0]


def counter(d: dict[str, Any]) -> dict[str, Any]:
    return d["counters"][0]


ONE_FAULT: dict[str, tuple[Change, str, str]] = {
    "an unknown key": (lambda d: d["site"].update(tittle="x"), "site.tittle", "did you mean “title”"),
    "a missing name": (lambda d: d["site"].pop("name"), "site.name", "must be a text"),
    "an empty name": (lambda d: d["site"].update(name=" "), "site.name", "Indonesian"),
    "a strange language": (
        lambda d: d["site"].update(name={"id": "x", "fr": "y"}),
        "site.name.fr",
        "not a language",
    ),
    "a text without end": (lambda d: d["site"].update(name="x" * 301), "site.name", "300"),
    "no time zone": (lambda d: d["site"].update(time_zone="WIB"), "site.time_zone", "Asia/Makassar"),
    "a folder of zones": (lambda d: d["site"].update(time_zone="Asia"), "site.time_zone", "Asia/Makassar"),
    "a zone as number": (lambda d: d["site"].update(time_zone=7), "site.time_zone", "Asia/Makassar"),
    "a zone too long": (lambda d: d["site"].update(time_zone="a" * 300), "site.time_zone", "Asia/Makassar"),
    "no hours": (lambda d: d["site"].pop("hours"), "site.hours", "weekly hours"),
    "a strange day": (lambda d: d["site"]["hours"].update(monday=[]), "site.hours.monday", "mon"),
    "a strange time": (
        lambda d: d["site"]["hours"].update(mon=["8-15"]),
        "site.hours.mon[0]",
        "“08:00-15:00”",
    ),
    "a time after midnight": (
        lambda d: d["site"]["hours"].update(mon=["08:00-24:01"]),
        "site.hours.mon[0]",
        "span of time",
    ),
    "time backwards": (
        lambda d: d["site"]["hours"].update(mon=["15:00-08:00"]),
        "site.hours.mon[0]",
        "span of time",
    ),
    "spans that overlap": (
        lambda d: d["site"]["hours"].update(mon=["08:00-12:00", "11:00-15:00"]),
        "site.hours.mon[1]",
        "before the span ahead",
    ),
    "a strange date": (
        lambda d: d["site"].update(overrides=[{"date": "25-12-2026"}]),
        "site.overrides[0].date",
        "a date like",
    ),
    "a rule out of bounds": (
        lambda d: d["site"].update(rules={"head_start": 481}),
        "site.rules.head_start",
        "from 0 to 480",
    ),
    "a rule as text": (
        lambda d: d["site"].update(rules={"head_start": "60"}),
        "site.rules.head_start",
        "whole",
    ),
    "yes for a number": (
        lambda d: d["site"].update(services_per_ticket=True),
        "site.services_per_ticket",
        "whole",
    ),
    "a zone twice": (lambda d: d["zones"].append({"id": "barat", "name": "x"}), "zones[2].id", "used twice"),
    "an identity in capitals": (
        lambda d: d["zones"].append({"id": "X", "name": "x"}),
        "zones[2].id",
        "identity",
    ),
    "an identity too long": (
        lambda d: d["zones"].append({"id": "x" * 41, "name": "x"}),
        "zones[2].id",
        "at most 40",
    ),
    "no identity": (lambda d: d["zones"].append({"name": "x"}), "zones[2].id", "identity"),
    "a letter that looks like a digit": (
        lambda d: agency()(d).update(code="I"),
        "agencies[0].code",
        "without I, O and Q",
    ),
    "no code": (lambda d: agency()(d).pop("code"), "agencies[0].code", "capital letters"),
    "a code twice": (lambda d: agency(1)(d).update(code="A"), "agencies[1].code", "used twice"),
    "an unknown zone": (
        lambda d: agency()(d).update(zone="bart"),
        "agencies[0].zone",
        "did you mean “barat”",
    ),
    "no zone": (lambda d: agency()(d).pop("zone"), "agencies[0].zone", "a zone"),
    "services as text": (
        lambda d: d["agencies"].append(
            {"id": "x", "code": "X", "name": "x", "zone": "barat", "services": "ktp"}
        ),
        "agencies[3].services",
        "a list",
    ),
    "no wait": (
        lambda d: service(d).update(wait_target=0),
        "agencies[0].services[0].wait_target",
        "1 to 480",
    ),
    "a quota below zero": (lambda d: service(d).update(quota=-1), "agencies[0].services[0].quota", "0 to"),
    "requirements as text": (
        lambda d: service(d).update(requirements="KK"),
        "agencies[0].services[0].requirements",
        "a list",
    ),
    "synonyms of a strange language": (
        lambda d: service(d).update(synonyms={"fr": ["carte"]}),
        "agencies[0].services[0].synonyms.fr",
        "known are id, en, jv, su",
    ),
    "synonyms as one text": (
        lambda d: service(d).update(synonyms={"id": "ktp, e-ktp"}),
        "agencies[0].services[0].synonyms.id",
        "a list",
    ),
    "an empty synonym": (
        lambda d: service(d).update(synonyms={"id": ["ktp", " "]}),
        "agencies[0].services[0].synonyms.id[1]",
        "empty",
    ),
    "a synonym that is a story": (
        lambda d: service(d).update(synonyms={"id": ["k" * 81]}),
        "agencies[0].services[0].synonyms.id[0]",
        "what people type",
    ),
    "a fee as number": (
        lambda d: service(d).update(fee=30000),
        "agencies[0].services[0].fee",
        "must be a text",
    ),
    "steps as text": (
        lambda d: service(d).update(procedure="Datang, duduk"),
        "agencies[0].services[0].procedure",
        "a list",
    ),
    "a counter twice": (lambda d: counter(d).update(number=2), "counters[1].number", "twice"),
    "counter zero": (lambda d: counter(d).update(number=0), "counters[0].number", "1 to 999"),
    "a counter of nothing": (
        lambda d: counter(d).update(services=[]),
        "counters[0].services",
        "at least one",
    ),
    "an unknown service": (
        lambda d: counter(d)["services"].append("pasport"),
        "counters[0].services[3]",
        "did you mean “paspor”",
    ),
    "second choice as list": (
        lambda d: counter(d).update(second_choice=["pbb"]),
        "counters[0].second_choice",
        "minutes per service",
    ),
    "second choice at once": (
        lambda d: counter(d).update(second_choice={"pbb": 0}),
        "counters[0].second_choice.pbb",
        "1 to 480",
    ),
    "a service nobody serves": (lambda d: d["counters"].pop(3), "services “pbb”", "no counter"),
    "a need for nothing": (lambda d: d["needs"][0].update(service="sim"), "needs[0].service", "“sim”"),
}


@pytest.mark.parametrize("name", ONE_FAULT)
def test_one_mistake_is_one_fault_with_its_place(name):
    change, place, words = ONE_FAULT[name]

    found = faults_after(change)

    assert [fault.place for fault in found] == [place]
    assert words in found[0].sentence


def test_ten_mistakes_are_ten_faults():
    def spoil(d: dict[str, Any]) -> None:
        for name in (
            "an unknown key",
            "no time zone",
            "spans that overlap",
            "a zone twice",
            "a letter that looks like a digit",
            "an unknown zone",
            "a quota below zero",
            "yes for a number",
            "an unknown service",
            "a need for nothing",
        ):
            ONE_FAULT[name][0](d)

    found = faults_after(spoil)

    assert len(found) == len({fault.place for fault in found}) == 10


@pytest.mark.parametrize(
    "value", [None, [], "text", 7, {}, {"site": None, "zones": {}, "agencies": [7], "counters": [[]]}]
)
def test_what_is_no_catalogue_at_all_is_refused(value):
    found = read_catalogue(value)

    assert isinstance(found, tuple)
    assert found
