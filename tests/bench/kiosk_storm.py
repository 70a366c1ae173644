"""A kiosk that a vandal has to himself: `python -m tests.bench.kiosk_storm URL SEED BLOWS`.

The real window on a real database, locked as on duty. Prints JSON lines: how it stands now and then, and at the end what
was seen. Whatever must not be ends the process with a traceback.
"""

import faulthandler
import gc
import json
import logging
import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import zxingcpp
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app import Kiosk
from kiosk.duty.volume import KeptVolume
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState, PrinterStatus
from kiosk.printing.unfinished import Unfinished
from kiosk.viewmodels.scan import MOST_PAPERS
from kiosk.viewmodels.visit_state import Page, fresh
from shared.passwords import Argon2Passwords
from shared.persistence.database import open_database
from shared.qt.start import start_application
from shared.settings.kiosk import KioskSettings
from shared.usecases.boards.kiosk import kiosk_board
from tests.bench.halls import MORNING, clock_from
from tests.bench.programs_on_screen import memory_mb, used_mb
from tests.bench.vandal import Vandal

SIZE = (540, 960)
PIN = "730164"

CHECK_EVERY, REST_EVERY, FAULT_EVERY = 20, 1000, 300
"""Blows between two looks at what must hold, two rests, and two changes of the printer's mind."""

BLOWS_PER_TURN = 4
"""Blows between two turns of the kiosk's loop: faster than it draws."""

RESTS = 5
"""Long pauses after which nobody may be at the kiosk any more."""


class Paper:
    """A printer that is well or not, and reads the code of each ticket it prints."""

    def __init__(self) -> None:
        self.state = PrinterState.READY
        self.outcome: Printed | NotPrinted = Printed(confirmed=True)
        self.prints: Counter[str] = Counter()

    def status(self) -> PrinterStatus:
        return PrinterStatus(self.state)

    def print(self, image: QImage) -> Printed | NotPrinted:
        outcome = self.outcome
        if isinstance(outcome, Printed):
            self.prints[_code(image)] += 1
        return outcome

    def distrust(self) -> None:
        pass

    def change(self, vandal: Vandal) -> None:
        """Be well, be out of paper before the ticket, or fail under way."""
        lot = vandal.chance.random()
        self.state = PrinterState.PAPER_OUT if lot < 0.1 else PrinterState.READY
        self.outcome = NotPrinted(Reason.JAMMED, begun=True) if 0.1 < lot < 0.2 else Printed(confirmed=True)


def _code(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = grey.width(), grey.height()
    found = zxingcpp.read_barcodes(
        Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine())
    )
    assert len(found) == 1, "each ticket has one code"
    return found[0].text.rpartition("/")[2]


class Silence:
    """A voice for "Bacakan" that is not heard: what is said is another test's matter."""

    def say(self, language, texts):
        pass

    def stop(self):
        pass

    def close(self):
        pass


@dataclass
class Storm:
    """Deals the blows from the application's own loop, one turn of it after the other."""

    kiosk: Kiosk
    vandal: Vandal
    paper: Paper
    blows: int
    faults: list[str] = field(default_factory=list)
    pages: Counter[str] = field(default_factory=Counter)
    numbers: list[str] = field(default_factory=list)
    rests: int = 0
    longest_gap: float = 0.0
    memory: list[float] = field(default_factory=list)
    used: list[float] = field(default_factory=list)
    _resting: int = 0
    _turned_at: float = field(default_factory=time.perf_counter)

    def turn(self) -> None:
        """One blow, or one look at a kiosk that is left alone."""
        now = time.perf_counter()
        self.longest_gap, self._turned_at = max(self.longest_gap, now - self._turned_at), now
        if self._resting:
            self._rest()
            return
        for _ in range(BLOWS_PER_TURN):
            self._strike()

    def _strike(self) -> None:
        self.vandal.strike()
        dealt = self.vandal.dealt.total()
        if dealt % CHECK_EVERY == 0:
            self._check()
        if dealt % FAULT_EVERY == 0:
            self.paper.change(self.vandal)
            self.vandal.codes = list(self.paper.prints)[-3:]
        if dealt % REST_EVERY == 0:
            self._resting = RESTS
        if dealt % max(1, self.blows // 50) == 0:
            self.tell()

    def on_page(self) -> None:
        """Another page stands."""
        self.pages[str(self._visit.property("page"))] += 1

    def on_number(self) -> None:
        """Another number stands on the ticket's page."""
        self.numbers.append(str(self.kiosk._pages.ticket.property("number")))

    def tell(self) -> None:
        """How it stands."""
        self.memory.append(memory_mb(os.getpid())["Rss"])
        self.kiosk.engine.collectGarbage()
        gc.collect()
        self.used.append(used_mb())
        stand = {"blows": self.vandal.dealt.total(), "rss": self.memory[-1], "used": self.used[-1]}
        print(json.dumps(stand), flush=True)

    @property
    def _visit(self):
        return self.kiosk.visit

    def _check(self) -> None:
        """What holds in every state."""
        state, window = self._visit._state, self.kiosk.window
        assert not self.faults, self.faults
        assert window.isVisible() and window.size().toTuple() == SIZE, "the window stays as it is"
        assert not self.kiosk.maintenance.property("open"), "only the PIN opens"
        assert state.page in set(Page)
        assert len(state.services) == len(set(state.services)) <= self._visit._board.site.services_per_ticket
        assert state.page is not Page.CONFIRM or state.services
        assert self._visit.property("page") == state.page.value
        assert max(self.paper.prints.values(), default=0) <= MOST_PAPERS, "a ticket and one reprint"

    def _rest(self) -> None:
        """Nobody touches the kiosk for a long time."""
        self.vandal.pass_time(31)
        self._visit.tick()
        self.kiosk.maintenance.tick()
        under_way = self._visit._request.answer.busy or self._visit._stay.printing
        self._resting = RESTS if under_way else self._resting - 1
        if self._resting:
            return
        assert self._visit._state == fresh(self._visit._state), "the kiosk is back at its start page"
        assert self._visit.property("language") == "id"
        assert not self.kiosk.maintenance.property("asking"), "staff's dialog does not stay"
        self.rests += 1


def main(url: str, seed: int, blows: int) -> None:
    """Deal *blows* blows to a kiosk on the hall at *url*."""
    faulthandler.enable()
    app = start_application("kiosk", ["kiosk"], on_error=lambda _error: None)
    database = open_database(url, clock_from(MORNING))
    vandal = Vandal(seed)
    paper = Paper()
    settings = KioskSettings(maintenance_pin=Argon2Passwords().hash(PIN))
    kept = Path(tempfile.mkdtemp())
    kiosk = Kiosk(
        database,
        database.read(kiosk_board),
        paper,
        settings,
        unfinished=Unfinished(kept / "printing.txt"),
        volume=KeptVolume(kept / "volume.txt"),
        monotonic=vandal.seconds,
        on_duty=True,
        open_voice=lambda _volume, _missing: Silence(),
    )
    kiosk.window.resize(*SIZE)
    kiosk.window.show()
    vandal.window, vandal.ask_for_staff = kiosk.window, kiosk.maintenance.ask
    storm = Storm(kiosk, vandal, paper, blows)
    logging.getLogger().addHandler(_Listener(storm.faults))
    sys.excepthook = lambda kind, error, trace: storm.faults.append(f"{kind.__name__}: {error}")
    kiosk.visit.pageChanged.connect(storm.on_page)
    kiosk._pages.ticket.numberChanged.connect(storm.on_number)
    _run(app, storm)
    print(json.dumps(_told(storm)), flush=True)
    os._exit(0)  # the figures are out; how a kiosk ends is another test's matter


def _run(app: QGuiApplication, storm: Storm) -> None:
    """Turn until all blows are dealt and the kiosk has rested; raises what must not be."""
    wrong: list[BaseException] = []

    def turn() -> None:
        try:
            storm.turn()
        except BaseException as error:  # noqa: BLE001 - an exception in a slot would only be printed
            wrong.append(error)
            app.exit(1)
        if storm.vandal.dealt.total() >= storm.blows and storm.rests:
            app.exit()  # a window that cannot be closed would refuse to quit

    timer = QTimer(interval=0)
    timer.timeout.connect(turn)
    timer.start()
    app.exec()
    sys.excepthook = sys.__excepthook__
    if wrong:
        raise wrong[0]


def _told(storm: Storm) -> dict[str, object]:
    return {
        "dealt": storm.vandal.dealt,
        "events": storm.vandal.events,
        "pages": storm.pages,
        "numbers": storm.numbers,
        "papers": storm.paper.prints.total(),
        "rests": storm.rests,
        "gap": storm.longest_gap,
        "rss": storm.memory,
        "used": storm.used,
    }


class _Listener(logging.Handler):
    """Qt's warnings and everything the program complains of."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(self.format(record))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
