"""Bookings: who registered online for a day and time, with the services in order."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"

Instant = sa.BigInteger().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
BigKey = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create their tables."""
    op.create_table(
        "booking",
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("booked_at", Instant, nullable=False),
        sa.Column("ticket", BigKey),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.id"], name=op.f("fk_booking_ticket")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_booking")),
        sa.UniqueConstraint("ticket", name="uq_booking_ticket"),
    )
    op.create_index("ix_booking_booked_at", "booking", ["booked_at"])
    op.create_table(
        "booking_service",
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("position", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("service", sa.String(60), nullable=False),
        sa.Column("expected_at", Instant),
        sa.ForeignKeyConstraint(
            ["code"], ["booking.code"], name=op.f("fk_booking_service_code"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["service"], ["service.id"], name=op.f("fk_booking_service_service")),
        sa.PrimaryKeyConstraint("code", "position", name=op.f("pk_booking_service")),
    )
    op.create_index("ix_booking_service_expected", "booking_service", ["expected_at", "service"])


def downgrade() -> None:
    """Drop them."""
    op.drop_table("booking_service")
    op.drop_table("booking")
