"""Receipts on a real database: written in batches, kept while the database is away, and what a restart makes of them."""

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication

from display.receipts import AGAIN_SECONDS, REPORT_SECONDS, ReceiptWriter
from display.viewmodels.board import Style
from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import JobRunner
from shared.usecases.confirm import report_screen
from shared.usecases.serve import start
from tests.display.story import Board, Office, SilentVoice
from tests.support.jobs import ManualExecutor

NAME = "Layar 1"


class Cable:
    """A database that can be pulled out."""

    def __init__(self, office: Office) -> None:
        self._database = office.database
        self.pulled = False

    def read(self, question):
        return self._database.read(question)

    def write(self, operation, request_id=""):
        if self.pulled:
            raise DatabaseUnavailableError("The cable was pulled.")
        return self._database.write(operation, request_id)


class Desk:
    """A receipt writer whose worker is the hand of the test."""

    def __init__(self, office: Office, name: str = NAME) -> None:
        self.office = office
        self.cable = Cable(office)
        self.worker = ManualExecutor()
        report = partial(report_screen, self.cable, name)
        self.writer = ReceiptWriter(
            self.cable, name, report, lambda: office.clock.seconds, JobRunner(executor=self.worker)
        )

    def work(self, qtbot) -> None:
        """Let the worker do all it has, and deliver."""
        while self.worker.waiting:
            self.worker.step()
            QCoreApplication.processEvents()


@pytest.fixture
def desk(office, qtbot):
    found = Desk(office)
    found.writer.tick()
    found.work(qtbot)
    return found


def receipts(office: Office, *positions: int) -> list[tuple[int, bool, bool]]:
    found = office.database.read(lambda read: read.receipts(positions))
    return [(r.position, r.shown_at is not None, r.spoken_at is not None) for r in found]


def call(office: Office, counter: int = 3) -> int:
    office.visit(counter)
    return office.database.read(lambda read: read.position())


def test_a_display_reports_at_its_start_and_every_minute(office, desk, qtbot):
    first = office.database.read(lambda read: read.screens())
    office.clock.pass_seconds(REPORT_SECONDS - 1)
    desk.writer.tick()
    quiet = desk.worker.waiting
    office.clock.pass_seconds(1)
    desk.writer.tick()
    desk.work(qtbot)

    (known,) = office.database.read(lambda read: read.screens())
    assert [screen.name for screen in first] == [NAME]
    assert quiet == 0
    assert (known.seen_at - known.since).total_seconds() == REPORT_SECONDS


def test_what_comes_while_the_worker_writes_goes_into_one_batch(office, desk, qtbot):
    positions = [call(office, counter) for counter in (3, 4, 5)]
    desk.writer.shown(positions[:1])
    desk.writer.shown(positions[1:2])
    desk.writer.spoken(positions[:1])
    desk.writer.shown(positions[2:])

    jobs = desk.worker.waiting
    desk.worker.step()
    QCoreApplication.processEvents()
    further = desk.worker.waiting
    desk.work(qtbot)

    assert (jobs, further) == (1, 1)
    assert receipts(office, *positions) == [
        (positions[0], True, True),
        (positions[1], True, False),
        (positions[2], True, False),
    ]


def test_what_could_not_be_written_is_written_later_with_its_own_time(office, desk, qtbot):
    position = call(office)
    shown_at = office.clock.now
    desk.cable.pulled = True
    desk.writer.shown([position])
    desk.work(qtbot)
    lost = receipts(office, position)
    office.clock.pass_seconds(30)
    desk.cable.pulled = False

    desk.writer.tick()
    desk.work(qtbot)

    (receipt,) = office.database.read(lambda read: read.receipts([position]))
    assert lost == []
    assert receipt.shown_at == shown_at
    assert AGAIN_SECONDS < 30


def test_what_is_pending_at_the_end_is_written(office, desk):
    position = call(office)
    desk.writer.shown([position])
    desk.writer.spoken([position])

    desk.writer.flush()

    assert receipts(office, position) == [(position, True, True)]


# ---- a restart


def restarted(office: Office) -> Board:
    """The display as it starts again."""
    return Board(office, Style(), voice=SilentVoice(), display=NAME)


def said(board: Board) -> list[int]:
    assert board.voice is not None
    return [position for position, _ in board.voice.said]


def finish_speaking(board: Board) -> None:
    """Let the voice say all that waits."""
    assert board.line is not None
    while board.line.state.saying is not None:
        board.spoken()


def test_after_a_restart_what_was_spoken_is_not_spoken_again_and_what_was_not_is(office, desk, qtbot):
    spoken, unspoken, unseen = call(office, 3), call(office, 4), call(office, 5)
    desk.writer.shown([spoken, unspoken])
    desk.writer.spoken([spoken])
    desk.work(qtbot)
    office.clock.pass_seconds(300)

    board = restarted(office)
    finish_speaking(board)

    assert said(board) == [unspoken, unseen]
    assert board.hall.shown == {unspoken, unseen}


def test_after_a_restart_nobody_is_called_who_has_come(office, desk):
    call(office, 3)
    still_away = call(office, 4)
    start(office.database, 3)

    board = restarted(office)

    assert said(board) == [still_away]


def test_after_a_restart_a_recall_counts_and_not_the_call_before_it(office, desk, qtbot):
    first = call(office, 3)
    desk.writer.spoken([first])
    desk.work(qtbot)
    office.recall(3)
    recall = office.database.read(lambda read: read.position())

    assert said(restarted(office)) == [recall]


def test_a_display_that_is_new_speaks_nothing_of_what_was_called_before_it_came(office):
    call(office, 3)

    board = restarted(office)

    assert said(board) == []
    assert board.hall.number == "A 001"


def test_each_display_owes_its_own_calls(office, desk, qtbot):
    other = Desk(office, "Layar 2")
    other.writer.tick()
    other.work(qtbot)
    position = call(office, 3)
    other.writer.spoken([position])
    other.work(qtbot)

    assert said(restarted(office)) == [position]


def test_a_silent_board_shows_again_what_it_has_not_shown(office, desk, qtbot):
    seen, unseen = call(office, 3), call(office, 4)
    desk.writer.shown([seen])
    desk.work(qtbot)

    board = Board(office, Style(), display=NAME)

    assert board.hall.shown == {unseen}
