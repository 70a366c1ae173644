"""Displays in many processes confirm the same calls while officers call: nothing is lost, nothing overwritten."""

from itertools import pairwise

import pytest

from shared.persistence.wakeups import open_wakeups
from shared.usecases.call import call_next
from shared.usecases.confirm import confirm_shown, confirm_spoken, report_screen
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called
from shared.usecases.serve import finish
from tests.office.processes import confirm_all, run_together
from tests.support.databases import Hall
from tests.support.office import check_invariants, take

CALLS = 12


def make_calls(hall: Hall, count: int = CALLS) -> list[int]:
    """Somebody is called again and again; gives the calls' positions."""
    open_counter(hall.database, 1)
    positions = []
    for _ in range(count):
        take(hall.database, "ktp")
        assert isinstance(call_next(hall.database, 1), Called)
        positions.append(hall.database.read(lambda read: read.position()))
        finish(hall.database, 1)
    return positions


def test_eight_displays_confirm_the_same_calls_at_once(hall):
    positions = make_calls(hall)

    run_together(confirm_all, [(hall.url, f"Layar {n}", positions) for n in range(8)])

    receipts = hall.database.read(lambda read: read.receipts(positions))
    assert len(receipts) == 8 * CALLS
    assert all(receipt.shown_at and receipt.spoken_at for receipt in receipts)
    check_invariants(hall.database)


def test_two_processes_of_one_display_leave_one_receipt_with_the_first_times(hall):
    """A display that was started twice by mistake."""
    positions = make_calls(hall)
    confirm_shown(hall.database, "Layar 1", positions)
    first = [r.shown_at for r in hall.database.read(lambda read: read.receipts(positions))]
    hall.clock.step(minutes=1)

    run_together(confirm_all, [(hall.url, "Layar 1", positions), (hall.url, "Layar 1", positions[::-1])])

    receipts = hall.database.read(lambda read: read.receipts(positions))
    assert [receipt.shown_at for receipt in receipts] == first
    assert all(before.position < after.position for before, after in pairwise(receipts))


@pytest.fixture
def ears(hall):
    """Wake-ups of a counter or, for 0, of a program that is none."""
    opened = []

    def listen(counter: int):
        opened.append(open_wakeups(hall.database.engines, lambda: counter))
        return opened[-1]

    yield listen
    for each in opened:
        each.close()


def test_confirming_wakes_the_counter_that_called_and_nobody_else(hall, ears):
    """The officer sees "shown" at once; displays, kiosks and other counters have nothing to look at."""
    (position,) = make_calls(hall, 1)
    report_screen(hall.database, "Layar 1")
    mine, other, display = ears(1), ears(2), ears(0)

    run_together(confirm_all, [(hall.url, "Layar 1", [position])])

    assert mine.wait(20)
    assert not other.wait(0.05)
    assert not display.wait(0)


def test_each_further_receipt_wakes_the_counter_again(hall, ears):
    (position,) = make_calls(hall, 1)
    wakeups = ears(1)

    for confirm in (
        lambda: confirm_shown(hall.database, "Layar 1", [position]),
        lambda: confirm_shown(hall.database, "Layar 2", [position]),
        lambda: confirm_spoken(hall.database, "Layar 2", position),
    ):
        confirm()
        assert wakeups.wait(20)


def test_who_sits_down_at_another_counter_hears_of_its_calls(hall):
    make_calls(hall, 1)
    counter = [2]
    wakeups = open_wakeups(hall.database.engines, lambda: counter[0])
    counter[0] = 1
    while wakeups.wait(0.05):
        pass

    confirm_shown(
        hall.database, "Layar 1", [hall.database.read(lambda read: read.recent_calls(1))[0].position]
    )

    assert wakeups.wait(20)
    wakeups.close()


def test_a_display_that_reports_wakes_nobody(hall, ears):
    counter, kiosk = ears(1), ears(0)

    report_screen(hall.database, "Layar 1")

    assert not counter.wait(0.05)
    assert not kiosk.wait(0)


def test_a_call_of_a_database_that_was_put_back_is_passed_over(hall):
    confirm_spoken(hall.database, "Layar 1", 10_000)

    assert hall.dump()["receipt"] == []
