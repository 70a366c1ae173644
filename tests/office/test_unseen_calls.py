"""Real displays that die, fall silent or lose their database: the officer and the supervisor are told, and all recovers."""

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication

from counter.workplace import Workplace, make_workplace
from display.app import Display
from shared.domain.officer import Officer, Role
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.persistence.wakeups import open_wakeups
from shared.qt.languages import Languages
from shared.settings.counter import CounterSettings
from shared.settings.display import DisplaySettings
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called, TicketTaken
from shared.usecases.serve import finish, start
from shared.usecases.take_ticket import take_ticket
from tests.counter.conftest import PlainPasswords
from tests.display.story import open_now
from tests.support.postgres import Postgres, running_postgres
from tests.support.screen import Role as Kind
from tests.support.screen import Screen, open_screen
from tests.support.sound import loudspeaker

pytestmark = [pytest.mark.office, pytest.mark.timeout(400)]

PATIENCE_MS = 90_000
COUNTER = 3
SUPERVISOR = Officer("rina", "Rina Wulandari", Role.SUPERVISOR, "", "")


@dataclass
class Site:
    """A hall on a real database; *clock* is what the time of the database is, *ids* its journal positions of calls."""

    url: str
    database: SqlDatabase
    displays: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def call(self) -> tuple[int, str]:
        """Whoever is at the counter is done, and the next visitor is called; its position and number."""
        service = min(self.database.read(lambda read: read.catalogue).counters[COUNTER].delays)
        taken = take_ticket(self.database, [service], token=secrets.token_hex(8))
        assert isinstance(taken, TicketTaken), taken
        if self.database.read(lambda read: read.at_counter(COUNTER)) is not None:
            start(self.database, COUNTER)
            finish(self.database, COUNTER)
        called = call_next(self.database, COUNTER)
        assert isinstance(called, Called), called
        (entry,) = self.database.read(lambda read: read.recent_calls(1))
        return entry.position, str(called.number)

    def confirmed(self, position: int, *, spoken: bool = False) -> bool:
        """Whether some display has shown the call, or spoken it."""
        found = self.database.read(lambda read: read.receipts([position]))
        return any(receipt.spoken_at if spoken else receipt.shown_at for receipt in found)

    def start_display(self, settings: Path, env: dict[str, str] | None = None) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "display", "--windowed", "960x540", "--settings", str(settings)]
        silent = {**(env or os.environ), "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen([*command, "--database", self.url], env=silent, stderr=subprocess.DEVNULL)
        self.displays.append(process)
        return process

    def close(self) -> None:
        for display in self.displays:
            display.kill()
            display.wait(20)
        self.database.close()


def open_site(url: str) -> Site:
    engines = open_engines(url)
    create_or_upgrade(engines)
    engines.dispose()
    database = open_database(url)
    change_catalogue(database, open_now())
    open_counter(database, COUNTER, SUPERVISOR.username)
    return Site(url, database)


@pytest.fixture
def site(empty_url: str) -> Iterator[Site]:
    found = open_site(empty_url)
    yield found
    found.close()


@dataclass
class Desk:
    """A supervisor's counter program on the screen."""

    screen: Screen
    workplace: Workplace

    def told(self) -> list[str]:
        """What stands as a message above the visitor."""
        return self.screen.names(Kind.AlertMessage)

    @property
    def notices(self) -> list[str]:
        rows: list[str] = self.workplace.notices.rows  # type: ignore[assignment]
        return list(rows)


@pytest.fixture
def sit_down(qtbot) -> Iterator[Callable[[Site], Desk]]:
    desks = []

    def sit(site: Site) -> Desk:
        database = open_database(site.url)

        def wakeups(counter):
            return open_wakeups(database.engines, counter)

        workplace = make_workplace(
            database, wakeups, PlainPasswords(), CounterSettings(), Languages(), period=1.0
        )
        workplace.begin()
        workplace.seat.begin(SUPERVISOR, COUNTER)
        desks.append((Desk(open_screen("counter.ui", "Main", **workplace.views()), workplace), database))
        return desks[-1][0]

    yield sit
    for desk, database in desks:
        desk.screen.close()
        desk.workplace.close()
        database.close()


@pytest.fixture
def seen_only(tmp_path: Path) -> Path:
    file = tmp_path / "display.toml"
    file.write_text("[display]\nspeaker = false\n", encoding="utf-8")
    return file


def test_a_killed_display_is_told_to_the_officer_and_the_supervisor(site, sit_down, seen_only, qtbot):
    display = site.start_display(seen_only)
    qtbot.waitUntil(lambda: bool(site.database.read(lambda read: read.screens())), timeout=PATIENCE_MS)
    desk = sit_down(site)
    first, _ = site.call()
    qtbot.waitUntil(lambda: site.confirmed(first), timeout=PATIENCE_MS)
    display.kill()
    display.wait(20)

    second, number = site.call()

    unseen = f"{number} belum tampil di layar mana pun. Panggil dengan suara Anda."
    qtbot.waitUntil(lambda: unseen in desk.told(), timeout=PATIENCE_MS)
    notice = f"{number} dipanggil ke Loket {COUNTER}, tetapi tidak ada layar yang memastikannya."
    qtbot.waitUntil(lambda: notice in desk.notices, timeout=PATIENCE_MS)

    site.start_display(seen_only)
    qtbot.waitUntil(lambda: site.confirmed(second), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: unseen not in desk.told(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: notice not in desk.notices, timeout=PATIENCE_MS)


@pytest.mark.sound
def test_a_lost_loudspeaker_is_told_to_the_supervisor_until_it_is_back(site, sit_down, tmp_path, qtbot):
    settings = tmp_path / "display.toml"
    settings.write_text('[display]\nlanguages = ["id"]\n', encoding="utf-8")
    lost = "Layar 1: pengeras suara gagal."
    with loudspeaker() as speaker:
        site.start_display(settings, speaker.env)
        qtbot.waitUntil(lambda: bool(site.database.read(lambda read: read.screens())), timeout=PATIENCE_MS)
        desk = sit_down(site)
        heard, _ = site.call()
        qtbot.waitUntil(lambda: site.confirmed(heard, spoken=True), timeout=PATIENCE_MS)
        assert lost not in desk.notices

        speaker.end_server()
        qtbot.waitUntil(lambda: lost in desk.notices, timeout=PATIENCE_MS)
        unheard, _ = site.call()
        qtbot.waitUntil(lambda: site.confirmed(unheard), timeout=PATIENCE_MS)
        assert not site.confirmed(unheard, spoken=True)

        speaker.start_server()
        qtbot.waitUntil(lambda: lost not in desk.notices, timeout=PATIENCE_MS)
        again, _ = site.call()
        qtbot.waitUntil(lambda: site.confirmed(again, spoken=True), timeout=PATIENCE_MS)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    """One that these tests may stop."""
    with running_postgres() as found:
        yield found


@pytest.mark.postgres
def test_a_server_that_stops_leaves_the_last_truth_and_comes_back_without_a_flood(
    server, sit_down, tmp_path, qtbot
):
    """The pictures are kept where ANTREAN_PICTURES says."""
    site, ahead = open_site(server.url("stopped")), [0.0]
    desk = sit_down(site)
    display = Display(
        open_database(site.url), DisplaySettings(speaker=False), monotonic=lambda: time.monotonic() + ahead[0]
    )
    display.window.resize(1280, 720)
    display.window.show()
    board = Screen(display.window, display.engine, {})
    try:
        _, number = site.call()
        qtbot.waitUntil(lambda: board.has(number), timeout=PATIENCE_MS)

        server.stop()
        qtbot.waitUntil(
            lambda: any(name.startswith("Terputus ") for name in board.names()), timeout=PATIENCE_MS
        )
        qtbot.waitUntil(lambda: not desk.workplace.link.connected, timeout=PATIENCE_MS)
        assert board.has(number), "the last truth stays"
        _keep(board, "lost")
        ahead[0] += 121
        qtbot.waitUntil(lambda: board.has("Perhatikan panggilan petugas"), timeout=PATIENCE_MS)
        assert number in " ".join(board.names()), "the last truth stays"
        _keep(board, "attention")

        server.start()
        latest = [site.call() for _ in range(8)][-1]
        qtbot.waitUntil(lambda: site.confirmed(latest[0]), timeout=PATIENCE_MS)
        qtbot.waitUntil(
            lambda: not any(name.startswith(("Terputus ", "Perhatikan")) for name in board.names()),
            timeout=PATIENCE_MS,
        )
        qtbot.waitUntil(lambda: board.has(latest[1]), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: desk.workplace.link.connected, timeout=PATIENCE_MS)
        _keep(board, "back")
    finally:
        if shiboken6.isValid(display.engine):
            shiboken6.delete(display.engine)
        display.close()
        QCoreApplication.processEvents()
        site.close()


def _keep(board: Screen, name: str) -> None:
    if folder := os.environ.get("ANTREAN_PICTURES"):
        board.save(Path(folder) / f"server-{name}.png")
