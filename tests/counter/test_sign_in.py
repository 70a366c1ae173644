"""Signing in on the screen: counters, wrong passwords, the lock, a counter taken meanwhile."""

import pytest

from shared.domain.desk import DeskState
from shared.usecases.desk import open_counter
from tests.counter.conftest import PASSWORD, secret_field, type_secret
from tests.support.screen import Role

NAME, SECRET = "NIP atau nama pengguna", "Kata sandi"


@pytest.fixture
def sign_in(qtbot):
    """Type name and password and press the button, as soon as it can be pressed."""

    def act(screen, password=PASSWORD, *, username="rina.wulandari", counter=3):
        screen.type(NAME, username)
        type_secret(screen, password)
        button = f"Masuk dan buka Loket {counter}"
        qtbot.waitUntil(lambda: screen.has(button, Role.Button) and screen.get(button, Role.Button).enabled)
        screen.press(button, Role.Button)

    return act


def alerts(screen) -> list[str]:
    return screen.names(Role.AlertMessage)


def test_the_officers_own_agency_is_offered_after_typing_and_taken_counters_are_locked(
    open_counter_app, hall, qtbot
):
    open_counter(hall.database, 1, "dedi")
    screen = open_counter_app(number=0).screen
    qtbot.waitUntil(lambda: screen.has("Tulis nama pengguna untuk memilih loket."))

    screen.type(NAME, "rina.wulandari")

    qtbot.waitUntil(lambda: sum(name.startswith("Loket") for name in screen.names(Role.RadioButton)) == 8)
    first = screen.get("Loket 1", Role.RadioButton)
    assert (first.description, first.enabled) == ("Dipakai Dedi S.", False)
    assert screen.has("Masuk dan buka Loket 2")


def test_the_counter_of_the_last_day_is_chosen_again(open_counter_app, sign_in, hall, qtbot):
    first = open_counter_app(number=0)
    first.screen.type(NAME, "rina.wulandari")
    qtbot.waitUntil(lambda: first.screen.has("Loket 5", Role.RadioButton))
    first.screen.press("Loket 5", Role.RadioButton)
    type_secret(first.screen, PASSWORD)
    first.screen.press("Masuk dan buka Loket 5", Role.Button)
    qtbot.waitUntil(lambda: first.workplace.seat.counter == 5 and first.workplace.seat.free)
    first.workplace.breaks.signOut()
    qtbot.waitUntil(lambda: first.workplace.seat.counter == 0)

    second = open_counter_app(number=0).screen
    second.type(NAME, "rina.wulandari")

    qtbot.waitUntil(lambda: second.has("Masuk dan buka Loket 5"))
    assert second.get("Loket 5", Role.RadioButton).description == "Terakhir Anda pakai"


def test_somebody_elses_counter_is_locked_while_the_screen_is_open(open_counter_app, hall, qtbot):
    screen = open_counter_app(username="rina.wulandari").screen
    qtbot.waitUntil(lambda: screen.has("Masuk dan buka Loket 3"))

    open_counter(hall.database, 3, "dedi")

    qtbot.waitUntil(lambda: not screen.get("Loket 3", Role.RadioButton).enabled)
    assert screen.has("Masuk dan buka Loket 1")


def test_signing_in_opens_the_counter(open_counter_app, sign_in, hall, qtbot):
    app = open_counter_app()

    sign_in(app.screen)

    qtbot.waitUntil(lambda: app.screen.has("Panggil berikutnya"))
    desk = hall.database.read(lambda read: read.desks()[3])
    assert (desk.state, desk.officer) == (DeskState.OPEN, "rina.wulandari")


def test_a_wrong_password_is_told_under_the_field_and_the_fields_keep_their_text(
    open_counter_app, sign_in, clock, qtbot
):
    screen = open_counter_app().screen

    sign_in(screen, "salah")

    wrong = "Nama pengguna atau kata sandi salah. Tinggal 4 percobaan."
    qtbot.waitUntil(lambda: any(said.startswith(wrong) for said in alerts(screen)))
    assert screen.get(NAME, Role.EditableText).value == "rina.wulandari"
    assert not screen.get("Masuk dan buka Loket 3", Role.Button).enabled

    clock.step(seconds=2)
    qtbot.waitUntil(lambda: screen.get("Masuk dan buka Loket 3", Role.Button).enabled)
    assert wrong in alerts(screen)


def test_five_wrong_passwords_lock_for_five_minutes_and_then_the_right_one_works(
    open_counter_app, sign_in, clock, qtbot
):
    screen = open_counter_app().screen
    for left in (4, 3, 2, 1):
        sign_in(screen, f"salah-{left}")
        qtbot.waitUntil(
            lambda left=left: any(f"Tinggal {left} percobaan." in said for said in alerts(screen))
        )
        clock.step(seconds=20)
    sign_in(screen, "salah-lagi")

    locked = "Terkunci lima menit karena lima kali salah. Coba lagi dalam"
    qtbot.waitUntil(lambda: any(said.startswith(locked) for said in alerts(screen)))
    clock.step(minutes=4)
    qtbot.waitUntil(
        lambda: any("dalam 59 dtk" in said or "dalam 1 mnt 0 dtk" in said for said in alerts(screen))
    )
    assert not screen.get("Masuk dan buka Loket 3", Role.Button).enabled

    clock.step(minutes=1)
    sign_in(screen)
    qtbot.waitUntil(lambda: screen.has("Panggil berikutnya"))


def test_a_password_is_asked_for_before_anything_is_sent(open_counter_app, cable, qtbot):
    screen = open_counter_app(username="rina.wulandari").screen
    qtbot.waitUntil(lambda: screen.has("Masuk dan buka Loket 3"))

    screen.press("Masuk dan buka Loket 3", Role.Button)

    assert "Tulis kata sandi Anda." in alerts(screen)
    assert cable.writes == 0


def test_a_password_can_be_looked_at(open_counter_app, qtbot):
    screen = open_counter_app(username="rina.wulandari").screen
    type_secret(screen, "rahasia")
    field = secret_field(screen)
    assert field.description == SECRET
    assert field.value != "rahasia"

    screen.press("Lihat kata sandi", Role.Button)

    assert screen.get(SECRET, Role.EditableText).value == "rahasia"


def test_a_lost_server_is_told_before_anybody_tries(open_counter_app, cable, qtbot):
    screen = open_counter_app(username="rina.wulandari").screen
    qtbot.waitUntil(lambda: screen.has("Tersambung ke server antrean"))

    cable.pulled = True

    qtbot.waitUntil(lambda: screen.has("Terputus dari server antrean"))
    assert not screen.get("Masuk dan buka Loket 3", Role.Button).enabled
    cable.pulled = False
    qtbot.waitUntil(lambda: screen.has("Tersambung ke server antrean"))
    assert screen.get("Masuk dan buka Loket 3", Role.Button).enabled
