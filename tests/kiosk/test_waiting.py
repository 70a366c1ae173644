"""A kiosk that starts before its server says so, tells where else to go, and serves as soon as the server answers."""

import os
import subprocess
import sys

import pytest
from PySide6.QtTest import QTest

from kiosk.waiting import Unreachable, patiently, wait_for
from shared.domain.errors import DatabaseUnavailableError
from shared.settings.kiosk import KioskSettings

NOBODY = "postgresql://nobody@127.0.0.1:9/mpp"
"""A port at which no server answers."""


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


@pytest.mark.office
@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_the_program_waits_for_its_server_and_ends_when_it_is_told_to(root, tmp_path):
    command = [sys.executable, "-m", "kiosk", "--windowed", "540x960", "--database", NOBODY]
    with subprocess.Popen(
        command, cwd=root, stderr=subprocess.PIPE, env=os.environ | {"HOME": str(tmp_path)}
    ) as kiosk:
        assert kiosk.stderr is not None
        while b"cannot be reached" not in kiosk.stderr.readline():  # the second try, by the waiting screen
            assert kiosk.poll() is None
        kiosk.terminate()

        assert kiosk.wait(20) == 0
