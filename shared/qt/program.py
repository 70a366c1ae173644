"""How each of the three programs starts: options, settings, database, and one sentence when that fails."""

import argparse
import logging
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn, Protocol, TypeVar

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from shared.domain.errors import CannotStartError
from shared.settings import Settings, load_settings

WRONG_INPUT = 2
"""Exit code when options, settings or the database cannot be used."""

log = logging.getLogger(__name__)


class Closable(Protocol):
    """A database that was opened."""

    def close(self) -> None:
        """Close every connection."""
        ...


D = TypeVar("D", bound=Closable)


def start_program(
    parser: argparse.ArgumentParser,
    argv: Sequence[str],
    open_database: Callable[[str], D],
    run: Callable[[Settings, D, argparse.Namespace], int],
    environ: Mapping[str, str] = os.environ,
) -> int:
    """Read *argv* and the settings, open the database, and *run* the program until it ends.

    Gives its exit code, or 2 after one sentence on stderr when something it was given cannot be used.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        options = parser.parse_args(argv)
        settings = load_settings(options.settings, environ)
        database = open_database(options.database or settings.database)
        try:
            return run(settings, database, options)
        finally:
            database.close()
    except CannotStartError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the person at the terminal reads it
        return WRONG_INPUT


def options_of(program: str, description: str) -> argparse.ArgumentParser:
    """The options that every program has: --settings, --database and --windowed."""
    parser = _Parser(f"antrean {program}", description=description)
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings of this installation (TOML)")
    parser.add_argument(
        "--database", metavar="URL", default="", help="sqlite:///… or postgresql://…; wins over the settings"
    )
    parser.add_argument(
        "--windowed",
        type=_place,
        metavar="WxH[+X+Y]",
        help="a window of this size, and at this place, instead of the whole screen",
    )
    return parser


def show(window: QQuickWindow, *, screen: str, fullscreen: bool, place: QRect | None) -> None:
    """Show *window* in *place*, or on the monitor named *screen*, covering it if *fullscreen*.

    A monitor that is not connected is logged and the first one taken: a screen must show somewhere.
    """
    monitor = _monitor(screen)
    window.setScreen(monitor)
    if place is not None:
        window.resize(place.size())
        if not place.topLeft().isNull():
            window.setPosition(place.topLeft())
        window.show()
    elif fullscreen:
        window.setGeometry(monitor.geometry())
        window.showFullScreen()
    else:
        window.show()


def _monitor(name: str) -> QScreen:
    screens = {screen.name(): screen for screen in QGuiApplication.screens()}
    if name and name not in screens:
        log.error("There is no monitor %r; there are: %s.", name, ", ".join(screens))
    return screens.get(name) or QGuiApplication.primaryScreen()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Refuse with one sentence instead of a page of usage."""
        raise CannotStartError(f"{self.prog}: {message}; --help lists the options.")


def _place(text: str) -> QRect:
    found = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})(?:\+(\d{1,5})\+(\d{1,5}))?", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x720 or 1280x720+40+0")
    width, height, left, top = (int(part or 0) for part in found.groups())
    return QRect(left, top, width, height)
