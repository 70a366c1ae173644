"""Renders the kiosk's screens to PNG files to look at: `python -m tests.kiosk.shots FOLDER`. Not a test."""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtTest import QTest

from kiosk.printing.files import NoPrinter, PreviewPrinter
from kiosk.printing.outcome import NotPrinted, Reason
from kiosk.printing.printer import Printer
from kiosk.printing.status import PrinterState, PrinterStatus
from kiosk.viewmodels.printing import Phase
from shared.qt.start import start_application
from shared.usecases.devices import report_well
from shared.usecases.hall_stop import stop_hall
from tests.kiosk.hall import Hall, Seen, hall_of, make_hall, open_kiosk, sample

PORTRAIT, LANDSCAPE, FOUR_K = (1080, 1920), (1920, 1080), (2160, 3840)

EVACUATION = (
    "Tinggalkan gedung lewat pintu terdekat. Jangan memakai lift. Berkumpul di lapangan parkir timur."
)


def story_hall(folder: Path, count: int | None = None) -> Hall:
    """The hall of the pictures' story, with people waiting."""
    document = sample() if count is None else hall_of(count)
    document["site"]["booking_address"] = "https://antrean.example/daftar"
    for agency in document["agencies"]:
        if agency["code"] == "W":
            agency["hours"] = {"mon": ["13:00-15:00"]}
        for service in agency["services"]:
            if service["id"] == "akta-mati":
                service["hours"] = {"mon": ["13:00-15:00"]}
            if service["id"] == "pindah":
                service["quota"] = 1
    hall = make_hall(folder, document)
    services = [s["id"] for a in document["agencies"] for s in a["services"] if s["id"] != "akta-mati"]
    open_now = [s for s in services if not any(s in x for x in ("perumdam", "pdam", "air"))]
    hall.crowd(1, "pindah")
    hall.crowd(45, "ktp-cetak", "kk")
    for service in open_now[10:40:3] if count is None else []:
        hall.crowd(2, service)
    hall.open(1, 2, 3, 4, 5, 6)
    hall.book("K7MX4RTP", "ktp-cetak")
    hall.book("LATE2026", "kk", "ktp-cetak", minutes=-40)
    hall.book("NEXTWEEK", "kk", minutes=7 * 24 * 60)
    return hall


class Busy:
    """A printer that never ends, until it is let go."""

    def __init__(self, inner: Printer) -> None:
        self.inner, self.gate = inner, threading.Event()

    def status(self):
        return self.inner.status()

    def print(self, image):
        self.gate.wait(20)
        return self.inner.print(image)

    def distrust(self):
        self.inner.distrust()


class Empty(NoPrinter):
    """A printer without paper."""

    def status(self):
        return PrinterStatus(PrinterState.PAPER_OUT)

    def print(self, image):
        return NotPrinted(Reason.NO_PAPER)


def settle(ms: int = 400) -> None:
    QTest.qWait(ms)


def main(folder: Path, only: str = "") -> None:  # noqa: C901, PLR0912 - a list of pictures, one after the other
    folder.mkdir(parents=True, exist_ok=True)
    app = start_application("kiosk", ["kiosk"])
    printers: list[Busy] = []

    def shot(
        name: str, size: tuple[int, int], *walk: Callable[[Seen], None], count: int | None = None
    ) -> None:
        if only and only not in name:
            return
        with tempfile.TemporaryDirectory() as place:
            hall = story_hall(Path(place), count)
            printers.append(printer := Busy(PreviewPrinter(Path(place) / "papers")))
            seen = open_kiosk(hall, printer, size)
            try:
                settle()
                for step in walk:
                    step(seen)
                    settle(350)
                seen.save(folder / f"{name}.png")
            finally:
                printer.gate.set()
                seen.close()
                hall.database.close()

    def visit(call: Callable[..., object]) -> Callable[[Seen], None]:

        def step(seen: Seen) -> None:
            call(seen.kiosk.visit)

        return step

    large, contrast = visit(lambda v: v.toggleLargeText()), visit(lambda v: v.toggleContrast())
    low = visit(lambda v: v.toggleLowReach())
    agency = visit(lambda v: v.openAgency("disdukcapil"))
    unfolded = visit(lambda v: v.unfold("kk"))
    two = visit(lambda v: (v.chooseService("ktp-cetak"), v.addAnother(), v.chooseService("kk")))
    four = visit(lambda v: [(v.addAnother(), v.chooseService(s)) for s in ("kia", "paspor-baru")])
    elderly = visit(lambda v: v.setReason("elderly", True))

    def take(seen: Seen) -> None:
        seen.kiosk.visit.take()
        deadline = time.monotonic() + 10
        while seen.kiosk.visit.property("page") != "ticket" and time.monotonic() < deadline:
            settle(50)

    def write(text: str) -> Callable[[Seen], None]:

        def step(seen: Seen) -> None:
            seen.kiosk.visit.openSearch()
            seen.kiosk.visit.ask(text)

        return step

    low = visit(lambda v: v.toggleLowReach())
    for name, text in (
        ("k1b", "ktp hilang"),
        ("k1b-empty", ""),
        ("k1b-none", "xyzzy"),
        ("k1b-many", "pajak"),
    ):
        shot(name, PORTRAIT, write(text))
        shot(f"large-{name}", PORTRAIT, large, write(text))
        shot(f"low-{name}", PORTRAIT, low, write(text))
        shot(f"landscape-{name}", LANDSCAPE, write(text))
        shot(f"low-landscape-{name}", LANDSCAPE, low, write(text))
        shot(f"contrast-{name}", PORTRAIT, contrast, write(text))
    details = visit(lambda v: v.openDetails("kk"))
    for prefix, before in (("", ()), ("large-", (large,)), ("low-", (low,)), ("contrast-", (contrast,))):
        shot(f"{prefix}k2-details", PORTRAIT, *before, agency, details)
        shot(f"{prefix}landscape-k2-details", LANDSCAPE, *before, agency, details)
        shot(f"{prefix}landscape-k2", LANDSCAPE, *before, agency, unfolded)
    booking = visit(lambda v: v.openBooking())

    def typed(code: str) -> Callable[[Seen], None]:

        def step(seen: Seen) -> None:
            visit, pages = seen.kiosk.visit, seen.kiosk._pages
            visit.scanned(code)
            deadline = time.monotonic() + 10
            while time.monotonic() < deadline and not (
                pages.confirm.property("ahead")
                or visit.property("notice")
                or pages.booking.property("message")
            ):
                settle(50)

        return step

    looks: tuple[tuple[str, tuple[Callable[[Seen], None], ...]], ...]
    looks = (
        ("", ()),
        ("large-", (large,)),
        ("low-", (low,)),
        ("contrast-", (contrast,)),
        ("low-large-", (low, large)),
    )
    for wearing, worn in looks:
        for panel, size in (("", PORTRAIT), ("landscape-", LANDSCAPE)):
            shot(f"{wearing}{panel}booking-k1", size, *worn)
            shot(f"{wearing}{panel}booking", size, *worn, booking)
            shot(f"{wearing}{panel}booking-unknown", size, *worn, booking, typed("K7MX-4RTQ"))
            shot(f"{wearing}{panel}booked-k3", size, *worn, typed("K7MX-4RTP"))
            shot(f"{wearing}{panel}late-k3", size, *worn, typed("late2026"))

    def tomorrow(seen: Seen) -> None:
        for page in range(9):
            seen.kiosk.visit.showPage(page)
            settle(400)
            if any(name.startswith("Besok,") for name in seen.names()):
                break
        seen.press(next(name for name in seen.names() if name.startswith("Besok,")))

    for wearing, worn in looks:
        for panel, size in (("", PORTRAIT), ("landscape-", LANDSCAPE)):
            shot(f"{wearing}{panel}book-tomorrow-k2", size, *worn, agency, tomorrow)
    shot("booked-k4", PORTRAIT, typed("K7MX-4RTP"), take)
    shot("booking-later-k1", PORTRAIT, typed("NEXTWEEK"))
    shot("low-k2", PORTRAIT, low, agency, unfolded)
    for prefix, before in (("", ()), ("large-", (large,)), ("contrast-", (contrast,))):
        shot(f"{prefix}k1", PORTRAIT, *before)
        shot(f"{prefix}k2", PORTRAIT, *before, agency, unfolded)
        shot(f"{prefix}k3", PORTRAIT, *before, two, elderly)
        shot(f"{prefix}k3-four", PORTRAIT, *before, two, four)
        shot(f"{prefix}k4", PORTRAIT, *before, two, elderly, take)
    for language in ("en", "jv", "su"):
        spoken = visit(lambda v, language=language: v.setLanguage(language))
        shot(f"{language}-k1", PORTRAIT, spoken)
        shot(f"{language}-k2", PORTRAIT, spoken, agency, unfolded)
        shot(f"{language}-k3", PORTRAIT, spoken, two, elderly)
        shot(f"{language}-k4", PORTRAIT, spoken, two, elderly, take)
        shot(f"{language}-large-k3", PORTRAIT, spoken, large, two, elderly)
        shot(f"{language}-large-k4", PORTRAIT, spoken, large, two, elderly, take)
    shot("one-k1", PORTRAIT, count=1)
    shot("forty-k1", PORTRAIT, count=40)
    shot("forty-large-k1", PORTRAIT, large, count=40)
    shot("adding-k1", PORTRAIT, two, visit(lambda v: v.addAnother()))
    shot("adding-k2", PORTRAIT, two, visit(lambda v: v.addAnother()), agency)

    def let_go(seen: Seen) -> None:
        printers[-1].gate.set()
        deadline = time.monotonic() + 10
        while seen.kiosk._printing.state.phase is Phase.PRINTING and time.monotonic() < deadline:
            settle(50)

    def jam(seen: Seen) -> None:
        report_well(seen.hall.database, "Kios 2", "kiosk")
        printers[-1].inner = Empty()
        deadline = time.monotonic() + 10
        while not seen.kiosk._printing.paperless and time.monotonic() < deadline:
            settle(50)

    shot("take-k4", PORTRAIT, two, take, let_go)
    for prefix, before in (("", ()), ("large-", (large,)), ("contrast-", (contrast,)), ("low-", (low,))):
        shot(f"{prefix}k5", PORTRAIT, *before, jam, two, elderly, take, let_go)
        shot(f"{prefix}paperless-k1", PORTRAIT, *before, jam)
    for language in ("en", "jv", "su"):
        spoken = visit(lambda v, language=language: v.setLanguage(language))
        shot(f"{language}-k5", PORTRAIT, spoken, jam, two, elderly, take, let_go)
        shot(f"{language}-large-k5", PORTRAIT, spoken, large, jam, two, elderly, take, let_go)

    def mend(seen: Seen) -> None:
        printers[-1].inner = PreviewPrinter(Path(tempfile.mkdtemp()))
        deadline = time.monotonic() + 10
        while seen.kiosk._printing.paperless and time.monotonic() < deadline:
            settle(50)

    def scan(seen: Seen) -> None:
        seen.kiosk.visit.scanned("token-0")
        deadline = time.monotonic() + 10
        while seen.kiosk.visit.property("page") != "ticket" and time.monotonic() < deadline:
            settle(50)

    def evacuate(seen: Seen) -> None:
        stop_hall(seen.hall.database, EVACUATION)
        deadline = time.monotonic() + 10
        while not seen.kiosk.rest.page.property("urgent") and time.monotonic() < deadline:
            settle(50)

    def foreign(seen: Seen) -> None:
        seen.kiosk.visit.scanned("8991234567890")
        deadline = time.monotonic() + 10
        while not seen.kiosk.visit.property("notice") and time.monotonic() < deadline:
            settle(50)

    for prefix, size in (("", PORTRAIT), ("landscape-", LANDSCAPE)):
        shot(f"{prefix}mended-k5", size, jam, two, elderly, take, let_go, mend)
        shot(f"{prefix}offered-k4", size, scan)
        shot(f"{prefix}unknown-k1", size, foreign)
    shot("large-offered-k4", PORTRAIT, large, scan)
    shot("landscape-k5", LANDSCAPE, jam, two, elderly, take, let_go)
    shot("landscape-large-k5", LANDSCAPE, large, jam, two, elderly, take, let_go)
    shot("landscape-paperless-k1", LANDSCAPE, jam)
    shot("idle-k3", PORTRAIT, two, lambda seen: seen.pass_time(46))
    shot("lost-k1", PORTRAIT, visit(lambda v: v.on_lost("")))
    shot("lost-k3", PORTRAIT, two, visit(lambda v: v.on_lost("")))
    for prefix, before in (("", ()), ("large-", (large,)), ("contrast-", (contrast,)), ("low-", (low,))):
        shot(f"{prefix}evacuation", PORTRAIT, *before, two, evacuate)
    shot("en-evacuation", PORTRAIT, visit(lambda v: v.setLanguage("en")), evacuate)
    for prefix, before in (("", ()), ("large-", (large,))):
        shot(f"{prefix}landscape-evacuation", LANDSCAPE, *before, evacuate)
    shot("landscape-k1", LANDSCAPE)
    shot("landscape-k4", LANDSCAPE, two, take)
    shot("4k-k1", FOUR_K)
    shot("4k-k4", FOUR_K, two, take)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
