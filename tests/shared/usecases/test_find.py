"""A ticket is found by number or code, and whatever was typed has one clear outcome."""

from datetime import timedelta

import pytest

from shared.domain.refusals import Reason, Refusal
from shared.domain.transfers import ToCounter
from shared.sentences import sentence
from shared.usecases.boards.find import Can, FoundTicket, Standing, find_ticket
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.close_day import close_day
from shared.usecases.desk import open_counter
from shared.usecases.serve import cancel, finish, hold, no_show
from shared.usecases.transfer import transfer
from tests.support.databases import MORNING, Hall
from tests.support.office import number, take

TOKEN = "Zk3-q_Qw8rTn0aYv"


@pytest.fixture
def hall_today(hall: Hall) -> Hall:
    """A 001 for KTP and KK with a known code; counters 1, 2 and 4 are open."""
    for counter in (1, 2, 4):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "ktp", "kk", token=TOKEN)
    return hall


def found(hall: Hall, text: str = "A 001", counter: int = 1) -> FoundTicket:
    answer = hall.database.read(lambda read: find_ticket(read, counter, text))
    assert isinstance(answer, FoundTicket), answer
    return answer


def refusal(hall: Hall, text: str) -> Refusal:
    answer = hall.database.read(lambda read: find_ticket(read, 1, text))
    assert isinstance(answer, Refusal), answer
    return answer


@pytest.mark.parametrize(
    "text", ["a1", "A-001", " A 001\n", TOKEN, f"https://antrean.example/t/{TOKEN}/", f"{TOKEN}\r"]
)
def test_by_number_or_code(hall_today, text):
    assert str(found(hall_today, text).ticket.number) == "A 001"


@pytest.mark.parametrize(
    ("text", "reason", "words"),
    [
        ("A 9", Reason.UNKNOWN_NUMBER, "Nomor A 009 tidak ada hari ini. Periksa lagi nomornya."),
        ("apa ini", Reason.NOT_A_NUMBER, "“apa ini” bukan nomor antrean. Tulis misalnya A 047."),
        ("", Reason.NOT_A_NUMBER, "“” bukan nomor antrean. Tulis misalnya A 047."),
        ("x" * 5000, Reason.UNKNOWN_CODE, "Kode ini bukan tiket dari tempat ini. Ketik nomornya."),
        (
            "https://other.example/t/abcdefghijkl",
            Reason.UNKNOWN_CODE,
            "Kode ini bukan tiket dari tempat ini. Ketik nomornya.",
        ),
    ],
)
def test_what_is_no_ticket_is_told_in_a_sentence(hall_today, text, reason, words):
    answer = refusal(hall_today, text)

    assert answer.reason is reason
    assert sentence(answer, None) == words


def missed(hall: Hall) -> None:
    call_next(hall.database, 1)
    recall(hall.database, 1)
    hall.clock.step(seconds=60)
    no_show(hall.database, 1)


def done(hall: Hall) -> None:
    for _ in range(2):
        call_this(hall.database, 1, number("A 1"))
        finish(hall.database, 1)


def held(hall: Hall) -> None:
    call_next(hall.database, 1)
    hold(hall.database, 1)


def sent(hall: Hall) -> None:
    call_next(hall.database, 1)
    transfer(hall.database, 1, ToCounter(2))


STANDINGS = {
    "waits here": (lambda hall: None, 1, Standing.WAITING_HERE, {Can.CALL, Can.ADD_SERVICE, Can.CANCEL}),
    "another agency's": (lambda hall: None, 4, Standing.WAITING_ELSEWHERE, {Can.ADD_SERVICE, Can.CANCEL}),
    "sent to another counter": (sent, 1, Standing.WAITING_ELSEWHERE, {Can.ADD_SERVICE, Can.CANCEL}),
    "sent here": (sent, 2, Standing.WAITING_HERE, {Can.CALL, Can.ADD_SERVICE, Can.CANCEL}),
    "is here": (lambda hall: call_next(hall.database, 1), 1, Standing.AT_THIS_COUNTER, {Can.ADD_SERVICE}),
    "is at another counter": (lambda hall: call_next(hall.database, 2), 1, Standing.AT_COUNTER, set()),
    "on hold here": (held, 1, Standing.HELD_HERE, {Can.RESUME, Can.CALL, Can.CANCEL}),
    "on hold at another": (held, 2, Standing.HELD_ELSEWHERE, {Can.RESUME}),
    "on hold at another agency": (held, 4, Standing.HELD_ELSEWHERE, set()),
    "missed the call": (missed, 1, Standing.MISSED, {Can.RETURN, Can.CANCEL}),
    "served already": (done, 1, Standing.DONE, {Can.ADD_SERVICE}),
    "given back": (lambda hall: cancel(hall.database, number("A 1")), 1, Standing.CANCELLED, {Can.TAKE_NEW}),
    "the day was closed": (lambda hall: close_day(hall.database), 1, Standing.EXPIRED, {Can.TAKE_NEW}),
    "of yesterday": (
        lambda hall: hall.clock.set(MORNING + timedelta(days=1)),
        1,
        Standing.OTHER_DAY,
        {Can.TAKE_NEW},
    ),
}


@pytest.mark.parametrize("case", STANDINGS)
@pytest.mark.parametrize("text", ["A 1", TOKEN])
def test_each_ticket_has_one_standing_and_what_can_be_done(hall_today, case, text):
    make, counter, standing, can = STANDINGS[case]
    make(hall_today)

    answer = found(hall_today, text, counter)

    assert (answer.standing, set(answer.can)) == (standing, can)


def test_a_number_of_today_comes_before_the_same_one_of_yesterday(hall_today):
    hall_today.clock.set(MORNING + timedelta(days=1))
    take(hall_today.database, "akta")

    answer = found(hall_today, "A 1")

    assert (answer.standing, answer.step.service) == (Standing.WAITING_HERE, "akta")
    assert found(hall_today, TOKEN).standing is Standing.OTHER_DAY, "the code is of yesterday's"


def test_after_a_week_a_number_is_forgotten_but_its_code_is_not(hall_today):
    hall_today.clock.set(MORNING + timedelta(days=8))

    assert refusal(hall_today, "A 1").reason is Reason.UNKNOWN_NUMBER
    assert found(hall_today, TOKEN).ticket.day == MORNING.date()
