"""Nobody is stranded when a counter closes: who would be left, and how they get back into a line."""

from __future__ import annotations

from dataclasses import dataclass, replace

from shared.domain.desk import Desk, DeskState
from shared.domain.journal import Event, Kind
from shared.domain.ticket import UNDER_WAY, Step, StepState, Ticket
from shared.usecases.ports import Reading, UnitOfWork


@dataclass(frozen=True, slots=True)
class Left:
    """People who would be left behind: on hold at a counter, sent only to it, or waiting for it alone."""

    held: int = 0
    sent: int = 0
    waiting: int = 0

    @property
    def anybody(self) -> bool:
        """Whether there is one."""
        return bool(self.held or self.sent or self.waiting)


def left_behind(read: Reading, desk: Desk) -> Left:
    """Whom *desk* would leave behind if it closed now.

    Waiting for it alone: for a service that no other counter is open for, or back for after a pause.
    """
    catalogue, desks, waiting = read.catalogue, read.desks(), read.waiting_counts()
    alone = [
        service
        for service in catalogue.counters[desk.counter].delays
        if not any(
            desks[other.number].state is not DeskState.CLOSED
            for other in catalogue.serving(service)
            if other.number != desk.counter
        )
    ]
    sent = [w for w in read.line((), desk.counter) if w.service not in alone]
    return Left(len(read.held(desk.counter)), len(sent), sum(waiting.get(service, 0) for service in alone))


def release(work: UnitOfWork, counter: int, officer: str) -> list[Event]:
    """Let those who are tied to *counter* be called elsewhere; the facts to record.

    Those on hold get their place in line back; those sent to it may be called by any counter of their service.
    """
    events = []
    for ticket, step in work.held(counter):
        assert step.place is not None, "somebody on hold had a place in line"
        events += _free(work, ticket, step, officer)
    for waiting in work.line((), counter):
        ticket_ = work.ticket(waiting.key.ticket)
        assert ticket_ is not None, "a step belongs to a ticket"
        events += _free(work, ticket_, ticket_.steps[waiting.key.step - 1], officer)
    return events


def _free(work: UnitOfWork, ticket: Ticket, step: Step, officer: str) -> list[Event]:
    served = any(step.service in counter.delays for counter in work.catalogue.counters.values())
    if not served or any(s.key != step.key and s.state in UNDER_WAY for s in ticket.steps):
        return []
    free = replace(
        step,
        state=StepState.WAITING,
        counter=None,
        only_counter=None,
        calls=0,
        called_at=None,
        serving_at=None,
        resume_at=None,
    )
    if not work.change(step, free):
        return []
    return [
        Event(
            Kind.RELEASED,
            step.key,
            ticket.number,
            service=step.service,
            state=free.state,
            place=free.place,
            officer=officer,
            priority=ticket.priority,
            language=ticket.language,
        )
    ]
