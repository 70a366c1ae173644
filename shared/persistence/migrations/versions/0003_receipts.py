"""Displays report themselves and confirm calls."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"

Instant = sa.BigInteger().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
BigKey = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables of receipts and displays."""
    op.create_table(
        "receipt",
        sa.Column("position", BigKey, autoincrement=False, nullable=False),
        sa.Column("display", sa.String(length=60), nullable=False),
        sa.Column("shown_at", Instant, nullable=True),
        sa.Column("spoken_at", Instant, nullable=True),
        sa.ForeignKeyConstraint(["position"], ["journal.position"], name=op.f("fk_receipt_position")),
        sa.PrimaryKeyConstraint("position", "display", name=op.f("pk_receipt")),
    )
    op.create_table(
        "screen",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("board", sa.String(length=8), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("counters", Json, nullable=False),
        sa.Column("speaks", sa.Boolean(), nullable=False),
        sa.Column("since", Instant, nullable=False),
        sa.Column("seen_at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_screen")),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("screen")
    op.drop_table("receipt")
