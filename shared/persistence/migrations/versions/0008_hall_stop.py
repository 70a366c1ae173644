"""The stop of the whole hall: at most one, with what screens say meanwhile."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"

Instant = sa.BigInteger().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Create its table."""
    op.create_table(
        "hall_stop",
        sa.Column("id", sa.SmallInteger(), nullable=False),
        sa.Column("since", Instant, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_hall_stop_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hall_stop")),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("hall_stop")
