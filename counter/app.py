"""The counter app: where the database, the view models and the window are put together."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from counter.viewmodels.bar import Bar
from counter.viewmodels.by_number import Numbers
from counter.viewmodels.clock import DatabaseClock
from counter.viewmodels.desk import Desk
from counter.viewmodels.idle import Idle
from counter.viewmodels.line import Line
from counter.viewmodels.link import Link
from counter.viewmodels.seat import Seat
from counter.viewmodels.serving import UNDO_SECONDS, Serving
from counter.viewmodels.sign_in import SignIn
from counter.viewmodels.visitor import Visitor
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.qt.feed import Feed
from shared.qt.jobs import JobRunner
from shared.qt.languages import Languages
from shared.qt.program import options_of, show, start_program
from shared.qt.start import load, make_engine, run, start_application
from shared.settings import Settings
from shared.settings.counter import CounterSettings
from shared.usecases.ports import Database, Passwords, Wakeups


@dataclass(frozen=True, slots=True)
class Workplace:
    """The view models of one officer's screens. Close it after the engine."""

    link: Link
    seat: Seat
    sign_in: SignIn
    desk: Desk
    line: Line
    bar: Bar
    idle: Idle
    visitor: Visitor
    serving: Serving
    numbers: Numbers

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
            "serving": self.serving,
            "numbers": self.numbers,
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
    language = settings.language
    link = Link(
        database,
        JobRunner(name="counter"),
        lambda question, answered, lost: Feed(database, wakeups, question, answered, lost, period=period),
        DatabaseClock(monotonic),
    )
    seat = Seat(link, language, monotonic)
    line, bar, idle, visitor = Line(), Bar(), Idle(), Visitor()
    serving, numbers = Serving(seat, visitor, undo_seconds=undo_seconds), Numbers(seat)
    desk = Desk(seat, line, bar, idle, visitor, serving)
    sign_in = SignIn(link, passwords, seat.begin, language, preferred=settings.number, username=username)

    def sign_in_again() -> None:
        if not seat.active:
            sign_in.begin()

    seat.activeChanged.connect(sign_in_again)
    return Workplace(link, seat, sign_in, desk, line, bar, idle, visitor, serving, numbers)


def main(argv: Sequence[str]) -> int:
    """Run the counter app until it is asked to end; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    options = options_of("counter", "The counter app: an officer calls and serves visitors.")
    options.add_argument("--sign-in", metavar="USERNAME", default="", help="the user name to begin with")
    return start_program(options, argv, open_database, _run)


def _run(settings: Settings, database: SqlDatabase, options: Namespace) -> int:
    from shared.passwords import Argon2Passwords

    database.read(
        lambda read: read.catalogue
    )  # A database without a site is refused before any window opens.
    app = start_application("counter", ["counter"])
    engine = make_engine()
    languages = Languages(engine)
    languages.set(settings.counter.language)
    wakeups = partial(open_wakeups, database.engines)
    passwords = Argon2Passwords()
    workplace = make_workplace(database, wakeups, passwords, settings.counter, username=options.sign_in)
    try:
        workplace.begin()
        window = load(engine, "counter.ui", "Main", **workplace.views())
        show(window, screen="", fullscreen=settings.counter.fullscreen, place=options.windowed)
        return run(app, engine)
    finally:
        workplace.close()
