"""The bare driver doing what Antrean does: the statements SQLAlchemy sends, recorded once and played back.

Recording keeps every text exactly as it was sent and notes which parameters change from one visitor to the next.
Playing back fills in new ones, on a connection that was set up like any other of Antrean's.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb
from sqlalchemy import Engine, event

from shared.persistence.engines import BUSY_TIMEOUT_MS, Engines
from shared.persistence.instants import EPOCH, MICROSECOND

NEAR = timedelta(days=2)
"""Times this near to the recorded moment belong to the visitor."""

LEARNED = {
    "active_ticket": {"active_ticket": "desk_ticket"},
    "token": {"number": "desk_count", "service": "desk_service"},
    "": {"id": "ticket", "ticket": "ticket", "number": "count", "last": "count", "service": "service",
         "position": "position"},
}  # fmt: skip
"""What is learned from an answer: a column by which the desk or the visitor at it is recognised (otherwise it is about
a new or waiting one) → column → the name of the value.
"""

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """A parameter that is a value learned on the way, or that many more."""

    name: str
    plus: int = 0

    def __call__(self, values: Values) -> Any:
        value = values[self.name]
        return value + self.plus if self.plus else value


@dataclass(frozen=True, slots=True)
class Candidate:
    """A parameter that is the ticket at *place* in the line."""

    place: int

    def __call__(self, values: Values) -> Any:
        return values["line"][self.place]["ticket"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A parameter that is a time, *after* the operation's own, in one of three forms."""

    after: timedelta
    form: str

    def __call__(self, values: Values) -> Any:
        at = values["now"] + self.after
        if self.form == "micros":
            return (at - EPOCH) // MICROSECOND
        return at.isoformat() if self.form == "iso" else at


@dataclass(frozen=True, slots=True)
class Row:
    """Parameters that do not change, and those to fill in."""

    fixed: Any
    holes: tuple[tuple[Any, Callable[[Values], Any]], ...]

    def filled(self, values: Values) -> Any:
        """The parameters for *values*."""
        parameters = self.fixed.copy()
        for place, hole in self.holes:
            parameters[place] = hole(values)
        return parameters


@dataclass(frozen=True, slots=True)
class Document:
    """A parameter that is JSON: as text, or in the driver's own wrapping."""

    row: Row
    wrapped: bool

    def __call__(self, values: Values) -> Any:
        filled = self.row.filled(values)
        return Jsonb(filled) if self.wrapped else json.dumps(filled)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement with its row of parameters, or the rows of many."""

    sql: str
    rows: tuple[Row, ...]
    many: bool
    claims: bool
    """Whether it may find that somebody else was faster."""


Program = tuple[Statement, ...]
Holes = Mapping[Any, Callable[[Values], Any]]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changes from one visitor to the next: value → hole; *about* a ticket only beside its id; *claimed* only in
    statements that claim somebody in the line.
    """

    everywhere: Holes
    about: Mapping[int, Holes] = field(default_factory=dict)
    claimed: Holes = field(default_factory=dict)


def record(engine: Engine, now: datetime, operate: Callable[[], Changes]) -> Program:
    """The statements of *operate*, which tells what changed."""
    sent: list[tuple[str, Any, bool]] = []

    def note(_c: object, _cursor: object, sql: str, parameters: Any, _context: object, many: bool) -> None:
        sent.append((sql, parameters if many else [parameters], many))

    event.listen(engine, "before_cursor_execute", note)
    try:
        changing = operate()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return tuple(_statement(sql, parameters, many, now, changing) for sql, parameters, many in sent)


def _statement(sql: str, rows: list[Any], many: bool, now: datetime, changes: Changes) -> Statement:
    claims = "UPDATE step" in sql and "RETURNING" in sql
    if claims:
        changes = replace(changes, everywhere={**changes.everywhere, **changes.claimed})
    return Statement(sql, tuple(_row(row, now, changes) for row in rows), many, claims)


def _row(parameters: Any, now: datetime, changes: Changes) -> Row:
    fixed = dict(parameters) if isinstance(parameters, dict) else list(parameters)
    places = list(fixed.items() if isinstance(fixed, dict) else enumerate(fixed))
    changing = dict(changes.everywhere)
    for ticket, about in changes.about.items():
        if any(value == ticket for _, value in places):
            changing |= about
    holes = [(place, _hole(value, now, changing, changes)) for place, value in places]
    return Row(fixed, tuple((place, hole) for place, hole in holes if hole))


def _hole(value: Any, now: datetime, changing: Holes, changes: Changes) -> Callable[[Values], Any] | None:
    if isinstance(value, Jsonb):
        return Document(_row(value.obj, now, changes), wrapped=True)
    if isinstance(value, str) and value.startswith("{"):
        return Document(_row(json.loads(value), now, changes), wrapped=False)
    if isinstance(value, list):
        return None
    return changing[value] if value in changing else _moment(value, now)


def _moment(value: Any, now: datetime) -> Moment | None:
    if isinstance(value, datetime):
        after, form = value - now, "time"
    elif isinstance(value, int) and value > 10**15:
        after, form = EPOCH + value * MICROSECOND - now, "micros"
    elif isinstance(value, str) and value.startswith(f"{now.year}-") and "T" in value:
        after, form = datetime.fromisoformat(value) - now, "iso"
    else:
        return None
    return Moment(after, form) if abs(after) < NEAR else None


class Player:
    """Plays programs on one connection."""

    def __init__(self, engines: Engines) -> None:
        self._pooled = engines.write.raw_connection()
        self._connection: Any = self._pooled.driver_connection
        if engines.dialect == "sqlite":
            self._pooled.cursor().execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        self._names: dict[str, list[str]] = {}

    def play(self, program: Program, values: Values) -> Values:
        """Run *program* in one transaction and commit; *values* and all that was learned."""
        claims = [place for place, statement in enumerate(program) if statement.claims]
        place = 0
        while place < len(program):
            statement = program[place]
            found = self._run(statement, values)
            place += 1
            if statement.claims and found:
                _keep(next(row for row in values["line"] if row["ticket"] == values["ticket"]), values)
                place = claims[-1] + 1
            elif statement.claims and place > claims[-1]:
                place = claims[-1] - 1
        self._connection.commit()
        return values

    def close(self) -> None:
        """Give the connection back."""
        self._pooled.close()

    def _run(self, statement: Statement, values: Values) -> bool:
        cursor = self._connection.cursor()
        parameters = [row.filled(values) for row in statement.rows]
        if statement.many:
            cursor.executemany(statement.sql, parameters)
        else:
            cursor.execute(statement.sql, parameters[0])
        rows = cursor.fetchall() if cursor.description else []
        if rows:
            self._learn(statement.sql, cursor, rows, values)
        cursor.close()
        return bool(rows)

    def _learn(self, sql: str, cursor: Any, rows: list[Any], values: Values) -> None:
        if sql not in self._names:
            self._names[sql] = [column[0] for column in cursor.description]
        names = self._names[sql]
        if "code" in names and "turn_at" in names:
            line = [dict(zip(names, row, strict=True)) for row in rows]
            line.sort(key=lambda row: (row["turn_at"], row["ticket"]))
            values["line"] = line
            _keep(line[0], values)
        else:
            _keep(dict(zip(names, rows[0], strict=True)), values)


def _keep(row: Values, values: Values) -> None:
    kind = next((column for column in LEARNED if column in row), "")
    for column, name in LEARNED[kind].items():
        if row.get(column) is not None:
            values[name] = row[column]
