"""Booked visitors: a code that is scanned or typed leads to one number, and one that gives none is explained."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.viewmodels.agency import AgencyInputs, Standing, derive_agency
from kiosk.viewmodels.booking import BookingInputs, derive_booking
from kiosk.viewmodels.confirm import ConfirmInputs, derive_confirm
from kiosk.viewmodels.visit_state import Page, VisitState, show_page
from shared.domain.refusals import Reason, Refusal
from shared.domain.ticket import Placed
from shared.usecases.boards.kiosk import Availability
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.serve import finish
from tests.kiosk.hall import catalogue_of, make_hall, sample
from tests.support.screen import Role

ENTRY = "Sudah daftar online?"
SPOKEN = "Anda sudah booking untuk pukul 09.00."
"""What K3 says of a booking 18 minutes after the hall's morning, 08.42."""


@pytest.fixture
def kiosk(hall, show):
    hall.book("K7MX4RTP", "ktp-cetak")
    return show(hall)


def open_page(qtbot, kiosk):
    kiosk.press(ENTRY)
    qtbot.waitUntil(lambda: kiosk.has("Kode booking", Role.EditableText))


def starts(kiosk, text):
    return any(name.startswith(text) for name in kiosk.names())


def to_confirmation(qtbot, kiosk):
    qtbot.waitUntil(lambda: kiosk.has("Ambil nomor") and kiosk.get("Ambil nomor", Role.Button).enabled)


def test_a_hall_without_bookings_asks_nobody_for_a_code(qtbot, hall, show):
    kiosk = show(hall)
    assert kiosk.has("Ada keperluan apa hari ini?")
    assert not kiosk.has(ENTRY)

    hall.book("K7MX4RTP", "ktp-cetak")

    qtbot.waitUntil(lambda: kiosk.has(ENTRY))


def test_a_code_that_is_typed_on_the_screen_gives_the_number(qtbot, hall, kiosk):
    open_page(qtbot, kiosk)
    for letter in "K7MX4RTP":
        kiosk.press(letter, Role.Button)
    assert kiosk.get("Kode booking", Role.EditableText).value == "K7MX4RTP"
    kiosk.press("Lanjut")
    qtbot.waitUntil(lambda: kiosk.has(SPOKEN))
    to_confirmation(qtbot, kiosk)

    kiosk.press("Ambil nomor")

    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    assert kiosk.has("Di depan Anda: 0 orang, Booking pukul 09.00")
    place = hall.ticket().steps[0].place
    assert place.placed is Placed.APPOINTMENT
    assert place.due_at == hall.clock.now + timedelta(minutes=18)


@pytest.mark.parametrize("code", ["K7MX4RTP", "https://antrean.example/b/k7mx-4rtp"])
def test_a_code_that_is_scanned_anywhere_leads_to_confirmation(qtbot, hall, kiosk, code):
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))

    kiosk.burst(code)

    qtbot.waitUntil(lambda: kiosk.has(SPOKEN))
    assert hall.tickets() == 0, "a code that was only held there is not used up"


def test_what_was_booked_is_neither_removed_nor_added_to_but_priority_can_be_said(qtbot, hall, kiosk):
    hall.book("ALLTHREE", "kk", "ktp-cetak", "akta-lahir")
    kiosk.burst("ALLTHREE")
    qtbot.waitUntil(lambda: kiosk.has(SPOKEN))
    to_confirmation(qtbot, kiosk)
    assert not starts(kiosk, "Hapus")
    assert not kiosk.has("Tambah layanan lain")

    kiosk.press("Lansia", Role.CheckBox)
    kiosk.press("Ambil nomor")

    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    assert hall.ticket().priority
    assert [step.service for step in hall.ticket().steps] == ["kk", "ktp-cetak", "akta-lahir"]


def test_who_is_late_is_told_before_the_number_is_taken(qtbot, hall, kiosk):
    hall.book("TOOLATE1", "kk", minutes=-16)
    kiosk.burst("TOOLATE1")
    qtbot.waitUntil(lambda: kiosk.has("Jam booking Anda, 08.26, sudah lewat. Anda mengikuti antrean biasa."))
    to_confirmation(qtbot, kiosk)

    kiosk.press("Ambil nomor")

    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    assert hall.ticket().steps[0].place.placed is Placed.ARRIVAL
    assert kiosk.has("Di depan Anda: 0 orang")


def test_the_same_code_again_shows_the_same_number(qtbot, hall, kiosk):
    kiosk.burst("K7MX4RTP")
    to_confirmation(qtbot, kiosk)
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    kiosk.kiosk.visit.startOver()

    kiosk.burst("K7MX4RTP")

    qtbot.waitUntil(lambda: kiosk.has("Anda sudah punya nomor"))
    assert kiosk.has("A 001")
    assert hall.tickets() == 1


def test_a_second_tap_gives_the_same_number(qtbot, hall, kiosk):
    kiosk.burst("K7MX4RTP")
    to_confirmation(qtbot, kiosk)
    for _ in range(3):
        kiosk.kiosk.visit.take()
    qtbot.waitUntil(lambda: kiosk.has("A 001"))

    assert hall.tickets() == 1


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("NOSUCHCODE", "Kode booking ini tidak ditemukan. Periksa lagi, atau ambil nomor seperti biasa."),
        ("NEXTWEEK", "Booking ini untuk Senin, 30 November pukul 08.42. Silakan datang pada waktu itu."),
        ("TOMORROW", "Booking ini untuk besok, Selasa pukul 08.42. Silakan datang pada waktu itu."),
        ("SERVED12", "Booking ini sudah dipakai untuk nomor A 001."),
    ],
)
def test_a_code_that_gives_nothing_is_explained_below_the_keys_and_stays_to_be_corrected(
    qtbot, hall, kiosk, code, told
):
    hall.book("NEXTWEEK", "kk", minutes=7 * 24 * 60)
    hall.book("TOMORROW", "kk", minutes=24 * 60)
    serve(qtbot, kiosk, hall, "SERVED12")
    open_page(qtbot, kiosk)

    kiosk.type("Kode booking", code)
    kiosk.press("Lanjut")

    qtbot.waitUntil(lambda: kiosk.has(told))
    kiosk.pass_time(20)
    assert kiosk.has(told), "it stays as long as the visitor needs"
    assert kiosk.get("Kode booking", Role.EditableText).value == code


def serve(qtbot, kiosk, hall, code):
    hall.book(code, "ktp-cetak")
    kiosk.burst(code)
    to_confirmation(qtbot, kiosk)
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    call_next(hall.database, 1)
    finish(hall.database, 1)
    kiosk.kiosk.visit.startOver()


def test_a_booking_for_another_day_that_is_scanned_is_explained_on_any_screen(qtbot, hall, kiosk):
    hall.book("TOMORROW", "kk", minutes=24 * 60)
    kiosk.press("Disdukcapil")
    qtbot.waitUntil(lambda: kiosk.has("Pilih layanan"))

    kiosk.burst("TOMORROW")

    qtbot.waitUntil(lambda: starts(kiosk, "Booking ini untuk besok, Selasa pukul 08.42."))
    assert kiosk.has("Pilih layanan")
    kiosk.pass_time(9)
    assert not starts(kiosk, "Booking ini untuk besok")


def test_of_a_scanned_code_the_field_keeps_only_the_code(qtbot, kiosk):
    open_page(qtbot, kiosk)
    kiosk.type("Kode booking", "K7M")

    kiosk.burst("8991234567890")

    qtbot.waitUntil(lambda: starts(kiosk, "Kode booking ini tidak ditemukan."))
    assert kiosk.get("Kode booking", Role.EditableText).value == "8991234567890"


def test_nobody_finds_the_code_of_the_one_before(qtbot, kiosk):
    open_page(qtbot, kiosk)
    kiosk.type("Kode booking", "K7MX")

    kiosk.pass_time(61)

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))
    open_page(qtbot, kiosk)
    assert kiosk.get("Kode booking", Role.EditableText).value == ""


def test_the_way_back_leads_to_the_code_and_then_to_the_start(qtbot, kiosk):
    open_page(qtbot, kiosk)
    kiosk.type("Kode booking", "k7mx 4rtp")
    kiosk.press("Lanjut")
    qtbot.waitUntil(lambda: kiosk.has(SPOKEN))

    kiosk.press("Kembali")
    qtbot.waitUntil(lambda: kiosk.has("Kode booking", Role.EditableText))
    kiosk.press("Kembali")

    qtbot.waitUntil(lambda: kiosk.has("Ada keperluan apa hari ini?"))
    assert kiosk.kiosk.visit._state.booking is None


def test_a_booking_takes_the_place_of_what_was_chosen(qtbot, hall, kiosk):
    kiosk.kiosk.visit.chooseService("akta-lahir")
    to_confirmation(qtbot, kiosk)

    kiosk.burst("K7MX4RTP")

    qtbot.waitUntil(lambda: kiosk.has(SPOKEN))
    to_confirmation(qtbot, kiosk)
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    assert [step.service for step in hall.ticket().steps] == ["ktp-cetak"]


def full_for_walk_ins(folder, **booking):
    """A hall whose last place for a family card is kept for a booked visitor."""
    document = sample()
    document["site"] |= booking
    service = next(each for each in document["agencies"][0]["services"] if each["id"] == "kk")
    service["quota"] = 1
    hall = make_hall(folder, document)
    hall.open(1, 2, 3, 4, 5, 6)
    hall.book("K7MX4RTP", "kk")
    return hall


def state_of(hall, service):
    board = hall.board()
    return next(s.availability for a in board.agencies for s in a.services if s.service.id == service)


def test_the_place_of_a_booked_visitor_is_kept_until_he_is_late(qtbot, tmp_path, show):
    hall = full_for_walk_ins(tmp_path)
    assert state_of(hall, "kk") is Availability.FULL
    kiosk = show(hall)
    kiosk.burst("K7MX4RTP")
    to_confirmation(qtbot, kiosk)
    kiosk.kiosk.visit.startOver()

    hall.clock.now += timedelta(minutes=18 + 16)

    assert state_of(hall, "kk") is Availability.OPEN
    hall.database.close()


def test_a_full_service_shows_the_way_to_a_booking_for_the_next_day(qtbot, tmp_path, show):
    hall = full_for_walk_ins(tmp_path, booking_address="https://antrean.example/daftar")
    kiosk = show(hall)
    kiosk.kiosk.visit.openAgency("disdukcapil")
    kiosk.kiosk.visit.showPage(1)
    qtbot.waitUntil(lambda: starts(kiosk, "Besok,"))
    name = next(each for each in kiosk.names() if each.startswith("Besok,"))

    kiosk.press(name)

    qtbot.waitUntil(lambda: kiosk.has("Daftar untuk besok") and kiosk.settled())
    assert starts(kiosk, "Tanpa ponsel?")
    kiosk.press("Mengerti")
    qtbot.waitUntil(lambda: not kiosk.has("Daftar untuk besok"))
    hall.database.close()


def test_a_site_without_online_registration_offers_no_other_day(tmp_path):
    hall = full_for_walk_ins(tmp_path)
    board, state = hall.board(), VisitState(page=Page.AGENCY, agency="disdukcapil")
    hall.database.close()

    pages = [derive_agency(AgencyInputs(board, show_page(state, page), "id")) for page in range(3)]

    cards = [card for page in pages for card in page.cards]
    assert {card.standing for card in cards} >= {Standing.FULL, Standing.NO_WAIT}
    assert {card.next_day for card in cards} == {""}


def test_a_booked_service_that_leaves_the_catalogue_leaves_the_rest_of_the_booking(qtbot, hall, kiosk):
    hall.book("BOTHOFIT", "kk", "ktp-cetak")
    kiosk.burst("BOTHOFIT")
    to_confirmation(qtbot, kiosk)
    change_catalogue(hall.database, catalogue_of(without(sample(), "kk")))

    qtbot.waitUntil(lambda: kiosk.has("Mengerti", Role.Button))
    kiosk.press("Mengerti")
    to_confirmation(qtbot, kiosk)
    kiosk.press("Ambil nomor")

    qtbot.waitUntil(lambda: kiosk.has("A 001"))
    assert [step.service for step in hall.ticket().steps] == ["ktp-cetak"]


def without(document, service):
    for agency in document["agencies"]:
        agency["services"] = [each for each in agency["services"] if each["id"] != service]
    document["needs"] = [need for need in document["needs"] if need["service"] != service]
    for counter in document["counters"]:
        counter["services"] = [each for each in counter["services"] if each != service]
        counter.get("second_choice", {}).pop(service, None)
    return document


def test_without_its_database_the_page_says_so(hall):
    facts = derive_booking(BookingInputs(hall.board(), "id", Refusal(Reason.UNKNOWN_CODE), lost=True))

    assert facts.message == "Sambungan terputus. Mohon tunggu sebentar."


def test_a_booked_visitor_in_low_reach_still_finds_page_buttons_and_the_booked_time(hall):
    booking = hall.book("K7MX4RTP", "kk", "ktp-cetak", "akta-lahir", "nib")
    state = VisitState(page=Page.CONFIRM, services=booking.services, booking=booking, low=True)

    facts = derive_confirm(ConfirmInputs(hall.board(), state, "id"))
    walk_in = derive_confirm(ConfirmInputs(hall.board(), replace(state, booking=None), "id"))

    assert facts.booked == "Anda sudah booking untuk pukul 09.00."
    assert not facts.may_add
    assert len(facts.page_tabs) > len(walk_in.page_tabs)
