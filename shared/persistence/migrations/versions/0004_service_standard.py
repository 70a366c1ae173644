"""What visitors call a service, and what its published standard says."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"

Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    """Add the columns; a service of an older catalogue has neither."""
    op.add_column("agency", sa.Column("complaints", Json, nullable=True))
    op.add_column("service", sa.Column("synonyms", Json, nullable=True))
    op.add_column("service", sa.Column("standard", Json, nullable=True))


def downgrade() -> None:
    """Forget them."""
    op.drop_column("service", "standard")
    op.drop_column("service", "synonyms")
    op.drop_column("agency", "complaints")
