"""A visitor's way, by the names on the screen, on a real database and printer."""

import threading
from datetime import timedelta

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.printing.files import NoPrinter
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import Printed
from shared.usecases.change_catalogue import change_catalogue
from tests.kiosk.hall import catalogue_of, make_hall, sample
from tests.kiosk.printing.papers import as_pillow, read_code
from tests.support.printer import EmulatedPrinter
from tests.support.screen import Role

TAKE = "Ambil nomor"
DONE = "Selesai"


@pytest.fixture
def printer():
    with EmulatedPrinter() as printer:
        yield printer


def go_to_confirmation(qtbot, kiosk, *services):
    """Choose the services of Disdukcapil, one after the other."""
    for service in services:
        if kiosk.has("Tambah layanan lain"):
            kiosk.press("Tambah layanan lain")
        qtbot.waitUntil(lambda: kiosk.has("Disdukcapil"))
        kiosk.press("Disdukcapil")
        qtbot.waitUntil(lambda service=service: kiosk.has(service, Role.Button))
        kiosk.press(service)
        qtbot.waitUntil(lambda: kiosk.has("Sudah benar?"))
    qtbot.waitUntil(lambda: kiosk.get(TAKE, Role.Button).enabled)


def take(qtbot, kiosk):
    kiosk.press(TAKE)
    qtbot.waitUntil(lambda: kiosk.has("Nomor antrean Anda"))


def test_three_taps_give_a_number_on_screen_and_on_paper(qtbot, hall, show, printer):
    kiosk = show(hall, NetworkPrinter("127.0.0.1", printer.port))

    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    take(qtbot, kiosk)

    assert kiosk.has("A 001")
    assert kiosk.has("Tunggu di: Zona 1, kursi biru")
    assert kiosk.has("Di depan Anda: 0 orang")
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))
    assert len(printer.papers) == 1
    token = hall.ticket().token
    assert [code.text for code in zxingcpp.read_barcodes(printer.papers[0])] == [token]
    assert len(token) >= 16


def test_the_code_on_the_screen_is_the_code_on_the_paper(qtbot, hall, show, printer):
    kiosk = show(hall, NetworkPrinter("127.0.0.1", printer.port), size=(1080, 1920))

    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    take(qtbot, kiosk)

    token = hall.ticket().token
    qtbot.waitUntil(lambda: read_code(as_pillow(kiosk.grab())) == [token])
    assert kiosk.has("Petugas dapat memindai kode ini.")


def test_a_hall_with_an_address_offers_the_phone(qtbot, tmp_path, show, printer):
    document = sample()
    document["site"]["public_address"] = "https://mpp.example/"
    hall = make_hall(tmp_path, document)
    kiosk = show(hall, NetworkPrinter("127.0.0.1", printer.port))

    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    take(qtbot, kiosk)

    assert kiosk.has("Pantau dari ponsel")
    token = hall.ticket().token
    assert kiosk.kiosk._pages.ticket.property("code") == f"https://mpp.example/t/{token}"
    hall.database.close()


def test_two_services_of_two_agencies_share_one_number(qtbot, hall, kiosk):
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    kiosk.press("Tambah layanan lain")
    qtbot.waitUntil(lambda: kiosk.has("N–Z"))
    kiosk.press("N–Z")
    kiosk.press("Imigrasi")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))
    name = next(n for n in kiosk.names(Role.Button) if "aspor" in n and not n.startswith("Syarat"))
    kiosk.press(name)
    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?") and kiosk.get(TAKE, Role.Button).enabled)
    take(qtbot, kiosk)

    ticket = hall.ticket()
    assert str(ticket.number) == "A 001"
    assert [step.service.split("-")[0] for step in ticket.steps] == ["akta", "paspor"]
    assert any(", lalu Imigrasi" in name for name in kiosk.names())


def test_a_frequent_need_leads_straight_to_confirmation(qtbot, kiosk):
    kiosk.press("KTP hilang")

    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?"))
    assert kiosk.has("Cetak ulang KTP-el")


def test_tapping_twice_gives_one_number(qtbot, hall, kiosk):
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")

    kiosk.kiosk.visit.take()
    kiosk.kiosk.visit.take()
    qtbot.waitUntil(lambda: kiosk.has("Nomor antrean Anda"))

    assert hall.tickets() == 1


def test_who_goes_first_is_counted_and_never_why(qtbot, hall, kiosk):
    hall.crowd(5, "akta-lahir")
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    qtbot.waitUntil(lambda: kiosk.has("Di depan Anda: 5 orang"))

    kiosk.press("Lansia", Role.CheckBox)
    qtbot.waitUntil(lambda: kiosk.has("Di depan Anda: 0 orang"))
    assert kiosk.get("Lansia", Role.CheckBox).checked
    take(qtbot, kiosk)

    ticket = hall.database.read(lambda read: read.ticket_by_token(read.ticket(6).token))
    assert ticket.priority
    assert any(name.endswith("Anda didahulukan") for name in kiosk.names())


def test_a_quota_that_fills_meanwhile_is_said_above_the_button(qtbot, tmp_path, show):
    document = sample()
    for service in document["agencies"][0]["services"]:
        service["quota"] = 1 if service["id"] == "akta-lahir" else None
    hall = make_hall(tmp_path, document)
    kiosk = show(hall)
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    kiosk.kiosk._feed.close()

    hall.crowd(1, "akta-lahir")
    kiosk.press(TAKE)

    sentence = "Kuota Akta kelahiran hari ini penuh, buka lagi 24/11 07.30."
    qtbot.waitUntil(lambda: kiosk.has(sentence))
    assert kiosk.has("Kuota hari ini penuh")
    assert not kiosk.get(TAKE, Role.Button).enabled
    assert hall.tickets() == 1
    hall.database.close()


def test_removing_the_last_service_leads_back_to_its_agency(qtbot, kiosk):
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran", "Akta kematian")

    kiosk.press("Hapus Akta kelahiran")
    qtbot.waitUntil(lambda: not kiosk.has("Akta kelahiran"))
    assert kiosk.has("Sudah benar?")
    kiosk.press("Hapus Akta kematian")

    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))


def test_what_is_chosen_already_cannot_be_chosen_again(qtbot, kiosk):
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    kiosk.press("Tambah layanan lain")
    qtbot.waitUntil(lambda: kiosk.has("Mau menambah layanan apa?"))
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Akta kelahiran", Role.Button))

    chosen = kiosk.get("Akta kelahiran", Role.Button)

    assert chosen.description == "Sudah dipilih"
    assert not chosen.enabled


def test_the_way_back_is_the_way_one_came(qtbot, kiosk):
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")

    kiosk.press("Kembali")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))
    kiosk.press("Kembali")

    qtbot.waitUntil(lambda: kiosk.has("Pilih instansi"))
    assert kiosk.has("Ada keperluan apa hari ini?")


def test_requirements_unfold_one_at_a_time(qtbot, kiosk):
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))

    kiosk.press("Syarat, Akta kelahiran")
    qtbot.waitUntil(lambda: kiosk.has("KK asli"))
    kiosk.press("Syarat, Kartu Keluarga (KK) baru atau perubahan data")

    qtbot.waitUntil(lambda: kiosk.has("KK lama"))
    assert not kiosk.has("KK asli")


def test_a_closed_agency_still_shows_what_to_bring(qtbot, tmp_path, show):
    document = sample()
    document["agencies"][0]["hours"] = {"mon": ["08:00-08:30", "13:00-15:00"]}
    hall = make_hall(tmp_path, document)
    kiosk = show(hall)
    assert kiosk.get("Disdukcapil").description == "Buka 13.00"

    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))

    assert kiosk.get("Akta kelahiran", Role.Button).description == "Tutup, buka lagi 13.00"
    assert not kiosk.get("Akta kelahiran", Role.Button).enabled
    assert kiosk.has("Syarat, Akta kelahiran")
    hall.database.close()


def test_without_an_open_counter_nothing_is_promised(qtbot, tmp_path, show):
    hall = make_hall(tmp_path)
    kiosk = show(hall)

    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")

    qtbot.waitUntil(lambda: kiosk.has("Perkiraan: Belum ada loket buka"))
    assert not any(name.startswith("Dipanggil sekitar") for name in kiosk.names())
    hall.database.close()


def test_without_a_printer_the_number_is_to_be_kept_otherwise(qtbot, hall, kiosk):
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    take(qtbot, kiosk)

    qtbot.waitUntil(lambda: kiosk.has("Kios ini tanpa tiket kertas"))
    assert not kiosk.has("Cetak ulang")


def test_the_ticket_closes_by_itself_and_any_touch_gives_more_time(qtbot, hall, show, printer):
    kiosk = show(hall, NetworkPrinter("127.0.0.1", printer.port))
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Ambil tiket"))
    assert kiosk.get(DONE, Role.Button).description == "· 15 detik"

    kiosk.pass_time(11)
    assert kiosk.get(DONE, Role.Button).description == "· 4 detik"
    assert not kiosk.has("Ambil tiket")
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(270, 200))
    qtbot.waitUntil(lambda: kiosk.get(DONE, Role.Button).description == "· 15 detik")
    kiosk.pass_time(16)

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))


def test_nobody_waits_for_a_slow_printer(qtbot, hall, show):
    gate = threading.Event()

    class Slow(NoPrinter):
        def print(self, image):
            gate.wait(30)
            return Printed(confirmed=True)

    kiosk = show(hall, Slow())
    go_to_confirmation(qtbot, kiosk, "Akta kelahiran")
    take(qtbot, kiosk)
    qtbot.waitUntil(lambda: kiosk.has("Tiket sedang dicetak"))
    assert not kiosk.get("Cetak ulang").enabled

    kiosk.press(DONE)
    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))
    gate.set()
    qtbot.waitUntil(lambda: kiosk.kiosk.papers.property("count") == 1)

    assert kiosk.kiosk.visit.property("page") == "home"


def test_after_a_visit_nothing_of_it_is_left(qtbot, hall, kiosk):
    visit = kiosk.kiosk.visit
    kiosk.press("Teks besar")
    kiosk.press("Kontras")
    go_to_confirmation(qtbot, kiosk, "Perekaman KTP-el pemula")
    kiosk.press("Lansia", Role.CheckBox)
    take(qtbot, kiosk)
    kiosk.press("English", Role.RadioButton)

    visit.startOver()

    assert visit.property("language") == "id"
    assert not visit.property("largeText")
    assert not visit.property("highContrast")
    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))
    go_to_confirmation(qtbot, kiosk, "Perekaman KTP-el pemula")
    assert not kiosk.get("Lansia", Role.CheckBox).checked


def test_the_clock_is_the_databases(qtbot, hall, kiosk):
    assert kiosk.has("08.42")
    assert kiosk.has("Senin, 23 November")

    kiosk.clock.now += timedelta(days=1)
    kiosk.kiosk.visit.on_board(hall.board())

    assert kiosk.has("Selasa, 24 November")


def test_a_changed_catalogue_shows_without_a_restart(qtbot, hall, kiosk):
    document = sample()
    document["agencies"][0]["short"] = {"id": "Dukcapil"}

    change_catalogue(hall.database, catalogue_of(document))

    qtbot.waitUntil(lambda: kiosk.has("Dukcapil"))


def test_news_of_the_line_arrive_by_themselves(qtbot, hall, kiosk):
    hall.crowd(3, "kk")

    qtbot.waitUntil(lambda: kiosk.get("Disdukcapil").description == "3 orang menunggu")
