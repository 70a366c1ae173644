"""Every kiosk screen in every language, size, orientation and reach: no text is cut, no control too small or hidden."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from time import monotonic
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.waiting import Unreachable, wait_for
from shared.qt.languages import LANGUAGES
from shared.qt.start import load_fonts
from shared.settings.kiosk import KioskSettings
from tests.kiosk.hall import Hall, Seen
from tests.kiosk.long_names import endless_hall, lone_hall, long_hall, long_name
from tests.kiosk.tour import (
    Moody,
    Quiet,
    Stop,
    Tour,
    everything,
    one_agency,
    touring,
    what_names_reach,
)
from tests.support.layout import faults, texts

TWENTY_MM = 81
"""Pixels of 20 mm on the 21.5-inch panel of 1080 × 1920 that the design is drawn for."""

PANELS = {"portrait": (1080, 1920), "landscape": (1920, 1080)}
REACH = {"portrait": 758, "landscape": 432}
SETTLING = 0.3
"""Seconds in which a fault may go away: a screen that was just changed is still being laid out."""


class Look(NamedTuple):
    """How the visitor has set the screen."""

    large: bool
    low: bool
    contrast: bool = False


LOOKS = [Look(large=False, low=False), Look(large=True, low=False), Look(large=True, low=True)]
ONCE = [Look(large=False, low=True), Look(large=False, low=False, contrast=True)]
"""Looks whose room is that of another, or more: one language is enough."""

HALLS: dict[str, tuple[Callable[..., Hall], Callable[[Tour], Iterator[Stop]], Sequence[str]]] = {
    "long names": (long_hall, everything, LANGUAGES),
    "endless names": (endless_hall, what_names_reach, ["id"]),
    "one agency": (lone_hall, one_agency, ["id"]),
}


def wear(kiosk: Seen, look: Look) -> None:
    """Give the screen this look by the buttons of the bottom bar."""
    visit = kiosk.kiosk.visit
    for wanted, name, toggle in (
        (look.large, "largeText", visit.toggleLargeText),
        (look.low, "lowReach", visit.toggleLowReach),
        (look.contrast, "highContrast", visit.toggleContrast),
    ):
        if visit.property(name) != wanted:
            toggle()


def still(kiosk: Seen) -> bool:
    """Whether nothing on the screen moves or fades."""
    screens = kiosk.window.findChild(QQuickItem, "screens")
    assert screens is not None
    places = [
        screens,
        *(each for each in kiosk.window.contentItem().childItems() if each.inherits("QQuickOverlay")),
    ]
    return all(item.opacity() == 1 for place in places for item in place.childItems() if item.isVisible())


def settle(qtbot, kiosk: Seen) -> None:
    """Let the screen be laid out and drawn, and what moves arrive."""
    QCoreApplication.processEvents()
    kiosk.window.grabWindow()
    qtbot.waitUntil(lambda: still(kiosk))


def lasting(window: QQuickWindow, reach: float = 0) -> list[str]:
    """The faults that stay."""
    until = monotonic() + SETTLING
    while found := faults(window, least=TWENTY_MM, reach=reach):
        if monotonic() > until:
            break
        QTest.qWait(50)
    return found


def walk(qtbot, kiosk: Seen, stop: Stop, panel: str, languages: Sequence[str]) -> Iterator[str]:
    """The faults of one stop in all looks and languages, on each of its pages."""
    visit = kiosk.kiosk.visit
    for look, language in [*product(LOOKS, languages), *product(ONCE, ["id"])]:
        wear(kiosk, look)
        visit.setLanguage(language)
        page, pages = 0, 1
        while page < pages:
            if page:
                visit.showPage(page)
            stop.again()
            settle(qtbot, kiosk)
            pages = stop.pages.rowCount() if stop.pages is not None else 1
            reach = REACH[panel] if look.low and not stop.staff else 0
            for fault in lasting(kiosk.window, reach):
                yield f"{stop.name} ({language}, {panel}, {look}, page {page}): {fault}"
            page += 1


@pytest.mark.timeout(900)
@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("names", HALLS)
def test_nothing_is_cut_hidden_or_too_small(qtbot, tmp_path, show, names, panel):
    make_hall, screens, languages = HALLS[names]
    hall, printer = make_hall(tmp_path), Moody(tmp_path / "papers")
    kiosk = show(hall, printer, PANELS[panel], touring, Quiet().open)
    found, seen = [], 0

    for stop in screens(Tour(qtbot, kiosk, hall, printer)):
        found += walk(qtbot, kiosk, stop, panel, languages)
        seen += len(texts(kiosk.window))
        wear(kiosk, Look(large=False, low=False))
        kiosk.kiosk.visit.setLanguage("id")

    hall.database.close()
    assert seen > 100, "the walk saw hardly any text"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("panel", PANELS)
def test_nothing_is_cut_as_long_as_the_server_is_missing(qapp, panel):
    """This window has one language and no buttons: it stands before the kiosk knows its hall."""
    load_fonts()
    found, seen = [], []
    far = KioskSettings(name=long_name(60), neighbour=long_name(120))

    def look(window: QQuickWindow) -> None:
        window.resize(*PANELS[panel])
        window.show()
        assert QTest.qWaitForWindowExposed(window, 5000)
        window.grabWindow()
        found.extend(lasting(window))
        seen.extend(text.words for text in texts(window))

    assert wait_for(Unreachable(Server), far, look) is not None

    assert "Kios ini tidak tersambung" in seen
    assert not found, "\n".join(found)


class Server:
    """A database that is there at last."""

    def close(self) -> None: ...
