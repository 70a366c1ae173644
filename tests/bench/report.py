"""Figures, kept for one table at the end and for ``build/bench.json``."""

import json
import os
import platform
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path

import numpy as np
from psycopg import pq

from shared.persistence.engines import sqlite_module


@dataclass(frozen=True)
class Figure:
    """One line of the table. Times in milliseconds, *rate* per second, *ratio* to the bare driver."""

    what: str
    where: str
    rate: float | None = None
    ratio: float | None = None
    p50: float | None = None
    p95: float | None = None
    p99: float | None = None
    note: str = ""


@dataclass
class Report:
    """All figures of a run."""

    figures: list[Figure] = field(default_factory=list)

    def add(self, figure: Figure) -> None:
        """Keep a figure, and show that there is progress."""
        self.figures.append(figure)
        print(f"\n{line_of(figure)}", end="", flush=True)

    def spread(self, what: str, where: str, seconds: list[float], note: str = "") -> None:
        """Keep how long something took, in seconds each time."""
        self.add(Figure(what, where, note=note or f"{len(seconds)} times", **percentiles(seconds)))

    def write(self, file: Path) -> None:
        """Write everything as JSON."""
        file.parent.mkdir(exist_ok=True)
        content = {"machine": machine(), "figures": [asdict(figure) for figure in self.figures]}
        file.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


HEADER = f"{'':44} {'':32} {'per s':>8} {'to raw':>7} {'p50 ms':>8} {'p95 ms':>8} {'p99 ms':>8}"


def percentiles(seconds: list[float]) -> dict[str, float]:
    """p50, p95 and p99 in milliseconds."""
    found = np.percentile(np.array(seconds) * 1000, (50, 95, 99))
    return dict(zip(("p50", "p95", "p99"), map(float, found), strict=True))


def line_of(figure: Figure) -> str:
    """A figure as one line of the table."""
    ratio = "" if figure.ratio is None else f"{figure.ratio:.0%}"
    times = " ".join("" if t is None else f"{t:8.2f}" for t in (figure.p50, figure.p95, figure.p99))
    rate = "" if figure.rate is None else f"{figure.rate:.0f}"
    return f"{figure.what:44} {figure.where:32} {rate:>8} {ratio:>7} {times:26}  {figure.note}".rstrip()


def machine() -> dict[str, str | int | None]:
    """What the figures were measured on."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "sqlite": sqlite_module().sqlite_version,
        "sqlalchemy": version("SQLAlchemy"),
        "psycopg": f"{version('psycopg')} ({pq.__impl__})",
        "pyside": version("PySide6_Essentials"),
    }


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text().splitlines() if told.exists() else []
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown"
    )
