"""The story of the pictures on a real database: Monday 23 November, A 047 is called to Loket 3 at 08.55."""

import json
import secrets
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import display.viewmodels.media  # noqa: F401 - the hall's window names its type
from display.viewmodels.board import Style
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall
from display.voice_line import VoiceLine
from shared.domain.calls import OutOfTurn
from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.domain.names import names
from shared.domain.ticket import Number
from shared.persistence.database import SqlDatabase, open_database
from shared.usecases.boards.hall import WHOLE_HALL, Scope, hall_board
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called, TicketTaken
from shared.usecases.serve import finish, start
from shared.usecases.take_ticket import take_ticket
from shared.voice.phrases import Phrase
from tests.support.sites import copy_site

CATALOGUE = Path(__file__).resolve().parents[2] / "assets" / "catalogue.json"
OPENING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""08.00 WIB."""


@dataclass
class Clock:
    """The database's clock and the display's own, both moved by hand."""

    now: datetime = OPENING
    seconds: float = 1000.0

    def time(self) -> datetime:
        return self.now

    def pass_seconds(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class SilentVoice:
    """Takes announcements and ends with them when the test says so."""

    said: list[tuple[int, tuple[Phrase, ...]]] = field(default_factory=list)

    def announce(self, position: int, phrases: tuple[Phrase, ...], *, chime: bool = True) -> None:
        self.said.append((position, phrases))

    @property
    def sentences(self) -> list[list[str]]:
        return [[phrase.text for phrase in phrases] for _, phrases in self.said]


@cache
def sample_catalogue() -> Catalogue:
    catalogue = read_catalogue(json.loads(CATALOGUE.read_text(encoding="utf-8")))
    assert isinstance(catalogue, Catalogue), catalogue
    return catalogue


def open_now() -> Catalogue:
    """The sample hall on a meridian where it is about noon, open every day: for programs that keep real time."""
    described = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    every_day = {day: ["00:00-23:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    west = datetime.now(UTC).hour - 11
    described["site"] |= {"hours": every_day, "overrides": [], "time_zone": f"Etc/GMT{west:+d}"}
    for agency in described["agencies"]:
        for offer in (agency, *agency["services"]):
            offer.pop("hours", None)
    catalogue = read_catalogue(described)
    assert isinstance(catalogue, Catalogue), catalogue
    return catalogue


def renamed(catalogue: Catalogue, agency: str, *, code: str, short: str) -> Catalogue:
    """The catalogue with one agency under other letters and another short name."""
    changed = replace(catalogue.agencies[agency], code=code, short=names(short))
    return replace(catalogue, agencies={**catalogue.agencies, agency: changed})


class RealClock(Clock):
    """The time of day outside."""

    def time(self) -> datetime:
        return datetime.now(UTC)


class Office:
    """A hall with all its counters and nobody in it."""

    def __init__(self, folder: Path, clock: Clock, catalogue: Catalogue | None = None) -> None:
        self.clock = clock
        self.catalogue = catalogue or sample_catalogue()
        self.url = copy_site(folder / "hall.db", self.catalogue, clock.time)
        self.database: SqlDatabase = open_database(self.url, clock.time)
        self._open: set[int] = set()

    def service_at(self, counter: int) -> str:
        return min(self.catalogue.counters[counter].delays)

    def take(self, counter: int, language: str = "id") -> Number:
        """A visitor takes a ticket for something that *counter* serves."""
        service = self.service_at(counter)
        taken = take_ticket(self.database, [service], token=secrets.token_hex(8), language=language)
        assert isinstance(taken, TicketTaken), taken
        return taken.number

    def skip_to(self, counter: int, count: int) -> None:
        """Let the series of *counter* stand just before *count*."""
        code = self.catalogue.code_of(self.service_at(counter))
        with self.database.engines.write.begin() as connection:
            connection.exec_driver_sql(
                "INSERT INTO series(code, day, last) VALUES (?, ?, ?) "
                "ON CONFLICT (code, day) DO UPDATE SET last = excluded.last",
                (code, self.clock.now.date().isoformat(), count - 1),
            )

    def call(self, counter: int, number: Number | None = None) -> Called:
        """The officer at *counter* calls the next visitor, or a certain one."""
        if counter not in self._open:
            open_counter(self.database, counter)
            self._open.add(counter)
        if number is None:
            called = call_next(self.database, counter)
        else:
            called = call_this(self.database, counter, number, reason=OutOfTurn.APPOINTMENT)
        assert isinstance(called, Called), called
        return called

    def mark_open(self, counter: int) -> None:
        """Somebody has opened *counter* already."""
        self._open.add(counter)

    def visit(self, counter: int, language: str = "id") -> Called:
        """Somebody takes a ticket and is called to *counter*, after whoever was there is done."""
        number = self.take(counter, language)
        if counter in self._open:
            start(self.database, counter)
            finish(self.database, counter)
        return self.call(counter, number)

    def recall(self, counter: int) -> Called:
        called = recall(self.database, counter)
        assert isinstance(called, Called), called
        return called

    def close(self) -> None:
        self.database.close()


class Board:
    """The hall board on an office, read by hand."""

    def __init__(
        self,
        office: Office,
        style: Style | None = None,
        *,
        voice: SilentVoice | None = None,
        languages: tuple[str, ...] = ("id",),
        scope: Scope = WHOLE_HALL,
        display: str = "",
    ) -> None:
        self.office = office
        self.voice = voice
        self.line = VoiceLine(voice, languages, self.seconds) if voice is not None else None
        board = office.database.read(lambda read: hall_board(read, scope, display))
        self.reader = CallReader(board.position, scope, display)
        self.hall: Any = Hall(board, self.reader, style or Style(), self.line, self.seconds)

    def seconds(self) -> float:
        return self.office.clock.seconds

    def spoken(self) -> None:
        """The voice has ended with what it says now."""
        assert self.line is not None
        assert self.line.state.saying is not None, "the voice is silent"
        self.line.spoken(self.line.state.saying.key)

    def read(self) -> None:
        """What the feed does after each wake-up."""
        self.hall.take_answer(self.office.database.read(self.reader))

    def wait(self, seconds: float) -> None:
        """Time passes in steps; the feed answers every ten seconds."""
        for _ in range(round(seconds)):
            self.office.clock.pass_seconds(1)
            if self.line is not None:
                self.line.tick()
            self.hall.tick()
            if self.office.clock.seconds % 10 == 0:
                self.read()


def until(office: Office, clock_time: str) -> None:
    """Move the clock to a time of day in WIB, written 08.55."""
    hour, minute = map(int, clock_time.split("."))
    wanted = OPENING.replace(hour=hour - 7, minute=minute)
    office.clock.pass_seconds((wanted - office.clock.now).total_seconds())


def pictures_story(office: Office) -> None:
    """The four earlier calls of D1, then A 047 to Loket 3 at 08.55."""
    for at, counter, count in (("08.50", 12, 31), ("08.51", 5, 46), ("08.53", 9, 62), ("08.54", 17, 118)):
        until(office, at)
        office.skip_to(counter, count)
        office.visit(counter)
    until(office, "08.55")
    office.visit(3)
