"""A counter app on a real SQLite site: a hall on Monday morning, an officer, a clock that the test steps."""

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from secrets import token_hex

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from counter.workplace import Workplace, make_workplace
from shared.domain.booking import Booking
from shared.domain.catalogue import Catalogue
from shared.domain.errors import DatabaseUnavailableError
from shared.domain.ticket import Number
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.qt.languages import Languages
from shared.qt.start import make_engine
from shared.settings.counter import CounterSettings
from shared.usecases.bookings import save_bookings
from shared.usecases.check_in import check_in
from shared.usecases.outcomes import TicketTaken
from shared.usecases.sign_in import add_officer
from shared.usecases.take_ticket import take_ticket
from tests.support.databases import empty_schema, postgres
from tests.support.office import catalogue_of
from tests.support.screen import Role, Screen, Thing, open_screen
from tests.support.sites import copy_site, make_site

MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""08.00 WIB on a Monday."""

PASSWORD = "rahasia-loket"

BOTH = pytest.mark.parametrize(
    "hall", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
"""For tests of what depends on the database."""

__all__ = ["empty_schema", "postgres"]


class PlainPasswords:
    """As quick as a test needs; Argon2 has its own tests."""

    def hash(self, password: str) -> str:
        return f"plain:{password}"

    def matches(self, password: str, hashed: str) -> bool:
        return hashed == f"plain:{password}"


@dataclass
class Clock:
    """The database's clock, and the seconds that the counter counts itself."""

    now: datetime = MORNING
    seconds: float = 0.0
    touched: float = 0.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds

    def step(self, **length: float) -> None:
        """Let time pass, for everybody."""
        self.now += timedelta(**length)
        self.seconds += timedelta(**length).total_seconds()


@dataclass
class Hall:
    """The site as the other programs see it."""

    url: str
    database: SqlDatabase
    clock: Clock
    taken: list[TicketTaken] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The database: sqlite or postgresql."""
        return self.url.partition(":")[0].partition("+")[0]

    def take(self, *services: str, priority: bool = False) -> str:
        """A visitor takes a ticket; gives the number."""
        ticket = take_ticket(self.database, list(services), token=token_hex(8), priority=priority)
        assert isinstance(ticket, TicketTaken), ticket
        self.taken.append(ticket)
        return str(ticket.number)

    def check_in(self, *services: str, minutes: int) -> str:
        """A visitor who is booked for so many minutes from now checks in; gives the number."""
        code = f"BOOKED{len(self.taken):03}"
        save_bookings(
            self.database, [Booking(code, self.clock.now + timedelta(minutes=minutes), tuple(services))]
        )
        ticket = check_in(self.database, code, token=token_hex(8))
        assert isinstance(ticket, TicketTaken), ticket
        self.taken.append(ticket)
        return str(ticket.number)


class Cable:
    """The database as the counter reaches it: the cable can be pulled, an answer can get lost (after some more) or wait."""

    def __init__(self, database: SqlDatabase) -> None:
        self.database = database
        self.pulled = False
        self.lose_answers = 0
        self.let_through = 0
        self.answers = threading.Event()
        self.answers.set()
        self.writes = 0

    def read(self, question):
        self._check()
        return self.database.read(question)

    def write(self, operation, request_id=""):
        self._check()
        self.writes += 1
        result = self.database.write(operation, request_id)
        self.answers.wait()
        if self.lose_answers and self.let_through:
            self.let_through -= 1
        elif self.lose_answers:
            self.lose_answers -= 1
            self.pulled = True
        self._check()
        return result

    def wakeups(self, counter):
        self._check()
        return _Wakeups(self, open_wakeups(self.database.engines, counter))

    def _check(self) -> None:
        if self.pulled:
            raise DatabaseUnavailableError("The database does not answer; check the cable.")


class _Wakeups:
    def __init__(self, cable: Cable, real) -> None:
        self._cable = cable
        self._real = real

    def wait(self, seconds: float) -> bool:
        self._cable._check()
        return self._real.wait(min(seconds, 0.02))

    def close(self) -> None:
        self._real.close()


@pytest.fixture
def qtbot(qtbot):
    """Waits longer than pytest-qt's five seconds: that the machine is busy is no fault of the counter."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=30_000)
    return qtbot


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def sample(root: Path) -> Catalogue:
    """The catalogue of the sample hall."""
    return catalogue_of(json.loads((root / "assets" / "catalogue.json").read_text(encoding="utf-8")))


@pytest.fixture
def hall(request: pytest.FixtureRequest, tmp_path: Path, sample: Catalogue, clock: Clock) -> Iterator[Hall]:
    """The sample hall with two officers of Disdukcapil; on PostgreSQL where a test asks for it (BOTH)."""
    if getattr(request, "param", "sqlite") == "postgres":
        url = request.getfixturevalue("empty_schema")
        make_site(url, sample, clock)
    else:
        url = copy_site(tmp_path / "hall.db", sample, clock)
    database = open_database(url, clock)
    passwords = PlainPasswords()
    for username, name in (("rina.wulandari", "Rina Wulandari"), ("dedi", "Dedi Setiawan, S.Sos.")):
        add_officer(database, passwords, username, name, PASSWORD, agency="disdukcapil")
    yield Hall(url, database, clock)
    database.close()


@pytest.fixture
def cable(hall: Hall) -> Cable:
    return Cable(hall.database)


def secret_field(screen: Screen) -> Thing:
    """The field with dots. Qt tells nobody the name of a password field, but its description."""
    return next(
        thing
        for thing in screen.things()
        if thing.role is Role.EditableText and thing.interface.state().passwordEdit
    )


def type_secret(screen: Screen, text: str) -> None:
    """Replace the password, key by key."""
    secret_field(screen).focus()
    screen.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    screen.key(Qt.Key.Key_Delete)
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(screen.window, event)


@dataclass
class Counter:
    """An officer's program on the screen."""

    screen: Screen
    workplace: Workplace

    def close(self) -> None:
        if shiboken6.isValid(self.screen.engine):
            self.workplace.languages.set("id")
        self.screen.close()
        self.workplace.close()


@pytest.fixture
def open_counter_app(qtbot, cable: Cable, clock: Clock) -> Iterator[Callable[..., Counter]]:
    """Open the program; `number` is the counter its PC stands at, `settings` what else it is told."""
    counters: list[Counter] = []

    def open_one(*, number: int = 3, username: str = "", language: str = "id", **settings) -> Counter:
        engine = make_engine()
        languages = Languages(engine)
        languages.set(language)
        workplace = make_workplace(
            cable,
            cable.wakeups,
            PlainPasswords(),
            CounterSettings(number=number, **{"lock_minutes": 0, "one_key": False, **settings}),
            languages,
            username=username,
            monotonic=clock.monotonic,
            away=lambda: clock.seconds - clock.touched,
            period=0.05,
        )
        workplace.begin()
        screen = open_screen("counter.ui", "Main", engine, **workplace.views())
        counters.append(Counter(screen, workplace))
        return counters[-1]

    yield open_one
    for counter in counters:
        counter.close()


class Officer:
    """Somebody who is signed in at counter 3."""

    def __init__(self, app, hall, qtbot) -> None:
        self.screen, self.workplace, self.hall, self.qtbot = app.screen, app.workplace, hall, qtbot

    def press(self, name: str) -> None:
        """Press a button as soon as it can be pressed; the rest after a call is over."""
        self.qtbot.waitUntil(lambda: self.can(name) and not self.workplace.link.busy)
        self.rested()
        self.screen.press(name, Role.Button)

    def rested(self) -> None:
        """Let the two seconds after a call pass."""
        if self.workplace.seat.resting:
            self.hall.clock.step(seconds=2)
            self.workplace.seat.update()

    def menu(self, entry: str) -> None:
        """Choose an entry of the officer's menu."""
        self.screen.press("Rina Wulandari, menu", Role.ButtonMenu)
        self.qtbot.waitUntil(lambda: self.screen.has(entry, Role.MenuItem))
        self.screen.press(entry, Role.MenuItem)
        self.qtbot.waitUntil(self.screen.settled)

    def leave(self) -> None:
        """Sign out, and say so again."""
        self.menu("Keluar")
        self.press("Keluar")

    def can(self, name: str) -> bool:
        button = self.screen.find(name, Role.Button)
        return button is not None and button.enabled

    def sees(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.screen.has(name))

    def told(self, sentence: str) -> None:
        self.qtbot.waitUntil(lambda: sentence in self.screen.names(Role.AlertMessage))

    def key(self, key: Qt.Key) -> None:
        """Press a key once the last press is answered and the rest after a call is over."""
        self.qtbot.waitUntil(lambda: not self.workplace.link.busy)
        self.rested()
        self.screen.key(key)

    def step(self, number: str, place: int = 1):
        code, count = number.split()
        ticket = self.hall.database.read(lambda read: read.ticket_of(Number(code, int(count)), read.today))
        return ticket.steps[place - 1]


@pytest.fixture
def officer(open_counter_app, hall, qtbot):
    def sit_down(**options) -> Officer:
        app = open_counter_app(username="rina.wulandari", **options)
        type_secret(app.screen, PASSWORD)
        buttons = ("Masuk dan buka Loket 3", "Masuk dan lanjutkan di Loket 3")
        qtbot.waitUntil(lambda: any(app.screen.has(name, Role.Button) for name in buttons))
        app.screen.press(next(name for name in buttons if app.screen.has(name, Role.Button)), Role.Button)
        qtbot.waitUntil(lambda: app.workplace.seat.counter == 3 and app.screen.has("Loket 3"))
        return Officer(app, hall, qtbot)

    return sit_down
