"""How often the wait that a ticket promises comes true, on simulated weeks of the sample hall."""

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from shared.persistence.database import open_database
from tests.bench.report import Figure
from tests.support.databases import Clock, make_site
from tests.support.office import catalogue_of
from tests.support.simulated_hall import Promise, Week

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize("seed", [3, 4, 5])
def test_promises_of_a_week(report, tmp_path, root: Path, seed):
    catalogue = catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8")))
    url, clock = f"sqlite:///{tmp_path / 'week.db'}", Clock()
    make_site(url, catalogue)
    database = open_database(url, clock)

    promises = Week(database, clock, catalogue, seed).run(5, MONDAY)

    told = [p for p in promises if p.told and p.minutes is not None]
    waiting = [p for p in told if p.facts.ahead and p.facts.ahead.people]
    untold = len(promises) - len(told)
    report.add(_figure("a promised wait comes true", f"week {seed}, all", told, f"{untold} not told"))
    report.add(_figure("a promised wait comes true", f"week {seed}, people ahead", waiting, ""))
    database.close()


def _figure(what: str, where: str, promises: list[Promise], more: str) -> Figure:
    widths = np.percentile([p.told.high - p.told.low for p in promises if p.told], (50, 90))
    held = sum(promise.held for promise in promises)
    return Figure(
        what,
        where,
        ratio=held / len(promises),
        note=f"{len(promises)} visitors, width {widths[0]:.0f} min, p90 {widths[1]:.0f} min. {more}".strip(),
    )
