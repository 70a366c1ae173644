"""What was seen of visits and arrivals, from the steps themselves; asked rarely and kept in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Row,
    Select,
    bindparam,
    cast,
    extract,
    func,
    select,
    type_coerce,
)

from shared.domain.catalogue import Catalogue
from shared.domain.habits import Came, Habits, Shift, habits_of
from shared.domain.pace import Seen
from shared.domain.ticket import Placed, StepState
from shared.persistence.statements import in_states
from shared.persistence.tables import step, ticket

USUAL_DAYS = 14
"""Days before today that tell what is usual."""

KEPT = timedelta(minutes=1)
"""How long what was seen today is not asked again."""


@lru_cache
def _ended(dialect: str, *by: str) -> Select[Any]:
    """What was seen of the visits from day ``first`` to before ``after``, grouped *by* these columns of the step."""
    lasted: ColumnElement[Any]
    if dialect == "sqlite":  # times are microseconds
        ended, called = (type_coerce(column, Float) for column in (step.c.ended_at, step.c.called_at))
        lasted = (ended - called) / 1e6
    else:
        lasted = cast(extract("epoch", step.c.ended_at - step.c.called_at), Float)
    groups = [step.c[name] for name in by]
    return (
        select(
            func.count().label("visits"),
            func.sum(lasted).label("seconds"),
            func.sum(lasted * lasted).label("squares"),
            func.count().filter(step.c.placed == Placed.PRIORITY).label("first"),
            func.min(step.c.called_at).label("began"),
            func.min(step.c.queued_at).label("queued"),
            *groups,
        )
        .where(
            step.c.day >= bindparam("first_day"),
            step.c.day < bindparam("after"),
            in_states({StepState.DONE, StepState.MISSED}),
            step.c.ended_at >= step.c.called_at,  # not where the clock was set back during the visit
        )
        .group_by(*groups)
    )


_arrived = (
    select(
        step.c.service, func.count().label("people"), func.count().filter(ticket.c.priority).label("first")
    )
    .join(ticket, ticket.c.id == step.c.ticket)
    .where(ticket.c.day == bindparam("on"), ticket.c.taken_at >= bindparam("since"), step.c.step == 1)
    .group_by(step.c.service)
)


@dataclass(slots=True)
class VisitMemory:
    """What one database's readers remember. Whole answers are replaced, so several threads may share it."""

    usual: tuple[tuple[date, Catalogue] | None, Habits] = (None, Habits())
    today: tuple[tuple[date, datetime] | None, Mapping[str, Seen], Mapping[str, Came]] = field(
        default=(None, {}, {})
    )

    def usually(self, connection: Connection, today: date, catalogue: Catalogue) -> Habits:
        """What is usual since two weeks before *today*, in the hall of *catalogue*."""
        key, habits = self.usual
        if key is None or key[0] != today or key[1] is not catalogue:
            ended = _ended(connection.dialect.name, "day", "counter", "service")
            found = _asked(connection, ended, today - timedelta(days=USUAL_DAYS), today)
            shifts = (
                Shift(
                    row.day,
                    row.counter,
                    row.service,
                    _seen(row),
                    Came(row.visits, row.first),
                    row.began,
                    row.queued,
                )
                for row in found
            )
            habits = habits_of(shifts, catalogue)
            self.usual = ((today, catalogue), habits)
        return habits

    def lately(
        self, connection: Connection, today: date, now: datetime
    ) -> tuple[Mapping[str, Seen], Mapping[str, Came]]:
        """Service → visits of *today*; service → arrivals of the hour before *now*."""
        key, seen, arrived = self.today
        if key is None or key[0] != today or not timedelta() <= now - key[1] < KEPT:
            ended = _ended(connection.dialect.name, "service")
            found = _asked(connection, ended, today, today + timedelta(days=1))
            seen = {row.service: _seen(row) for row in found}
            came = connection.execute(_arrived, {"on": today, "since": now - timedelta(hours=1)})
            arrived = {row.service: Came(row.people, row.first) for row in came}
            self.today = ((today, now), seen, arrived)
        return seen, arrived


def _asked(connection: Connection, ended: Select[Any], first: date, after: date) -> Sequence[Row[Any]]:
    return connection.execute(ended, {"first_day": first, "after": after}).all()


def _seen(row: Row[Any]) -> Seen:
    return Seen(row.visits, row.seconds, row.squares)
