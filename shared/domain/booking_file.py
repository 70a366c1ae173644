"""A file of bookings, as an online registration exports it.

One line a visitor, in CSV with these columns::

    code,time,services
    K7MX-4RTP,2026-11-24 09:00,paspor-baru
    81530277,2026-11-24 09:15,ktp-hilang kk-baru

*time* is the site's, unless it names an offset; *services* are identities of the catalogue, separated by spaces, in the
order of the visit. Commas, semicolons and tabs may separate the columns.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from shared.domain.booking import LONGEST_CODE, SHORTEST_CODE, Booking, code_in
from shared.domain.catalogue import Catalogue
from shared.domain.document import Fault
from shared.domain.hours import hours_on

COLUMNS = ("code", "time", "services")
SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class BookingFile:
    """What a file holds; *unkept* names the lines whose first service is closed at the booked time."""

    bookings: tuple[Booking, ...]
    unkept: tuple[Fault, ...] = ()


def read_bookings(text: str, catalogue: Catalogue) -> BookingFile | tuple[Fault, ...]:
    """The bookings that *text* lists, or everything that is wrong in it, each with its line."""
    lines = text.splitlines()
    head = lines[0] if lines else ""
    separator = max(SEPARATORS, key=head.count)
    names = [name.strip().strip('"').lower() for name in head.split(separator)]
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        return (Fault("line 1", f"must name the columns {', '.join(COLUMNS)}; there is no {missing[0]}."),)
    bookings, faults, unkept = list[Booking](), list[Fault](), list[Fault]()
    seen: dict[str, str] = {}
    try:
        rows = list(_rows(lines, names, separator))
    except csv.Error as error:
        return (Fault("the file", f"is not CSV ({error}); is this the right file?"),)
    for place, row in rows:
        try:
            booking = _booking(row, catalogue)
            if booking.code in seen:
                raise ValueError(f"the code {row['code'].strip()} stands in {seen[booking.code]} already.")
        except ValueError as fault:
            faults.append(Fault(place, str(fault)))
            continue
        seen[booking.code] = place
        bookings.append(booking)
        if not _open(booking, catalogue):
            unkept.append(Fault(place, f"{booking.services[0]} is closed at {row['time'].strip()}."))
    return tuple(faults) or BookingFile(tuple(bookings), tuple(unkept))


def _rows(lines: list[str], names: list[str], separator: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The lines below the first that hold anything, by column; what a line lacks is empty."""
    for number, cells in enumerate(csv.reader(lines[1:], delimiter=separator), 2):
        if any(cell.strip() for cell in cells):
            row = dict(zip(names, cells, strict=False))
            yield f"line {number}", {name: row.get(name, "") for name in COLUMNS}


def _booking(row: Mapping[str, str], catalogue: Catalogue) -> Booking:
    """The booking of one line; ValueError with a sentence when it is none."""
    code = code_in(row["code"])
    if not code:
        raise ValueError(
            f"“{row['code'].strip()}” is no code; it needs {SHORTEST_CODE} to {LONGEST_CODE} letters and digits."
        )
    services = tuple(row["services"].split())
    most = catalogue.site.services_per_ticket
    if not 0 < len(services) <= most:
        raise ValueError(f"names {len(services)} services; a number is for 1 to {most}.")
    offered = [name for name, service in catalogue.services.items() if not service.retired]
    for place, service in enumerate(services):
        if service not in offered:
            near = get_close_matches(service, offered, 1)
            hint = f"; did you mean “{near[0]}”?" if near else "."
            raise ValueError(f"there is no service “{service}”{hint}")
        if service in services[:place]:
            raise ValueError(f"names {service} twice.")
    return Booking(code, _time(row["time"].strip(), catalogue.site.time_zone), services)


def _time(text: str, zone: ZoneInfo) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or len(text) <= len("2026-11-24"):
        raise ValueError(f"“{text}” is no day and time; write it like 2026-11-24 09:00.")
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)


def _open(booking: Booking, catalogue: Catalogue) -> bool:
    """Whether the counters of the first service work at the booked time, by its hours."""
    local = booking.booked_at.astimezone(catalogue.site.time_zone)
    minute = local.hour * 60 + local.minute
    day, _ = hours_on(local.date(), catalogue.levels(booking.services[0]))
    return any(interval.opens <= minute < interval.closes for interval in day)
