"""Years of visitors in seconds: rows that were really written, copied in SQL."""

from datetime import timedelta

from sqlalchemy import Connection, text

from shared.persistence.engines import Engines
from shared.persistence.tables import metadata


def multiply(engines: Engines, after: int, times: int, apart: timedelta) -> None:
    """Copy the latest day's tickets and what the journal tells *after* a position, *times* times, each *apart* later.

    Days apart each copy has a day of its own; less apart, the numbers of the one day go on.
    """
    new_day = apart >= timedelta(days=1)
    with engines.write.begin() as connection:
        day, first, last = connection.execute(
            text("SELECT day, min(id), max(id) FROM ticket GROUP BY day ORDER BY day DESC LIMIT 1")
        ).one()
        entries = connection.execute(text("SELECT position FROM journal_head")).scalar_one() - after
        write = _Copies(connection, engines.dialect, times, last - first + 1, apart)
        number = "number" if new_day else f"number + k * {last - first + 1}"
        where = f"day = '{day}'"
        write.copy("ticket", where, id=write.ticket("id"), number=number, token="token || '.' || k")
        write.copy("step", where, ticket=write.ticket("ticket"))
        write.copy(
            "journal",
            f"position > {after}",
            position=f"position + k * {entries}",
            request="request || '.' || k",
            data=write.in_json("data", "ticket"),
        )
        connection.execute(text("UPDATE journal_head SET position = (SELECT max(position) FROM journal)"))
        if new_day:
            write.copy("series", where)
        else:
            connection.execute(text(f"UPDATE series SET last = last * {times + 1} WHERE {where}"))
        if engines.dialect == "postgresql":
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence('ticket', 'id'), max(id)) FROM ticket")
            )


class _Copies:
    """Writes copies of rows in SQL; k counts the copies."""

    def __init__(
        self, connection: Connection, dialect: str, times: int, block: int, apart: timedelta
    ) -> None:
        self._connection = connection
        self._postgres = dialect == "postgresql"
        self._times = times
        self._block = block
        self._apart = apart

    def ticket(self, column: str) -> str:
        """The id of the copied ticket."""
        return f"{column} + k * {self._block}"

    def in_json(self, column: str, field: str) -> str:
        """*column* with the id of the copied ticket in *field*."""
        if self._postgres:
            old = f"CAST({column}->>'{field}' AS bigint)"
            return f"jsonb_set({column}, '{{{field}}}', to_jsonb({self.ticket(old)}))"
        old = f"json_extract({column}, '$.{field}')"
        return f"json_set({column}, '$.{field}', {self.ticket(old)})"

    def copy(self, table: str, where: str, **changed: str) -> None:
        """Copy the rows of *table*; times and days move along, *changed* columns are these expressions."""
        if not self._times:
            return
        columns = metadata.tables[table].columns
        values = [
            changed.get(column.name) or self._moved(column.name, str(column.type)) for column in columns
        ]
        self._connection.execute(
            text(
                f"INSERT INTO {table} ({', '.join(column.name for column in columns)}) "
                f"WITH RECURSIVE copies(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copies WHERE k < {self._times}) "
                f"SELECT {', '.join(values)} FROM copies CROSS JOIN {table} WHERE {where}"
            )
        )

    def _moved(self, column: str, kind: str) -> str:
        days = self._apart.days
        if kind == "DATE":
            return f"{column} + k * {days}" if self._postgres else f"date({column}, (k * {days}) || ' days')"
        if column.endswith("_at") or column == "at":
            span = self._apart // timedelta(microseconds=1)
            return (
                f"{column} + k * interval '{span} microseconds'"
                if self._postgres
                else f"{column} + k * {span}"
            )
        return column
