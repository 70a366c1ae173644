"""The sign-in screen as tables: which counter is chosen, what a wrong password means."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from counter.viewmodels.sign_in_props import Inputs, derive_sign_in
from shared.domain.catalogue import Agency, Site
from shared.domain.hours import Hours
from shared.domain.names import names
from shared.usecases.boards.counter import CounterChoice, SignInBoard
from shared.usecases.sign_in import WrongPassword

NOW = datetime(2026, 11, 23, 0, 46, tzinfo=UTC)
AGENCY = Agency("dukcapil", "A", names("Dinas"), names("Disdukcapil"), names("Dukcapil"), "a")
SITE = Site(names("Mal Pelayanan Publik"), names("Indramayu"), ZoneInfo("Asia/Jakarta"), Hours())


def choice(number: int, occupant: str = "", *, last: bool = False) -> CounterChoice:
    return CounterChoice(number, AGENCY, occupant, last)


BOARD = SignInBoard(
    NOW, SITE, AGENCY, (choice(1, "Dedi Setiawan"), choice(2), choice(3, last=True), choice(4))
)
INPUTS = Inputs("id", board=BOARD, now=NOW, username="rina")


@pytest.mark.parametrize(
    ("changes", "chosen"),
    [
        ({}, 3),
        ({"preferred": 4}, 4),
        ({"preferred": 4, "picked": 2}, 2),
        ({"preferred": 1}, 3),
        ({"picked": 1}, 3),
        ({"board": replace(BOARD, choices=(choice(1, "Dedi"), choice(2)))}, 2),
        ({"board": replace(BOARD, choices=(choice(1, "Dedi"),))}, 0),
        ({"board": replace(BOARD, agency=None, choices=(choice(1), choice(2)))}, 0),
    ],
    ids=[
        "the one used last",
        "the one this PC stands at",
        "the tapped one",
        "this PC's is taken",
        "the tapped one was taken meanwhile",
        "the first free one",
        "none is free",
        "the whole hall: nothing is guessed",
    ],
)
def test_the_counter_chosen(changes, chosen):
    props = derive_sign_in(replace(INPUTS, **changes))

    assert props.chosen == chosen
    assert [each.counter for each in props.choices if each.chosen] == ([chosen] if chosen else [])


def test_a_taken_counter_carries_the_name_of_who_sits_there():
    props = derive_sign_in(INPUTS)

    assert [(c.counter, c.note, c.taken) for c in props.choices] == [
        (1, "Dipakai Dedi S.", True),
        (2, "Kosong", False),
        (3, "Terakhir Anda pakai", False),
        (4, "Kosong", False),
    ]
    assert props.button == "Masuk dan buka Loket 3"
    assert props.enabled


def test_the_clock_is_the_halls():
    props = derive_sign_in(INPUTS)

    assert (props.clock, props.date) == ("07.46", "Senin, 23 November 2026")


@pytest.mark.parametrize(
    ("wrong", "said", "enabled"),
    [
        (
            WrongPassword(NOW + timedelta(seconds=3.2), False, 3),
            "Nama pengguna atau kata sandi salah. Tinggal 3 percobaan. Coba lagi dalam 4 dtk.",
            False,
        ),
        (WrongPassword(NOW, False, 3), "Nama pengguna atau kata sandi salah. Tinggal 3 percobaan.", True),
        (
            WrongPassword(NOW + timedelta(minutes=4, seconds=32), True, 0),
            "Terkunci lima menit karena lima kali salah. Coba lagi dalam 4 mnt 32 dtk.",
            False,
        ),
        (WrongPassword(NOW, True, 0), "Anda bisa mencoba lagi.", True),
    ],
)
def test_a_wrong_password_says_how_many_tries_are_left_and_how_long_to_wait(wrong, said, enabled):
    props = derive_sign_in(replace(INPUTS, wrong=wrong))

    assert (props.error, props.enabled) == (said, enabled)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"username": " "}, "Tulis nama pengguna dan kata sandi."),
        ({"connected": False}, "Server antrean belum tersambung. Masuk bisa lagi begitu tersambung."),
        ({"board": replace(BOARD, choices=(choice(1, "Dedi"),))}, "Pilih loket yang kosong."),
    ],
)
def test_a_resting_button_says_why(changes, reason):
    props = derive_sign_in(replace(INPUTS, **changes))

    assert (props.reason, props.enabled) == (reason, False)


def test_before_a_name_is_typed_only_this_pcs_counter_is_offered():
    assert derive_sign_in(replace(INPUTS, username="")).choices == ()
    offered = derive_sign_in(replace(INPUTS, username="", preferred=4)).choices

    assert [each.counter for each in offered] == [4]
