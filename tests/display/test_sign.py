"""A counter's sign on a real database: open, called, on break, closed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display.viewmodels.board import Style
from display.viewmodels.sign_props import short_name
from shared.domain.names import names
from shared.domain.officer import Officer, Role
from shared.usecases.desk import close_counter, close_soon, open_counter, pause_counter
from shared.usecases.serve import start
from tests.display.boards import sign
from tests.display.story import renamed, sample_catalogue, until
from tests.display.test_hall_screen import cut

RIGHT = Style(arrows={4: "right"})


@pytest.fixture
def staffed(office):
    """Rina sits at counter 3, somebody at counter 4."""
    rina = Officer("rina", "Rina Wulandari", Role.OFFICER, "disdukcapil", "x")
    office.database.write(lambda work: work.save_officer(rina))
    open_counter(office.database, 3, "rina")
    office.mark_open(3)
    open_counter(office.database, 4, "dedi")
    return office


def test_an_open_counter_waits_calls_and_serves(staffed):
    board = sign(staffed, 3)
    ready = (board.model.state, board.model.number, board.model.officer)

    staffed.visit(3)
    board.read()
    called = (board.model.state, board.model.number)
    start(staffed.database, 3)
    board.read()
    board.wait(9)

    assert ready == ("ready", "", "Rina W.")
    assert called == ("called", "A 001")
    assert (board.model.state, board.model.number) == ("serving", "A 001")


def test_a_break_says_until_when_and_where_to_go(staffed):
    pause_counter(staffed.database, 3, "istirahat", staffed.clock.now + timedelta(hours=4, minutes=18))

    board = sign(staffed, 3, RIGHT)

    assert (board.model.state, board.model.detail) == ("break", "kembali 13.00")
    assert (board.model.instead, board.model.direction, board.model.officer) == ("4", "right", "")


def test_a_break_without_an_end_says_its_reason(staffed):
    pause_counter(staffed.database, 3, "Rapat")

    assert sign(staffed, 3).model.detail == "Rapat"


@pytest.mark.parametrize(
    ("when", "soon", "detail"),
    [
        pytest.param("10.00", False, "", id="during the hours nobody knows when"),
        pytest.param("10.00", True, "buka besok 08.00", id="for the rest of the day"),
        pytest.param("20.00", False, "buka besok 08.00", id="after the hours"),
        pytest.param("06.00", False, "buka 08.00", id="before the hours"),
    ],
)
def test_a_closed_counter_says_when_it_opens_as_far_as_that_is_known(staffed, when, soon, detail):
    if when == "06.00":
        staffed.clock.now -= timedelta(hours=2, minutes=42)
    else:
        until(staffed, when)
    if soon:
        close_soon(staffed.database, 3)
    close_counter(staffed.database, 3)

    board = sign(staffed, 3)

    assert (board.model.state, board.model.detail, board.model.instead) == ("closed", detail, "4")


def test_who_is_about_to_close_is_not_where_people_are_sent(staffed):
    close_counter(staffed.database, 3)
    close_soon(staffed.database, 4)

    assert sign(staffed, 3).model.instead == ""


def test_an_open_counter_that_closes_soon_says_so(staffed, show_window):
    close_soon(staffed.database, 3)

    board = sign(staffed, 3)
    screen = show_window("SignWindow", 1024, 600, sign=board.model)

    assert board.model.closing
    assert screen.has("Segera tutup")


@pytest.mark.parametrize(
    ("name", "short"),
    [("Rina Wulandari", "Rina W."), ("Sukarno", "Sukarno"), ("", ""), ("Dwi Ayu Lestari", "Dwi A.")],
)
def test_an_officer_is_named_as_on_the_desk(name, short):
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("called", ["A 001", "Dipanggil sekarang", "Buka", "Rina W."]),
        ("serving", ["A 001", "Sedang dilayani", "Buka", "Rina W."]),
        ("ready", ["Siap", "Buka"]),
        ("break", ["Istirahat", "kembali 13.00", "Silakan ke Loket 4", "ke kanan"]),
        ("closed", ["Tutup", "Silakan ke Loket 4", "ke kanan"]),
        ("lost", ["Loket 3", "Terputus 08.42", "Perhatikan panggilan petugas"]),
    ],
)
def test_people_read_it_on_the_screen(staffed, show_window, state, words):
    board = sign(staffed, 3, RIGHT)
    if state in ("called", "serving"):
        staffed.visit(3)
    if state == "serving":
        start(staffed.database, 3)
    if state == "break":
        pause_counter(staffed.database, 3, "istirahat", staffed.clock.now + timedelta(hours=4, minutes=18))
    if state == "closed":
        close_counter(staffed.database, 3)
    board.read()
    if state == "serving":
        board.wait(9)
    if state == "lost":
        board.model.take_loss("The cable was pulled.")
        staffed.clock.pass_seconds(121)
        board.model.tick()

    screen = show_window("SignWindow", 1024, 600, sign=board.model)

    assert [word for word in words if not screen.has(word)] == []


@pytest.mark.parametrize(("width", "height"), [(800, 480), (1024, 600), (1920, 1080)])
def test_the_longest_agency_and_number_fit(open_office, show_window, width, height):
    catalogue = renamed(sample_catalogue(), "disdukcapil", code="WM", short="BPJS Ketenagakerjaan dan Taspen")
    office = open_office(catalogue)
    office.skip_to(3, 1047)
    board = sign(office, 3)
    office.visit(3)
    board.read()

    screen = show_window("SignWindow", width, height, sign=board.model)

    assert cut(screen) == []


SHORT = ["KTP-el", "KK", "akta", "KIA"]
MANY = [*SHORT, "pindah datang", "pengaduan", "konsultasi data", "legalisasi dokumen", "perubahan biodata"]


@pytest.mark.parametrize(
    ("services", "line"),
    [
        (SHORT, "KTP-el, KK, akta, KIA"),
        (MANY, "KTP-el, KK, akta, KIA, +5 layanan lain"),
        (
            ["Pengesahan tahunan kendaraan bermotor", "Mutasi"],
            "Pengesahan tahunan kendaraan bermotor, Mutasi",
        ),
        (
            ["Pengesahan tahunan kendaraan bermotor roda empat"],
            "Pengesahan tahunan kendaraan bermotor roda empat",
        ),
    ],
    ids=["few", "many", "long", "one long"],
)
def test_services_that_do_not_fit_are_counted_and_none_is_cut(open_office, show_window, services, line):
    office = open_office(serving(sample_catalogue(), 3, services))

    screen = show_window("SignWindow", 1024, 600, sign=sign(office, 3).model)

    assert screen.has(line), screen.names()
    assert cut(screen) == []


def serving(catalogue, counter, services):
    """The catalogue with a counter that serves nothing but *services*, which are their short names."""
    one = catalogue.services[min(catalogue.counters[counter].delays)]
    added = {f"x{n}": replace(one, id=f"x{n}", short=names(short)) for n, short in enumerate(services)}
    desk = replace(catalogue.counters[counter], delays=dict.fromkeys(added, timedelta(0)))
    return replace(
        catalogue,
        services={**catalogue.services, **added},
        counters={**catalogue.counters, counter: desk},
    )
