"""Add a service to a visitor's number, so that nobody has to take another one."""

from __future__ import annotations

from difflib import get_close_matches

from shared.domain.journal import Kind
from shared.domain.line import walk_in
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import AT_COUNTER, ENDED, Number, Step, StepKey, StepState, Ticket, counts_in_quota
from shared.usecases.admission import NO_CUTOFF, full, not_admitted, take_place
from shared.usecases.changing import step_event, ticket_today, wrong_state
from shared.usecases.desk import unknown_counter
from shared.usecases.outcomes import Moved, moved
from shared.usecases.ports import Database, UnitOfWork


def add_service(
    database: Database,
    counter: int,
    number: Number,
    service: str,
    *,
    insist: bool = False,
    request_id: str = "",
) -> Moved | Refusal:
    """Let today's visitor *number* have *service* too; the officer at *counter* does it.

    It is planned after what is open, or waits at once when nothing is. Its place counts from now.
    Refused when the service is unknown or on the ticket already, when the ticket was given back or
    holds too many, and when the service is closed, paused, ending or full, unless the officer *insists*.
    """

    def operation(work: UnitOfWork) -> Moved | Refusal:
        if work.earlier:
            return moved(work.earlier)
        if counter not in work.catalogue.counters:
            return unknown_counter(counter)
        unknown = unknown_service(work, service)
        if unknown:
            return unknown
        ticket = _locked(work, number)
        if isinstance(ticket, Refusal):
            return ticket
        refusal = _refusal(work, ticket, service) or admit(work, ticket, service, insist=insist)
        if refusal:
            return refusal
        step = _step(work, ticket, service)
        work.add_step(ticket, step)
        officer = work.desks()[counter].officer
        event = step_event(Kind.ADDED, ticket, step, officer)
        work.record(event)
        return moved([event])

    return database.write(operation, request_id)


def unknown_service(work: UnitOfWork, service: str) -> Refusal | None:
    """There is no such service, or not any more; the nearest one is named."""
    offered = [name for name, known in work.catalogue.services.items() if not known.retired]
    if service in offered:
        return None
    nearest = "".join(get_close_matches(service, offered, n=1, cutoff=0.3))
    return Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": nearest})


def admit(work: UnitOfWork, ticket: Ticket | None, service: str, *, insist: bool) -> Refusal | None:
    """Let a visitor who has a number into the line of *service*: within its hours, pauses and quota, or *insist*.

    A place of the quota is taken, but only once for a *ticket*.
    """
    refusal = None if insist else not_admitted(work, service, NO_CUTOFF)
    if refusal:
        return refusal
    counted = ticket is not None and counts_in_quota(ticket, service)
    if not counted and not take_place(work, service) and not insist:
        return full(work, service)
    return None


def _locked(work: UnitOfWork, number: Number) -> Ticket | Refusal:
    """Today's ticket *number*; if it is at a counter, with that desk locked, so that the visit cannot end meanwhile."""
    ticket = ticket_today(work, number)
    if isinstance(ticket, Refusal):
        return ticket
    for step in ticket.steps:
        if step.state in AT_COUNTER and step.counter is not None:
            work.lock_desk(step.counter)
            return ticket_today(work, number)
    return ticket


def _refusal(work: UnitOfWork, ticket: Ticket, service: str) -> Refusal | None:
    going_on = [step for step in ticket.steps if step.state not in ENDED]
    if any(step.service == service for step in going_on):
        return Refusal(Reason.SAME_SERVICE_TWICE, {"service": service})
    limit = work.catalogue.site.services_per_ticket
    if len(going_on) >= limit:
        return Refusal(Reason.TOO_MANY_SERVICES, {"limit": limit})
    last = ticket.steps[-1].state
    return wrong_state(ticket, last) if not going_on and last is not StepState.DONE else None


def _step(work: UnitOfWork, ticket: Ticket, service: str) -> Step:
    target, rules = work.catalogue.services[service].wait_target, work.catalogue.site.rules
    place = walk_in(work.now, target, ticket.priority, rules)
    key = StepKey(ticket.id, len(ticket.steps) + 1)
    if all(step.state in ENDED for step in ticket.steps):
        return Step(key, service, StepState.WAITING, place, queued_at=work.now)
    return Step(key, service, StepState.PLANNED, place)
