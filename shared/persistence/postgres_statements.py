"""What PostgreSQL does in one statement where SQLite needs several.

Each statement less is a round trip less, and the journal's last one runs while the head is locked.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import (
    Executable,
    Subquery,
    Table,
    bindparam,
    func,
    insert,
    select,
    true,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql

from shared.persistence.rows import Values
from shared.persistence.tables import journal, journal_head, series, step, ticket

SCHEMA_LETTERS = 50
"""A channel's name has 63 letters at most. Sites that share so many wake each other, which does no harm."""


def proof_channel(schema: str, counter: int) -> str:
    """The channel on which *counter* hears of its calls' receipts."""
    return f"{schema[:SCHEMA_LETTERS]}/{counter}"


_TICKET = ("day", "code", "number", "token", "priority", "taken_at", "language")
_STEP = tuple(name for name in step.c.keys() if name != "ticket")  # noqa: SIM118 - a column collection is no dict
_OWN = ("part", "kind", "data", "counter")
_COMMON = ("at", "request")


_moment = func.coalesce(bindparam("now", type_=series.c.last_at.type), func.clock_timestamp())

next_count = (
    postgresql.insert(series)
    .values(day=bindparam("day"), code=bindparam("code"), last=1, last_at=_moment)
    .on_conflict_do_update(
        index_elements=[series.c.day, series.c.code],
        set_={"last": series.c.last + 1, "last_at": func.greatest(series.c.last_at, _moment)},
    )
    .returning(series.c.last, series.c.last_at)
)
"""Count up a series. The moment is that of the update, after waiting for whoever took the number before, unless
``now`` is given; and never earlier than that of the number before, even if a clock was set back.
"""


@lru_cache(maxsize=16)
def add_ticket(steps: int) -> Executable:
    """Store a ticket and its *steps*; gives the ``id``.

    Parameters: the ticket's columns, and each step's as `numbered` names them.
    """
    given = [bindparam(name, type_=ticket.c[name].type) for name in _TICKET]
    new = insert(ticket).from_select(_TICKET, select(*given)).returning(ticket.c.id).cte("new")
    rows = _rows(steps, step, _STEP)
    of_new = select(new.c.id, *(rows.c[name] for name in _STEP)).join_from(new, rows, true())
    added = insert(step).from_select(["ticket", *_STEP], of_new).cte("added")
    return select(new.c.id).add_cte(added)


@lru_cache(maxsize=64)
def write_entries(entries: int) -> Executable:
    """Move the head by *entries* and write them; parameters ``at``, ``request`` and `numbered` ones.

    Whoever waits for the journal wakes when the transaction commits.
    """
    head = (
        update(journal_head)
        .values(position=journal_head.c.position + entries)
        .returning(journal_head.c.position, func.pg_notify(func.current_schema(), ""))
        .cte("head")
    )
    rows = _rows(entries, journal, _OWN)
    common = [bindparam(name, type_=journal.c[name].type) for name in _COMMON]
    own = [rows.c[name] for name in _OWN]
    position = head.c.position - entries + 1 + rows.c.part
    numbered_rows = select(position, *common, *own).join_from(head, rows, true())
    return insert(journal).from_select(["position", *_COMMON, *_OWN], numbered_rows)


_called_at = (
    select(journal.c.counter).where(journal.c.position.in_(bindparam("positions", expanding=True))).distinct()
).subquery()
_proof_channel = func.concat(func.left(func.current_schema(), SCHEMA_LETTERS), "/", _called_at.c.counter)
tell_of_proofs = select(func.pg_notify(_proof_channel, "")).where(_called_at.c.counter.is_not(None))
"""Wake only the counters that made the calls at ``positions``: nobody else looks at who confirmed them."""


def numbered(rows: Sequence[Values]) -> Values:
    """The values of several rows as parameters of one statement: ``name_0``, ``name_1`` …."""
    return {f"{name}_{index}": value for index, row in enumerate(rows) for name, value in row.items()}


def _rows(count: int, table: Table, names: Sequence[str]) -> Subquery:
    """*count* rows whose values are parameters of the columns' types.

    Not ``VALUES``: SQLAlchemy would compile a statement with it anew each time.
    """
    return union_all(
        *(
            select(*(bindparam(f"{name}_{index}", type_=table.c[name].type).label(name) for name in names))
            for index in range(count)
        )
    ).subquery()
