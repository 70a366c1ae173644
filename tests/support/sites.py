"""A site in an SQLite file: made once in a test process, and copied by every test that begins with the same one.

Making one costs ten times as much as copying it; that migrations and a change of the catalogue do what they should has
tests of its own.
"""

import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from shared.domain.catalogue import Catalogue
from shared.persistence.database import SqlDatabase
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.usecases.change_catalogue import change_catalogue

_KEPT = 16
"""Sites that a process keeps, half a megabyte each."""

_made: dict[tuple[str, datetime], bytes] = {}


def make_site(url: str, catalogue: Catalogue, clock: Callable[[], datetime]) -> None:
    """Create the tables at *url* and put *catalogue* in force."""
    engines = open_engines(url)
    create_or_upgrade(engines)
    change_catalogue(SqlDatabase(engines, clock), catalogue)
    engines.dispose()


def copy_site(path: Path, catalogue: Catalogue, clock: Callable[[], datetime]) -> str:
    """Put a site at *path*, whose *catalogue* came into force at what *clock* shows; gives its URL."""
    assert not path.exists(), f"{path} is a site already"
    key = (repr(catalogue), clock())
    made = _made.pop(key, None) or _file(lambda url: make_site(url, catalogue, clock), _tables())
    path.write_bytes(made)
    _made[key] = made  # as the youngest
    while len(_made) > _KEPT:
        del _made[next(iter(_made))]
    return f"sqlite:///{path}"


@cache
def _tables() -> bytes:
    """A file with tables and nothing in them."""

    def create(url: str) -> None:
        engines = open_engines(url)
        create_or_upgrade(engines)
        engines.dispose()

    return _file(create)


def _file(write: Callable[[str], None], begun: bytes = b"") -> bytes:
    """What *write* makes of the file that it is given the URL of."""
    with tempfile.TemporaryDirectory(prefix="site") as folder:
        path = Path(folder) / "hall.db"
        path.write_bytes(begun)
        write(f"sqlite:///{path}")
        return path.read_bytes()
