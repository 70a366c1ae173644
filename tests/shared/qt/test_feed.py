"""Live answers: asked at the start and after each wake-up, lost and found again."""

import threading
from collections.abc import Callable
from typing import Any

import pytest

from shared.domain.errors import DatabaseUnavailableError
from shared.qt.feed import Feed


class FakeDatabase:
    """Answers 1, 2, 3 …; raises what is in *failures* first."""

    def __init__(self):
        self.asked = 0
        self.failures: list[Exception] = []

    def read(self, question: Callable[[object], object]) -> object:
        if self.failures:
            raise self.failures.pop(0)
        self.asked += 1
        return question(self.asked)


class FakeWakeups:
    """Wakes when the test says so."""

    def __init__(self):
        self.bell = threading.Event()
        self.closed = 0

    def wait(self, seconds: float) -> bool:
        rang = self.bell.wait(seconds)
        self.bell.clear()
        return rang

    def close(self) -> None:
        self.closed += 1


class Office:
    """A database, its bell, what the screen was told, and a feed between them."""

    def __init__(self):
        self.database: Any = FakeDatabase()
        self.wakeups = FakeWakeups()
        self.answers: list[object] = []
        self.losses: list[str] = []
        self.threads: list[str] = []

    def open(self, **options):
        def question(read):
            return read

        def answered(answer):
            self.answers.append(answer)
            self.threads.append(threading.current_thread().name)

        self.feed = Feed(
            self.database, lambda: self.wakeups, question, answered, self.losses.append, **options
        )
        self.feed.start()


@pytest.fixture
def office(qapp):
    office = Office()
    yield office
    office.feed.close()


def test_a_screen_gets_an_answer_at_the_start_and_after_each_change(office, qtbot):
    office.open(period=3600)
    qtbot.waitUntil(lambda: office.answers == [1])

    office.wakeups.bell.set()

    qtbot.waitUntil(lambda: office.answers == [1, 2])
    assert office.losses == []


def test_answers_arrive_on_the_thread_of_the_screen(office, qtbot):
    office.open(period=3600)
    qtbot.waitUntil(lambda: office.answers == [1])

    assert office.threads == [threading.main_thread().name]


def test_without_any_change_the_question_is_asked_again_after_a_period(office, qtbot):
    office.open(period=0.05)

    qtbot.waitUntil(lambda: len(office.answers) >= 3)


def test_a_lost_database_is_told_once_and_found_again_by_itself(office, qtbot):
    office.database.failures = [
        DatabaseUnavailableError("The cable is out."),
        DatabaseUnavailableError("Still."),
    ]

    office.open(period=3600)

    qtbot.waitUntil(lambda: office.answers == [1])
    assert office.losses == ["The cable is out."]


def test_a_question_that_fails_by_surprise_is_logged_and_asked_again(office, qtbot, caplog):
    office.database.failures = [ValueError("a row nobody expected")]

    office.open(period=3600)

    qtbot.waitUntil(lambda: office.answers == [1])
    assert office.losses == ["a row nobody expected"]
    assert "Traceback" in caplog.text


def test_a_closed_feed_asks_and_tells_nothing_more(office, qtbot):
    office.open(period=0.01)
    qtbot.waitUntil(lambda: bool(office.answers))

    office.feed.close()

    told = len(office.answers)
    office.wakeups.bell.set()
    qtbot.waitUntil(lambda: not any(thread.name == "feed" for thread in threading.enumerate()))
    assert len(office.answers) == told
    assert office.wakeups.closed == 1
