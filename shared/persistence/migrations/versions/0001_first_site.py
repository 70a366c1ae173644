"""The first tables of a site."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

Instant = sa.BigInteger().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
BigKey = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create them."""
    op.create_table(
        "journal",
        sa.Column("position", BigKey, autoincrement=False, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("request", sa.String(length=64), nullable=True),
        sa.Column("part", sa.SmallInteger(), nullable=False),
        sa.Column("data", Json, nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_journal")),
        sa.UniqueConstraint("request", "part", name="uq_journal_request"),
    )
    op.create_index(
        "ix_journal_calls",
        "journal",
        ["position"],
        unique=False,
        sqlite_where=sa.text("kind IN ('called', 'recalled')"),
        postgresql_where=sa.text("kind IN ('called', 'recalled')"),
    )
    op.create_table(
        "journal_head",
        sa.Column("id", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_journal_head_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_head")),
    )
    op.create_table(
        "officer",
        sa.Column("username", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("agency", sa.String(length=40), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("last_counter", sa.Integer(), nullable=True),
        sa.Column("failures", sa.SmallInteger(), nullable=False),
        sa.Column("retry_at", Instant, nullable=True),
        sa.CheckConstraint(
            "role IN ('officer', 'supervisor', 'administrator')", name=op.f("ck_officer_role_known")
        ),
        sa.PrimaryKeyConstraint("username", name=op.f("pk_officer")),
    )
    op.create_table(
        "priority_count",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=12), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "reason IN ('elderly', 'disability', 'pregnant', 'small_child')",
            name=op.f("ck_priority_count_reason_known"),
        ),
        sa.PrimaryKeyConstraint("day", "reason", name=op.f("pk_priority_count")),
    )
    op.create_table(
        "series",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "code", name=op.f("pk_series")),
    )
    op.create_table(
        "site",
        sa.Column("id", sa.SmallInteger(), nullable=False),
        sa.Column("catalogue_version", sa.Integer(), nullable=False),
        sa.Column("details", Json, nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_site_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    op.create_table(
        "ticket",
        sa.Column("id", BigKey, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=40), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.Column("taken_at", Instant, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_ticket_numbers_from_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("day", "code", "number", name="uq_ticket_number"),
        sa.UniqueConstraint("token", name="uq_ticket_token"),
    )
    op.create_table(
        "zone",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("name", Json, nullable=False),
        sa.Column("seats", Json, nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zone")),
    )
    op.create_table(
        "agency",
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("name", Json, nullable=False),
        sa.Column("short", Json, nullable=False),
        sa.Column("spoken", Json, nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("hours", Json, nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["zone"], ["zone.id"], name=op.f("fk_agency_zone")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
    )
    op.create_index(
        "uq_agency_code",
        "agency",
        ["code"],
        unique=True,
        sqlite_where=sa.text("NOT retired"),
        postgresql_where=sa.text("NOT retired"),
    )
    op.create_table(
        "counter",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("agency", sa.String(length=40), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("officer", sa.String(length=60), nullable=False),
        sa.Column("since", Instant, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("back_at", Instant, nullable=True),
        sa.CheckConstraint("state IN ('open', 'paused', 'closed')", name=op.f("ck_counter_state_known")),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name=op.f("fk_counter_agency")),
        sa.ForeignKeyConstraint(["zone"], ["zone.id"], name=op.f("fk_counter_zone")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_counter")),
    )
    op.create_table(
        "service",
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("agency", sa.String(length=40), nullable=False),
        sa.Column("name", Json, nullable=False),
        sa.Column("short", Json, nullable=False),
        sa.Column("requirements", Json, nullable=False),
        sa.Column("wait_target_seconds", sa.Integer(), nullable=False),
        sa.Column("duration_seconds", sa.Integer(), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=True),
        sa.Column("hours", Json, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name=op.f("fk_service_agency")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
    )
    op.create_table(
        "counter_service",
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(length=60), nullable=False),
        sa.Column("delay_seconds", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["counter"], ["counter.number"], name=op.f("fk_counter_service_counter")),
        sa.ForeignKeyConstraint(["service"], ["service.id"], name=op.f("fk_counter_service_service")),
        sa.PrimaryKeyConstraint("counter", "service", name=op.f("pk_counter_service")),
    )
    op.create_table(
        "need",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("label", Json, nullable=False),
        sa.Column("service", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(["service"], ["service.id"], name=op.f("fk_need_service")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_need")),
    )
    op.create_table(
        "quota_use",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("service", sa.String(length=60), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["service"], ["service.id"], name=op.f("fk_quota_use_service")),
        sa.PrimaryKeyConstraint("day", "service", name=op.f("pk_quota_use")),
    )
    op.create_table(
        "step",
        sa.Column("ticket", BigKey, nullable=False),
        sa.Column("step", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("service", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("turn_at", Instant, nullable=True),
        sa.Column("due_at", Instant, nullable=True),
        sa.Column("placed", sa.String(length=12), nullable=True),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("only_counter", sa.Integer(), nullable=True),
        sa.Column("calls", sa.SmallInteger(), nullable=False),
        sa.Column("called_at", Instant, nullable=True),
        sa.Column("serving_at", Instant, nullable=True),
        sa.Column("ended_at", Instant, nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.Column("returns", sa.SmallInteger(), nullable=False),
        sa.Column("officer", sa.String(length=60), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "NOT (state IN ('called', 'serving')) OR counter IS NOT NULL", name=op.f("ck_step_at_a_counter")
        ),
        sa.CheckConstraint(
            "outcome IN ('done', 'papers_missing', 'come_back', 'not_served', 'transferred')",
            name=op.f("ck_step_outcome_known"),
        ),
        sa.CheckConstraint(
            "placed IN ('arrival', 'priority', 'appointment', 'returned', 'anew', 'first', 'last')",
            name=op.f("ck_step_placed_known"),
        ),
        sa.CheckConstraint(
            "state <> 'waiting' OR (turn_at IS NOT NULL AND due_at IS NOT NULL AND counter IS NULL)",
            name=op.f("ck_step_waiting_has_a_place"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'waiting', 'called', 'serving', 'done', 'held', 'missed', 'cancelled', 'expired')",
            name=op.f("ck_step_state_known"),
        ),
        sa.ForeignKeyConstraint(["service"], ["service.id"], name=op.f("fk_step_service")),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.id"], name=op.f("fk_step_ticket")),
        sa.PrimaryKeyConstraint("ticket", "step", name=op.f("pk_step")),
    )
    op.create_index(
        "ix_step_figures",
        "step",
        ["officer", "ended_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('done', 'missed')"),
        postgresql_where=sa.text("state IN ('done', 'missed')"),
    )
    op.create_index(
        "ix_step_held",
        "step",
        ["counter"],
        unique=False,
        sqlite_where=sa.text("state IN ('held')"),
        postgresql_where=sa.text("state IN ('held')"),
    )
    op.create_index(
        "ix_step_left_open",
        "step",
        ["day"],
        unique=False,
        sqlite_where=sa.text("state IN ('called', 'held', 'missed', 'planned', 'serving', 'waiting')"),
        postgresql_where=sa.text("state IN ('called', 'held', 'missed', 'planned', 'serving', 'waiting')"),
    )
    op.create_index(
        "ix_step_line",
        "step",
        ["service", "day", "turn_at", "ticket"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting')"),
        postgresql_where=sa.text("state IN ('waiting')"),
    )
    op.create_index(
        "ix_step_noted",
        "step",
        ["day"],
        unique=False,
        sqlite_where=sa.text("note <> ''"),
        postgresql_where=sa.text("note <> ''"),
    )
    op.create_index(
        "ix_step_sent",
        "step",
        ["only_counter"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting') AND only_counter IS NOT NULL"),
        postgresql_where=sa.text("state IN ('waiting') AND only_counter IS NOT NULL"),
    )
    op.create_index(
        "uq_step_at_counter",
        "step",
        ["counter"],
        unique=True,
        sqlite_where=sa.text("state IN ('called', 'serving')"),
        postgresql_where=sa.text("state IN ('called', 'serving')"),
    )
    op.create_index(
        "uq_step_under_way",
        "step",
        ["ticket"],
        unique=True,
        sqlite_where=sa.text("state IN ('called', 'serving', 'waiting')"),
        postgresql_where=sa.text("state IN ('called', 'serving', 'waiting')"),
    )
    op.bulk_insert(
        sa.table("journal_head", sa.column("id", sa.SmallInteger()), sa.column("position", sa.BigInteger())),
        [{"id": 1, "position": 0}],
    )


def downgrade() -> None:
    """Drop them, children first."""
    for table in (
        "step",
        "quota_use",
        "need",
        "counter_service",
        "service",
        "counter",
        "agency",
        "zone",
        "ticket",
        "site",
        "series",
        "priority_count",
        "officer",
        "journal_head",
        "journal",
    ):
        op.drop_table(table)
