"""One officer's workplace: the view models put together, and what the window needs of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from counter.viewmodels.adding import Adding
from counter.viewmodels.bar import Bar
from counter.viewmodels.breaks import Breaks
from counter.viewmodels.by_number import Numbers
from counter.viewmodels.clock import DatabaseClock
from counter.viewmodels.compact import Compact
from counter.viewmodels.desk import Desk
from counter.viewmodels.idle import Idle
from counter.viewmodels.keys import KeyMap
from counter.viewmodels.line import Line
from counter.viewmodels.link import Link
from counter.viewmodels.lock import Lock
from counter.viewmodels.notices import Notices
from counter.viewmodels.password import PasswordChange
from counter.viewmodels.seat import Seat
from counter.viewmodels.service_pauses import ServicePauses
from counter.viewmodels.serving import Serving
from counter.viewmodels.sign_in import SignIn
from counter.viewmodels.transfer import Transfer
from counter.viewmodels.visitor import Visitor
from shared.qt.feed import Feed
from shared.qt.jobs import JobRunner
from shared.qt.languages import Languages
from shared.settings.counter import PAD, CounterSettings, keys_of
from shared.usecases.ports import Database, Passwords, Wakeups


@dataclass(frozen=True, slots=True)
class Workplace:
    """The view models of one officer's screens. Close it after the engine."""

    link: Link
    seat: Seat
    languages: Languages
    sign_in: SignIn
    desk: Desk
    line: Line
    bar: Bar
    idle: Idle
    visitor: Visitor
    serving: Serving
    numbers: Numbers
    keys: KeyMap
    lock: Lock
    compact: Compact
    breaks: Breaks
    pauses: ServicePauses
    transfer: Transfer
    adding: Adding
    password: PasswordChange
    notices: Notices

    def begin(self) -> None:
        """Show the sign-in screen and begin to watch the database."""
        self.sign_in.begin()
        self.link.start()

    def scan(self, code: str) -> None:
        """A ticket's code was scanned: show what it is, unless the screen is locked or nobody is signed in."""
        if self.seat.active and not self.lock.shut:
            self.compact.expand()
            self.numbers.scan(code)

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
            "keys": self.keys,
            "lock": self.lock,
            "compact": self.compact,
            "breaks": self.breaks,
            "pauses": self.pauses,
            "transfer": self.transfer,
            "adding": self.adding,
            "password": self.password,
            "notices": self.notices,
            "languages": self.languages,
        }


def make_workplace(
    database: Database,
    wakeups: Callable[[Callable[[], int]], Wakeups],
    passwords: Passwords,
    settings: CounterSettings,
    languages: Languages,
    *,
    username: str = "",
    monotonic: Callable[[], float] = time.monotonic,
    away: Callable[[], float] = lambda: 0.0,
    period: float = 10.0,
) -> Workplace:
    """Put the view models together.

    *wakeups* opens those of the counter that a function names. *away* gives the seconds since the last key or mouse movement on this PC, *period* is the longest time
    between two looks at the database in seconds.
    """
    link = Link(
        database,
        JobRunner(name="counter"),
        lambda question, answered, lost: Feed(
            database, lambda: wakeups(lambda: link.counter), question, answered, lost, period=period
        ),
        DatabaseClock(monotonic),
    )
    seat = Seat(link, str(languages.current), monotonic)
    line, bar, idle, visitor = Line(), Bar(), Idle(), Visitor()
    lock = Lock(seat, passwords, away, settings.lock_minutes)
    compact = Compact(seat, lock, on=settings.compact, dock=settings.dock)
    serving, numbers = Serving(seat, visitor), Numbers(seat)
    desk = Desk(seat, line, bar, idle, visitor, compact, one_key=settings.one_key)
    desk.finished.connect(serving.remember)
    adding = Adding(seat)
    adding.done.connect(visitor.meet)
    pad = PAD if settings.number_pad else {}
    keys = KeyMap(keys_of(settings), pad, settings.global_next)
    sign_in = SignIn(
        link, passwords, seat.begin, str(languages.current), preferred=settings.number, username=username
    )

    def sign_in_again() -> None:
        if not seat.active:
            sign_in.begin()

    def speak() -> None:
        seat.speak(str(languages.current))
        sign_in.speak(str(languages.current))
        keys.speak()

    seat.activeChanged.connect(sign_in_again)
    languages.currentChanged.connect(speak)
    return Workplace(
        link,
        seat,
        languages,
        sign_in,
        desk,
        line,
        bar,
        idle,
        visitor,
        serving,
        numbers,
        keys,
        lock,
        compact,
        Breaks(seat),
        ServicePauses(seat),
        Transfer(seat, serving),
        adding,
        PasswordChange(seat, passwords),
        Notices(seat),
    )
