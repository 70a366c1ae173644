"""What an officer sees: the counters to choose from, the line, the visitor, the own numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.domain.catalogue import Agency, Catalogue, Counter, Service, Site
from shared.domain.desk import DayFigures, Desk, DeskState
from shared.domain.line import in_order
from shared.domain.ticket import Number, Step, StepState, Ticket, Waiting
from shared.usecases.boards.proofs import CallProof, call_proof
from shared.usecases.ports import Reading
from shared.usecases.route import expected_wait


@dataclass(frozen=True, slots=True)
class CounterChoice:
    """A counter an officer may open; *occupant* is who sits there, *last_used* by this officer."""

    number: int
    agency: Agency
    occupant: str
    last_used: bool


@dataclass(frozen=True, slots=True)
class SignInBoard:
    """The sign-in screen. *agency* is the officer's, None for an unknown name or the whole hall."""

    now: datetime
    site: Site
    agency: Agency | None
    choices: tuple[CounterChoice, ...]


@dataclass(frozen=True, slots=True)
class LineFacts:
    """One waiting visitor as a row; *services* are the waiting one and the planned ones after it."""

    number: Number
    services: tuple[Service, ...]
    priority: bool
    arrived_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class VisitorFacts:
    """The visitor at the counter."""

    ticket: Ticket
    step: Step
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True)
class CounterBoard:
    """One counter at one moment; *line* is in calling order.

    *follows* is the visitor's next service when this counter serves it too; *promise* the longest
    promised time of the counter's services; *proof* tells whether the hall saw and heard the present call.
    """

    now: datetime
    site: Site
    counter: Counter
    agency: Agency
    desk: Desk
    officer_name: str
    line: tuple[LineFacts, ...]
    visitor: VisitorFacts | None
    held: tuple[VisitorFacts, ...]
    figures: DayFigures
    promise: timedelta
    follows: Service | None = None
    proof: CallProof | None = None


def sign_in_board(read: Reading, username: str) -> SignInBoard:
    """The counters of an officer's agency; of the whole hall for a name that is not known."""
    catalogue, officer = read.catalogue, read.officer(username.strip())
    agency = catalogue.agencies.get(officer.agency) if officer else None
    names = {person.username: person.name for person in read.officers()}
    last = officer.last_counter if officer else None
    choices = []
    for number, desk in sorted(read.desks().items()):
        counter = catalogue.counters[number]
        if agency is not None and counter.agency != agency.id:
            continue
        mine = officer is not None and desk.officer == officer.username
        taken = desk.state is not DeskState.CLOSED and not mine
        occupant = names.get(desk.officer, desk.officer) if taken else ""
        choices.append(CounterChoice(number, catalogue.agencies[counter.agency], occupant, number == last))
    return SignInBoard(read.now, catalogue.site, agency, tuple(choices))


def counter_board(read: Reading, number: int, username: str = "") -> CounterBoard:
    """Everything the officer at counter *number* sees. The counter must be in the catalogue.

    The figures are those of *username*, or of who sits at the desk; a closed desk has nobody.
    """
    catalogue = read.catalogue
    counter = catalogue.counters[number]
    desk = read.desks()[number]
    officer = read.officer(desk.officer) if desk.officer else None
    waiting = in_order(read.line(counter.delays, number), counter.delays)
    planned = read.planned_services([w.key.ticket for w in waiting])
    promises = [catalogue.services[service].duration for service in counter.delays]
    visitor = _visitor(catalogue, read.at_counter(number))
    return CounterBoard(
        read.now,
        catalogue.site,
        counter,
        catalogue.agencies[counter.agency],
        desk,
        officer.name if officer else desk.officer,
        tuple(_row(catalogue, w, planned) for w in waiting),
        visitor,
        tuple(v for pair in read.held(number) if (v := _visitor(catalogue, pair)) is not None),
        read.figures(username or desk.officer),
        max(promises, default=timedelta()),
        _follows(read, counter, visitor),
        call_proof(read, number),
    )


def longest_waiting(line: Sequence[LineFacts]) -> LineFacts | None:
    """Who arrived first among those who wait."""
    return min(line, key=lambda row: row.arrived_at, default=None)


def _follows(read: Reading, counter: Counter, visitor: VisitorFacts | None) -> Service | None:
    """The planned service that will wait once the visitor's present one is done, if *counter* serves it."""
    planned = [s for s in visitor.ticket.steps if s.state is StepState.PLANNED] if visitor else []
    if not planned:
        return None
    chosen = min(planned, key=lambda step: (expected_wait(read, step.service), step.key.step))
    return read.catalogue.services[chosen.service] if chosen.service in counter.delays else None


def _row(catalogue: Catalogue, waiting: Waiting, planned: Mapping[int, Sequence[str]]) -> LineFacts:
    route = [waiting.service, *planned.get(waiting.key.ticket, ())]
    services = tuple(catalogue.services[service] for service in route)
    return LineFacts(waiting.number, services, waiting.priority, waiting.taken_at, waiting.place.due_at)


def _visitor(catalogue: Catalogue, found: tuple[Ticket, Step] | None) -> VisitorFacts | None:
    if found is None:
        return None
    ticket, step = found
    return VisitorFacts(ticket, step, tuple(catalogue.services[s.service] for s in ticket.steps))
