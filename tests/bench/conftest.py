"""What the benchmarks share: one report, one PostgreSQL server, halls to work in."""

import os
from collections.abc import Iterator

import pytest

from tests.bench.halls import Halls
from tests.bench.report import HEADER, Report, line_of
from tests.support.postgres import running_postgres

REPORT = Report()

SECONDS = float(os.environ.get("ANTREAN_BENCH_SECONDS", "5"))
"""How long each rate is measured."""

CONNECTIONS = 400
"""A hall of a hundred clients has two or three of each."""


def pytest_collection_modifyitems(items):
    for item in items:
        if "/bench/" in str(item.path):
            item.add_marker(pytest.mark.timeout(1800))


def pytest_terminal_summary(terminalreporter, config):
    if not REPORT.figures:
        return
    file = config.rootpath / "build" / "bench.json"
    REPORT.write(file)
    terminalreporter.section("figures")
    for line in (HEADER, *map(line_of, REPORT.figures), f"written to {file}"):
        terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def report() -> Report:
    return REPORT


@pytest.fixture(scope="session")
def seconds() -> float:
    return SECONDS


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def halls(request, root, tmp_path_factory) -> Iterator[Halls]:
    """A maker of halls on each kind of database."""
    if request.param == "sqlite":
        yield Halls(tmp_path_factory.mktemp("halls"), root)
        return
    with running_postgres() as server:
        server.allow(CONNECTIONS)
        yield Halls(tmp_path_factory.mktemp("halls"), root, server)
