"""Displays in many processes confirm the same calls while officers call: nothing is lost, nothing overwritten."""

from itertools import pairwise

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


def test_confirming_wakes_the_counter(hall):
    """The officer sees "shown" at once: the write wakes whoever waits for news."""
    from shared.persistence.wakeups import open_wakeups

    (position,) = make_calls(hall, 1)
    report_screen(hall.database, "Layar 1")
    wakeups = open_wakeups(hall.database.engines)

    run_together(confirm_all, [(hall.url, "Layar 1", [position])])

    assert wakeups.wait(20)
    wakeups.close()


def test_a_call_of_a_database_that_was_put_back_is_passed_over(hall):
    confirm_spoken(hall.database, "Layar 1", 10_000)

    assert hall.dump()["receipt"] == []
