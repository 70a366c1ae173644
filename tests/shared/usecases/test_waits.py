"""What a visitor is told about the wait, from the hall as it is."""

from datetime import UTC, datetime

import pytest

from shared.domain.estimate import WaitRange
from shared.domain.habits import Came
from shared.usecases.boards.kiosk import kiosk_board, preview
from shared.usecases.boards.waits import Ahead
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import close_counter, open_counter, pause_counter
from shared.usecases.serve import finish
from tests.support.databases import MORNING, Clock
from tests.support.office import catalogue_of, document, take
from tests.support.simulated_hall import Week

BEFORE_THE_DOORS = datetime(2026, 11, 23, 0, 40, tzinfo=UTC)
"""07.40: tickets are given, counters open at 08.00."""

BEFORE_THE_PRAYER = datetime(2026, 11, 27, 4, 15, tzinfo=UTC)
"""Friday 11.15; the break is from 11.30 to 13.00."""


def ahead(hall, *services, priority=False) -> Ahead:
    found = hall.database.read(lambda read: preview(read, services, priority)).ahead
    assert found is not None
    return found


def wait(hall, *services, **more) -> WaitRange:
    found = ahead(hall, *services, **more).wait
    assert found is not None
    return found


def test_when_no_counter_is_open_and_none_was_lately_nothing_is_promised(hall):
    take(hall.database, "pbb")

    assert ahead(hall, "pbb") == Ahead(1, None, None, None)


def test_before_the_doors_open_the_counters_of_last_week_are_counted_from_opening(hall):
    open_counter(hall.database, 4, "sri")
    close_counter(hall.database, 4)
    hall.clock.set(BEFORE_THE_DOORS.replace(day=24))

    told = ahead(hall, "pbb")

    assert told.wait is not None
    assert 15 <= told.wait.low <= 25 < told.wait.high <= 45
    assert told.called_from is not None
    hall.clock.set(BEFORE_THE_DOORS.replace(day=24, hour=2))
    assert ahead(hall, "pbb").wait is None, "by 09.40 a counter that is closed is not waited for"


def live(hall, first: int, last: int, counters=(1, 2), minutes=10, people=4, priority=False) -> None:
    """On the days from *first* to *last* of the month *people* wait for the doors, then *counters* serve them."""
    for day in range(first, last + 1):
        hall.clock.set(BEFORE_THE_DOORS.replace(day=day))
        for _ in range(people):
            take(hall.database, "ktp", priority=priority)
        hall.clock.set(BEFORE_THE_DOORS.replace(day=day, hour=1, minute=2))
        for counter in counters:
            open_counter(hall.database, counter, f"officer{counter}")
        for _ in range(people // len(counters)):
            for counter in counters:
                call_next(hall.database, counter)
            hall.clock.step(minutes=minutes)
            for counter in counters:
                finish(hall.database, counter)
        for counter in counters:
            close_counter(hall.database, counter)
    hall.clock.set(BEFORE_THE_DOORS.replace(day=last + 1))


def test_a_counter_that_was_missing_lately_lengthens_the_wait(hall):
    live(hall, 23, 24)
    for _ in range(8):
        take(hall.database, "ktp")
    both = wait(hall, "ktp")

    live(hall, 25, 26, counters=[1])
    for _ in range(8):
        take(hall.database, "ktp")

    assert ahead(hall, "ktp").people == 8
    assert wait(hall, "ktp").high > both.high


def test_what_is_usual_is_read_from_the_last_days(hall):
    live(hall, 23, 23, minutes=15)
    live(hall, 24, 25, counters=[1], minutes=15)

    usual = hall.database.read(lambda read: read.traffic().usual)

    assert usual.seen["ktp"].visits == 12
    assert usual.seen["ktp"].seconds == 12 * 15 * 60
    assert usual.days == {"capil": 3}
    assert usual.there == {1: 3, 2: 1}
    assert usual.late == pytest.approx((2 * 300 + 4 * 120) / 6), "four mornings of two minutes each"
    assert usual.everybody == Came(12, 0)


def test_priority_visitors_of_earlier_days_are_expected_while_the_doors_are_closed(hall):
    live(hall, 23, 24, people=24, minutes=8)
    plain = wait(hall, "ktp")

    live(hall, 25, 26, people=24, minutes=8, priority=True)

    usual = hall.database.read(lambda read: read.traffic().usual)
    assert usual.came["ktp"] == Came(96, 48)
    assert wait(hall, "ktp").high > plain.high


def test_a_counter_of_second_choice_that_calls_from_the_same_line_shortens_the_wait(hall):
    described = document()
    described["counters"][4] = {
        "number": 5,
        "zone": "barat",
        "services": ["kk"],
        "second_choice": {"ktp": 10, "akta": 10},
    }
    change_catalogue(hall.database, catalogue_of(described))
    open_counter(hall.database, 1, "sri")
    for _ in range(8):
        take(hall.database, "ktp")
    alone = wait(hall, "ktp")

    open_counter(hall.database, 5, "budi")

    assert wait(hall, "ktp").high < alone.high


def test_services_of_one_line_share_the_answer_but_not_with_those_of_second_choice_alone(hall):
    described = document()
    described["counters"] = [
        {"number": 1, "zone": "barat", "services": ["pbb"], "second_choice": {"ktp": 10, "kk": 10}},
        {"number": 2, "zone": "barat", "services": ["akta", "paspor"]},
    ]
    change_catalogue(hall.database, catalogue_of(described))
    open_counter(hall.database, 1, "sri")
    for _ in range(3):
        take(hall.database, "ktp")

    board = hall.database.read(kiosk_board)

    people = {f.service.id: f.ahead.people for a in board.agencies for f in a.services}
    assert people == {"ktp": 3, "kk": 0, "akta": 0, "paspor": 0, "pbb": 0}


def test_a_break_of_the_hall_is_added_to_the_wait(hall):
    hall.clock.set(BEFORE_THE_PRAYER)
    open_counter(hall.database, 4, "sri")
    for _ in range(8):
        take(hall.database, "pbb")

    told = wait(hall, "pbb")

    assert told.low >= 90, "eight visits of five minutes do not fit before 11.30"


def test_a_paused_counter_counts_from_the_moment_it_is_expected_back(hall):
    open_counter(hall.database, 4, "sri")
    pause_counter(hall.database, 4, "Istirahat", MORNING.replace(hour=2, minute=42))

    told = wait(hall, "pbb")

    assert told.low >= 40
    assert told.high >= 60


def test_a_paused_counter_without_a_time_promises_nothing(hall):
    open_counter(hall.database, 4, "sri")
    pause_counter(hall.database, 4, "Rapat")

    assert ahead(hall, "pbb").wait is None


def test_a_visitor_at_the_counter_is_waited_for(hall):
    open_counter(hall.database, 3, "sri")
    assert wait(hall, "paspor") == WaitRange(0, 5)

    take(hall.database, "paspor")
    call_next(hall.database, 3)

    assert ahead(hall, "paspor").people == 0
    assert wait(hall, "paspor").high >= 15


def test_a_priority_visitor_is_told_the_shorter_wait(hall):
    open_counter(hall.database, 4, "sri")
    for _ in range(6):
        take(hall.database, "pbb")

    assert wait(hall, "pbb", priority=True) == WaitRange(0, 5)
    assert wait(hall, "pbb").low >= 15


def test_slow_visits_of_today_lengthen_what_is_promised(hall):
    open_counter(hall.database, 4, "sri")
    for _ in range(4):
        take(hall.database, "pbb")
    promised = wait(hall, "pbb")
    for _ in range(20):
        take(hall.database, "pbb")
        call_next(hall.database, 4)
        hall.clock.step(minutes=15)
        finish(hall.database, 4)

    learnt = wait(hall, "pbb")

    assert ahead(hall, "pbb").people == 4
    assert learnt.low > promised.low
    assert learnt.high > promised.high


def test_the_start_screen_tells_the_same_as_the_choice(hall):
    open_counter(hall.database, 4, "sri")
    for _ in range(3):
        take(hall.database, "pbb")

    board = hall.database.read(kiosk_board)

    facts = next(f for a in board.agencies for f in a.services if f.service.id == "pbb")
    assert facts.ahead == ahead(hall, "pbb")


@pytest.mark.parametrize("seed", [11, 12])
def test_on_a_simulated_day_the_promise_holds_for_most_who_have_to_wait(sqlite_hall, seed):
    hall = sqlite_hall
    catalogue = hall.database.read(lambda read: read.catalogue)
    clock = hall.clock
    assert isinstance(clock, Clock)

    promises = Week(hall.database, clock, catalogue, seed).run(1, MORNING)

    told = [promise for promise in promises if promise.told and promise.minutes is not None]
    assert len(told) > 40
    assert sum(promise.held for promise in told) > 0.7 * len(told)
