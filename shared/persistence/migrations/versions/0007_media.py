"""A playlist that all displays share, with its pictures and films."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"

Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    """Create the tables of slides and of their files' contents."""
    op.create_table(
        "media_file",
        sa.Column("checksum", sa.String(length=64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("checksum", name=op.f("pk_media_file")),
    )
    op.create_table(
        "media_piece",
        sa.Column("checksum", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["checksum"], ["media_file.checksum"], name=op.f("fk_media_piece_checksum")),
        sa.PrimaryKeyConstraint("checksum", "number", name=op.f("pk_media_piece")),
    )
    op.create_table(
        "media_slide",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("checksum", sa.String(length=64), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("colour", sa.String(length=8), nullable=False),
        sa.Column("seconds", sa.SmallInteger(), nullable=False),
        sa.Column("shown", Json, nullable=False),
        sa.CheckConstraint("kind IN ('picture', 'video', 'text')", name=op.f("ck_media_slide_kind_known")),
        sa.ForeignKeyConstraint(["checksum"], ["media_file.checksum"], name=op.f("fk_media_slide_checksum")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_media_slide")),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("media_slide")
    op.drop_table("media_piece")
    op.drop_table("media_file")
