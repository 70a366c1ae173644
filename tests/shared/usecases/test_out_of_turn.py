"""A certain number is called before others for a reason only; whoever is next anyway needs none."""

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import StepState
from shared.usecases.call import call_next, call_this
from shared.usecases.desk import close_soon, open_counter
from shared.usecases.outcomes import TicketTaken
from shared.usecases.serve import hold
from shared.usecases.take_at_counter import take_at_counter
from tests.support.databases import Hall
from tests.support.office import entries, number, number_of, take

FIRST, SECOND = number("A 1"), number("A 2")


@pytest.fixture
def two_wait(hall: Hall) -> Hall:
    """A 001 and A 002 wait for counters 1 and 2."""
    for counter in (1, 2):
        open_counter(hall.database, counter, f"officer{counter}")
    for _ in range(2):
        take(hall.database, "ktp")
    return hall


def note_of(hall: Hall, wanted=SECOND) -> str:
    ticket = hall.database.read(lambda read: read.ticket_of(wanted, read.today))
    assert ticket is not None
    return ticket.steps[0].note


@pytest.mark.parametrize(("reason", "words"), [(None, ""), (None, "ditunggu bus"), (OutOfTurn.OTHER, " \t")])
def test_who_is_not_next_is_not_called_without_a_reason(two_wait, reason, words):
    before = two_wait.dump()

    answer = call_this(two_wait.database, 1, SECOND, reason=reason, words=words)

    assert isinstance(answer, Refusal) and answer.reason is Reason.REASON_NEEDED
    assert two_wait.dump() == before


def test_the_reason_stands_in_the_journal(two_wait):
    assert number_of(call_this(two_wait.database, 1, SECOND, reason=OutOfTurn.PAPERS_COMPLETED)) == "A 002"
    assert entries(two_wait.database)[-1].event.reason == "papers_completed"


def test_own_words_are_a_note_to_officers_and_not_in_the_journal(two_wait):
    called = call_this(two_wait.database, 1, SECOND, reason=OutOfTurn.OTHER, words=" bus\x07 berangkat ")

    assert number_of(called) == "A 002"
    assert entries(two_wait.database)[-1].event.reason == "other"
    assert note_of(two_wait) == "bus berangkat"


def test_words_that_are_too_long_are_refused(two_wait):
    answer = call_this(two_wait.database, 1, SECOND, reason=OutOfTurn.OTHER, words="x" * 501)

    assert isinstance(answer, Refusal) and answer.reason is Reason.NOTE_TOO_LONG


@pytest.mark.parametrize("reason", [None, OutOfTurn.TOGETHER])
def test_who_is_next_needs_none_and_is_not_counted_as_out_of_turn(two_wait, reason):
    assert number_of(call_this(two_wait.database, 1, FIRST, reason=reason)) == "A 001"
    assert entries(two_wait.database)[-1].event.reason == ""


def test_who_comes_back_from_hold_needs_none(two_wait):
    call_next(two_wait.database, 1)
    hold(two_wait.database, 1)

    assert number_of(call_this(two_wait.database, 1, FIRST)) == "A 001"


def test_whom_a_closing_counter_leaves_to_others_is_out_of_turn_there(two_wait):
    close_soon(two_wait.database, 1)

    answer = call_this(two_wait.database, 1, FIRST)

    assert isinstance(answer, Refusal) and answer.reason is Reason.REASON_NEEDED


def test_other_is_no_reason_without_words_for_somebody_without_a_number_either(two_wait):
    def begin(words: str, token: str):
        return take_at_counter(
            two_wait.database, 2, ["kk"], token=token, begin=True, reason=OutOfTurn.OTHER, words=words
        )

    refusal = begin("", "a")
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.REASON_NEEDED
    taken = begin("tiket basah", "b")

    assert isinstance(taken, TicketTaken)
    ticket = two_wait.database.read(lambda read: read.ticket(taken.ticket))
    assert ticket is not None
    assert (ticket.steps[0].state, ticket.steps[0].note) == (StepState.SERVING, "tiket basah")
