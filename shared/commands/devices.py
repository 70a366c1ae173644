"""`antrean devices`: which printers and loudspeakers are in trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, WrongInputError, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from shared.domain.devices import Device


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("devices", short_help="List printers and loudspeakers in trouble.")(devices)


def devices(
    everything: Annotated[bool, typer.Option("--all", help="Those that are well, too.")] = False,
    forget: Annotated[
        str, typer.Option("--forget", metavar="NAME", help="Forget a device that the hall no longer has.")
    ] = "",
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """List the devices in trouble, the most urgent first: since when, name, what is wrong and what to do.

    A device that has said nothing for five minutes is marked silent: its program may be off.
    """
    from shared.domain.devices import troubled
    from shared.usecases import devices as reports

    with open_site(database, settings) as site:
        known = reports.devices(site)
        if forget:
            return _forget(reports, site, known, forget, as_json=as_json)
        now, zone = site.read(lambda read: (read.now, read.catalogue.site.time_zone))
    shown = known if everything else troubled(known)
    for device in shown:
        say(_line(device, now, zone), _document(device, now), as_json=as_json)
    if not shown and not as_json:
        typer.echo("All devices are well." if known else "No device has reported yet.")
    return DONE


def _forget(reports: Any, site: Any, known: Any, name: str, *, as_json: bool) -> int:
    programs = [device.program for device in known if device.name == name]
    if not programs:
        names = ", ".join(device.name for device in known) or "none"
        raise WrongInputError(f"There is no device “{name}”; there are: {names}.")
    for program in programs:
        reports.forget_device(site, name, program)
    say(f"Forgot {name}.", {"forgotten": name}, as_json=as_json)
    return DONE


def _line(device: Device, now: datetime, zone: tzinfo) -> str:
    from shared.device_sentences import trouble_sentence
    from shared.domain.devices import is_silent

    words = trouble_sentence(device.trouble, "en") if device.trouble else "Well."
    if device.detail:
        words = f"{words} ({device.detail})"
    silent = f" Silent since {device.seen_at.astimezone(zone):%H:%M}." if is_silent(device, now) else ""
    return f"{device.since.astimezone(zone):%Y-%m-%d %H:%M}  {device.name}: {words}{silent}"


def _document(device: Device, now: datetime) -> dict[str, Any]:
    from shared.device_sentences import trouble_sentence
    from shared.domain.devices import is_silent

    return {
        "name": device.name,
        "program": device.program,
        "trouble": str(device.trouble) if device.trouble else None,
        "sentence": trouble_sentence(device.trouble, "en") if device.trouble else None,
        "detail": device.detail,
        "urgent": device.urgent,
        "since": device.since.isoformat(),
        "seen_at": device.seen_at.isoformat(),
        "silent": is_silent(device, now),
    }
