"""What a supervisor is told of: an evacuation, devices in trouble, calls that nobody saw, displays that are silent, pauses, people on hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from shared.domain.desk import Desk
from shared.domain.devices import Device, troubled
from shared.domain.hall_stop import HallStop
from shared.domain.pauses import ServicePause
from shared.domain.receipts import Screen, silent
from shared.usecases.boards.proofs import CallProof, unproven_calls
from shared.usecases.ports import Reading


@dataclass(frozen=True, slots=True)
class SupervisorBoard:
    """The hall's notices at one moment, the urgent first; *desks* is what every counter does."""

    now: datetime
    troubles: tuple[Device, ...]
    unproven: tuple[CallProof, ...]
    silent: tuple[Screen, ...]
    pauses: tuple[ServicePause, ...]
    desks: tuple[Desk, ...]
    stop: HallStop | None = None

    @property
    def notices(self) -> int:
        """How many things need somebody."""
        urgent = sum(device.urgent for device in self.troubles) + (self.stop is not None)
        return urgent + len(self.unproven) + len(self.silent)


def supervisor_board(read: Reading, agency: str = "") -> SupervisorBoard:
    """The notices of the hall; desks and pauses of *agency* alone if one is named."""
    catalogue = read.catalogue
    desks = read.desks()
    return SupervisorBoard(
        read.now,
        tuple(troubled(read.devices())),
        unproven_calls(read),
        tuple(silent(read.screens(), read.now)),
        tuple(p for p in read.pauses().values() if agency in ("", catalogue.services[p.service].agency)),
        tuple(desks[n] for n in sorted(desks) if agency in ("", catalogue.counters[n].agency)),
        read.hall_stop(),
    )
