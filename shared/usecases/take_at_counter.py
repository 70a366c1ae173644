"""Take a ticket for a visitor without one, at a counter, and serve the visitor at once if that is right."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from shared.domain.calls import OutOfTurn, says_why, with_words
from shared.domain.desk import Desk
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import PriorityReason
from shared.usecases.calling import heads
from shared.usecases.desk import free_desk, unknown_counter
from shared.usecases.go_on import begin as begin_step
from shared.usecases.outcomes import TicketTaken, taken
from shared.usecases.ports import Database, UnitOfWork
from shared.usecases.take_ticket import give


def take_at_counter(
    database: Database,
    counter: int,
    services: Sequence[str],
    *,
    token: str,
    priority: bool = False,
    reasons: Collection[PriorityReason] = (),
    language: str = "id",
    begin: bool = False,
    reason: OutOfTurn | None = None,
    words: str = "",
    insist: bool = False,
    request_id: str = "",
) -> TicketTaken | Refusal:
    """Give a number for *services* to somebody at *counter*; with *begin* serve the first one there at once.

    As `take_ticket` otherwise, but the officer may *insist* on a closed, paused, ending or full service.
    To begin while others wait for this counter is out of turn and needs a *reason*, as in `call_this`.
    """

    def operation(work: UnitOfWork) -> TicketTaken | Refusal:
        if work.earlier:
            return taken(work.earlier[0])
        desk = _desk(work, counter, services, begin=begin, explained=says_why(reason, words))
        if isinstance(desk, Refusal):
            return desk
        given = give(
            work,
            services,
            token=token,
            priority=priority,
            reasons=reasons,
            language=language,
            insist=insist,
        )
        if isinstance(given, Refusal):
            return given
        ticket, event = given
        events = [event]
        if begin:
            note = with_words("", reason, words)
            if isinstance(note, Refusal):
                return note
            first = replace(ticket.steps[0], note=note)
            begun = begin_step(work, ticket, first, counter, desk.officer, reason or "")
            assert begun is not None, "nobody else knows this ticket yet"
            events.append(begun)
        work.record(*events)
        return taken(event)

    return database.write(operation, request_id)


def _desk(
    work: UnitOfWork, counter: int, services: Sequence[str], *, begin: bool, explained: bool
) -> Desk | Refusal:
    """The desk; free, serving the first of *services* and with nobody else in line, if the visit begins here."""
    if counter not in work.catalogue.counters:
        return unknown_counter(counter)
    if not begin:
        return work.desks()[counter]
    desk = free_desk(work, counter)
    if isinstance(desk, Refusal):
        return desk
    if services and services[0] not in work.catalogue.counters[counter].delays:
        return Refusal(Reason.NOT_SERVED_HERE, {"counter": counter, "service": services[0]})
    return Refusal(Reason.REASON_NEEDED) if not explained and heads(work, desk, 1) else desk
