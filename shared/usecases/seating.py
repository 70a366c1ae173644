"""Who may sit down where: one person at one counter, and a taken one only for a supervisor."""

from __future__ import annotations

from collections.abc import Sequence

from shared.domain.desk import Desk, DeskState
from shared.domain.journal import Event, Kind
from shared.domain.officer import Officer, may_sit_at, may_take_over
from shared.domain.refusals import Reason, Refusal
from shared.usecases.leaving import left_behind, release
from shared.usecases.ports import UnitOfWork


def sit_down(
    work: UnitOfWork, counter: int, username: str, *, move: bool, take_over: bool
) -> tuple[Desk, list[Event]] | Refusal:
    """The desk of *counter*, locked and free for *username*, and what that changed elsewhere.

    A name that nobody signs in with (a script's) may sit at several counters. For a person see `open_counter`.
    """
    person = work.officer(username) if username else None
    agency = work.catalogue.counters[counter].agency
    if person is not None and not may_sit_at(person, agency):
        return Refusal(Reason.NOT_YOUR_COUNTER, {"counter": counter})
    others = _others(work, counter, person)
    locked = {number: work.lock_desk(number) for number in sorted([counter, *others])}
    events: list[Event] = []
    for number in others:
        left = _leave(work, locked[number][0], username, move=move)
        if isinstance(left, Refusal):
            return left
        events += left
    desk = locked[counter][0]
    if desk.state is DeskState.CLOSED or desk.officer == username:
        return desk, events
    if not take_over:
        return Refusal(Reason.COUNTER_TAKEN, {"counter": counter, "officer": desk.officer})
    if person is None or not may_take_over(person, agency):
        return Refusal(Reason.NOT_ALLOWED)
    displaced = Event(Kind.COUNTER_CLOSED, counter=counter, officer=desk.officer, reason="taken over")
    return desk, [*events, displaced]


def _others(work: UnitOfWork, counter: int, person: Officer | None) -> Sequence[int]:
    """The other counters at which *person* sits."""
    if person is None:
        return ()
    desks = work.desks().values()
    mine = [d for d in desks if d.officer == person.username and d.state is not DeskState.CLOSED]
    return [desk.counter for desk in mine if desk.counter != counter]


def _leave(work: UnitOfWork, desk: Desk, username: str, *, move: bool) -> list[Event] | Refusal:
    """Close the counter at which the same person still sits, if that is wanted and nobody is there."""
    if desk.state is DeskState.CLOSED or desk.officer != username:
        return []  # somebody has closed it meanwhile
    visitor = work.at_counter(desk.counter)
    number = str(visitor[0].number) if visitor else ""
    if visitor is not None and move:
        return Refusal(Reason.COUNTER_BUSY, {"counter": desk.counter, "number": number})
    if not move:
        left = left_behind(work, desk)
        return Refusal(
            Reason.OFFICER_ELSEWHERE,
            {
                "counter": desk.counter,
                "number": number,
                "held": left.held,
                "sent": left.sent,
                "waiting": left.waiting,
            },
        )
    work.set_desk(Desk(desk.counter, DeskState.CLOSED, since=work.now))
    closed = Event(Kind.COUNTER_CLOSED, counter=desk.counter, officer=username, reason="moved")
    return [closed, *release(work, desk.counter, username)]
