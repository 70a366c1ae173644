"""A small hall, short ways to use it, and its invariants (architecture: numbers, steps, journal)."""

import copy
from collections import Counter as Tally
from dataclasses import replace
from functools import cache
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import select

from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.domain.desk import DeskState
from shared.domain.journal import replay
from shared.domain.replay_desks import replay_desks, replay_hall_stop, replay_pauses
from shared.domain.ticket import Number, StepKey, StepState, parse_number
from shared.persistence import tables
from shared.persistence.database import SqlDatabase
from shared.persistence.rows import desk_of, hall_stop_of, pause_of
from shared.usecases.outcomes import Called, TicketTaken
from shared.usecases.ports import Database, Reading
from shared.usecases.take_ticket import take_ticket

_WEEK: dict[str, list[str]] = {
    **{day: ["08:00-15:00"] for day in ("mon", "tue", "wed", "thu")},
    "fri": ["08:00-11:30", "13:00-15:30"],
}

DOCUMENT: dict[str, Any] = {
    "site": {"title": "MPP", "name": "Contoh", "time_zone": "Asia/Jakarta", "hours": _WEEK},
    "zones": [{"id": "barat", "name": "Barat"}, {"id": "timur", "name": "Timur", "seats": "kursi biru"}],
    "agencies": [
        {
            "id": "capil",
            "code": "A",
            "name": "Disdukcapil",
            "zone": "barat",
            "services": [
                {"id": "ktp", "name": "KTP", "wait_target": 20, "duration": 10},
                {"id": "kk", "name": "KK", "wait_target": 20, "duration": 12},
                {"id": "akta", "name": "Akta", "wait_target": 40, "duration": 12},
            ],
        },
        {
            "id": "imigrasi",
            "code": "B",
            "name": "Imigrasi",
            "zone": "timur",
            "services": [{"id": "paspor", "name": "Paspor", "wait_target": 30, "duration": 15, "quota": 2}],
        },
        {
            "id": "pajak",
            "code": "C",
            "name": "Pajak",
            "zone": "timur",
            "services": [{"id": "pbb", "name": "PBB", "wait_target": 20, "duration": 5}],
        },
    ],
    "counters": [
        {"number": 1, "zone": "barat", "services": ["ktp", "kk", "akta"]},
        {"number": 2, "zone": "barat", "services": ["ktp", "kk", "akta"]},
        {"number": 3, "zone": "timur", "services": ["paspor"]},
        {"number": 4, "zone": "timur", "services": ["pbb"]},
        {"number": 5, "zone": "barat", "services": ["kk"], "second_choice": {"ktp": 10}},
    ],
    "needs": [{"label": "KTP hilang", "service": "ktp"}],
}
"""Three agencies, five counters; counter 5 serves KTP as second choice, ten minutes delayed."""


def document() -> dict[str, Any]:
    """A catalogue document to change and read."""
    return copy.deepcopy(DOCUMENT)


def catalogue_of(described: object) -> Catalogue:
    """The catalogue of a document that has no fault."""
    catalogue = read_catalogue(described)
    assert isinstance(catalogue, Catalogue), catalogue
    return catalogue


@cache
def small_hall() -> Catalogue:
    """The small hall's catalogue."""
    return catalogue_of(document())


def take(database: Database, *services: str, **details: Any) -> Number:
    """Take a ticket that must be given, and return its number."""
    given = take_ticket(database, services, **{"token": token_urlsafe(16), **details})
    assert isinstance(given, TicketTaken), given
    return given.number


def number(text: str) -> Number:
    """The number that people write like this."""
    found = parse_number(text)
    assert found is not None, text
    return found


def number_of(outcome: object) -> str:
    """The number that was called, as people read it."""
    assert isinstance(outcome, Called), outcome
    return str(outcome.number)


def state_of(database: Database, number: Number, step: int = 1) -> StepState:
    """The state of a step of today's ticket *number*."""

    def question(read: Reading) -> StepState:
        ticket = read.ticket_of(number, read.today)
        assert ticket is not None
        return ticket.steps[step - 1].state

    return database.read(question)


def entries(database: Database) -> list[Any]:
    """The whole journal."""

    def question(read: Reading) -> list[Any]:
        found: list[Any] = []
        while more := read.entries_after(len(found)):
            found += more
        return found

    return database.read(question)


def check_invariants(database: SqlDatabase) -> None:
    """Assert invariants 1 to 4 on what is stored now."""
    with database.engines.read.connect() as connection:
        tickets = connection.execute(select(tables.ticket)).all()
        steps = connection.execute(select(tables.step)).all()
        series = connection.execute(select(tables.series)).all()
        head = connection.execute(select(tables.journal_head.c.position)).scalar_one()
        counters = connection.execute(select(tables.counter)).all()
        pauses = connection.execute(select(tables.service_pause)).all()
        stops = connection.execute(select(tables.hall_stop)).all()
        bookings = connection.execute(
            select(tables.booking, tables.booking_service.c.expected_at).join(tables.booking_service)
        ).all()
        lines = connection.execute(select(tables.journal).order_by(tables.journal.c.position)).all()
        connection.rollback()
    _check_numbers(tickets, series)
    _check_steps(tickets, steps)
    assert [line.position for line in lines] == list(range(1, head + 1)), "positions are 1..n"
    _check_replay(database, steps)
    _check_desks(database, counters, pauses)
    stop = replay_hall_stop(entries(database))
    assert [hall_stop_of(row) for row in stops] == ([stop] if stop else []), "and the stop of the hall"
    _check_bookings(bookings, tickets)


def _check_bookings(bookings: Any, tickets: Any) -> None:
    given = {ticket.id for ticket in tickets}
    assert {row.ticket for row in bookings} - {None} <= given, "who was checked in has a number"
    for row in bookings:
        assert row.expected_at == (row.booked_at if row.ticket is None else None), "and is expected no more"


def _check_desks(database: SqlDatabase, counters: Any, pauses: Any) -> None:
    told = entries(database)
    desks, paused = replay_desks(told), replay_pauses(told)
    stored = {row.number: replace(desk_of(row), session="") for row in counters}
    assert {number: desk for number, desk in stored.items() if number in desks} == {
        number: desk for number, desk in desks.items() if number in stored
    }, "replaying the journal gives the desks"
    assert not [d for n, d in stored.items() if n not in desks and d.state is not DeskState.CLOSED]
    assert {row.service: pause_of(row) for row in pauses} == paused, "and the pauses"


def _check_numbers(tickets: Any, series: Any) -> None:
    given: dict[tuple[Any, str], list[int]] = {}
    for ticket in tickets:
        given.setdefault((ticket.day, ticket.code), []).append(ticket.number)
    for key, numbers in given.items():
        assert sorted(numbers) == list(range(1, len(numbers) + 1)), f"{key}: gapless from 1, none twice"
    assert {(row.day, row.code): row.last for row in series} == {
        key: len(numbers) for key, numbers in given.items()
    }


def _check_steps(tickets: Any, steps: Any) -> None:
    active = Tally(step.counter for step in steps if step.state in ("called", "serving"))
    assert not [counter for counter, visitors in active.items() if visitors > 1], "one visitor per counter"
    under_way = Tally(step.ticket for step in steps if step.state in ("waiting", "called", "serving"))
    assert not [ticket for ticket, open_ in under_way.items() if open_ > 1], "one step under way per ticket"
    route = Tally(step.ticket for step in steps)
    assert set(route) == {ticket.id for ticket in tickets}, "every ticket has steps"
    for ticket, length in route.items():
        assert sorted(s.step for s in steps if s.ticket == ticket) == list(range(1, length + 1))


def _check_replay(database: SqlDatabase, steps: Any) -> None:
    told = replay(entries(database))
    stored = {
        StepKey(row.ticket, row.step): (
            row.service,
            row.state,
            row.counter,
            row.turn_at,
            row.due_at,
            row.placed,
        )
        for row in steps
    }
    assert stored == {
        key: (
            step.service,
            step.state.value,
            step.counter,
            step.place.turn_at if step.place else None,
            step.place.due_at if step.place else None,
            step.place.placed.value if step.place else None,
        )
        for key, step in told.items()
    }, "replaying the journal gives the state"
