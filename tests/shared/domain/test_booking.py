"""A booking's code, as people type it and as a camera reads it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.booking import LONGEST_CODE, SHORTEST_CODE, code_in, is_late
from tests.support.databases import MORNING

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@pytest.mark.parametrize(
    "text",
    [
        "K7MX4RTP",
        "K7MX-4RTP",
        "k7mx4rtp",
        " k7 mx-4r tp\r\n",
        "https://mpp.example/booking/K7MX-4RTP",
        "https://mpp.example/booking/k7mx4rtp/",
        "https://mpp.example/datang?code=K7MX-4RTP",
        "https://mpp.example/datang?hall=3&kode=k7mx4rtp",
        "code=K7MX4RTP",
    ],
)
def test_however_it_is_typed_or_scanned_it_is_the_same_code(text):
    assert code_in(text) == "K7MX4RTP"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " - ",
        "K7MX4",
        "K" * (LONGEST_CODE + 1),
        "K7MX_4RTP",
        "K7MX4RT🎫",
        "Straße7",
        "КОД2026",
        "\uff2b\uff17\uff2d\uff38\uff14\uff32",
        "K7MX4R\x00TP",
        "https://mpp.example/",
        "https://mpp.example/datang?code=",
        "A 047",
    ],
)
def test_what_can_be_no_code_is_none(text):
    assert code_in(text) == ""


@pytest.mark.parametrize("size", [SHORTEST_CODE, LONGEST_CODE])
def test_the_shortest_and_the_longest_are_codes(size):
    assert code_in("-".join("A" * size)) == "A" * size


@given(st.text())
def test_whatever_was_scanned_gives_a_code_that_is_its_own_or_none(text):
    code = code_in(text)

    assert code == "" or (set(code) <= set(LETTERS) and code_in(code) == code)


@given(st.text(LETTERS, min_size=SHORTEST_CODE, max_size=LONGEST_CODE), st.data())
def test_hyphens_spaces_and_small_letters_are_of_no_account(code, data):
    apart = "".join(letter + data.draw(st.sampled_from(["", "-", " "])) for letter in code)

    assert code_in(apart) == code_in(apart.lower()) == code_in(f"https://mpp.example/{apart}") == code


@pytest.mark.parametrize(("minutes", "late"), [(-120, False), (0, False), (15, False), (16, True)])
def test_late_is_who_comes_after_the_limit(minutes, late):
    assert is_late(MORNING, MORNING + timedelta(minutes=minutes), timedelta(minutes=15)) is late
