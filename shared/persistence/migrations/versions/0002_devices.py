"""The hall's devices and their troubles."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"

Instant = sa.BigInteger().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Create the table of devices."""
    op.create_table(
        "device",
        sa.Column("program", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("seen_at", Instant, nullable=False),
        sa.Column("trouble", sa.String(length=16), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("since", Instant, nullable=False),
        sa.PrimaryKeyConstraint("program", "name", name=op.f("pk_device")),
    )


def downgrade() -> None:
    """Forget the devices."""
    op.drop_table("device")
