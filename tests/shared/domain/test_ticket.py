"""Numbers as people read and type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.ticket import CODE_LETTERS, Number, parse_number


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Number("A", 7), "A 007"),
        (Number("A", 47), "A 047"),
        (Number("AB", 999), "AB 999"),
        (Number("Z", 1000), "Z 1000"),
    ],
)
def test_a_number_is_written_with_at_least_three_digits(number, written):
    assert str(number) == written


@pytest.mark.parametrize("text", ["A 047", "a47", "A-047", " a.47 ", "A00047", "A  47"])
def test_a_number_is_read_as_people_type_it(text):
    assert parse_number(text) == Number("A", 47)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "A",
        "47",
        "47A",
        "A 0",
        "I 12",
        "O 1",
        "Q1",
        "A 47!",
        "A/47",
        "A 1234567",
        "A ٤٧",
        "A²7",
        "A 4٧",
    ],
)
def test_what_is_no_number_is_none(text):
    assert parse_number(text) is None


@given(st.text(CODE_LETTERS, min_size=1, max_size=2), st.integers(1, 999_999))
def test_what_is_written_is_read_back(code, count):
    number = Number(code, count)

    assert parse_number(str(number)) == parse_number(str(number).lower()) == number


@given(st.text())
def test_any_text_is_read_without_a_fault(text):
    found = parse_number(text)

    assert found is None or (found.count > 0 and set(found.code) <= set(CODE_LETTERS))
