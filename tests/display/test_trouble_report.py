"""Staff hear of a loudspeaker that cannot be heard, and of its recovery, from a real database."""

import pytest
from PySide6.QtCore import QCoreApplication

from display.trouble_report import EVERY, TRY_AGAIN, TroubleReport
from shared.domain.devices import Trouble
from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import JobRunner
from shared.usecases.devices import devices
from tests.display.story import Office
from tests.support.jobs import ManualExecutor

DEAF = "Komputer ini tidak punya pengeras suara."


class Wired:
    """A report whose worker is the hand of the test, and whose database can be pulled out."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.pulled = False
        self.worker = ManualExecutor()
        runner = JobRunner(executor=self.worker)
        self.report = TroubleReport(
            self, "Layar 1", Trouble.SOUND_FAILED, lambda: office.clock.seconds, runner
        )

    def read(self, question):
        return self.office.database.read(question)

    def write(self, operation, request_id=""):
        if self.pulled:
            raise DatabaseUnavailableError("The cable was pulled.")
        return self.office.database.write(operation, request_id)

    def work(self) -> None:
        self.worker.step_all()
        QCoreApplication.processEvents()

    def known(self):
        return [(each.name, each.program, each.trouble, each.detail) for each in devices(self)]


@pytest.fixture
def wired(qapp, office):
    return Wired(office)


def test_nothing_is_said_before_the_loudspeaker_is_known(wired):
    wired.report.tick()

    assert wired.worker.waiting == 0


def test_a_loudspeaker_that_is_gone_is_a_trouble_until_it_is_back(wired):
    wired.report.tell(DEAF)
    wired.work()
    assert wired.known() == [("Layar 1", "display", Trouble.SOUND_FAILED, DEAF)]

    wired.report.tell("")
    wired.work()
    assert wired.known() == [("Layar 1", "display", None, "")]


def test_the_same_is_said_again_every_minute_so_that_silence_means_something(wired):
    wired.report.tell("")
    wired.work()
    wired.report.tick()
    assert wired.worker.waiting == 0

    wired.office.clock.seconds += EVERY
    wired.report.tick()

    assert wired.worker.waiting == 1


def test_what_a_lost_database_did_not_hear_is_said_again(wired):
    wired.pulled = True
    wired.report.tell(DEAF)
    wired.work()
    assert wired.known() == []

    wired.pulled = False
    wired.office.clock.seconds += TRY_AGAIN
    wired.report.tick()
    wired.work()

    assert wired.known() == [("Layar 1", "display", Trouble.SOUND_FAILED, DEAF)]


def test_news_that_come_while_another_report_is_under_way_follow_it(wired):
    wired.report.tell("")
    wired.report.tell(DEAF)
    wired.work()
    wired.work()

    assert wired.known() == [("Layar 1", "display", Trouble.SOUND_FAILED, DEAF)]
