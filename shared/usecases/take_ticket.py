"""Take a ticket: one number for one or several services."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches

from shared.domain.booking import is_late
from shared.domain.journal import Event, Kind
from shared.domain.line import appointment, walk_in
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Place, PriorityReason, Step, StepKey, StepState, Ticket
from shared.usecases.admission import full, not_admitted, take_place, taken_places
from shared.usecases.hall_stop import stopped
from shared.usecases.outcomes import TicketTaken, taken
from shared.usecases.ports import Database, Reading, UnitOfWork


def take_ticket(
    database: Database,
    services: Sequence[str],
    *,
    token: str,
    request_id: str = "",
    priority: bool = False,
    reasons: Collection[PriorityReason] = (),
    language: str = "id",
) -> TicketTaken | Refusal:
    """Give the next number of the first service's agency for *services*, in this order.

    *token* is random and unguessable (at least 64 bits); *reasons* are counted per day and not
    kept with the ticket, *priority* (or any reason) is. The same *request_id* gives the same
    ticket. Refused when a service is unknown, closed, paused, ending for today, full or named twice, and while the hall is stopped.
    """

    def operation(work: UnitOfWork) -> TicketTaken | Refusal:
        if work.earlier:
            return taken(work.earlier[0])
        given = give(
            work,
            services,
            token=token,
            priority=priority,
            reasons=reasons,
            language=language,
        )
        if isinstance(given, Refusal):
            return given
        work.record(given[1])
        return taken(given[1])

    return database.write(operation, request_id)


def give(
    work: UnitOfWork,
    services: Sequence[str],
    *,
    token: str,
    priority: bool,
    reasons: Collection[PriorityReason],
    language: str,
    booked_at: datetime | None = None,
    insist: bool = False,
) -> tuple[Ticket, Event] | Refusal:
    """The new ticket and the fact to record. Who *insists* gets it from a closed, paused or full service too.

    For a visitor who *booked_at* a time and is not late a place of the quota is kept, and the cut-off for new numbers
    does not count.
    """
    kept = _is_kept(work, booked_at)
    refusal = _refusal(work, services, insist=insist, kept=kept)
    if refusal:
        return refusal
    for service in services:
        if not take_place(work, service) and not insist and not kept:
            return full(work, service)
    if reasons:
        work.count_priority(reasons)
    first = priority or bool(reasons)
    number, taken_at = work.next_number(work.catalogue.code_of(services[0]))
    place = place_for(work, services[0], first, taken_at, booked_at)
    steps = _route(services, place, taken_at)
    ticket = Ticket(0, work.today, number, token, first, taken_at, language, steps)
    stored = work.add_ticket(ticket)
    return stored, _taken(stored, place)


def take_refusal(read: Reading, services: Sequence[str], booked_at: datetime | None = None) -> Refusal | None:
    """Why a ticket for *services* would be refused now; None when it would be given."""
    kept = _is_kept(read, booked_at)
    refusal = _refusal(read, services, kept=kept)
    if refusal or kept:
        return refusal
    taken_now = taken_places(read)
    for service in services:
        quota = read.catalogue.services[service].quota
        if quota is not None and taken_now.get(service, 0) >= quota:
            return full(read, service)
    return None


def place_for(
    read: Reading, service: str, priority: bool, arrived_at: datetime, booked_at: datetime | None
) -> Place:
    """Where a visitor for *service* stands who arrives at *arrived_at* (UTC), by appointment if a time was booked."""
    target, rules = read.catalogue.services[service].wait_target, read.catalogue.site.rules
    if booked_at is not None:
        return appointment(booked_at, arrived_at, target, priority, rules)
    return walk_in(arrived_at, target, priority, rules)


def _is_kept(read: Reading, booked_at: datetime | None) -> bool:
    """Whether a place is kept for a visitor who comes now."""
    return booked_at is not None and not is_late(booked_at, read.now, read.catalogue.site.rules.late_limit)


def _refusal(
    read: Reading, services: Sequence[str], *, insist: bool = False, kept: bool = False
) -> Refusal | None:
    """All reasons but the quota, which only a locked count can tell."""
    site, known = read.catalogue.site, read.catalogue.services
    window = replace(site.window, cutoff=0) if kept else site.window
    refusal = stopped(read)
    if refusal:
        return refusal
    if not services:
        return Refusal(Reason.NO_SERVICE)
    if len(services) > site.services_per_ticket:
        return Refusal(Reason.TOO_MANY_SERVICES, {"limit": site.services_per_ticket})
    for index, service in enumerate(services):
        if service not in known or known[service].retired:
            offered = [name for name in known if not known[name].retired]
            nearest = get_close_matches(service, offered, n=1, cutoff=0.3)
            return Refusal(Reason.UNKNOWN_SERVICE, {"service": service, "nearest": "".join(nearest)})
        if service in services[:index]:
            return Refusal(Reason.SAME_SERVICE_TWICE, {"service": service})
        refusal = None if insist else not_admitted(read, service, window)
        if refusal:
            return refusal
    return None


def _route(services: Sequence[str], place: Place, taken_at: datetime) -> tuple[Step, ...]:
    """One step a service: the first waits, the others are planned."""
    first = Step(StepKey(0, 1), services[0], StepState.WAITING, place, queued_at=taken_at)
    return first, *(
        Step(StepKey(0, index), service, StepState.PLANNED)
        for index, service in enumerate(services[1:], start=2)
    )


def _taken(ticket: Ticket, place: Place) -> Event:
    return Event(
        Kind.TAKEN,
        ticket.steps[0].key,
        ticket.number,
        services=tuple(step.service for step in ticket.steps),
        service=ticket.steps[0].service,
        state=StepState.WAITING,
        place=place,
        priority=ticket.priority,
        language=ticket.language,
        token=ticket.token,
    )
