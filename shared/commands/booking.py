"""`antrean booking`: who registered online, so that their codes give numbers at the kiosk."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, WrongInputError, refuse, say, warn
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site

if TYPE_CHECKING:
    from shared.domain.booking import Booking
    from shared.domain.document import Fault
    from shared.usecases.bookings import BookingsChanged
    from shared.usecases.ports import Reading

MOST_FAULTS = 50
"""Faults of a file that are told: more fill the screen, and are most often one fault in every line."""


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(
        help="Visitors who registered online: import their bookings, list them, remove one. "
        "The kiosks ask for booking codes while there are any.",
        short_help="Bookings made online: import, list, remove.",
    )
    noun.command("import")(import_)
    noun.command("list")(list_)
    noun.command("remove")(remove)
    app.add_typer(noun, name="booking")


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV with the columns code, time, services.")],
    complete: Annotated[
        bool,
        typer.Option(
            "--complete", help="The file holds all bookings: others of today and later are removed."
        ),
    ] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Import bookings, whole or not at all: code,time,services such as K7MX-4RTP,2026-11-24 09:00,paspor-baru.

    A code that is known already gets the new time and services, unless its visitor has a number; days that are over
    are left out. May be run as often as you like, for example every five minutes.
    """
    from shared.commands.documents import read_text
    from shared.domain.booking_file import BookingFile, read_bookings
    from shared.usecases.bookings import save_bookings

    text = read_text(file, "file of bookings", "its first line is code,time,services")
    with open_site(database, settings) as site:
        found = read_bookings(text, site.read(lambda read: read.catalogue))
        if not isinstance(found, BookingFile):
            raise WrongInputError(_faulty(file, found))
        changed = save_bookings(site, found.bookings, complete=complete)
    unkept = [{"place": each.place, "sentence": each.sentence} for each in found.unkept]
    document = {"file": str(file), **asdict(changed), "unkept": unkept}
    say(_told(file, changed), document, as_json=as_json)
    for each in () if as_json else found.unkept:
        warn(f"{each.place}: {each.sentence} The kiosk will say so; tell the visitor before.")
    return DONE


def list_(database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """List the bookings of today and later: when, code, services, and the number when the visitor has come."""
    with open_site(database, settings) as site:
        zone = site.read(lambda read: read.catalogue.site.time_zone)
        known = site.read(_of_today_and_later)
    for booking, number in known:
        at = booking.booked_at.astimezone(zone)
        line = f"{at:%Y-%m-%d %H:%M}  {booking.code:<10}  {number or '-':<7}  {' '.join(booking.services)}"
        say(line, _document(booking, number), as_json=as_json)
    if not known and not as_json:
        typer.echo("There are no bookings. Import some with: antrean booking import FILE")
    return DONE


def remove(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The booking's code.")],
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Forget a booking that its visitor has cancelled; its place is free for others at once."""
    from shared.domain.booking import code_in
    from shared.domain.refusals import Refusal
    from shared.usecases.bookings import remove_booking

    with open_site(database, settings) as site:
        changed = remove_booking(site, code_in(code))
    if isinstance(changed, Refusal):
        return refuse(changed, None, as_json=as_json)
    say(f"Removed {code_in(code)}.", {"removed": code_in(code)}, as_json=as_json)
    return DONE


def _told(file: Path, changed: BookingsChanged) -> str:
    """What an import did, for a person."""
    counts = {
        "new": changed.new,
        "changed": changed.changed,
        "known already": changed.known,
        "checked in already": changed.used,
        "left out because their day is over": changed.past,
    }
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "none"
    others = "1 other was" if changed.removed == 1 else f"{changed.removed} others were"
    removed = f" {others} removed." if changed.removed else ""
    return f"Imported the bookings of {file}: {told}.{removed}"


def _faulty(file: Path, faults: tuple[Fault, ...]) -> str:
    found = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    lines = [f"{fault.place}: {fault.sentence}" for fault in faults[:MOST_FAULTS]]
    more = len(faults) - len(lines)
    return "\n".join(
        [f"{file} has {found}; nothing was imported.", *lines, *([f"and {more} more"] if more else [])]
    )


def _of_today_and_later(read: Reading) -> list[tuple[Booking, str]]:
    """Each booking of today and later with its number, "" as long as there is none."""
    from shared.domain.hours import day_of

    zone = read.catalogue.site.time_zone
    coming = [each for each in read.bookings() if day_of(each.booked_at, zone) >= read.today]
    return [(each, _number(read, each)) for each in coming]


def _number(read: Reading, booking: Booking) -> str:
    """The number that was given for *booking*."""
    ticket = None if booking.ticket is None else read.ticket(booking.ticket)
    return str(ticket.number) if ticket else ""


def _document(booking: Booking, number: str) -> dict[str, Any]:
    return {
        "code": booking.code,
        "time": booking.booked_at.isoformat(),
        "services": list(booking.services),
        "number": number or None,
    }
