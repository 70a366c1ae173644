"""Long names take more lines; nothing is cut off and nothing sticks out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.sizes import Style
from kiosk.printing.wrapping import wrap

STYLE = Style(10, 600)


def ten_dots_a_letter(text: str, style: Style) -> float:
    return len(text) * style.size


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("satu dua", ("satu dua",)),
        ("satu dua tiga", ("satu dua", "tiga")),
        ("sepuluhdua tiga", ("sepuluhdua", "tiga")),
        ("sepuluhduabelas", ("sepuluhdua", "belas")),
        ("ya sepuluhduabelas ya", ("ya", "sepuluhdua", "belas ya")),
        ("abcdefghie\u0301", ("abcdefghi", "e\u0301")),
    ],
)
def test_lines_break_at_spaces_or_else_inside_the_word(text, lines):
    assert wrap(text, STYLE, 100, ten_dots_a_letter) == lines


@given(st.text(st.characters(categories=["L", "N", "P", "Zs", "M"])), st.integers(30, 300))
def test_every_letter_is_there_and_every_line_fits(text, width):
    lines = wrap(text, STYLE, width, ten_dots_a_letter)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(lines)
    assert all(ten_dots_a_letter(line, STYLE) <= width for line in lines)


def test_paper_narrower_than_a_letter_still_ends():
    assert wrap("abc", STYLE, 5, ten_dots_a_letter) == ("a", "b", "c")
