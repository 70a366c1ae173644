"""What a display shows: the latest calls of its zone, and every new one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shared.domain.catalogue import Agency, Catalogue, Site
from shared.domain.journal import CALLS, Entry
from shared.domain.ticket import Number
from shared.usecases.ports import Reading

RECENT = 24
"""Calls read back after a start; some of them may be recalls of the same number."""

PAGE = 500
"""Journal entries read at once."""


@dataclass(frozen=True, slots=True)
class CallFacts:
    """One call as the hall sees it: never the person's name, service or priority.

    *position* is its place in the journal; *calls* counts the calls of this number at this
    counter; *language* is the visitor's.
    """

    position: int
    at: datetime
    number: Number
    counter: int
    agency: Agency
    calls: int
    language: str


@dataclass(frozen=True, slots=True)
class HallBoard:
    """The hall at one moment: calls are newest first, *position* is where the journal stood."""

    now: datetime
    position: int
    site: Site
    calls: tuple[CallFacts, ...]


def hall_board(read: Reading, zone: str = "") -> HallBoard:
    """Today's latest calls in *zone* (empty: the whole hall)."""
    calls = facts_of(read.catalogue, read.recent_calls(RECENT * (4 if zone else 1)), zone)
    return HallBoard(read.now, read.position(), read.catalogue.site, tuple(calls[:RECENT]))


@dataclass(frozen=True, slots=True)
class NewCalls:
    """What happened after a position: calls oldest first; *position* to go on from."""

    now: datetime
    position: int
    site: Site
    calls: tuple[CallFacts, ...]


def calls_after(read: Reading, position: int, zone: str = "") -> NewCalls:
    """Every call of *zone* after *position*, none lost, none twice, however many there are."""
    entries = list(read.entries_after(position, PAGE))
    while entries and len(entries) % PAGE == 0:
        following = read.entries_after(entries[-1].position, PAGE)
        if not following:
            break
        entries += following
    last = entries[-1].position if entries else position
    calls = facts_of(read.catalogue, entries, zone)
    return NewCalls(read.now, last, read.catalogue.site, tuple(calls))


def news_after(read: Reading, position: int, zone: str = "") -> NewCalls | HallBoard:
    """As `calls_after`; but the whole board anew when the journal ends before *position*.

    That happens when an administrator has put back a copy of the database or begun a new one.
    """
    news = calls_after(read, position, zone)
    if news.position == position and read.position() < position:
        return hall_board(read, zone)
    return news


def facts_of(catalogue: Catalogue, entries: Iterable[Entry], zone: str) -> list[CallFacts]:
    """The calls among *entries* that belong to *zone*; a counter that no longer exists belongs to all."""
    calls = []
    for entry in entries:
        event = entry.event
        if event.kind not in CALLS or event.number is None or event.counter is None:
            continue
        counter = catalogue.counters.get(event.counter)
        if zone and counter is not None and counter.zone != zone:
            continue
        agency = catalogue.agencies[catalogue.services[event.service].agency]
        calls.append(
            CallFacts(
                entry.position, entry.at, event.number, event.counter, agency, event.calls, event.language
            )
        )
    return calls
