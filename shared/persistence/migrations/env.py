"""Alembic's entry: runs migrations on the connection that ``shared.persistence.schema`` hands over."""

from alembic import context

from shared.persistence.tables import metadata

connection = context.config.attributes["connection"]
# One transaction for all, on SQLite too: it takes the write lock before the present revision is read, so of two
# programs that upgrade at once the second finds nothing left to do.
context.configure(
    connection=connection,
    target_metadata=metadata,
    transaction_per_migration=False,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
