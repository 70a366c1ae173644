"""`antrean notices`: what in the hall needs somebody now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, WrongInputError, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from shared.domain.catalogue import Catalogue
    from shared.domain.devices import Device
    from shared.usecases.boards.supervisor import SupervisorBoard


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("notices", short_help="List what in the hall needs somebody now.")(notices)


def notices(
    agency: Annotated[
        str, typer.Option("--agency", metavar="ID", help="Pauses of this agency's services only.")
    ] = "",
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """List what is open, the most urgent first: since when, what or where, and what to do.

    An evacuation that is in force, devices in trouble, calls that no display confirmed, displays that are silent, and services that are paused.
    """
    from shared.usecases.boards.supervisor import supervisor_board

    with open_site(database, settings) as site:
        catalogue = site.read(lambda read: read.catalogue)
        known = ", ".join(each.id for each in catalogue.agencies_now())
        if agency and agency not in catalogue.agencies:
            raise WrongInputError(f"There is no agency “{agency}”; there are: {known}.")
        board = site.read(lambda read: supervisor_board(read, agency))
    zone = catalogue.site.time_zone
    found = list(_open(board, catalogue))
    for kind, subject, since, sentence in found:
        text = f"{since.astimezone(zone):%Y-%m-%d %H:%M}  {subject}: {sentence}"
        document: dict[str, Any] = {
            "kind": kind,
            "subject": subject,
            "since": since.isoformat(),
            "sentence": sentence,
        }
        say(text, document, as_json=as_json)
    if not found and not as_json:
        typer.echo("Nothing needs anybody.")
    return DONE


def _open(board: SupervisorBoard, catalogue: Catalogue) -> Iterator[tuple[str, str, datetime, str]]:
    """Kind, subject, since when (UTC) and sentence of each notice, in the order of the supervisor's screen."""
    if board.stop is not None:
        sentence = f"“{board.stop.text}” stands on every screen. When it is over: antrean evacuate --over"
        yield "evacuation", "Evacuation", board.stop.since, sentence
    yield from (_of(device) for device in board.troubles if device.urgent)
    for proof in board.unproven:
        subject = f"{proof.number} at counter {proof.counter}"
        yield "call", subject, proof.called_at, "No display confirmed the call. Call by voice."
    for screen in board.silent:
        yield "display", screen.name, screen.seen_at, "It reports no more. See whether it is on."
    yield from (_of(device) for device in board.troubles if not device.urgent)
    for pause in board.pauses:
        name = catalogue.services[pause.service].short["id"]
        yield "pause", name, pause.since, f"Paused for everyone: {pause.reason}."


def _of(device: Device) -> tuple[str, str, datetime, str]:
    from shared.device_sentences import trouble_sentence

    assert device.trouble is not None, "only devices in trouble are told"
    return "device", device.name, device.since, trouble_sentence(device.trouble, "en")
