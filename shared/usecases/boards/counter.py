"""What an officer sees: the counters to choose from, the line, the visitor, the own numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from shared.domain.catalogue import Agency, Catalogue, Counter, Service, Site
from shared.domain.desk import DayFigures, Desk, DeskState
from shared.domain.hall_stop import HallStop
from shared.domain.line import in_order
from shared.domain.officer import may_take_over
from shared.domain.pauses import ServicePause
from shared.domain.ticket import Number, Step, StepState, Ticket, Waiting
from shared.usecases.boards.proofs import CallProof, call_proof
from shared.usecases.calling import heads, only_here
from shared.usecases.leaving import Left, left_behind
from shared.usecases.ports import Reading

LAST = datetime.max.replace(tzinfo=UTC)
"""After every time at which somebody is expected back."""


@dataclass(frozen=True, slots=True)
class CounterChoice:
    """A counter an officer may open; *occupant* is who sits there, *last_used* by this officer.

    *state* and *since* are those of the desk; *may_take_over* whether this officer may take it from the occupant;
    *mine* that this officer sits there already, on this PC or another.
    """

    number: int
    agency: Agency
    occupant: str
    last_used: bool
    state: DeskState = DeskState.CLOSED
    since: datetime | None = None
    may_take_over: bool = False
    mine: bool = False


@dataclass(frozen=True, slots=True)
class SignInBoard:
    """The sign-in screen. *agency* is the officer's, None for an unknown name or the whole hall."""

    now: datetime
    site: Site
    agency: Agency | None
    choices: tuple[CounterChoice, ...]


@dataclass(frozen=True, slots=True)
class LineFacts:
    """One waiting visitor as a row; *services* are the waiting one and the planned ones after it.

    *waiting* is what explains the place, see `shared.domain.why`; *paused*: the service has no calls now.
    """

    number: Number
    services: tuple[Service, ...]
    priority: bool
    arrived_at: datetime
    due_at: datetime
    waiting: Waiting
    paused: bool = False


@dataclass(frozen=True, slots=True)
class VisitorFacts:
    """The visitor at the counter."""

    ticket: Ticket
    step: Step
    services: tuple[Service, ...]


@dataclass(frozen=True, slots=True)
class CounterBoard:
    """One counter at one moment; *line* is in calling order, then those of paused services.

    *follows* is the visitor's first planned service that this counter serves too; *promise* the longest
    promised time of the counter's services; *held* those on hold, whoever is expected first in front;
    *proof* tells whether the hall saw and heard the present call; *left* whom closing now would leave
    behind, and *last_for* the services that get no more numbers if this counter closes soon; *stop* is that of the
    whole hall.
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
    pauses: tuple[ServicePause, ...] = ()
    left: Left = Left()
    last_for: tuple[str, ...] = ()
    username: str = ""
    stop: HallStop | None = None


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
        choices.append(
            CounterChoice(
                number,
                catalogue.agencies[counter.agency],
                occupant,
                number == last,
                desk.state,
                desk.since,
                taken and officer is not None and may_take_over(officer, counter.agency),
                mine and desk.state is not DeskState.CLOSED,
            )
        )
    return SignInBoard(read.now, catalogue.site, agency, tuple(choices))


def counter_board(read: Reading, number: int, username: str = "") -> CounterBoard:
    """Everything the officer at counter *number* sees. The counter must be in the catalogue.

    The figures are those of *username*, or of who sits at the desk; a closed desk has nobody.
    """
    catalogue = read.catalogue
    counter = catalogue.counters[number]
    desk = read.desks()[number]
    officer = read.officer(desk.officer) if desk.officer else None
    pauses = _pauses(read, counter)
    paused = frozenset(pause.service for pause in pauses)
    waiting = [*heads(read, desk), *in_order(read.line(paused, None), counter.delays)]
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
        tuple(_row(catalogue, w, planned, paused=w.service in paused) for w in waiting),
        visitor,
        _held(read, number),
        read.figures(username or desk.officer),
        max(promises, default=timedelta()),
        _follows(catalogue, counter, visitor),
        call_proof(read, number),
        pauses,
        left_behind(read, desk),
        only_here(read, desk),
        username,
        read.hall_stop(),
    )


def refreshed(read: Reading, board: CounterBoard) -> CounterBoard:
    """*board* as it is now, while neither journal, catalogue nor day have gone on.

    Only what changes without the journal is asked again: the proof of the call, and pauses that ended by
    themselves.
    """
    if _pauses(read, board.counter) != board.pauses:
        return counter_board(read, board.counter.number, board.username)
    return replace(board, now=read.now, proof=call_proof(read, board.counter.number))


def longest_waiting(line: Sequence[LineFacts]) -> LineFacts | None:
    """Who arrived first among those who wait."""
    return min(line, key=lambda row: row.arrived_at, default=None)


def _pauses(read: Reading, counter: Counter) -> tuple[ServicePause, ...]:
    return tuple(pause for service, pause in read.pauses().items() if service in counter.delays)


def _held(read: Reading, counter: int) -> tuple[VisitorFacts, ...]:
    """Those on hold, whoever is expected first in front, then those without a time, longest first."""
    pairs = sorted(read.held(counter), key=lambda pair: pair[1].resume_at or LAST)
    return tuple(v for pair in pairs if (v := _visitor(read.catalogue, pair)) is not None)


def _follows(catalogue: Catalogue, counter: Counter, visitor: VisitorFacts | None) -> Service | None:
    planned = [s for s in visitor.ticket.steps if s.state is StepState.PLANNED] if visitor else []
    return next((catalogue.services[s.service] for s in planned if s.service in counter.delays), None)


def _row(
    catalogue: Catalogue, waiting: Waiting, planned: Mapping[int, Sequence[str]], *, paused: bool
) -> LineFacts:
    route = [waiting.service, *planned.get(waiting.key.ticket, ())]
    services = tuple(catalogue.services[service] for service in route)
    due_at = waiting.place.due_at
    return LineFacts(waiting.number, services, waiting.priority, waiting.taken_at, due_at, waiting, paused)


def _visitor(catalogue: Catalogue, found: tuple[Ticket, Step] | None) -> VisitorFacts | None:
    if found is None:
        return None
    ticket, step = found
    return VisitorFacts(ticket, step, tuple(catalogue.services[s.service] for s in ticket.steps))
