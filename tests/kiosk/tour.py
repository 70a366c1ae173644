"""A tour of everything the kiosk can show: one stop for each state."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication
from PySide6.QtGui import QImage
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from kiosk.printing.files import PreviewPrinter
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus
from kiosk.viewmodels.patience import UNKNOWN_SHOWN
from shared.domain.hall_stop import TEXT_LIMIT
from shared.passwords import Argon2Passwords
from shared.settings.kiosk import KioskSettings
from shared.usecases.boards.kiosk import AgencyFacts, Availability
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.devices import report_well
from shared.usecases.hall_stop import reopen_hall, stop_hall
from tests.kiosk.hall import MORNING, Hall, Seen, catalogue_of, sample
from tests.kiosk.long_names import long_name

WAIT_MS = 10_000
PIN = "482913"


class Quiet:
    """A voice that says nothing."""

    def open(self, _volume: Callable[[], int], _missing: Callable[[], None]) -> Quiet:
        return self

    def say(self, language: str, texts: object) -> None: ...

    def number(self, *_: object) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


class Moody(PreviewPrinter):
    """A printer that is slow, or out of paper, when told to."""

    empty = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.gate = threading.Event()

    def status(self) -> PrinterStatus:
        return PrinterStatus(PrinterState.PAPER_OUT if self.empty else PrinterState.READY)

    def print(self, image: QImage) -> Printed | NotPrinted:
        self.gate.wait(WAIT_MS / 1000)
        return NotPrinted(Reason.NO_PAPER) if self.empty else super().print(image)


def touring() -> KioskSettings:
    """The settings of a kiosk that shows all there is."""
    return KioskSettings(
        reduced_motion=True, maintenance_pin=Argon2Passwords().hash(PIN), neighbour="Kios 2, di pintu timur"
    )


@dataclass(frozen=True)
class Stop:
    """A state of the screen. *again* brings it back after a touch has ended it; *pages* are its page buttons.

    *staff*: it is nothing that a visitor sees, and need not be within reach of one. *any_key_ends_it*: as any touch does.
    """

    name: str
    again: Callable[[], None] = lambda: None
    pages: QAbstractItemModel | None = None
    staff: bool = False
    any_key_ends_it: bool = False


class Tour:
    """Shows one state after the other in a kiosk that was opened with `Quiet` and `Moody`."""

    def __init__(self, qtbot: QtBot, kiosk: Seen, hall: Hall, printer: Moody) -> None:
        self._qtbot = qtbot
        self.kiosk, self.hall, self.printer = kiosk, hall, printer
        self.visit, self.pages = kiosk.kiosk.visit, kiosk.kiosk._pages

    def wait(self, condition: Callable[[], Any], what: str) -> None:
        """Let the program go on until *condition* holds."""
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)
        except WaitedTooLong:
            raise AssertionError(f"waited for {what}") from None

    def first_screen(self) -> Iterator[Stop]:
        """K1 with everything that can stand on it."""
        visit = self.visit
        visit.toStart()
        tabs = self.pages.home.property("pageTabs")
        yield Stop("home", pages=tabs)
        visit.toggleReadAloud()
        yield Stop("home, read aloud")
        visit.toggleReadAloud()
        yield Stop("home, foreign code", self._foreign_code)
        self.kiosk.pass_time(UNKNOWN_SHOWN)
        visit.on_lost("")
        yield Stop("home, without its database")
        visit.on_board(self.hall.board())

    def booked(self, on_time: str, late: str, refused: str) -> Iterator[Stop]:
        """The way of a booked visitor: the codes of two bookings, and of one that gives nothing today."""
        visit, pages = self.visit, self.pages
        visit.toStart()
        yield Stop("home, booking for another day", lambda: self._try(refused))
        visit.openBooking()
        yield Stop("booking")
        self._try(refused)
        yield Stop("booking, for another day")
        for code, name in ((on_time, "confirm, booked"), (late, "confirm, booked and late")):
            self._try(code)
            self.wait(lambda: pages.confirm.property("booked"), "the booking")
            self.wait(lambda: pages.confirm.property("ahead"), "the estimate")
            yield Stop(name)
            visit.toStart()

    def full(self, agency: str) -> Iterator[Stop]:
        """The way to a booking for another day, from a service that is full."""
        self.visit.openAgency(agency)
        for page in range(self.pages.agency.property("pageTabs").rowCount()):
            self.visit.showPage(page)
            QCoreApplication.processEvents()
            if self._tomorrow():
                break
        self.kiosk.press(self._tomorrow())
        yield Stop("book for tomorrow")
        self.visit.toStart()

    def searching(self, query: str) -> Iterator[Stop]:
        """K1b before, with and without results."""
        visit, page = self.visit, self.pages.search
        visit.toStart()
        visit.openSearch()
        yield Stop("search")
        visit.ask(query)
        self.wait(lambda: page.property("count"), "results")
        yield Stop("search, found", pages=page.property("pageTabs"))
        visit.ask("xyzzy")
        yield Stop("search, nothing found")
        visit.toStart()

    def agency(self, agency: str, unfold: int, details: int) -> Iterator[Stop]:
        """K2 with each of its first services unfolded and read in full."""
        visit, page = self.visit, self.pages.agency
        services = [each.service.id for each in self._facts(agency).services]
        visit.openAgency(agency)
        yield Stop("agency", pages=page.property("pageTabs"))
        for service in services[:unfold]:
            visit.unfold(service)
            yield Stop(f"agency, {service} unfolded")
            visit.unfold(service)
        for service in services[:details]:
            visit.openDetails(service)
            yield Stop(f"details of {service}", pages=self.pages.details.property("pageTabs"))
        visit.toStart()

    def confirmation(self, services: list[str]) -> Iterator[Stop]:
        """K3 with one service more at each stop, and what can stand in the way."""
        visit, page = self.visit, self.pages.confirm
        for count, service in enumerate(services, 1):
            if count == 2:
                visit.addAnother()
                yield Stop("home, adding")
            visit.addAnother()
            visit.chooseService(service)
            self.wait(lambda: page.property("ahead"), "the estimate")
            yield Stop(f"confirm {count}", pages=page.property("pageTabs"))
        visit.on_lost("")
        yield Stop("confirm, without its database")
        visit.on_board(self.hall.board())
        yield Stop("is anybody here?", self._quiet, any_key_ends_it=True)
        visit.toStart()

    def news(self, service: str, leaving: str, document: dict[str, Any]) -> Iterator[Stop]:
        """A *service* that fills between two taps; and one, *leaving* the catalogue under the visitor's hands."""
        visit, page = self.visit, self.pages.confirm
        full, gone = deepcopy(document), deepcopy(document)
        _service(full, service)["quota"] = 1
        visit.chooseService(service)
        self.wait(lambda: page.property("ready"), "the button")
        change_catalogue(self.hall.database, catalogue_of(full))
        self.hall.crowd(1, service)
        visit.take()
        self.wait(lambda: page.property("obstacle"), "the refusal")
        yield Stop("confirm, filled meanwhile")
        visit.toStart()
        visit.on_board(self.hall.board())
        visit.chooseService(leaving)
        for agency in gone["agencies"]:
            agency["services"] = [each for each in agency["services"] if each["id"] != leaving]
        gone["needs"] = [need for need in gone["needs"] if need["service"] != leaving]
        for counter in gone["counters"]:
            counter["services"] = [each for each in counter["services"] if each != leaving]
            counter.get("second_choice", {}).pop(leaving, None)
        change_catalogue(self.hall.database, catalogue_of(gone))
        visit.on_board(self.hall.board())
        assert visit.property("news"), "the visitor is told what is gone"
        yield Stop("what changed meanwhile")
        visit.noticed()
        change_catalogue(self.hall.database, catalogue_of(document))
        visit.on_board(self.hall.board())
        visit.toStart()

    def ticket(self, services: list[str]) -> Iterator[Stop]:
        """K4: the paper on its way, taken, and asked for with a code."""
        visit, page, printer = self.visit, self.pages.ticket, self.printer
        printer.gate.clear()
        self._take(services)
        yield Stop("ticket, printing")
        printer.gate.set()
        self.wait(lambda: page.property("strip") == "take", "the paper")
        yield Stop("ticket, printed")
        self.kiosk.pass_time(7)
        yield Stop("ticket, taken", lambda: self.kiosk.pass_time(0))
        visit.startOver()
        visit.scanned("token-0")
        self.wait(lambda: page.property("strip") == "offered", "the ticket of the code")
        yield Stop("ticket, found by its code")
        visit.startOver()

    def no_paper(self, services: list[str]) -> Iterator[Stop]:
        """K5: before, while and after the printer has none."""
        visit, page, printer = self.visit, self.pages.ticket, self.printer
        printer.gate.set()
        printer.empty = True
        self.wait(lambda: self.pages.home.property("paperless"), "the printer's trouble")
        yield Stop("home, without paper")
        report_well(self.hall.database, "Kios 2", "kiosk")
        visit.setReason("elderly", True)
        self._take(services)
        self.wait(lambda: page.property("paperless"), "K5")
        self.wait(lambda: page.property("helperTitle"), "staff to know")
        yield Stop("no paper")
        printer.empty = False
        self.wait(lambda: page.property("mended"), "the printer to be well")
        yield Stop("no paper, mended")
        visit.startOver()

    def resting(self) -> Iterator[Stop]:
        """K6 and K6b."""
        visit, rest = self.visit, self.kiosk.kiosk.rest
        rest.close(True)
        yield Stop("under repair", visit.tick)
        rest.close(False)
        visit.on_lost("")
        self.kiosk.pass_time(11)
        yield Stop("not connected", lambda: self.kiosk.pass_time(0))
        board = self.hall.board()
        visit.on_board(replace(board, agencies=tuple(map(_closed, board.agencies))))
        yield Stop("closed")
        stop_hall(self.hall.database, long_name(TEXT_LIMIT))
        self.wait(lambda: rest.page.property("urgent"), "the evacuation")
        yield Stop("evacuation")
        reopen_hall(self.hall.database)
        self.wait(lambda: not rest.page.property("urgent"), "its end")

    def staff(self, pin: str) -> Iterator[Stop]:
        """The dialog that visitors never see."""
        maintenance = self.kiosk.kiosk.maintenance
        maintenance.ask()
        yield Stop("asked for the PIN", staff=True)
        maintenance.enter(pin)
        self.wait(lambda: maintenance.property("open"), "the PIN to be checked")
        maintenance.testPrinter()
        self.wait(lambda: not maintenance.property("busy"), "the test page")
        yield Stop("maintenance", staff=True)
        maintenance.dismiss()

    def _take(self, services: list[str]) -> None:
        for service in services:
            self.visit.addAnother()
            self.visit.chooseService(service)
        self.wait(lambda: self.pages.confirm.property("ready"), "the button")
        self.visit.take()
        self.wait(lambda: self.visit.property("page") == "ticket", "the number")

    def _foreign_code(self) -> None:
        self._try("8991234567890")

    def _tomorrow(self) -> str:
        return next((name for name in self.kiosk.names() if name.startswith("Besok,")), "")

    def _try(self, code: str) -> None:
        """Scan *code*, or type it, and wait for the answer."""
        visit, pages = self.visit, self.pages
        visit.scanned(code)
        self.wait(
            lambda: (
                visit.property("notice")
                or pages.booking.property("message")
                or visit.property("page") == "confirm"
            ),
            "the answer to a code",
        )

    def _quiet(self) -> None:
        self.visit.touched()
        self.kiosk.pass_time(46)
        QCoreApplication.processEvents()

    def _facts(self, agency: str) -> AgencyFacts:
        return next(each for each in self.hall.board().agencies if each.agency.id == agency)


def everything(tour: Tour) -> Iterator[Stop]:
    """Every screen there is, in the long hall."""
    yield from tour.first_screen()
    yield from tour.booked("ONTIME", "TOOLATE", "NEXTWEEK")
    yield from tour.searching("ktp")
    yield from tour.agency("disdukcapil", unfold=2, details=3)
    yield from tour.full("disdukcapil")
    yield from tour.confirmation(["ktp-baru", "akta-lahir", "nib", "teller"])
    yield from tour.news("kia", "ikd", sample())
    yield from tour.ticket(["ktp-baru"])
    yield from tour.no_paper(["akta-lahir", "nib"])
    yield from tour.resting()
    yield from tour.staff(PIN)


def what_names_reach(tour: Tour) -> Iterator[Stop]:
    """The screens on which names of the catalogue stand."""
    yield from tour.first_screen()
    yield from tour.searching("pelayanan")
    yield from tour.agency("disdukcapil", unfold=2, details=2)
    yield from tour.confirmation(["kk", "ktp-baru", "pbb", "dtsen"])
    yield from tour.ticket(["kk", "pbb"])
    yield from tour.no_paper(["kk", "pbb"])


def one_agency(tour: Tour) -> Iterator[Stop]:
    """The screens that follow from how many agencies there are."""
    yield from tour.first_screen()
    yield from tour.agency("disdukcapil", unfold=1, details=0)


def _service(document: dict[str, Any], service: str) -> dict[str, Any]:
    return next(
        each for agency in document["agencies"] for each in agency["services"] if each["id"] == service
    )


def _closed(facts: AgencyFacts) -> AgencyFacts:
    return replace(facts, availability=Availability.CLOSED, opens_at=MORNING + timedelta(hours=24))
