"""Words are compared as they sound, by their stems, and with slips of the finger."""

import random

import pytest

from shared.domain.spelling import forms, likeness, pieces_of, slips, spelled, words_of


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("KTP-el", ("ktp", "el")),
        ("  Sertifikat  ", ("sertipikat",)),
        ("sértipikat", ("sertipikat",)),
        ("ijin/izin", ("ijin", "ijin")),
        ("npwpp", ("npwp",)),
        ("kk", ("kk",)),
        ("1721", ("1721",)),
        ("🪪 ktp_baru", ("ktp", "baru")),
        ("", ()),
    ],
)
def test_words_that_sound_alike_are_spelled_alike(typed, spoken):
    assert words_of(typed) == spoken


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("kehilangan", "hilang"),
        ("perpanjangan", "perpanjang"),
        ("pembayaran", "bayar"),
        ("mengambil", "ambil"),
        ("menikah", "nikah"),
        ("mengirim", "kirim"),
        ("pengurusan", "urus"),
        ("penyewaan", "sewa"),
        ("mbayar", "bayar"),
        ("ngurus", "urus"),
    ],
)
def test_a_derived_word_leads_to_its_stem(word, stem):
    assert stem in dict(forms(word))


def test_short_words_have_no_stem():
    assert dict(forms("sim")) == {"sim": 1.0}
    assert dict(forms("kia")) == {"kia": 1.0}


def slips_by_the_book(one: str, other: str) -> int:
    """Optimal string alignment as textbooks write it."""
    cost = [[i + j for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            cost[i][j] = min(
                cost[i - 1][j] + 1,
                cost[i][j - 1] + 1,
                cost[i - 1][j - 1] + (one[i - 1] != other[j - 1]),
            )
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                cost[i][j] = min(cost[i][j], cost[i - 2][j - 2] + 1)
    return cost[-1][-1]


def test_slips_are_counted_as_the_textbook_counts_them():
    chance = random.Random(7)
    for _ in range(2000):
        typed, meant = ("".join(chance.choices("abc", k=chance.randint(0, 7))) for _ in "12")
        beginnings = [slips_by_the_book(typed, meant[:end]) for end in range(len(meant) + 1)]

        assert slips(typed, meant, 99) == (beginnings[-1], min(beginnings)), (typed, meant)


def test_counting_ends_above_what_is_forgiven():
    assert min(slips("paspor", "kelahiran", 2)) > 2


@pytest.mark.parametrize(
    ("typed", "meant"), [("pasport", "paspor"), ("paspro", "paspor"), ("hlang", "hilang"), ("kpt", "ktp")]
)
def test_a_slip_is_forgiven(typed, meant):
    assert 0.6 < likeness(typed, meant) < 1


@pytest.mark.parametrize(("typed", "meant"), [("sim", "sip"), ("kk", "kia"), ("haji", "gaji"), ("a", "akta")])
def test_short_words_are_not_mistaken_for_others(typed, meant):
    assert likeness(spelled(typed), meant) < 0.75


def test_a_beginning_counts_more_the_more_of_the_word_is_typed():
    assert likeness("pas", "paspor") < likeness("paspo", "paspor") < likeness("paspor", "paspor") == 1


def test_a_text_is_cut_into_words_and_what_stands_between():
    assert pieces_of("KTP-el (baru)") == (
        ("KTP", True),
        ("-", False),
        ("el", True),
        (" (", False),
        ("baru", True),
        (")", False),
    )
