"""A kiosk whose visitors come one after the other without a pause: `python -m tests.bench.kiosk_visits URL PORT N`.

Prints one JSON line: for each visit the seconds from tap to picture of the three taps, and the numbers given.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk
from kiosk.duty.volume import KeptVolume
from kiosk.printing.printer import open_printer
from kiosk.printing.unfinished import Unfinished
from shared.persistence.database import open_database
from shared.qt.start import load_fonts
from shared.settings.kiosk import KioskSettings, PrinterSettings
from shared.usecases.boards.kiosk import kiosk_board
from tests.bench.halls import MORNING, clock_from
from tests.bench.programs_on_screen import memory_mb

SIZE = (1080, 1920)


def main(url: str, port: int, visits: int) -> None:
    """Let *visits* visitors take a number, each as soon as the one before has gone."""
    _application = QApplication(["kiosk"])
    load_fonts()
    database = open_database(url, clock_from(MORNING))
    settings = KioskSettings(
        fullscreen=False, printer=PrinterSettings(kind="network", address=f"127.0.0.1:{port}")
    )
    printer = open_printer("network", f"127.0.0.1:{port}", 80)
    kept = Path(tempfile.mkdtemp())
    kiosk = Kiosk(
        database,
        database.read(kiosk_board),
        printer,
        settings,
        unfinished=Unfinished(kept / "printing.txt"),
        volume=KeptVolume(kept / "volume.txt"),
    )
    kiosk.window.resize(*SIZE)
    kiosk.window.show()
    frames = [0]
    kiosk.window.frameSwapped.connect(lambda: frames.__setitem__(0, frames[0] + 1))

    def until(reached: Callable[[], bool]) -> float:
        """Seconds until *reached*, and a picture after it."""
        begin = time.perf_counter()
        while not reached():
            _turn()
        shown = frames[0]
        kiosk.window.update()
        while frames[0] == shown:
            _turn()
        return time.perf_counter() - begin

    until(lambda: True)
    visit, told, numbers, memory = kiosk.visit, [], [], []
    board = database.read(kiosk_board)
    services = [(a.agency.id, f.service.id) for a in board.agencies for f in a.services]
    for count in range(visits):
        agency, service = services[count % len(services)]
        visit.openAgency(agency)
        first = until(lambda: visit.property("page") == "agency")
        visit.chooseService(service)
        second = until(lambda: visit.property("page") == "confirm")
        visit.take()
        third = until(lambda: visit.property("page") == "ticket")
        told.append((first, second, third))
        numbers.append(kiosk._pages.ticket.property("number"))
        until(lambda: kiosk._pages.ticket.property("strip") != "printing")
        visit.startOver()
        until(lambda: visit.property("page") == "home")
        if count % 100 == 0:
            memory.append(memory_mb(os.getpid())["Rss"])
    print(json.dumps({"taps": told, "numbers": numbers, "rss": memory}), flush=True)
    os._exit(0)  # the figures are out; how a kiosk ends is another test's matter


def _turn() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    # Outside a running event loop nobody else deletes what was left to be deleted later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
