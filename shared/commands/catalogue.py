"""`antrean catalogue`: check a catalogue file, put it in force."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from shared.commands.answers import DONE, WRONG_INPUT, refuse, say, warn
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site

File = Annotated[Path, typer.Argument(metavar="FILE", help="Catalogue file (JSON).")]


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(
        help="Check a catalogue of agencies, services and counters, or put it in force.",
        short_help="Check a catalogue or put it in force.",
    )
    noun.command("check")(check)
    noun.command("import")(import_)
    app.add_typer(noun, name="catalogue")


def check(file: File, as_json: AsJson = False) -> int:
    """Look for faults in a catalogue file and name each with its place. Nothing is changed.

    Exit code 0 when the file can be imported, 2 when it cannot.
    """
    from shared.commands.documents import FaultyCatalogueError, load_catalogue

    try:
        catalogue = load_catalogue(file)
    except FaultyCatalogueError as error:
        document = {"file": str(file), "faults": [_fault(fault) for fault in error.faults]}
        if as_json:
            say("", document, as_json=True)
        else:
            warn(str(error).replace("nothing was imported", "correct each before importing it", 1))
        return WRONG_INPUT
    figures = {
        "agencies": len(catalogue.agencies),
        "services": len(catalogue.services),
        "counters": len(catalogue.counters),
    }
    text = f"{file} can be imported: {', '.join(f'{n} {name}' for name, n in figures.items())}."
    say(text, {"file": str(file), "faults": [], **figures}, as_json=as_json)
    return DONE


def import_(
    file: File, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """Put a catalogue file in force, whole or not at all.

    Tickets keep their services: a service that is gone from the file is retired, not deleted.
    Refused while people still wait for such a service. Running programs take over the new
    catalogue by themselves.
    """
    from shared.commands.documents import load_catalogue
    from shared.domain.refusals import Refusal
    from shared.usecases.change_catalogue import change_catalogue

    catalogue = load_catalogue(file)
    with open_site(database, settings) as site:
        changed = change_catalogue(site, catalogue)
        in_force = site.read(lambda read: read.catalogue)
    if isinstance(changed, Refusal):
        return refuse(changed, in_force, as_json=as_json)
    figures = {"agencies": changed.agencies, "services": changed.services, "counters": changed.counters}
    text = f"Imported {file}: {', '.join(f'{n} {name}' for name, n in figures.items())}."
    say(text, {"file": str(file), **figures}, as_json=as_json)
    return DONE


def _fault(fault: Any) -> dict[str, str]:
    return {"place": fault.place, "sentence": fault.sentence}
