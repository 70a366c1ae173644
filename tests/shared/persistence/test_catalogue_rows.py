"""A catalogue comes back from the database as it was put in."""

import json

from shared.domain.catalogue_file import read_catalogue
from shared.usecases.change_catalogue import change_catalogue
from tests.support.office import catalogue_of, document


def test_the_sample_hall_comes_back_whole(hall, root):
    catalogue = catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8")))
    change_catalogue(hall.database, catalogue)

    found = hall.database.read(lambda read: read.catalogue)
    assert found.site == catalogue.site
    assert found.agencies_now() == tuple(catalogue.agencies.values())
    assert [s for s in found.services.values() if not s.retired] == list(catalogue.services.values())
    assert (found.counters, found.needs) == (catalogue.counters, catalogue.needs)


def test_a_service_with_everything_and_one_with_nothing_come_back(hall):
    described = document()
    described["agencies"][0]["complaints"] = {"id": "Loket 1", "su": "Lokét 1"}
    described["agencies"][0]["services"][0] |= {
        "name": "🪪" * 300,
        "synonyms": {"id": ["ktp"], "jv": []},
        "procedure": ["Datang"],
        "completion": "Hari ini",
        "fee": "Gratis",
        "product": "KTP",
        "complaints": "Meja informasi",
    }
    catalogue = catalogue_of(described)
    assert read_catalogue(described) == catalogue
    change_catalogue(hall.database, catalogue)

    assert hall.database.read(lambda read: read.catalogue) == catalogue
