"""What a display shows and speaks: the latest calls of its part of the hall, and every new one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from shared.domain.catalogue import Agency, Catalogue, Site
from shared.domain.hall_stop import HallStop
from shared.domain.journal import CALLS, Entry, Kind
from shared.domain.ticket import Number, StepState
from shared.usecases.ports import Reading

RECENT = 24
"""Calls read back after a start; some of them may be recalls of the same number."""

LOOK_BACK = 2000
"""Calls among which a display that starts looks for those it still owes: twice as many as a hall can have counters."""

PAGE = 500
"""Journal entries read at once."""

ENDS = frozenset(
    {Kind.STARTED, Kind.FINISHED, Kind.MISSED, Kind.HELD, Kind.CANCELLED, Kind.EXPIRED},
)
"""What makes a call past its use: the visitor came, was given up, was put off or was sent on."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose calls a display shows: certain *counters*, else those of a *zone*, else the whole hall's."""

    zone: str = ""
    counters: tuple[int, ...] = ()

    def covers(self, catalogue: Catalogue, counter: int) -> bool:
        """Whether calls to *counter* belong here; a counter that no longer exists belongs to every zone."""
        if self.counters:
            return counter in self.counters
        known = catalogue.counters.get(counter)
        return not self.zone or known is None or known.zone == self.zone


WHOLE_HALL = Scope()


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
    """The hall at one moment: calls are newest first, *position* is where the journal stood.

    *unshown* and *unspoken*, oldest first, are the calls that a display which was away still owes: made
    since it first reported, without its receipt, and their visitors have not come yet. *stop* is that of the whole hall.
    """

    now: datetime
    position: int
    site: Site
    calls: tuple[CallFacts, ...]
    unshown: tuple[CallFacts, ...] = ()
    unspoken: tuple[CallFacts, ...] = ()
    stop: HallStop | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """The calls of *number* before *position* are past their use."""

    position: int
    number: Number


@dataclass(frozen=True, slots=True)
class NewCalls:
    """What happened after a position: calls and ends of calls, oldest first; *position* to go on from, *stop* as it is now."""

    now: datetime
    position: int
    site: Site
    calls: tuple[CallFacts, ...]
    ended: tuple[Ended, ...] = ()
    stop: HallStop | None = None


def hall_board(read: Reading, scope: Scope = WHOLE_HALL, display: str = "") -> HallBoard:
    """Today's latest calls in *scope*, and those that the display of that name still owes."""
    calls = facts_of(read.catalogue, read.recent_calls(LOOK_BACK), scope)
    unshown, unspoken = _owed(read, calls, display) if display else ((), ())
    site = read.catalogue.site
    found = tuple(calls[:RECENT])
    return HallBoard(read.now, read.position(), site, found, unshown, unspoken, read.hall_stop())


def calls_after(read: Reading, position: int, scope: Scope = WHOLE_HALL) -> NewCalls:
    """Every call of *scope* after *position*, none lost, none twice, however many there are."""
    entries = list(read.entries_after(position, PAGE))
    while entries and len(entries) % PAGE == 0:
        following = read.entries_after(entries[-1].position, PAGE)
        if not following:
            break
        entries += following
    last = entries[-1].position if entries else position
    calls = tuple(facts_of(read.catalogue, entries, scope))
    ended = tuple(
        Ended(e.position, e.event.number) for e in entries if e.event.kind in ENDS and e.event.number
    )
    return NewCalls(read.now, last, read.catalogue.site, calls, ended, read.hall_stop())


def news_after(
    read: Reading, position: int, scope: Scope = WHOLE_HALL, display: str = ""
) -> NewCalls | HallBoard:
    """As `calls_after`; but the whole board anew when the journal ends before *position*.

    That happens when an administrator has put back a copy of the database or begun a new one.
    """
    news = calls_after(read, position, scope)
    if news.position == position and read.position() < position:
        return hall_board(read, scope, display)
    return news


def facts_of(catalogue: Catalogue, entries: Iterable[Entry], scope: Scope) -> list[CallFacts]:
    """The calls among *entries* that belong to *scope*."""
    calls = []
    for entry in entries:
        event = entry.event
        if event.kind not in CALLS or event.number is None or event.counter is None:
            continue
        if not scope.covers(catalogue, event.counter):
            continue
        agency = catalogue.agencies[catalogue.services[event.service].agency]
        calls.append(
            CallFacts(
                entry.position, entry.at, event.number, event.counter, agency, event.calls, event.language
            )
        )
    return calls


def _owed(
    read: Reading, calls: Sequence[CallFacts], display: str
) -> tuple[tuple[CallFacts, ...], tuple[CallFacts, ...]]:
    """The calls without a receipt of *display* for showing, and for speaking; *calls* are newest first."""
    known = next((screen for screen in read.screens() if screen.name == display), None)
    if known is None:
        return (), ()
    newest: dict[Number, CallFacts] = {}
    for call in calls:
        newest.setdefault(call.number, call)
    there = read.visitors()
    standing = [
        call
        for call in reversed(newest.values())
        if call.at >= known.since and there.get(call.counter) == (call.number, StepState.CALLED)
    ]
    receipts = [r for r in read.receipts([call.position for call in standing]) if r.display == display]
    shown = {receipt.position for receipt in receipts if receipt.shown_at}
    spoken = {receipt.position for receipt in receipts if receipt.spoken_at}
    return (
        tuple(call for call in standing if call.position not in shown),
        tuple(call for call in standing if call.position not in spoken),
    )
