"""What the desk's verbs return when they succeed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shared.domain.journal import Event, Kind
from shared.domain.ticket import Number, StepKey


@dataclass(frozen=True, slots=True)
class TicketTaken:
    """A ticket exists now; *services* are its route in order."""

    ticket: int
    number: Number
    token: str
    services: tuple[str, ...]
    priority: bool


@dataclass(frozen=True, slots=True)
class Called:
    """A visitor was asked to a counter, for the *calls*-th time."""

    key: StepKey
    number: Number
    service: str
    counter: int
    calls: int


@dataclass(frozen=True, slots=True)
class NobodyWaiting:
    """The line of this counter is empty."""

    counter: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A step changed; *follows* is the visitor's next service, now waiting."""

    key: StepKey
    number: Number
    kind: Kind
    follows: str = ""


@dataclass(frozen=True, slots=True)
class FinishedAndCalled:
    """One visitor was served and the next one called, in one transaction."""

    finished: Moved
    then: Called | NobodyWaiting


@dataclass(frozen=True, slots=True)
class FinishedAndBegun:
    """One service was ended and the visitor's next one begun at the same counter, in one transaction."""

    finished: Moved
    begun: Moved


@dataclass(frozen=True, slots=True)
class DeskChanged:
    """A counter was opened, paused or closed, or closes soon.

    *last_for*: the services that get no more numbers, because no other counter stays for them.
    """

    counter: int
    kind: Kind
    last_for: tuple[str, ...] = ()


def taken(event: Event) -> TicketTaken:
    """The outcome that a TAKEN event tells."""
    key, number = _of_ticket(event)
    return TicketTaken(key.ticket, number, event.token, event.services, event.priority)


def called(event: Event) -> Called:
    """The outcome that a CALLED or RECALLED event tells."""
    key, number = _of_ticket(event)
    assert event.counter is not None, "a call names its counter"
    return Called(key, number, event.service, event.counter, event.calls)


def moved(events: Sequence[Event]) -> Moved:
    """The outcome of a change to one step; a following QUEUED event names what comes next."""
    key, number = _of_ticket(events[0])
    follows = next((e.service for e in events[1:] if e.kind in (Kind.QUEUED, Kind.ADDED)), "")
    return Moved(key, number, events[0].kind, follows)


def _of_ticket(event: Event) -> tuple[StepKey, Number]:
    assert event.key is not None and event.number is not None, "the event is about a ticket"
    return event.key, event.number
