"""The words of a call, as the hall's design writes them."""

import pytest
from num2words import num2words

from shared.domain.ticket import CODE_LETTERS, Number
from shared.voice.phrases import LANGUAGES, Form, Part, call_phrases, phrase, ticket_phrases
from shared.voice.wording import STANDARD, Numbers, Wording
from shared.voice.words import number_in_words

A047 = Number("A", 47)
INDONESIAN_LETTERS = [
    ("A", "a"), ("B", "be"), ("C", "ce"), ("D", "de"), ("E", "e"), ("F", "ef"), ("G", "ge"), ("H", "ha"), ("I", "i"),
    ("J", "je"), ("K", "ka"), ("L", "el"), ("M", "em"), ("N", "en"), ("O", "o"), ("P", "pe"), ("Q", "ki"), ("R", "er"),
    ("S", "es"), ("T", "te"), ("U", "u"), ("V", "fe"), ("W", "we"), ("X", "eks"), ("Y", "ye"), ("Z", "zet"),
]  # fmt: skip

DRAFT_DIGITS = {
    "jv": "nol setunggal kalih tiga sekawan gangsal enem pitu wolu sanga",  # krama
    "su": "nol hiji dua tilu opat lima genep tujuh dalapan salapan",
}
"""As Wikipedia's articles on Javanese and on Sundanese numerals list them."""


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


@pytest.mark.parametrize("letter", CODE_LETTERS)
@pytest.mark.parametrize("numbers", Numbers)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_every_letter_is_read_as_independent_rules_say(letter, numbers, language):
    """Cardinals as num2words writes them; digit by digit each digit as num2words writes it."""
    name = dict(INDONESIAN_LETTERS)[letter] if language == "id" else letter
    digit = [num2words(value, lang=language) for value in range(10)]
    wording = Wording(numbers)

    for count in range(1, 1000):
        read = num2words(count, lang=language)
        if numbers is Numbers.DIGITS:
            read = " ".join(digit[int(each)] for each in f"{count:03d}")
        said = phrase(Form.REPEAT, language, Number(letter, count), 1, wording=wording).parts
        assert [part.text for part in said[:2]] == [f"{name},", f"{read},"]


@pytest.mark.parametrize("letter", CODE_LETTERS)
@pytest.mark.parametrize("numbers", Numbers)
@pytest.mark.parametrize(("language", "digits"), DRAFT_DIGITS.items())
def test_every_number_of_every_letter_is_read_digit_by_digit_in_a_draft(letter, numbers, language, digits):
    """By a table of their own; a draft has no cardinals before a speaker has judged them."""
    names, wording = digits.split(), Wording(numbers, approved=(language,))

    for count in range(1, 1000):
        written = f"{count:03d}" if numbers is Numbers.DIGITS else str(count)
        read = " ".join(names[ord(each) - ord("0")] for each in written)
        said = phrase(Form.REPEAT, language, Number(letter, count), count, wording=wording).parts
        counter = " ".join(names[ord(each) - ord("0")] for each in str(count))
        assert [part.text for part in said[:2]] == [f"{dict(INDONESIAN_LETTERS)[letter]},", f"{read},"]
        assert said[2].text.endswith(f" {counter}.")


def test_a_code_of_two_letters_is_spelled_letter_by_letter():
    assert phrase(Form.REPEAT, "id", Number("AB", 7), 1).parts == (
        Part("a,", 120),
        Part("be,", 300),
        Part("nol nol tujuh,", 300),
        Part("loket satu.", 0),
    )
    assert phrase(Form.FIRST, "en", Number("AB", 7), 1).text == (
        "Queue number, A, B, zero zero seven. Please go to counter one."
    )


@pytest.mark.parametrize(
    ("count", "groups"),
    [
        (1204, ["satu dua,", "nol empat,"]),
        (12_345, ["satu dua tiga,", "empat lima,"]),
        (123_456, ["satu dua,", "tiga empat,", "lima enam,"]),
    ],
)
def test_a_number_beyond_999_says_all_its_digits_in_groups(count, groups):
    parts = phrase(Form.REPEAT, "id", Number("C", count), 1).parts[1:-1]

    assert [part.text for part in parts] == groups
    assert [part.pause_ms for part in parts] == [120] * (len(groups) - 1) + [300]


def test_the_agency_is_heard_where_a_site_asks_for_it_and_leaves_no_hole_where_it_has_no_name():
    own = {"id": {Form.FIRST: "Nomor antrean, {letters}, {number}. Layanan {agency}. Loket {counter}."}}
    wording = Wording(own=own, sayings={"id": {"DPMPTSP": "Dinas Perizinan"}})

    def said(agency):
        return phrase(Form.FIRST, "id", A047, 3, agency=agency, wording=wording).text

    assert said("DPMPTSP") == "Nomor antrean, a, nol empat tujuh. Layanan Dinas Perizinan. Loket tiga."
    assert said("🎉") == said("") == "Nomor antrean, a, nol empat tujuh. Loket tiga."
    assert phrase(Form.FIRST, "id", A047, 3, agency="Samsat").text == phrase(Form.FIRST, "id", A047, 3).text


def test_every_phrase_of_a_call_names_the_agency_in_its_language():
    own = {
        language: {Form.FIRST: "{agency}, {letters}, {number}, {counter}."} for language in ("id", "en", "jv")
    }
    wording = Wording(own=own, approved=("jv",))
    names = {"id": "Kantor Pajak", "en": "Tax Office"}

    phrases = call_phrases((Form.FIRST,), ("id", "en", "jv"), A047, 3, agency=names, wording=wording)

    assert [said.parts[0].text for said in phrases] == ["Kantor Pajak,", "Tax Office,", "Kantor Pajak,"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("jv", "Nomer antrean, a, nol sekawan pitu. Sumangga dhateng loket setunggal kalih."),
        ("su", "Nomer antrean, a, nol opat tujuh. Mangga ka lokét hiji dua."),
    ],
)
def test_a_draft_is_spoken_only_where_it_was_approved(language, text):
    with pytest.raises(ValueError, match="no wording for language"):
        phrase(Form.FIRST, language, A047, 12)

    assert phrase(Form.FIRST, language, A047, 12, wording=Wording(approved=(language,))).text == text
    assert language not in STANDARD.languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_counters_are_spoken_as_an_independent_library_writes_them(language):
    for number in (*range(1000), 1000, 1001, 1100, 1999, 2000, 12_345, 100_000, 999_999):
        assert number_in_words(language, number) == num2words(number, lang=language)


@pytest.mark.parametrize(
    ("language", "ahead", "text"),
    [
        (
            "id",
            3,
            "Nomor Anda, a, nol empat tujuh. Silakan menunggu di Zona a. Ada tiga orang di depan Anda.",
        ),
        (
            "id",
            0,
            "Nomor Anda, a, nol empat tujuh. Silakan menunggu di Zona a. Tidak ada orang di depan Anda.",
        ),
        (
            "en",
            3,
            "Your number is, A, zero four seven. Please wait in Zona A. Three people are ahead of you.",
        ),
        ("en", 1, "Your number is, A, zero four seven. Please wait in Zona A. One person is ahead of you."),
        ("en", 0, "Your number is, A, zero four seven. Please wait in Zona A. Nobody is ahead of you."),
    ],
)
def test_a_kiosk_says_the_new_number_the_place_and_who_is_ahead(language, ahead, text):
    said = ticket_phrases(language, A047, "Zona A", ahead)

    assert " ".join(phrase.text for phrase in said) == text
    assert len(said) == 3, "one phrase for each sentence"


def test_what_is_not_known_of_a_new_number_is_not_said():
    number, ahead = ticket_phrases("id", A047, "", 2)
    assert (number.text, ahead.text) == ("Nomor Anda, a, nol empat tujuh.", "Ada dua orang di depan Anda.")

    number, place = ticket_phrases("id", A047, "Zona A", None)
    assert place.text == "Silakan menunggu di Zona a."

    with pytest.raises(ValueError, match="no sentence about new numbers"):
        ticket_phrases("jv", A047, "", 2)


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
    ("code", "counter"), [("a", 3), ("Ä", 3), ("", 3), ("4K", 3), ("A", 1_000_000), ("A", -1)]
)
def test_what_cannot_be_spoken_is_refused(code, counter):
    with pytest.raises(ValueError, match=r"letters A to Z|only 0 to 999999"):
        phrase(Form.FIRST, "id", Number(code, 1), counter)
