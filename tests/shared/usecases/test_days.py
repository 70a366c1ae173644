"""The end of a day, and what yesterday forgot."""

from datetime import date

from shared.domain.desk import DeskState
from shared.domain.journal import Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Number, StepState
from shared.usecases.boards.counter import sign_in_board
from shared.usecases.call import call_next
from shared.usecases.close_day import DayClosed, close_day
from shared.usecases.desk import open_counter, pause_counter
from shared.usecases.outcomes import DeskChanged
from shared.usecases.serve import finish, hold
from tests.support.databases import Hall
from tests.support.office import check_invariants, entries, take


def notes(hall: Hall) -> list[str]:
    return [row[-1] for row in hall.dump()["step"] if row[-1]]


def states(hall: Hall) -> list[str]:
    found = []
    for ticket in hall.dump()["ticket"]:
        stored = hall.database.read(lambda read, key=ticket[0]: read.ticket(key))  # type: ignore[misc]
        assert stored is not None
        found += [step.state.value for step in stored.steps]
    return found


def a_morning(hall: Hall) -> None:
    """A 001 done with a note, A 002 on hold with a note, A 003 called, A 004 waiting and planned."""
    for counter in (1, 2):
        open_counter(hall.database, counter, f"officer{counter}")
    for services in (["ktp"], ["ktp"], ["ktp"], ["ktp", "kk"]):
        take(hall.database, *services)
    call_next(hall.database, 1)
    finish(hall.database, 1, note="lengkap")
    call_next(hall.database, 1)
    hold(hall.database, 1, "ke bank")
    call_next(hall.database, 1)


def test_closing_the_day_ends_everything_and_forgets_notes(hall):
    a_morning(hall)
    pause_counter(hall.database, 2)
    before = len(entries(hall.database))

    closed = close_day(hall.database)

    assert closed == DayClosed(date(2026, 11, 23), 4)
    assert states(hall) == ["done", "expired", "expired", "expired", "expired"]
    assert notes(hall) == []
    desks = hall.database.read(lambda read: read.desks())
    assert {desk.state for desk in desks.values()} == {DeskState.CLOSED}
    assert {desk.officer for desk in desks.values()} == {""}
    told = [entry.event.kind for entry in entries(hall.database)[before:]]
    assert told == [Kind.DAY_CLOSED, *[Kind.EXPIRED] * 4, *[Kind.COUNTER_CLOSED] * 2]
    check_invariants(hall.database)


def test_closing_an_empty_day_says_so_in_one_entry(hall):
    assert close_day(hall.database) == DayClosed(date(2026, 11, 23), 0)
    assert [entry.event.kind for entry in entries(hall.database)][1:] == [Kind.DAY_CLOSED]


def test_the_first_counter_of_a_morning_ends_what_yesterday_left(hall):
    a_morning(hall)
    hall.clock.step(days=1)

    assert open_counter(hall.database, 3, "eko") == DeskChanged(3, Kind.COUNTER_OPENED)

    assert states(hall) == ["done", "expired", "expired", "expired", "expired"]
    assert notes(hall) == []
    check_invariants(hall.database)


def test_notes_go_even_when_nothing_else_was_left(hall):
    open_counter(hall.database, 1, "ani")
    take(hall.database, "ktp")
    call_next(hall.database, 1)
    finish(hall.database, 1, note="lengkap")
    hall.clock.step(days=1)

    open_counter(hall.database, 2, "budi")

    assert notes(hall) == []


def test_a_counter_that_nobody_closed_is_free_the_next_morning(hall):
    open_counter(hall.database, 1, "ani")
    take(hall.database, "ktp")
    call_next(hall.database, 1)
    hall.clock.step(days=1)

    desk = hall.database.read(lambda read: read.desks()[1])
    assert (desk.state, desk.officer) == (DeskState.CLOSED, "")
    choices = hall.database.read(lambda read: sign_in_board(read, "budi")).choices
    assert {choice.occupant for choice in choices} == {""}
    refusal = call_next(hall.database, 1)
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.COUNTER_NOT_OPEN
    assert open_counter(hall.database, 1, "budi") == DeskChanged(1, Kind.COUNTER_OPENED)
    assert states(hall) == ["expired"]
    check_invariants(hall.database)


def test_yesterdays_visitors_are_in_no_line_of_today(hall):
    open_counter(hall.database, 1, "ani")
    take(hall.database, "ktp")
    hall.clock.step(days=1)
    take(hall.database, "kk")

    assert hall.database.read(lambda read: read.waiting_counts()) == {"kk": 1}
    line = hall.database.read(lambda read: read.line(["ktp", "kk"], 1))
    assert [str(waiting.number) for waiting in line] == ["A 001"]
    ticket = hall.database.read(lambda read: read.ticket_of(Number("A", 1), read.today))
    assert ticket is not None
    assert [step.state for step in ticket.steps] == [StepState.WAITING]
