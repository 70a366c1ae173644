"""Records what Antrean sends for each operation, on a hall whose numbers cannot be mistaken for anything else."""

from collections.abc import Callable
from datetime import datetime
from secrets import token_urlsafe
from typing import Any
from uuid import uuid4

from sqlalchemy import text

from shared.domain.line import in_order
from shared.domain.ticket import Number, Waiting
from shared.persistence.database import SqlDatabase
from shared.persistence.engines import Engines, open_engines
from shared.usecases.call import call_next
from shared.usecases.outcomes import Called, FinishedAndCalled, Moved, TicketTaken
from shared.usecases.serve import finish, finish_and_call_next
from shared.usecases.take_ticket import take_ticket
from tests.bench.halls import COUNTERS, MORNING, Halls
from tests.bench.raw import Candidate, Changes, Known, Program, record

TICKET, COUNT, POSITION = 7_770_000, 5_550_000, 3_330_000
IN_LINE = 20
"""Visitors of each service who wait while a call is recorded."""

Operation = Callable[[], Changes]


def record_programs(halls: Halls) -> dict[str, Program]:
    """Operation and place (``take ktp-baru``, ``call 3``, ``press 3``, ``finish 3``) → what is sent for it."""
    url = halls.copy()
    engines = open_engines(url)
    hall = SqlDatabase(engines, _standing)
    _prepare(engines, hall)
    programs = {}
    for service in halls.catalogue.services:
        programs[f"take {service}"] = record(engines.write, MORNING, _taking(hall, service))
    for service in list(halls.catalogue.counters[COUNTERS[0]].delays) * IN_LINE:
        _taking(hall, service)()
    for counter in COUNTERS:
        programs[f"call {counter}"] = _contended(engines, hall, counter, _calling(hall, counter))
        programs[f"press {counter}"] = _contended(engines, hall, counter, _pressing(hall, counter))
        programs[f"finish {counter}"] = record(engines.write, MORNING, _finishing(hall, counter))
    hall.close()
    halls.drop(url)
    return programs


def _standing() -> datetime:
    return MORNING


def _prepare(engines: Engines, hall: SqlDatabase) -> None:
    day = hall.read(lambda read: read.today)
    codes = hall.read(lambda read: [agency.code for agency in read.catalogue.agencies.values()])
    taken = take_ticket(hall, ["ktp-baru"], token="first", request_id="first")
    assert isinstance(taken, TicketTaken)
    finish_at = COUNTERS[0]
    assert isinstance(call_next(hall, finish_at, request_id="second"), Called)
    finish(hall, finish_at, request_id="third")
    with engines.write.begin() as connection:
        connection.execute(text("UPDATE series SET last = :last"), {"last": COUNT})
        for code in codes:
            connection.execute(
                text(
                    "INSERT INTO series (day, code, last) VALUES (:day, :code, :last) ON CONFLICT DO NOTHING"
                ),
                {"day": str(day) if engines.dialect == "sqlite" else day, "code": code, "last": COUNT},
            )
        connection.execute(text("UPDATE journal_head SET position = :position"), {"position": POSITION})
        if engines.dialect == "postgresql":
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('ticket', 'id'), {TICKET})"))
        else:
            connection.execute(text("INSERT INTO ticket SELECT :id, day, code, 9, 'old', priority, taken_at, language "
                                    "FROM ticket LIMIT 1"), {"id": TICKET})  # fmt: skip


def _changing(hall: SqlDatabase, request: str, entries: int = 1) -> dict[Any, Any]:
    """What every operation changes → what stands for it."""
    position = hall.read(lambda read: read.position())
    assert position > POSITION, "unmistakable"
    behind = range(entries)
    return {request: Known("request")} | {position - back: Known("position", -back) for back in behind}


def _visitor(ticket: int, number: Number, prefix: str = "") -> dict[Any, Any]:
    assert min(ticket - TICKET, number.count - COUNT) > 0, "unmistakable"
    return {ticket: Known(f"{prefix}ticket"), number.count: Known(f"{prefix}count")}


def _taking(hall: SqlDatabase, service: str) -> Operation:
    def take() -> Changes:
        token, request = token_urlsafe(12), uuid4().hex
        taken = take_ticket(hall, [service], token=token, request_id=request)
        assert isinstance(taken, TicketTaken), taken
        return Changes(
            _changing(hall, request) | _visitor(taken.ticket, taken.number) | {token: Known("token")}
        )

    return take


def _calling(hall: SqlDatabase, counter: int) -> Operation:
    def call() -> Changes:
        places = {waiting.key.ticket: Candidate(place) for place, waiting in enumerate(_line(hall, counter))}
        request = uuid4().hex
        called = call_next(hall, counter, request_id=request)
        assert isinstance(called, Called), called
        everywhere = _changing(hall, request) | _visitor(called.key.ticket, called.number)
        return Changes(everywhere, {called.key.ticket: {called.service: Known("service")}}, places)

    return call


def _pressing(hall: SqlDatabase, counter: int) -> Operation:
    def press() -> Changes:
        visitor = hall.read(lambda read: read.at_counter(counter))
        assert visitor is not None
        places = {waiting.key.ticket: Candidate(place) for place, waiting in enumerate(_line(hall, counter))}
        request = uuid4().hex
        done = finish_and_call_next(hall, counter, request_id=request)
        assert isinstance(done, FinishedAndCalled), done
        called = done.then
        assert isinstance(called, Called), called
        everywhere = _changing(hall, request, entries=2) | _visitor(called.key.ticket, called.number)
        everywhere |= _visitor(done.finished.key.ticket, done.finished.number, "desk_")
        about = {
            visitor[0].id: {visitor[1].service: Known("desk_service")},
            called.key.ticket: {called.service: Known("service")},
        }
        return Changes(everywhere, about, places)

    return press


def _finishing(hall: SqlDatabase, counter: int) -> Operation:
    def end() -> Changes:
        visitor = hall.read(lambda read: read.at_counter(counter))
        assert visitor is not None
        request = uuid4().hex
        done = finish(hall, counter, request_id=request)
        assert isinstance(done, Moved), done
        everywhere = _changing(hall, request) | _visitor(done.key.ticket, done.number, "desk_")
        return Changes(everywhere, {done.key.ticket: {visitor[1].service: Known("desk_service")}})

    return end


def _line(hall: SqlDatabase, counter: int, most: int = IN_LINE) -> list[Waiting]:
    """The line as *counter* calls it."""
    delays = hall.read(lambda read: read.catalogue).counters[counter].delays
    return hall.read(lambda read: in_order(read.line(delays, counter, most), delays))


def _contended(engines: Engines, hall: SqlDatabase, counter: int, operation: Operation) -> Program:
    """A call in which somebody else is faster, where that can be; the player leaves out what is not needed."""
    if engines.dialect == "sqlite":
        return record(engines.write, MORNING, operation)
    first = _line(hall, counter, 1)[0]
    with engines.read.connect() as rival:
        rival.execute(text(f"SELECT 1 FROM step WHERE ticket = {first.key.ticket} FOR UPDATE"))
        return record(engines.write, MORNING, operation)
