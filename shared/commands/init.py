"""`antrean init`: from nothing, or from an older version, to a site that can be opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shared.commands.answers import DONE, WrongInputError, refuse, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, read_settings, shown
from shared.domain.refusals import Refusal

if TYPE_CHECKING:
    from shared.domain.catalogue import Catalogue

CatalogueFile = Annotated[
    Path | None,
    typer.Option("--catalogue", metavar="FILE", help="Put this catalogue in force (JSON)."),
]
Sample = Annotated[
    bool, typer.Option("--sample", help="Use the sample hall, unless the site has a catalogue already.")
]


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("init", short_help="Set up a site, or upgrade its tables.")(init)


def init(
    catalogue: CatalogueFile = None,
    sample: Sample = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Set up a site, or upgrade its tables. What the site has already is kept.

    Run it again after every update of the program: it brings the tables to the
    new version and keeps tickets, officers and, unless you name a new one with
    --catalogue, the catalogue.
    """
    from shared.commands.documents import SAMPLE, load_catalogue

    if catalogue is not None and sample:
        raise WrongInputError("Choose either --catalogue FILE or --sample.")
    source = SAMPLE if sample else catalogue
    wanted = load_catalogue(source) if source else None
    url = read_settings(settings, database).database
    place, made_tables = set_up_tables(url)
    in_force, imported = _put_in_force(url, wanted, keep=sample)
    if isinstance(imported, Refusal):
        return refuse(imported, in_force, as_json=as_json)
    lines = [f"Set up the tables in {place}." if made_tables else f"The tables in {place} are up to date."]
    figures = None
    if in_force is not None:
        figures = {
            "agencies": len(in_force.agencies_now()),
            "services": sum(not service.retired for service in in_force.services.values()),
            "counters": len(in_force.counters),
        }
        what = "Imported" if imported else "Kept"
        lines.append(f"{what} the catalogue: {', '.join(f'{n} {name}' for name, n in figures.items())}.")
    step = "antrean officer add USERNAME --name NAME" if in_force else "antrean catalogue import FILE"
    lines.append(f"Next: {step}{' (with the same --database, or ANTREAN_DATABASE)' if database else ''}")
    document = {"database": place, "set_up": made_tables, "imported": imported, "catalogue": figures}
    say("\n".join(lines), {**document, "next": step}, as_json=as_json)
    return DONE


def set_up_tables(url: str) -> tuple[str, bool]:
    """Create or upgrade the tables of *url*; gives the database for reading and whether there was anything to do.

    Makes the folder of the default database if it is missing. Raises DatabaseUrlError, SchemaError or
    DatabaseUnavailableError.
    """
    from shared.persistence.engines import open_engines
    from shared.persistence.schema import SchemaError, check_schema, create_or_upgrade
    from shared.settings import Settings

    if url == Settings().database:
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    engines = open_engines(url)
    try:
        check_schema(engines)
    except SchemaError:
        create_or_upgrade(engines)
        return shown(engines), True
    finally:
        engines.dispose()
    return shown(engines), False


def _put_in_force(
    url: str, wanted: Catalogue | None, *, keep: bool
) -> tuple[Catalogue | None, bool | Refusal]:
    """The catalogue in force afterwards, and whether it is *wanted* now or why not; *keep* what the site has."""
    from shared.persistence.database import open_database
    from shared.persistence.reading import NoSiteError
    from shared.usecases.change_catalogue import change_catalogue

    site = open_database(url)
    try:
        try:
            known = site.read(lambda read: read.catalogue)
        except NoSiteError:
            known = None
        if wanted is None or (keep and known is not None):
            return known, False
        changed = change_catalogue(site, wanted)
        return (known, changed) if isinstance(changed, Refusal) else (wanted, True)
    finally:
        site.close()
