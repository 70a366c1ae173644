"""A kiosk that starts before its server says so, tells where else to go, and serves as soon as the server answers."""

import pytest
from PySide6.QtTest import QTest

from kiosk.waiting import Unreachable, patiently, wait_for
from shared.domain.errors import DatabaseUnavailableError
from shared.settings.kiosk import KioskSettings


class Server:
    """A database server that answers at the *count*-th try; *fault* is what it says then."""

    def __init__(self, count: int, fault: Exception | None = None):
        self.tries, self.count, self.fault = 0, count, fault

    def open(self, _url: str) -> "Server":
        self.tries += 1
        if self.tries < self.count:
            raise DatabaseUnavailableError("no answer")
        if self.fault is not None:
            raise self.fault
        return self

    def close(self) -> None: ...


def test_a_server_that_answers_is_opened_at_once():
    server = Server(1)

    assert patiently(server.open, "postgresql://hall/mpp") is server


def test_a_file_that_cannot_be_opened_is_not_waited_for():
    with pytest.raises(DatabaseUnavailableError):
        patiently(Server(2).open, "sqlite:////nowhere/hall.db")


def test_the_screen_says_where_to_go_until_the_server_answers(qapp):
    server = Server(4)
    missing = patiently(server.open, "postgresql://hall/mpp")
    assert isinstance(missing, Unreachable)
    shown = []

    def show(window):
        window.resize(540, 960)
        window.show()
        QTest.qWait(50)
        shown.append(window.title())

    assert wait_for(missing, KioskSettings(), show, again_ms=50) is server
    assert shown == ["Kios ini tidak tersambung"]
    assert server.tries == 4
