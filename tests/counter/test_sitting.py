"""One officer, two PCs, a crash, a supervisor: every way of sitting down has one visible outcome."""

import pytest

from shared.domain.desk import DeskState
from shared.domain.devices import Trouble
from shared.domain.officer import Role as OfficerRole
from shared.domain.ticket import StepState
from shared.usecases.call import call_next
from shared.usecases.desk import open_counter
from shared.usecases.devices import report_trouble, report_well
from shared.usecases.sign_in import SignedIn, add_officer, sign_in
from tests.counter.conftest import PASSWORD, PlainPasswords, type_secret
from tests.counter.test_day import NEXT, START
from tests.support.screen import Role


@pytest.fixture
def supervisor(hall):
    """Sari may take counters of Disdukcapil over."""
    add_officer(
        hall.database,
        PlainPasswords(),
        "sari",
        "Sari Dewi",
        PASSWORD,
        role=OfficerRole.SUPERVISOR,
        agency="disdukcapil",
    )
    return "sari"


def enter(app, qtbot, button: str) -> None:
    screen = app.screen
    type_secret(screen, PASSWORD)
    qtbot.waitUntil(lambda: screen.has(button, Role.Button) and screen.get(button, Role.Button).enabled)
    screen.press(button, Role.Button)


def test_the_same_officer_on_a_second_pc_goes_on_there_and_the_first_screen_stops(
    open_counter_app, officer, hall, qtbot
):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")

    second = open_counter_app(username="rina.wulandari")
    qtbot.waitUntil(lambda: second.screen.has("Loket 3", Role.RadioButton))
    qtbot.waitUntil(
        lambda: second.screen.get("Loket 3", Role.RadioButton).description == "Anda masih di sini"
    )
    enter(second, qtbot, "Masuk dan lanjutkan di Loket 3")

    qtbot.waitUntil(lambda: second.screen.has("Sedang dipanggil"))
    rina.sees("Anda sudah masuk di PC lain")
    assert not rina.screen.has("Selesai saja", Role.Button)
    rina.workplace.serving.finishOnly()
    assert not rina.workplace.link.busy
    assert rina.step(number).state is StepState.CALLED
    rina.leave()
    rina.qtbot.waitUntil(lambda: rina.screen.has("Masuk", Role.Heading))
    assert hall.database.read(lambda read: read.desks()[3]).state is DeskState.OPEN


def test_a_pc_that_crashed_while_serving_finds_its_visitor_again(open_counter_app, hall, qtbot):
    number = hall.take("kk")
    open_counter(hall.database, 3, "rina.wulandari", session="before the crash")
    call_next(hall.database, 3)

    app = open_counter_app(username="rina.wulandari")
    enter(app, qtbot, "Masuk dan lanjutkan di Loket 3")

    qtbot.waitUntil(lambda: app.screen.has("Sedang dipanggil") and app.screen.has(number))
    qtbot.waitUntil(lambda: app.screen.get(START, Role.Button).enabled)


def test_an_officer_who_left_another_counter_open_moves_on_purpose(open_counter_app, hall, qtbot):
    open_counter(hall.database, 5, "rina.wulandari")
    app = open_counter_app(username="rina.wulandari")

    enter(app, qtbot, "Masuk dan buka Loket 3")

    qtbot.waitUntil(lambda: any("Loket 5" in said for said in app.screen.names(Role.AlertMessage)))
    assert hall.database.read(lambda read: read.desks()[3]).state is DeskState.CLOSED
    enter(app, qtbot, "Masuk dan pindah ke Loket 3")
    qtbot.waitUntil(lambda: app.workplace.seat.counter == 3)
    desks = hall.database.read(lambda read: read.desks())
    assert (desks[3].state, desks[5].state) == (DeskState.OPEN, DeskState.CLOSED)


def test_a_supervisor_takes_a_counter_over_with_its_visitor(
    open_counter_app, officer, hall, supervisor, qtbot
):
    number = hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.sees("Sedang dipanggil")

    app = open_counter_app(username=supervisor, number=0)
    qtbot.waitUntil(lambda: app.screen.has("Loket 3", Role.RadioButton))
    app.screen.press("Loket 3", Role.RadioButton)
    enter(app, qtbot, "Masuk dan ambil alih Loket 3")

    qtbot.waitUntil(lambda: app.screen.has("Sedang dipanggil") and app.screen.has(number))
    rina.sees("Loket 3 sedang dipakai Sari Dewi")
    assert not rina.screen.has("Selesai saja", Role.Button)


def test_an_officer_cannot_take_anybody_over(open_counter_app, hall, qtbot):
    open_counter(hall.database, 3, "dedi")
    screen = open_counter_app(username="rina.wulandari").screen

    qtbot.waitUntil(lambda: screen.has("Loket 3", Role.RadioButton))

    assert not screen.get("Loket 3", Role.RadioButton).enabled


def test_a_supervisor_sees_what_needs_somebody_and_an_officer_does_not(
    open_counter_app, officer, hall, supervisor, qtbot, clock
):
    report_trouble(hall.database, "Kios 1", "kiosk", Trouble.PAPER_OUT)
    report_trouble(hall.database, "Kios 2", "kiosk", Trouble.PAPER_LOW)
    rina = officer()
    app = open_counter_app(username=supervisor, number=4)
    enter(app, qtbot, "Masuk dan buka Loket 4")

    qtbot.waitUntil(lambda: app.screen.has("Perlu tindakan", Role.List))
    rows = ["Kios 1: kertas tiket habis.", "Kios 2: kertas tiket hampir habis."]
    assert [name for name in app.screen.names(Role.ListItem) if name.startswith("Kios")] == rows
    assert not rina.screen.has("Perlu tindakan", Role.List)
    report_well(hall.database, "Kios 1", "kiosk")
    clock.step(seconds=6)
    qtbot.waitUntil(lambda: not app.screen.has(rows[0], Role.ListItem))


def test_the_own_password_is_changed_with_the_old_one(officer, hall, qtbot, clock):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")
    rina.menu("Ganti kata sandi")
    qtbot.waitUntil(lambda: rina.screen.has("Kata sandi lama"))
    change = rina.workplace.password

    change.change(PASSWORD, "biru-meja-hujan", "biru meja hujan")
    rina.told("Kedua kata sandi baru tidak sama.")
    change.change(PASSWORD, "12345678", "12345678")
    rina.qtbot.waitUntil(
        lambda: any("mudah ditebak" in said for said in rina.screen.names(Role.AlertMessage))
    )
    change.change("bukan-ini", "biru-meja-hujan", "biru-meja-hujan")
    rina.qtbot.waitUntil(
        lambda: any("kata sandi salah" in said for said in rina.screen.names(Role.AlertMessage))
    )
    clock.step(seconds=2)
    change.change(PASSWORD, "biru-meja-hujan", "biru-meja-hujan")

    rina.told("Kata sandi sudah diganti.")
    assert isinstance(sign_in(hall.database, PlainPasswords(), "rina.wulandari", "biru-meja-hujan"), SignedIn)
