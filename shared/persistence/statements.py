"""SQL statements that are built once and run often."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Executable,
    Select,
    TextClause,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    true,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from shared.domain.ticket import AT_COUNTER, StepState
from shared.persistence.tables import (
    CALLS,
    CLOSING,
    NOTED,
    OPEN_STATES,
    booking_service,
    counter,
    hall_stop,
    is_in,
    journal,
    journal_head,
    quota_use,
    receipt,
    screen,
    series,
    service_pause,
    site,
    step,
    ticket,
)


def in_states(states: Iterable[StepState]) -> TextClause:
    """Written out exactly as in the partial indexes, since no planner sees through a parameter."""
    return text(f"step.{is_in(states)}")


WAITING = in_states({StepState.WAITING})

_exceptional = or_(
    exists(select(service_pause.c.service)),
    exists(select(counter.c.number).where(text(CLOSING))),
    exists(select(hall_stop.c.id)),
)
opening = select(site.c.catalogue_version, _exceptional.label("exceptional"))
"""First in every transaction: which catalogue is in force, and whether anything is paused, stopped or about to close."""

postgres_opening = opening.add_columns(func.clock_timestamp().label("now"))
"""The same with the database's time."""

earlier = select(journal).where(journal.c.request == bindparam("request")).order_by(journal.c.part)

head = select(journal_head.c.position)
entries_after = (
    select(journal)
    .where(journal.c.position > bindparam("after"))
    .order_by(journal.c.position)
    .limit(bindparam("most"))
)
_latest_calls = (
    select(journal).where(text(CALLS)).order_by(journal.c.position.desc()).limit(bindparam("most")).subquery()
)
recent_calls = (
    select(_latest_calls)
    .where(_latest_calls.c.at >= bindparam("since"))
    .order_by(_latest_calls.c.position.desc())
)
"""The newest calls, then those of today among them: before the first call of a day nothing else is read."""

receipts = (
    select(receipt)
    .where(receipt.c.position.in_(bindparam("positions", expanding=True)))
    .order_by(receipt.c.position, receipt.c.display)
)
_oldest = (
    select(receipt.c.position)
    .order_by(receipt.c.position)
    .limit(literal_column("500"))
    .offset(literal_column("0"))
    .subquery()
)
forget_receipts = delete(receipt).where(
    receipt.c.position.in_(
        select(_oldest.c.position)
        .join(journal, journal.c.position == _oldest.c.position)
        .where(journal.c.at < bindparam("before"))
    )
)
"""Some of the oldest receipts, as far as they are too old: often and cheap rather than once and long."""

last_call = (
    select(journal)
    .where(text(CALLS), journal.c.counter == bindparam("number"))
    .order_by(journal.c.position.desc())
    .limit(literal_column("1"))
)

_latest_call = select(func.max(journal.c.position)).where(text(CALLS), journal.c.counter == bindparam("of"))
proofs_of = select(func.count(receipt.c.shown_at), func.count(receipt.c.spoken_at)).where(
    receipt.c.position == _latest_call.scalar_subquery()
)
"""How many displays have shown, and spoken, the latest call to the counter ``of``."""

take_positions = (
    update(journal_head)
    .values(position=journal_head.c.position + bindparam("entries"))
    .returning(journal_head.c.position)
)
write_entries = insert(journal)

_active = select(step.c.ticket, step.c.step).where(
    step.c.counter == bindparam("number"), in_states(AT_COUNTER)
)
_active_row = _active.subquery()
lock_desk = (
    select(
        counter,
        _active_row.c.ticket.label("active_ticket"),
        _active_row.c.step.label("active_step"),
    )
    .select_from(counter.outerjoin(_active_row, true()))
    .where(counter.c.number == bindparam("number"))
    .with_for_update(of=counter)
)
at_counter = _active
at_counters = select(step.c.counter, step.c.service, step.c.called_at).where(in_states(AT_COUNTER))
visitors = (
    select(step.c.counter, step.c.state, ticket.c.code, ticket.c.number)
    .join(ticket, ticket.c.id == step.c.ticket)
    .where(in_states(AT_COUNTER), step.c.day == bindparam("on"))
)

_tickets = select(ticket, step).join(step, step.c.ticket == ticket.c.id).order_by(step.c.step)
ticket_by_id = _tickets.where(ticket.c.id == bindparam("ticket_id"))
ticket_by_number = _tickets.where(
    ticket.c.day == bindparam("on"),
    ticket.c.code == bindparam("letters"),
    ticket.c.number == bindparam("number"),
)
ticket_by_token = _tickets.where(ticket.c.token == bindparam("secret"))
"""A ticket with its steps in order, one row a step."""

held_at = (
    select(step.c.ticket, step.c.step)
    .where(in_states({StepState.HELD}), step.c.counter == bindparam("number"), step.c.day == bindparam("on"))
    .order_by(step.c.called_at)
)
left_open = (
    select(step.c.ticket, step.c.step)
    .where(in_states(OPEN_STATES), step.c.day < bindparam("before"))
    .order_by(step.c.ticket, step.c.step)
)
waiting_counts = (
    select(step.c.service, func.count().label("people"))
    .where(WAITING, step.c.day == bindparam("on"))
    .group_by(step.c.service)
)
uncalled_counts = (
    select(step.c.service, func.count().label("people"))
    .where(in_states(OPEN_STATES - AT_COUNTER), step.c.day == bindparam("on"))
    .group_by(step.c.service)
)
planned_services = (
    select(step.c.ticket, step.c.service)
    .where(in_states({StepState.PLANNED}), step.c.ticket.in_(bindparam("tickets", expanding=True)))
    .order_by(step.c.ticket, step.c.step)
)
next_count = (
    sqlite.insert(series)
    .values(day=bindparam("day"), code=bindparam("code"), last=1, last_at=bindparam("now"))
    .on_conflict_do_update(
        index_elements=[series.c.day, series.c.code],
        # A clock that was set back puts nobody who comes now ahead of those who wait.
        set_={
            "last": series.c.last + 1,
            "last_at": func.max(
                func.coalesce(series.c.last_at, bindparam("now")),
                bindparam("now"),
                type_=series.c.last_at.type,
            ),
        },
    )
    .returning(series.c.last, series.c.last_at)
)
quota_used = select(quota_use.c.service, quota_use.c.used).where(quota_use.c.day == bindparam("on"))
ended_by = (
    select(
        step.c.state,
        step.c.outcome,
        step.c.queued_at,
        step.c.called_at,
        step.c.serving_at,
        step.c.ended_at,
        step.c.calls,
        ticket.c.code,
        ticket.c.number,
    )
    .join(ticket, ticket.c.id == step.c.ticket)
    .where(
        in_states({StepState.DONE, StepState.MISSED}),
        step.c.officer == bindparam("username"),
        step.c.ended_at >= bindparam("since"),
    )
    .order_by(step.c.ended_at)
)

forget_notes = update(step).where(text(NOTED), step.c.day < bindparam("before")).values(note="")
change_step = update(step).where(
    step.c.ticket == bindparam("of_ticket"),
    step.c.step == bindparam("of_step"),
    step.c.state == bindparam("expected"),
    step.c.calls == bindparam("expected_calls"),
)


@lru_cache(maxsize=64)
def line(services: int, *, sent: bool, most: int | None) -> Select[Any]:
    """The heads of *services* lines, *most* of each; with *sent* as one counter sees them.

    Parameters: ``service_0`` …, ``on`` (day) and ``number`` (counter).
    """
    waiting = select(step).where(WAITING, step.c.day == bindparam("on"))
    lines = []
    for index in range(services):
        one = waiting.where(step.c.service == bindparam(f"service_{index}"))
        lines.append(_head(one.where(step.c.only_counter.is_(None)) if sent else one, most))
    if sent:
        mine = step.c.only_counter == bindparam("number")
        lines.append(_head(waiting.where(mine, step.c.only_counter.is_not(None)), most))
    heads = union_all(*lines).subquery()
    visitor = (ticket.c.code, ticket.c.number, ticket.c.priority, ticket.c.taken_at, ticket.c.language)
    return select(heads, *visitor).join(ticket, ticket.c.id == heads.c.ticket)


@lru_cache(maxsize=64)
def claim(candidates: int, *, wait: bool) -> Executable:
    """Call the first of *candidates* steps that is still waiting.

    Those whom others are calling at this instant are passed over or, with *wait*, awaited.
    Parameters: ``ticket_0``, ``step_0`` … in the order of the line, ``number`` and ``username`` of
    the desk, ``now``. Returns ticket and step.
    """
    wanted = [
        (step.c.ticket == bindparam(f"ticket_{i}")) & (step.c.step == bindparam(f"step_{i}"))
        for i in range(candidates)
    ]
    order = [
        (step.c.ticket != bindparam(f"ticket_{i}")) | (step.c.step != bindparam(f"step_{i}"))
        for i in range(candidates)
    ]
    free = (
        select(step.c.ticket, step.c.step)
        .where(WAITING, or_(*wanted))
        .order_by(*order)
        .limit(literal_column("1"))
        .offset(literal_column("0"))
        .with_for_update(skip_locked=not wait)
        .cte("free")
    )
    return (
        update(step)
        .where(step.c.ticket == free.c.ticket, step.c.step == free.c.step)
        .values(
            state=StepState.CALLED.value,
            counter=bindparam("number"),
            officer=bindparam("username"),
            calls=1,
            called_at=bindparam("now"),
        )
        .returning(step.c.ticket, step.c.step)
    )


to_come = and_(
    booking_service.c.expected_at >= bindparam("since"), booking_service.c.expected_at < bindparam("until")
)
"""Of a booked service: its visitor is expected from ``since`` until ``until``."""

places_kept = (
    select(func.count())
    .select_from(booking_service)
    .where(to_come, booking_service.c.service == bindparam("of"))
)
"""How many people are expected for the service ``of`` from ``since`` until ``until``."""


def use_quota(dialect: str) -> Executable:
    """Take one place of a day's quota; parameters ``today``, ``of`` (the service), and those of *places_kept*.

    Gives how many are *taken* then, and how many were *kept* when the statement began, before its row was locked.
    """
    statement = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(quota_use).values(
        day=bindparam("today"), service=bindparam("of"), used=1
    )
    return statement.on_conflict_do_update(
        index_elements=[quota_use.c.day, quota_use.c.service],
        set_={"used": quota_use.c.used + 1},
    ).returning(quota_use.c.used.label("taken"), places_kept.scalar_subquery().label("kept"))


give_back_quota = (
    update(quota_use)
    .where(quota_use.c.day == bindparam("on"), quota_use.c.service == bindparam("of"), quota_use.c.used > 0)
    .values(used=quota_use.c.used - 1)
)


@lru_cache(maxsize=2)
def confirm(dialect: str) -> Executable:
    """Note that calls were shown or spoken; an earlier time stays.

    Parameters: ``positions``, ``by`` (the display), ``shown`` and ``spoken`` (a time, or None for no news).
    """
    found = select(
        journal.c.position,
        bindparam("by", type_=receipt.c.display.type),
        bindparam("shown", type_=receipt.c.shown_at.type),
        bindparam("spoken", type_=receipt.c.spoken_at.type),
    ).where(text(CALLS), journal.c.position.in_(bindparam("positions", expanding=True)))
    statement = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(receipt)
    statement = statement.from_select(["position", "display", "shown_at", "spoken_at"], found)
    return statement.on_conflict_do_update(
        index_elements=[receipt.c.position, receipt.c.display],
        set_={
            "shown_at": func.coalesce(receipt.c.shown_at, statement.excluded.shown_at),
            "spoken_at": func.coalesce(receipt.c.spoken_at, statement.excluded.spoken_at),
        },
    )


@lru_cache(maxsize=2)
def save_screen(dialect: str) -> Executable:
    """Store what a display reports of itself; its first moment stays. Returns the row."""
    statement = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(screen)
    told = ("board", "zone", "counters", "speaks", "seen_at")
    return statement.on_conflict_do_update(
        index_elements=[screen.c.name], set_={name: statement.excluded[name] for name in told}
    ).returning(screen)


def _head(line: Select[Any], most: int | None) -> Select[Any]:
    if most is None:
        return line
    # Written out: SQLite 3.48 and later prepare a statement anew whenever a LIMIT is bound.
    line = line.order_by(step.c.turn_at, step.c.ticket)
    return select(line.limit(literal_column(str(most))).offset(literal_column("0")).subquery())
