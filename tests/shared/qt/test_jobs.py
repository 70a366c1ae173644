"""Jobs run elsewhere, one after the other; outcomes come back to the GUI thread."""

import logging
import threading

import pytest

from shared.qt.jobs import Err, JobRunner, Ok
from tests.support.jobs import ManualExecutor


@pytest.fixture
def runner(qapp):
    runner = JobRunner()
    yield runner
    runner.close()


@pytest.fixture
def by_hand():
    return ManualExecutor()


@pytest.fixture
def stepped(qapp, by_hand):
    return JobRunner(executor=by_hand)


def test_a_job_runs_off_the_gui_thread_and_its_outcome_arrives_on_it(runner, qtbot):
    arrived = []

    runner.run(threading.get_ident, lambda outcome: arrived.append((outcome, threading.get_ident())))
    qtbot.waitUntil(lambda: len(arrived) == 1)

    (outcome, delivered_on) = arrived[0]
    assert isinstance(outcome, Ok)
    assert outcome.value != threading.get_ident()
    assert delivered_on == threading.get_ident()


def test_jobs_never_overlap_and_keep_their_order(runner, qtbot):
    busy = threading.Lock()
    arrived = []

    def job(number: int) -> int:
        assert busy.acquire(blocking=False), "two jobs at once"
        sum(range(5_000))
        busy.release()
        return number

    for number in range(50):
        runner.run(lambda number=number: job(number), arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 50)

    assert arrived == [Ok(number) for number in range(50)]


def test_the_gui_thread_goes_on_while_a_job_waits(runner, qtbot, qapp):
    gate = threading.Event()
    arrived = []

    runner.run(gate.wait, arrived.append)
    qapp.processEvents()

    assert arrived == []
    gate.set()
    qtbot.waitUntil(lambda: arrived == [Ok(True)])


def test_a_surprise_is_logged_with_its_traceback_and_arrives_as_err(runner, qtbot, caplog):
    arrived = []

    def paper_jam() -> None:
        raise OSError("paper jam")

    with caplog.at_level(logging.ERROR, logger="shared.qt.jobs"):
        runner.run(paper_jam, arrived.append)
        qtbot.waitUntil(lambda: len(arrived) == 1)

    assert isinstance(arrived[0], Err)
    assert isinstance(arrived[0].exception, OSError)
    assert "paper_jam" in caplog.text


def test_the_worker_goes_on_after_a_surprise(runner, qtbot):
    arrived = []

    runner.run(lambda: 1 // 0, arrived.append)
    runner.run(lambda: 7, arrived.append)
    qtbot.waitUntil(lambda: len(arrived) == 2)

    assert arrived[1] == Ok(7)


def test_closing_waits_for_the_running_job_and_drops_the_rest(qapp):
    runner = JobRunner()
    began, gate = threading.Event(), threading.Event()
    finished, arrived = [], []

    def running() -> None:
        began.set()
        gate.wait()
        finished.append("running")

    runner.run(running, arrived.append)
    runner.run(lambda: finished.append("dropped"), arrived.append)
    assert began.wait(10)
    threading.Timer(0.01, gate.set).start()
    runner.close()
    qapp.processEvents()

    assert finished == ["running"]
    assert arrived == []


def test_a_closed_runner_refuses_jobs_and_may_be_closed_again(stepped):
    stepped.close()
    stepped.close()

    with pytest.raises(RuntimeError, match="closed"):
        stepped.run(lambda: None, lambda outcome: None)


def test_an_outcome_already_on_its_way_is_not_delivered_after_closing(stepped, by_hand, qapp):
    arrived = []
    stepped.run(lambda: 1, arrived.append)
    by_hand.step()

    stepped.close()
    qapp.processEvents()

    assert arrived == []


def test_a_test_can_step_jobs_by_hand(stepped, by_hand, qtbot):
    arrived = []
    stepped.run(lambda: "first", arrived.append)
    stepped.run(lambda: "second", arrived.append)
    assert by_hand.waiting == 2

    by_hand.step()
    qtbot.waitUntil(lambda: arrived == [Ok("first")])
    by_hand.step_all()
    qtbot.waitUntil(lambda: arrived == [Ok("first"), Ok("second")])

    assert by_hand.waiting == 0


def test_closing_drops_what_was_waiting_by_hand(stepped, by_hand):
    stepped.run(lambda: None, lambda outcome: None)

    stepped.close()

    assert by_hand.waiting == 0
