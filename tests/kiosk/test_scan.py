"""A ticket's code held before a kiosk: the number is shown again and its paper offered, once."""

import pytest

from kiosk.printing.network import NetworkPrinter
from kiosk.viewmodels.scan import MOST_PAPERS
from shared.usecases.boards.scanned import LONGEST_CODE, scanned
from shared.usecases.call import call_next
from shared.usecases.serve import finish
from tests.support.printer import EmulatedPrinter, Fault
from tests.support.screen import Role


@pytest.fixture
def printer():
    with EmulatedPrinter() as printer:
        yield printer


@pytest.fixture
def kiosk(hall, show, printer):
    hall.crowd(1, "akta-lahir")
    return show(hall, NetworkPrinter("127.0.0.1", printer.port))


def scan(kiosk, code):
    kiosk.kiosk.visit.scanned(code)


@pytest.mark.parametrize(
    "code", ["token-0", "https://mpp.example/t/token-0", "https://mpp.example/t/token-0/"]
)
def test_a_ticket_of_another_kiosk_is_shown_and_its_paper_offered(qtbot, hall, kiosk, printer, code):
    scan(kiosk, code)
    qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))
    assert kiosk.has("A 001")
    assert printer.papers == []

    kiosk.press("Cetak tiket")
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))

    assert len(printer.papers) == 1
    assert hall.tickets() == 1


def test_a_kiosk_prints_the_same_ticket_only_so_often(qtbot, kiosk, printer):
    for papers in range(1, MOST_PAPERS + 1):
        scan(kiosk, "token-0")
        qtbot.waitUntil(lambda: kiosk.has("Cetak tiket", Role.Button))
        kiosk.press("Cetak tiket")
        qtbot.waitUntil(lambda papers=papers: len(printer.papers) == papers and kiosk.has("Ambil tiket"))
        kiosk.kiosk.visit.startOver()

    scan(kiosk, "token-0")
    qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))
    assert kiosk.get("Anda sudah punya nomor").description == "Tiket kertas sudah dicetak di sini."
    assert not kiosk.has("Cetak tiket")


def test_what_was_taken_here_counts_too(qtbot, hall, kiosk, printer):
    kiosk.kiosk.visit.chooseService("akta-lahir")
    qtbot.waitUntil(lambda: kiosk.has("Ambil nomor") and kiosk.get("Ambil nomor", Role.Button).enabled)
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))
    kiosk.press("Cetak ulang")
    qtbot.waitUntil(lambda: len(printer.papers) == MOST_PAPERS and kiosk.has("Ambil tiket"))
    kiosk.kiosk.visit.startOver()

    scan(kiosk, hall.ticket(2).token)
    qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))
    assert not kiosk.has("Cetak tiket")


def test_a_paper_counts_although_its_visitor_has_gone_before_it_came(qtbot, kiosk, printer):
    scan(kiosk, "token-0")
    qtbot.waitUntil(lambda: kiosk.has("Cetak tiket", Role.Button))
    for papers in range(1, MOST_PAPERS + 1):
        printer.pause()
        kiosk.press("Cetak tiket")
        kiosk.kiosk.visit.startOver()
        scan(kiosk, "token-0")
        qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))
        assert kiosk.has("Cetak tiket") == (papers < MOST_PAPERS)
        printer.go_on()
        qtbot.waitUntil(lambda papers=papers: len(printer.papers) == papers)


def test_a_kiosk_without_paper_shows_the_number_and_offers_nothing(qtbot, kiosk, printer):
    printer.fail(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))

    scan(kiosk, "token-0")
    qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))
    assert not kiosk.has("Cetak tiket")

    printer.clear(Fault.PAPER_OUT)
    qtbot.waitUntil(lambda: kiosk.has("Cetak tiket"))


@pytest.mark.parametrize(
    "code",
    [
        "8991234567890",
        "https://example.com",
        "token-9",
        "",
        "x" * 5000,
        "\x00\x1b",
        "'; DROP TABLE ticket; --",
    ],
)
def test_a_foreign_code_is_answered_and_changes_nothing(qtbot, hall, kiosk, code):
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))

    scan(kiosk, code)

    qtbot.waitUntil(lambda: any(name.startswith("Kode ini bukan tiket hari ini") for name in kiosk.names()))
    assert kiosk.has("Pilih layanan")
    kiosk.pass_time(9)
    assert not any(name.startswith("Kode ini bukan") for name in kiosk.names())
    assert hall.tickets() == 1


@pytest.mark.parametrize("typed", ["", "ktp"])
def test_an_unknown_code_leaves_no_letters_in_the_search_field(qtbot, kiosk, typed):
    kiosk.press("Cari layanan")
    qtbot.waitUntil(lambda: kiosk.has("Keperluan Anda", Role.EditableText))
    kiosk.type("Keperluan Anda", typed)

    kiosk.burst("8991234567890")

    qtbot.waitUntil(lambda: any(name.startswith("Kode ini bukan tiket hari ini") for name in kiosk.names()))
    assert kiosk.get("Keperluan Anda", Role.EditableText).value == typed
    assert kiosk.kiosk._pages.search.property("query") == typed


def test_the_offer_closes_by_itself(qtbot, kiosk):
    scan(kiosk, "token-0")
    qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))

    kiosk.pass_time(46)

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))


def test_a_ticket_that_was_served_or_is_of_yesterday_is_no_ticket_of_today(hall):
    hall.crowd(2, "akta-lahir")

    def found(token):
        facts = hall.database.read(lambda read: scanned(read, token))
        return None if facts is None else str(facts.number)

    assert found("token-0") == "A 001"
    call_next(hall.database, 1)
    finish(hall.database, 1)
    assert found("token-0") is None
    assert found("token-1") == "A 002"
    assert found("x" * (LONGEST_CODE + 1)) is None
    hall.clock.now = hall.clock.now.replace(day=24)
    assert found("token-1") is None
