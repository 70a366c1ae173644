"""A file of bookings, as an online registration exports it.

One line a visitor, in CSV with these columns::

    code,time,services
    K7MX-4RTP,2026-11-24 09:00,paspor-baru
    81530277,2026-11-24 09:15,ktp-cetak kk

*time* is the site's, unless it names an offset; *services* are identities of the catalogue, separated by spaces, in the
order of the visit. Commas, semicolons and tabs may separate the columns; other columns are passed over and never kept.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from difflib import get_close_matches
from zoneinfo import ZoneInfo

from shared.domain.booking import LONGEST_CODE, SHORTEST_CODE, Booking, code_in
from shared.domain.catalogue import Catalogue, Site
from shared.domain.document import Fault
from shared.domain.hours import hours_on
from shared.domain.names import printable

COLUMNS = ("code", "time", "services")
SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class BookingFile:
    """What a file holds; *unkept* names the lines whose first service is closed at the booked time."""

    bookings: tuple[Booking, ...]
    unkept: tuple[Fault, ...] = ()


def read_bookings(text: str, catalogue: Catalogue) -> BookingFile | tuple[Fault, ...]:
    """The bookings that *text* lists, or everything that is wrong in it, each with its line."""
    try:
        found = _rows(text.splitlines())
    except csv.Error as error:
        return (Fault("the file", f"is not CSV ({error}); is this the right file?"),)
    if isinstance(found, Fault):
        return (found,)
    bookings, faults, unkept = list[Booking](), list[Fault](), list[Fault]()
    offered = [service.id for service in catalogue.services.values() if not service.retired]
    seen: dict[str, str] = {}
    for place, row in found:
        try:
            booking = _booking(row, catalogue.site, offered)
            if booking.code in seen:
                raise ValueError(f"the code {_short(row['code'])} stands in {seen[booking.code]} already.")
        except ValueError as fault:
            faults.append(Fault(place, str(fault)))
            continue
        seen[booking.code] = place
        bookings.append(booking)
        if not _open(booking, catalogue):
            unkept.append(Fault(place, f"{booking.services[0]} is closed at {_short(row['time'])}."))
    return tuple(faults) or BookingFile(tuple(bookings), tuple(unkept))


def _rows(lines: list[str]) -> list[tuple[str, Mapping[str, str]]] | Fault:
    """The lines below the first that hold anything, by column, each with where it begins; what a line lacks is empty.

    Raises csv.Error.
    """
    head = lines[0] if lines else ""
    reader = csv.reader(lines, delimiter=max(SEPARATORS, key=head.count), strict=True)
    names = [name.strip().lower() for name in next(reader, [])]
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        return Fault("line 1", f"must name the columns {', '.join(COLUMNS)}; there is no {missing[0]}.")
    found, line = list[tuple[str, Mapping[str, str]]](), reader.line_num + 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            row = dict(zip(names, cells, strict=False))
            found.append((f"line {line}", {name: row.get(name, "").strip() for name in COLUMNS}))
        line = reader.line_num + 1
    return found


def _booking(row: Mapping[str, str], site: Site, offered: Sequence[str]) -> Booking:
    """The booking of one line; ValueError with a sentence when it is none."""
    code = code_in(row["code"])
    if not code:
        size = f"{SHORTEST_CODE} to {LONGEST_CODE} letters and digits"
        raise ValueError(f"“{_short(row['code'])}” is no code; it needs {size}.")
    services = tuple(row["services"].split())
    most = site.services_per_ticket
    if not 0 < len(services) <= most:
        raise ValueError(f"names {len(services)} services; a number is for 1 to {most}.")
    for place, service in enumerate(services):
        if service not in offered:
            near = get_close_matches(_short(service), offered, 1)
            hint = f"; did you mean “{near[0]}”?" if near else "."
            raise ValueError(f"there is no service “{_short(service)}”{hint}")
        if service in services[:place]:
            raise ValueError(f"names {service} twice.")
    return Booking(code, _time(row["time"], site.time_zone), services)


def _time(text: str, zone: ZoneInfo) -> datetime:
    try:
        at = datetime.fromisoformat(text)
        if len(text) > len("2026-11-24") and MINYEAR < at.year < MAXYEAR:
            return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    except ValueError:
        pass
    raise ValueError(f"“{_short(text)}” is no day and time; write it like 2026-11-24 09:00.")


def _short(text: str) -> str:
    """What stands in a file, as far as a sentence can hold it."""
    return printable(text, 60)


def _open(booking: Booking, catalogue: Catalogue) -> bool:
    """Whether the counters of the first service work at the booked time, by its hours."""
    local = booking.booked_at.astimezone(catalogue.site.time_zone)
    minute = local.hour * 60 + local.minute
    day, _ = hours_on(local.date(), catalogue.levels(booking.services[0]))
    return any(interval.opens <= minute < interval.closes for interval in day)
