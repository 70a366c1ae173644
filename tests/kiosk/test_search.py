"""K1b: a visitor writes what they need, by touch or by keyboard, and gets to the right service."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.viewmodels.search import SearchInputs, Standing, derive_search
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.search import Hit
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.pause_service import pause_service
from tests.kiosk.hall import catalogue_of, make_hall, sample
from tests.support.screen import Role


def hits(*services, grade=0):
    return tuple(Hit(service, 1.0, grade) for service in services)


def derived(board, query, found, **state):
    return derive_search(SearchInputs(board, VisitState(query=query, **state), "id", found))


def test_what_was_typed_is_marked_and_counted(hall):
    facts = derived(hall.board(), "ktp", hits("ktp-baru"))

    assert facts.count == "1 layanan ditemukan"
    assert facts.message == ""
    assert facts.results[0].title == ("Perekaman ", "KTP", "-el pemula")
    assert (facts.results[0].code, facts.results[0].agency) == ("A", "Disdukcapil")


def test_without_results_a_sentence_and_the_frequent_needs_are_shown(hall):
    empty, nothing = derived(hall.board(), "k", ()), derived(hall.board(), "xyzzy", ())

    assert empty.message == "Tulis keperluan Anda, misalnya “KTP hilang”."
    assert nothing.message == "Belum ketemu. Coba kata lain atau pilih instansi."
    assert [need.label for need in nothing.needs][:2] == ["KTP hilang", "Paspor baru"]
    assert nothing.count == ""


def test_among_equal_matches_open_ones_come_first_then_the_shorter_wait(tmp_path):
    document = sample()
    for agency in document["agencies"]:
        for service in agency["services"]:
            if service["id"] == "paspor-ganti":
                service["hours"] = {"mon": ["13:00-15:00"]}
    hall = make_hall(tmp_path, document)
    hall.crowd(9, "ktp-cetak")
    hall.open(1, *range(10, 51))
    board = hall.board()
    hall.database.close()

    equal = derived(board, "x", hits("paspor-ganti", "ktp-cetak", "skck-baru"))
    worse = derived(board, "x", (*hits("paspor-ganti"), *hits("skck-baru", grade=1)))

    assert [each.service for each in equal.results] == ["skck-baru", "ktp-cetak", "paspor-ganti"]
    assert [each.service for each in worse.results] == ["paspor-ganti", "skck-baru"]
    assert equal.results[2].standing == Standing.LATER
    assert equal.results[2].standing_text == "Buka 12.30"


def test_long_lists_come_in_pages_and_only_what_fits(hall):
    board = hall.board()
    many = hits(*(each.service.id for agency in board.agencies for each in agency.services))

    facts = derived(board, "x", many)
    low = derived(board, "x", many, low=True)
    last = derived(board, "x", many, search_page=99)

    assert 1 < len(facts.page_tabs) <= 4
    assert 4 <= len(facts.results) <= 6
    assert len(low.results) <= 2
    assert last.page_tabs[-1].shown


def test_what_is_not_offered_any_more_is_not_shown(hall):
    assert derived(hall.board(), "x", hits("gone")).results == ()


@pytest.mark.parametrize(
    "name",
    ["Surat " + "panjang " * 36, "x" * 300, "🪪" * 300, "<b>&" * 75],
    ids=["words", "one", "emoji", "signs"],
)
@pytest.mark.parametrize("look", [{}, {"large": True}, {"low": True, "large": True}, {"landscape": True}])
def test_a_name_of_three_hundred_letters_is_begun_on_its_card(hall, name, look):
    board = hall.board()
    agency = board.agencies[0]
    first = agency.services[0]
    long = replace(first, service=replace(first.service, name={"id": name}, short={"id": name}))
    board = replace(
        board, agencies=(replace(agency, services=(long, *agency.services[1:])), *board.agencies[1:])
    )

    facts = derived(board, "x", hits(*(each.service.id for each in agency.services)), **look)
    title = "".join(facts.results[0].title)

    assert name.startswith(title[:-1])
    assert title.endswith("…")
    assert 60 < len(title) <= 120
    assert facts.results[0].service == first.service.id


@pytest.fixture
def searching(qtbot, kiosk):
    """A kiosk whose search is open and ready."""
    qtbot.waitUntil(lambda: kiosk.kiosk.visit._finder._index is not None)
    kiosk.press("Cari layanan")
    qtbot.waitUntil(lambda: kiosk.has("Keperluan Anda", Role.EditableText))
    return kiosk


def press_keys(kiosk, text):
    for letter in text:
        kiosk.press("spasi" if letter == " " else letter.upper(), Role.Button)


def test_a_need_is_written_on_the_screen_and_leads_to_confirmation(qtbot, searching):
    press_keys(searching, "ktp hilan")
    assert searching.get("Keperluan Anda").value == "ktp hilan"
    searching.press("Cetak ulang KTP-el (hilang/rusak/ubah data)")

    qtbot.waitUntil(lambda: searching.has("Sudah benar?"))
    searching.press("Kembali")
    qtbot.waitUntil(lambda: searching.has("Keperluan Anda", Role.EditableText))
    assert searching.get("Keperluan Anda").value == "ktp hilan", "the search is as it was left"


def test_keys_delete_clear_and_change_to_digits(qtbot, searching):
    press_keys(searching, "akq")
    searching.press("Hapus satu huruf")
    searching.press("Angka dan tanda")
    press_keys(searching, "1")
    searching.press("Huruf")
    assert searching.get("Keperluan Anda").value == "ak1"
    assert searching.has("Kartu tanda pencari kerja (AK-1)")

    searching.press("Hapus")
    assert searching.get("Keperluan Anda").value == ""
    assert searching.has("Tulis keperluan Anda, misalnya “KTP hilang”.")


def test_a_real_keyboard_writes_and_enter_twice_chooses_the_best(qtbot, searching):
    for letter in "paspor baru":
        searching.clock.seconds += 0.2  # faster would be a scanner
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(searching.window, event)
    searching.clock.seconds += 0.2
    searching.key(Qt.Key.Key_Return)
    assert searching.get("Keperluan Anda").value == "paspor baru"
    assert searching.get("Paspor baru", Role.Button).focused

    searching.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: searching.has("Sudah benar?"))
    assert searching.kiosk.visit._state.services == ("paspor-baru",)


def test_a_touched_key_leaves_the_focus_in_the_field(searching):
    key = searching.get("S", Role.Button).interface.rect().translated(-searching.window.position())
    QTest.mouseClick(
        searching.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, key.center()
    )

    assert searching.get("Keperluan Anda").value == "s"
    assert searching.get("Keperluan Anda").focused


def test_a_closed_service_leads_to_its_agency_and_back_to_the_search(qtbot, hall, searching):
    press_keys(searching, "skck")
    pause_service(hall.database, "skck-baru", "Jaringan pusat terganggu")
    searching.kiosk.visit.on_board(hall.board())
    searching.press("SKCK baru")

    qtbot.waitUntil(lambda: searching.has("Kepolisian Resor Indramayu"))
    searching.press("Kembali")
    qtbot.waitUntil(lambda: searching.has("Keperluan Anda", Role.EditableText))
    assert searching.get("Keperluan Anda").value == "skck"


def test_the_next_visitor_finds_an_empty_field(qtbot, searching):
    press_keys(searching, "skck")
    searching.pass_time(300)
    searching.press("Cari layanan")

    qtbot.waitUntil(lambda: searching.has("Keperluan Anda", Role.EditableText))
    assert searching.get("Keperluan Anda").value == ""


def test_a_search_for_one_more_service_adds_it(qtbot, searching):
    searching.kiosk.visit.chooseService("kk")
    searching.kiosk.visit.addAnother()
    searching.press("Cari layanan")
    searching.kiosk.visit.ask("skck")
    searching.press("SKCK baru")

    qtbot.waitUntil(lambda: searching.has("Sudah benar?"))
    assert searching.kiosk.visit._state.services == ("kk", "skck-baru")


def test_a_new_catalogue_is_searched_as_soon_as_it_is_in_force(qtbot, hall, searching):

    document = sample()
    document["agencies"][0]["services"][0]["synonyms"]["id"].append("wkwkwk")
    change_catalogue(hall.database, catalogue_of(document))
    searching.kiosk.visit.on_board(hall.board())
    searching.kiosk.visit.ask("wkwkwk")

    qtbot.waitUntil(lambda: searching.has("Perekaman KTP-el pemula"))
