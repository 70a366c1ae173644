"""Bookings are imported, found by their code, expected and forgotten."""

from datetime import timedelta
from typing import Any

import pytest

from shared.domain.booking import KEPT_DAYS, Booking
from shared.domain.journal import Kind
from shared.domain.refusals import Reason, Refusal
from shared.sentences import sentence
from shared.usecases.boards.find import FoundTicket, find_ticket
from shared.usecases.boards.kiosk import TicketFacts, kiosk_board, preview
from shared.usecases.boards.scanned import scanned
from shared.usecases.bookings import BookingsChanged, remove_booking, save_bookings
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.close_day import close_day
from shared.usecases.desk import open_counter
from shared.usecases.serve import cancel
from tests.support.bookings import CODE, booked, came, codes, kept, refused, without_kk
from tests.support.databases import MORNING, Hall
from tests.support.office import (
    catalogue_of,
    check_invariants,
    document,
    entries,
    number,
    small_hall,
    take,
)


def some(*minutes: int, services: tuple[str, ...] = ("ktp",)) -> list[Booking]:
    return [Booking(f"CODE{each:04d}", MORNING + timedelta(minutes=each), services) for each in minutes]


def test_an_import_again_writes_nothing_and_wakes_nobody(hall):
    assert save_bookings(hall.database, some(10, 20)) == BookingsChanged(new=2)
    before = hall.dump()

    assert save_bookings(hall.database, some(10, 20)) == BookingsChanged(known=2)

    assert hall.dump() == before


def test_another_time_and_other_services_take_the_place_of_the_earlier(hall):
    save_bookings(hall.database, some(10, 20))
    moved = Booking("CODE0010", MORNING + timedelta(days=1), ("kk", "paspor"))
    instead = Booking("CODE0020", MORNING + timedelta(minutes=20), ("paspor",))

    assert save_bookings(hall.database, [moved, instead]) == BookingsChanged(changed=2)

    assert hall.database.read(lambda read: read.bookings()) == [instead, moved]
    assert kept(hall) == {"paspor": 1}
    assert refused(hall, "CODE0010") == Refusal(Reason.BOOKED_FOR_LATER, opens_at=moved.booked_at)
    check_invariants(hall.database)


def test_who_has_come_keeps_the_number_whatever_the_file_says(hall):
    save_bookings(hall.database, some(10))
    given = came(hall, "CODE0010")
    moved = Booking("CODE0010", MORNING + timedelta(days=1), ("kk",))

    assert save_bookings(hall.database, [moved]) == BookingsChanged(used=1)
    assert save_bookings(hall.database, [], complete=True) == BookingsChanged()

    assert came(hall, "CODE0010") == given
    assert remove_booking(hall.database, "CODE0010") == Refusal(Reason.BOOKING_USED, {"number": "A 001"})


def test_a_complete_file_removes_the_others_of_today_and_later(hall):
    hall.clock.step(days=-1)
    save_bookings(hall.database, some(-24 * 60))
    hall.clock.step(days=1)
    save_bookings(hall.database, some(10, 20, 24 * 60))

    changed = save_bookings(hall.database, some(20, 30), complete=True)

    assert changed == BookingsChanged(new=1, known=1, removed=2)
    assert codes(hall) == ["CODE-1440", "CODE0020", "CODE0030"], "yesterday's explains itself a few days more"
    assert entries(hall.database)[-1].event.kind is Kind.BOOKINGS_CHANGED


def test_days_that_are_over_are_left_out(hall):
    assert save_bookings(hall.database, some(-24 * 60, -60)) == BookingsChanged(new=1, past=1)

    assert codes(hall) == ["CODE-060"]


def test_an_old_code_that_was_never_used_may_be_given_again(hall):
    booked(hall, "ktp")
    hall.clock.step(days=1)

    again = booked(hall, "kk")

    assert hall.database.read(lambda read: read.bookings()) == [again]


def test_bookings_are_forgotten_after_a_week_also_those_that_were_used(hall):
    booked(hall, "ktp")
    came(hall)
    booked(hall, "ktp", code="NEVERCAME")
    for _ in range(KEPT_DAYS - 1):
        close_day(hall.database)
        hall.clock.step(days=1)
    close_day(hall.database)
    assert len(codes(hall)) == 2

    hall.clock.step(days=1)
    close_day(hall.database)

    assert codes(hall) == []
    assert hall.dump()["booking_service"] == []
    assert CODE not in str(hall.dump()["journal"]), "the journal, which is kept, never knew them"
    check_invariants(hall.database)


def test_a_hall_that_never_closes_its_day_forgets_them_when_a_counter_opens(hall):
    booked(hall, "ktp")
    hall.clock.step(days=KEPT_DAYS + 1)

    open_counter(hall.database, 1, "ani")

    assert codes(hall) == []


def find(hall: Hall, text: str) -> FoundTicket | Refusal:
    return hall.database.read(lambda read: find_ticket(read, 1, text))


def test_an_officer_finds_the_number_by_the_booking_s_code(hall):
    booking = booked(hall, "ktp")
    refusal = Refusal(Reason.NOT_CHECKED_IN, opens_at=booking.booked_at)
    assert find(hall, "k7mx-4rtp") == refusal
    assert sentence(refusal, small_hall()) == (
        "Booking 23/11 08.52 ini belum ditukar dengan nomor. Minta pengunjung memindainya di kios."
    )

    came(hall)

    found = find(hall, "https://mpp.example/booking/K7MX-4RTP")
    assert isinstance(found, FoundTicket) and str(found.ticket.number) == "A 001"


@pytest.mark.parametrize(
    ("minutes", "reason"), [(24 * 60, Reason.BOOKED_FOR_LATER), (None, Reason.BOOKING_PAST)]
)
def test_an_officer_hears_why_a_code_has_no_number_today(hall, minutes, reason):
    booked(hall, "ktp", minutes=minutes or 5)
    hall.clock.step(days=0 if minutes else 1)

    answer = find(hall, CODE)

    assert isinstance(answer, Refusal) and answer.reason is reason


def test_a_code_that_reads_like_a_number_is_found_too(hall):
    booked(hall, "ktp", code="AB123456".replace("AB", "A"))

    assert isinstance(find(hall, "A123456"), Refusal)
    came(hall, "A123456")
    assert isinstance(find(hall, "A123456"), FoundTicket)


def test_a_kiosk_tells_a_booking_from_a_ticket_and_from_neither(hall):
    def see(code: str) -> object:
        return hall.database.read(lambda read: scanned(read, code))

    booking = booked(hall, "ktp", "kk")
    later = booked(hall, "ktp", minutes=24 * 60, code="TOMORROW")
    assert see("k7mx 4rtp") == booking
    assert see("TOMORROW") == Refusal(Reason.BOOKED_FOR_LATER, opens_at=later.booked_at)
    assert see("UNKNOWN1") is see("") is see("K" * 301) is None

    came(hall)

    for code in (CODE, f"token {CODE[::-1]}"):
        facts = see(code)
        assert isinstance(facts, TicketFacts) and str(facts.number) == "A 001"
    cancel(hall.database, number("A 1"))
    assert see(CODE) == Refusal(Reason.BOOKING_USED, {"number": "A 001"})
    assert see(f"token {CODE[::-1]}") is None


def test_a_kiosk_offers_only_what_is_still_offered(hall):
    booked(hall, "kk", "ktp")
    change_catalogue(hall.database, without_kk())

    answer = hall.database.read(lambda read: scanned(read, CODE))

    assert isinstance(answer, Booking) and answer.services == ("ktp",)


def test_a_kiosk_offers_no_more_than_one_number_may_hold(hall):
    booked(hall, "kk", "ktp", "akta")
    changed = document()
    changed["site"]["services_per_ticket"] = 2
    change_catalogue(hall.database, catalogue_of(changed))

    answer = hall.database.read(lambda read: scanned(read, CODE))

    assert isinstance(answer, Booking) and answer.services == ("kk", "ktp")
    came(hall)
    ticket = hall.database.read(lambda read: read.ticket_of(number("A 1"), read.today))
    assert [step.service for step in ticket.steps] == ["kk", "ktp"]


@pytest.mark.parametrize("code", ["\x00\x1b", f"{CODE}\x00", "https://mpp.example/\ud800", "\u202eK7MX4RTP"])
def test_what_no_printer_prints_is_no_code(hall, code):
    booked(hall, "ktp")

    assert hall.database.read(lambda read: scanned(read, code)) is None


def test_a_kiosk_asks_for_codes_while_there_are_any(hall):
    assert not hall.database.read(kiosk_board).bookings
    booked(hall, "ktp")
    assert hall.database.read(kiosk_board).bookings


def wait_of(hall: Hall, service: str = "pbb", booked_at: Any = None) -> float:
    shown = hall.database.read(lambda read: preview(read, [service], False, booked_at))
    assert shown.ahead is not None and shown.ahead.wait is not None
    return shown.ahead.wait.low + shown.ahead.wait.high


def tile_of(hall: Hall) -> float:
    """The same as the tile of PBB tells it."""
    ahead = hall.database.read(kiosk_board).agencies[2].services[0].ahead
    assert ahead.wait is not None
    return ahead.wait.low + ahead.wait.high


@pytest.fixture
def busy_hall(hall: Hall) -> Hall:
    """Four wait at counter 4, five minutes each."""
    open_counter(hall.database, 4, "sri")
    for _ in range(4):
        take(hall.database, "pbb")
    return hall


def test_who_is_expected_lengthens_the_wait_of_a_walk_in_and_not_the_visitor_s_own(busy_hall):
    hall, first = busy_hall, busy_hall.clock.now + timedelta(minutes=1)
    alone, own = wait_of(hall), wait_of(hall, booked_at=first)
    for index in range(6):
        booked(hall, "pbb", minutes=1 + index, code=f"EXPECTED{index}")

    assert wait_of(hall) > alone
    assert wait_of(hall, booked_at=first) == own < alone, "nobody is before the first"
    assert tile_of(hall) == wait_of(hall)


@pytest.mark.parametrize(
    ("services", "minutes"),
    [(["pbb"], 21), (["paspor"], 1), (["ktp", "pbb"], 1)],
    ids=["later than the walk-in", "elsewhere", "elsewhere first"],
)
def test_who_is_booked_for_later_or_elsewhere_does_not(busy_hall, services, minutes):
    hall = busy_hall
    alone, told = wait_of(hall), tile_of(hall)
    for index in range(6):
        booked(hall, *services, minutes=minutes, code=f"EXPECTED{index}")

    assert wait_of(hall) == alone
    assert tile_of(hall) == told


def test_who_is_late_is_expected_no_more(busy_hall):
    hall = busy_hall
    alone = wait_of(hall)
    for index in range(6):
        booked(hall, "pbb", minutes=-14, code=f"EXPECTED{index}")
    assert wait_of(hall) > alone

    hall.clock.step(minutes=2)

    assert wait_of(hall) == alone
