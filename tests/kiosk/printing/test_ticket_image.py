"""The dots that are drawn: black or white, as tall as promised, readable by a phone."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from kiosk.printing.ticket import draw_ticket
from tests.kiosk.printing.papers import PAPER, PAYLOAD, as_pillow, read_code, rows

pytestmark = pytest.mark.usefixtures("qapp")
both_widths = pytest.mark.parametrize("width", [576, 384], ids=["80 mm", "58 mm"])


def bands_of_ink(image: QImage) -> list[tuple[int, int]]:
    """First row and height of each run of rows that have a black dot."""
    found: list[tuple[int, int]] = []
    start = None
    for y, row in enumerate([*rows(image), b"\xff"]):
        if 0 in row and start is None:
            start = y
        elif 0 not in row and start is not None:
            found.append((start, y - start))
            start = None
    return found


@both_widths
def test_a_ticket_has_one_bit_a_dot_and_is_as_wide_as_the_paper(width):
    image = draw_ticket(PAPER, width)

    assert (image.width(), image.depth()) == (width, 1)
    assert set(b"".join(rows(image))) == {0, 255}
    assert round(image.dotsPerMeterX() * 0.0254) == 203


@pytest.mark.parametrize(("width", "tall"), [(576, 145), (384, 96)], ids=["80 mm", "58 mm"])
def test_the_figures_are_as_tall_as_the_design_says(width, tall):
    image = draw_ticket(replace(PAPER, requirements=(), qr_payload=""), width)
    heights = [height for _, height in bands_of_ink(image)]

    assert tall <= max(heights) <= tall + 8  # round figures overshoot the line a little


@both_widths
def test_the_margins_stay_white(width):
    image = draw_ticket(PAPER, width)
    margin = 12 if width == 576 else 6

    assert all(0 not in row[: margin - 1] + row[-margin + 1 :] for row in rows(image))


@both_widths
def test_a_phone_reads_the_code(width):
    assert read_code(as_pillow(draw_ticket(PAPER, width))) == [PAYLOAD]


@both_widths
def test_the_same_ticket_is_the_same_from_any_thread(width):
    """But for single dots at the edge of letters: Qt rounds outlines in each thread's own font engine."""
    drawn: list[QImage] = []
    thread = threading.Thread(target=lambda: drawn.append(draw_ticket(PAPER, width)))
    thread.start()
    thread.join()

    here, there = b"".join(rows(draw_ticket(PAPER, width))), b"".join(rows(drawn[0]))
    assert len(here) == len(there)
    assert sum(a != b for a, b in zip(here, there, strict=True)) < len(here) / 500


@pytest.mark.parametrize("odd", ["🏛️ 👩🏽‍🦽", "ꦲꦤꦕꦫꦏ", "ᮞᮥᮔ᮪ᮓ", "\ud800", "\uffff", "a\u0301" * 50, "中文" * 80])
def test_unknown_glyphs_do_not_stop_a_ticket(odd):
    image = draw_ticket(replace(PAPER, agency=odd, services=(odd,), wait_at=odd, facts=((odd, odd),)), 576)

    assert image.height() > 1000
    assert read_code(as_pillow(image)) == [PAYLOAD]


def test_another_width_is_refused_with_the_two_that_exist():
    with pytest.raises(ValueError, match=r"576 dots \(80 mm\) or 384 dots \(58 mm\)"):
        draw_ticket(PAPER, 500)
