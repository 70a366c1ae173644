"""A kiosk in a test: a real SQLite file with the sample hall, a clock the test sets, a window to look at."""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.duty.volume import KeptVolume
from kiosk.printing.files import NoPrinter
from kiosk.printing.printer import Printer
from kiosk.printing.ticket import TicketPaper
from kiosk.printing.unfinished import Unfinished
from kiosk.reading.aloud import OpenVoice
from shared.domain.booking import Booking
from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.domain.ticket import Ticket
from shared.persistence.database import SqlDatabase, open_database
from shared.qt.start import load_fonts
from shared.settings.kiosk import KioskSettings
from shared.usecases.boards.kiosk import KioskBoard, kiosk_board
from shared.usecases.bookings import save_bookings
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import TicketTaken
from shared.usecases.take_ticket import take_ticket
from tests.support.screen import Screen
from tests.support.sites import copy_site

ROOT = Path(__file__).resolve().parents[2]
MORNING = datetime(2026, 11, 23, 1, 42, tzinfo=UTC)
"""Monday, 08.42 in the hall."""


def sample() -> dict[str, Any]:
    """The sample catalogue as a document to change."""
    document: dict[str, Any] = json.loads((ROOT / "assets" / "catalogue.json").read_text(encoding="utf-8"))
    return document


def catalogue_of(document: Mapping[str, Any]) -> Catalogue:
    """The catalogue that *document* describes, which must have no fault."""
    read = read_catalogue(deepcopy(dict(document)))
    assert isinstance(read, Catalogue), read
    return read


@cache
def sample_catalogue() -> Catalogue:
    """The sample catalogue as it is."""
    return catalogue_of(sample())


def hall_of(count: int) -> dict[str, Any]:
    """The sample with *count* agencies: fewer of its own, or more with codes of two letters."""
    document = sample()
    agencies = document["agencies"][:count]
    for i in range(count - len(agencies)):
        code = "A" + "ABCDEFGHJKLMNPRSTUVWXYZ"[i]
        agency = deepcopy(document["agencies"][i % 22])
        agency |= {"id": f"lebih-{i}", "code": code}
        for service in agency["services"]:
            service["id"] = f"{service['id']}-{i}"
        agencies.append(agency)
        served = [service["id"] for service in agency["services"]]
        document["counters"].append({"number": 101 + i, "zone": agency["zone"], "services": served})
    known = {service["id"] for agency in agencies for service in agency["services"]}
    document["agencies"] = agencies
    document["counters"] = [c for c in document["counters"] if set(_ids(c)) <= known]
    document["needs"] = [need for need in document["needs"] if need["service"] in known]
    return document


def _ids(counter: Mapping[str, Any]) -> list[str]:
    return [each if isinstance(each, str) else each["service"] for each in counter["services"]]


@dataclass
class Clock:
    """The hall's time and the kiosk's own seconds, moved by hand."""

    now: datetime = MORNING
    seconds: float = 1000.0

    def __call__(self) -> datetime:
        return self.now

    def monotonic(self) -> float:
        return self.seconds


@dataclass
class Hall:
    """A site in an SQLite file."""

    database: SqlDatabase
    clock: Clock
    url: str
    unfinished: Unfinished
    volume_file: Path
    numbers: list[TicketTaken] = field(default_factory=list)

    def board(self) -> KioskBoard:
        return self.database.read(kiosk_board)

    def open(self, *counters: int) -> None:
        for number in counters:
            open_counter(self.database, number, officer=f"petugas{number}")

    def crowd(self, count: int, *services: str) -> None:
        """*count* visitors take a number for *services* in turn."""
        for i in range(count):
            token = f"token-{len(self.numbers)}"
            taken = take_ticket(self.database, (services[i % len(services)],), token=token)
            assert isinstance(taken, TicketTaken), taken
            self.numbers.append(taken)

    def book(self, code: str, service: str, *more: str, minutes: float = 18) -> Booking:
        """Somebody has booked for *service* and *more*, so many *minutes* from now."""
        booking = Booking(code, self.clock.now + timedelta(minutes=minutes), (service, *more))
        save_bookings(self.database, [booking])
        return booking

    def ticket(self, ticket: int = 1) -> Ticket:
        """A ticket that was given, the first one unless named."""
        found = self.database.read(lambda read: read.ticket(ticket))
        assert found is not None
        return found

    def tickets(self) -> int:
        """How many numbers were given today."""
        return sum(
            entry.event.kind.value == "taken"
            for entry in self.database.read(lambda read: read.entries_after(0, 100_000))
        )


def make_hall(folder: Path, document: Mapping[str, Any] | None = None, clock: Clock | None = None) -> Hall:
    clock = clock or Clock()
    url = copy_site(
        folder / "hall.db", sample_catalogue() if document is None else catalogue_of(document), clock
    )
    database = open_database(url, clock)
    return Hall(database, clock, url, Unfinished(folder / "printing.txt"), folder / "volume.txt")


class Seen(Screen):
    """A kiosk's screen, with the kiosk behind it."""

    def __init__(self, kiosk: Kiosk, hall: Hall) -> None:
        super().__init__(kiosk.window, kiosk.engine, {})
        self.kiosk = kiosk
        self.hall, self.clock = hall, hall.clock

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as a person does: not as fast after the last one as a scanner types."""
        self.clock.seconds += 0.2
        super().key(key, modifiers)

    def burst(self, code: str) -> None:
        """Scan *code*: a scanner types it without any time between two keys, and ends with Enter."""
        self.clock.seconds += 1
        for letter in f"{code}\r":
            key = Qt.Key.Key_Return if letter == "\r" else 0
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(
                    self.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                )

    def pass_time(self, seconds: float) -> None:
        """Let *seconds* go by without anybody touching the kiosk."""
        self.clock.seconds += seconds
        self.clock.now += timedelta(seconds=seconds)
        self.kiosk.visit.tick()
        self.kiosk.maintenance.tick()
        QCoreApplication.processEvents()

    def close(self) -> None:
        self.kiosk.visit.setLanguage("id")  # a translator is the whole application's
        if shiboken6.isValid(self.engine):
            shiboken6.delete(self.engine)
        self.kiosk.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_kiosk(
    hall: Hall,
    printer: Printer | None = None,
    size: tuple[int, int] = (540, 960),
    settings: Callable[[], KioskSettings] = lambda: KioskSettings(reduced_motion=True),
    open_voice: OpenVoice | None = None,
    draw: Callable[[TicketPaper, int, QImage | None], QImage] | None = None,
) -> Seen:
    QAccessible.setActive(True)
    load_fonts()
    kiosk = Kiosk(
        hall.database,
        hall.board(),
        printer or NoPrinter(),
        settings(),
        unfinished=hall.unfinished,
        volume=KeptVolume(hall.volume_file),
        monotonic=hall.clock.monotonic,
        open_voice=open_voice,
        draw=draw,
    )
    kiosk.window.resize(*size)
    kiosk.window.show()
    assert QTest.qWaitForWindowExposed(kiosk.window, 5000)
    return Seen(kiosk, hall)
