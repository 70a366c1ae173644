"""The words of a call, as the hall's design writes them."""

import pytest
from num2words import num2words

from shared.domain.ticket import CODE_LETTERS, Number
from shared.voice.phrases import LANGUAGES, Form, Part, call_phrases, phrase
from shared.voice.words import letters_in_words, number_in_words

A047 = Number("A", 47)
INDONESIAN_LETTERS = [
    ("A", "a"), ("B", "be"), ("C", "ce"), ("D", "de"), ("E", "e"), ("F", "ef"), ("G", "ge"), ("H", "ha"), ("I", "i"),
    ("J", "je"), ("K", "ka"), ("L", "el"), ("M", "em"), ("N", "en"), ("O", "o"), ("P", "pe"), ("Q", "ki"), ("R", "er"),
    ("S", "es"), ("T", "te"), ("U", "u"), ("V", "fe"), ("W", "we"), ("X", "eks"), ("Y", "ye"), ("Z", "zet"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "language", "text"),
    [
        (Form.FIRST, "id", "Nomor antrean, a, nol empat tujuh. Silakan ke loket tiga."),
        (Form.REPEAT, "id", "a, nol empat tujuh, loket tiga."),
        (Form.SECOND, "id", "Panggilan kedua. Nomor antrean, a, nol empat tujuh. Loket tiga."),
        (Form.LAST, "id", "Panggilan terakhir, a, nol empat tujuh, loket tiga."),
        (Form.FIRST, "en", "Queue number, A, zero four seven. Please go to counter three."),
        (Form.REPEAT, "en", "A, zero four seven, counter three."),
        (Form.SECOND, "en", "Second call. Queue number, A, zero four seven. Counter three."),
        (Form.LAST, "en", "Last call, A, zero four seven, counter three."),
    ],
)
def test_a_call_says(form, language, text):
    assert phrase(form, language, A047, 3).text == text


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("language", LANGUAGES)
def test_three_hundred_milliseconds_follow_the_letter(form, language):
    parts = phrase(form, language, A047, 3).parts

    letter = next(part for part in parts if part.text.lower().endswith("a,"))
    assert letter.pause_ms == 300
    assert parts[-1].pause_ms == 0


def test_the_parts_of_a_first_call_end_where_a_speaker_breathes():
    assert phrase(Form.FIRST, "id", Number("B", 120), 12).parts == (
        Part("Nomor antrean, be,", 300),
        Part("satu dua nol.", 330),
        Part("Silakan ke loket dua belas.", 0),
    )


@pytest.mark.parametrize(("letter", "name"), INDONESIAN_LETTERS)
@pytest.mark.parametrize(
    ("count", "digits"), [(1, "nol nol satu"), (47, "nol empat tujuh"), (999, "sembilan " * 3)]
)
def test_every_letter_has_its_indonesian_name(letter, name, count, digits):
    spoken = phrase(Form.REPEAT, "id", Number(letter, count), 1)

    assert spoken.text == f"{name}, {digits.strip()}, loket satu."


@pytest.mark.parametrize("letter", CODE_LETTERS)
def test_english_voices_name_a_capital_by_themselves(letter):
    spoken = phrase(Form.REPEAT, "en", Number(letter, 806), 1)

    assert spoken.text == f"{letter}, eight zero six, counter one."


def test_a_code_of_two_letters_is_spelled():
    assert phrase(Form.REPEAT, "id", Number("AB", 7), 1).text == "a be, nol nol tujuh, loket satu."
    assert phrase(Form.REPEAT, "en", Number("AB", 7), 1).text == "A, B, zero zero seven, counter one."
    assert letters_in_words("id", "BPJS") == "be pe je es"


def test_a_number_beyond_999_says_all_its_digits():
    assert phrase(Form.REPEAT, "id", Number("C", 1204), 1).parts[1].text == "satu dua nol empat,"


@pytest.mark.parametrize("language", LANGUAGES)
def test_counters_are_spoken_as_an_independent_library_writes_them(language):
    for number in range(1000):
        assert number_in_words(language, number) == num2words(number, lang=language)


def test_two_seconds_part_the_call_from_its_repeat():
    phrases = call_phrases((Form.FIRST, Form.REPEAT), ("id", "en"), A047, 3)

    assert [(spoken.language, spoken.before_ms) for spoken in phrases] == [
        ("id", 600),
        ("en", 600),
        ("id", 2000),
        ("en", 600),
    ]
    assert phrases[2].text == "a, nol empat tujuh, loket tiga."


@pytest.mark.parametrize("language", ["jv", "su", "", "ID"])
def test_a_language_without_wording_is_refused(language):
    with pytest.raises(ValueError, match="no wording for language"):
        phrase(Form.FIRST, language, A047, 3)


@pytest.mark.parametrize(
    ("code", "counter"), [("a", 3), ("Ä", 3), ("", 3), ("4K", 3), ("A", 1000), ("A", -1)]
)
def test_what_cannot_be_spoken_is_refused(code, counter):
    with pytest.raises(ValueError, match=r"letters A to Z|only 0 to 999"):
        phrase(Form.FIRST, "id", Number(code, 1), counter)
