"""Each refusal of each verb: named by its reason, and nothing is changed."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import PriorityReason
from shared.domain.transfers import ToCounter, ToService
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import close_counter, open_counter, pause_counter
from shared.usecases.serve import cancel, finish, hold, no_show, resume, return_after_no_show, start
from shared.usecases.take_ticket import take_ticket
from shared.usecases.transfer import transfer
from tests.support.databases import Hall
from tests.support.office import catalogue_of, document, number, take

Deed = Callable[[Hall], object]
SATURDAY = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)


def taking(*services: str, **details: object) -> Deed:
    return lambda hall: take_ticket(hall.database, services, token="t", **details)  # type: ignore[arg-type]


def at(verb: Callable[..., object], *values: object) -> Deed:
    return lambda hall: verb(hall.database, *values)


def on_saturday(hall: Hall) -> None:
    hall.clock.set(SATURDAY)


def passports_gone(hall: Hall) -> None:
    take(hall.database, "paspor")
    take(hall.database, "paspor")


def without_tax(hall: Hall) -> None:
    changed = document()
    del changed["agencies"][2], changed["counters"][3]
    change_catalogue(hall.database, catalogue_of(changed))


def ani_sits_at_one(hall: Hall) -> None:
    open_counter(hall.database, 1, "ani")


def one_is_busy(hall: Hall) -> None:
    ani_sits_at_one(hall)
    open_counter(hall.database, 2, "budi")
    take(hall.database, "ktp")
    call_next(hall.database, 1)


def one_serves(hall: Hall) -> None:
    one_is_busy(hall)
    start(hall.database, 1)


def one_pauses(hall: Hall) -> None:
    ani_sits_at_one(hall)
    pause_counter(hall.database, 1, "istirahat")


def tax_waits(hall: Hall) -> None:
    ani_sits_at_one(hall)
    take(hall.database, "pbb")


def all_is_done(hall: Hall) -> None:
    one_serves(hall)
    finish(hall.database, 1)


REFUSALS: dict[str, tuple[Deed | None, Deed, Reason, dict[str, object]]] = {
    "no service": (None, taking(), Reason.NO_SERVICE, {}),
    "five services": (None, taking(*["ktp"] * 5), Reason.TOO_MANY_SERVICES, {"limit": 4}),
    "one twice": (None, taking("ktp", "ktp"), Reason.SAME_SERVICE_TWICE, {"service": "ktp"}),
    "a slip": (None, taking("ktpp"), Reason.UNKNOWN_SERVICE, {"service": "ktpp", "nearest": "ktp"}),
    "a retired one": (
        without_tax,
        taking("pbb"),
        Reason.UNKNOWN_SERVICE,
        {"service": "pbb", "nearest": "ktp"},
    ),
    "on Saturday": (on_saturday, taking("ktp"), Reason.SERVICE_CLOSED, {"service": "ktp"}),
    "no place left": (
        passports_gone,
        taking("ktp", "paspor", reasons=[PriorityReason.ELDERLY]),
        Reason.SERVICE_FULL,
        {"service": "paspor"},
    ),
    "call at no counter": (None, at(call_next, 99), Reason.UNKNOWN_COUNTER, {"counter": 99}),
    "call while closed": (None, at(call_next, 1), Reason.COUNTER_NOT_OPEN, {"counter": 1}),
    "call while paused": (one_pauses, at(call_next, 1), Reason.COUNTER_NOT_OPEN, {"counter": 1}),
    "call while busy": (
        one_is_busy,
        at(call_next, 1),
        Reason.COUNTER_BUSY,
        {"counter": 1, "number": "A 001"},
    ),
    "call nobody's number": (
        ani_sits_at_one,
        at(call_this, 1, number("A 1")),
        Reason.UNKNOWN_NUMBER,
        {"number": "A 001"},
    ),
    "call who is elsewhere": (
        one_is_busy,
        at(call_this, 2, number("A 1")),
        Reason.ALREADY_AT_COUNTER,
        {"number": "A 001", "counter": 1},
    ),
    "call for another's service": (
        tax_waits,
        at(call_this, 1, number("C 1")),
        Reason.NOT_SERVED_HERE,
        {"counter": 1, "service": "pbb"},
    ),
    "call who was served": (
        all_is_done,
        at(call_this, 1, number("A 1")),
        Reason.WRONG_STATE,
        {"number": "A 001", "state": "done"},
    ),
    "recall nobody": (ani_sits_at_one, at(recall, 1), Reason.NOTHING_AT_COUNTER, {"counter": 1}),
    "recall at no counter": (None, at(recall, 99), Reason.UNKNOWN_COUNTER, {"counter": 99}),
    "recall who sits here": (
        one_serves,
        at(recall, 1),
        Reason.WRONG_STATE,
        {"number": "A 001", "state": "serving"},
    ),
    "start nobody": (ani_sits_at_one, at(start, 1), Reason.NOTHING_AT_COUNTER, {"counter": 1}),
    "start twice": (one_serves, at(start, 1), Reason.WRONG_STATE, {"number": "A 001", "state": "serving"}),
    "finish nobody": (ani_sits_at_one, at(finish, 1), Reason.NOTHING_AT_COUNTER, {"counter": 1}),
    "finish at no counter": (None, at(finish, 99), Reason.UNKNOWN_COUNTER, {"counter": 99}),
    "hold nobody": (ani_sits_at_one, at(hold, 1), Reason.NOTHING_AT_COUNTER, {"counter": 1}),
    "miss at once": (one_is_busy, at(no_show, 1), Reason.TOO_SOON, {"seconds": 60, "calls": 1}),
    "miss who sits here": (
        one_serves,
        at(no_show, 1),
        Reason.WRONG_STATE,
        {"number": "A 001", "state": "serving"},
    ),
    "resume who waits": (
        tax_waits,
        at(resume, 1, number("C 1")),
        Reason.WRONG_STATE,
        {"number": "C 001", "state": "waiting"},
    ),
    "resume while busy": (
        one_is_busy,
        at(resume, 1, number("A 1")),
        Reason.COUNTER_BUSY,
        {"counter": 1, "number": "A 001"},
    ),
    "return who waits": (
        tax_waits,
        at(return_after_no_show, number("C 1")),
        Reason.WRONG_STATE,
        {"number": "C 001", "state": "waiting"},
    ),
    "return nobody": (
        None,
        at(return_after_no_show, number("C 1")),
        Reason.UNKNOWN_NUMBER,
        {"number": "C 001"},
    ),
    "cancel nobody": (None, at(cancel, number("C 1")), Reason.UNKNOWN_NUMBER, {"number": "C 001"}),
    "cancel who is served": (
        one_serves,
        at(cancel, number("A 1")),
        Reason.WRONG_STATE,
        {"number": "A 001", "state": "serving"},
    ),
    "cancel twice": (
        lambda hall: (take(hall.database, "ktp"), cancel(hall.database, number("A 1"))),
        at(cancel, number("A 1")),
        Reason.WRONG_STATE,
        {"number": "A 001", "state": "cancelled"},
    ),
    "transfer to nothing": (
        one_is_busy,
        at(transfer, 1, ToService("sim")),
        Reason.UNKNOWN_SERVICE,
        {"service": "sim", "nearest": ""},
    ),
    "transfer to no counter": (
        one_is_busy,
        lambda hall: transfer(hall.database, 1, ToCounter(99, "kk")),
        Reason.UNKNOWN_COUNTER,
        {"counter": 99},
    ),
    "transfer nobody": (
        ani_sits_at_one,
        at(transfer, 1, ToService("kk")),
        Reason.NOTHING_AT_COUNTER,
        {"counter": 1},
    ),
    "open no counter": (None, at(open_counter, 99), Reason.UNKNOWN_COUNTER, {"counter": 99}),
    "open another's": (
        ani_sits_at_one,
        at(open_counter, 1, "budi"),
        Reason.COUNTER_TAKEN,
        {"counter": 1, "officer": "ani"},
    ),
    "pause while closed": (None, at(pause_counter, 1), Reason.COUNTER_NOT_OPEN, {"counter": 1}),
    "pause while busy": (
        one_is_busy,
        at(pause_counter, 1),
        Reason.COUNTER_BUSY,
        {"counter": 1, "number": "A 001"},
    ),
    "close while busy": (
        one_serves,
        at(close_counter, 1),
        Reason.COUNTER_BUSY,
        {"counter": 1, "number": "A 001"},
    ),
    "close no counter": (None, at(close_counter, 99), Reason.UNKNOWN_COUNTER, {"counter": 99}),
}
"""Name → what came before, the deed, the reason, its facts."""


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_says_why_and_changes_nothing(hall: Hall, name: str) -> None:
    earlier, deed, reason, facts = REFUSALS[name]
    if earlier is not None:
        earlier(hall)
    before = hall.dump()

    refusal = deed(hall)

    assert isinstance(refusal, Refusal), refusal
    assert (refusal.reason, refusal.facts) == (reason, facts)
    assert hall.dump() == before


@pytest.mark.parametrize(("name", "opens"), [("on Saturday", 30), ("no place left", 24)])
def test_a_refusal_for_now_says_when_it_will_be_possible(sqlite_hall: Hall, name: str, opens: int) -> None:
    earlier, deed, _, _ = REFUSALS[name]
    assert earlier is not None
    earlier(sqlite_hall)

    refusal = deed(sqlite_hall)

    assert isinstance(refusal, Refusal)
    assert refusal.opens_at == datetime(2026, 11, opens, 0, 30, tzinfo=UTC)
