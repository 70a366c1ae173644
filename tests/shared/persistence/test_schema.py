"""Migrations make exactly the tables that the program uses; other versions are refused with advice."""

from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from shared.persistence import tables
from shared.persistence.database import open_database
from shared.persistence.engines import Engines, open_engines
from shared.persistence.reading import NoSiteError
from shared.persistence.schema import MIGRATIONS, SchemaError, create_or_upgrade, known_revisions, migrate
from shared.usecases.ports import Reading


def shape(engines: Engines) -> dict[str, Any]:
    """Everything a database tells about its tables."""
    with engines.read.connect() as connection:
        look = inspect(connection)
        return {
            name: _table(look, name, connection)
            for name in look.get_table_names()
            if name != "alembic_version"
        }


def _table(look: Any, name: str, connection: Any) -> dict[str, Any]:
    return {
        "columns": [
            (c["name"], str(c["type"]), c["nullable"], c["default"], c.get("identity"))
            for c in look.get_columns(name)
        ],
        "key": look.get_pk_constraint(name),
        "checks": sorted(look.get_check_constraints(name), key=_name),
        "foreign": sorted(look.get_foreign_keys(name), key=_name),
        "unique": sorted(look.get_unique_constraints(name), key=_name),
        "indexes": sorted(_indexes(connection, name)),
    }


def _name(each: Any) -> str:
    return str(each["name"])


def _indexes(connection: Any, table: str) -> list[str]:
    """The statements that make the indexes, with their WHERE."""
    if connection.dialect.name == "sqlite":
        found = text(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :table AND sql NOT NULL"
        )
        return [sql.replace('"', "") for sql in connection.scalars(found, {"table": table})]
    found = text(
        "SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes "
        "WHERE schemaname = current_schema() AND tablename = :table"
    )
    return list(connection.scalars(found, {"table": table}))


@pytest.fixture
def engines(empty_url: str):
    found = open_engines(empty_url)
    yield found
    found.dispose()


def drop_everything(engines: Engines) -> None:
    with engines.write.begin() as connection:
        tables.metadata.drop_all(connection)


def test_migrations_make_the_tables_of_the_program(engines):
    create_or_upgrade(engines)
    migrated = shape(engines)
    drop_everything(engines)
    with engines.write.begin() as connection:
        tables.metadata.create_all(connection)

    made = shape(engines)

    assert set(made) == {table.name for table in tables.metadata.sorted_tables}
    assert migrated == made
    assert [sql for sql in made["step"]["indexes"] if "uq_step_at_counter" in sql and "WHERE" in sql]


def test_migrations_down_leave_nothing(engines):
    create_or_upgrade(engines)
    with engines.write.connect() as connection:
        migrate(connection, "base")
        connection.commit()

    assert shape(engines) == {}


def test_upgrading_twice_changes_nothing(engines):
    create_or_upgrade(engines)
    before = shape(engines)

    create_or_upgrade(engines)

    assert shape(engines) == before


def test_a_newer_database_is_refused_unchanged(engines, empty_url):
    create_or_upgrade(engines)
    with engines.write.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = shape(engines)

    for opening in (lambda: create_or_upgrade(engines), lambda: open_database(empty_url)):
        with pytest.raises(SchemaError, match=r"newer Antrean.*update this program"):
            opening()

    assert shape(engines) == before
    with engines.read.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "9999"


def test_an_older_database_says_what_to_do(engines, empty_url):
    create_or_upgrade(engines)
    with engines.write.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))

    with pytest.raises(SchemaError, match="older Antrean; run `antrean init`"):
        open_database(empty_url)


def test_a_database_without_tables_says_what_to_do(empty_url):
    with pytest.raises(SchemaError, match=r"no site.*run `antrean init`"):
        open_database(empty_url)


def test_tables_without_a_site_say_what_to_do(engines, empty_url):
    create_or_upgrade(engines)
    database = open_database(empty_url)

    def question(read: Reading) -> object:
        return read.catalogue

    with pytest.raises(NoSiteError, match="antrean init"):
        database.read(question)
    database.close()


@pytest.mark.postgres
@pytest.mark.parametrize("schema", ["user", "select", "hall_of_fame_2"])
def test_a_schema_may_have_any_name(postgres, schema):
    engines = open_engines(postgres.url(schema))

    create_or_upgrade(engines)

    with engines.write.begin() as connection:
        assert connection.scalar(text("SELECT current_schema()")) == schema
        connection.execute(text(f'DROP SCHEMA "{schema}" CASCADE'))
    engines.dispose()


def test_the_revisions_are_those_that_alembic_sees():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    seen = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]

    assert known_revisions() == seen[::-1]
