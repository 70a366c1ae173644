"""What else an officer does with the visitor: timed holds, the next service, one more, a number for somebody without."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.journal import Kind
from shared.domain.line import Transfer
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Number, Outcome, Step, StepState
from shared.domain.transfers import Destination, ToAgency, ToCounter, ToService
from shared.sentences import sentence
from shared.usecases.add_service import add_service
from shared.usecases.call import call_next, call_this
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import close_soon, open_counter, pause_counter
from shared.usecases.go_on import finish_and_continue
from shared.usecases.outcomes import FinishedAndBegun, Moved, NobodyWaiting, TicketTaken
from shared.usecases.pause_service import pause_service
from shared.usecases.serve import cancel, finish, hold, resume, start
from shared.usecases.take_at_counter import take_at_counter
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Hall
from tests.support.office import catalogue_of, check_invariants, document, entries, number, number_of, take

FIRST = number("A 1")


def step_of(hall: Hall, step: int = 1, wanted: Number = FIRST) -> Step:
    ticket = hall.database.read(lambda read: read.ticket_of(wanted, read.today))
    assert ticket is not None
    return ticket.steps[step - 1]


def refused(answer: object) -> tuple[Reason, dict[str, str | int]]:
    assert isinstance(answer, Refusal), answer
    return answer.reason, answer.facts


@pytest.fixture
def served_hall(hall: Hall) -> Hall:
    """A 001, for KTP, PBB and KK, is served at counter 1; counters 1, 2, 3 and 4 are open."""
    for counter in (1, 2, 3, 4):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "ktp", "pbb", "kk")
    call_next(hall.database, 1)
    start(hall.database, 1)
    return hall


# ---- hold with a time


def test_on_hold_until_a_time_and_back(served_hall):
    back = MORNING + timedelta(minutes=10)
    assert isinstance(hold(served_hall.database, 1, "ke bank", back), Moved)
    assert (step_of(served_hall).state, step_of(served_hall).resume_at) == (StepState.HELD, back)
    assert entries(served_hall.database)[-1].event.until == back

    resume(served_hall.database, 1, FIRST)

    assert (step_of(served_hall).state, step_of(served_hall).resume_at) == (StepState.SERVING, None)


def test_a_call_from_hold_forgets_the_time_too(served_hall):
    hold(served_hall.database, 1, resume_at=MORNING + timedelta(minutes=10))
    call_this(served_hall.database, 2, FIRST)

    assert step_of(served_hall).resume_at is None


def test_nobody_is_expected_back_in_the_past(served_hall):
    assert refused(hold(served_hall.database, 1, resume_at=MORNING)) == (Reason.TIME_PASSED, {})


# ---- notes


@pytest.mark.parametrize(
    "verb",
    [
        lambda d, note: hold(d, 1, note),
        lambda d, note: finish(d, 1, Outcome.DONE, note),
        lambda d, note: finish_and_continue(d, 1, note=note),
        lambda d, note: transfer(d, 1, ToService("kk"), note=note),
    ],
)
def test_a_note_is_kept_whole_or_refused_never_cut(served_hall, verb):
    before = served_hall.dump()
    refusal = verb(served_hall.database, "x" * 5000)
    assert refused(refusal) == (Reason.NOTE_TOO_LONG, {"limit": 500, "length": 5000})
    assert sentence(refusal, None) == "Catatan paling banyak 500 huruf; ini 5000. Singkatkan dahulu."
    assert served_hall.dump() == before

    assert not isinstance(verb(served_hall.database, "a\u202eb\x00\x1b[31m\r\n" + "y" * 480), Refusal)

    ticket = served_hall.database.read(lambda read: read.ticket(1))
    assert ticket is not None
    assert [step.note for step in ticket.steps if step.note] == [f"a b [31m {'y' * 480}"]


# ---- the visitor's next service


def test_the_next_service_begins_here_without_a_call(served_hall):
    took = take(served_hall.database, "kk")
    served_hall.clock.step(minutes=5)

    answer = finish_and_continue(served_hall.database, 1, outcome=Outcome.DONE)

    assert isinstance(answer, FinishedAndBegun)
    assert (answer.finished.kind, answer.begun.kind) == (Kind.FINISHED, Kind.BEGUN)
    step = step_of(served_hall, 3)
    assert (step.service, step.state, step.counter, step.officer, step.calls, step.serving_at) == (
        "kk",
        StepState.SERVING,
        1,
        "officer1",
        0,
        served_hall.clock.now,
    )
    assert step_of(served_hall, 2).state is StepState.PLANNED, "PBB is served elsewhere"
    assert step_of(served_hall, 1, took).state is StepState.WAITING
    check_invariants(served_hall.database)
    finish(served_hall.database, 1)
    assert step_of(served_hall, 2).state is StepState.WAITING
    check_invariants(served_hall.database)


def test_who_went_on_may_be_set_aside_and_called_again(served_hall):
    finish_and_continue(served_hall.database, 1)
    hold(served_hall.database, 1)

    assert number_of(call_this(served_hall.database, 1, FIRST)) == "A 001"
    check_invariants(served_hall.database)


@pytest.mark.parametrize("service", ["pbb", "ktp", "akta"])
def test_only_a_planned_service_of_this_counter_goes_on(served_hall, service):
    before = served_hall.dump()

    answer = finish_and_continue(served_hall.database, 1, service)

    assert refused(answer) == (Reason.NOTHING_FOLLOWS, {"number": "A 001", "counter": 1})
    assert served_hall.dump() == before


def test_the_same_request_goes_on_once(served_hall):
    first = finish_and_continue(served_hall.database, 1, request_id="on")

    assert finish_and_continue(served_hall.database, 1, request_id="on") == first


# ---- one more service


def test_one_more_service_is_planned_and_counts_from_now(served_hall):
    finish_and_continue(served_hall.database, 1)
    served_hall.clock.step(minutes=30)

    added = add_service(served_hall.database, 1, FIRST, "akta")

    assert isinstance(added, Moved) and added.kind is Kind.ADDED
    assert (step_of(served_hall, 4).service, step_of(served_hall, 4).state) == ("akta", StepState.PLANNED)
    check_invariants(served_hall.database)
    for _ in range(2):
        finish(served_hall.database, 1)
        call_this(served_hall.database, 4, FIRST, reason=OutOfTurn.TOGETHER)
        finish(served_hall.database, 4)
    place = step_of(served_hall, 4).place
    assert step_of(served_hall, 4).state is StepState.WAITING
    assert place is not None and place.turn_at == MORNING + timedelta(minutes=30 + 40)
    check_invariants(served_hall.database)


def test_whose_visit_is_over_waits_again_with_the_same_number(served_hall):
    taken = take(served_hall.database, "ktp")
    call_this(served_hall.database, 2, taken, reason=OutOfTurn.TOGETHER)
    finish(served_hall.database, 2)

    add_service(served_hall.database, 2, taken, "kk")

    assert step_of(served_hall, 2, taken).state is StepState.WAITING
    assert number_of(call_next(served_hall.database, 2)) == str(taken)


def test_why_a_service_is_not_added(served_hall):
    database = served_hall.database
    other = take(database, "ktp")
    cancel(database, other)
    pause_service(database, "akta", "arsip tutup")

    def add(wanted: Number, service: str, counter: int = 1) -> tuple[Reason, dict[str, str | int]]:
        return refused(add_service(database, counter, wanted, service))

    assert add(FIRST, "kkk") == (Reason.UNKNOWN_SERVICE, {"service": "kkk", "nearest": "kk"})
    assert add(FIRST, "kk") == (Reason.SAME_SERVICE_TWICE, {"service": "kk"})
    assert add(FIRST, "kk", counter=99)[0] is Reason.UNKNOWN_COUNTER
    assert add(number("B 7"), "kk")[0] is Reason.UNKNOWN_NUMBER
    assert add(other, "kk") == (Reason.WRONG_STATE, {"number": "A 002", "state": "cancelled"})
    assert add(FIRST, "akta")[0] is Reason.SERVICE_PAUSED
    assert isinstance(add_service(database, 1, FIRST, "akta", insist=True), Moved)
    assert add(FIRST, "paspor") == (Reason.TOO_MANY_SERVICES, {"limit": 4})


def test_a_place_of_the_quota_is_taken_by_whoever_is_added_or_sent(served_hall):
    database = served_hall.database
    transfer(database, 1, ToService("paspor"))
    took = take(database, "ktp")
    assert isinstance(add_service(database, 1, took, "paspor"), Moved)
    assert database.read(lambda read: read.quota_used()) == {"paspor": 2}

    third = take(database, "kk")
    assert refused(add_service(database, 1, third, "paspor"))[0] is Reason.SERVICE_FULL
    assert isinstance(add_service(database, 1, third, "paspor", insist=True), Moved)
    assert database.read(lambda read: read.quota_used()) == {"paspor": 3}, "beyond the quota is counted, too"


# ---- a number for somebody without one


def test_somebody_without_a_number_gets_one_and_waits(served_hall):
    taken = take_at_counter(served_hall.database, 1, ["kk"], token="new", priority=True)

    assert isinstance(taken, TicketTaken)
    assert step_of(served_hall, 1, taken.number).state is StepState.WAITING


def test_somebody_without_a_number_is_served_at_once(served_hall):
    taken = take_at_counter(served_hall.database, 2, ["kk", "pbb"], token="new", begin=True)

    assert isinstance(taken, TicketTaken)
    step = step_of(served_hall, 1, taken.number)
    assert (step.state, step.counter, step.officer) == (StepState.SERVING, 2, "officer2")
    check_invariants(served_hall.database)


def test_while_others_wait_that_needs_a_reason(served_hall):
    take(served_hall.database, "kk")

    refusal = take_at_counter(served_hall.database, 2, ["kk"], token="a", begin=True)
    assert refused(refusal)[0] is Reason.REASON_NEEDED
    taken = take_at_counter(
        served_hall.database, 2, ["kk"], token="b", begin=True, reason=OutOfTurn.SUPERVISOR
    )

    assert isinstance(taken, TicketTaken)
    assert entries(served_hall.database)[-1].event.reason == "supervisor"


def test_after_hours_only_an_officer_who_insists_gives_a_number(served_hall):
    served_hall.clock.set(MORNING + timedelta(hours=7))

    assert refused(take_at_counter(served_hall.database, 2, ["kk"], token="a"))[0] is Reason.SERVICE_CLOSED
    assert isinstance(take_at_counter(served_hall.database, 2, ["kk"], token="a", insist=True), TicketTaken)
    unknown = take_at_counter(served_hall.database, 2, ["kk", "x"], token="b", insist=True)
    assert refused(unknown)[0] is Reason.UNKNOWN_SERVICE


@pytest.mark.parametrize(
    ("counter", "service", "reason"),
    [
        (1, "kk", Reason.COUNTER_BUSY),
        (5, "kk", Reason.COUNTER_NOT_OPEN),
        (99, "kk", Reason.UNKNOWN_COUNTER),
        (4, "kk", Reason.NOT_SERVED_HERE),
    ],
)
def test_nobody_is_served_where_that_cannot_be(served_hall, counter, service, reason):
    before = served_hall.dump()

    answer = take_at_counter(served_hall.database, counter, [service], token="a", begin=True)

    assert refused(answer)[0] is reason
    assert served_hall.dump() == before


def test_the_same_request_gives_one_number(served_hall):
    first = take_at_counter(served_hall.database, 2, ["kk"], token="a", begin=True, request_id="r")

    assert take_at_counter(served_hall.database, 2, ["kk"], token="b", begin=True, request_id="r") == first


# ---- transfers


def test_to_an_agency_is_to_the_service_that_most_counters_call_for(served_hall):
    take(served_hall.database, "ktp")
    call_next(served_hall.database, 2)
    finish(served_hall.database, 1)
    call_next(served_hall.database, 4)

    moved = transfer(served_hall.database, 4, ToAgency("capil"))

    assert isinstance(moved, Moved)
    assert moved.follows == "kk", "three counters call for KK as first choice"


def test_to_a_counter_is_for_what_is_served_there(served_hall):
    moved = transfer(served_hall.database, 1, ToCounter(3))

    assert isinstance(moved, Moved) and moved.follows == "paspor"
    assert number_of(call_next(served_hall.database, 3)) == "A 001"


def test_to_another_counter_of_the_same_service(served_hall):
    moved = transfer(served_hall.database, 1, ToCounter(2), Transfer.FIRST)

    assert isinstance(moved, Moved) and moved.follows == "ktp"
    assert call_next(served_hall.database, 1) == NobodyWaiting(1)
    assert number_of(call_next(served_hall.database, 2)) == "A 001"


VAIN: dict[str, tuple[Callable[[Hall], object], Destination, Reason]] = {
    "paused": (
        lambda hall: pause_service(hall.database, "pbb", "x"),
        ToService("pbb"),
        Reason.SERVICE_PAUSED,
    ),
    "ending": (lambda hall: close_soon(hall.database, 4), ToService("pbb"), Reason.SERVICE_ENDING),
    "nobody there": (
        lambda hall: hall.clock.step(seconds=1),
        ToCounter(5, "kk"),
        Reason.NOBODY_THERE,
    ),
    "full": (
        lambda hall: [take(hall.database, "paspor") for _ in range(2)],
        ToService("paspor"),
        Reason.SERVICE_FULL,
    ),
    "closed": (
        lambda hall: hall.clock.set(MORNING + timedelta(hours=7)),
        ToService("pbb"),
        Reason.SERVICE_CLOSED,
    ),
    "agency, closed": (
        lambda hall: hall.clock.set(MORNING + timedelta(hours=7)),
        ToAgency("pajak"),
        Reason.SERVICE_CLOSED,
    ),
}


@pytest.mark.parametrize("case", VAIN)
def test_in_vain_only_if_the_officer_insists(served_hall, case):
    make, to, reason = VAIN[case]
    make(served_hall)
    before = served_hall.dump()

    assert refused(transfer(served_hall.database, 1, to))[0] is reason
    assert served_hall.dump() == before

    assert isinstance(transfer(served_hall.database, 1, to, insist=True), Moved)
    check_invariants(served_hall.database)


def test_after_the_cutoff_for_new_numbers_visitors_are_still_sent_on(served_hall):
    served_hall.clock.set(MORNING.replace(hour=7, minute=45))
    refusal = take_ticket(served_hall.database, ["pbb"], token="late")
    assert refused(refusal)[0] is Reason.SERVICE_CLOSED

    assert isinstance(transfer(served_hall.database, 1, ToService("pbb")), Moved)


def test_a_paused_counter_comes_back_so_visitors_may_be_sent_there(served_hall):
    pause_counter(served_hall.database, 4, "salat")

    assert isinstance(transfer(served_hall.database, 1, ToCounter(4)), Moved)


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        (ToService("sim"), Reason.UNKNOWN_SERVICE),
        (ToAgency("polisi"), Reason.UNKNOWN_AGENCY),
        (ToCounter(99), Reason.UNKNOWN_COUNTER),
        (ToCounter(0), Reason.UNKNOWN_COUNTER),
        (ToCounter(3, "kk"), Reason.NOT_SERVED_HERE),
        (ToCounter(3, "sim"), Reason.NOT_SERVED_HERE),
    ],
)
def test_to_nowhere_is_refused_even_if_the_officer_insists(served_hall, to, reason):
    before = served_hall.dump()

    assert refused(transfer(served_hall.database, 1, to, insist=True))[0] is reason
    assert served_hall.dump() == before


def test_an_agency_that_left_the_hall_is_unknown(served_hall):
    finish(served_hall.database, 1)
    call_this(served_hall.database, 1, take(served_hall.database, "ktp"))
    changed = document()
    del changed["agencies"][1], changed["counters"][2]
    change_catalogue(served_hall.database, catalogue_of(changed))

    assert refused(transfer(served_hall.database, 1, ToAgency("imigrasi")))[0] is Reason.UNKNOWN_AGENCY
