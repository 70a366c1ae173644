"""From a database URL to engines, or one sentence that says why not."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from shared.domain.errors import CannotStartError, DatabaseUnavailableError

DEFAULT_SCHEMA = "antrean"
SCHEMA = re.compile(r"(?!pg_)[a-z][a-z0-9_]{0,62}")
BUSY_TIMEOUT_MS = 5000
IDLE_TRANSACTION_MS = 5000
LOOK_AGAIN_MS = 20
"""After so long a writer that waits begins its wait anew; SQLite then looks for the lock at least every 10 ms."""
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "glusterfs", "fuse.sshfs", "fuse.glusterfs"}
)
WAL_RESET_FIXED = (3, 51, 3)
WAL_RESET_BACKPORTS = {(3, 44): 6, (3, 50): 7}


class DatabaseUrlError(CannotStartError):
    """The database URL cannot be used; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Engines:
    """One database: *write* takes the write lock at BEGIN (SQLite), *read* never waits for writers."""

    url: URL
    schema: str
    write: Engine
    read: Engine

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self.write.dialect.name

    def dispose(self) -> None:
        """Close every connection."""
        self.write.dispose()
        self.read.dispose()


def open_engines(url: str) -> Engines:
    """Engines for ``sqlite:///file`` or ``postgresql://user@host/database?schema=name``.

    Nothing is connected yet. Raises DatabaseUrlError.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseUrlError(
            f"“{url}” is not a database URL; write sqlite:///path/to/file.db or postgresql://user@host/database."
        ) from None
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return _sqlite(parsed)
    if backend == "postgresql":
        return _postgresql(parsed)
    raise DatabaseUrlError(f"Antrean stores its data in sqlite or postgresql, not in “{backend}”.")


def sqlite_module() -> ModuleType:
    """The SQLite to use: Python's own, or the bundled one where Python's has the WAL-reset defect."""
    if wal_reset_fixed(sqlite3.sqlite_version_info):
        return sqlite3
    try:
        import pysqlite3
    except ImportError:
        return sqlite3
    module: ModuleType = pysqlite3
    return module


def wal_reset_fixed(version: tuple[int, ...]) -> bool:
    """Whether this SQLite has the fix of the WAL-reset defect (3.51.3; backports 3.44.6 and 3.50.7)."""
    if version >= WAL_RESET_FIXED:
        return True
    return version[2] >= WAL_RESET_BACKPORTS.get((version[0], version[1]), 1000)


def network_file_system(path: Path, mounts: str) -> str:
    """The network file system that holds *path*, from the text of /proc/mounts; empty for a local disk."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ").rstrip("/")
        if (str(path) + "/").startswith(point + "/") and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind if kind in NETWORK_FILE_SYSTEMS else ""


def _sqlite(url: URL) -> Engines:
    if not url.database or url.database == ":memory:":
        raise DatabaseUrlError("A site needs a file: write sqlite:///path/to/antrean.db.")
    path = Path(url.database).expanduser().absolute()
    _check_file(path)
    url = URL.create("sqlite", database=str(path))
    module = sqlite_module()
    arguments: dict[str, Any] = {"connect_args": {"timeout": BUSY_TIMEOUT_MS / 1000}}
    write = create_engine(url, module=module, **arguments)
    read = create_engine(url, module=module, **arguments)
    for engine, begin in ((write, _begin_to_write), (read, _begin_to_read)):
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", begin)
    event.listen(write, "connect", _look_often)
    return Engines(url, "", write, read)


def _check_file(path: Path) -> None:
    """Refuse a path that SQLite could open but must not or cannot use."""
    mounts = Path("/proc/mounts")
    kind = network_file_system(path.resolve(), mounts.read_text()) if mounts.exists() else ""
    if kind or str(path).startswith(("\\\\", "//")):
        raise DatabaseUrlError(
            f"{path} is on a network share, where SQLite loses data; "
            "put the file on this computer's own disk, or use PostgreSQL for several computers."
        )
    if path.is_dir():
        raise DatabaseUrlError(f"{path} is a folder; name a file in it, for example {path / 'antrean.db'}.")
    folder = path.parent
    if not folder.is_dir():
        raise DatabaseUrlError(f"The folder {folder} does not exist; create it or choose another path.")
    if not os.access(folder, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise DatabaseUrlError(
            f"No permission to write {path}; choose another path or ask for the permission."
        )


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    _write_ahead(connection, cursor)
    for pragma in ("synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _write_ahead(connection: Any, cursor: Any) -> None:
    """Let the file have a write-ahead log. SQLite itself does not wait while others give a new file theirs."""
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except connection.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_to_read(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_to_write(connection: Connection) -> None:
    """Take the write lock, and stay in line for it.

    SQLite looks for the lock less and less often the longer it waits: in a crowd of writers some find it free only
    after seconds, or never. So its wait is cut short and begun anew until the time is over.
    """
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except OperationalError as error:
            if "locked" not in str(error.orig) or time.monotonic() > until:
                raise
        else:
            return


def _look_often(connection: Any, _record: object) -> None:
    connection.execute(f"PRAGMA busy_timeout={LOOK_AGAIN_MS}")


def _postgresql(url: URL) -> Engines:
    query = dict(url.query)
    schema = query.pop("schema", DEFAULT_SCHEMA)
    if not isinstance(schema, str) or not SCHEMA.fullmatch(schema):
        raise DatabaseUrlError(
            f"“{schema}” is not a schema name; use lower-case letters, digits and _, beginning with a letter."
        )
    url = url.set(drivername="postgresql+psycopg", query=query)
    arguments = postgres_arguments(schema)
    write = create_engine(url, connect_args=arguments)
    read = create_engine(url, connect_args=arguments, isolation_level="REPEATABLE READ")
    return Engines(url, schema, write, read)


def postgres_arguments(schema: str) -> dict[str, str | int]:
    """How every connection to PostgreSQL is opened.

    Keepalives notice a pulled cable within seconds rather than hours. One plan per statement is
    enough, since each is asked by an index, and planning anew costs more than running it. The
    server, too, notices a program that vanished in mid-transaction, and gives its locks to others.
    """
    session = {
        "search_path": f'"{schema}"',
        "plan_cache_mode": "force_generic_plan",
        "idle_in_transaction_session_timeout": IDLE_TRANSACTION_MS,
        "tcp_keepalives_idle": 5,
        "tcp_keepalives_interval": 2,
        "tcp_keepalives_count": 3,
    }
    return {
        "options": " ".join(f"-c{name}={value}" for name, value in session.items()),
        "connect_timeout": 5,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "application_name": "antrean",
    }


def unavailable(url: URL, error: BaseException) -> DatabaseUnavailableError:
    """The sentence for a database that does not answer."""
    if url.get_backend_name() == "sqlite":
        return DatabaseUnavailableError(
            f"The database file {url.database} cannot be used now ({_short(error)})."
        )
    place = f"{url.host or 'this computer'}:{url.port or 5432}"
    return DatabaseUnavailableError(
        f"The database {url.database} on {place} cannot be reached ({_short(error)}); "
        "check that the server runs and that the cable and the address are right."
    )


def _short(error: BaseException) -> str:
    cause = getattr(error, "orig", None) or error
    return (str(cause).strip().splitlines() or [type(cause).__name__])[0].rstrip(".")
