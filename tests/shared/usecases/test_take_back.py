"""Undo where it is honest: a no-show or a finished service, within seconds, while nobody else was called."""

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.journal import Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Outcome, Step, StepState
from shared.domain.transfers import ToService
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Moved
from shared.usecases.serve import finish, finish_and_call_next, no_show, start
from shared.usecases.take_back import take_back
from shared.usecases.transfer import transfer
from tests.support.databases import Hall
from tests.support.office import check_invariants, entries, number, take

FIRST = number("A 1")


def step_of(hall: Hall, step: int = 1) -> Step:
    ticket = hall.database.read(lambda read: read.ticket_of(FIRST, read.today))
    assert ticket is not None
    return ticket.steps[step - 1]


def reason_of(answer: object) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


@pytest.fixture
def called_hall(hall: Hall) -> Hall:
    """A 001, for KTP and then PBB, was called to counter 1 twice; A 002 waits; counters 1, 2 and 4 are open."""
    for counter in (1, 2, 4):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "ktp", "pbb")
    take(hall.database, "ktp")
    call_next(hall.database, 1)
    recall(hall.database, 1)
    hall.clock.step(seconds=60)
    return hall


def test_who_came_after_all_is_called_again_without_another_announcement(called_hall):
    before = step_of(called_hall)
    no_show(called_hall.database, 1)
    called_hall.clock.step(seconds=5)

    assert take_back(called_hall.database, 1, FIRST) == Moved(before.key, FIRST, Kind.TAKEN_BACK)

    assert step_of(called_hall) == before
    check_invariants(called_hall.database)
    assert isinstance(start(called_hall.database, 1), Moved)


def test_a_finished_service_goes_on_and_the_next_one_is_planned_again(called_hall):
    start(called_hall.database, 1)
    before = step_of(called_hall)
    finish(called_hall.database, 1, Outcome.PAPERS_MISSING)
    assert step_of(called_hall, 2).state is StepState.WAITING
    called_hall.clock.step(seconds=4)

    assert isinstance(take_back(called_hall.database, 1, FIRST), Moved)

    assert step_of(called_hall) == before
    assert step_of(called_hall, 2).state is StepState.PLANNED
    check_invariants(called_hall.database)
    finish(called_hall.database, 1)
    assert step_of(called_hall, 2).state is StepState.WAITING


def test_a_transfer_is_taken_back_whole(called_hall):
    transfer(called_hall.database, 1, ToService("kk"))

    assert isinstance(take_back(called_hall.database, 1, FIRST), Moved)

    assert (step_of(called_hall).state, step_of(called_hall).outcome) == (StepState.SERVING, None)
    assert step_of(called_hall, 3).state is StepState.CANCELLED
    check_invariants(called_hall.database)


def test_after_five_seconds_and_the_way_to_the_database_it_is_too_late(called_hall):
    no_show(called_hall.database, 1)
    called_hall.clock.step(seconds=7.1)
    before = called_hall.dump()

    refusal = take_back(called_hall.database, 1, FIRST)

    assert refusal == Refusal(Reason.TOO_LATE, {"number": "A 001", "seconds": 5})
    assert called_hall.dump() == before


def test_not_once_somebody_else_stands_here(called_hall):
    finish_and_call_next(called_hall.database, 1)

    assert reason_of(take_back(called_hall.database, 1, FIRST)) is Reason.COUNTER_BUSY


def test_not_once_somebody_else_was_called_and_is_gone_again(called_hall):
    no_show(called_hall.database, 1)
    call_next(called_hall.database, 1)
    finish(called_hall.database, 1)

    refusal = take_back(called_hall.database, 1, FIRST)

    assert refusal == Refusal(Reason.SOMEBODY_CALLED, {"counter": 1, "number": "A 002"})


def test_not_once_the_next_service_has_called(called_hall):
    finish(called_hall.database, 1)
    call_next(called_hall.database, 4)

    assert reason_of(take_back(called_hall.database, 1, FIRST)) is Reason.WRONG_STATE


@pytest.mark.parametrize("counter", [1, 2])
def test_only_what_ended_here_is_taken_back(called_hall, counter):
    if counter == 2:
        no_show(called_hall.database, 1)

    expected = Reason.COUNTER_BUSY if counter == 1 else Reason.WRONG_STATE
    assert reason_of(take_back(called_hall.database, counter, FIRST)) is expected


def test_a_number_that_does_not_exist(called_hall):
    assert reason_of(take_back(called_hall.database, 2, number("C 9"))) is Reason.UNKNOWN_NUMBER


def test_the_same_request_takes_back_once(called_hall):
    no_show(called_hall.database, 1)
    first = take_back(called_hall.database, 1, FIRST, request_id="undo")
    before = called_hall.dump()

    assert take_back(called_hall.database, 1, FIRST, request_id="undo") == first
    assert called_hall.dump() == before


def test_a_clock_set_back_holds_nobody_up(called_hall):
    """Two calls were made; nobody knows how long ago."""
    called_hall.clock.step(hours=-1)

    assert isinstance(no_show(called_hall.database, 1), Moved)


def test_the_journal_tells_of_the_undo(called_hall):
    no_show(called_hall.database, 1)
    take_back(called_hall.database, 1, FIRST)

    event = entries(called_hall.database)[-1].event
    assert (event.kind, event.state, event.counter, event.officer) == (
        Kind.TAKEN_BACK,
        StepState.CALLED,
        1,
        "officer1",
    )


def test_only_what_was_called_last_counts_not_earlier_days(called_hall):
    no_show(called_hall.database, 1)
    called_hall.clock.step(hours=23)

    assert called_hall.database.read(lambda read: read.last_call(1)) is None
    called_hall.clock.step(hours=-23, seconds=3)
    call_this(called_hall.database, 2, number("A 2"), reason=OutOfTurn.TOGETHER)
    assert isinstance(take_back(called_hall.database, 1, FIRST), Moved), "another counter's call"
