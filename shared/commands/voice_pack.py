"""`antrean voice pack`: what a speaker at the site must read, and what is wrong with the recordings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shared.commands.answers import DONE, REFUSED, WrongInputError, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site, read_settings

if TYPE_CHECKING:
    from shared.voice.script import Line

Language = Annotated[str, typer.Option("--language", "-l", metavar="LANGUAGE", help="id, en, jv or su.")]
Whole = Annotated[
    bool,
    typer.Option(
        "--whole", help="Every number as one phrase: about 1 200 lines, as natural as can be. Else about 40."
    ),
]
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="Folder of the recordings of one language.")]


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(help="Record the hall's own voice.", short_help="Record the hall's own voice.")
    noun.command("script", short_help="Print what a speaker must read.")(script)
    noun.command("check", short_help="Say what is wrong with the recordings.")(check)
    app.add_typer(noun, name="pack")


def script(
    language: Language = "id",
    whole: Whole = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Print what a speaker must read for this site, with the name of the file for each line.

    Record each line by itself in a quiet room (WAV, FLAC or OGG) into LANGUAGE/ in the folder “recordings” of the
    voice folder. Silence at the ends and loudness are evened out when it is spoken.
    """
    for line in _lines(language, database, settings, whole=whole):
        say(f"{line.file}.wav\t{line.text}", {"file": f"{line.file}.wav", "text": line.text}, as_json=as_json)
    return DONE


def check(
    folder: Folder,
    language: Language = "id",
    whole: Whole = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Say which recordings in DIR are missing, unreadable, silent, clipped, too quiet or too long.

    Exit code 0 when all can be used, else 1.
    """
    from shared.voice.script import check as complaints_of

    if not folder.is_dir():
        raise WrongInputError(f"There is no folder {folder}; name the one that holds the recordings.")
    lines = _lines(language, database, settings, whole=whole)
    complaints = complaints_of(folder, lines)
    for complaint in complaints:
        name = f"{complaint.line.file}.wav"
        detail = f" ({complaint.detail})" if complaint.detail else ""
        document = {"file": name, "fault": str(complaint.fault), "detail": complaint.detail or None}
        say(f"{name}: {complaint.fault}{detail}", document, as_json=as_json)
    if not complaints:
        say(f"All {len(lines)} recordings can be used.", {"recordings": len(lines)}, as_json=as_json)
    return REFUSED if complaints else DONE


def _lines(language: str, database: str, settings: Path | None, *, whole: bool) -> tuple[Line, ...]:
    from dataclasses import replace

    from shared.voice.opening import voice_folder
    from shared.voice.script import script as lines_of
    from shared.voice.wording import DRAFTS, LANGUAGES, Numbers, read_wording

    if language not in (*LANGUAGES, *DRAFTS):
        raise WrongInputError(
            f"There is no wording in “{language}”; there is: {', '.join((*LANGUAGES, *DRAFTS))}."
        )
    display = read_settings(settings, database).display
    wording = read_wording(voice_folder(display.voice_folder), Numbers(display.numbers))
    with open_site(database, settings) as site:
        catalogue = site.read(lambda read: read.catalogue)
    return lines_of(
        language,
        [agency.code for agency in catalogue.agencies_now()],
        sorted(catalogue.counters),
        [dict(agency.name) | dict(agency.spoken) for agency in catalogue.agencies_now()],
        replace(wording, approved=DRAFTS),
        whole=whole,
    )
