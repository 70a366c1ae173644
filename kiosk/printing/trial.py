"""For `antrean printer`, in a process of its own: ask the printer, print a test page, draw a sample of the design.

The command starts `main` with one JSON document and prints the one that comes back.
"""

import os
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from kiosk.printing.asking import AskingPrinter
from kiosk.printing.design import SHIPPED, Design, DesignError, read_design
from kiosk.printing.files import FilePrinter
from kiosk.printing.interview import interview
from kiosk.printing.outcome import Printed
from kiosk.printing.printer import DOTS, Printer, open_printer
from kiosk.printing.testpage import draw_test_page
from kiosk.printing.ticket import TicketPaper, draw_ticket
from shared.domain.names import text_in


def main(what: str, given: dict[str, Any]) -> dict[str, Any]:
    """Do *what* (ask, test or preview) as *given* says; a fault of the person's is {"fault": sentences}."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication(["antrean"])
    try:
        design = read_design(Path(given["design"]).expanduser()) if given["design"] else SHIPPED
    except DesignError as error:
        return {"fault": list(error.faults)}
    width_mm = design.width_mm or given["width_mm"]
    if what == "preview":
        return _preview(design, width_mm, Path(given["to"]))
    try:
        printer = open_printer(given["kind"], given["address"], width_mm, given["baud"])
    except ValueError as error:
        return {"fault": [f"kiosk.printer: {error}"]}
    answer = _asked(printer)
    if what == "test":
        answer |= _printed(printer, draw_test_page(DOTS[width_mm], given["told"]))
    return answer


def _asked(printer: Printer) -> dict[str, Any]:
    asking = printer.device if isinstance(printer, FilePrinter) else printer
    answers = []
    if isinstance(asking, AskingPrinter):
        try:
            answers = interview(asking)
        except OSError as error:
            return {
                "answers": [],
                "state": "unreachable",
                "detail": error.strerror or str(error),
                "near_end": False,
            }
    status = printer.status()
    return {
        "answers": [asdict(each) for each in answers],
        "state": status.state.value,
        "near_end": status.paper_near_end,
        "unproven": status.unproven,
    }


def _printed(printer: Printer, image: QImage) -> dict[str, Any]:
    outcome = printer.print(image)
    if isinstance(outcome, Printed):
        return {"printed": True, "confirmed": outcome.confirmed}
    return {"printed": False, "reason": outcome.reason.value, "begun": outcome.begun}


def _preview(design: Design, width_mm: int, to: Path) -> dict[str, Any]:
    image = draw_ticket(_sample(design), DOTS[width_mm], design.logo)
    if not _save(image, to):
        return {"fault": [f"{to} cannot be written; name a file in a folder that this user may write."]}
    return {"picture": str(to), "width": image.width(), "height": image.height()}


def _save(image: QImage, to: Path) -> bool:
    """Write a PNG whatever the file is called."""
    writer = QImageWriter(str(to), b"png")
    return writer.write(image)


def _sample(design: Design) -> TicketPaper:
    """An invented ticket with everything that can be on one."""
    return TicketPaper(
        site_line="Mal Pelayanan Publik",
        site_name="Kabupaten Contoh",
        agency="Disdukcapil",
        services=("Rekam dan cetak KTP-el", "Kartu Keluarga (KK)"),
        code="A",
        number=47,
        wait_at="Tunggu di Zona A, kursi biru",
        facts=(
            ("Di depan Anda", "3 orang"),
            ("Perkiraan menunggu", "10–20 menit"),
            ("Dipanggil sekitar", "08.52–09.02"),
        ),
        prepare_title="Siapkan",
        requirements=("KTP lama (bila ada)", "Kartu Keluarga lama") if design.requirements else (),
        qr_payload="https://antrean.example/t/8Kf3qZ7m" if design.qr else "",
        qr_title="Pantau dari ponsel",
        qr_text="Pindai kode ini. Boleh menunggu di luar.",
        missed_text="Terlewat? Temui meja informasi. Nomor tetap berlaku hari ini.",
        printed_at=f"{date(2026, 11, 23):%d-%m-%Y}, 08.42",
        kiosk="Kios 1",
        lines=tuple(text_in(line, "id") for line in design.lines),
        footer=text_in(design.footer, "id") if design.footer else "",
    )
