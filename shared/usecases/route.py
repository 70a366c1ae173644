"""The way of a visitor with several services: one waits at a time, the shortest wait first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from shared.domain.desk import DeskState
from shared.domain.journal import Event, Kind
from shared.domain.line import walk_in
from shared.domain.ticket import AT_COUNTER, Step, StepState, Ticket
from shared.usecases.ports import Reading, UnitOfWork


def queue_next(work: UnitOfWork, ticket: Ticket) -> list[Event]:
    """Let the next planned service of *ticket* wait, if one is left and no other is under way.

    Its place counts from the ticket's arrival, so that one number for several services is never
    worse than several numbers; that of a service which was added later, from when it was added.
    """
    if any(s.state in AT_COUNTER or s.state is StepState.WAITING for s in ticket.steps):
        return []
    planned = [step for step in ticket.steps if step.state is StepState.PLANNED]
    if not planned:
        return []
    step = min(planned, key=lambda s: (expected_wait(work, s.service), s.key.step))
    target, rules = work.catalogue.services[step.service].wait_target, work.catalogue.site.rules
    place = step.place or walk_in(ticket.taken_at, target, ticket.priority, rules)
    after = replace(step, state=StepState.WAITING, place=place, queued_at=work.now)
    return [queued(Kind.QUEUED, ticket, after)] if work.change(step, after) else []


def queued(kind: Kind, ticket: Ticket, step: Step) -> Event:
    """The fact that *step* of *ticket* waits now."""
    return Event(
        kind,
        step.key,
        ticket.number,
        service=step.service,
        state=step.state,
        place=step.place,
        priority=ticket.priority,
        language=ticket.language,
    )


def expected_wait(read: Reading, service: str) -> timedelta:
    """People waiting times the promised duration, shared by the open counters; a day when none is, or in a pause."""
    desks, catalogue = read.desks(), read.catalogue
    open_ = [d for c in catalogue.serving(service) if (d := desks[c.number]).state is DeskState.OPEN]
    # One that closes soon counts only where no other does.
    serving = sum(not desk.closing for desk in open_) or len(open_)
    if not serving or service in read.pauses():
        return timedelta(days=1)
    return read.waiting_counts().get(service, 0) * catalogue.services[service].duration / serving
