"""Say that a device is in trouble or well; staff hear of it at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from shared.domain.devices import DETAIL_LIMIT, Device, Trouble
from shared.domain.journal import Event, Kind
from shared.domain.names import printable
from shared.usecases.ports import Database, UnitOfWork

NAME_LIMIT = 80
"""Characters of a device's name."""

SEEN_EVERY = timedelta(seconds=30)
"""The same report again is kept at most this often, so that a device may report as often as it likes."""


@dataclass(frozen=True, slots=True)
class Reported:
    """The device as it is known now; *news* unless it was already known to be like this."""

    device: Device
    news: bool


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Whether a device of this name was *known* until now."""

    known: bool


def report_trouble(
    database: Database, name: str, program: str, trouble: Trouble, detail: str = ""
) -> Reported:
    """The device *name* of *program* ("kiosk", "display", "counter") cannot do its work, or soon cannot."""
    return database.write(lambda work: _report(work, name, program, trouble, detail))


def report_well(database: Database, name: str, program: str, detail: str = "") -> Reported:
    """The device *name* of *program* is well. Reported every minute, it also says that the program lives."""
    return database.write(lambda work: _report(work, name, program, None, detail))


def forget_device(database: Database, name: str, program: str) -> Forgotten:
    """Forget a device that the hall no longer has."""

    def operation(work: UnitOfWork) -> Forgotten:
        known = work.forget_device(name, program)
        if known:
            work.record(Event(Kind.DEVICE_FORGOTTEN, device=name, program=program))
        return Forgotten(known)

    return database.write(operation)


def devices(database: Database) -> Sequence[Device]:
    """Every device that ever reported, by program and name."""
    return database.read(lambda read: tuple(read.devices()))


def _report(work: UnitOfWork, name: str, program: str, trouble: Trouble | None, detail: str) -> Reported:
    name, detail = printable(name, NAME_LIMIT), printable(detail, DETAIL_LIMIT)
    known = next((each for each in work.devices() if (each.name, each.program) == (name, program)), None)
    if known is None or (known.trouble, known.detail) != (trouble, detail):
        # The same trouble in other words goes on: its beginning stays.
        goes_on = known is not None and known.trouble is trouble
        since = known.since if known is not None and goes_on else work.now
        device = Device(name, program, work.now, trouble, detail, since)
        work.save_device(device)
        kind = Kind.DEVICE_WELL if trouble is None else Kind.DEVICE_TROUBLE
        work.record(Event(kind, device=name, program=program, reason=trouble or ""))
        return Reported(device, news=True)
    if work.now - known.seen_at >= SEEN_EVERY:
        known = replace(known, seen_at=work.now)
        work.save_device(known)
    return Reported(known, news=False)
