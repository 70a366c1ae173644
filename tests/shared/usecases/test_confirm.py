"""What displays confirm, and what officer and supervisor learn of it."""

from datetime import timedelta

from shared.domain.receipts import KNOWN_FOR, Expected, Lack, Receipt
from shared.usecases.boards.counter import counter_board
from shared.usecases.boards.proofs import CallProof, call_proof, unproven_calls
from shared.usecases.call import call_next, recall
from shared.usecases.confirm import confirm_shown, confirm_spoken, report_screen
from shared.usecases.desk import open_counter
from shared.usecases.serve import start
from tests.support.databases import MORNING, Hall
from tests.support.office import number_of, take


def call(hall: Hall, counter: int = 1) -> int:
    """Somebody is called to *counter*; gives the call's position."""
    open_counter(hall.database, counter)
    take(hall.database, "ktp")
    number_of(call_next(hall.database, counter))
    return hall.database.read(lambda read: read.position())


def receipts(hall: Hall, position: int) -> list[Receipt]:
    return list(hall.database.read(lambda read: read.receipts([position])))


def proof(hall: Hall, counter: int = 1) -> CallProof:
    found = hall.database.read(lambda read: call_proof(read, counter))
    assert found is not None
    return found


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def test_a_receipt_holds_the_first_time_each_display_showed_and_spoke_a_call(hall):
    position = call(hall)
    for _ in range(2):
        hall.clock.step(seconds=1)
        confirm_shown(hall.database, "Layar 1", [position])
        hall.clock.step(seconds=10)
        confirm_spoken(hall.database, "Layar 1", position)
    confirm_shown(hall.database, "Layar 2", [position], ago=seconds(20))

    assert receipts(hall, position) == [
        Receipt(position, "Layar 1", MORNING + seconds(1), MORNING + seconds(11)),
        Receipt(position, "Layar 2", MORNING + seconds(2), None),
    ]


def test_what_is_no_call_gets_no_receipt(hall):
    position = call(hall)

    confirm_shown(hall.database, "Layar 1", [position - 1, position, position + 1])

    stored = hall.dump()["receipt"]
    assert [row[0] for row in stored] == [position]


def test_a_site_without_displays_has_nothing_to_prove(hall):
    call(hall)
    hall.clock.step(minutes=5)

    assert proof(hall).expected == Expected()
    assert hall.database.read(unproven_calls) == ()


def test_officer_and_supervisor_learn_within_five_seconds_that_no_display_showed_a_call(hall):
    report_screen(hall.database, "Layar 1")
    position = call(hall)
    call(hall, 2)
    confirm_shown(hall.database, "Layar 1", [position])

    hall.clock.step(seconds=4.9)
    early = hall.database.read(unproven_calls)
    hall.clock.step(seconds=0.1)
    late = hall.database.read(unproven_calls)

    assert early == ()
    assert [(str(each.number), each.counter, each.lack(hall.clock.now)) for each in late] == [
        ("A 002", 2, Lack.NOT_SHOWN)
    ]
    assert proof(hall, 1).lack(hall.clock.now) is None
    assert proof(hall, 2).lack(hall.clock.now) is Lack.NOT_SHOWN
    board = hall.database.read(lambda read: counter_board(read, 2))
    assert board.proof == proof(hall, 2)


def test_a_recall_wants_a_proof_of_its_own(hall):
    report_screen(hall.database, "Layar 1")
    first = call(hall)
    confirm_shown(hall.database, "Layar 1", [first])
    hall.clock.step(minutes=1)

    recall(hall.database, 1)
    hall.clock.step(seconds=6)

    assert proof(hall).lack(hall.clock.now) is Lack.NOT_SHOWN


def test_a_visitor_who_came_needs_no_proof(hall):
    report_screen(hall.database, "Layar 1")
    call(hall)
    hall.clock.step(seconds=6)
    assert len(hall.database.read(unproven_calls)) == 1

    start(hall.database, 1)

    assert hall.database.read(unproven_calls) == ()
    assert hall.database.read(lambda read: call_proof(read, 1)) is None


def test_the_display_of_another_zone_is_not_expected_to_show_the_call(hall):
    report_screen(hall.database, "Layar timur", zone="timur")
    call(hall)
    hall.clock.step(seconds=6)

    assert hall.database.read(unproven_calls) == ()


def test_a_display_is_known_by_its_first_and_its_latest_report(hall):
    report_screen(hall.database, "Layar 1", board="hall")
    hall.clock.step(minutes=1)

    known = report_screen(hall.database, "Layar 1", board="sign", counters=(3,), speaks=False)

    assert known == hall.database.read(lambda read: read.screens())[0]
    assert (known.since, known.seen_at) == (MORNING, MORNING + timedelta(minutes=1))
    assert (known.board, known.counters, known.speaks) == ("sign", (3,), False)


def test_a_receipt_is_a_sign_of_life(hall):
    report_screen(hall.database, "Layar 1")
    position = call(hall)
    hall.clock.step(seconds=30)

    confirm_shown(hall.database, "Layar 1", [position])

    assert hall.database.read(lambda read: read.screens())[0].seen_at == MORNING + seconds(30)


def test_receipts_are_forgotten_after_a_week(hall):
    old = call(hall)
    confirm_shown(hall.database, "Layar 1", [old])
    hall.clock.step(days=KNOWN_FOR.days, seconds=1)
    new = call(hall, 2)
    confirm_shown(hall.database, "Layar 1", [new])

    report_screen(hall.database, "Layar 1")

    assert [row[0] for row in hall.dump()["receipt"]] == [new]
