"""Who registered online gets one number for the code, due at the booked time, or hears why not."""

from datetime import timedelta

import pytest

from shared.domain.journal import Kind
from shared.domain.names import LANGUAGES
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Placed, PriorityReason
from shared.domain.why import Why, why_before
from shared.sentences import SENTENCES, sentence
from shared.usecases.boards.kiosk import preview
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.check_in import check_in
from shared.usecases.desk import close_soon, open_counter
from shared.usecases.hall_stop import stop_hall
from shared.usecases.pause_service import pause_service
from shared.usecases.serve import cancel, finish
from shared.usecases.take_ticket import take_ticket
from tests.support.bookings import CODE, booked, came, codes, refused, ticket, without_kk
from tests.support.databases import Hall
from tests.support.office import (
    check_invariants,
    entries,
    number_of,
    small_hall,
    take,
)


def test_the_number_is_due_at_the_booked_time(hall):
    booking = booked(hall, "ktp", minutes=30)
    given = came(hall)

    assert (str(given.number), given.services, given.priority) == ("A 001", ("ktp",), False)
    place = ticket(hall).steps[0].place
    assert place is not None
    assert (place.turn_at, place.due_at, place.placed) == (booking.booked_at,) * 2 + (Placed.APPOINTMENT,)
    taken = entries(hall.database)[-1].event
    assert (taken.kind, taken.token, taken.place) == (Kind.TAKEN, f"token {CODE[::-1]}", place)
    check_invariants(hall.database)


def test_a_booked_visitor_is_called_before_who_came_earlier_and_is_due_later(hall):
    open_counter(hall.database, 1, "ani")
    take(hall.database, "ktp")  # due in twenty minutes
    booked(hall, "ktp", minutes=19)
    booked(hall, "ktp", minutes=21, code="LATER-THAN".replace("-", ""))
    came(hall)
    came(hall, "LATERTHAN")

    line = hall.database.read(lambda read: read.line(["ktp"], None))
    order = sorted(line, key=lambda each: each.place.turn_at)

    assert [str(each.number) for each in order] == ["A 002", "A 001", "A 003"]
    assert why_before(order[0], order[1]) is Why.APPOINTMENT
    assert number_of(call_next(hall.database, 1)) == "A 002"


@pytest.mark.parametrize(
    ("minutes", "placed"), [(-15, Placed.APPOINTMENT), (-15.01, Placed.ARRIVAL)], ids=["in time", "late"]
)
def test_who_is_late_stands_where_a_walk_in_stands(hall, minutes, placed):
    booked(hall, "ktp", minutes=minutes)
    came(hall)

    place = ticket(hall).steps[0].place
    assert place is not None
    assert place.placed is placed
    if placed is Placed.ARRIVAL:
        assert place.due_at == hall.clock.now + timedelta(minutes=20)


def test_a_reason_to_go_first_gives_the_head_start_and_is_counted_only(hall):
    booking = booked(hall, "ktp", minutes=90)

    given = came(hall, reasons=[PriorityReason.ELDERLY])

    place = ticket(hall).steps[0].place
    assert given.priority and place is not None
    assert (place.turn_at, place.due_at) == (booking.booked_at - timedelta(hours=1), booking.booked_at)
    assert [row[1:] for row in hall.dump()["priority_count"]] == [("elderly", 1)]


def test_several_services_make_a_route_in_their_order(hall):
    booked(hall, "kk", "pbb", "ktp")

    assert came(hall).services == ("kk", "pbb", "ktp")
    assert [step.service for step in ticket(hall).steps] == ["kk", "pbb", "ktp"]
    check_invariants(hall.database)


def test_the_same_code_gives_the_same_number_and_a_request_the_same_answer(hall):
    booked(hall, "ktp")
    first = came(hall, request_id="one tap")

    assert came(hall, request_id="one tap") == first
    assert check_in(hall.database, CODE, token="another kiosk", request_id="another tap") == first
    assert [entry.event.kind for entry in entries(hall.database)].count(Kind.TAKEN) == 1
    assert str(take(hall.database, "ktp")) == "A 002"


def test_who_waits_or_was_called_gets_the_number_again_and_who_was_served_does_not(hall):
    open_counter(hall.database, 1, "ani")
    booked(hall, "ktp")
    first = came(hall)
    call_next(hall.database, 1)
    assert came(hall) == first

    finish(hall.database, 1)

    assert refused(hall) == Refusal(Reason.BOOKING_USED, {"number": "A 001"})


def test_a_number_that_was_given_back_is_not_given_again(hall):
    booked(hall, "ktp")
    cancel(hall.database, came(hall).number)

    assert refused(hall).reason is Reason.BOOKING_USED


def on_another_day(hall: Hall) -> None:
    booked(hall, "ktp", minutes=24 * 60)


def yesterday(hall: Hall) -> None:
    booked(hall, "ktp")
    hall.clock.step(days=1)


def used_yesterday(hall: Hall) -> None:
    booked(hall, "ktp")
    came(hall)
    hall.clock.step(days=1)


def unknown(hall: Hall) -> None:
    booked(hall, "ktp", code="ANOTHER1")


WORDS = {
    on_another_day: (
        Reason.BOOKED_FOR_LATER,
        "Booking ini untuk 24/11 08.42. Silakan datang pada waktu itu.",
    ),
    yesterday: (
        Reason.BOOKING_PAST,
        "Hari booking ini sudah lewat. Silakan ambil nomor baru untuk hari ini.",
    ),
    used_yesterday: (Reason.BOOKING_USED, "Booking ini sudah dipakai untuk nomor A 001."),
    unknown: (
        Reason.UNKNOWN_BOOKING,
        "Kode booking ini tidak ditemukan. Periksa lagi, atau ambil nomor seperti biasa.",
    ),
}


@pytest.mark.parametrize("before", WORDS)
def test_a_booking_that_gives_no_number_says_why_in_every_language_of_the_kiosk(hall, before):
    before(hall)

    refusal = refused(hall)

    reason, words = WORDS[before]
    assert refusal.reason is reason
    assert sentence(refusal, small_hall(), "id") == words
    said = [sentence(refusal, small_hall(), language) for language in LANGUAGES]
    assert len(set(said)) == len(LANGUAGES)
    assert all(reason in SENTENCES[language] for language in LANGUAGES)
    assert not [each for each in said if "{" in each]


def closed(hall: Hall) -> None:
    booked(hall, "ktp", minutes=8 * 60)
    hall.clock.step(hours=8)


def paused(hall: Hall) -> None:
    booked(hall, "ktp")
    pause_service(hall.database, "ktp", "arsip")


def ending(hall: Hall) -> None:
    booked(hall, "pbb")
    open_counter(hall.database, 4, "sri")
    close_soon(hall.database, 4)


def stopped(hall: Hall) -> None:
    booked(hall, "ktp")
    stop_hall(hall.database, "Keluar.")


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        (closed, Reason.SERVICE_CLOSED),
        (paused, Reason.SERVICE_PAUSED),
        (ending, Reason.SERVICE_ENDING),
        (stopped, Reason.HALL_STOPPED),
    ],
)
def test_where_nobody_gets_a_number_a_booking_gives_none_and_stays(hall, before, reason):
    before(hall)

    assert refused(hall).reason is reason
    assert codes(hall) == [CODE]


def test_after_the_cut_off_only_who_is_booked_and_in_time_gets_a_number(hall):
    hall.clock.step(hours=6)  # 14.42, the cut-off is at 14.30
    booked(hall, "ktp", minutes=3)
    booked(hall, "ktp", minutes=-20, code="TOOLATE1")

    assert take_ticket(hall.database, ["ktp"], token="t") == refused(hall, "TOOLATE1")
    shown = hall.database.read(lambda read: preview(read, ["ktp"], False, hall.clock.now))
    assert shown.refusal is None
    assert str(came(hall).number) == "A 001"


def test_a_service_that_is_offered_no_more_is_left_out(hall):
    booked(hall, "kk", "ktp")
    booked(hall, "kk", code="NOTHING1")
    change_catalogue(hall.database, without_kk())

    assert came(hall).services == ("ktp",)
    refusal = refused(hall, "NOTHING1")
    assert (refusal.reason, refusal.facts["service"]) == (Reason.UNKNOWN_SERVICE, "kk")
    change_catalogue(hall.database, small_hall())
    assert came(hall, "NOTHING1").services == ("kk",)
    check_invariants(hall.database)
