"""The whole hall stops for an evacuation: no number, no call, nothing lost, until somebody says that it is over."""

from datetime import timedelta

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.hall_stop import TEXT_LIMIT, HallStop
from shared.domain.journal import Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.transfers import ToService
from shared.persistence.wakeups import open_wakeups
from shared.sentences import sentence
from shared.usecases.boards.counter import counter_board
from shared.usecases.boards.hall import hall_board, news_after
from shared.usecases.boards.kiosk import kiosk_board, preview
from shared.usecases.boards.supervisor import supervisor_board
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.close_day import close_day
from shared.usecases.desk import open_counter
from shared.usecases.hall_stop import HallChanged, reopen_hall, stop_hall
from shared.usecases.serve import finish, finish_and_call_next, hold
from shared.usecases.take_at_counter import take_at_counter
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Hall
from tests.support.office import check_invariants, entries, number, number_of, take

TEXT = "Tinggalkan gedung lewat pintu terdekat."
STOPPED = Refusal(Reason.HALL_STOPPED, {"text": TEXT})


@pytest.fixture
def stopped_hall(hall: Hall) -> Hall:
    """A 001 is at counter 1, A 002 and A 003 wait; the building is being evacuated."""
    open_counter(hall.database, 1, "ani")
    for _ in range(3):
        take(hall.database, "ktp")
    call_next(hall.database, 1)
    assert stop_hall(hall.database, TEXT) == HallChanged(Kind.HALL_STOPPED, TEXT)
    return hall


def test_nobody_gets_a_number_and_no_officer_can_insist(stopped_hall):
    database = stopped_hall.database

    assert take_ticket(database, ["ktp"], token="t") == STOPPED
    assert take_at_counter(database, 1, ["ktp"], token="t", insist=True) == STOPPED
    assert database.read(lambda read: preview(read, ["ktp"], False)).refusal == STOPPED
    assert sentence(STOPPED, None) == (
        "Gedung sedang dikosongkan (“Tinggalkan gedung lewat pintu terdekat.”). Nomor dan panggilan dihentikan dahulu."
    )


@pytest.mark.parametrize(
    "verb",
    [
        lambda database: call_next(database, 2),
        lambda database: call_this(database, 2, number("A 2"), reason=OutOfTurn.TOGETHER),
        lambda database: recall(database, 1),
        lambda database: finish_and_call_next(database, 1),
    ],
    ids=["next", "a certain number", "once more", "finish and next"],
)
def test_nobody_is_called(stopped_hall, verb):
    open_counter(stopped_hall.database, 2, "budi")
    before = stopped_hall.dump()

    assert verb(stopped_hall.database) == STOPPED
    assert stopped_hall.dump() == before


@pytest.mark.parametrize(
    "verb",
    [
        lambda database: finish(database, 1),
        lambda database: hold(database, 1),
        lambda database: transfer(database, 1, ToService("kk"), insist=True),
    ],
    ids=["finished", "held", "sent on"],
)
def test_who_is_at_a_counter_may_still_be(stopped_hall, verb):
    assert not isinstance(verb(stopped_hall.database), Refusal)
    check_invariants(stopped_hall.database)


def test_when_it_is_over_the_lines_are_as_they_were(stopped_hall):
    database = stopped_hall.database
    finish(database, 1)

    assert reopen_hall(database) == HallChanged(Kind.HALL_REOPENED)

    assert number_of(call_next(database, 1)) == "A 002"
    assert str(take(database, "ktp")) == "A 004"
    refusal = reopen_hall(database)
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.HALL_NOT_STOPPED
    check_invariants(database)


def test_one_that_was_forgotten_is_in_force_and_first_among_the_notices_on_the_next_day(stopped_hall):
    finish(stopped_hall.database, 1)
    close_day(stopped_hall.database)
    stopped_hall.clock.set(MORNING + timedelta(days=1))

    assert take_ticket(stopped_hall.database, ["ktp"], token="t") == STOPPED
    board = stopped_hall.database.read(supervisor_board)
    assert (board.stop, board.notices) == (HallStop(MORNING, TEXT), 1)


def test_every_board_has_its_text(stopped_hall):
    def texts(read):
        position = read.position()
        boards = (kiosk_board(read), hall_board(read), news_after(read, position), counter_board(read, 1))
        return [board.stop.text if board.stop else "" for board in boards]

    assert stopped_hall.database.read(texts) == [TEXT] * 4
    reopen_hall(stopped_hall.database)
    assert stopped_hall.database.read(texts) == [""] * 4


def test_it_wakes_every_program_at_once_when_it_begins_and_when_it_is_over(hall):
    wakeups = open_wakeups(hall.database.engines)
    try:
        wakeups.wait(0)
        stop_hall(hall.database, TEXT)
        assert wakeups.wait(20)

        reopen_hall(hall.database)
        assert wakeups.wait(20)
    finally:
        wakeups.close()


def test_a_second_text_replaces_the_first_and_the_time_of_the_first_stays(stopped_hall):
    stopped_hall.clock.step(minutes=3)
    stop_hall(stopped_hall.database, "Berkumpul di\n lapangan \x07timur.")

    stop = stopped_hall.database.read(lambda read: read.hall_stop())
    assert stop == HallStop(MORNING, "Berkumpul di lapangan timur.")
    check_invariants(stopped_hall.database)


@pytest.mark.parametrize(
    ("text", "reason"), [(" \n\x00", Reason.STOP_TEXT_NEEDED), ("x" * (TEXT_LIMIT + 1), Reason.NOTE_TOO_LONG)]
)
def test_a_text_that_no_screen_can_show_is_refused_and_nothing_is_stopped(hall, text, reason):
    before = hall.dump()

    refusal = stop_hall(hall.database, text)

    assert isinstance(refusal, Refusal) and refusal.reason is reason
    assert hall.dump() == before


def test_the_same_request_stops_once_and_never_again_when_it_is_over(hall):
    first = stop_hall(hall.database, TEXT, request_id="one press")
    reopen_hall(hall.database)

    assert stop_hall(hall.database, TEXT, request_id="one press") == first
    assert hall.database.read(lambda read: read.hall_stop()) is None
    kinds = [entry.event.kind for entry in entries(hall.database)]
    assert kinds == [Kind.CATALOGUE_CHANGED, Kind.HALL_STOPPED, Kind.HALL_REOPENED]
