"""What the journal says about counters, pauses and the stop of the hall: replaying it gives their current state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from shared.domain.desk import FOR_THE_DAY, Desk, DeskState
from shared.domain.hall_stop import HallStop
from shared.domain.journal import Entry, Kind
from shared.domain.pauses import ServicePause


def replay_desks(entries: Iterable[Entry]) -> dict[int, Desk]:
    """The desk of every counter that was ever opened, without the name of its sign-in."""
    desks: dict[int, Desk] = {}
    for entry in entries:
        event, at = entry.event, entry.at
        if event.counter is None:
            continue
        match event.kind:
            case Kind.COUNTER_OPENED:
                desks[event.counter] = Desk(event.counter, DeskState.OPEN, event.officer, at)
            case Kind.COUNTER_CLOSING:
                desks[event.counter] = replace(desks[event.counter], closing=True)
            case Kind.COUNTER_PAUSED:
                desks[event.counter] = Desk(
                    event.counter, DeskState.PAUSED, event.officer, at, event.reason, event.until
                )
            case Kind.COUNTER_CLOSED:
                closing = event.reason == FOR_THE_DAY
                desks[event.counter] = Desk(event.counter, DeskState.CLOSED, since=at, closing=closing)
            case _:
                pass
    return desks


def replay_pauses(entries: Iterable[Entry]) -> dict[str, ServicePause]:
    """The latest pause of every service that nobody has ended, even if its time is over."""
    pauses: dict[str, ServicePause] = {}
    for entry in entries:
        event = entry.event
        if event.kind is Kind.SERVICE_PAUSED:
            pauses[event.service] = ServicePause(
                event.service, entry.at, event.until, event.reason, event.officer
            )
        elif event.kind is Kind.SERVICE_RESUMED:
            pauses.pop(event.service)
    return pauses


def replay_hall_stop(entries: Iterable[Entry]) -> HallStop | None:
    """The stop of the hall that nobody has ended: since the first of its texts, with the last."""
    stop: HallStop | None = None
    for entry in entries:
        if entry.event.kind is Kind.HALL_STOPPED:
            stop = HallStop(stop.since if stop else entry.at, entry.event.reason)
        elif entry.event.kind is Kind.HALL_REOPENED:
            stop = None
    return stop
