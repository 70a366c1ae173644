"""What each verb does when it succeeds: the state it leaves and its one journal entry per change."""

from datetime import timedelta

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.journal import Kind
from shared.domain.line import Transfer
from shared.domain.ticket import Number, Outcome, Placed, PriorityReason, Step, StepState
from shared.domain.transfers import ToCounter, ToService
from shared.persistence import tables
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.desk import close_counter, open_counter, pause_counter
from shared.usecases.outcomes import Called, DeskChanged, Moved, NobodyWaiting
from shared.usecases.serve import cancel, finish, hold, no_show, resume, return_after_no_show, start
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Hall
from tests.support.office import check_invariants, entries, number, number_of, take

MINUTE = timedelta(minutes=1)


def told(hall: Hall, after: int = 0) -> list[str]:
    """The kinds of the entries after *after*; each names number or counter where it has one."""
    return [
        f"{entry.event.kind.value} {entry.event.number or entry.event.counter or ''}".strip()
        for entry in entries(hall.database)[after:]
    ]


def step_of(hall: Hall, wanted: Number, step: int = 1) -> Step:
    ticket = hall.database.read(lambda read: read.ticket_of(wanted, read.today))
    assert ticket is not None
    return ticket.steps[step - 1]


@pytest.fixture
def open_hall(hall: Hall) -> Hall:
    """Every counter is open, and the journal tells five openings after the catalogue."""
    for counter in (1, 2, 3, 4, 5):
        open_counter(hall.database, counter, f"officer{counter}")
    return hall


BEGUN = 6


def test_numbers_run_per_agency_and_begin_anew_each_day(hall):
    assert [
        str(take(hall.database, *services)) for services in (["ktp"], ["pbb"], ["kk", "pbb"], ["pbb"])
    ] == [
        "A 001",
        "C 001",
        "A 002",
        "C 002",
    ]
    hall.clock.step(days=1)
    assert str(take(hall.database, "ktp")) == "A 001"
    check_invariants(hall.database)


def test_a_ticket_waits_for_its_first_service_and_plans_the_others(hall):
    taken = take(hall.database, "kk", "ktp", language="jv", token="secret")

    ticket = hall.database.read(lambda read: read.ticket_by_token("secret"))
    assert ticket is not None
    assert (ticket.number, ticket.language, ticket.priority, ticket.taken_at) == (taken, "jv", False, MORNING)
    assert [(step.service, step.state) for step in ticket.steps] == [
        ("kk", StepState.WAITING),
        ("ktp", StepState.PLANNED),
    ]
    assert told(hall, 1) == ["taken A 001"]


def test_reasons_for_going_first_are_counted_but_kept_with_no_ticket(hall):
    take(hall.database, "ktp", reasons=[PriorityReason.PREGNANT, PriorityReason.ELDERLY])
    take(hall.database, "ktp", reasons=[PriorityReason.ELDERLY])
    take(hall.database, "ktp", priority=True)

    stored = hall.dump()
    assert [row[1:] for row in stored.pop("priority_count")] == [("elderly", 2), ("pregnant", 1)]
    assert not [
        value
        for rows in stored.values()
        for row in rows
        for value in row
        if any(reason.value in str(value) for reason in PriorityReason)
    ], "no other table knows a reason"
    assert not tables.priority_count.foreign_keys
    places = [step_of(hall, Number("A", n)).place for n in (1, 2, 3)]
    assert [place and place.placed for place in places] == [Placed.PRIORITY] * 3


def test_the_earliest_turn_is_called_priority_first(open_hall):
    take(open_hall.database, "ktp")
    open_hall.clock.step(minutes=59)
    take(open_hall.database, "ktp", priority=True)
    take(open_hall.database, "kk")

    assert number_of(call_next(open_hall.database, 1)) == "A 002"
    assert number_of(call_next(open_hall.database, 2)) == "A 001"
    step = step_of(open_hall, Number("A", 2))
    assert (step.state, step.counter, step.officer, step.calls, step.called_at) == (
        StepState.CALLED,
        1,
        "officer1",
        1,
        open_hall.clock.now,
    )
    assert told(open_hall, BEGUN) == [
        "taken A 001",
        "taken A 002",
        "taken A 003",
        "called A 002",
        "called A 001",
    ]


def test_a_second_choice_waits_ten_minutes_longer(open_hall):
    take(open_hall.database, "ktp")
    open_hall.clock.step(minutes=10)
    take(open_hall.database, "kk")
    open_hall.clock.step(minutes=1)
    take(open_hall.database, "kk")

    assert number_of(call_next(open_hall.database, 5)) == "A 001", "a tie goes to the earlier ticket"
    finish(open_hall.database, 5)
    take(open_hall.database, "ktp")
    assert number_of(call_next(open_hall.database, 5)) == "A 002"


def test_nobody_waits(open_hall):
    before = open_hall.dump()

    assert call_next(open_hall.database, 3) == NobodyWaiting(3)
    assert open_hall.dump() == before


def test_a_visit_from_call_to_end(open_hall):
    taken = take(open_hall.database, "ktp")
    call_next(open_hall.database, 1)
    assert isinstance(recall(open_hall.database, 1), Called)
    assert step_of(open_hall, taken).calls == 2
    open_hall.clock.step(seconds=20)
    assert isinstance(start(open_hall.database, 1), Moved)
    open_hall.clock.step(minutes=7)
    assert finish(open_hall.database, 1, Outcome.PAPERS_MISSING, "kurang\x00 KK ") == Moved(
        step_of(open_hall, taken).key, taken, Kind.FINISHED
    )

    step = step_of(open_hall, taken)
    assert (step.state, step.outcome, step.note) == (StepState.DONE, Outcome.PAPERS_MISSING, "kurang KK")
    assert step.ended_at is not None and step.serving_at is not None
    assert step.ended_at - step.serving_at == 7 * MINUTE
    assert told(open_hall, BEGUN + 1) == [
        f"{kind} A 001" for kind in ("called", "recalled", "started", "finished")
    ]
    figures = open_hall.database.read(lambda read: read.figures("officer1"))
    assert (figures.served, figures.mean_seconds, figures.missed) == (1, 420.0, 0)


def test_after_one_service_the_one_with_the_shortest_wait_follows(open_hall):
    """Two wait for KK at three open counters, nobody for PBB."""
    taken = take(open_hall.database, "ktp", "kk", "pbb")
    take(open_hall.database, "kk")
    call_next(open_hall.database, 1)
    open_hall.clock.step(minutes=5)

    finished = finish(open_hall.database, 1)

    assert isinstance(finished, Moved)
    assert finished.follows == "pbb"
    assert [step_of(open_hall, taken, n).state for n in (1, 2, 3)] == [
        StepState.DONE,
        StepState.PLANNED,
        StepState.WAITING,
    ]
    place = step_of(open_hall, taken, 3).place
    assert place is not None
    assert place.turn_at == MORNING + 20 * MINUTE, "counted from the ticket's arrival"
    assert told(open_hall, -2) == ["finished A 001", "queued A 001"]


def test_a_visitor_on_hold_goes_on_or_is_called_again(open_hall):
    taken = take(open_hall.database, "ktp")
    call_next(open_hall.database, 1)
    hold(open_hall.database, 1, "isi formulir")
    assert step_of(open_hall, taken).state is StepState.HELD
    assert [step.note for _, step in open_hall.database.read(lambda read: read.held(1))] == ["isi formulir"]
    assert isinstance(resume(open_hall.database, 2, taken), Moved)
    assert (step_of(open_hall, taken).state, step_of(open_hall, taken).counter) == (StepState.SERVING, 2)
    hold(open_hall.database, 2)
    assert step_of(open_hall, taken).note == "isi formulir", "an empty note keeps the one before"

    open_hall.clock.step(minutes=30)
    called = call_this(open_hall.database, 1, taken)

    assert isinstance(called, Called)
    assert called.calls == 1, "calls are counted anew"
    open_hall.clock.step(minutes=5)
    assert not isinstance(no_show(open_hall.database, 1), Moved), "one call is not enough"


def test_who_missed_the_call_comes_back_behind_three_once(open_hall):
    for _ in range(6):
        take(open_hall.database, "ktp")
        open_hall.clock.step(seconds=1)
    for _ in range(2):
        call_this(open_hall.database, 1, number("A 1"), reason=OutOfTurn.TOGETHER)
        recall(open_hall.database, 1)
        open_hall.clock.step(seconds=60)
        assert isinstance(no_show(open_hall.database, 1), Moved)
        open_hall.clock.step(minutes=10)
        assert isinstance(return_after_no_show(open_hall.database, number("A 1")), Moved)
        if step_of(open_hall, number("A 1")).returns == 1:
            line = open_hall.database.read(lambda read: read.line(["ktp"], None))
            order = sorted(line, key=lambda waiting: waiting.place.turn_at)
            assert [str(waiting.number) for waiting in order] == [
                "A 002",
                "A 003",
                "A 004",
                "A 001",
                "A 005",
                "A 006",
            ]

    place = step_of(open_hall, number("A 1")).place
    assert place is not None
    assert (place.placed, place.turn_at) == (Placed.ANEW, open_hall.clock.now + 20 * MINUTE)
    assert step_of(open_hall, number("A 1")).calls == 0


def test_who_gives_the_number_back_has_no_service_left(open_hall):
    taken = take(open_hall.database, "ktp", "kk")
    call_next(open_hall.database, 1)

    cancel(open_hall.database, taken)

    assert {step_of(open_hall, taken, n).state for n in (1, 2)} == {StepState.CANCELLED}
    assert told(open_hall, -2) == ["cancelled A 001", "cancelled A 001"]
    assert call_next(open_hall.database, 1) == NobodyWaiting(1)


@pytest.mark.parametrize(
    ("where", "order"),
    [
        (Transfer.FIRST, ["A 001", "C 001", "C 002"]),
        (Transfer.ARRIVAL, ["C 001", "A 001", "C 002"]),
        (Transfer.LAST, ["C 001", "C 002", "A 001"]),
    ],
)
def test_a_transferred_visitor_keeps_the_number_and_stands_where_told(open_hall, where, order):
    for service in ("pbb", "ktp", "pbb"):
        take(open_hall.database, service)
        open_hall.clock.step(minutes=1)
    call_next(open_hall.database, 1)

    moved = transfer(open_hall.database, 1, ToService("pbb"), where, note="bawa SPPT")

    assert isinstance(moved, Moved)
    assert moved.follows == "pbb"
    assert step_of(open_hall, number("A 1")).outcome is Outcome.TRANSFERRED
    assert step_of(open_hall, number("A 1"), 2).note == "bawa SPPT"
    called = []
    for _ in order:
        called.append(number_of(call_next(open_hall.database, 4)))
        finish(open_hall.database, 4)
    assert called == order
    assert "finished A 001" in told(open_hall) and "added A 001" in told(open_hall)


def test_who_was_sent_to_one_counter_is_called_by_no_other(open_hall):
    take(open_hall.database, "ktp")
    call_next(open_hall.database, 1)
    transfer(open_hall.database, 1, ToCounter(2, "kk"))

    assert call_next(open_hall.database, 1) == NobodyWaiting(1)
    assert call_next(open_hall.database, 5) == NobodyWaiting(5)
    assert number_of(call_next(open_hall.database, 2)) == "A 001"


def test_a_counter_opens_pauses_and_closes(hall):
    assert open_counter(hall.database, 1, "ani") == DeskChanged(1, Kind.COUNTER_OPENED)
    assert pause_counter(hall.database, 1, "salat", MORNING + 15 * MINUTE) == DeskChanged(
        1, Kind.COUNTER_PAUSED
    )
    desk = hall.database.read(lambda read: read.desks()[1])
    assert (desk.officer, desk.reason, desk.back_at) == ("ani", "salat", MORNING + 15 * MINUTE)
    assert open_counter(hall.database, 1, "ani") == DeskChanged(1, Kind.COUNTER_OPENED)
    assert close_counter(hall.database, 1) == DeskChanged(1, Kind.COUNTER_CLOSED)
    assert open_counter(hall.database, 1, "budi") == DeskChanged(1, Kind.COUNTER_OPENED)
    assert told(hall, 1) == [
        f"counter_{kind} 1" for kind in ("opened", "paused", "opened", "closed", "opened")
    ]
