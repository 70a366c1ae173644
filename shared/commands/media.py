"""`antrean media`: what stands beside the calls of all displays, and which files of a folder they would pass over."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, WRONG_INPUT, WrongInputError, refuse, say, warn
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site, read_settings
from shared.worker_process import ROOT, environment

if TYPE_CHECKING:
    from shared.domain.media import Slide, When
    from shared.domain.refusals import Refusal
    from shared.persistence.database import SqlDatabase
    from shared.usecases.media import PlaylistChanged

Folder = Annotated[
    Path, typer.Argument(metavar="FOLDER", help="Folder of media, with or without playlist.toml.")
]


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(
        help='What stands beside the calls on all displays (display.media = "database"): list, add, remove, '
        "import a folder; check what a display would pass over.",
        short_help="What stands beside the calls: list, add, remove, check.",
    )
    noun.command("list")(list_)
    noun.command("add")(add)
    noun.command("remove")(remove)
    noun.command("import")(import_)
    noun.command("check")(check)
    app.add_typer(noun, name="media")


def list_(database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """List the playlist that all displays share: number, kind, what it is, how long, where and when."""
    from shared.usecases.media import kept_slides

    with open_site(database, settings) as site:
        slides = kept_slides(site)
    for number, slide in enumerate(slides, 1):
        say(_line(number, slide), _document(number, slide), as_json=as_json)
    if not slides and not as_json:
        typer.echo("The playlist is empty. Add a slide with: antrean media add FILE")
    return DONE


def add(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A picture, a film, or a text (.txt, first line: title)."),
    ] = None,
    title: Annotated[
        str, typer.Option("--title", help="Instead of a file: the title of a slide of text.")
    ] = "",
    text: Annotated[str, typer.Option("--text", help="The words below the title.")] = "",
    colour: Annotated[str, typer.Option("--colour", help="Its ground: green, blue, brown or purple.")] = "",
    seconds: Annotated[
        int | None, typer.Option("--seconds", help="How long it stands; a film runs to its end.")
    ] = None,
    zone: Annotated[
        list[str] | None, typer.Option("--zone", help="Only in this zone; may be repeated.")
    ] = None,
    day: Annotated[
        list[str] | None, typer.Option("--day", help="Only on this day: mon, tue …; may be repeated.")
    ] = None,
    time: Annotated[
        list[str] | None, typer.Option("--time", help="Only at this time: 08:00-12:00; may be repeated.")
    ] = None,
    from_: Annotated[str, typer.Option("--from", metavar="DATE", help="First day, as 2026-11-01.")] = "",
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="Last day.")] = "",
    at: Annotated[
        int | None, typer.Option("--at", min=1, help="Its place, 1 is the first. Default: the last.")
    ] = None,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Show a picture, a film or a slide of text on all displays that show the shared playlist.

    A file of the same name as an earlier one takes its place everywhere. The file is tried first: one that a display
    would pass over is not added.
    """
    from shared.usecases.media import add_slide

    given = {
        "file": file.name if file else None,
        "title": title or None,
        "text": text or None,
        "colour": colour or None,
        "seconds": seconds,
        "zones": zone,
        "days": day,
        "times": time,
        "from": _date(from_, "--from"),
        "until": _date(until, "--until"),
    }
    slide, content = _read(file, {name: value for name, value in given.items() if value not in (None, [])})
    with open_site(database, settings) as site:
        changed = add_slide(site, slide, content, at)
        return _answer(site, changed, f"Added {slide.file or slide.title}", as_json=as_json)


def remove(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="Its number in `antrean media list`.")],
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Take one slide off all displays; a file that no other slide shows leaves the database."""
    from shared.usecases.media import remove_slide

    with open_site(database, settings) as site:
        changed = remove_slide(site, number)
        return _answer(site, changed, f"Removed number {number}", as_json=as_json)


def import_(
    folder: Folder, database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False
) -> int:
    """Put a folder into the database in place of the playlist there: whole, or, when a file is faulty, not at all."""
    from shared.media_folder import files_in, read_folder, without_file
    from shared.usecases.media import replace_playlist

    faults = [each["fault"] for each in _tried(folder) if "fault" in each]
    if faults:
        warn("\n".join((*faults, "Nothing was imported; correct or remove these first.")))
        return WRONG_INPUT
    slides = [without_file(slide) for slide in read_folder(folder, files_in(folder)).slides]
    contents = _contents({folder / slide.file for slide in slides if slide.file})
    with open_site(database, settings) as site:
        changed = replace_playlist(site, slides, contents)
        return _answer(site, changed, f"Imported {folder}", as_json=as_json)


def check(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="Default: what the displays of the settings show."),
    ] = None,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Say which media a display on this computer would pass over, and why. Every file is tried, films too.

    Exit code 0 when all can be shown, 2 when something would be passed over.
    """
    from shared.settings.display import IN_DATABASE, boards_of

    if folder is not None:
        return _tell(folder, _tried(folder), as_json=as_json)
    boards = boards_of(read_settings(settings, database).display)
    places = list(dict.fromkeys(board.media for board in boards if board.media and board.board == "hall"))
    if not places:
        raise WrongInputError(
            "No display of these settings shows media (display.media); name a folder to check."
        )
    worst = DONE
    for place in places:
        found = _tried_of_database(database, settings) if place == IN_DATABASE else _tried(Path(place))
        worst = max(worst, _tell(Path(place), found, as_json=as_json))
    return worst


def _tell(place: Path, found: Sequence[dict[str, str]], *, as_json: bool) -> int:
    for each in found:
        passed_over = "fault" in each
        line = f"passed over  {each['fault']}" if passed_over else f"{each['kind']:11}  {each['shows']}"
        say(line, {"place": str(place), **each}, as_json=as_json)
    if not found and not as_json:
        typer.echo(f"{place}: there is nothing to show.")
    return WRONG_INPUT if any("fault" in each for each in found) else DONE


def _tried(folder: Path, *only: str) -> list[dict[str, str]]:
    """What the display's own trial says of *folder*; it needs Qt, which this command does not load."""
    if not folder.is_dir():
        raise WrongInputError(f"There is no folder {folder}; name the one with your pictures and films.")
    trial = subprocess.run(
        [sys.executable, "-m", "display.media.check", str(folder.absolute()), *only],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment() | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    if trial.returncode != 0:
        last = (trial.stderr.strip().splitlines() or [f"it ended with code {trial.returncode}"])[-1]
        raise WrongInputError(f"The files could not be tried ({last}); run: antrean doctor")
    return [json.loads(line) for line in trial.stdout.splitlines()]


def _tried_of_database(database: str, settings: Path | None) -> list[dict[str, str]]:
    """The shared playlist, its files laid into a folder of their own for the trial."""
    from shared.usecases.media import fetch, kept_slides

    with tempfile.TemporaryDirectory(prefix="antrean") as name, open_site(database, settings) as site:
        slides = kept_slides(site)
        for slide in slides:
            if slide.file:
                (Path(name) / slide.file).write_bytes(b"".join(fetch(site, slide.checksum)))
        words = [{"shows": slide.title, "kind": str(slide.kind)} for slide in slides if not slide.file]
        return [*_tried(Path(name)), *words]


def _read(file: Path | None, entry: dict[str, Any]) -> tuple[Slide, bytes]:
    """The slide and what is in its file, tried. Raises WrongInputError."""
    from shared.domain.playlist_file import read_slide
    from shared.media_folder import tried_slide, without_file

    if file is not None:
        if not file.is_file():
            raise WrongInputError(f"There is no file {file}; check the name and the folder.")
        faults = [each["fault"] for each in _tried(file.parent, file.name) if "fault" in each]
        if faults:
            raise WrongInputError(faults[0])
    try:
        slide = read_slide(entry, [file.name] if file else [])
        if file is None:
            return slide, b""
        slide = without_file(tried_slide(slide, file))
    except ValueError as fault:
        raise WrongInputError(str(fault)[:1].upper() + str(fault)[1:]) from None
    return slide, _contents([file])[file.name] if slide.file else b""


def _contents(files: Collection[Path]) -> dict[str, bytes]:
    """What is in *files*, by name. Raises WrongInputError, before reading, for more than the database keeps."""
    from shared.sentences import sentence
    from shared.usecases.media import too_large

    if refusal := too_large({file.name: file.stat().st_size for file in files}):
        raise WrongInputError(sentence(refusal, None, "en"))
    return {file.name: file.read_bytes() for file in files}


def _date(text: str, option: str) -> Any:
    from datetime import date

    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongInputError(f"“{text}” is no date; write {option} as 2026-12-31.") from None


def _answer(site: SqlDatabase, changed: PlaylistChanged | Refusal, done: str, *, as_json: bool) -> int:
    from shared.domain.refusals import Refusal

    if isinstance(changed, Refusal):
        return refuse(changed, site.read(lambda read: read.catalogue), as_json=as_json)
    count, megabytes = len(changed.slides), changed.size / 1_000_000
    text = f"{done}; the playlist has {count} {'slide' if count == 1 else 'slides'}, {megabytes:.1f} MB."
    say(text, {"slides": count, "bytes": changed.size}, as_json=as_json)
    return DONE


def _line(number: int, slide: Slide) -> str:
    from shared.domain.media import Kind

    lasting = "to its end" if slide.kind is Kind.VIDEO else f"{slide.seconds} s"
    limits = "; ".join(f"{name} {value}" for name, value in _limits(slide.when).items())
    return f"{number:3}  {slide.kind:7}  {slide.file or slide.title}  ({'; '.join(filter(None, (lasting, limits)))})"


def _document(number: int, slide: Slide) -> dict[str, Any]:
    return {
        "number": number,
        "kind": str(slide.kind),
        "file": slide.file,
        "title": slide.title,
        "text": slide.text,
        "colour": slide.colour,
        "seconds": slide.seconds,
        **_limits(slide.when),
    }


def _limits(when: When) -> dict[str, str]:
    """Where and when, as words; only what limits it."""
    from shared.domain.media import DAYS

    said = {
        "zones": ", ".join(when.zones),
        "days": ", ".join(DAYS[day] for day in when.days),
        "times": ", ".join(f"{begin:%H:%M}-{end:%H:%M}" for begin, end in when.times),
        "from": when.first.isoformat() if when.first else "",
        "until": when.last.isoformat() if when.last else "",
    }
    return {name: words for name, words in said.items() if words}
