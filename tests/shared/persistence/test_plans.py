"""With a long history, no question of the day looks at all of it: each plan is a walk along an index."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, insert, text

from shared.domain.calls import OutOfTurn
from shared.domain.journal import Kind
from shared.domain.transfers import ToService
from shared.persistence import tables
from shared.persistence.database import open_database
from shared.usecases.boards.counter import counter_board
from shared.usecases.boards.hall import hall_board
from shared.usecases.boards.kiosk import kiosk_board, preview
from shared.usecases.boards.scanned import scanned
from shared.usecases.bookings import remove_booking
from shared.usecases.call import call_next, call_this
from shared.usecases.check_in import check_in
from shared.usecases.close_day import close_day
from shared.usecases.desk import open_counter
from shared.usecases.serve import finish_and_call_next, hold, return_after_no_show
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Clock, Hall
from tests.support.office import number, small_hall, take
from tests.support.postgres import Postgres
from tests.support.sites import copy_site

DAYS, PER_DAY = 100, 60
LARGE = ("ticket", "step", "journal", "booking", "booking_service")
"""Tables that grow without end, or with what a registration sends for months to come."""

AHEAD = 40
"""Days from today on for which as many people are booked as come on one."""


def grow_old(url: str) -> None:
    """Give the small hall at *url* a long history of visitors who were all served, and four of today."""
    tickets, steps, lines = [], [], []
    for past in range(1, DAYS + 1):
        at = MORNING - timedelta(days=past)
        for count in range(1, PER_DAY + 1):
            key = len(tickets) + 1
            tickets.append(
                {
                    "id": key,
                    "day": at.date(),
                    "code": "A",
                    "number": count,
                    "token": f"token {key}",
                    "priority": False,
                    "taken_at": at,
                    "language": "id",
                }
            )
            steps.append(
                {
                    "ticket": key,
                    "step": 1,
                    "day": at.date(),
                    "service": "ktp",
                    "state": "done",
                    "turn_at": at,
                    "due_at": at,
                    "placed": "arrival",
                    "counter": 1 + key % 2,
                    "calls": 1,
                    "called_at": at,
                    "serving_at": at,
                    "ended_at": at,
                    "outcome": "done",
                    "returns": 0,
                    "officer": f"officer{1 + key % 2}",
                    "note": "",
                }
            )
            kind = Kind.CALLED if key % 2 else Kind.FINISHED
            lines.append({"position": key + 1, "at": at, "kind": kind.value, "part": 0, "data": {}})
    coming = [
        (f"CODE{day:03d}X{count:03d}", MORNING + timedelta(days=day, minutes=count))
        for day in range(AHEAD)
        for count in range(PER_DAY)
    ]
    bookings = [{"code": code, "booked_at": at} for code, at in coming]
    wanted = [{"code": code, "position": 1, "service": "paspor", "expected_at": at} for code, at in coming]
    database = open_database(url, Clock())
    engines = database.engines
    with engines.write.begin() as connection:
        connection.execute(insert(tables.ticket), tickets)
        connection.execute(insert(tables.step), steps)
        connection.execute(insert(tables.journal), lines)
        connection.execute(insert(tables.booking), bookings)
        connection.execute(insert(tables.booking_service), wanted)
        connection.execute(text(f"UPDATE journal_head SET position = {len(lines) + 1}"))
        if engines.dialect == "postgresql":
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('ticket', 'id'), {len(tickets)})"))
        connection.execute(text("ANALYZE"))
    for counter in (1, 2):
        open_counter(database, counter, f"officer{counter}")
    for _ in range(4):
        take(database, "ktp", "kk")
    database.close()


@pytest.fixture(scope="module")
def old_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The old hall in a file, copied by each test."""
    path = tmp_path_factory.mktemp("old") / "hall.db"
    grow_old(copy_site(path, small_hall(), Clock()))
    return path


@pytest.fixture(scope="module")
def old_template(postgres: Postgres, postgres_template: str) -> str:
    """The old hall in a database, copied by each test."""
    return postgres.make_template("old_hall", grow_old, postgres_template)


@pytest.fixture
def sqlite_url(tmp_path: Path, old_file: Path) -> str:
    """The old hall in a file of its own."""
    shutil.copy(old_file, tmp_path / "hall.db")
    return f"sqlite:///{tmp_path / 'hall.db'}"


@pytest.fixture
def postgres_url(postgres: Postgres, old_template: str) -> Iterator[str]:
    """The old hall in a database of its own."""
    with postgres.copy_of(old_template) as url:
        yield url


def scans_of(hall: Hall, deed: Callable[[], object]) -> list[str]:
    """The statements of *deed* whose plan reads a large table from end to end."""
    engines, found = hall.database.engines, []
    explain = "EXPLAIN QUERY PLAN " if engines.dialect == "sqlite" else "EXPLAIN "
    seen: list[str] = []

    def look(_connection, cursor, statement, parameters, _context, many) -> None:
        verb = statement.lstrip().split(" ", 1)[0].upper()
        if verb not in ("SELECT", "UPDATE", "DELETE", "WITH") or statement in seen:
            return
        seen.append(statement)
        cursor.execute(explain + statement, parameters[0] if many else parameters)
        for row in cursor.fetchall():
            line = str(row[-1]).strip()
            if any(_reads_all_of(table, line) for table in LARGE):
                found.append(f"{line}\n    {statement}")

    for engine in (engines.write, engines.read):
        event.listen(engine, "before_cursor_execute", look)
    deed()
    for engine in (engines.write, engines.read):
        event.remove(engine, "before_cursor_execute", look)
    assert seen, "the deed asked the database"
    return found


def _reads_all_of(table: str, line: str) -> bool:
    words = line.replace("->", "").split()
    if words[:1] == ["SCAN"]:
        return words[1] == table and "INDEX" not in words
    return words[:3] == ["Seq", "Scan", "on"] and words[3] == table


DEEDS: dict[str, Callable[[Hall], object]] = {
    "take": lambda hall: take(hall.database, "ktp", request_id="1"),
    "take of a quota": lambda hall: take_ticket(hall.database, ["paspor"], token="1", request_id="1"),
    "check in": lambda hall: check_in(hall.database, "CODE000X007", token="1", request_id="1"),
    "scan a booking": lambda hall: hall.database.read(lambda read: scanned(read, "CODE001X007")),
    "remove a booking": lambda hall: remove_booking(hall.database, "CODE001X007"),
    "call": lambda hall: call_next(hall.database, 1, request_id="1"),
    "call this": lambda hall: call_this(hall.database, 1, number("A 3"), reason=OutOfTurn.TOGETHER),
    "finish and call": lambda hall: (
        call_next(hall.database, 1),
        finish_and_call_next(hall.database, 1, request_id="1"),
    ),
    "hold": lambda hall: (call_next(hall.database, 1), hold(hall.database, 1, "x")),
    "transfer": lambda hall: (call_next(hall.database, 1), transfer(hall.database, 1, ToService("pbb"))),
    "return": lambda hall: return_after_no_show(hall.database, number("A 1")),
    "open": lambda hall: open_counter(hall.database, 3),
    "close day": lambda hall: close_day(hall.database),
    "kiosk": lambda hall: hall.database.read(kiosk_board),
    "preview": lambda hall: hall.database.read(lambda read: preview(read, ["ktp"], False)),
    "hall": lambda hall: hall.database.read(hall_board),
    "counter": lambda hall: hall.database.read(lambda read: counter_board(read, 1)),
    "by token": lambda hall: hall.database.read(lambda read: read.ticket_by_token("token 7")),
    "news": lambda hall: hall.database.read(lambda read: read.entries_after(read.position() - 3)),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_no_deed_reads_the_whole_history(hall: Hall, deed: str) -> None:
    assert scans_of(hall, lambda: DEEDS[deed](hall)) == []


def test_a_question_without_an_index_would_be_found(hall: Hall) -> None:
    def question() -> None:
        with hall.database.engines.read.connect() as connection:
            connection.execute(text("SELECT * FROM ticket WHERE language = 'su'"))

    assert len(scans_of(hall, question)) == 1
