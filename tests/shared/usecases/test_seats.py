"""Who sits where: a second PC, a crashed one, a supervisor who takes over; each has one outcome."""

import pytest

from shared.domain.desk import DeskState
from shared.domain.journal import Kind
from shared.domain.officer import Role
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import StepState
from shared.sentences import sentence
from shared.usecases.boards.counter import counter_board, sign_in_board
from shared.usecases.call import call_next
from shared.usecases.change_password import PasswordChanged, change_password, set_password
from shared.usecases.desk import close_soon, open_counter, pause_counter
from shared.usecases.outcomes import DeskChanged, Moved
from shared.usecases.serve import finish, hold, start
from shared.usecases.sign_in import SignedIn, WrongPassword, add_officer, sign_in
from tests.shared.usecases.test_sign_in import PASSWORD, PlainPasswords
from tests.support.databases import Hall
from tests.support.office import check_invariants, entries, number_of, state_of, take

PASSWORDS = PlainPasswords()


@pytest.fixture
def staffed_hall(hall: Hall) -> Hall:
    """Ani and Budi of Disdukcapil, Sri its supervisor, Tono of Pajak; Ani has counter 1 open."""
    people = (
        ("ani", Role.OFFICER, "capil"),
        ("budi", Role.OFFICER, "capil"),
        ("sri", Role.SUPERVISOR, "capil"),
        ("tono", Role.SUPERVISOR, "pajak"),
        ("admin", Role.ADMINISTRATOR, ""),
    )
    for username, role, agency in people:
        add_officer(hall.database, PASSWORDS, username, username.title(), PASSWORD, role=role, agency=agency)
    open_counter(hall.database, 1, "ani", session="first PC")
    return hall


def desk_of(hall: Hall, counter: int):
    return hall.database.read(lambda read: read.desks()[counter])


def refused(answer: object) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


def test_after_a_crash_the_visitor_is_still_there(staffed_hall):
    visitor = take(staffed_hall.database, "ktp")
    call_next(staffed_hall.database, 1)
    start(staffed_hall.database, 1)

    assert open_counter(staffed_hall.database, 1, "ani", session="new PC") == DeskChanged(
        1, Kind.COUNTER_OPENED
    )

    board = staffed_hall.database.read(lambda read: counter_board(read, 1, "ani"))
    assert board.visitor is not None
    assert (board.visitor.ticket.number, board.visitor.step.state) == (visitor, StepState.SERVING)
    assert isinstance(finish(staffed_hall.database, 1), Moved)
    check_invariants(staffed_hall.database)


def test_the_earlier_screen_sees_that_a_later_one_has_replaced_it(staffed_hall):
    assert desk_of(staffed_hall, 1).session == "first PC"

    open_counter(staffed_hall.database, 1, "ani", session="second PC")

    assert desk_of(staffed_hall, 1).session == "second PC"


def test_a_counter_that_was_closing_still_is_after_a_crash(staffed_hall):
    close_soon(staffed_hall.database, 1)
    open_counter(staffed_hall.database, 1, "ani")
    assert desk_of(staffed_hall, 1).closing
    check_invariants(staffed_hall.database)

    pause_counter(staffed_hall.database, 1)
    open_counter(staffed_hall.database, 1, "ani")
    assert not desk_of(staffed_hall, 1).closing


def test_one_person_sits_at_one_counter(staffed_hall):
    take(staffed_hall.database, "akta")
    before = staffed_hall.dump()

    refusal = open_counter(staffed_hall.database, 2, "ani")

    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.OFFICER_ELSEWHERE
    assert refusal.facts == {"counter": 1, "number": "", "held": 0, "sent": 0, "waiting": 1}
    assert sentence(refusal, None) == "Anda masih membuka Loket 1. Tutup dahulu, atau pindah ke sini."
    assert staffed_hall.dump() == before
    choices = staffed_hall.database.read(lambda read: sign_in_board(read, "ani")).choices
    assert [choice.number for choice in choices if choice.mine] == [1]


def test_moving_closes_the_other_counter_and_leaves_nobody_tied_to_it(staffed_hall):
    visitor = take(staffed_hall.database, "ktp")
    call_next(staffed_hall.database, 1)
    hold(staffed_hall.database, 1)

    open_counter(staffed_hall.database, 2, "ani", move=True)

    assert (desk_of(staffed_hall, 1).state, desk_of(staffed_hall, 2).officer) == (DeskState.CLOSED, "ani")
    assert state_of(staffed_hall.database, visitor) is StepState.WAITING
    assert number_of(call_next(staffed_hall.database, 2)) == str(visitor)
    check_invariants(staffed_hall.database)


def test_nobody_moves_away_from_a_visitor(staffed_hall):
    take(staffed_hall.database, "ktp")
    call_next(staffed_hall.database, 1)

    elsewhere = open_counter(staffed_hall.database, 2, "ani")
    assert isinstance(elsewhere, Refusal)
    assert sentence(elsewhere, None, "en") == (
        "You still have counter 1 open with A 001. Close it first, or move here."
    )
    assert refused(open_counter(staffed_hall.database, 2, "ani", move=True)) is Reason.COUNTER_BUSY


def test_a_supervisor_takes_over_with_the_visitor(staffed_hall):
    take(staffed_hall.database, "ktp")
    call_next(staffed_hall.database, 1)
    assert refused(open_counter(staffed_hall.database, 1, "sri")) is Reason.COUNTER_TAKEN

    assert isinstance(open_counter(staffed_hall.database, 1, "sri", take_over=True), DeskChanged)

    assert desk_of(staffed_hall, 1).officer == "sri"
    assert [(e.event.kind, e.event.officer) for e in entries(staffed_hall.database)[-2:]] == [
        (Kind.COUNTER_CLOSED, "ani"),
        (Kind.COUNTER_OPENED, "sri"),
    ]
    assert isinstance(finish(staffed_hall.database, 1), Moved)
    check_invariants(staffed_hall.database)


@pytest.mark.parametrize("who", ["budi", "nobody"])
def test_an_officer_does_not_take_over(staffed_hall, who):
    before = staffed_hall.dump()

    assert refused(open_counter(staffed_hall.database, 1, who, take_over=True)) is Reason.NOT_ALLOWED
    assert staffed_hall.dump() == before


def test_who_may_take_over_is_offered_it(staffed_hall):
    def offered(username: str) -> list[int]:
        board = staffed_hall.database.read(lambda read: sign_in_board(read, username))
        return [choice.number for choice in board.choices if choice.may_take_over]

    assert [offered(who) for who in ("budi", "sri", "admin", "tono", "")] == [[], [1], [1], [], []]


def test_a_counter_of_another_agency_stays_theirs(staffed_hall):
    assert refused(open_counter(staffed_hall.database, 4, "ani", move=True)) is Reason.NOT_YOUR_COUNTER
    assert refused(open_counter(staffed_hall.database, 1, "tono", take_over=True)) is Reason.NOT_YOUR_COUNTER
    assert isinstance(open_counter(staffed_hall.database, 4, "admin"), DeskChanged)


def test_the_same_request_opens_once(staffed_hall):
    first = open_counter(staffed_hall.database, 2, "ani", move=True, request_id="move")
    before = staffed_hall.dump()

    assert open_counter(staffed_hall.database, 2, "ani", move=True, request_id="move") == first
    assert staffed_hall.dump() == before


# ---- passwords


def change(hall: Hall, new: str, old: str = PASSWORD) -> object:
    return change_password(hall.database, PASSWORDS, " ANI", old, new)


def test_the_new_password_counts_at_once(staffed_hall):
    assert change(staffed_hall, "kuda besi biru") == PasswordChanged("ani")

    assert isinstance(sign_in(staffed_hall.database, PASSWORDS, "ani", "kuda besi biru"), SignedIn)
    assert isinstance(sign_in(staffed_hall.database, PASSWORDS, "ani", PASSWORD), WrongPassword)


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("pendek1", Reason.WEAK_PASSWORD),
        ("x" * 201, Reason.LONG_PASSWORD),
        ("12345678", Reason.COMMON_PASSWORD),
        ("Bismillah123", Reason.COMMON_PASSWORD),
        ("aaaaaaaaaaaa", Reason.COMMON_PASSWORD),
        (PASSWORD, Reason.SAME_PASSWORD),
    ],
)
def test_a_weak_password_is_refused_with_its_reason(staffed_hall, new, reason):
    before = staffed_hall.dump()

    assert refused(change(staffed_hall, new)) is reason
    assert staffed_hall.dump() == before


def test_the_user_name_is_no_password(hall):
    refusal = add_officer(hall.database, PASSWORDS, "rina.wulandari", "Rina", "Rina.Wulandari")

    assert refused(refusal) is Reason.COMMON_PASSWORD


def test_a_wrong_old_password_counts_as_at_sign_in(staffed_hall):
    wrong: object = None
    for _ in range(5):
        wrong = change(staffed_hall, "kuda besi biru", old="salah")
        staffed_hall.clock.step(seconds=20)

    assert isinstance(wrong, WrongPassword) and wrong.locked
    assert isinstance(change(staffed_hall, "kuda besi biru"), WrongPassword)


def test_an_administrator_lifts_a_lock_with_a_new_password(staffed_hall):
    for _ in range(5):
        sign_in(staffed_hall.database, PASSWORDS, "ani", "salah")
        staffed_hall.clock.step(seconds=20)

    assert set_password(staffed_hall.database, PASSWORDS, "ani", "kuda besi biru") == PasswordChanged("ani")
    assert isinstance(sign_in(staffed_hall.database, PASSWORDS, "ani", "kuda besi biru"), SignedIn)
    assert refused(set_password(staffed_hall.database, PASSWORDS, "eko", "kuda besi")) is (
        Reason.UNKNOWN_OFFICER
    )


def test_a_clock_set_back_locks_nobody_for_longer(staffed_hall):
    sign_in(staffed_hall.database, PASSWORDS, "ani", "salah")
    staffed_hall.clock.step(hours=-2)

    assert isinstance(sign_in(staffed_hall.database, PASSWORDS, "ani", PASSWORD), SignedIn)
