"""The counter app: where the database, the view models and the window are put together."""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickWindow

from counter.viewmodels.bar import Bar
from counter.viewmodels.clock import DatabaseClock
from counter.viewmodels.desk import UNDO_SECONDS, Desk
from counter.viewmodels.idle import Idle
from counter.viewmodels.line import Line
from counter.viewmodels.link import Link
from counter.viewmodels.sign_in import SignIn
from counter.viewmodels.visitor import Visitor
from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import DatabaseUrlError
from shared.persistence.reading import NoSiteError
from shared.persistence.schema import SchemaError
from shared.persistence.wakeups import open_wakeups
from shared.qt.feed import Feed
from shared.qt.jobs import JobRunner
from shared.qt.languages import Languages
from shared.qt.start import StartError, load, make_engine, run, start_application
from shared.settings import DATABASE_VARIABLE, CounterSettings, SettingsError, load_settings
from shared.usecases.ports import Database, Passwords, Wakeups

BAD_INPUT = 2
LANGUAGES = ("id", "en")
"""The languages of the officer's screens; any other setting shows Indonesian."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """The view models of one officer's screens. Close it after the engine."""

    link: Link
    sign_in: SignIn
    desk: Desk
    line: Line
    bar: Bar
    idle: Idle
    visitor: Visitor

    def begin(self) -> None:
        """Show the sign-in screen and begin to watch the database."""
        self.sign_in.begin()
        self.link.start()

    def close(self) -> None:
        """Stop watching; a question that is being asked is waited for."""
        self.link.close()

    def views(self) -> dict[str, object]:
        """What the window needs."""
        return {
            "signIn": self.sign_in,
            "desk": self.desk,
            "line": self.line,
            "bar": self.bar,
            "idle": self.idle,
            "visitor": self.visitor,
        }


def make_workplace(
    database: Database,
    wakeups: Callable[[], Wakeups],
    passwords: Passwords,
    settings: CounterSettings,
    *,
    username: str = "",
    monotonic: Callable[[], float] = time.monotonic,
    period: float = 10.0,
    undo_seconds: float = UNDO_SECONDS,
) -> Workplace:
    """Put the view models together. *period* is the longest time between two looks at the database in seconds."""
    language = screen_language(settings)
    link = Link(
        database,
        JobRunner(name="counter"),
        lambda question, answered, lost: Feed(database, wakeups, question, answered, lost, period=period),
        DatabaseClock(monotonic),
    )
    line, bar, idle, visitor = Line(language), Bar(), Idle(), Visitor()
    desk = Desk(link, line, bar, idle, visitor, language, monotonic, undo_seconds=undo_seconds)
    sign_in = SignIn(link, passwords, desk.begin, language, preferred=settings.number, username=username)

    def sign_in_again() -> None:
        if not desk.counter:
            sign_in.begin()

    desk.activeChanged.connect(sign_in_again)
    return Workplace(link, sign_in, desk, line, bar, idle, visitor)


def screen_language(settings: CounterSettings) -> str:
    """The language of the screens."""
    return settings.language if settings.language in LANGUAGES else LANGUAGES[0]


def main(argv: Sequence[str]) -> int:
    """Run the counter app until it is asked to end; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        options = _options(argv)
        environ = os.environ | ({DATABASE_VARIABLE: options.database} if options.database else {})
        settings = load_settings(options.settings, environ)
        database = open_database(settings.database)
        try:
            database.read(lambda read: read.catalogue)
            return _run(database, settings.counter, options.sign_in, options.windowed)
        finally:
            database.close()
    except (
        ValueError,
        SettingsError,
        DatabaseUrlError,
        DatabaseUnavailableError,
        SchemaError,
        NoSiteError,
        StartError,
    ) as error:
        print(error, file=sys.stderr)  # noqa: T201 - the person at the terminal reads it
        return BAD_INPUT


def _run(database: SqlDatabase, settings: CounterSettings, username: str, windowed: QSize | None) -> int:
    from shared.passwords import Argon2Passwords

    app = start_application("counter", sys.argv[:1])
    engine = make_engine()
    languages = Languages(engine)
    languages.set(screen_language(settings))
    wakeups: Callable[[], Wakeups] = lambda: open_wakeups(database.engines)  # noqa: E731 - a value
    workplace = make_workplace(database, wakeups, Argon2Passwords(), settings, username=username)
    try:
        workplace.begin()
        window = load(engine, "counter.ui", "Main", **workplace.views())
        _show(window, settings, windowed)
        return run(app, engine)
    finally:
        workplace.close()


def _show(window: QQuickWindow, settings: CounterSettings, windowed: QSize | None) -> None:
    if windowed is not None:
        window.resize(windowed)
        window.show()
    elif settings.fullscreen:
        window.showFullScreen()
    else:
        window.show()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Refuse with one sentence instead of a page of usage."""
        raise ValueError(f"counter: {message}; --help lists the options.")


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(
        "counter", description="The counter app of Antrean: an officer calls and serves visitors."
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings of this installation (TOML)")
    parser.add_argument("--database", metavar="URL", default="", help="sqlite:///… or postgresql://…")
    parser.add_argument("--windowed", type=_size, metavar="WxH", help="a window of this size, for trying")
    parser.add_argument("--sign-in", metavar="USERNAME", default="", help="the user name to begin with")
    return parser.parse_args(argv)


def _size(text: str) -> QSize:
    found = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return QSize(int(found[1]), int(found[2]))
