"""A service that is paused for everyone: no number, no call, every place kept; it ends by itself."""

from datetime import timedelta

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.journal import Kind
from shared.domain.refusals import Reason, Refusal
from shared.domain.transfers import ToCounter
from shared.sentences import sentence
from shared.usecases.boards.kiosk import Availability, kiosk_board
from shared.usecases.call import call_next, call_this
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import NobodyWaiting
from shared.usecases.pause_service import ServiceChanged, pause_service, resume_service
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Hall
from tests.support.office import check_invariants, entries, number, number_of, take

HOUR = timedelta(hours=1)


def facts_of(hall: Hall, service: str):
    board = hall.database.read(kiosk_board)
    return next(f for agency in board.agencies for f in agency.services if f.service.id == service)


@pytest.fixture
def paused_hall(hall: Hall) -> Hall:
    """Two wait for KTP and one for KK at counter 1; KTP is paused for an hour."""
    open_counter(hall.database, 1, "ani")
    for service in ("ktp", "ktp", "kk"):
        take(hall.database, service)
    pause_service(hall.database, "ktp", " Jaringan\n pusat putus ", MORNING + HOUR, "ani")
    return hall


def test_no_number_is_given_and_the_visitor_learns_why_and_until_when(paused_hall):
    refusal = take_ticket(paused_hall.database, ["kk", "ktp"], token="t")

    assert refusal == Refusal(
        Reason.SERVICE_PAUSED, {"service": "ktp", "reason": "Jaringan pusat putus"}, MORNING + HOUR
    )
    catalogue = paused_hall.database.read(lambda read: read.catalogue)
    assert sentence(refusal, catalogue) == (
        "KTP sedang dihentikan sementara: Jaringan pusat putus, buka lagi 23/11 09.42."
    )
    facts = facts_of(paused_hall, "ktp")
    assert (facts.availability, facts.opens_at) == (Availability.PAUSED, MORNING + HOUR)
    assert facts.pause.reason == "Jaringan pusat putus"
    assert facts_of(paused_hall, "kk").availability is Availability.OPEN


def test_nobody_is_called_for_it_and_everybody_keeps_the_place(paused_hall):
    assert number_of(call_next(paused_hall.database, 1)) == "A 003"
    paused_hall.clock.step(hours=1)

    open_counter(paused_hall.database, 2, "budi")
    assert number_of(call_next(paused_hall.database, 2)) == "A 001"


def test_who_was_sent_to_the_counter_for_it_is_passed_over_too(paused_hall):
    open_counter(paused_hall.database, 2, "budi")
    take(paused_hall.database, "kk")
    for visitor, service in (("A 3", "ktp"), ("A 4", "kk")):
        call_this(paused_hall.database, 1, number(visitor), reason=OutOfTurn.TOGETHER)
        transfer(paused_hall.database, 1, ToCounter(2, service), insist=True)

    assert number_of(call_next(paused_hall.database, 2)) == "A 004"


def test_a_certain_number_may_still_be_called(paused_hall):
    assert number_of(call_this(paused_hall.database, 1, number("A 2"), reason=OutOfTurn.TOGETHER)) == "A 002"


def test_it_ends_by_itself(paused_hall):
    paused_hall.clock.step(minutes=59, seconds=59)
    assert facts_of(paused_hall, "ktp").availability is Availability.PAUSED

    paused_hall.clock.step(seconds=1)

    assert facts_of(paused_hall, "ktp").availability is Availability.OPEN
    assert str(take(paused_hall.database, "ktp")) == "A 004"


def test_it_ends_early_when_somebody_says_so(paused_hall):
    assert resume_service(paused_hall.database, "ktp", "ani") == ServiceChanged("ktp", Kind.SERVICE_RESUMED)

    assert number_of(call_next(paused_hall.database, 1)) == "A 001"
    refusal = resume_service(paused_hall.database, "ktp")
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.SERVICE_NOT_PAUSED


def test_without_a_time_it_ends_with_its_day(hall):
    pause_service(hall.database, "ktp", "blangko habis")
    hall.clock.step(hours=4)
    assert facts_of(hall, "ktp").availability is Availability.PAUSED
    assert facts_of(hall, "ktp").opens_at is None

    hall.clock.set(MORNING + timedelta(days=1))

    assert facts_of(hall, "ktp").availability is Availability.OPEN


def test_with_a_time_it_may_last_for_days(hall):
    pause_service(hall.database, "ktp", "pindah gedung", MORNING + timedelta(days=2))
    hall.clock.set(MORNING + timedelta(days=1))

    assert facts_of(hall, "ktp").availability is Availability.PAUSED


def test_a_second_pause_replaces_the_first(paused_hall):
    pause_service(paused_hall.database, "ktp", "listrik padam", MORNING + 2 * HOUR)

    pauses = paused_hall.database.read(lambda read: read.pauses())
    assert [(p.service, p.reason, p.until) for p in pauses.values()] == [
        ("ktp", "listrik padam", MORNING + 2 * HOUR)
    ]
    kinds = [(e.event.kind, e.event.reason, e.event.until) for e in entries(paused_hall.database)][-1]
    assert kinds == (Kind.SERVICE_PAUSED, "listrik padam", MORNING + 2 * HOUR)


def test_everything_paused_leaves_nobody_to_call(paused_hall):
    pause_service(paused_hall.database, "kk", "jaringan")

    assert call_next(paused_hall.database, 1) == NobodyWaiting(1)
    check_invariants(paused_hall.database)


@pytest.mark.parametrize(
    ("service", "reason", "until", "refused"),
    [
        ("ktpp", "x", None, Reason.UNKNOWN_SERVICE),
        ("ktp", " \x00\n", None, Reason.REASON_NEEDED),
        ("ktp", "x", MORNING, Reason.TIME_PASSED),
    ],
)
def test_a_pause_that_means_nothing_is_refused(hall, service, reason, until, refused):
    before = hall.dump()

    refusal = pause_service(hall.database, service, reason, until)

    assert isinstance(refusal, Refusal) and refusal.reason is refused
    assert hall.dump() == before


def test_a_long_reason_is_cut_to_what_a_card_holds(hall):
    pause_service(hall.database, "ktp", "x" * 5000)

    assert len(hall.database.read(lambda read: read.pauses())["ktp"].reason) == 80


def test_the_same_request_pauses_once(hall):
    first = pause_service(hall.database, "ktp", "x", MORNING + HOUR, request_id="one press")
    hall.clock.step(hours=2)
    again = pause_service(hall.database, "ktp", "x", MORNING + HOUR, request_id="one press")

    assert first == again
    assert [e.event.kind for e in entries(hall.database)].count(Kind.SERVICE_PAUSED) == 1
