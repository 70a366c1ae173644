"""The tables of one site, with a constraint for every invariant that a constraint can hold."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from shared.domain.desk import DeskState
from shared.domain.media import Kind as MediaKind
from shared.domain.officer import Role
from shared.domain.ticket import AT_COUNTER, ENDED, UNDER_WAY, Outcome, Placed, PriorityReason, StepState
from shared.persistence.instants import Instant

Json = JSON().with_variant(JSONB(), "postgresql")
BigKey = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _one_of(column: str, values: type[StrEnum] | Iterable[str]) -> CheckConstraint:
    allowed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({allowed})", name=f"{column}_known")


def is_in(states: Iterable[StepState]) -> str:
    """The condition that a step is in one of *states*, in the one spelling that indexes and queries share."""
    return "state IN ({})".format(", ".join(f"'{state}'" for state in sorted(states)))


OPEN_STATES = frozenset(StepState) - ENDED

site = Table(
    "site",
    metadata,
    Column("id", SmallInteger, primary_key=True),
    Column("catalogue_version", Integer, nullable=False),
    Column("details", Json, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

zone = Table(
    "zone",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", Json, nullable=False),
    Column("seats", Json),
    Column("position", Integer, nullable=False),
    Column("retired", Boolean, nullable=False),
)

agency = Table(
    "agency",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("code", String(2), nullable=False),
    Column("name", Json, nullable=False),
    Column("short", Json, nullable=False),
    Column("spoken", Json, nullable=False),
    Column("zone", ForeignKey("zone.id"), nullable=False),
    Column("hours", Json, nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("complaints", Json),
)
Index(
    "uq_agency_code",
    agency.c.code,
    unique=True,
    sqlite_where=text("NOT retired"),
    postgresql_where=text("NOT retired"),
)

service = Table(
    "service",
    metadata,
    Column("id", String(60), primary_key=True),
    Column("agency", ForeignKey("agency.id"), nullable=False),
    Column("name", Json, nullable=False),
    Column("short", Json, nullable=False),
    Column("requirements", Json, nullable=False),
    Column("wait_target_seconds", Integer, nullable=False),
    Column("duration_seconds", Integer, nullable=False),
    Column("quota", Integer),
    Column("hours", Json, nullable=False),
    Column("position", Integer, nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("synonyms", Json),
    Column("standard", Json),
)

counter = Table(
    "counter",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("agency", ForeignKey("agency.id"), nullable=False),
    Column("zone", ForeignKey("zone.id"), nullable=False),
    Column("retired", Boolean, nullable=False),
    Column("state", String(8), nullable=False),
    Column("officer", String(60), nullable=False),
    Column("since", Instant),
    Column("reason", Text, nullable=False),
    Column("back_at", Instant),
    Column("closing", Boolean),
    Column("session", String(40)),
    _one_of("state", DeskState),
)

counter_service = Table(
    "counter_service",
    metadata,
    Column("counter", ForeignKey("counter.number"), primary_key=True),
    Column("service", ForeignKey("service.id"), primary_key=True),
    Column("delay_seconds", Integer, nullable=False),
)

need = Table(
    "need",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("label", Json, nullable=False),
    Column("service", ForeignKey("service.id"), nullable=False),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", BigKey, primary_key=True),
    Column("day", Date, nullable=False),
    Column("code", String(2), nullable=False),
    Column("number", Integer, nullable=False),
    Column("token", String(40), nullable=False),
    Column("priority", Boolean, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("language", String(8), nullable=False),
    UniqueConstraint("day", "code", "number", name="uq_ticket_number"),
    UniqueConstraint("token", name="uq_ticket_token"),
    CheckConstraint("number > 0", name="numbers_from_one"),
)

step = Table(
    "step",
    metadata,
    Column("ticket", ForeignKey("ticket.id"), primary_key=True),
    Column("step", SmallInteger, primary_key=True, autoincrement=False),
    # The ticket's day again: every line is asked by it, and it never changes.
    Column("day", Date, nullable=False),
    Column("service", String(60), nullable=False),
    Column("state", String(10), nullable=False),
    Column("turn_at", Instant),
    Column("due_at", Instant),
    Column("placed", String(12)),
    Column("counter", Integer),
    Column("only_counter", Integer),
    Column("calls", SmallInteger, nullable=False),
    Column("called_at", Instant),
    Column("serving_at", Instant),
    Column("ended_at", Instant),
    Column("outcome", String(16)),
    Column("returns", SmallInteger, nullable=False),
    Column("officer", String(60), nullable=False),
    Column("note", Text, nullable=False),
    Column("queued_at", Instant),
    Column("resume_at", Instant),
    ForeignKeyConstraint(["service"], ["service.id"]),
    CheckConstraint(f"NOT ({is_in(AT_COUNTER)}) OR counter IS NOT NULL", name="at_a_counter"),
    CheckConstraint(
        "state <> 'waiting' OR (turn_at IS NOT NULL AND due_at IS NOT NULL AND counter IS NULL)",
        name="waiting_has_a_place",
    ),
    _one_of("state", StepState),
    _one_of("placed", Placed),
    _one_of("outcome", Outcome),
)


def _partial(name: str, where: str, *columns: Column[Any], unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


_partial(
    "ix_step_line", is_in({StepState.WAITING}), step.c.service, step.c.day, step.c.turn_at, step.c.ticket
)
CLOSING = "closing"
_partial("ix_counter_closing", CLOSING, counter.c.number)
_partial("ix_step_sent", f"{is_in({StepState.WAITING})} AND only_counter IS NOT NULL", step.c.only_counter)
_partial("uq_step_at_counter", is_in(AT_COUNTER), step.c.counter, unique=True)
_partial("uq_step_under_way", is_in(UNDER_WAY), step.c.ticket, unique=True)
_partial("ix_step_held", is_in({StepState.HELD}), step.c.counter)
_partial("ix_step_left_open", is_in(OPEN_STATES), step.c.day)
NOTED = "note <> ''"
_partial("ix_step_noted", NOTED, step.c.day)
_partial("ix_step_ended", is_in({StepState.DONE, StepState.MISSED}), step.c.day)
_partial("ix_step_figures", is_in({StepState.DONE, StepState.MISSED}), step.c.officer, step.c.ended_at)

series = Table(
    "series",
    metadata,
    Column("day", Date, primary_key=True),
    Column("code", String(2), primary_key=True),
    Column("last", Integer, nullable=False),
    Column("last_at", Instant),
)

service_pause = Table(
    "service_pause",
    metadata,
    Column("service", ForeignKey("service.id"), primary_key=True),
    Column("since", Instant, nullable=False),
    Column("until", Instant),
    Column("reason", Text, nullable=False),
    Column("officer", String(60), nullable=False),
)

hall_stop = Table(
    "hall_stop",
    metadata,
    Column("id", SmallInteger, primary_key=True),
    Column("since", Instant, nullable=False),
    Column("text", Text, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

quota_use = Table(
    "quota_use",
    metadata,
    Column("day", Date, primary_key=True),
    Column("service", ForeignKey("service.id"), primary_key=True),
    Column("used", Integer, nullable=False),
)

booking = Table(
    "booking",
    metadata,
    Column("code", String(40), primary_key=True),
    Column("booked_at", Instant, nullable=False),
    Column("ticket", ForeignKey("ticket.id")),
    UniqueConstraint("ticket", name="uq_booking_ticket"),
)
Index("ix_booking_booked_at", booking.c.booked_at)

booking_service = Table(
    "booking_service",
    metadata,
    Column("code", ForeignKey("booking.code", ondelete="CASCADE"), primary_key=True),
    Column("position", SmallInteger, primary_key=True, autoincrement=False),
    Column("service", ForeignKey("service.id"), nullable=False),
    # The booked time, until its visitor has come: it is counted with every number of a service with a quota.
    Column("expected_at", Instant),
)
Index("ix_booking_service_expected", booking_service.c.expected_at, booking_service.c.service)

priority_count = Table(
    "priority_count",
    metadata,
    Column("day", Date, primary_key=True),
    Column("reason", String(12), primary_key=True),
    Column("count", Integer, nullable=False),
    _one_of("reason", PriorityReason),
)

officer = Table(
    "officer",
    metadata,
    Column("username", String(60), primary_key=True),
    Column("name", String(120), nullable=False),
    Column("role", String(16), nullable=False),
    Column("agency", String(40), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("last_counter", Integer),
    Column("failures", SmallInteger, nullable=False),
    Column("retry_at", Instant),
    _one_of("role", Role),
)

device = Table(
    "device",
    metadata,
    Column("program", String(16), primary_key=True),
    Column("name", String(80), primary_key=True),
    Column("seen_at", Instant, nullable=False),
    Column("trouble", String(16), nullable=False),
    Column("detail", Text, nullable=False),
    Column("since", Instant, nullable=False),
)

journal_head = Table(
    "journal_head",
    metadata,
    Column("id", SmallInteger, primary_key=True),
    Column("position", BigInteger, nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

journal = Table(
    "journal",
    metadata,
    Column("position", BigKey, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("request", String(64)),
    Column("part", SmallInteger, nullable=False),
    Column("data", Json, nullable=False),
    # The counter of a call, so that its latest one is found at once.
    Column("counter", Integer),
    UniqueConstraint("request", "part", name="uq_journal_request"),
)
CALLS = "kind IN ('called', 'recalled')"
_partial("ix_journal_calls", CALLS, journal.c.position)
_partial("ix_journal_counter_calls", CALLS, journal.c.counter, journal.c.position)

media_file = Table(
    "media_file",
    metadata,
    Column("checksum", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
)

# In pieces, so that no display holds a whole film in memory to fetch it.
media_piece = Table(
    "media_piece",
    metadata,
    Column("checksum", ForeignKey("media_file.checksum"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)

media_slide = Table(
    "media_slide",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(8), nullable=False),
    Column("file", Text, nullable=False),
    Column("checksum", ForeignKey("media_file.checksum")),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("colour", String(8), nullable=False),
    Column("seconds", SmallInteger, nullable=False),
    Column("shown", Json, nullable=False),
    _one_of("kind", MediaKind),
)

receipt = Table(
    "receipt",
    metadata,
    Column("position", ForeignKey("journal.position"), primary_key=True, autoincrement=False),
    Column("display", String(60), primary_key=True),
    Column("shown_at", Instant),
    Column("spoken_at", Instant),
)

screen = Table(
    "screen",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("board", String(8), nullable=False),
    Column("zone", String(40), nullable=False),
    Column("counters", Json, nullable=False),
    Column("speaks", Boolean, nullable=False),
    Column("since", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
)
