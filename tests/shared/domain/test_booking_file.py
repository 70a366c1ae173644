"""A file of bookings is read whole, or everything that is wrong in it is told with its line."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.booking import LONGEST_CODE, Booking
from shared.domain.booking_file import BookingFile, read_bookings
from shared.domain.document import Fault
from tests.support.office import catalogue_of, document, small_hall

HEAD = "code,time,services\n"
NINE = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
"""09.00 in Western Indonesia on a Tuesday."""

ONE = Booking("K7MX4RTP", NINE, ("ktp",))
TWO = Booking("81530277", NINE.replace(minute=15), ("kk", "paspor"))


def bookings(text: str) -> list[Booking]:
    found = read_bookings(text, small_hall())
    assert isinstance(found, BookingFile), found
    return list(found.bookings)


def faults(text: str) -> list[str]:
    found = read_bookings(text, small_hall())
    assert isinstance(found, tuple), found
    return [f"{fault.place}: {fault.sentence}" for fault in found]


@pytest.mark.parametrize(
    "text",
    [
        "code,time,services\nK7MX-4RTP,2026-11-24 09:00,ktp\n81530277,2026-11-24 09:15,kk paspor\n",
        "code;time;services\r\nK7MX-4RTP;2026-11-24 09:00;ktp\r\n81530277;2026-11-24 09:15;kk paspor\r\n",
        "code\ttime\tservices\nK7MX-4RTP\t2026-11-24 09:00\tktp\n81530277\t2026-11-24 09:15\tkk paspor",
        '"code","time","services"\n"K7MX-4RTP","2026-11-24 09:00","ktp"\n"81530277","2026-11-24 09:15","kk  paspor"',
        "Services , Time,CODE\nktp,2026-11-24T09:00, k7mx4rtp\n kk paspor,2026-11-24 09:15:00,81530277\n",
        "code,time,services,\n\nK7MX4RTP,2026-11-24 09:00,ktp,\n,,,\n81530277,2026-11-24 09:15,kk paspor,\n",
        "code,time,services\nK7MX4RTP,2026-11-24 09:00+07:00,ktp\n81530277,2026-11-24T02:15Z,kk paspor\n",
    ],
    ids=["commas", "semicolons", "tabs", "quotes", "other order", "empty lines and columns", "offsets"],
)
def test_a_file_as_a_registration_writes_it(text):
    assert bookings(text) == [ONE, TWO]


def test_the_example_of_the_readme_is_one(root):
    readme = (root / "README.md").read_text(encoding="utf-8")
    example = HEAD + readme.partition(f"```\n{HEAD}")[2].partition("```")[0]
    sample = catalogue_of(json.loads((root / "assets/catalogue.json").read_text(encoding="utf-8")))

    found = read_bookings(example, sample)

    assert isinstance(found, BookingFile), found
    assert (len(found.bookings), found.unkept) == (2, ())


def test_a_time_with_another_offset_is_the_same_moment():
    assert bookings(HEAD + "K7MX4RTP,2026-11-24 11:00+09:00,ktp\n") == [ONE]


def test_the_columns_alone_are_a_file_without_bookings():
    assert bookings(HEAD) == []


def test_other_columns_are_passed_over_also_with_separators_and_lines_in_them():
    text = (
        '"name, as in the KTP",code,time,services\n'
        '"Ani,\nSri",K7MX4RTP,2026-11-24 09:00,ktp\n'
        "Budi,81530277,tomorrow,kk\n"
    )

    assert faults(text) == ["line 4: “tomorrow” is no day and time; write it like 2026-11-24 09:00."]
    assert bookings(text.replace("tomorrow", "2026-11-24 09:15")) == [
        ONE,
        Booking("81530277", NINE.replace(minute=15), ("kk",)),
    ]


SIZE = f"it needs 6 to {LONGEST_CODE} letters and digits."
TIME = "is no day and time; write it like 2026-11-24 09:00."


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("K7MX,2026-11-24 09:00,ktp", f"“K7MX” is no code; {SIZE}"),
        (",2026-11-24 09:00,ktp", f"“” is no code; {SIZE}"),
        (f"{'K' * 500},2026-11-24 09:00,ktp", f"“{'K' * 60}” is no code; {SIZE}"),
        ("K7MX4RTP,24/11/2026 09.00,ktp", f"“24/11/2026 09.00” {TIME}"),
        ("K7MX4RTP,2026-11-24,ktp", f"“2026-11-24” {TIME}"),
        ("K7MX4RTP,2026-11-31 09:00,ktp", f"“2026-11-31 09:00” {TIME}"),
        ("K7MX4RTP,09:00,ktp", f"“09:00” {TIME}"),
        ("K7MX4RTP,,ktp", f"“” {TIME}"),
        ("K7MX4RTP,0001-01-01 00:00,ktp", f"“0001-01-01 00:00” {TIME}"),
        ("K7MX4RTP,9999-12-31 23:59Z,ktp", f"“9999-12-31 23:59Z” {TIME}"),
        ("K7MX4RTP,2026-11-24 09:00", "names 0 services; a number is for 1 to 4."),
        ("K7MX4RTP", "names 0 services; a number is for 1 to 4."),
        ("K7MX4RTP,2026-11-24 09:00,a b c d e", "names 5 services; a number is for 1 to 4."),
        ("K7MX4RTP,2026-11-24 09:00,pasport", "there is no service “pasport”; did you mean “paspor”?"),
        ("K7MX4RTP,2026-11-24 09:00,zzz", "there is no service “zzz”."),
        ("K7MX4RTP,2026-11-24 09:00,KTP", "there is no service “KTP”."),
        ("K7MX4RTP,2026-11-24 09:00,ktp kk ktp", "names ktp twice."),
    ],
)
def test_each_fault_has_its_line_and_says_what_to_do(line, sentence):
    assert faults(HEAD + "81530277,2026-11-24 09:15,kk\n" + line) == [f"line 3: {sentence}"]


def test_everything_that_is_wrong_is_told_at_once():
    text = HEAD + "K7MX,2026-11-24 09:00,ktp\n\nK7MX4RTP,tomorrow,ktp\nK7MX4RTQ,2026-11-24 09:00,x\n"

    assert [each.partition(":")[0] for each in faults(text)] == ["line 2", "line 4", "line 5"]


def test_a_code_that_stands_twice_is_told_with_both_lines_however_it_is_written():
    text = HEAD + "K7MX-4RTP,2026-11-24 09:00,ktp\nk7mx4rtp,2026-11-25 09:00,ktp\n"

    assert faults(text) == ["line 3: the code k7mx4rtp stands in line 2 already."]


def test_a_service_that_is_offered_no_more_is_none():
    retired = document()
    before = read_bookings(HEAD + "K7MX4RTP,2026-11-24 09:00,pbb\n", catalogue_of(retired))
    retired["agencies"][2]["services"] = []
    retired["counters"] = [each for each in retired["counters"] if each["number"] != 4]

    after = read_bookings(HEAD + "K7MX4RTP,2026-11-24 09:00,pbb\n", catalogue_of(retired))

    assert isinstance(before, BookingFile)
    assert after == (Fault("line 2", "there is no service “pbb”."),)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "line 1: must name the columns code, time, services; there is no code."),
        (
            "K7MX4RTP,2026-11-24 09:00,ktp\n",
            "line 1: must name the columns code, time, services; there is no code.",
        ),
        ("code,time\n", "line 1: must name the columns code, time, services; there is no services."),
        ("code|time|services\n", "line 1: must name the columns code, time, services; there is no code."),
        ("\x00\x01PK\x03\x04" * 99, "line 1: must name the columns code, time, services; there is no code."),
        (HEAD + 'K7MX4RTP,"2026-11-24 09:00,ktp\n' * 3, "the file: is not CSV"),
        (HEAD + f'"{"x" * 200_000}",2026-11-24 09:00,ktp\n', "the file: is not CSV"),
    ],
    ids=[
        "nothing",
        "no head",
        "a column is missing",
        "other separator",
        "binary",
        "open quote",
        "endless field",
    ],
)
def test_what_is_no_such_file_is_one_fault(text, fault):
    (told,) = faults(text)

    assert told.startswith(fault)
    assert len(told) < 200


def test_a_line_whose_service_is_closed_then_is_told_and_kept():
    text = (
        HEAD
        + "K7MX4RTP,2026-11-22 09:00,ktp\n81530277,2026-11-24 15:00,kk ktp\nK7MX4RTQ,2026-11-24 14:59,kk\n"
    )

    found = read_bookings(text, small_hall())

    assert isinstance(found, BookingFile)
    assert len(found.bookings) == 3
    assert found.unkept == (
        Fault("line 2", "ktp is closed at 2026-11-22 09:00."),
        Fault("line 3", "kk is closed at 2026-11-24 15:00."),
    )


def test_ten_thousand_lines_are_read_and_ten_thousand_faults_found():
    good = HEAD + "".join(f"CODE{line:06d},2026-11-24 09:00,ktp\n" for line in range(10_000))

    assert len(bookings(good)) == 10_000
    assert len(faults(good.replace("ktp", "ktpp"))) == 10_000


@given(st.text())
def test_any_text_at_all_is_a_file_or_faults(text):
    assert isinstance(read_bookings(text, small_hall()), BookingFile | tuple)
    assert isinstance(read_bookings(HEAD + text, small_hall()), BookingFile | tuple)


@given(
    st.lists(
        st.sampled_from(
            ['"', ",", "\n", "K7MX4RTP", "2026-11-24 09:00", "ktp", " ", ";", "9999-12-31 23:59-05"]
        )
    )
)
def test_any_mixture_of_what_such_a_file_holds_is_one_or_faults(parts):
    assert isinstance(read_bookings(HEAD + "".join(parts), small_hall()), BookingFile | tuple)
