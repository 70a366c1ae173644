"""`antrean demo`: a whole hall to try, in a folder of its own."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from shared.commands.answers import DONE, REFUSED, WrongInputError, warn

Folder = Annotated[
    Path | None,
    typer.Option("--folder", metavar="DIR", help="Keep the hall here. Default: a new temporary folder."),
]
NoWindows = Annotated[bool, typer.Option("--no-windows", help="Set the hall up and start no program.")]


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("demo", short_help="Try a sample hall with all three programs.")(demo)


def demo(folder: Folder = None, no_windows: NoWindows = False) -> int:
    """Try everything: a sample hall with visitors, and its kiosk, display and counter app in windows.

    The hall is an SQLite file in a folder that is kept; give the same --folder to go on
    with it another day. It ends when you close a window or press Ctrl-C.
    """
    from shared.commands.demo_hall import OFFICERS, PASSWORD, set_up_hall
    from shared.commands.processes import run_together

    place = _place(folder)
    url = f"sqlite:///{place / 'antrean.db'}"
    hall = set_up_hall(url)
    settings = _settings(place, url)
    typer.echo(f"The demonstration hall is in {place} and stays there.")
    typer.echo(
        f"For the demonstration it is open around the clock on {hall.days[0]:%d/%m} and {hall.days[-1]:%d/%m}."
    )
    typer.echo(f"{hall.waiting} visitors are waiting.")
    typer.echo(f"Sign in at the counter app with the password “{PASSWORD}” as:")
    for officer in OFFICERS:
        typer.echo(f"  {officer.username:12} {officer.duty}")
    typer.echo(f"Use the hall in other commands: --settings {settings}")
    if no_windows:
        return DONE
    common = ["--settings", str(settings)]
    typer.echo("Starting kiosk, display and counter; close one of them or press Ctrl-C to end all.")
    ended = run_together({"display": common, "counter": common, "kiosk": [*common, "--paper-preview"]})
    if ended is not None and ended.code != 0:
        warn(f"The {ended.program} ended with exit code {ended.code}; its own message is above.")
        return REFUSED
    typer.echo("The demonstration has ended.")
    return DONE


def _place(folder: Path | None) -> Path:
    """The folder to keep the hall in, made if it is missing."""
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="antrean-demo-"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = "it is a file" if isinstance(error, FileExistsError) else error
        raise WrongInputError(
            f"{folder} cannot be the folder of the hall ({reason}); name another."
        ) from None
    return folder.resolve()


def _settings(place: Path, url: str) -> Path:
    """The settings file of the hall; one that is there already is left as it is."""
    file = place / "antrean.toml"
    if not file.exists():
        file.write_text(
            f"""# Settings of a demonstration hall; remove this file to have it written anew.
database = '{url}'

[kiosk]
fullscreen = false

[display]
fullscreen = false

[counter]
fullscreen = false
""",
            encoding="utf-8",
        )
    return file
