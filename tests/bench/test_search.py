"""What one key of the kiosk's keyboard costs in a hall of a thousand services, and how often the search is right."""

import json
import time
import tomllib

import pytest

from shared.domain.search import build_index, search
from tests.bench.report import Figure
from tests.support.office import catalogue_of
from tests.support.wide_catalogue import wide_document

pytestmark = pytest.mark.bench


def load(root, name):
    return (root / name).read_text(encoding="utf-8")


def queries(root):
    """Part → what is typed → what is wanted."""
    parts = tomllib.loads(load(root, "tests/shared/domain/queries.toml"))
    return {
        part: {typed: wanted for kind in kinds.values() for typed, wanted in kind.items()}
        for part, kinds in parts.items()
    }


def test_a_key_among_a_thousand_services(root, report):
    catalogue = catalogue_of(wide_document(json.loads(load(root, "assets/catalogue.json"))))
    begin = time.perf_counter()
    index = build_index(catalogue)
    built = time.perf_counter() - begin
    spent = []
    for part in queries(root).values():
        for typed in part:
            index.known.clear()  # every visitor begins anew
            for end in range(1, len(typed) + 1):
                begin = time.perf_counter()
                search(index, typed[:end])
                spent.append(time.perf_counter() - begin)

    note = f"{len(spent)} keys, {len(index.spellings)} spellings; index in {built * 1000:.0f} ms"
    report.spread("key → services found", f"{len(index.services)} services", spent, note)


def test_how_often_the_first_three_hold_the_service(root, report):
    index = build_index(catalogue_of(json.loads(load(root, "assets/catalogue.json"))))
    for part, wanted in queries(root).items():
        hits = {typed: [hit.service for hit in search(index, typed)[:3]] for typed in wanted}
        right = sum(bool(set(hits[typed]) & set(services)) for typed, services in wanted.items())
        first = sum(
            hits[typed][:1] != [] and hits[typed][0] in services for typed, services in wanted.items()
        )

        note = f"{right} of {len(wanted)} in the first three, {first} first"
        report.add(Figure(f"search finds, {part}", "sample hall", ratio=right / len(wanted), note=note))
