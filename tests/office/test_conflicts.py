"""Two programs in each other's way, one of them stopped in the middle of its transaction."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event, text

from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import StepState
from shared.domain.transfers import ToCounter
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.usecases.add_service import add_service
from shared.usecases.call import call_next
from shared.usecases.close_day import close_day
from shared.usecases.desk import close_counter, open_counter, pause_counter
from shared.usecases.outcomes import Called, DeskChanged, Moved, NobodyWaiting
from shared.usecases.pause_service import ServiceChanged, pause_service, resume_service
from shared.usecases.serve import finish, hold
from shared.usecases.take_back import take_back
from shared.usecases.transfer import transfer
from tests.support.databases import Hall
from tests.support.office import check_invariants, number, number_of, state_of, take

pytestmark = pytest.mark.office

PATIENCE = 30.0


def while_uncommitted(
    hall: Hall, first: Callable[[SqlDatabase], object], then: Callable[[SqlDatabase], Any]
) -> Any:
    """Do *first*, stop it before its commit until *then* has begun to wait or is done; the answer of *then*."""
    other = open_database(hall.url, hall.clock)
    second = open_database(hall.url, hall.clock)
    stopped, go_on, answers = threading.Event(), threading.Event(), []

    def stop(*_anything: object) -> None:
        stopped.set()
        assert go_on.wait(PATIENCE)

    event.listen(other.engines.write, "commit", stop)
    one = threading.Thread(target=first, args=(other,))
    two = threading.Thread(target=lambda: answers.append(then(second)))
    one.start()
    assert stopped.wait(PATIENCE)
    two.start()
    wait_until_blocked_or_done(hall, two)
    go_on.set()
    one.join(PATIENCE)
    two.join(PATIENCE)
    other.close()
    second.close()
    assert answers, "it came to an end"
    return answers[0]


def wait_until_blocked_or_done(hall: Hall, thread: threading.Thread) -> None:
    """PostgreSQL tells who waits for a lock; SQLite's second writer waits at BEGIN, before it has seen anything."""
    if hall.database.engines.dialect == "sqlite":
        thread.join(0.05)
        return
    blocked = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    give_up = threading.Event()
    timer = threading.Timer(PATIENCE, give_up.set)
    timer.start()
    with hall.database.engines.read.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        while thread.is_alive() and not connection.scalar(blocked):
            assert not give_up.is_set()
    timer.cancel()


@pytest.fixture
def called_hall(hall: Hall) -> Hall:
    """Counters 1 and 2 are open; one visitor waits."""
    for counter in (1, 2):
        open_counter(hall.database, counter, f"officer{counter}")
    take(hall.database, "ktp")
    return hall


@pytest.mark.parametrize("leave", [close_counter, pause_counter])
def test_a_counter_does_not_close_under_a_call(called_hall, leave):
    refusal = while_uncommitted(called_hall, lambda d: call_next(d, 1), lambda d: leave(d, 1))

    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.facts["number"]) == (Reason.COUNTER_BUSY, "A 001")


def test_the_day_does_not_close_around_a_call(called_hall):
    closed = while_uncommitted(called_hall, lambda d: call_next(d, 1), close_day)

    assert closed.expired == 1
    assert {row[4] for row in called_hall.dump()["step"]} == {"expired"}
    check_invariants(called_hall.database)


def test_the_day_does_not_close_around_who_comes_off_the_counter(called_hall):
    take(called_hall.database, "ktp", "kk")
    call_next(called_hall.database, 1)
    closed = while_uncommitted(called_hall, lambda d: hold(d, 1), close_day)

    assert closed.expired == 3
    check_invariants(called_hall.database)


def test_who_is_being_called_elsewhere_is_awaited_not_asked_for_again_and_again(called_hall):
    asked = []

    def call(database: SqlDatabase) -> object:
        event.listen(database.engines.write, "before_cursor_execute", lambda *_a: asked.append(1))
        return call_next(database, 2)

    answer = while_uncommitted(called_hall, lambda d: call_next(d, 1), call)

    assert answer == NobodyWaiting(2)
    assert len(asked) < 25, "the catalogue, three looks at the line, three claims"


def test_another_visitor_is_called_at_once(called_hall):
    take(called_hall.database, "ktp")

    answer = while_uncommitted(called_hall, lambda d: call_next(d, 1), lambda d: call_next(d, 2))

    assert number_of(answer) == "A 002"


def test_a_call_given_up_leaves_the_visitor_to_who_waited(called_hall):
    """The other program's transaction is undone: its visitor waits again."""
    other = called_hall.database

    def undone(work: Any) -> Refusal:
        desk, _ = work.lock_desk(1)
        line = work.line(["ktp"], 1)
        assert work.claim([line[0].key], desk, wait=False)
        return Refusal(Reason.NO_SITE)

    other.write(undone)

    assert isinstance(call_next(other, 2), Called)


def test_who_is_sent_to_a_counter_that_closes_is_seen_or_told(called_hall):
    """Either the closing counter sees the visitor, or the sender sees that it is closed."""
    call_next(called_hall.database, 1)

    answer = while_uncommitted(
        called_hall, lambda d: transfer(d, 1, ToCounter(2)), lambda d: close_counter(d, 2)
    )
    assert isinstance(answer, Refusal)
    assert (answer.reason, answer.facts["sent"]) == (Reason.VISITORS_LEFT, 1)


def test_a_counter_that_closes_first_is_seen_to_be_closed(called_hall):
    call_next(called_hall.database, 1)

    answer = while_uncommitted(
        called_hall, lambda d: close_counter(d, 2), lambda d: transfer(d, 1, ToCounter(2))
    )

    assert isinstance(answer, Refusal) and answer.reason is Reason.NOBODY_THERE


def test_two_who_send_each_other_a_visitor_both_succeed(called_hall):
    take(called_hall.database, "ktp")
    call_next(called_hall.database, 1)
    call_next(called_hall.database, 2)

    answer = while_uncommitted(
        called_hall, lambda d: transfer(d, 1, ToCounter(2)), lambda d: transfer(d, 2, ToCounter(1))
    )

    assert isinstance(answer, Moved)
    check_invariants(called_hall.database)


def test_a_service_added_while_the_visit_ends_is_not_forgotten(called_hall):
    call_next(called_hall.database, 1)

    answer = while_uncommitted(
        called_hall, lambda d: add_service(d, 1, number("A 1"), "kk"), lambda d: finish(d, 1)
    )

    assert isinstance(answer, Moved) and answer.follows == "kk"
    check_invariants(called_hall.database)


def test_a_service_added_after_the_visit_ended_waits_at_once(called_hall):
    call_next(called_hall.database, 1)

    added = while_uncommitted(
        called_hall, lambda d: finish(d, 1), lambda d: add_service(d, 1, number("A 1"), "kk")
    )

    assert isinstance(added, Moved)
    assert state_of(called_hall.database, number("A 1"), 2) is StepState.WAITING
    check_invariants(called_hall.database)


def test_an_undo_and_a_call_at_the_same_counter_leave_one_visitor(called_hall):
    take(called_hall.database, "ktp")
    call_next(called_hall.database, 1)
    finish(called_hall.database, 1)

    answer = while_uncommitted(
        called_hall, lambda d: call_next(d, 1), lambda d: take_back(d, 1, number("A 1"))
    )

    assert isinstance(answer, Refusal)
    assert answer.reason in (Reason.COUNTER_BUSY, Reason.SOMEBODY_CALLED)
    check_invariants(called_hall.database)


def test_two_who_let_a_service_go_on_do_it_once(called_hall):
    pause_service(called_hall.database, "kk", "jaringan")

    answer = while_uncommitted(
        called_hall, lambda d: resume_service(d, "kk"), lambda d: resume_service(d, "kk")
    )

    assert isinstance(answer, Refusal) and answer.reason is Reason.SERVICE_NOT_PAUSED
    check_invariants(called_hall.database)


def test_a_pause_that_is_replaced_while_it_ends_is_over(called_hall):
    pause_service(called_hall.database, "kk", "jaringan")

    answer = while_uncommitted(
        called_hall, lambda d: pause_service(d, "kk", "listrik"), lambda d: resume_service(d, "kk")
    )

    assert isinstance(answer, ServiceChanged)
    assert called_hall.database.read(lambda read: read.pauses()) == {}
    check_invariants(called_hall.database)


def test_a_service_is_paused_under_a_call(called_hall):
    answer = while_uncommitted(
        called_hall, lambda d: call_next(d, 1), lambda d: pause_service(d, "ktp", "jaringan")
    )

    assert isinstance(answer, ServiceChanged)
    assert state_of(called_hall.database, number("A 1")) is StepState.CALLED, "who was called is served"
    check_invariants(called_hall.database)


def test_two_who_pause_a_service_leave_one_pause(called_hall):
    while_uncommitted(
        called_hall, lambda d: pause_service(d, "ktp", "satu"), lambda d: pause_service(d, "ktp", "dua")
    )

    assert called_hall.database.read(lambda read: read.pauses())["ktp"].reason == "dua"
    check_invariants(called_hall.database)


def test_finishing_twice_at_the_same_time_finishes_once(called_hall):
    take(called_hall.database, "kk")
    call_next(called_hall.database, 1)

    answer = while_uncommitted(called_hall, lambda d: finish(d, 1), lambda d: finish(d, 1))

    assert isinstance(answer, Refusal)
    check_invariants(called_hall.database)


@pytest.mark.postgres
def test_a_program_that_vanished_gives_its_locks_back(postgres_url):
    database = open_database(postgres_url)
    vanished = open_database(postgres_url).engines.write.connect()
    vanished.execute(text("SET idle_in_transaction_session_timeout = 100"))
    vanished.execute(text("SELECT position FROM journal_head FOR UPDATE"))

    assert isinstance(open_counter(database, 1, "ani"), DeskChanged)

    with database.engines.write.connect() as connection:
        limits = [
            connection.scalar(text(f"SHOW {name}"))
            for name in ("idle_in_transaction_session_timeout", "tcp_keepalives_idle")
        ]
    assert limits[0] == "5s"
    vanished.invalidate()
    vanished.close()
    database.close()


@pytest.mark.postgres
def test_a_listener_is_never_idle_in_a_transaction(postgres_url):
    database = open_database(postgres_url)
    wakeups = open_wakeups(database.engines)
    wakeups.wait(0)

    with database.engines.read.connect() as connection:
        states = connection.scalars(
            text(
                "SELECT state FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
            )
        ).all()

    assert set(states) == {"idle"}
    wakeups.close()
    database.close()
