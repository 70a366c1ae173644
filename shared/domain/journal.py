"""What happened, as past-tense facts in commit order; replaying them gives the current state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.domain.ticket import Number, Outcome, Place, StepKey, StepState


class Kind(StrEnum):
    """What an entry tells."""

    TAKEN = "taken"
    QUEUED = "queued"
    CALLED = "called"
    RECALLED = "recalled"
    STARTED = "started"
    FINISHED = "finished"
    MISSED = "missed"
    RETURNED = "returned"
    HELD = "held"
    RESUMED = "resumed"
    ADDED = "added"
    RELEASED = "released"
    BEGUN = "begun"
    TAKEN_BACK = "taken_back"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    COUNTER_OPENED = "counter_opened"
    COUNTER_PAUSED = "counter_paused"
    COUNTER_CLOSED = "counter_closed"
    COUNTER_CLOSING = "counter_closing"
    SERVICE_PAUSED = "service_paused"
    SERVICE_RESUMED = "service_resumed"
    HALL_STOPPED = "hall_stopped"
    HALL_REOPENED = "hall_reopened"
    DAY_CLOSED = "day_closed"
    CATALOGUE_CHANGED = "catalogue_changed"
    MEDIA_CHANGED = "media_changed"
    BOOKINGS_CHANGED = "bookings_changed"
    DEVICE_TROUBLE = "device_trouble"
    DEVICE_WELL = "device_well"
    DEVICE_FORGOTTEN = "device_forgotten"


CALLS = frozenset({Kind.CALLED, Kind.RECALLED})
"""Entries that displays show and speak."""


@dataclass(frozen=True, slots=True)
class Event:
    """One fact. Fields that do not apply to its kind are None or empty.

    *services* is only given by TAKEN: the planned route, in order;
    *state* is the step's state afterwards; *calls* counts the calls of this step so far.
    *until* is when a pause is expected to end (UTC).
    *device* and *program* name what reported trouble; its trouble is the *reason*.
    """

    kind: Kind
    key: StepKey | None = None
    number: Number | None = None
    services: tuple[str, ...] = ()
    service: str = ""
    state: StepState | None = None
    place: Place | None = None
    counter: int | None = None
    calls: int = 0
    outcome: Outcome | None = None
    officer: str = ""
    priority: bool = False
    language: str = ""
    token: str = ""
    reason: str = ""
    device: str = ""
    program: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in the journal: *position* counts 1, 2, 3 … without gaps, *at* is UTC."""

    position: int
    at: datetime
    event: Event


@dataclass(frozen=True, slots=True)
class Replayed:
    """What the journal says about one step."""

    service: str
    state: StepState
    counter: int | None
    place: Place | None


def replay(entries: Iterable[Entry]) -> dict[StepKey, Replayed]:
    """The current state of every step, from the journal alone."""
    steps: dict[StepKey, Replayed] = {}
    for entry in entries:
        event = entry.event
        if event.key is None or event.state is None:
            continue
        if event.kind is Kind.TAKEN:
            for offset, service in enumerate(event.services):
                key = StepKey(event.key.ticket, 1 + offset)
                steps[key] = Replayed(service, StepState.PLANNED, None, None)
        before = steps.get(event.key)
        place = event.place or (before.place if before else None)
        steps[event.key] = Replayed(event.service, event.state, event.counter, place)
    return steps
