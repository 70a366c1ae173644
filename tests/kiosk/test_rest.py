"""K6 and K6b: when no number can be had here, the kiosk says why, when again and where instead."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.printing.files import PreviewPrinter
from kiosk.viewmodels.rest import NO_SERVER, REPAIR, Fault, RestInputs, derive_rest
from shared.domain.devices import Device, Trouble
from shared.domain.hall_stop import HallStop
from shared.usecases.devices import report_well
from shared.usecases.hall_stop import reopen_hall, stop_hall
from tests.kiosk.hall import Clock, make_hall, sample

TEXT = "Tinggalkan gedung lewat pintu terdekat."
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


def board_at(folder, hour: float, day: int = 0, change=lambda document: None):
    document = sample()
    change(document)
    clock = Clock(MONDAY + timedelta(days=day, hours=hour - 7))
    hall = make_hall(folder, document, clock)
    board = hall.board()
    hall.database.close()
    return board


def rest(board, fault=None, language="id"):
    now = board.now
    return derive_rest(RestInputs(board, now, language, "Kios 1", "Kios 2 di pintu barat", fault))


def test_while_numbers_are_given_it_does_not_show(tmp_path):
    assert not rest(board_at(tmp_path, 9)).shown


@pytest.mark.parametrize(
    ("hour", "day", "icon", "title", "sentence"),
    [
        (
            16.5,
            0,
            "bedtime",
            "Hari ini sudah tutup",
            "besok, Selasa pukul 08.00. Kios nomor mulai pukul 07.30.",
        ),
        (6.0, 0, "schedule", "Belum buka", "pukul 08.00. Kios nomor mulai pukul 07.30."),
        (12.0, 4, "coffee", "Sedang istirahat", "Loket buka lagi pukul 13.00."),
        (
            10.0,
            5,
            "event_busy",
            "Hari ini libur",
            "Senin, 30 November pukul 08.00. Kios nomor mulai pukul 07.30.",
        ),
        (10.0, 32, "celebration", "Hari Raya Natal", "Senin, 28 Desember pukul 08.00"),
    ],
    ids=["after closing", "before opening", "break on Friday", "Saturday", "Christmas"],
)
def test_it_says_why_and_when_again(qapp, tmp_path, hour, day, icon, title, sentence):
    facts = rest(board_at(tmp_path, hour, day))

    assert facts.shown
    assert (facts.icon_name, facts.title) == (icon, title)
    assert sentence in facts.sentence
    assert facts.desk == "Meja informasi ada di samping pintu utama."


def test_the_week_is_told_in_few_rows_and_today_stands_out(qapp, tmp_path):
    rows = rest(board_at(tmp_path, 17)).hours

    assert [(row.days, row.times, row.today) for row in rows] == [
        ("Senin–Kamis", "08.00–15.00", True),
        ("Jumat", "08.00–11.30, 13.00–15.30", False),
        ("Sabtu, Minggu dan libur nasional", "Tutup", False),
    ]


@pytest.mark.parametrize("code", [NO_SERVER, REPAIR])
def test_out_of_service_names_the_fault_and_where_to_go(qapp, tmp_path, code):
    since = datetime(2026, 11, 23, 8, 31, tzinfo=UTC)

    facts = rest(board_at(tmp_path, 9), Fault(code, since))

    assert facts.shown
    assert facts.note == f"Kios 1 · kode gangguan {code} · sejak 08.31"
    assert (facts.kiosk, facts.way) == ("", ""), "nobody knows of another kiosk"
    assert facts.desk


WELL = {"trouble": None, "ago": 1}
EMPTY = {"trouble": Trouble.PAPER_OUT, "ago": 1}
SILENT = {"trouble": None, "ago": 60}
CLOSED = {"trouble": Trouble.CLOSED, "ago": 1}
WAY = "Kios 2, di pintu barat"


@pytest.mark.parametrize(
    ("kiosks", "way", "shown"),
    [
        ({"Kios 1": CLOSED}, WAY, ("", "")),
        ({"Kios 1": CLOSED, "Kios 2": WELL}, WAY, ("Kios 2", WAY)),
        ({"Kios 1": CLOSED, "Kios 2": WELL}, "8 langkah ke kanan", ("Kios 2", "8 langkah ke kanan")),
        ({"Kios 1": CLOSED, "Kios 2": WELL}, "", ("Kios 2", "")),
        ({"Kios 1": CLOSED, "Kios 2": SILENT}, WAY, ("", "")),
        ({"Kios 1": CLOSED, "Kios 2": EMPTY, "Kios 3": CLOSED}, WAY, ("", "")),
        ({"Kios 1": CLOSED, "Kios 2": EMPTY, "Kios 3": WELL}, WAY, ("Kios 3", "")),
        ({"Kios 1": CLOSED, "Kios 2": EMPTY, "Kios 3": WELL}, "8 langkah ke kanan", ("Kios 3", "")),
        ({"Kios 1": CLOSED, "Kios 2": WELL, "Kios 3": WELL}, "8 langkah ke kanan", ("Kios 2", "")),
    ],
)
def test_another_kiosk_is_named_only_when_it_works_and_its_way_only_when_it_is_sure(
    qapp, tmp_path, kiosks, way, shown
):
    board = board_at(tmp_path, 9)
    devices = tuple(
        Device(name, "kiosk", board.now - timedelta(minutes=each["ago"]), each["trouble"], "", board.now)
        for name, each in kiosks.items()
    )
    board = replace(board, kiosks=devices)

    facts = derive_rest(RestInputs(board, board.now, "id", "Kios 1", way, Fault(REPAIR)))

    assert (facts.kiosk, facts.way) == shown


def test_a_closed_kiosk_names_one_that_has_reported_and_says_itself_that_it_is_closed(
    qtbot, hall, show, tmp_path
):
    screen = show(hall, PreviewPrinter(tmp_path / "papers"))
    report_well(hall.database, "Kios 2", "kiosk")

    screen.kiosk._close_for_repair(True)

    def troubles():
        return {device.name: device.trouble for device in hall.board().kiosks}

    qtbot.waitUntil(lambda: troubles() == {"Kios 1": Trouble.CLOSED, "Kios 2": None})
    qtbot.waitUntil(lambda: screen.has("Kios 2"))

    screen.kiosk._close_for_repair(False)
    qtbot.waitUntil(lambda: troubles() == {"Kios 1": None, "Kios 2": None})


def test_without_a_catalogue_there_is_still_a_next_step(qapp):
    facts = derive_rest(RestInputs(None, None, "id", "Kios 1", "", Fault(NO_SERVER)))

    assert facts.shown
    assert facts.desk == "Petugas mengambilkan nomor untuk Anda"


def test_a_lost_database_sends_people_on_only_when_it_stays_lost(kiosk):
    visit, page = kiosk.kiosk.visit, kiosk.kiosk.rest.page
    kiosk.kiosk._feed.close()  # the database is there in truth, and would say so
    visit.on_lost("")
    kiosk.pass_time(5)
    assert not page.property("shown")

    kiosk.pass_time(6)
    assert page.property("shown")

    visit.on_board(kiosk.kiosk.visit._board)
    assert not page.property("shown")


def test_staff_can_close_the_kiosk_for_repair(kiosk):
    kiosk.kiosk.rest.close(True)
    kiosk.pass_time(1)

    assert kiosk.kiosk.rest.page.property("title") == "Kios ini sedang diperbaiki"

    kiosk.kiosk.rest.close(False)
    kiosk.pass_time(1)
    assert not kiosk.kiosk.rest.page.property("shown")


@pytest.mark.parametrize("page", ["home", "confirm", "ticket"])
def test_an_evacuation_stands_in_place_of_every_screen_at_once_and_goes_when_it_is_over(qtbot, kiosk, page):
    visit = kiosk.kiosk.visit
    if page != "home":
        visit.chooseService("kk")
    if page == "ticket":
        visit.take()
    qtbot.waitUntil(lambda: visit.property("page") == page)

    stop_hall(kiosk.hall.database, TEXT)
    qtbot.waitUntil(lambda: kiosk.has(TEXT))
    assert kiosk.has("Evakuasi")
    assert not kiosk.has("Nomor antrean Anda") and not kiosk.has("Meja informasi")

    reopen_hall(kiosk.hall.database)
    qtbot.waitUntil(lambda: not kiosk.has(TEXT))
    assert visit.property("page") == page
    assert kiosk.hall.tickets() == (page == "ticket")


def test_nobody_is_asked_whether_they_are_still_there_during_an_evacuation(qtbot, kiosk):
    visit = kiosk.kiosk.visit
    visit.chooseService("kk")
    stop_hall(kiosk.hall.database, TEXT)
    qtbot.waitUntil(lambda: kiosk.has(TEXT))

    kiosk.pass_time(46)
    assert visit.property("asking") == 0

    kiosk.pass_time(60)
    assert visit.property("page") == "home"


def test_an_evacuation_comes_before_repair_and_a_lost_database(qapp, tmp_path):
    board = replace(board_at(tmp_path, 9), stop=HallStop(MONDAY, TEXT))

    for fault in (Fault(REPAIR), Fault(NO_SERVER), None):
        facts = rest(board, fault)
        assert (facts.urgent, facts.icon_name, facts.sentence) == (True, "warning", TEXT)
        assert (facts.desk, facts.kiosk, facts.address) == ("", "", ""), "there is nowhere else to go"


def with_registration(document):
    document["site"] |= {
        "public_address": "https://mpp.example",
        "booking_address": "https://antrean.example/daftar",
    }


@pytest.mark.parametrize(
    ("hour", "day", "title"),
    [(16.5, 0, "Daftar untuk besok"), (16.5, 4, "Daftar untuk Senin")],
    ids=["Monday evening", "Friday evening"],
)
def test_a_closed_hall_shows_the_way_to_a_booking_for_the_next_day(tmp_path, hour, day, title):
    facts = rest(board_at(tmp_path, hour, day, with_registration))

    assert (facts.booking_title, facts.booking) == (title, "https://antrean.example/daftar")
    assert facts.address == "", "one code to scan is enough"


def test_before_opening_nobody_is_sent_to_another_day(tmp_path):
    facts = rest(board_at(tmp_path, 6.0, 0, with_registration))

    assert (facts.booking, facts.address) == ("", "https://mpp.example")
