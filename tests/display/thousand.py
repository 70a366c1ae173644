"""Many calls on a real database while a display is restarted in between: what was shown and spoken in the end.

Time is simulated: the display's view model, its voice line and its receipts are the real ones; only the loudspeaker
is replaced by one that takes as long as the voice that ships, and the screen counts as drawn at each tick.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from display.receipts import ReceiptWriter
from display.viewmodels.board import Style
from display.viewmodels.calls import CallReader
from display.viewmodels.hall import Hall
from display.voice_line import VoiceLine
from shared.domain.catalogue import Catalogue
from shared.qt.jobs import JobRunner
from shared.usecases.boards.hall import Scope, hall_board
from shared.usecases.confirm import report_screen
from shared.voice.phrases import Phrase
from tests.display.pace import seconds_of
from tests.display.story import Clock, Office
from tests.support.jobs import ManualExecutor
from tests.support.office import catalogue_of, document

TICK = 0.2
COUNTERS = 999


@dataclass
class FakeLoudspeaker:
    """Says one announcement after the other, each in its time."""

    clock: Clock
    said: list[int] = field(default_factory=list)
    ends_at: float = 0.0
    saying: int | None = None

    def announce(self, position: int, phrases: tuple[Phrase, ...], *, chime: bool = True) -> None:
        assert self.saying is None, "two announcements at once"
        self.saying = position
        self.ends_at = self.clock.seconds + seconds_of(phrases, chime=chime)


class SimulatedDisplay:
    """A display of *scope* on an office, moved tick by tick."""

    def __init__(self, office: Office, name: str, scope: Scope) -> None:
        seconds = lambda: office.clock.seconds  # noqa: E731
        self.office = office
        self.name = name
        self.loudspeaker = FakeLoudspeaker(office.clock)
        self.line = VoiceLine(self.loudspeaker, ("id", "en"), seconds)
        board = office.database.read(partial(hall_board, scope=scope, display=name))
        self.reader = CallReader(board.position, scope, name)
        self.worker = ManualExecutor()
        report = partial(report_screen, office.database, name, zone=scope.zone, counters=scope.counters)
        self.writer = ReceiptWriter(office.database, name, report, seconds, JobRunner(executor=self.worker))
        self.hall = Hall(board, self.reader, Style(), self.line, seconds)
        self.hall.spoken.connect(self.writer.spoken)
        self._told: frozenset[int] = frozenset()

    def tick(self, *, news: bool) -> None:
        """One step of time."""
        if news:
            self.hall.take_answer(self.office.database.read(self.reader))
        voice = self.loudspeaker
        if voice.saying is not None and self.office.clock.seconds >= voice.ends_at:
            key, voice.saying = voice.saying, None
            voice.said.append(key)
            self.line.spoken(key)
        self.line.tick()
        self.hall.tick()
        if fresh := self.hall.shown - self._told:
            self._told = self._told | fresh
            self.writer.shown(fresh)
        self.writer.tick()
        if self.worker.waiting:
            self.worker.step_all()
            QCoreApplication.processEvents()

    @property
    def idle(self) -> bool:
        """Whether nothing waits for the voice."""
        return self.loudspeaker.saying is None and not self.line.state.line


@dataclass(frozen=True)
class Outcome:
    """What became of the calls: how many were shown and spoken, and the seconds until then."""

    calls: int
    shown: int
    spoken: int
    spoken_twice: int
    shown_after: list[float]
    spoken_after: list[float]


def run(folder: Path, *, calls: int, per_minute: float, loudspeakers: int = 1, restarts: int = 2) -> Outcome:
    """Make *calls* at a steady rate, and let every display die *restarts* times in between.

    Nobody comes before being spoken to, so every call must be shown and spoken: there are as many counters as that
    takes. With several *loudspeakers* the counters are shared out among as many displays.
    """
    clock = Clock()
    office = Office(folder, clock, one_service(COUNTERS))
    clock.pass_seconds(3600)
    counters = sorted(office.catalogue.counters)
    scopes = [Scope(counters=tuple(counters[n::loudspeakers])) for n in range(loudspeakers)]
    displays = [SimulatedDisplay(office, f"Layar {n}", scope) for n, scope in enumerate(scopes)]
    for display in displays:
        display.tick(news=True)
    crash_at = {calls * (n + 1) // (restarts + 1) for n in range(restarts)}
    called_at: dict[int, tuple[float, datetime]] = {}
    said: list[int] = []
    begin = clock.seconds
    while len(called_at) < calls or not all(display.idle for display in displays):
        due = len(called_at) < calls and clock.seconds - begin >= len(called_at) * 60 / per_minute
        if due:
            position = _call(office, counters[len(called_at) % len(counters)])
            called_at[position] = (clock.seconds, clock.now)
            if len(called_at) in crash_at:
                said += [key for display in displays for key in display.loudspeaker.said]
                displays = [
                    SimulatedDisplay(office, d.name, s) for d, s in zip(displays, scopes, strict=True)
                ]
        for display in displays:
            display.tick(news=due)
        if not due:
            clock.pass_seconds(TICK)
    said += [key for display in displays for key in display.loudspeaker.said]
    outcome = _outcome(office, {position: now for position, (_, now) in called_at.items()}, said)
    office.close()
    return outcome


def one_service(counters: int) -> Catalogue:
    """A hall where every counter serves the same."""
    described = document()
    services = ["ktp", "kk", "akta", "paspor", "pbb"]
    described["site"]["hours"] = {
        day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    }
    described["counters"] = [
        {"number": number, "zone": "barat", "services": services} for number in range(1, counters + 1)
    ]
    return catalogue_of(described)


def _call(office: Office, counter: int) -> int:
    """Somebody takes a ticket and is called to *counter*; whoever was there before is done."""
    office.visit(counter)
    return office.database.read(lambda read: read.position())


def _outcome(office: Office, called_at: dict[int, datetime], said: list[int]) -> Outcome:
    receipts = office.database.read(lambda read: read.receipts(list(called_at)))
    shown = {r.position: (r.shown_at - called_at[r.position]).total_seconds() for r in receipts if r.shown_at}
    spoken = {
        r.position: (r.spoken_at - called_at[r.position]).total_seconds() for r in receipts if r.spoken_at
    }
    # The repeat after two quiet seconds has the key of its first call.
    twice = sum(count > 2 for count in Counter(said).values())
    return Outcome(
        len(called_at), len(shown), len(spoken), twice, sorted(shown.values()), sorted(spoken.values())
    )
