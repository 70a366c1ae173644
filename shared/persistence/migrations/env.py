"""Alembic's entry: runs migrations on the connection that ``shared.persistence.schema`` hands over."""

from alembic import context

from shared.persistence.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
