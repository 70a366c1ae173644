"""Programs as real processes on one database: takers, callers, and writers that die."""

import multiprocessing
import os
import signal
from collections import Counter as Tally
from collections.abc import Callable, Sequence
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from random import Random
from secrets import token_urlsafe
from typing import Any

from sqlalchemy import event

from shared.domain.booking import Booking
from shared.domain.calls import OutOfTurn
from shared.domain.refusals import Refusal
from shared.domain.ticket import Number, Outcome, PriorityReason
from shared.domain.transfers import ToAgency, ToCounter, ToService
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.usecases.add_service import add_service
from shared.usecases.bookings import save_bookings
from shared.usecases.call import call_next, call_this, recall
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.check_in import check_in
from shared.usecases.close_day import close_day
from shared.usecases.confirm import confirm_shown, confirm_spoken
from shared.usecases.desk import close_counter, close_soon, open_counter
from shared.usecases.go_on import finish_and_continue
from shared.usecases.outcomes import Called, NobodyWaiting, TicketTaken
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
from tests.support.databases import MORNING, Clock
from tests.support.office import catalogue_of, document, number

PATIENCE = 60.0
"""Seconds after which a process that does not end fails its test."""

# One process imports everything and forks the others, so that each starts at once and without threads.
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload([__name__])


def run_together(work: Callable[..., object], arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
    """Run *work* once per tuple of *arguments*, all at the same moment, each in its own process.

    Results are in the order in which processes finished; a process that fails fails the test.
    """
    barrier, results = _context.Barrier(len(arguments)), _context.Queue()
    processes = [
        _context.Process(target=_at_once, args=(barrier, results, work, values)) for values in arguments
    ]
    for process in processes:
        process.start()
    try:
        found = [results.get(timeout=PATIENCE) for _ in processes]
    finally:
        _end(processes)
    failures = [text for failed, text in found if failed]
    assert not failures, "\n".join(failures)
    return [result for _, result in found]


def _at_once(barrier: Any, results: Any, work: Callable[..., object], values: tuple[Any, ...]) -> None:
    try:
        results.put((False, work(barrier, *values)))
    except BaseException as error:
        import traceback

        barrier.abort()
        results.put((True, "".join(traceback.format_exception(error))))
        raise


def _end(processes: Sequence[ForkServerProcess]) -> None:
    for process in processes:
        process.join(PATIENCE)
        if process.is_alive():
            process.kill()
            process.join()


# ---- what the processes do


def take_many(barrier: Any, url: str, services: Sequence[str], count: int) -> list[str]:
    """Take *count* tickets in turn for *services* and return their numbers."""
    database = open_database(url, Clock())
    barrier.wait()
    numbers = []
    for index in range(count):
        given = take_ticket(
            database,
            [services[index % len(services)]],
            token=token_urlsafe(16),
            request_id=token_urlsafe(8),
            priority=index % 5 == 0,
        )
        assert isinstance(given, TicketTaken), given
        numbers.append(str(given.number))
    database.close()
    return numbers


def take_now(barrier: Any, url: str, count: int) -> None:
    """Take *count* tickets by the database's own clock."""
    database = open_database(url)
    barrier.wait()
    for _ in range(count):
        assert isinstance(take_ticket(database, ["ktp"], token=token_urlsafe(16)), TicketTaken)
    database.close()


def call_many(barrier: Any, url: str, counter: int, wanted: int) -> list[str]:
    """Call and finish at *counter* until this process has seen *wanted* times that nobody waits."""
    database = open_database(url, Clock())
    opened = open_counter(database, counter, f"officer{counter}")
    assert not isinstance(opened, Refusal), opened
    barrier.wait()
    called, idle = [], 0
    while idle < wanted:
        answer = call_next(database, counter, request_id=token_urlsafe(8))
        if isinstance(answer, NobodyWaiting):
            idle += 1
            continue
        assert isinstance(answer, Called), answer
        called.append(f"{answer.number}/{answer.key.step}")
        ended = finish(database, counter, request_id=token_urlsafe(8))
        assert not isinstance(ended, Refusal), ended
    database.close()
    return called


def press_anything(barrier: Any, url: str, seed: int, presses: int) -> Tally[str]:
    """Press *presses* keys of the whole desk at random counters, and tell how often each went."""
    database = open_database(url, Clock())
    chance = Random(seed)
    barrier.wait()
    went: Tally[str] = Tally()
    for press in range(presses):
        name = chance.choice(list(PRESSES))
        counter, visitor = chance.randint(1, 5), Number(chance.choice("AAC"), chance.randint(1, 12))
        answer = PRESSES[name](database, counter, visitor, f"{seed} {press}")
        went[name] += not isinstance(answer, Refusal | NobodyWaiting)
    database.close()
    return went


PRESSES: dict[str, Callable[[SqlDatabase, int, Number, str], object]] = {
    "take": lambda d, _c, _n, r: take_ticket(d, ["ktp", "kk"], token=f"token {r}", request_id=r),
    "take at counter": lambda d, c, _n, r: take_at_counter(
        d, c, ["kk"], token=f"token {r}", begin=True, reason=OutOfTurn.CORRECTION, request_id=r
    ),
    "call next": lambda d, c, _n, r: call_next(d, c, request_id=r),
    "call this": lambda d, c, n, r: call_this(d, c, n, reason=OutOfTurn.CORRECTION, request_id=r),
    "start": lambda d, c, _n, r: start(d, c, request_id=r),
    "finish": lambda d, c, _n, r: finish(d, c, request_id=r),
    "finish and next": lambda d, c, _n, r: finish_and_call_next(d, c, request_id=r),
    "go on": lambda d, c, _n, r: finish_and_continue(d, c, request_id=r),
    "hold": lambda d, c, _n, r: hold(d, c, request_id=r),
    "resume": lambda d, c, n, r: resume(d, c, n, request_id=r),
    "add": lambda d, c, n, r: add_service(d, c, n, "akta", request_id=r),
    "to a service": lambda d, c, _n, r: transfer(d, c, ToService("pbb"), request_id=r),
    "to a counter": lambda d, c, _n, r: transfer(d, c, ToCounter(6 - c), insist=True, request_id=r),
    "to an agency": lambda d, c, _n, r: transfer(d, c, ToAgency("capil"), request_id=r),
    "take back": lambda d, c, n, r: take_back(d, c, n, request_id=r),
    "cancel": lambda d, _c, n, r: cancel(d, n, request_id=r),
    "close": lambda d, c, _n, r: close_counter(d, c, insist=True, request_id=r),
    "close soon": lambda d, c, n, r: close_soon(d, c, n.count % 2 == 0, request_id=r),
    "open": lambda d, c, _n, r: open_counter(d, c, f"officer{c}", request_id=r),
    "open again": lambda d, c, _n, r: open_counter(d, c, f"officer{c}", request_id=r),
    "pause service": lambda d, _c, n, r: pause_service(d, "ktp" if n.count % 2 else "kk", "x", request_id=r),
    "resume service": lambda d, _c, n, r: resume_service(d, "ktp" if n.count % 2 else "kk", request_id=r),
    "resume it again": lambda d, _c, n, r: resume_service(d, "ktp" if n.count % 2 else "kk", request_id=r),
}
"""The keys of the whole desk, by what they are called here."""


def make_tables(barrier: Any, url: str) -> str:
    """Create the tables at *url*."""
    engines = open_engines(url)
    barrier.wait()
    create_or_upgrade(engines)
    engines.dispose()
    return "made"


def sit_down_at(barrier: Any, url: str, counter: int) -> str:
    """Open *counter* for Ani, who may sit at one; "sits", or the reason of a refusal."""
    database = open_database(url, Clock())
    barrier.wait()
    answer = open_counter(database, counter, "ani")
    database.close()
    return answer.reason.value if isinstance(answer, Refusal) else "sits"


def take_with_request(barrier: Any, url: str, request: str) -> str:
    """Take one ticket with a request id that others use too."""
    database = open_database(url, Clock())
    barrier.wait()
    given = take_ticket(database, ["paspor"], token=token_urlsafe(16), request_id=request)
    assert isinstance(given, TicketTaken), given
    database.close()
    return str(given.number)


def press_next(barrier: Any, url: str, counter: int) -> str:
    """Press "next" once; a number, or the reason of a refusal."""
    database = open_database(url, Clock())
    database.read(lambda read: read.position())
    barrier.wait()
    answer = call_next(database, counter)
    database.close()
    if isinstance(answer, Refusal):
        return answer.reason.value
    assert isinstance(answer, Called), answer
    return str(answer.number)


def check_in_many(barrier: Any, url: str, codes: Sequence[str]) -> list[str]:
    """Check the visitors of *codes* in, in turn; their numbers, or the reasons of refusals."""
    database = open_database(url, Clock())
    barrier.wait()
    answers = [
        check_in(database, code, token=token_urlsafe(16), request_id=token_urlsafe(8)) for code in codes
    ]
    database.close()
    return [each.reason.value if isinstance(each, Refusal) else str(each.number) for each in answers]


def import_many(barrier: Any, url: str, files: Sequence[Sequence[Booking]]) -> list[str]:
    """Import each of *files* in turn, as all the bookings there are."""
    database = open_database(url, Clock())
    barrier.wait()
    for bookings in files:
        save_bookings(database, bookings, complete=True)
    database.close()
    return []


# ---- writers that die

LATER = MORNING + timedelta(minutes=2)
HOUR = timedelta(hours=1)


def _changed() -> Any:
    changed = document()
    del changed["agencies"][1], changed["counters"][2]
    changed["counters"][0]["services"] = ["ktp"]
    return catalogue_of(changed)


DEEDS: dict[str, Callable[[SqlDatabase], object]] = {
    "take": lambda d: take_ticket(
        d, ["paspor", "kk"], token="of the dying", request_id="take", reasons=[PriorityReason.ELDERLY]
    ),
    "check in": lambda d: check_in(
        d, "BOOKED01", token="of the booked", request_id="check in", reasons=[PriorityReason.ELDERLY]
    ),
    "import": lambda d: save_bookings(
        d,
        [Booking("BOOKED02", LATER + HOUR, ("ktp",)), Booking("BOOKED03", LATER, ("kk", "ktp"))],
        complete=True,
    ),
    "open": lambda d: open_counter(d, 3, "eko", request_id="open"),
    "close": lambda d: close_counter(d, 5, request_id="close"),
    "close soon": lambda d: close_soon(d, 5, request_id="close soon"),
    "close with people": lambda d: close_counter(d, 4, insist=True, request_id="close with people"),
    "pause service": lambda d: pause_service(d, "kk", "x", LATER + HOUR, request_id="pause service"),
    "call": lambda d: call_next(d, 5, request_id="call"),
    "recall": lambda d: recall(d, 1, request_id="recall"),
    "start": lambda d: start(d, 1, request_id="start"),
    "hold": lambda d: hold(d, 1, "menunggu fotokopi", request_id="hold"),
    "resume": lambda d: resume(d, 5, number("C 001"), request_id="resume"),
    "finish": lambda d: finish(d, 1, Outcome.DONE, "lengkap", request_id="finish"),
    "resume service": lambda d: resume_service(d, "akta", request_id="resume service"),
    "sit down again": lambda d: open_counter(d, 2, "officer2", session="s", request_id="sit down again"),
    "hold until": lambda d: hold(d, 1, "x", LATER + HOUR, request_id="hold until"),
    "go on": lambda d: finish_and_continue(d, 1, request_id="go on"),
    "add service": lambda d: add_service(d, 1, number("A 005"), "ktp", request_id="add service"),
    "take at counter": lambda d: take_at_counter(
        d, 5, ["kk"], token="t", begin=True, reason=OutOfTurn.CORRECTION, request_id="take at counter"
    ),
    "take back": lambda d: take_back(d, 5, number("A 003"), request_id="take back"),
    "call this": lambda d: call_this(
        d, 5, number("A 005"), reason=OutOfTurn.TOGETHER, request_id="call this"
    ),
    "transfer to a counter": lambda d: transfer(d, 1, ToCounter(4), request_id="transfer to a counter"),
    "transfer": lambda d: transfer(d, 1, ToService("pbb"), note="ke pajak", request_id="transfer"),
    "no show": lambda d: no_show(d, 2, request_id="no show"),
    "return": lambda d: return_after_no_show(d, number("A 003"), request_id="return"),
    "cancel": lambda d: cancel(d, number("A 004"), request_id="cancel"),
    "close day": lambda d: close_day(d, request_id="close day"),
    "change catalogue": lambda d: change_catalogue(d, _changed()),
}
"""Each verb once, on the hall that ``busy_hall`` makes."""


def die_in(url: str, deed: str, before: int, after_commit: bool) -> int:
    """Do *deed* in a process that is killed before its n-th statement, or after the commit.

    The exit code is minus SIGKILL where it was killed, else 0.
    """
    process = _context.Process(target=_dying, args=(url, deed, before, after_commit))
    process.start()
    _end([process])
    assert process.exitcode in (0, -signal.SIGKILL), process.exitcode
    return process.exitcode


def _dying(url: str, deed: str, before: int, after_commit: bool) -> None:
    database = open_database(url, Clock(LATER))
    _kill_before(database.engines.write, before)
    result = DEEDS[deed](database)
    assert not isinstance(result, Refusal | NobodyWaiting), result
    if after_commit:
        os.kill(os.getpid(), signal.SIGKILL)


def die_in_upgrade(url: str, before: int) -> int:
    """Create the tables in a process that is killed before its n-th statement."""
    process = _context.Process(target=_dying_upgrade, args=(url, before))
    process.start()
    _end([process])
    assert process.exitcode in (0, -signal.SIGKILL), process.exitcode
    return process.exitcode


def _dying_upgrade(url: str, before: int) -> None:
    engines = open_engines(url)
    _kill_before(engines.write, before)
    create_or_upgrade(engines)


def _kill_before(engine: Any, statement: int) -> None:
    """Kill this process before its n-th statement; the commit counts as one."""
    seen = 0

    def count(*_anything: object) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "before_cursor_execute", count)
    event.listen(engine, "commit", count)


def confirm_all(barrier: Any, url: str, display: str, positions: Sequence[int]) -> None:
    """Confirm each of *positions* as shown and as spoken, one by one."""
    database = open_database(url, Clock())
    barrier.wait()
    for position in positions:
        confirm_shown(database, display, [position])
        confirm_spoken(database, display, position)
    database.close()
