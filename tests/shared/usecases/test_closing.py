"""Closing soon: the line drains, nobody is stranded, and the kiosk gives no number that nobody would call."""

from datetime import timedelta

import pytest

from shared.domain.journal import Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.transfers import ToCounter
from shared.sentences import sentence
from shared.usecases.boards.kiosk import Availability, kiosk_board
from shared.usecases.call import call_next
from shared.usecases.close_day import close_day
from shared.usecases.desk import close_counter, close_soon, open_counter, pause_counter
from shared.usecases.outcomes import DeskChanged, NobodyWaiting
from shared.usecases.serve import finish, hold
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Hall
from tests.support.office import check_invariants, number_of, take


def availability(hall: Hall, service: str) -> Availability:
    board = hall.database.read(kiosk_board)
    return next(f.availability for a in board.agencies for f in a.services if f.service.id == service)


@pytest.fixture
def two_open(hall: Hall) -> Hall:
    """Counters 1 and 2 are open for KTP, KK and Akta; two wait for KTP."""
    for counter in (1, 2):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "ktp")
    take(hall.database, "ktp")
    return hall


def test_what_others_serve_too_is_left_to_them(two_open):
    assert close_soon(two_open.database, 1) == DeskChanged(1, Kind.COUNTER_CLOSING)

    assert call_next(two_open.database, 1) == NobodyWaiting(1)
    assert number_of(call_next(two_open.database, 2)) == "A 001"
    assert availability(two_open, "ktp") is Availability.OPEN


def test_who_was_sent_here_is_still_called(two_open):
    call_next(two_open.database, 2)
    transfer(two_open.database, 2, ToCounter(1, "kk"))

    close_soon(two_open.database, 1)

    assert number_of(call_next(two_open.database, 1)) == "A 001"


def test_a_pause_elsewhere_ends_so_its_counter_counts(two_open):
    pause_counter(two_open.database, 2, "makan")

    close_soon(two_open.database, 1)

    assert call_next(two_open.database, 1) == NobodyWaiting(1)
    assert availability(two_open, "ktp") is Availability.OPEN


def test_the_last_counter_drains_its_line_and_the_kiosk_gives_no_more_numbers(two_open):
    close_counter(two_open.database, 2)

    last = close_soon(two_open.database, 1)

    assert last == DeskChanged(1, Kind.COUNTER_CLOSING, ("ktp", "kk", "akta"))

    refusal = take_ticket(two_open.database, ["ktp"], token="t")
    assert isinstance(refusal, Refusal)
    tomorrow = (MORNING + timedelta(days=1)).replace(hour=0, minute=30)
    assert (refusal.reason, refusal.opens_at) == (Reason.SERVICE_ENDING, tomorrow)
    catalogue = two_open.database.read(lambda read: read.catalogue)
    assert sentence(refusal, catalogue) == (
        "Loket KTP segera tutup dan tidak menerima nomor baru hari ini, buka lagi 24/11 07.30."
    )
    assert availability(two_open, "ktp") is Availability.CLOSED
    for expected in ("A 001", "A 002"):
        assert number_of(call_next(two_open.database, 1)) == expected
        finish(two_open.database, 1)
    assert call_next(two_open.database, 1) == NobodyWaiting(1)
    close_counter(two_open.database, 1)
    assert availability(two_open, "ktp") is Availability.CLOSED, "for the rest of the day"


def test_two_that_close_together_share_the_line(two_open):
    close_soon(two_open.database, 1)
    close_soon(two_open.database, 2)

    assert number_of(call_next(two_open.database, 2)) == "A 001"
    assert number_of(call_next(two_open.database, 1)) == "A 002"


@pytest.mark.parametrize(
    "stay",
    [
        lambda hall: close_soon(hall.database, 1, False),
        lambda hall: pause_counter(hall.database, 1),
        lambda hall: (close_counter(hall.database, 1, insist=True), open_counter(hall.database, 1, "eko")),
        lambda hall: open_counter(hall.database, 2, "budi"),
        lambda hall: hall.clock.set(MORNING + timedelta(days=1)),
    ],
)
def test_numbers_are_given_again_when_a_counter_stays(two_open, stay):
    close_counter(two_open.database, 2)
    close_soon(two_open.database, 1)

    stay(two_open)

    assert availability(two_open, "ktp") is Availability.OPEN


def test_a_day_that_was_closed_gives_no_more_numbers(two_open):
    close_day(two_open.database)

    assert availability(two_open, "ktp") is Availability.CLOSED
    assert availability(two_open, "paspor") is Availability.OPEN, "its counter was not open today"


def test_before_the_first_counter_opens_numbers_are_given(hall):
    assert availability(hall, "ktp") is Availability.OPEN


def test_closing_soon_needs_an_open_counter(hall):
    refusal = close_soon(hall.database, 1)

    assert isinstance(refusal, Refusal) and refusal.reason is Reason.COUNTER_NOT_OPEN


def test_the_same_request_closes_soon_once(two_open):
    first = close_soon(two_open.database, 1, request_id="one press")
    before = two_open.dump()

    assert close_soon(two_open.database, 1, request_id="one press") == first
    assert two_open.dump() == before


def test_signing_out_strands_nobody_unless_the_officer_insists(two_open):
    """One is on hold at counter 1, one was sent to it, two more wait for it alone."""
    database = two_open.database
    call_next(database, 1)
    hold(database, 1, "ke bank")
    call_next(database, 2)
    transfer(database, 2, ToCounter(1, "ktp"))
    close_counter(database, 2)
    take(database, "kk")
    take(database, "akta")

    refusal = close_counter(database, 1)

    assert isinstance(refusal, Refusal)
    assert refusal.facts == {"counter": 1, "held": 1, "sent": 0, "waiting": 3}
    assert sentence(refusal, None, "en") == (
        "There are visitors for counter 1: 1 on hold, 3 waiting for this counter alone. "
        "Serve them first, or close and let them go to others."
    )
    assert close_counter(database, 1, insist=True) == DeskChanged(1, Kind.COUNTER_CLOSED)
    check_invariants(database)
    open_counter(database, 2, "officer2")
    called = []
    for _ in range(4):
        called.append(number_of(call_next(database, 2)))
        finish(database, 2)
    assert called == ["A 001", "A 002", "A 003", "A 004"], "every place was kept"


def test_who_was_sent_here_counts_where_others_serve_the_service(two_open):
    call_next(two_open.database, 2)
    transfer(two_open.database, 2, ToCounter(1, "ktp"))

    refusal = close_counter(two_open.database, 1)

    assert isinstance(refusal, Refusal)
    assert refusal.facts == {"counter": 1, "held": 0, "sent": 1, "waiting": 0}


def test_a_counter_with_others_for_its_line_just_closes(two_open):
    assert close_counter(two_open.database, 1) == DeskChanged(1, Kind.COUNTER_CLOSED)
