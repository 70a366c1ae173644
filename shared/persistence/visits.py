"""What was seen of visits and arrivals, from the steps themselves; asked rarely and kept in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Select,
    bindparam,
    cast,
    extract,
    func,
    select,
    type_coerce,
)

from shared.domain.pace import Seen
from shared.domain.ticket import StepState
from shared.persistence.statements import in_states
from shared.persistence.tables import step, ticket

USUAL_DAYS = 14
"""Days before today that tell what is usual."""

KEPT = timedelta(minutes=1)
"""How long what was seen today is not asked again."""


@lru_cache
def _ended(dialect: str) -> Select[Any]:
    """Service → visits, their seconds and the squares of these, of the days from ``first`` to before ``after``."""
    lasted: ColumnElement[Any]
    if dialect == "sqlite":  # times are microseconds
        ended, called = (type_coerce(column, Float) for column in (step.c.ended_at, step.c.called_at))
        lasted = (ended - called) / 1e6
    else:
        lasted = cast(extract("epoch", step.c.ended_at - step.c.called_at), Float)
    return (
        select(step.c.service, func.count(), func.sum(lasted), func.sum(lasted * lasted))
        .where(
            step.c.day >= bindparam("first"),
            step.c.day < bindparam("after"),
            in_states({StepState.DONE, StepState.MISSED}),
            step.c.ended_at >= step.c.called_at,  # not where the clock was set back during the visit
        )
        .group_by(step.c.service)
    )


_arrived = (
    select(step.c.service, ticket.c.priority, func.count())
    .join(ticket, ticket.c.id == step.c.ticket)
    .where(ticket.c.day == bindparam("on"), ticket.c.taken_at >= bindparam("since"), step.c.step == 1)
    .group_by(step.c.service, ticket.c.priority)
)


@dataclass(slots=True)
class VisitMemory:
    """What one database's readers remember. Whole answers are replaced, so several threads may share it."""

    usual: tuple[date | None, Mapping[str, Seen]] = (None, {})
    today: tuple[tuple[date, datetime] | None, Mapping[str, Seen], Mapping[tuple[str, bool], int]] = field(
        default=(None, {}, {})
    )

    def usually(self, connection: Connection, today: date) -> Mapping[str, Seen]:
        """Service → visits of the two weeks before *today*."""
        day, seen = self.usual
        if day != today:
            seen = _seen(connection, today - timedelta(days=USUAL_DAYS), today)
            self.usual = (today, seen)
        return seen

    def lately(
        self, connection: Connection, today: date, now: datetime
    ) -> tuple[Mapping[str, Seen], Mapping[tuple[str, bool], int]]:
        """Service → visits of *today*; (service, priority) → arrivals of the hour before *now*."""
        key, seen, arrived = self.today
        if key is None or key[0] != today or not timedelta() <= now - key[1] < KEPT:
            seen = _seen(connection, today, today + timedelta(days=1))
            came = connection.execute(_arrived, {"on": today, "since": now - timedelta(hours=1)})
            arrived = {(service, priority): people for service, priority, people in came}
            self.today = ((today, now), seen, arrived)
        return seen, arrived


def _seen(connection: Connection, first: date, after: date) -> Mapping[str, Seen]:
    ended = connection.execute(_ended(connection.dialect.name), {"first": first, "after": after})
    return {service: Seen(visits, seconds, squares) for service, visits, seconds, squares in ended}
