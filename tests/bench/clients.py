"""Client processes that work as fast as they can: on Antrean's own functions, or on the bare driver."""

import multiprocessing
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle, islice
from secrets import token_urlsafe
from typing import Any, Protocol
from uuid import uuid4

from shared.persistence.database import open_database
from shared.persistence.engines import open_engines
from shared.usecases.call import call_next
from shared.usecases.outcomes import Called, FinishedAndCalled, Moved, TicketTaken
from shared.usecases.serve import finish, finish_and_call_next
from shared.usecases.take_ticket import take_ticket
from tests.bench.halls import Clock
from tests.bench.raw import Player, Program

WARM_UP = 60
"""Operations before the clock runs: connections, prepared statements and caches are then as in the middle of a day."""

_together: Any = None


@dataclass(frozen=True)
class Job:
    """What one client does: take tickets for *services*; or, at *counter*, call and finish (``pair``), or finish and
    call next with one press (``press``). *pause* in seconds after each.
    """

    url: str
    clock: Clock
    seconds: float
    work: str
    counter: int
    services: tuple[str, ...] = ()
    programs: dict[str, Program] | None = None
    pause: float = 0.0


@dataclass
class Worked:
    """What one client did: seconds of each operation by name, and the tickets it was told of."""

    elapsed: float = 0.0
    times: dict[str, list[float]] = field(default_factory=dict)
    taken: list[int] = field(default_factory=list)
    called: list[int] = field(default_factory=list)


class Client(Protocol):
    """Operations of one client; each returns the ticket it was about."""

    def take(self, service: str) -> int:
        """Take a ticket."""
        ...

    def call(self, counter: int) -> int:
        """Call the next visitor."""
        ...

    def finish(self, counter: int) -> int:
        """Finish with the visitor."""
        ...

    def press(self, counter: int) -> int:
        """Finish with the visitor and call the next one."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...


class AntreanClient:
    """The programs' own way: use cases on SQLAlchemy."""

    def __init__(self, job: Job) -> None:
        self._database = open_database(job.url, job.clock)

    def take(self, service: str) -> int:
        """Take a ticket."""
        token, request = token_urlsafe(12), uuid4().hex
        taken = take_ticket(self._database, [service], token=token, request_id=request)
        assert isinstance(taken, TicketTaken), taken
        return taken.ticket

    def call(self, counter: int) -> int:
        """Call the next visitor."""
        called = call_next(self._database, counter, request_id=uuid4().hex)
        assert isinstance(called, Called), called
        return called.key.ticket

    def finish(self, counter: int) -> int:
        """Finish with the visitor."""
        done = finish(self._database, counter, request_id=uuid4().hex)
        assert isinstance(done, Moved), done
        return done.key.ticket

    def press(self, counter: int) -> int:
        """Finish with the visitor and call the next one."""
        done = finish_and_call_next(self._database, counter, request_id=uuid4().hex)
        assert isinstance(done, FinishedAndCalled), done
        assert isinstance(done.then, Called), done
        return done.then.key.ticket

    def close(self) -> None:
        """Close the connections."""
        self._database.close()


class RawClient:
    """The same statements by the bare driver."""

    def __init__(self, job: Job) -> None:
        assert job.programs is not None
        self._clock, self._programs = job.clock, job.programs
        self._player = Player(open_engines(job.url))

    def take(self, service: str) -> int:
        """Take a ticket."""
        return int(self._play(f"take {service}", token=token_urlsafe(12))["ticket"])

    def call(self, counter: int) -> int:
        """Call the next visitor."""
        return int(self._play(f"call {counter}")["ticket"])

    def finish(self, counter: int) -> int:
        """Finish with the visitor."""
        return int(self._play(f"finish {counter}")["desk_ticket"])

    def press(self, counter: int) -> int:
        """Finish with the visitor and call the next one."""
        return int(self._play(f"press {counter}")["ticket"])

    def close(self) -> None:
        """Close the connection."""
        self._player.close()

    def _play(self, name: str, **values: Any) -> dict[str, Any]:
        return self._player.play(
            self._programs[name], values | {"now": self._clock(), "request": uuid4().hex}
        )


def run_together(jobs: list[Job]) -> list[Worked]:
    """Run each job in a process of its own, all starting to count at the same moment."""
    with _processes(len(jobs)) as pool:
        return [future.result() for future in [pool.submit(_work, job) for job in jobs]]


@contextmanager
def working(jobs: list[Job]) -> Iterator[None]:
    """Let the jobs run while the block does; begins when all of them have begun, and waits for their end."""
    with _processes(len(jobs), watched=True) as pool:
        futures = [pool.submit(_work, job) for job in jobs]
        _together.wait(60)
        yield
        for future in futures:
            future.result()


@contextmanager
def _processes(count: int, watched: bool = False) -> Iterator[ProcessPoolExecutor]:
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(count + watched)
    _remember(barrier)
    with ProcessPoolExecutor(count, mp_context=spawn, initializer=_remember, initargs=(barrier,)) as pool:
        yield pool


def _remember(barrier: Any) -> None:
    global _together  # noqa: PLW0603  (how a process of a pool is told what it shares)
    _together = barrier


def _work(job: Job) -> Worked:
    client: Client = AntreanClient(job) if job.programs is None else RawClient(job)
    worked = Worked()
    services = cycle(job.services or ("",))
    try:
        if job.work == "press":
            worked.called.append(client.call(job.counter))
        for service in islice(services, WARM_UP):
            _operate(client, job, service, worked)
        worked.times.clear()
        _together.wait(60)
        begin = time.perf_counter()
        while worked.elapsed < job.seconds:
            _operate(client, job, next(services), worked)
            if job.pause:
                time.sleep(job.pause)
            worked.elapsed = time.perf_counter() - begin
        if job.work == "press":
            client.finish(job.counter)
    except BaseException:
        _together.abort()
        raise
    client.close()
    return worked


def _operate(client: Client, job: Job, service: str, worked: Worked) -> None:
    begin = time.perf_counter()
    match job.work:
        case "take":
            worked.taken.append(client.take(service))
        case "press":
            worked.called.append(client.press(job.counter))
        case "pair":
            worked.called.append(client.call(job.counter))
            then = time.perf_counter()
            worked.times.setdefault("call", []).append(then - begin)
            assert client.finish(job.counter) == worked.called[-1], "at the counter is who was called"
            worked.times.setdefault("finish", []).append(time.perf_counter() - then)
            return
    worked.times.setdefault(job.work, []).append(time.perf_counter() - begin)
