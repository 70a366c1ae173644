"""The site's database: there, of this version, on a good disk, and with a clock that makes sense."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from shared.commands.answers import WrongInputError
from shared.commands.checks.finding import Finding, fault, ok, warning
from shared.commands.options import refuse_missing_file, shown

if TYPE_CHECKING:
    from shared.persistence.database import SqlDatabase
    from shared.usecases.ports import Reading

LITTLE_SPACE = 1_000_000_000
NO_SPACE = 100_000_000
"""Bytes that should, and must, be free beside a database file."""

CLOCKS_APART = timedelta(seconds=5)
"""How far the clocks of two computers may differ before displayed times look wrong."""


def check_database(url: str) -> Iterator[Finding]:
    """Reachable, its tables, its journal, its disk and its clock; the first fault ends the row."""
    from shared.domain.errors import DatabaseUnavailableError
    from shared.persistence.database import open_database
    from shared.persistence.engines import DatabaseUrlError
    from shared.persistence.reading import NoSiteError
    from shared.persistence.schema import SchemaError

    try:
        refuse_missing_file(url)
        site = open_database(url)
    except (WrongInputError, DatabaseUrlError, DatabaseUnavailableError, SchemaError) as error:
        yield fault("database", str(error))
        return
    try:
        yield ok("database", f"{shown(site.engines)} has tables of this version.")
        yield from _disk(site)
        position, last_at, now = site.read(_position)
        yield clock_finding(now, datetime.now(UTC), last_at)
        try:
            name = site.read(lambda read: read.catalogue.site.name["id"])
            yield ok("site", f"{name}; the journal is at position {position}.")
        except NoSiteError as error:
            yield fault("site", str(error))
    except DatabaseUnavailableError as error:
        yield fault("database", str(error))
    finally:
        site.close()


def clock_finding(database: datetime, here: datetime, last_entry: datetime | None) -> Finding:
    """Compare the clocks of the database and of this computer, and both with the journal's last entry (UTC)."""
    if last_entry is not None and last_entry - database > CLOCKS_APART:
        return fault(
            "clock",
            f"The journal's last entry is of {last_entry:%Y-%m-%d %H:%M} UTC, but the clock says "
            f"{database:%Y-%m-%d %H:%M} UTC; set the clock (timedatectl set-ntp true).",
        )
    apart = abs(database - here)
    if apart > CLOCKS_APART:
        return warning(
            "clock",
            f"This computer's clock is {apart.total_seconds():.0f} s away from the database's; numbers are safe, but "
            "times shown here may look wrong: run timedatectl set-ntp true.",
        )
    return ok("clock", f"The clock says {here:%Y-%m-%d %H:%M} UTC and agrees with the database.")


def space_finding(place: Path, free: int) -> Finding:
    """What to say about *free* bytes on the disk of *place*."""
    text = f"{free / 1e9:.1f} GB are free on the disk of {place}"
    if free < NO_SPACE:
        return fault("disk", f"{text}; make room, or numbers can no longer be given.")
    if free < LITTLE_SPACE:
        return warning("disk", f"{text}; make room before it is full.")
    return ok("disk", f"{text}.")


def _disk(site: SqlDatabase) -> Iterator[Finding]:
    """Space beside a database file, which `open_engines` has refused already if it is on a network share."""
    file = site.engines.url.database
    if site.engines.dialect == "sqlite" and file is not None:
        place = Path(file).parent
        yield ok("share", f"{file} is on a disk of this computer, not on a network share.")
        yield space_finding(place, shutil.disk_usage(place).free)


def _position(read: Reading) -> tuple[int, datetime | None, datetime]:
    position = read.position()
    last = read.entries_after(position - 1, 1) if position else ()
    return position, last[0].at if last else None, read.now
