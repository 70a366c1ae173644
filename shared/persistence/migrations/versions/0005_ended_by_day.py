"""Find the visits of some days without reading those of all years."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ENDED = sa.text("state IN ('done', 'missed')")


def upgrade() -> None:
    """Create the index."""
    op.create_index("ix_step_ended", "step", ["day"], sqlite_where=ENDED, postgresql_where=ENDED)


def downgrade() -> None:
    """Drop it."""
    op.drop_index("ix_step_ended", table_name="step")
