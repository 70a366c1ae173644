"""Whatever the order of calls, recalls, arrivals, transfers, lost databases and restarts: nothing is spoken twice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from display.viewmodels.board import Style
from shared.domain.ticket import Number, StepState
from shared.domain.transfers import ToCounter
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.confirm import confirm_shown, confirm_spoken, report_screen
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called
from shared.usecases.serve import cancel, finish, hold, no_show, start
from shared.usecases.transfer import transfer
from tests.display.story import Board, Clock, Office, SilentVoice
from tests.display.thousand import one_service

COUNTERS = (1, 2, 3)
_names = count(1)


@dataclass
class Life:
    """One display through its restarts; it wrote all its receipts before it died."""

    office: Office
    name: str = field(default_factory=lambda: f"Layar {next(_names)}")
    spoken: list[int] = field(default_factory=list)
    begun: list[tuple[int, bool]] = field(default_factory=list)
    """Calls that the voice began to say, and whether their visitor was still awaited."""
    connected: bool = True

    def __post_init__(self) -> None:
        report_screen(self.office.database, self.name)
        self.first = self.position() + 1
        self.restart()

    def position(self) -> int:
        return self.office.database.read(lambda read: read.position())

    def restart(self) -> None:
        """The program dies without a word, and starts again; for that the database must be there."""
        self.connected = True
        # The voice line of a program that is no more has nobody to tell.
        self.board = Board(self.office, Style(), voice=SilentVoice(), display=self.name)
        assert self.board.line is not None
        self.board.line.began.connect(self._begin)
        self.board.hall.spoken.connect(self._confirm)
        saying = self.board.line.state.saying
        if saying is not None:
            self._begin(saying.calls)
        self._show()

    def news(self) -> None:
        """The feed brings what is new, unless the cable is out."""
        if self.connected:
            self.board.read()
            self._show()

    def finish_speaking(self) -> bool:
        """The voice ends with what it says; whether it said anything."""
        assert self.board.line is not None
        if self.board.line.state.saying is None:
            return False
        self.board.spoken()
        return True

    def quiet(self) -> bool:
        """Whether the voice only rests before it says a number once more."""
        assert self.board.line is not None
        return self.board.line.state.again is not None

    def standing(self) -> dict[int, Number]:
        """Counter → who is called there and has not come."""
        there = self.office.database.read(lambda read: read.visitors())
        return {counter: number for counter, (number, state) in there.items() if state is StepState.CALLED}

    def _begin(self, calls) -> None:
        if not self.connected:
            return  # then nobody can tell it who has come
        standing = self.standing()
        self.begun += [(call.position, standing.get(call.counter) == call.number) for call in calls]

    def _confirm(self, positions) -> None:
        self.spoken += positions
        confirm_spoken(self.office.database, self.name, *positions)

    def _show(self) -> None:
        confirm_shown(self.office.database, self.name, self.board.hall.shown)


@pytest.fixture(scope="module")
def office(tmp_path_factory, qapp) -> Iterator[Office]:
    found = Office(Path(tmp_path_factory.mktemp("restarts")), Clock(), one_service(len(COUNTERS)))
    found.clock.pass_seconds(3600)
    for counter in COUNTERS:
        open_counter(found.database, counter)
    yield found
    found.close()


def visit(life: Life, counter: int, _other: int) -> None:
    """A visitor comes, and whoever is free calls the next one."""
    life.office.take(counter)
    call_next(life.office.database, counter)


def call_again(life: Life, counter: int, _other: int) -> None:
    recall(life.office.database, counter)


def serve(life: Life, counter: int, _other: int) -> None:
    start(life.office.database, counter)


def end(life: Life, counter: int, _other: int) -> None:
    finish(life.office.database, counter)


def miss(life: Life, counter: int, _other: int) -> None:
    """Nobody comes, not even to the second call."""
    recall(life.office.database, counter)
    life.office.clock.pass_seconds(61)
    no_show(life.office.database, counter)


def move(life: Life, counter: int, other: int) -> None:
    """The visitor is sent to another counter, which calls whoever is first there."""
    transfer(life.office.database, counter, ToCounter(other), insist=True)
    call_next(life.office.database, other)


def put_off(life: Life, counter: int, _other: int) -> None:
    """The visitor waits aside and is called anew."""
    there = life.office.database.read(lambda read: read.visitors()).get(counter)
    hold(life.office.database, counter)
    if there is not None:
        call_this(life.office.database, counter, there[0])


def set_aside(life: Life, counter: int, _other: int) -> None:
    """The visitor waits aside until called again, which nobody does yet."""
    hold(life.office.database, counter)


def give_up(life: Life, counter: int, _other: int) -> None:
    """The visitor brings the number back."""
    there = life.office.database.read(lambda read: read.visitors()).get(counter)
    if there is not None:
        cancel(life.office.database, there[0])


def speak(life: Life, _counter: int, _other: int) -> None:
    life.finish_speaking()


def restart(life: Life, _counter: int, _other: int) -> None:
    life.restart()


def lose(life: Life, _counter: int, _other: int) -> None:
    life.connected = False


def find(life: Life, _counter: int, _other: int) -> None:
    life.connected = True


DEEDS = (
    visit, visit, call_again, serve, end, miss, move, put_off, set_aside, give_up, speak, speak, restart, lose, find,
)  # fmt: skip
"""Those that happen often stand twice. Most are refused now and then: officers press what does not fit, too."""

days = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.sampled_from(COUNTERS), st.sampled_from(COUNTERS)), max_size=40
)


def send_everybody_home(office: Office) -> None:
    for counter in COUNTERS:
        finish(office.database, counter)
        while isinstance(call_next(office.database, counter), Called):
            finish(office.database, counter)
    office.clock.pass_seconds(1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([(visit, 1, 1), (speak, 1, 1), (restart, 1, 1), (speak, 1, 1)])
@example([(visit, 1, 1), (visit, 2, 2), (lose, 1, 1), (serve, 2, 2), (find, 1, 1), (restart, 1, 1)])
@example([(visit, 1, 1), (serve, 1, 1), (speak, 1, 1)])
@example([(visit, 1, 1), (visit, 2, 2), (serve, 2, 2), (speak, 1, 1), (speak, 1, 1)])
@example([(visit, 1, 1), (visit, 2, 2), (set_aside, 2, 2), (speak, 1, 1), (speak, 1, 1)])
@example([(visit, 1, 1), (visit, 2, 2), (give_up, 2, 2), (speak, 1, 1), (speak, 1, 1)])
@example([(visit, 1, 1), (visit, 2, 2), (end, 2, 2), (speak, 1, 1), (speak, 1, 1)])
@given(days)
def test_nothing_is_spoken_twice_and_no_stale_call_at_all(office, day):
    send_everybody_home(office)
    life = Life(office)
    for deed, counter, other in day:
        office.clock.pass_seconds(3)
        deed(life, counter, other)
        life.news()
    find(life, 0, 0)
    life.news()
    while life.finish_speaking() or life.quiet():
        life.board.wait(3)

    calls = [
        entry
        for entry in office.database.read(lambda read: read.recent_calls(500))
        if entry.position >= life.first
    ]
    newest = {entry.event.counter: entry.position for entry in reversed(calls)}
    assert len(life.spoken) == len(set(life.spoken)), "spoken twice"
    assert [position for position, awaited in life.begun if not awaited] == [], "stale, and spoken"
    assert {newest[counter] for counter in life.standing() if counter in newest} <= set(life.spoken), (
        "not spoken"
    )


@pytest.mark.parametrize("deed", [serve, end, miss, move, set_aside, give_up])
def test_a_call_that_went_past_its_use_while_the_display_was_off_is_shown_but_not_spoken(office, deed):
    send_everybody_home(office)
    life = Life(office)
    life.connected = False  # what follows happens while it is off
    number = str(office.visit(1).number)
    past = life.position()
    deed(life, 1, 3)
    newest = office.visit(2)

    life.restart()
    while life.finish_speaking() or life.quiet():
        life.board.wait(3)

    hall = life.board.hall
    assert past not in life.spoken
    assert [position for position, awaited in life.begun if not awaited] == []
    assert str(newest.number) == hall.number
    assert number in [each["number"] for each in hall.recent]


def test_a_recall_made_while_the_display_was_off_is_spoken_in_place_of_the_call_before_it(office):
    send_everybody_home(office)
    life = Life(office)
    life.connected = False
    office.visit(1)
    office.recall(1)
    newest = life.position()

    life.restart()
    while life.finish_speaking() or life.quiet():
        life.board.wait(3)

    assert life.spoken == [newest]
