"""The same request again changes nothing and is answered as the first time (a lost answer, a double tap)."""

from collections.abc import Callable

import pytest

from shared.domain.calls import OutOfTurn
from shared.domain.refusals import Refusal
from shared.domain.transfers import ToCounter, ToService
from shared.persistence.database import SqlDatabase
from shared.usecases.add_service import add_service
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.close_day import close_day
from shared.usecases.desk import close_counter, close_soon, open_counter, pause_counter
from shared.usecases.go_on import finish_and_continue
from shared.usecases.outcomes import NobodyWaiting
from shared.usecases.pause_service import pause_service, resume_service
from shared.usecases.serve import (
    cancel,
    finish,
    finish_and_call_next,
    hold,
    no_show,
    resume,
    return_after_no_show,
    start,
)
from shared.usecases.take_at_counter import take_at_counter
from shared.usecases.take_back import take_back
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import Hall
from tests.support.office import check_invariants, number, take

Deed = Callable[[SqlDatabase], object]

DEEDS: dict[str, Deed] = {
    "take": lambda d: take_ticket(d, ["paspor", "kk"], token="new", request_id="1"),
    "open": lambda d: open_counter(d, 3, "eko", request_id="1"),
    "pause": lambda d: pause_counter(d, 4, request_id="1"),
    "close": lambda d: close_counter(d, 4, insist=True, request_id="1"),
    "close soon": lambda d: close_soon(d, 4, request_id="1"),
    "pause service": lambda d: pause_service(d, "kk", "x", request_id="1"),
    "call": lambda d: call_next(d, 5, request_id="1"),
    "call this": lambda d: call_this(d, 5, number("A 5"), reason=OutOfTurn.TOGETHER, request_id="1"),
    "recall": lambda d: recall(d, 1, request_id="1"),
    "start": lambda d: start(d, 1, request_id="1"),
    "finish": lambda d: finish(d, 1, request_id="1"),
    "finish and call": lambda d: finish_and_call_next(d, 1, request_id="1"),
    "hold": lambda d: hold(d, 1, request_id="1"),
    "resume": lambda d: resume(d, 4, number("C 1"), request_id="1"),
    "no show": lambda d: no_show(d, 2, request_id="1"),
    "return": lambda d: return_after_no_show(d, number("A 3"), request_id="1"),
    "cancel": lambda d: cancel(d, number("A 4"), request_id="1"),
    "transfer": lambda d: transfer(d, 1, ToService("pbb"), request_id="1"),
    "go on": lambda d: finish_and_continue(d, 1, request_id="1"),
    "add service": lambda d: add_service(d, 1, number("A 5"), "ktp", request_id="1"),
    "take at counter": lambda d: take_at_counter(d, 4, ["pbb"], token="t", begin=True, request_id="1"),
    "take back": lambda d: take_back(d, 5, number("A 3"), request_id="1"),
    "resume service": lambda d: resume_service(d, "akta", request_id="1"),
    "transfer to a counter": lambda d: transfer(d, 1, ToCounter(4), request_id="1"),
    "close day": lambda d: close_day(d, request_id="1"),
}


@pytest.fixture
def busy_hall(hall: Hall) -> Hall:
    """A 001 is called, A 002 was called twice, A 003 missed, A 004 and A 005 wait, C 001 is on hold."""
    database = hall.database
    for services in (("ktp", "pbb", "kk"), ("ktp",), ("kk",), ("akta", "kk"), ("kk",), ("pbb",)):
        take(database, *services)
    for counter, called in ((1, "A 001"), (2, "A 002"), (4, "C 001"), (5, "A 003")):
        open_counter(database, counter, f"officer{counter}")
        call_this(database, counter, number(called), reason=OutOfTurn.TOGETHER)
    recall(database, 2)
    recall(database, 5)
    hold(database, 4, "ke bank")
    pause_service(database, "akta", "arsip")
    hall.clock.step(seconds=60)
    no_show(database, 5)
    return hall


@pytest.mark.parametrize("deed", DEEDS)
def test_a_request_made_twice_is_done_once(busy_hall: Hall, deed: str) -> None:
    first = DEEDS[deed](busy_hall.database)
    assert not isinstance(first, Refusal | NobodyWaiting), first
    done = busy_hall.dump()
    busy_hall.clock.step(seconds=5)

    again = DEEDS[deed](busy_hall.database)

    assert again == first
    assert busy_hall.dump() == done
    check_invariants(busy_hall.database)


def test_the_second_of_two_presses_without_a_request_is_refused(busy_hall: Hall) -> None:
    first = finish_and_call_next(busy_hall.database, 1)
    assert not isinstance(first, Refusal)
    check_invariants(busy_hall.database)

    assert isinstance(start(busy_hall.database, 1), type(first.finished))
    assert isinstance(start(busy_hall.database, 1), Refusal)
