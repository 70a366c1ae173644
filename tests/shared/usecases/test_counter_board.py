"""What the officer sees: the line in calling order with why, pauses, holds, who would be left, the own numbers."""

from datetime import timedelta

from shared.domain.devices import Trouble
from shared.domain.refusals import Reason
from shared.domain.transfers import ToAgency, ToCounter, ToService
from shared.domain.why import Why, standing
from shared.usecases.boards.counter import counter_board, refreshed, sign_in_board
from shared.usecases.boards.destinations import destinations
from shared.usecases.boards.supervisor import supervisor_board
from shared.usecases.call import call_next
from shared.usecases.confirm import confirm_shown, report_screen
from shared.usecases.desk import close_soon, open_counter, pause_counter
from shared.usecases.devices import report_trouble
from shared.usecases.pause_service import pause_service
from shared.usecases.serve import finish, hold, start
from tests.support.databases import MORNING, Hall
from tests.support.office import number_of, take

MINUTE = timedelta(minutes=1)


def board_of(hall: Hall, counter: int = 1):
    return hall.database.read(lambda read: counter_board(read, counter))


def numbers(hall: Hall, counter: int = 1) -> list[str]:
    return [str(row.number) for row in board_of(hall, counter).line]


def test_the_line_is_exactly_what_would_be_called(hall):
    for counter in (1, 2):
        open_counter(hall.database, counter, f"officer{counter}")
    for service, priority in (("ktp", False), ("akta", False), ("kk", True), ("ktp", False)):
        take(hall.database, service, priority=priority)
        hall.clock.step(minutes=1)

    expected, called = numbers(hall), []
    for _ in expected:
        called.append(number_of(call_next(hall.database, 1)))
        finish(hall.database, 1)

    assert called == expected == ["A 003", "A 001", "A 004", "A 002"]


def test_each_row_can_tell_why_it_stands_there(hall):
    open_counter(hall.database, 5, "ani")
    take(hall.database, "ktp")
    hall.clock.step(minutes=5)
    take(hall.database, "kk")
    take(hall.database, "kk", priority=True)
    board = board_of(hall, 5)
    line = [row.waiting for row in board.line]

    assert [str(w.number) for w in line] == ["A 003", "A 002", "A 001"]
    first, second, third = (standing(line, i, board.counter.delays) for i in range(3))
    assert (first.after, third.before) == (None, None)
    assert first.before is not None and first.before.why is Why.PRIORITY
    assert second.after == first.before and second.before == third.after
    assert second.before is not None
    assert (second.before.why, second.before.delay) == (Why.SECOND_CHOICE, 10 * MINUTE)


def test_who_waits_for_a_paused_service_stands_at_the_end_and_is_marked(hall):
    open_counter(hall.database, 1, "ani")
    for service in ("ktp", "kk", "ktp"):
        take(hall.database, service)
    pause_service(hall.database, "ktp", "jaringan", MORNING + 10 * MINUTE)

    board = board_of(hall)

    assert [(str(row.number), row.paused) for row in board.line] == [
        ("A 002", False),
        ("A 001", True),
        ("A 003", True),
    ]
    assert [(p.service, p.reason) for p in board.pauses] == [("ktp", "jaringan")]
    hall.clock.step(minutes=10)
    again = hall.database.read(lambda read: refreshed(read, board))
    assert [str(row.number) for row in again.line] == ["A 001", "A 002", "A 003"], "it ended by itself"


def test_a_closing_counter_sees_whom_it_still_calls_and_what_ends(hall):
    open_counter(hall.database, 1, "ani")
    open_counter(hall.database, 5, "budi")
    take(hall.database, "kk")
    take(hall.database, "akta")
    close_soon(hall.database, 1)

    board = board_of(hall)

    assert numbers(hall) == ["A 002"]
    assert (board.last_for, board.desk.closing) == (("akta",), True)
    assert (board.left.held, board.left.sent, board.left.waiting) == (0, 0, 1)


def test_on_hold_whoever_is_expected_first_stands_in_front(hall):
    open_counter(hall.database, 1, "ani")
    for back in (None, 20, 10):
        take(hall.database, "ktp")
        call_next(hall.database, 1)
        hold(hall.database, 1, resume_at=None if back is None else hall.clock.now + back * MINUTE)

    held = board_of(hall).held

    assert [str(visitor.ticket.number) for visitor in held] == ["A 003", "A 002", "A 001"]
    assert held[0].step.resume_at == MORNING + 10 * MINUTE


def test_the_own_numbers(hall):
    """Three waited 0, 10 and 30 minutes; the last one is served at once without a call and not counted."""
    open_counter(hall.database, 1, "ani")
    for _ in range(2):
        take(hall.database, "ktp")
    take(hall.database, "ktp", "kk")
    for wait, service in ((0, 4), (6, 8), (12, 3)):
        hall.clock.step(minutes=wait)
        call_next(hall.database, 1)
        start(hall.database, 1)
        hall.clock.step(minutes=service)
        finish(hall.database, 1)

    figures = board_of(hall).figures

    assert (figures.served, figures.mean_seconds) == (3, 300.0)
    assert (figures.longest_wait_seconds, figures.mean_wait_seconds) == (30 * 60, 40 * 60 / 3)


def test_a_clock_set_back_makes_no_negative_numbers(hall):
    open_counter(hall.database, 1, "ani")
    take(hall.database, "ktp")
    hall.clock.step(minutes=-30)
    call_next(hall.database, 1)
    start(hall.database, 1)
    hall.clock.step(minutes=-5)
    finish(hall.database, 1)

    figures = board_of(hall).figures

    assert (figures.mean_seconds, figures.longest_wait_seconds) == (0.0, 0.0)


def test_after_the_clock_was_set_back_nobody_who_comes_stands_ahead_of_those_who_wait(hall):
    open_counter(hall.database, 1, "ani")
    take(hall.database, "ktp")
    take(hall.database, "kk")
    hall.clock.step(minutes=-30)
    take(hall.database, "ktp")
    hall.clock.step(minutes=10)
    take(hall.database, "kk")

    assert numbers(hall) == ["A 001", "A 002", "A 003", "A 004"]


def test_the_proof_of_a_call_is_asked_again_although_the_journal_stood_still(hall):
    open_counter(hall.database, 1, "ani")
    report_screen(hall.database, "Layar 1")
    take(hall.database, "ktp")
    call_next(hall.database, 1)
    board = board_of(hall)
    assert board.proof is not None and board.proof.receipts == ()

    confirm_shown(hall.database, "Layar 1", [board.proof.position])

    again = hall.database.read(lambda read: refreshed(read, board))
    assert again.proof is not None
    assert [receipt.display for receipt in again.proof.receipts] == ["Layar 1"]


def test_where_a_visitor_can_be_sent(hall):
    for counter in (1, 4, 5):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "ktp")
    take(hall.database, "paspor")
    take(hall.database, "paspor")
    call_next(hall.database, 1)

    found = {each.to: each for each in hall.database.read(lambda read: destinations(read, 1))}

    assert len(found) == 5 + 3 + 4
    assert (found[ToService("pbb")].counters, found[ToService("pbb")].refusal) == ((4,), None)
    passports = found[ToService("paspor")]
    assert (passports.waiting, passports.counters) == (2, ())
    assert passports.refusal is not None and passports.refusal.reason is Reason.SERVICE_FULL
    assert found[ToAgency("capil")].service.id == "kk", "three counters call for it as first choice"
    closed = found[ToCounter(2)].refusal
    assert closed is not None and closed.reason is Reason.NOBODY_THERE
    assert (found[ToCounter(5)].officer, found[ToCounter(5)].service.id) == ("officer5", "ktp")
    assert ToCounter(1) not in found


def test_the_supervisor_is_told_what_needs_somebody(hall):
    open_counter(hall.database, 1, "ani")
    report_screen(hall.database, "Layar 1")
    report_trouble(hall.database, "Kios 1", "kiosk", Trouble.PAPER_OUT)
    pause_service(hall.database, "pbb", "jaringan")
    take(hall.database, "ktp")
    call_next(hall.database, 1)
    hall.clock.step(seconds=10)

    board = hall.database.read(supervisor_board)

    assert [device.name for device in board.troubles] == ["Kios 1"]
    assert [str(proof.number) for proof in board.unproven] == ["A 001"]
    assert [pause.service for pause in board.pauses] == ["pbb"]
    assert len(board.desks) == 5 and board.notices == 2
    own = hall.database.read(lambda read: supervisor_board(read, "capil"))
    assert (own.pauses, [desk.counter for desk in own.desks]) == ((), [1, 2, 5])


def test_the_counters_to_choose_from_tell_who_sits_where_and_since_when(hall):
    open_counter(hall.database, 1, "ani")
    hall.clock.step(minutes=3)
    pause_counter(hall.database, 1, "salat")

    first = hall.database.read(lambda read: sign_in_board(read, "")).choices[0]

    assert (first.number, first.occupant, first.state.value, first.since) == (
        1,
        "ani",
        "paused",
        MORNING + 3 * MINUTE,
    )
