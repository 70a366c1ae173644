"""Every kiosk screen in every language, size, orientation and reach: no text is cut, no control too small or hidden."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.printing.files import PreviewPrinter
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from shared.qt.languages import LANGUAGES
from shared.usecases.boards.kiosk import AgencyFacts, Availability
from tests.kiosk.hall import MORNING, Hall, Seen, make_hall, sample
from tests.support.layout import faults, texts

TWENTY_MM = 81
"""Pixels of 20 mm on the 21.5-inch panel of 1080 × 1920 that the design is drawn for."""

PANELS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
REACH = {"portrait": 758, "landscape": 432}


class Moody(PreviewPrinter):
    """A printer that runs out of paper when told to."""

    empty = False

    def print(self, image: QImage) -> Printed | NotPrinted:
        return NotPrinted(Reason.NO_PAPER) if self.empty else super().print(image)


def long_hall(folder) -> Hall:
    """The sample with names as long as real ones get, one agency closed, one service full, one closed."""
    document = sample()
    first = document["agencies"][0]
    first["short"] = {"id": "Kependudukan dan Catatan Sipil"}
    first["services"][0]["name"] = {
        "id": "Perekaman KTP elektronik pemula, hilang, rusak, atau perubahan data"
    }
    first["services"][0].pop("short", None)
    first["services"][1]["quota"] = 1
    first["services"][2]["hours"] = {"mon": ["13:00-15:00"]}
    document["agencies"][-1]["hours"] = {"mon": ["13:00-15:00"]}
    document["agencies"][3]["short"] = {"id": "BPJS Ketenagakerjaan dan Pelatihan"}
    hall = make_hall(folder, document)
    hall.open(1, 2, 3, 4, 5, 6)
    hall.crowd(1, first["services"][1]["id"])
    hall.crowd(30, first["services"][0]["id"], first["services"][3]["id"])
    return hall


def looks() -> Iterator[tuple[str, bool, bool]]:
    """Every way the screen can look: panel, large text, low reach."""
    yield from product(PANELS, (False, True), (False, True))


def wear(kiosk: Seen, panel: str, large: bool, low: bool, language: str) -> None:
    """A fresh visit that looks like this."""
    visit = kiosk.kiosk.visit
    visit.startOver()
    kiosk.window.resize(*PANELS[panel])
    visit.setLanguage(language)
    if large:
        visit.toggleLargeText()
    if low:
        visit.toggleLowReach()


def screens(qtbot, kiosk: Seen, hall: Hall, printer: "Moody") -> Iterator[str]:
    """Show one screen after the other, telling its name."""
    visit = kiosk.kiosk.visit
    agency = hall.board().agencies[0]
    ids = [each.service.id for each in agency.services]
    others = [each.services[0].service.id for each in hall.board().agencies[3:5]]
    printer.empty = False
    yield "home"
    visit.openSearch()
    yield "search"
    visit.ask("ktp")
    qtbot.waitUntil(lambda: kiosk.kiosk._pages.search.property("count") != "")
    yield "search, found"
    visit.ask("xyzzy")
    yield "search, nothing found"
    visit.openAgency(agency.agency.id)
    yield "agency"
    visit.unfold(ids[3])
    yield "agency, unfolded"
    for place, service in enumerate(ids[:4]):
        visit.openDetails(service)
        yield f"details {place}"
    visit.chooseService(ids[0])
    qtbot.waitUntil(lambda: kiosk.kiosk._pages.confirm.property("ahead") != "")
    yield "confirm, one service"
    visit.addAnother()
    yield "home, adding"
    visit.chooseService(ids[3])
    yield "confirm, two services"
    for service in others:
        visit.addAnother()
        visit.chooseService(service)
    yield "confirm, four services"
    kiosk.pass_time(46)
    yield "asked whether anybody is here"
    visit.stillHere()
    QTest.qWait(200)
    visit.take()
    qtbot.waitUntil(lambda: kiosk.kiosk._pages.ticket.property("strip") == "take")
    yield "ticket"
    visit.toStart()
    printer.empty = True
    visit.chooseService(ids[3])
    visit.take()
    qtbot.waitUntil(lambda: kiosk.kiosk._pages.ticket.property("paperless"))
    yield "ticket without paper"
    visit.toStart()
    kiosk.kiosk.rest.close(True)
    kiosk.pass_time(0.1)
    yield "out of service"
    kiosk.kiosk.rest.close(False)
    evening = replace(hall.board(), agencies=tuple(map(closed, hall.board().agencies)))
    visit.on_board(evening)
    yield "closed"
    visit.on_board(hall.board())


def closed(facts: AgencyFacts) -> AgencyFacts:
    """An agency after hours."""
    return replace(facts, availability=Availability.CLOSED, opens_at=MORNING + timedelta(hours=24))


def settle(kiosk: Seen) -> None:
    """Let the screen be laid out and drawn, and what moves arrive."""
    QTest.qWait(150)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_hidden_or_too_small(qtbot, tmp_path, show, language):
    hall = long_hall(tmp_path)
    printer = Moody(tmp_path / "papers")
    kiosk = show(hall, printer, PANELS["portrait"])
    found, seen = [], 0

    for panel, large, low in looks():
        wear(kiosk, panel, large, low, language)
        for name in screens(qtbot, kiosk, hall, printer):
            settle(kiosk)
            seen += len(texts(kiosk.window))
            reach = REACH[panel] if low and not name.startswith(("ticket", "asked")) else 0
            look = f"{language}, {panel}, {'large' if large else 'normal'}, {'low' if low else 'usual'} reach"
            found += [
                f"{name} ({look}): {fault}" for fault in faults(kiosk.window, least=TWENTY_MM, reach=reach)
            ]

    hall.database.close()
    assert seen > 1000, "the walk saw hardly any text"
    assert not found, "\n".join(found)
