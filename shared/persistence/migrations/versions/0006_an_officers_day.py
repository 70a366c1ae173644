"""What an officer's day needs: service pauses, closing soon, timed returns, and the way to a counter's latest call."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"

Instant = sa.BigInteger().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
CALLS = sa.text("kind IN ('called', 'recalled')")
CLOSING = sa.text("closing")
COLUMNS: tuple[tuple[str, str, Any], ...] = (
    ("counter", "closing", sa.Boolean()),
    ("counter", "session", sa.String(length=40)),
    ("step", "queued_at", Instant),
    ("step", "resume_at", Instant),
    ("series", "last_at", Instant),
    ("journal", "counter", sa.Integer()),
)


def upgrade() -> None:
    """Create the table of pauses and add the columns."""
    op.create_table(
        "service_pause",
        sa.Column("service", sa.String(length=60), nullable=False),
        sa.Column("since", Instant, nullable=False),
        sa.Column("until", Instant, nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(["service"], ["service.id"], name=op.f("fk_service_pause_service")),
        sa.PrimaryKeyConstraint("service", name=op.f("pk_service_pause")),
    )
    for table, name, kind in COLUMNS:
        op.add_column(table, sa.Column(name, kind))
    op.create_index(
        "ix_counter_closing", "counter", ["number"], sqlite_where=CLOSING, postgresql_where=CLOSING
    )
    op.create_index(
        "ix_journal_counter_calls",
        "journal",
        ["counter", "position"],
        sqlite_where=CALLS,
        postgresql_where=CALLS,
    )


def downgrade() -> None:
    """Drop them again."""
    op.drop_index("ix_journal_counter_calls", "journal")
    op.drop_index("ix_counter_closing", "counter")
    for table, name, _ in COLUMNS:
        op.drop_column(table, name)
    op.drop_table("service_pause")
