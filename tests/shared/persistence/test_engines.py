"""From a URL to a database, or one sentence that says why not."""

import os
import subprocess
import sys

import pytest
from sqlalchemy import text

from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import open_database
from shared.persistence.engines import (
    DatabaseUrlError,
    network_file_system,
    open_engines,
    sqlite_module,
    wal_reset_fixed,
)

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local xfs rw 0 0
//pc/share /mnt/Berbagi\\040data cifs rw 0 0
old /srv ext4 rw 0 0
new:/srv /srv nfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "not a database URL"),
        ("antrean.db", "not a database URL"),
        ("postgresql://host:port/db", "not a database URL"),
        ("postgresql://[::1/db", "not a database URL"),
        ("mysql://host/db", "not in “mysql”"),
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("postgresql://host/db?schema=1hall", "not a schema name"),
        ("postgresql://host/db?schema=Hall", "not a schema name"),
        ("postgresql://host/db?schema=pg_hall", "not a schema name"),
        ("postgresql://host/db?schema=a;b", "not a schema name"),
        ("postgresql://host/db?schema=é", "not a schema name"),
        ("postgresql://host/db?schema=" + "a" * 64, "not a schema name"),
        ("postgresql://host/db?schema=a&schema=b", "not a schema name"),
    ],
)
def test_an_unusable_url_is_refused_with_a_sentence(url, words):
    with pytest.raises(DatabaseUrlError, match=words):
        open_engines(url)


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(DatabaseUrlError, match=r"folder .*nowhere does not exist"):
        open_engines(f"sqlite:///{tmp_path / 'nowhere' / 'hall.db'}")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(DatabaseUrlError, match=r"is a folder; name a file in it"):
        open_engines(f"sqlite:///{tmp_path}")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere; run as a user")
def test_a_folder_without_permission_is_named(tmp_path):
    tmp_path.chmod(0o500)

    with pytest.raises(DatabaseUrlError, match="No permission to write"):
        open_engines(f"sqlite:///{tmp_path / 'hall.db'}")


@pytest.mark.parametrize("driver", ["sqlite", "sqlite+pysqlite", "sqlite+aiosqlite"])
def test_any_sqlite_driver_means_the_file(tmp_path, driver):
    engines = open_engines(f"{driver}:///{tmp_path / 'hall.db'}")

    with engines.write.begin() as connection:
        assert connection.scalar(text("SELECT 1")) == 1
    engines.dispose()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/hall.db", ""),
        ("/home/ani/hall.db", "nfs4"),
        ("/home/local/hall.db", ""),
        ("/homework/hall.db", ""),
        ("/mnt/Berbagi data/hall.db", "cifs"),
        ("/srv/hall.db", "nfs"),
    ],
)
def test_a_network_share_is_recognised(path, kind):
    from pathlib import Path

    assert network_file_system(Path(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("version", "fixed"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 9), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_the_versions_with_the_wal_reset_fix_are_known(version, fixed):
    assert wal_reset_fixed(version) is fixed


def test_the_sqlite_in_use_has_the_fix():
    assert wal_reset_fixed(sqlite_module().sqlite_version_info)


def test_a_committed_ticket_survives_a_power_cut(sqlite_hall):
    """What SQLite promises with these settings."""
    with sqlite_hall.database.engines.write.connect() as connection:
        settings = {
            name: connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_file_that_is_no_database_says_so(tmp_path):
    (tmp_path / "hall.db").write_text("this is a letter to the editor, not a database" * 100)

    with pytest.raises(DatabaseUnavailableError, match="not a database"):
        open_database(f"sqlite:///{tmp_path / 'hall.db'}")


def test_a_server_that_is_not_there_says_so():
    with pytest.raises(DatabaseUnavailableError, match=r"127.0.0.1:9.*check that the server runs"):
        open_database("postgresql://postgres@127.0.0.1:9/antrean")


@pytest.mark.postgres
def test_a_password_is_not_told(postgres):
    url = postgres.url("nowhere").replace("postgres:@", "postgres:verysecret@")

    from shared.persistence.schema import SchemaError

    with pytest.raises(SchemaError) as error:
        open_database(url)

    assert "verysecret" not in str(error.value)


NEIGHBOUR = """
import sys, time
from shared.persistence.engines import sqlite_module
sqlite = sqlite_module()
connection = sqlite.connect(sys.argv[1], isolation_level=None)
for _ in sys.stdin:
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA busy_timeout=0")
    print("held", flush=True)
    left = 0
    while left < 20:
        time.sleep(0.24)
        connection.execute("COMMIT")
        left += 1
        time.sleep(0.06)
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite.OperationalError:
            break  # the other one got in
    else:
        connection.execute("COMMIT")
    print(left, flush=True)
"""
"""Writes again and again, like a crowd of programs; says how often it left the file free until another got in."""


def test_a_writer_gets_in_soon_however_long_it_has_waited(tmp_path, root):
    engines = open_engines(f"sqlite:///{tmp_path / 'hall.db'}")
    engines.write.connect().close()
    command = [sys.executable, "-c", NEIGHBOUR, str(tmp_path / "hall.db")]
    pipe = subprocess.PIPE
    left_free = []
    with subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True) as neighbour:
        assert neighbour.stdin is not None
        assert neighbour.stdout is not None
        for _ in range(5):
            neighbour.stdin.write("again\n")
            neighbour.stdin.flush()
            assert neighbour.stdout.readline() == "held\n"
            with engines.write.begin():
                left_free.append(int(neighbour.stdout.readline()))
        neighbour.stdin.close()
    engines.dispose()

    assert sorted(left_free)[:4] == [1] * 4, left_free  # a busy machine may oversleep once
