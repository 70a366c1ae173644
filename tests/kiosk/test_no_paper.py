"""K5: whatever becomes of the printer, the number stays valid, staff know, and nothing is printed twice or late."""

import pytest

from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import Printed
from kiosk.printing.status import PrinterState, PrinterStatus
from kiosk.viewmodels.paper_report import Report, derive_report
from shared.domain.devices import Trouble, troubled
from shared.usecases.devices import devices, report_well
from tests.kiosk.slow_printer import Slow
from tests.support.printer import EmulatedPrinter, Fault
from tests.support.screen import Role

TAKE = "Ambil nomor"
KEPT = "Sudah saya simpan"
READY = PrinterStatus(PrinterState.READY)


@pytest.fixture
def printer():
    with EmulatedPrinter() as printer:
        yield printer


@pytest.fixture
def kiosk(qtbot, hall, show, printer):
    kiosk = show(hall, NetworkPrinter("127.0.0.1", printer.port))
    qtbot.waitUntil(lambda: kiosk.kiosk._printing._watch.status == READY)
    return kiosk


def take(qtbot, kiosk):
    qtbot.waitUntil(lambda: kiosk.has("Disdukcapil"))
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Akta kelahiran", Role.Button))
    kiosk.press("Akta kelahiran")
    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?") and kiosk.get(TAKE, Role.Button).enabled)
    kiosk.press(TAKE)
    qtbot.waitUntil(lambda: kiosk.has("Nomor antrean Anda"))


def told(hall):
    """What staff see now."""
    return [(each.name, each.trouble, each.detail) for each in troubled(devices(hall.database))]


@pytest.mark.parametrize(
    ("fault", "title", "trouble"),
    [
        (Fault.PAPER_OUT, "Kertas tiket habis", Trouble.PAPER_OUT),
        (Fault.COVER_OPEN, "Tutup printer terbuka", Trouble.COVER_OPEN),
        (Fault.JAMMED, "Printer tiket macet", Trouble.JAMMED),
        (Fault.OFFLINE, "Printer tiket tidak tersambung", Trouble.OFFLINE),
    ],
)
def test_a_fault_while_idle_is_told_and_shown_and_recovers_by_itself(
    qtbot, hall, kiosk, printer, fault, title, trouble
):
    printer.fail(fault)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", trouble, "")])

    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has(title))
    assert kiosk.get(title).description == "Nomor Anda tetap berlaku."
    assert kiosk.has("catat: <b>A 001, Zona 1</b>") or kiosk.has("catat: A 001, Zona 1")
    qtbot.waitUntil(lambda: kiosk.has("Petugas sudah dipanggil"))
    kiosk.press(KEPT)
    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))

    printer.clear(fault)
    qtbot.waitUntil(lambda: not kiosk.has("Kios ini tanpa tiket kertas"))
    qtbot.waitUntil(lambda: told(hall) == [])
    assert printer.papers == [], "the visitor has gone: nothing is printed late"
    assert hall.tickets() == 1


def test_a_visitor_who_stays_gets_the_paper_when_the_printer_is_well_again(qtbot, hall, kiosk, printer):
    printer.fail(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Kertas tiket habis"))
    assert not kiosk.has("Cetak tiket")

    printer.clear(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Printer tiket sudah siap"))
    kiosk.press("Cetak tiket")
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))

    assert len(printer.papers) == 1
    assert kiosk.get("Cetak ulang").enabled, "what was never sent does not count as a print"


def test_paper_that_runs_out_in_mid_ticket_may_be_printed_once_more_only(qtbot, hall, kiosk, printer):
    printer.dots_left = 400
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Kertas tiket habis"))
    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", Trouble.PAPER_OUT, "A 001")])
    printer.clear(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Printer tiket sudah siap"))
    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", Trouble.UNCONFIRMED, "A 001")])

    kiosk.press("Cetak tiket")
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))

    assert len(printer.papers) == 1, "the first one was forgotten by the printer"
    assert not kiosk.has("Cetak ulang")
    qtbot.waitUntil(lambda: told(hall) == [])


def test_a_printer_that_swallows_tickets_is_told_with_the_number(qtbot, hall, kiosk, printer):
    printer.fail(Fault.SWALLOWS)
    take(qtbot, kiosk)

    qtbot.waitUntil(lambda: kiosk.has("Tiket mungkin tidak tercetak"), timeout=10_000)
    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", Trouble.UNCONFIRMED, "A 001")])
    assert not kiosk.has("Kios ini tanpa tiket kertas")
    qtbot.waitUntil(lambda: kiosk.has("Petugas sudah dipanggil"))
    assert kiosk.get("Cetak tiket").enabled, "perhaps it was only this once"


def test_power_that_fails_is_shown_and_comes_back(qtbot, hall, kiosk, printer):
    printer.fail(Fault.MUTE)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", Trouble.OFFLINE, "")])

    printer.clear(Fault.MUTE)
    qtbot.waitUntil(lambda: told(hall) == [])


def test_a_roll_near_its_end_is_told_and_nothing_else(qtbot, hall, kiosk, printer):
    printer.fail(Fault.NEAR_END)

    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", Trouble.PAPER_LOW, "")])
    assert not kiosk.has("Kios ini tanpa tiket kertas")
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))


def test_another_kiosk_with_paper_is_named(qtbot, hall, kiosk, printer):
    report_well(hall.database, "Kios 2", "kiosk")
    printer.fail(Fault.COVER_OPEN)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    take(qtbot, kiosk)

    qtbot.waitUntil(lambda: kiosk.has("Petugas sudah dipanggil"))
    helper = kiosk.get("Petugas sudah dipanggil")
    assert helper.description == "Menuju ke sini. Tiket kertas bisa dicetak di Kios 2."


def test_the_screen_without_paper_stays_a_minute(qtbot, hall, kiosk, printer):
    printer.fail(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Kertas tiket habis"))

    kiosk.pass_time(59)
    assert kiosk.has(KEPT)
    kiosk.pass_time(2)
    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))


def test_news_of_the_printer_do_not_keep_the_screen_open(qtbot, hall, kiosk, printer):
    """Only a touch gives more time; a printer that comes and goes is no touch."""
    printer.fail(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Kertas tiket habis"))
    kiosk.pass_time(50)

    printer.clear(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Printer tiket sudah siap"))
    kiosk.pass_time(11)

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))


def test_a_kiosk_that_died_while_printing_tells_which_number_and_prints_nothing(qtbot, hall, show, printer):
    hall.unfinished.begin("A 047")

    kiosk = show(hall, NetworkPrinter("127.0.0.1", printer.port))

    qtbot.waitUntil(lambda: told(hall) == [("Kios 1", Trouble.UNCONFIRMED, "A 047")])
    assert printer.papers == []
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))
    qtbot.waitUntil(lambda: told(hall) == [])
    assert hall.unfinished.left_over() == ""


def test_a_ticket_is_noted_as_long_as_it_is_being_printed(qtbot, hall, show):
    noted = []

    class Looking:
        def status(self):
            return READY

        def print(self, image):
            noted.append(hall.unfinished.left_over())
            return Printed(confirmed=True)

        def distrust(self): ...

    kiosk = show(hall, Looking())
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))

    assert noted == ["A 001"]
    assert hall.unfinished.left_over() == ""


def test_a_paper_that_waited_too_long_is_not_printed(qtbot, hall, show):
    """A computer that slept, or a slow printer with a long line: nobody stands there any more."""
    printer = Slow()
    kiosk = show(hall, printer)
    printer.hold_up(qtbot)
    take(qtbot, kiosk)

    hall.clock.seconds += 61
    printer.gate.set()

    qtbot.waitUntil(lambda: kiosk.has("Tiket tidak tercetak"))
    assert printer.printed == []


@pytest.mark.parametrize(
    ("status", "without_paper", "doubtful", "report"),
    [
        (None, "", "", Report(None)),
        (READY, "", "", Report(None)),
        (READY, "A 047", "", Report(None)),
        (READY, "A 047", "A 047", Report(Trouble.UNCONFIRMED, "A 047")),
        (PrinterStatus(PrinterState.READY, paper_near_end=True), "", "", Report(Trouble.PAPER_LOW)),
        (PrinterStatus(PrinterState.PAPER_OUT), "A 047", "", Report(Trouble.PAPER_OUT, "A 047")),
        (PrinterStatus(PrinterState.UNKNOWN), "", "", Report(None)),
        (PrinterStatus(PrinterState.UNREACHABLE), "", "", Report(Trouble.UNREACHABLE)),
        (PrinterStatus(PrinterState.ABSENT), "", "", None),
    ],
)
def test_what_staff_are_told(status, without_paper, doubtful, report):
    assert derive_report(status, without_paper, doubtful) == report
