"""`antrean demo`: a whole hall to try, in a folder of its own."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Annotated

import typer

from shared.commands.answers import DONE, REFUSED, WrongInputError, say, warn
from shared.commands.options import AsJson
from shared.commands.processes import ask_child, run_together

Folder = Annotated[
    Path | None,
    typer.Option("--folder", metavar="DIR", help="Keep the hall here. Default: a new temporary folder."),
]
NoWindows = Annotated[bool, typer.Option("--no-windows", help="Set the hall up and start no program.")]


COUNTER_LEAST = (1000, 640)
"""Below this size in pixels the counter app's window would cut its screens off."""

_SCREEN = """
import json
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
size = app.primaryScreen().availableGeometry()
print(json.dumps({"width": size.width(), "height": size.height()}))
"""


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("demo", short_help="Try a sample hall with all three programs.")(demo)


def demo(folder: Folder = None, no_windows: NoWindows = False, as_json: AsJson = False) -> int:
    """Try everything: a sample hall with visitors, and its kiosk, display and counter app in windows.

    The hall is an SQLite file in a folder that is kept; give the same --folder to go on
    with it another day. It ends when you close a window or press Ctrl-C.
    """
    from shared.commands.demo_hall import OFFICERS, PASSWORD, set_up_hall

    places = {} if no_windows else window_places(*_screen())
    place = _place(folder)
    url = f"sqlite:///{place / 'antrean.db'}"
    hall = set_up_hall(url)
    settings = _settings(place, url)
    lines = [
        f"The demonstration hall is in {place} and stays there.",
        f"For the demonstration it is open around the clock on {hall.days[0]:%d/%m} and {hall.days[-1]:%d/%m}.",
        f"{hall.waiting} visitors are waiting.",
        f"Sign in at the counter app with the password “{PASSWORD}” as:",
        *(f"  {officer.username:12} {officer.duty}" for officer in OFFICERS),
        *([f"Try a booking made online: type its code {hall.booking} at the kiosk."] if hall.booking else []),
        f"Use the hall in other commands: --database {url}",
        *([] if no_windows else ["Close one of the windows or press Ctrl-C to end the demonstration."]),
    ]
    document = {
        "folder": str(place),
        "database": url,
        "settings": str(settings),
        "open_on": [day.isoformat() for day in hall.days],
        "waiting": hall.waiting,
        "officers": [officer.username for officer in OFFICERS],
        "password": PASSWORD,
        "booking": hall.booking,
    }
    say("\n".join(lines), document, as_json=as_json)
    if no_windows:
        return DONE
    # The address is given by hand, because ANTREAN_DATABASE would win over the settings and lead to a real hall.
    common = ["--settings", str(settings), "--database", url]
    programs = {name: [*common, "--windowed", where] for name, where in places.items()}
    programs["kiosk"].append("--paper-preview")
    ended = run_together(programs, place)
    if ended is not None and ended.code != 0:
        log = place / f"{ended.program}.log"
        warn(f"The {ended.program} ended with exit code {ended.code}: {ended.last_line} (all of it: {log})")
        return REFUSED
    if not as_json:
        typer.echo("The demonstration has ended.")
    return DONE


def window_places(width: int, height: int) -> dict[str, str]:
    """Program → size and place of its window on a screen of *width* × *height* pixels.

    The kiosk stands upright at the right; the display lies above the counter at the left.
    """
    kiosk_height = int(height * 0.85)
    kiosk_width = kiosk_height * 9 // 16
    rest = max(width - kiosk_width, width // 2)
    display_height = min(kiosk_height // 2, rest * 9 // 16)
    counter_width = min(width, max(COUNTER_LEAST[0], rest))
    counter_height = min(height, max(COUNTER_LEAST[1], height - display_height))
    return {
        "display": f"{display_height * 16 // 9}x{display_height}",
        "counter": f"{counter_width}x{counter_height}+0+{height - counter_height}",
        "kiosk": f"{kiosk_width}x{kiosk_height}+{width - kiosk_width}+0",
    }


def _screen() -> tuple[int, int]:
    """The free width and height of the first screen in pixels. Raises WrongInputError when there is none."""
    answer = ask_child(_SCREEN)
    if isinstance(answer, str):
        raise WrongInputError(
            "There is no screen for windows here; start the demonstration on a desktop, or add --no-windows."
        )
    return answer["width"], answer["height"]


def _place(folder: Path | None) -> Path:
    """The folder to keep the hall in, made if it is missing."""
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="antrean-demo-"))
    if "?" in str(folder.absolute()):
        raise WrongInputError(
            f"{folder} has a “?”, which a database address cannot carry; name another folder."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        reason = "it is a file" if isinstance(error, FileExistsError) else reason
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
database = {json.dumps(url, ensure_ascii=False)}

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
