"""How often the wait that a ticket promises comes true, on simulated weeks of the sample hall."""

import json
from datetime import UTC, datetime, time
from pathlib import Path

import numpy as np
import pytest

from shared.persistence.database import open_database
from tests.bench.report import Figure
from tests.support.databases import Clock
from tests.support.office import catalogue_of
from tests.support.simulated_hall import Promise, Week
from tests.support.sites import make_site

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)

TUNED_ON = (1, 2, 7, 8)
"""Weeks on which the estimate's constants were chosen: they tell nothing, and are not run."""

HELD_OUT = (3, 4, 5, 6)

DOORS = time(8)
"""When counters begin; tickets are given from 07.30."""


@pytest.mark.parametrize("seed", HELD_OUT)
def test_promises_of_a_week(report, tmp_path, root: Path, seed):
    catalogue = catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8")))
    url, clock = f"sqlite:///{tmp_path / 'week.db'}", Clock()
    make_site(url, catalogue, clock)
    database = open_database(url, clock)

    promises = Week(database, clock, catalogue, seed).run(5, MONDAY)

    told = [p for p in promises if p.told and p.minutes is not None]
    waiting = [p for p in told if p.facts.ahead and p.facts.ahead.people]
    zone = catalogue.site.time_zone
    burst = [p for p in told if p.taken_at.astimezone(zone).time() < DOORS]
    untold = len(promises) - len(told)
    report.add(_figure("a promised wait comes true", f"week {seed}, all", told, f"{untold} not told"))
    report.add(_figure("a promised wait comes true", f"week {seed}, people ahead", waiting, ""))
    report.add(_figure("a promised wait comes true", f"week {seed}, before the doors open", burst, ""))
    database.close()


def _figure(what: str, where: str, promises: list[Promise], more: str) -> Figure:
    widths = np.percentile([p.told.high - p.told.low for p in promises if p.told], (50, 90))
    held, early = (sum(found) for found in zip(*((p.held, _early(p)) for p in promises), strict=True))
    more = f"{early / len(promises):.1%} were called before. {more}"
    return Figure(
        what,
        where,
        ratio=held / len(promises),
        note=f"{len(promises)} visitors, width {widths[0]:.0f} min, p90 {widths[1]:.0f} min. {more}".strip(),
    )


def _early(promise: Promise) -> bool:
    told, minutes = promise.told, promise.minutes
    return told is not None and minutes is not None and minutes < told.low
