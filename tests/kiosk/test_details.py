"""K2: the state of each service, its published standard, and what happens when the catalogue changes meanwhile."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.viewmodels.agency import AgencyInputs, Standing, derive_agency
from kiosk.viewmodels.changes import after_change, news, noticed
from kiosk.viewmodels.details import DetailsInputs, derive_details
from kiosk.viewmodels.visit_state import Page, VisitState
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.pause_service import pause_service
from tests.kiosk.hall import catalogue_of, sample
from tests.support.screen import Role

SIX = ["requirements", "procedure", "completion", "fee", "product", "complaints"]


@pytest.fixture
def board(hall):
    return hall.board()


def details(board, service, **state):
    shown = VisitState(page=Page.DETAILS, agency="disdukcapil", details=service, **state)
    return derive_details(DetailsInputs(board, shown, "id"))


def all_sections(board, service, **state):
    pages = max(1, len(details(board, service, **state).page_tabs))
    return [
        section
        for page in range(pages)
        for section in details(board, service, details_page=page, **state).sections
    ]


def cards(board, agency="disdukcapil", **state):
    return derive_agency(AgencyInputs(board, VisitState(agency=agency, **state), "id"))


def test_the_six_components_of_the_standard_are_read_in_the_order_of_the_law(board):
    sections = all_sections(board, "kk")

    assert [section.key for section in sections] == SIX
    assert sections[0].lines[0] == "KK lama"
    assert sections[1].numbered
    assert sections[3].lines == ("Gratis (UU 24/2013 Pasal 79A)",)
    assert "lapor.go.id" in sections[5].lines[0], "the site's, where neither service nor agency has its own"


@pytest.mark.parametrize("look", [{}, {"large": True}, {"low": True}, {"landscape": True, "low": True}])
def test_every_component_of_every_service_is_on_some_page(board, look):
    for service in board.catalogue.services.values():
        sections = all_sections(board, service.id, **look)
        whole = dict.fromkeys(section.key.split()[0] for section in sections)

        assert list(whole) == SIX, service.id
        requirements = [line for s in sections if s.key.split()[0] == "requirements" for line in s.lines]
        assert requirements == [r["id"] for r in service.requirements] or not service.requirements


def test_a_component_higher_than_a_page_goes_on_with_its_number_on_the_next(hall):
    board = hall.board()
    agency = board.agencies[0]
    steps = tuple({"id": f"Langkah yang ke-{i}"} for i in range(1, 61))
    service = agency.services[0].service
    long = replace(
        agency.services[0], service=replace(service, standard=replace(service.standard, procedure=steps))
    )
    board = replace(board, agencies=(replace(agency, services=(long,)), *board.agencies[1:]))

    parts = [s for s in all_sections(board, service.id) if s.key.split()[0] == "procedure"]

    assert len(parts) > 1
    assert [part.first for part in parts] == [
        1 + sum(len(earlier.lines) for earlier in parts[:i]) for i in range(len(parts))
    ]
    assert [line for part in parts for line in part.lines] == [step["id"] for step in steps]


def test_what_is_not_published_is_asked_of_staff(hall):
    document = sample()
    for key in ("fee", "procedure"):
        del document["agencies"][0]["services"][2][key]
    change_catalogue(hall.database, catalogue_of(document))

    sections = {section.key: section for section in all_sections(hall.board(), "kk")}

    assert sections["fee"].lines == ("Tanyakan kepada petugas.",)
    assert not sections["procedure"].numbered


def test_a_paused_service_says_until_when_and_why(hall):
    until = hall.clock.now + timedelta(hours=1)
    pause_service(hall.database, "kk", "Jaringan pusat terganggu", until)
    card = next(card for card in cards(hall.board(), agency_page=1).cards if card.service == "kk")

    assert card.standing == Standing.PAUSED
    assert card.standing_text == "Dijeda sampai 09.42"
    assert card.note == "Jaringan pusat terganggu"
    assert details(hall.board(), "kk").note == "Jaringan pusat terganggu"
    assert not details(hall.board(), "kk").takes


def test_an_unfolded_card_never_needs_scrolling(board):
    """What does not fit beside it is put away meanwhile; what does not fit at all is read with the details."""
    for agency in board.agencies:
        for look in ({}, {"large": True}, {"low": True}, {"low": True, "large": True}, {"landscape": True}):
            for facts in agency.services:
                page = cards(board, agency.agency.id, unfolded=facts.service.id, **look)
                shown = [card for card in page.cards if card.service == facts.service.id]
                assert shown or not page.unfolded
                assert all(card.unfolded == card.foldable for card in shown)
    several = cards(board, unfolded="kk")
    assert 1 < len(several.cards) < 6


def without(document, *services):
    for agency in document["agencies"]:
        agency["services"] = [s for s in agency["services"] if s["id"] not in services]
    for counter in document["counters"]:
        counter["services"] = [s for s in counter["services"] if s not in services]
        for service in services:
            counter.get("second_choice", {}).pop(service, None)
    return document


def test_a_chosen_service_that_is_gone_leaves_the_ticket_and_the_visitor_is_told(hall):
    before = hall.board().catalogue
    change_catalogue(hall.database, catalogue_of(without(sample(), "kk")))
    after = hall.board().catalogue

    both = after_change(VisitState(page=Page.CONFIRM, services=("kk", "kia")), before, after)
    only = after_change(
        VisitState(page=Page.CONFIRM, services=("kk",), came_from=Page.AGENCY, agency="disdukcapil"),
        before,
        after,
    )

    assert (both.page, both.services) == (Page.CONFIRM, ("kia",))
    assert (only.page, only.services) == (Page.AGENCY, ())
    assert news(both, after, "id") == (
        "“Kartu Keluarga (KK)” tidak dilayani lagi. Silakan pilih layanan lain."
    )
    assert news(noticed(both), after, "id") == ""


def test_a_list_that_changes_under_the_eyes_is_told_and_one_that_stays_is_not(hall):
    before = hall.board().catalogue
    document = sample()
    document["agencies"][0]["services"][0]["requirements"] = ["Surat baru"]
    change_catalogue(hall.database, catalogue_of(document))
    after = hall.board().catalogue

    here = after_change(VisitState(page=Page.AGENCY, agency="disdukcapil"), before, after)
    elsewhere = after_change(VisitState(page=Page.AGENCY, agency="samsat"), before, after)

    assert news(here, after, "id") == "Daftar layanan instansi ini baru saja diperbarui."
    assert news(elsewhere, after, "id") == ""
    assert after_change(here, after, after) is here


def test_an_agency_that_leaves_the_hall_sends_the_visitor_to_the_start(hall):
    before = hall.board().catalogue
    document = sample()
    gone = [s["id"] for s in document["agencies"][1]["services"]]
    document = without(document, *gone)
    document["agencies"] = [a for a in document["agencies"] if a["services"]]
    document["counters"] = [c for c in document["counters"] if c["services"]]
    change_catalogue(hall.database, catalogue_of(document))

    state = after_change(VisitState(page=Page.AGENCY, agency="bapenda"), before, hall.board().catalogue)

    assert state.page is Page.HOME


def test_the_details_are_one_touch_from_the_card_and_lead_to_confirmation(qtbot, kiosk):
    kiosk.kiosk.visit.openAgency("disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Akta kelahiran", Role.Button))
    kiosk.press("Syarat, Akta kelahiran")
    kiosk.press("Rincian layanan, Akta kelahiran")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan ini"))
    assert "Prosedur" in kiosk.names(Role.StaticText)

    kiosk.press("Kembali")
    qtbot.waitUntil(lambda: kiosk.has("Syarat, Akta kelahiran"))
    kiosk.press("Rincian layanan, Akta kelahiran")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan ini"))
    kiosk.press("Pilih layanan ini")
    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?"))


def test_the_visitor_is_told_what_changed_and_goes_on(qtbot, hall, kiosk):
    kiosk.kiosk.visit.chooseService("kk")
    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?"))
    change_catalogue(hall.database, catalogue_of(without(sample(), "kk")))
    kiosk.kiosk.visit.on_board(hall.board())
    qtbot.waitUntil(lambda: kiosk.has("Mengerti"))
    assert kiosk.has("“Kartu Keluarga (KK)” tidak dilayani lagi. Silakan pilih layanan lain.")

    kiosk.press("Mengerti", Role.Button)
    qtbot.waitUntil(lambda: not kiosk.has("Mengerti"))
    assert kiosk.has("Ada keperluan apa hari ini?")
