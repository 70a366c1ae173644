"""Names as people write them become words that a voice can say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.voice.pack import key
from shared.voice.spelling import sayable


@pytest.mark.parametrize(
    ("written", "indonesian", "english"),
    [
        ("Samsat", "Samsat", "Samsat"),
        ("B P J S Kesehatan", "be pe je es Kesehatan", "B P J S Kesehatan"),
        ("BPJS", "be pe je es", "B P J S"),
        ("KUA", "ka u a", "K U A"),
        ("SAMSAT", "SAMSAT", "SAMSAT"),
        ("Bank b j b", "Bank be je be", "Bank B J B"),
        ("Koperasi & UKM", "Koperasi dan u ka em", "Koperasi and U K M"),
        ("ATR/BPN", "a te er be pe en", "A T R B P N"),
        ("Samsat (24 jam)", "Samsat, dua puluh empat jam", "Samsat, twenty-four jam"),
        ("Loket 007", "Loket nol nol tujuh", "Loket zero zero seven"),
        ("Pajak 🎉⭐", "Pajak", "Pajak"),
        ("Pajak – lantai 2", "Pajak, lantai dua", "Pajak, lantai two"),
        ("Jum'at", "Jum'at", "Jum'at"),
        ("One-Stop Service", "One-Stop Service", "One-Stop Service"),
        ("a", "a", "a"),
        ("1234567", "satu dua tiga empat lima enam tujuh", "one two three four five six seven"),
        ("٣", "tiga", "three"),
        ("", "", ""),
        ("🎉 !!! --", "", ""),
    ],
)
def test_a_name_is_said(written, indonesian, english):
    assert sayable("id", written) == indonesian
    assert sayable("en", written) == english


def test_a_site_says_how_its_names_sound():
    sayings = {"dpmptsp": "Dinas Perizinan", "DPMPTSP Indramayu": "Dinas Perizinan Indramayu"}

    assert sayable("id", "DPMPTSP", sayings) == "Dinas Perizinan"
    assert sayable("id", "Kantor DPMPTSP Indramayu", sayings) == "Kantor Dinas Perizinan Indramayu"
    assert sayable("id", "Dpmptspx", sayings) == "Dpmptspx"


@given(st.text(max_size=200))
def test_whatever_is_written_gives_words_or_nothing(written):
    for language in ("id", "en", "jv"):
        said = sayable(language, written)

        assert bool(key(said)) == bool(said)
        assert not any(each.isdigit() for each in said if each.isascii())
        assert "  " not in said
