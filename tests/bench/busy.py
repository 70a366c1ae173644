"""Who kept the processor busy: all cores together, and groups of processes."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

HERTZ = os.sysconf("SC_CLK_TCK")

Processes = Mapping[str, Iterable[int]]
"""Groups of processes by what they are."""


def processor_seconds(process: int) -> float:
    """The processor time of a process and of its children that have ended."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / HERTZ


@dataclass
class Busy:
    """Adds up how busy the cores were between `begin` and `end`, as often as they are called."""

    processes: Processes
    seconds: float = 0.0
    used: float = 0.0
    by: dict[str, float] = field(default_factory=dict)
    _from: tuple[float, float, dict[str, float]] = (0.0, 0.0, {})

    def begin(self) -> None:
        """From here on."""
        self._from = (*_cores(), self._groups())

    def end(self) -> None:
        """Until here."""
        total, idle, groups = self._from
        now_total, now_idle = _cores()
        self.seconds += now_total - total
        self.used += now_total - total - (now_idle - idle)
        for name, now in self._groups().items():
            self.by[name] = self.by.get(name, 0.0) + now - groups[name]

    def told(self) -> str:
        """For a note: how much of the cores was used, and by whom."""
        whole = self.seconds or 1.0
        rest = self.used - sum(self.by.values())
        parts = [
            f"{name} {100 * used / whole:.0f} %" for name, used in {**self.by, "all others": rest}.items()
        ]
        return (
            f"{100 * self.used / whole:.0f} % of {os.cpu_count()} cores busy until then: {', '.join(parts)}"
        )

    def _groups(self) -> dict[str, float]:
        return {name: sum(map(processor_seconds, each)) for name, each in self.processes.items()}


def _cores() -> tuple[float, float]:
    """Seconds of all cores together since the machine began: all of them, and those in which nothing ran."""
    told = Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]
    ticks = [int(each) / HERTZ for each in told]
    return sum(ticks), ticks[3] + ticks[4]
