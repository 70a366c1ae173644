"""A day's quota counts who has a place: a number that is given back before service frees one, and no number is lost."""

import pytest

from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Number, StepState
from shared.domain.transfers import ToService
from shared.usecases.add_service import add_service
from shared.usecases.call import call_next, recall
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Moved, TicketTaken
from shared.usecases.serve import cancel, hold, no_show, return_after_no_show, start
from shared.usecases.take_at_counter import take_at_counter
from shared.usecases.take_back import take_back
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import Hall
from tests.support.office import check_invariants, number, take

FIRST = number("B 1")


def used(hall: Hall) -> int:
    return hall.database.read(lambda read: read.quota_used()).get("paspor", 0)


def is_full(hall: Hall) -> bool:
    answer = take_ticket(hall.database, ["paspor"], token="nobody", request_id="")
    return isinstance(answer, Refusal) and answer.reason is Reason.SERVICE_FULL


def state_of(hall: Hall, wanted: Number) -> StepState:
    ticket = hall.database.read(lambda read: read.ticket_of(wanted, read.today))
    assert ticket is not None
    return ticket.steps[0].state


@pytest.fixture
def full_hall(hall: Hall) -> Hall:
    """B 001 and B 002 took both places for a passport; counters 1, 3 and 4 are open."""
    for counter in (1, 3, 4):
        open_counter(hall.database, counter, f"officer{counter}")
    for _ in range(2):
        take(hall.database, "paspor")
    return hall


def waits(hall: Hall) -> None:
    """Nothing has happened since the ticket was taken."""


def was_called(hall: Hall) -> None:
    call_next(hall.database, 3)


def missed_the_call(hall: Hall) -> None:
    call_next(hall.database, 3)
    recall(hall.database, 3)
    hall.clock.step(seconds=60)
    no_show(hall.database, 3)


def is_on_hold_unserved(hall: Hall) -> None:
    call_next(hall.database, 3)
    hold(hall.database, 3)


@pytest.mark.parametrize("before", [waits, was_called, missed_the_call, is_on_hold_unserved])
def test_who_gives_the_number_back_frees_the_place_and_the_next_number_follows(full_hall, before):
    before(full_hall)
    assert used(full_hall) == 2 and is_full(full_hall)

    assert isinstance(cancel(full_hall.database, FIRST), Moved)

    assert used(full_hall) == 1
    assert str(take(full_hall.database, "paspor")) == "B 003"
    assert is_full(full_hall)
    check_invariants(full_hall.database)


def test_a_refused_number_takes_no_place(full_hall):
    for _ in range(3):
        assert is_full(full_hall)

    assert used(full_hall) == 2


def test_giving_back_twice_frees_one_place(full_hall):
    cancel(full_hall.database, FIRST, request_id="once")
    cancel(full_hall.database, FIRST, request_id="once")
    assert isinstance(cancel(full_hall.database, FIRST), Refusal)

    assert used(full_hall) == 1


def test_who_was_served_before_the_hold_keeps_it(full_hall):
    call_next(full_hall.database, 3)
    start(full_hall.database, 3)
    hold(full_hall.database, 3)

    cancel(full_hall.database, FIRST)

    assert used(full_hall) == 2


def test_every_service_of_the_number_frees_its_place(hall):
    taken = take(hall.database, "ktp", "paspor")
    assert used(hall) == 1

    cancel(hall.database, taken)

    assert used(hall) == 0


def test_who_did_not_come_or_was_sent_on_keeps_it_to_come_back(full_hall):
    missed_the_call(full_hall)
    assert used(full_hall) == 2
    return_after_no_show(full_hall.database, FIRST)
    assert used(full_hall) == 2
    called = call_next(full_hall.database, 3)

    assert isinstance(transfer(full_hall.database, 3, ToService("pbb")), Moved), called
    assert used(full_hall) == 2
    call_next(full_hall.database, 4)
    assert isinstance(transfer(full_hall.database, 4, ToService("paspor")), Moved), "back, though it is full"
    assert used(full_hall) == 2


def test_a_transfer_that_is_taken_back_frees_the_place_and_may_be_made_again(hall):
    for counter in (1, 3):
        open_counter(hall.database, counter, f"officer{counter}")
    taken = take(hall.database, "ktp")
    call_next(hall.database, 1)
    transfer(hall.database, 1, ToService("paspor"))
    assert used(hall) == 1
    hall.clock.step(seconds=2)

    assert isinstance(take_back(hall.database, 1, taken), Moved)
    assert used(hall) == 0
    transfer(hall.database, 1, ToService("paspor"))

    assert used(hall) == 1
    check_invariants(hall.database)


def test_whom_an_officer_let_in_beyond_the_quota_frees_no_place_for_others(full_hall):
    extra = take_at_counter(full_hall.database, 3, ["paspor"], token="extra", insist=True)
    assert isinstance(extra, TicketTaken)

    cancel(full_hall.database, extra.number)
    assert is_full(full_hall)
    cancel(full_hall.database, FIRST)

    assert not is_full(full_hall)


def test_a_service_that_is_added_counts_once_and_anew_after_it_was_given_back(hall):
    for counter in (1, 3):
        open_counter(hall.database, counter, f"officer{counter}")
    taken = take(hall.database, "ktp")

    add_service(hall.database, 1, taken, "paspor")
    assert used(hall) == 1
    cancel(hall.database, taken)

    assert used(hall) == 0


def test_yesterdays_places_are_not_touched(full_hall):
    full_hall.clock.step(days=1)
    open_counter(full_hall.database, 3, "officer3")

    assert isinstance(cancel(full_hall.database, FIRST), Refusal)

    assert used(full_hall) == 0
    assert state_of(full_hall, take(full_hall.database, "paspor")) is StepState.WAITING
