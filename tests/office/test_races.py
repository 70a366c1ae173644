"""Many processes press at once; the hall stays in order."""

from collections import Counter as Tally
from datetime import timedelta
from typing import Any

import pytest

from shared.domain.booking import Booking
from shared.domain.catalogue_file import DAYS
from shared.domain.officer import Officer, Role
from shared.persistence.database import open_database
from shared.persistence.engines import open_engines
from shared.persistence.schema import check_schema
from shared.usecases.bookings import save_bookings
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import open_counter
from tests.office.processes import (
    PRESSES,
    call_many,
    check_in_many,
    import_many,
    make_tables,
    press_anything,
    press_next,
    run_together,
    sit_down_at,
    take_many,
    take_now,
    take_with_request,
)
from tests.support.bookings import CODE, booked, codes
from tests.support.databases import MORNING, Clock, Hall
from tests.support.office import catalogue_of, check_invariants, document, entries, take

pytestmark = pytest.mark.office

TAKERS, EACH = 8, 15


def test_eight_kiosks_give_each_number_once_and_leave_none_out(hall: Hall) -> None:
    given = run_together(take_many, [(hall.url, ("ktp", "pbb", "kk"), EACH)] * TAKERS)

    numbers = Tally(number for process in given for number in process)
    assert set(numbers.values()) == {1}
    assert numbers.total() == TAKERS * EACH
    check_invariants(hall.database)


def test_with_the_database_s_own_clock_a_later_number_never_stands_ahead(
    postgres_url: str,
) -> None:
    database = open_database(postgres_url)
    always_open = document()
    always_open["site"]["hours"] = {day: ["00:00-24:00"] for day in DAYS}
    change_catalogue(database, catalogue_of(always_open))

    run_together(take_now, [(postgres_url, EACH)] * TAKERS)

    taken = [entry.event for entry in entries(database) if entry.event.kind == "taken"]
    turns = [event.place.turn_at for event in sorted(taken, key=lambda event: event.number)]
    database.close()
    assert len(turns) == TAKERS * EACH
    assert turns == sorted(turns)


def test_eight_callers_never_call_a_visitor_twice(hall: Hall) -> None:
    counters = (1, 2, 5)
    for _ in range(40):
        take(hall.database, "ktp")
        take(hall.database, "kk", "akta")

    called = run_together(call_many, [(hall.url, counter, 3) for counter in counters])
    # Whoever goes on to a second service after its callers have stopped is called now.
    called += run_together(call_many, [(hall.url, counter, 3) for counter in counters])

    calls = Tally(step for process in called for step in process)
    assert set(calls.values()) == {1}
    check_invariants(hall.database)
    assert hall.database.read(lambda read: read.waiting_counts()) == {}


def takers_and_callers(barrier: object, url: str, part: int) -> list[str]:
    if part < 8:
        return take_many(barrier, url, ("ktp", "kk", "akta"), EACH)
    return call_many(barrier, url, part - 7, 20)


def test_visitors_come_while_counters_call(wide_hall: Hall) -> None:
    """Eight kiosks and eight counters at once."""
    hall = wide_hall
    run_together(takers_and_callers, [(hall.url, part) for part in range(16)])
    rest = run_together(call_many, [(hall.url, 1, 1)])

    check_invariants(hall.database)
    calls = Tally(
        (entry.event.number, entry.event.key)
        for entry in entries(hall.database)
        if entry.event.kind == "called"
    )
    assert set(calls.values()) == {1}
    assert len(calls) == TAKERS * EACH
    assert len(rest) == 1


def test_two_windows_of_one_counter_call_one_visitor(hall: Hall) -> None:
    open_counter(hall.database, 1, "ani")
    for _ in range(4):
        take(hall.database, "ktp")

    answers = run_together(press_next, [(hall.url, 1)] * 4)

    assert sorted(answers) == ["A 001", "counter_busy", "counter_busy", "counter_busy"]
    check_invariants(hall.database)


def test_the_same_request_from_four_processes_gives_one_ticket(hall: Hall) -> None:
    """The service has a quota of two: the tickets that were not given take no place of it."""
    numbers = run_together(take_with_request, [(hall.url, "one tap")] * 4)

    assert numbers == ["B 001"] * 4
    assert hall.database.read(lambda read: read.quota_used()) == {"paspor": 1}
    check_invariants(hall.database)


def test_the_whole_desk_is_pressed_by_eight_officers_at_once(hall: Hall) -> None:
    for counter in range(1, 6):
        open_counter(hall.database, counter, f"officer{counter}")
    for _ in range(6):
        take(hall.database, "ktp", "kk")
        take(hall.database, "pbb")

    went = sum(run_together(press_anything, [(hall.url, seed, 100) for seed in range(8)]), Tally())

    check_invariants(hall.database)
    assert sum(1 for name in PRESSES if went[name]) >= 15, went
    assert went.total() > 200


def test_one_person_who_signs_in_at_five_counters_at_once_sits_at_one(hall: Hall) -> None:
    ani = Officer("ani", "Ani", Role.OFFICER, "", "")
    hall.database.write(lambda work: work.save_officer(ani))

    answers = run_together(sit_down_at, [(hall.url, counter) for counter in range(1, 6)])

    assert Tally(answers) == {"sits": 1, "officer_elsewhere": 4}
    check_invariants(hall.database)


def test_four_that_set_up_the_same_site_at_once_make_it_once(empty_url: str) -> None:
    assert run_together(make_tables, [(empty_url,)] * 4) == ["made"] * 4

    engines = open_engines(empty_url)
    check_schema(engines)
    engines.dispose()


def test_the_last_place_of_a_quota_is_given_once(hall: Hall) -> None:
    answers = run_together(take_or_reason, [(hall.url,)] * 6)

    assert sorted(answers) == ["B 001", "B 002", *["service_full"] * 4]
    check_invariants(hall.database)


def test_one_code_scanned_at_eight_kiosks_gives_one_number(hall: Hall) -> None:
    booked(hall, "paspor", "kk")

    answers = run_together(check_in_many, [(hall.url, [CODE])] * 8)

    assert answers == [["B 001"]] * 8
    assert hall.database.read(lambda read: read.quota_used()) == {"paspor": 1}
    check_invariants(hall.database)


def kiosk_or_registration(barrier: object, url: str, part: int, codes: list[str], files: Any) -> list[str]:
    return check_in_many(barrier, url, codes) if part % 2 else import_many(barrier, url, files)


def test_a_booking_that_an_import_removes_while_its_visitor_comes_is_gone_or_has_its_number(
    hall: Hall,
) -> None:
    booked(hall, "ktp")

    answers = run_together(kiosk_or_registration, [(hall.url, part, [CODE], [[]]) for part in range(8)])

    told = {answer for process in answers for answer in process}
    assert told in ({"A 001"}, {"unknown_booking"})
    assert bool(codes(hall)) == ("A 001" in told), "who has a number is not removed"
    check_invariants(hall.database)


def test_an_import_that_moves_every_booking_never_hides_one_nor_mixes_old_and_new(hall: Hall) -> None:
    names = [f"BOOKED{index:02}" for index in range(30)]
    old = [Booking(name, MORNING, ("ktp", "kk")) for name in names]
    new = [Booking(name, MORNING + timedelta(minutes=5), ("kk",)) for name in names]
    save_bookings(hall.database, old)
    processes = [(hall.url, part, names[part // 2 :: 4], [new, old] * 8) for part in range(8)]

    answers = run_together(kiosk_or_registration, processes)

    numbers = [answer for process in answers for answer in process]
    assert sorted(numbers) == [f"A {count:03}" for count in range(1, 31)]
    given = [entry.event for entry in entries(hall.database) if entry.event.kind == "taken"]
    assert {(event.place.due_at, event.services) for event in given} <= {
        (each.booked_at, each.services) for each in (old[0], new[0])
    }
    check_invariants(hall.database)


def test_the_one_place_that_nobody_booked_is_given_while_all_others_check_in(hall: Hall) -> None:
    """A booked visitor who has just come is taken for one who is taken or one who is expected, never for both."""
    described = document()
    described["agencies"][1]["services"][0]["quota"] = 29
    change_catalogue(hall.database, catalogue_of(described))
    names = [f"BOOKED{index:02}" for index in range(28)]
    save_bookings(hall.database, [Booking(name, MORNING, ("paspor",)) for name in names])

    answers = run_together(walk_in_or_booked, [(hall.url, names[part::7], part) for part in range(8)])

    assert sorted(answer for process in answers for answer in process) == [
        f"B {count:03}" for count in range(1, 30)
    ]
    assert run_together(take_or_reason, [(hall.url,)]) == ["service_full"]
    check_invariants(hall.database)


def walk_in_or_booked(barrier: object, url: str, names: list[str], part: int) -> list[str]:
    return [take_or_reason(barrier, url)] if part == 7 else check_in_many(barrier, url, names)


def take_or_reason(barrier: object, url: str) -> str:
    from shared.domain.refusals import Refusal
    from shared.usecases.take_ticket import take_ticket

    database = open_database(url, Clock())
    barrier.wait()  # type: ignore[attr-defined]
    from secrets import token_urlsafe

    given = take_ticket(database, ["paspor"], token=token_urlsafe(16))
    database.close()
    return given.reason.value if isinstance(given, Refusal) else str(given.number)
