"""Nothing that a printer could obey gets from a name onto a wire."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.plain import plain


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Kartu Keluarga (KK)", "Kartu Keluarga (KK)"),
        ("\x1b@\x1dV\x00Disdukcapil\x1b", "@ VDisdukcapil"),
        ("satu\r\n\tdua", "satu dua"),
        ("  rapat   sekali ", "rapat sekali"),
        ("balik\u202eik\u200b", "balikik"),
        ("setengah \ud83d", "setengah"),
        ("Sédhékah è ê ë", "Sédhékah è ê ë"),
        ("\x00", ""),
    ],
)
def test_control_characters_are_dropped_and_words_stay(text, safe):
    assert plain(text) == safe


@given(st.text(st.characters()))
def test_plain_text_is_one_line_of_visible_characters_and_stays_as_it_is(text):
    safe = plain(text)

    assert not [c for c in safe if unicodedata.category(c)[0] == "C"]
    assert safe == " ".join(safe.split())
    assert plain(safe) == safe
