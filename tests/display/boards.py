"""A zone board and a counter's sign on an office, read by hand."""

from typing import Any

from display.viewmodels.board import Style
from display.viewmodels.calls import CallReader, CountersReader
from display.viewmodels.sign import Sign
from display.viewmodels.zone import Zone
from shared.usecases.boards.counters import counters_board
from shared.usecases.boards.hall import Scope, hall_board
from tests.display.story import Office


class CountersBoard:
    """What both have in common: a model that is told the counters' state."""

    def __init__(self, office: Office, model: Any, calls: CallReader) -> None:
        self.office = office
        self.model = model
        self._question = CountersReader(calls)

    def read(self) -> None:
        """What the feed does after each wake-up."""
        self.model.take_counters(self.office.database.read(self._question))

    def wait(self, seconds: float) -> None:
        """Time passes in steps; the feed answers every ten seconds."""
        for _ in range(round(seconds)):
            self.office.clock.pass_seconds(1)
            self.model.tick()
            if self.office.clock.seconds % 10 == 0:
                self.read()


def zone_board(
    office: Office, scope: Scope, name: str = "Zona A", style: Style | None = None
) -> CountersBoard:
    """The board of a zone, or of chosen counters."""
    start, counters = office.database.read(
        lambda read: (hall_board(read, scope), counters_board(read, scope))
    )
    calls = CallReader(start.position, scope)
    model = Zone(start, counters, name, calls, style or Style(), None, lambda: office.clock.seconds)
    return CountersBoard(office, model, calls)


def sign(office: Office, counter: int, style: Style | None = None) -> CountersBoard:
    """The sign of a counter."""
    scope = Scope(counters=(counter,))
    start, counters = office.database.read(
        lambda read: (hall_board(read, scope), counters_board(read, scope))
    )
    calls = CallReader(start.position, scope)
    model = Sign(start, counters[0], calls, style or Style(), None, lambda: office.clock.seconds)
    return CountersBoard(office, model, calls)
