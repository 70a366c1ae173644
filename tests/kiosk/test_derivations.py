"""What the screens show, as tables: inputs in, facts out, no window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.printing.outcome import Reason
from kiosk.viewmodels.agency import AgencyInputs, Standing, derive_agency
from kiosk.viewmodels.card_heights import fits
from kiosk.viewmodels.confirm import ConfirmInputs, derive_confirm
from kiosk.viewmodels.frame import FrameInputs, derive_frame
from kiosk.viewmodels.home import HomeInputs, derive_home
from kiosk.viewmodels.paging import even_pages, fitting_pages, span, tabs
from kiosk.viewmodels.paper import Place, write_paper
from kiosk.viewmodels.paper_report import Help
from kiosk.viewmodels.printing import Phase, Print
from kiosk.viewmodels.texts import listed, people, when
from kiosk.viewmodels.ticket import TicketInputs, derive_ticket
from kiosk.viewmodels.visit_state import VisitState
from shared.domain.refusals import Reason as Why
from shared.domain.refusals import Refusal
from shared.domain.ticket import PriorityReason
from shared.usecases.boards.kiosk import preview, ticket_facts
from shared.usecases.check_in import check_in
from shared.usecases.outcomes import TicketTaken
from shared.usecases.take_ticket import take_ticket
from tests.kiosk.hall import MORNING, hall_of, make_hall, sample

NO_PHONE = Place("Kios 1", "")


@pytest.fixture
def board(hall):
    return hall.board()


@pytest.mark.parametrize(
    ("count", "large", "sizes", "labels"),
    [
        (1, False, [1], []),
        (20, False, [20], []),
        (22, False, [11, 11], ["A–M", "N–Z"]),
        (40, False, [20, 20], ["A–X", "Y–AU"]),
        (22, True, [11, 11], ["A–M", "N–Z"]),
        (40, True, [14, 14, 12], ["A–R", "S–AF", "AG–AU"]),
    ],
)
def test_agencies_are_paged_by_letter_and_never_scrolled(tmp_path, count, large, sizes, labels):
    hall = make_hall(tmp_path, hall_of(count))
    board = hall.board()

    pages = [
        derive_home(HomeInputs(board, VisitState(home_page=i, large=large), "id")) for i in range(len(sizes))
    ]

    assert [len(page.tiles) for page in pages] == sizes
    assert [tab.label for tab in pages[0].page_tabs] == labels
    codes = [tile.code for page in pages for tile in page.tiles]
    assert codes == sorted(codes, key=lambda code: (len(code), code))
    assert len({page.rows for page in pages}) == 1
    hall.database.close()


def test_a_page_that_is_gone_shows_the_last_one(board):
    home = derive_home(HomeInputs(board, VisitState(home_page=7), "id"))

    assert home.tiles[-1].code == "Z"


@pytest.mark.parametrize(
    ("hours", "off"),
    [
        (["08:00-15:00"], ""),
        (["08:00-08:30", "13:00-15:00"], "Buka 13.00"),
        (["13:00-15:00"], "Buka 12.30"),
        (["08:00-08:40"], "Buka 30 Nov"),
        ([], "Tutup"),
    ],
)
def test_a_tile_says_when_its_agency_opens(tmp_path, hours, off):
    document = sample()
    document["agencies"][0]["hours"] = {"mon": hours}
    hall = make_hall(tmp_path, document)

    tile = derive_home(HomeInputs(hall.board(), VisitState(), "id")).tiles[0]

    assert (tile.off_text, tile.waiting) == (off, -1 if off else 0)
    hall.database.close()


def test_a_tile_is_full_when_all_its_services_are(tmp_path):
    document = sample()
    for service in document["agencies"][3]["services"]:
        service["quota"] = 0
    hall = make_hall(tmp_path, document)

    tile = derive_home(HomeInputs(hall.board(), VisitState(), "id")).tiles[3]

    assert tile.off_text == "Penuh"
    hall.database.close()


@pytest.mark.parametrize(
    ("at", "language", "said"),
    [
        (datetime(2026, 11, 23, 6, 0, tzinfo=UTC), "id", "13.00"),
        (datetime(2026, 11, 23, 6, 0, tzinfo=UTC), "en", "13:00"),
        (datetime(2026, 11, 24, 0, 30, tzinfo=UTC), "id", "besok 07.30"),
        (datetime(2026, 11, 26, 0, 30, tzinfo=UTC), "id", "Kamis 07.30"),
        (datetime(2026, 11, 30, 0, 30, tzinfo=UTC), "id", "30 Nov 07.30"),
    ],
)
def test_a_coming_moment_is_said_as_people_say_it(at, language, said):
    assert when(at, MORNING, ZoneInfo("Asia/Jakarta"), language) == said


def test_open_services_come_first_then_full_then_closed(tmp_path):
    document = sample()
    services = {service["id"]: service for service in document["agencies"][0]["services"]}
    services["ktp-baru"]["hours"] = {"mon": ["13:00-15:00"]}
    services["kk"]["quota"] = 0
    hall = make_hall(tmp_path, document)
    hall.open(1)
    hall.crowd(2, "akta-lahir")

    pages = [
        derive_agency(AgencyInputs(hall.board(), VisitState(agency="disdukcapil", agency_page=i), "id"))
        for i in range(2)
    ]

    cards = [card for page in pages for card in page.cards]
    assert len(cards) == 9
    assert [Standing(card.standing) for card in cards] == [
        *[Standing.OPEN] * 7,
        Standing.FULL,
        Standing.CLOSED,
    ]
    assert cards[-2].service == "kk"
    assert cards[-1].standing_text == "Tutup, buka lagi 12.30"
    assert {card.waiting for card in cards[:7]} == {2}
    assert cards[0].estimate == "10–50 menit"
    hall.database.close()


def test_nobody_in_front_and_an_open_counter_is_no_wait(hall, board):
    cards = derive_agency(AgencyInputs(board, VisitState(agency="disdukcapil"), "id")).cards

    assert {Standing(card.standing) for card in cards} == {Standing.NO_WAIT}


def test_without_an_open_counter_there_is_no_estimate(tmp_path):
    hall = make_hall(tmp_path)

    card = derive_agency(AgencyInputs(hall.board(), VisitState(agency="disdukcapil"), "id")).cards[0]

    assert (Standing(card.standing), card.estimate) == (Standing.OPEN, "")
    hall.database.close()


def test_pages_are_as_few_and_as_equal_as_can_be():
    assert [len(page) for page in even_pages(range(22), 20)] == [11, 11]
    assert [len(page) for page in even_pages(range(41), 20)] == [14, 14, 13]
    assert even_pages([], 20) == ((),)


def test_what_fits_alone_is_never_left_out():
    assert fitting_pages("abc", lambda page, _: not page, 6) == (("a",), ("b",), ("c",))


def test_page_buttons_take_their_room_only_when_there_are_pages():
    def room(page, with_tabs):
        return len(page) <= (2 if with_tabs else 3)

    assert [len(page) for page in fitting_pages("abc", room, 6)] == [3]
    assert [len(page) for page in fitting_pages("abcd", room, 6)] == [2, 2]


def test_one_page_has_no_buttons():
    assert tabs(["A–Z"], 0) == ()
    assert [tab.shown for tab in tabs(["A", "B"], 1)] == [False, True]
    assert span("A", "A") == "A"


def test_long_titles_and_large_text_leave_fewer_cards_on_a_page(board):
    card = derive_agency(AgencyInputs(board, VisitState(agency="disdukcapil"), "id")).cards[0]
    long = replace(card, title="Aktivasi Identitas Kependudukan Digital (IKD)")

    assert fits([replace(card, title="KK")] * 6, False, False)
    assert not fits([long] * 6, True, False)
    assert not fits([replace(card, title="KK", waiting=122, estimate="340–685 menit")] * 6, True, False)
    assert fits([long] * 2, True, True)
    assert not fits([long] * 3, True, True)


def route(board, *services, **more):
    state = VisitState(services=services)
    return derive_confirm(ConfirmInputs(board, replace(state, **more.pop("state", {})), "id", **more))


def test_the_estimate_is_a_range_and_a_span_of_the_clock(hall):
    hall.crowd(12, "kk")
    ahead = hall.database.read(lambda read: preview(read, ("kk",), False)).ahead

    shown = route(hall.board(), "kk", ahead=ahead)

    assert (shown.ahead, shown.wait, shown.called) == ("12 orang", "10–30 menit", "08.52–09.12")
    assert shown.ready


@pytest.mark.parametrize(
    ("inputs", "obstacle", "ready"),
    [
        ({}, "", True),
        ({"lost": True}, "Sambungan terputus. Mohon tunggu sebentar.", False),
        ({"failed": True}, "Nomor belum bisa diberikan. Coba lagi, atau temui petugas.", True),
        (
            {"refusal": Refusal(Why.SERVICE_CLOSED, {"service": "kk"}, MORNING + timedelta(hours=3))},
            "Kartu Keluarga (KK) baru atau perubahan data sedang tutup, buka lagi 23/11 11.42.",
            False,
        ),
        (
            {"refusal": Refusal(Why.SERVICE_FULL, {"service": "kk"})},
            "Kuota Kartu Keluarga (KK) baru atau perubahan data hari ini penuh.",
            False,
        ),
    ],
)
def test_the_button_rests_only_with_its_reason_above(board, inputs, obstacle, ready):
    shown = route(board, "kk", **inputs)

    assert (shown.obstacle, shown.ready) == (obstacle, ready)


def test_the_refused_service_is_marked_and_no_other(board):
    refusal = Refusal(Why.SERVICE_FULL, {"service": "kk"})

    shown = route(board, "akta-lahir", "kk", refusal=refusal)

    assert [row.standing_text for row in shown.rows] == ["", "Kuota hari ini penuh"]


def test_a_ticket_holds_as_many_services_as_the_site_allows(board):
    four = ("kk", "kia", "akta-lahir", "akta-mati")

    assert route(board, *four[:3]).may_add
    assert not route(board, *four).may_add
    assert [len(route(board, *four, state={"large": large}).rows) for large in (False, True)] == [4, 2]


def test_a_lost_database_is_said_with_the_time_of_what_is_shown(board):
    frame = derive_frame(FrameInputs(board, 125.0, VisitState(), "id", lost=True, asking=0))

    assert frame.connection == "Sambungan terputus. Keadaan pukul 08.42."
    assert frame.clock == "08.44"


def facts_of(hall, taken):
    assert isinstance(taken, TicketTaken)
    return hall.database.read(lambda read: ticket_facts(read, taken.ticket))


@pytest.fixture
def facts(hall):
    taken = take_ticket(hall.database, ("kk", "akta-lahir"), token="Kode", priority=True)
    return facts_of(hall, taken)


@pytest.mark.parametrize(
    ("printed", "strip", "title", "reprint"),
    [
        (Print(), "", "", False),
        (Print(Phase.PRINTING), "printing", "Tiket sedang dicetak", False),
        (Print(Phase.PRINTED, confirmed=True, may_reprint=True), "take", "Ambil tiket", True),
        (Print(Phase.FAULT, reason=Reason.NO_PAPER), "", "", False),
    ],
)
def test_the_strip_tells_the_printers_real_state(board, facts, printed, strip, title, reprint):
    shown = derive_ticket(TicketInputs(facts, board.catalogue, NO_PHONE, "id", printed))

    assert (shown.strip, shown.strip_title, shown.may_reprint) == (strip, title, reprint)
    assert shown.number == "A 001"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        (Print(Phase.FAULT, reason=Reason.NO_PAPER), "Kertas tiket habis"),
        (Print(Phase.FAULT, reason=Reason.COVER_OPEN), "Tutup printer terbuka"),
        (Print(Phase.FAULT, reason=Reason.JAMMED), "Printer tiket macet"),
        (Print(Phase.FAULT, reason=Reason.OFFLINE), "Printer tiket tidak tersambung"),
        (Print(Phase.FAULT, reason=Reason.UNREACHABLE), "Printer tiket tidak tersambung"),
        (Print(Phase.FAULT, reason=Reason.UNCONFIRMED), "Tiket mungkin tidak tercetak"),
        (Print(Phase.FAULT, reason=Reason.UNCONFIRMED, may_reprint=True), "Tiket mungkin tidak tercetak"),
        (Print(Phase.FAULT, reason=Reason.TOO_LATE), "Tiket tidak tercetak"),
        (Print(Phase.FAULT), "Tiket tidak tercetak"),
        (Print(Phase.NO_PRINTER), "Kios ini tanpa tiket kertas"),
    ],
)
def test_without_paper_the_screen_says_why_and_what_to_write_down(board, facts, printed, title):
    shown = derive_ticket(TicketInputs(facts, board.catalogue, NO_PHONE, "id", printed))

    assert (shown.paperless, shown.fault_title) == (True, title)
    assert shown.write_down == "A 001, Zona 1"
    assert (shown.helper_title, shown.mended) == ("", False)


def test_help_is_promised_only_when_staff_know(board, facts):
    fault = Print(Phase.FAULT, reason=Reason.NO_PAPER, may_reprint=False)

    def shown(**inputs):
        found = derive_ticket(TicketInputs(facts, board.catalogue, NO_PHONE, "id", fault, **inputs))
        return found.helper_title, found.helper_text

    assert shown(help=Help(called=False, kiosks=("Kios 2",))) == ("", "")
    assert shown(help=Help(called=True)) == ("Petugas sudah dipanggil", "Menuju ke sini.")
    assert shown(help=Help(called=True, kiosks=("Kios 2", "Kios 3"))) == (
        "Petugas sudah dipanggil",
        "Menuju ke sini. Tiket kertas bisa dicetak di Kios 2.",
    )


def test_a_printer_that_is_well_again_offers_the_paper(board, facts):
    fault = Print(Phase.FAULT, reason=Reason.NO_PAPER, may_reprint=True)
    inputs = TicketInputs(facts, board.catalogue, NO_PHONE, "id", fault, help=Help(called=True))

    shown = derive_ticket(inputs)

    assert (shown.paperless, shown.mended) == (True, True)
    assert (shown.fault_title, shown.helper_title) == ("Printer tiket sudah siap", "")


def test_an_unconfirmed_print_is_not_promised(board, facts):
    shown = derive_ticket(TicketInputs(facts, board.catalogue, NO_PHONE, "id", Print(Phase.PRINTED)))

    assert shown.strip_text == "Di bawah layar ini. Bila tidak keluar, foto layar ini."


def test_the_paper_never_says_why_somebody_goes_first(hall, board):
    reasons = list(PriorityReason)
    taken = take_ticket(hall.database, ("kk",), token="Kode", reasons=reasons)
    facts = facts_of(hall, taken)

    paper = write_paper(facts, board.catalogue, NO_PHONE, "id")

    written = repr(paper).lower()
    assert ("Prioritas", "Ya") in paper.facts
    assert not any(word in written for word in ("lansia", "disabilitas", "hamil", "balita"))


def test_a_booked_visitor_reads_the_booked_time_on_the_paper(hall):
    hall.book("K7MX4RTP", "kk")
    facts = facts_of(hall, check_in(hall.database, "K7MX4RTP", token="Kode"))

    paper = write_paper(facts, hall.board().catalogue, NO_PHONE, "id")

    assert ("Booking", "09.00") in paper.facts


def test_the_paper_says_all_that_the_screen_says(board, facts):
    paper = write_paper(facts, board.catalogue, NO_PHONE, "id")

    assert (paper.code, paper.number, paper.qr_payload) == ("A", 1, "Kode")
    assert paper.wait_at == "Tunggu di Zona 1, kursi biru"
    assert paper.services == ("Kartu Keluarga (KK)", "Akta kelahiran")
    assert paper.printed_at == "Senin, 23 Nov 2026, 08.42"
    assert len(paper.requirements) == len(set(paper.requirements)) == 8


def test_a_visit_to_several_agencies_is_written_in_its_order(hall, board):
    taken = take_ticket(hall.database, ("kk", "paspor-baru", "akta-lahir"), token="Kode")
    facts = facts_of(hall, taken)

    paper = write_paper(facts, board.catalogue, NO_PHONE, "id")

    assert [paper.agency, *(agency for agency, _ in paper.further)] == [
        "Disdukcapil",
        "Imigrasi",
        "Disdukcapil",
    ]


def test_lists_and_counts_read_as_sentences():
    assert [listed(items) for items in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A dan B",
        "A, B dan C",
    ]
    assert [people(count) for count in (0, 1, 3)] == ["0 orang", "1 orang", "3 orang"]
