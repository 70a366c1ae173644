"""The clients of a full hall, many in one process: kiosks, counters and displays on connections of their own."""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle
from secrets import token_urlsafe
from typing import Any
from uuid import uuid4

from counter.viewmodels.board_question import BoardQuestion
from display.viewmodels.calls import CallReader
from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.usecases.boards.hall import NewCalls
from shared.usecases.boards.kiosk import kiosk_board
from shared.usecases.call import call_next
from shared.usecases.confirm import confirm_shown, report_screen
from shared.usecases.outcomes import Called, TicketTaken
from shared.usecases.ports import Wakeups
from shared.usecases.serve import finish, start
from shared.usecases.take_ticket import take_ticket
from tests.bench.halls import Clock
from tests.bench.programs_on_screen import memory_mb

_opening = threading.Lock()


@dataclass(frozen=True)
class Group:
    """What one process is: so many clients of a *kind*, the first with *number*; *tickets* for a kiosk to give,
    *rest* seconds between two of them; the day has *calls* in all and ends when the journal is at *until*.
    """

    url: str
    clock: Clock
    kind: str
    number: int
    clients: int
    calls: int
    until: int
    tickets: int = 0
    rest: float = 0.0


@dataclass
class Lived:
    """What a group did: how long each thing took in seconds, the tickets it was told of, its memory in MB."""

    times: list[float] = field(default_factory=list)
    tickets: list[int] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def live(group: Group) -> Lived:
    """Let all clients of *group* work until the day's last call is over."""
    lived = Lived()
    works: dict[str, Callable[[Group, int, Lived], None]] = {
        "kiosk": _kiosk,
        "counter": _counter,
        "display": _display,
    }
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            works[group.kind](group, number, lived)
        except BaseException as error:
            failed.append(error)
            raise

    threads = [
        threading.Thread(target=work, args=(group.number + place,), daemon=True)
        for place in range(group.clients)
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        lived.memory.append(memory_mb(os.getpid())["Rss"])
        for thread in threads:
            thread.join(5 / len(threads))
        if failed:
            raise failed[0]
    return lived


def _open(group: Group, counter: int = 0) -> tuple[SqlDatabase, Wakeups]:
    """One client's connections; one client after the other, as people switch their computers on."""
    with _opening:
        while True:
            try:
                database = open_database(group.url, group.clock)
                return database, open_wakeups(database.engines, lambda: counter)
            except DatabaseUnavailableError:
                time.sleep(1)


def _kiosk(group: Group, number: int, lived: Lived) -> None:
    """A visitor every so often, and the home screen anew after each wake-up."""
    database, wakeups = _open(group)
    services = cycle(database.read(lambda read: list(read.catalogue.counters[1].delays)))
    begin = time.perf_counter()
    for count in range(group.tickets):
        database.read(kiosk_board)
        due = begin + count * group.rest
        while (left := due - time.perf_counter()) > 0:
            wakeups.wait(left)
        lived.tickets.append(_timed(lived, lambda: _take(database, next(services))))
    wakeups.close()
    database.close()


def _take(database: SqlDatabase, service: str) -> int:
    taken = take_ticket(database, [service], token=token_urlsafe(12), request_id=uuid4().hex)
    assert isinstance(taken, TicketTaken), taken
    return taken.ticket


def _counter(group: Group, number: int, lived: Lived) -> None:
    """Calls whoever waits, and looks at the line after each wake-up."""
    (database, wakeups), question = _open(group, number), BoardQuestion(number, "")
    while True:
        called = _timed(lived, lambda: call_next(database, number, request_id=uuid4().hex))
        if isinstance(called, Called):
            lived.tickets.append(called.key.ticket)
            database.read(question)
            start(database, number, request_id=uuid4().hex)
            finish(database, number, request_id=uuid4().hex)
            continue
        lived.times.pop()
        if database.read(lambda read: read.position()) >= group.until:
            break
        database.read(question)
        wakeups.wait(0.5)
    wakeups.close()
    database.close()


def _display(group: Group, number: int, lived: Lived) -> None:
    """Reads every call and confirms it; its times are from the call to the receipt."""
    (database, wakeups), name = _open(group), f"Layar {number}"
    report_screen(database, name)
    reader, seen = CallReader(0), 0
    while seen < group.calls:
        answer = reader.taken(database.read(reader))
        if isinstance(answer, NewCalls) and answer.calls:
            confirm_shown(database, name, [call.position for call in answer.calls])
            now = group.clock()
            lived.times += [(now - call.at).total_seconds() for call in answer.calls]
            lived.tickets += [call.position for call in answer.calls]
            seen += len(answer.calls)
        wakeups.wait(0.5)
    wakeups.close()
    database.close()


def _timed(lived: Lived, deed: Callable[[], Any]) -> Any:
    begin = time.perf_counter()
    done = deed()
    lived.times.append(time.perf_counter() - begin)
    return done
