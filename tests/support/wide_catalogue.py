"""A catalogue of a thousand services: the sample's agencies again and again, each service with names of its own."""

import copy
import random
from itertools import product
from typing import Any

from shared.domain.ticket import CODE_LETTERS

VOCABULARY = 4000
"""Words beside the sample's own, about twice as many as a thousand real services would bring."""


def wide_document(sample: dict[str, Any], least: int = 1000) -> dict[str, Any]:
    """*sample* with at least *least* services; always the same."""
    chance = random.Random(2026)

    syllables = [first + second for first in "bcdgjklmnprstwy" for second in "aiueo"]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(VOCABULARY)]

    def word() -> str:
        return chance.choice(words)

    wide = copy.deepcopy(sample)
    codes = (a + b for a, b in product(CODE_LETTERS, CODE_LETTERS))
    agencies: list[dict[str, Any]] = []
    for copies in range(least):
        if sum(len(agency["services"]) for agency in agencies) >= least:
            break
        for agency in copy.deepcopy(sample["agencies"]):
            agency |= {"id": f"{agency['id']}-{copies}", "code": next(codes)}
            for service in agency["services"]:
                service["id"] += f"-{copies}"
                service["name"]["id"] += f" {word()} {word()}"
                for texts in service["synonyms"].values():
                    texts[:] = [f"{text} {word()}" for text in texts]
            agencies.append(agency)
    counters = [
        {"number": i, "zone": agency["zone"], "services": [service["id"] for service in agency["services"]]}
        for i, agency in enumerate(agencies, 1)
    ]
    return wide | {"agencies": agencies, "counters": counters, "needs": []}
