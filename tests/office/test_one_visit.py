"""One visit from the kiosk's tile to the end of service: three programs, each with its own way to one database."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pytest
import shiboken6
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from counter.workplace import make_workplace
from display.app import Display
from kiosk.app import Kiosk
from kiosk.duty.volume import KeptVolume
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.unfinished import Unfinished
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.persistence.wakeups import open_wakeups
from shared.qt.languages import Languages
from shared.qt.start import load_fonts
from shared.settings.counter import CounterSettings
from shared.settings.display import DisplaySettings
from shared.settings.kiosk import KioskSettings
from shared.usecases.boards.kiosk import kiosk_board
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.sign_in import add_officer
from tests.counter.conftest import PASSWORD, PlainPasswords, type_secret
from tests.kiosk.hall import catalogue_of, sample
from tests.support.databases import Clock
from tests.support.printer import EmulatedPrinter
from tests.support.screen import Role, Screen, open_screen

pytestmark = pytest.mark.office

SERVICE = "Kartu Keluarga (KK) baru atau perubahan data"


@dataclass
class Office:
    """The three screens, the paper, and the database as a fourth sees it."""

    kiosk: Screen
    display: Screen
    counter: Screen
    printer: EmulatedPrinter
    database: SqlDatabase


@pytest.fixture
def printer() -> Iterator[EmulatedPrinter]:
    with EmulatedPrinter() as printer:
        yield printer


@pytest.fixture
def open_another(empty_url: str) -> Iterator[Callable[[], SqlDatabase]]:
    """The sample hall on both kinds of database; each call opens it anew, as each program does."""
    create_or_upgrade(open_engines(empty_url))
    opened = []

    def open_one() -> SqlDatabase:
        opened.append(open_database(empty_url, Clock()))
        return opened[-1]

    change_catalogue(open_one(), catalogue_of(sample()))
    add_officer(opened[0], PlainPasswords(), "rina", "Rina Wulandari", PASSWORD, agency="disdukcapil")
    yield open_one
    for database in opened:
        database.close()


@pytest.fixture
def office(qtbot, tmp_path, open_another, printer) -> Iterator[Office]:
    QAccessible.setActive(True)
    load_fonts()
    hall, desk = open_another(), open_another()
    kiosk = Kiosk(
        hall,
        hall.read(kiosk_board),
        NetworkPrinter("127.0.0.1", printer.port),
        KioskSettings(reduced_motion=True),
        unfinished=Unfinished(tmp_path / "printing.txt"),
        volume=KeptVolume(tmp_path / "volume.txt"),
    )
    display = Display(open_another(), DisplaySettings(speaker=False))
    wakeups = partial(open_wakeups, desk.engines)
    workplace = make_workplace(
        desk, wakeups, PlainPasswords(), CounterSettings(one_key=False), Languages(), username="rina"
    )
    workplace.begin()
    counter = open_screen("counter.ui", "Main", **workplace.views())
    screens = [Screen(kiosk.window, kiosk.engine, {}), Screen(display.window, display.engine, {}), counter]
    for screen, size in zip(screens, [(540, 960), (960, 540), (1280, 800)], strict=True):
        screen.window.resize(*size)
        screen.window.show()
        assert QTest.qWaitForWindowExposed(screen.window, 5000)
    yield Office(screens[0], screens[1], counter, printer, open_another())
    for screen in screens:
        if shiboken6.isValid(screen.engine):
            shiboken6.delete(screen.engine)
    for program in (kiosk, display, workplace):
        program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(qtbot, screen: Screen, name: str) -> None:
    """Press the button as soon as it is there and can be pressed."""

    def can() -> bool:
        button = screen.find(name, Role.Button)
        return button is not None and button.enabled

    qtbot.waitUntil(can, timeout=10_000)
    screen.press(name, Role.Button)


def press_until(qtbot, screen: Screen, name: str, seen: str) -> None:
    """Press the button as an officer does who sees nothing happen: right after a call it rests."""

    def press_again() -> bool:
        button = screen.find(name, Role.Button)
        if not shows(screen, seen) and button is not None and button.enabled:
            screen.press(name, Role.Button)
        return shows(screen, seen)

    qtbot.waitUntil(press_again, timeout=10_000)


def shows(screen: Screen, text: str) -> bool:
    """Whether *text* is part of anything that the screen says."""
    return any(text in name for name in screen.names())


def test_a_visitor_takes_a_number_is_called_and_served(qtbot, office):
    for name in ("Disdukcapil", SERVICE, "Ambil nomor"):
        press(qtbot, office.kiosk, name)
    qtbot.waitUntil(lambda: office.kiosk.has("A 001"))
    qtbot.waitUntil(lambda: office.kiosk.has("Ambil tiket"), timeout=10_000)
    (paper,) = office.printer.papers
    (code,) = zxingcpp.read_barcodes(paper)
    assert office.database.read(lambda read: read.ticket_by_token(code.text)) is not None

    office.counter.window.requestActivate()
    qtbot.waitUntil(office.counter.window.isActive)
    type_secret(office.counter, PASSWORD)
    office.counter.press("Loket 3", Role.RadioButton)
    press(qtbot, office.counter, "Masuk dan buka Loket 3")
    qtbot.waitUntil(lambda: shows(office.counter, "A 001"), timeout=10_000)
    assert not office.display.has("Dipanggil sekarang")

    press(qtbot, office.counter, "Panggil berikutnya")
    qtbot.waitUntil(lambda: office.display.has("Dipanggil sekarang"), timeout=10_000)
    assert shows(office.display, "A 001")
    assert shows(office.display, "Loket 3")
    press_until(qtbot, office.counter, "Mulai melayani", "Sedang dilayani")
    press_until(qtbot, office.counter, "Selesai saja", "Panggil berikutnya")

    entries = office.database.read(lambda read: read.entries_after(1))
    told = [entry.event.kind for entry in entries if not entry.event.device]
    assert told == ["taken", "counter_opened", "called", "started", "finished"]
