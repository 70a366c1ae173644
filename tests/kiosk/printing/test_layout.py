"""Facts of the layout, read from the values before anything is painted."""

from dataclasses import replace

import pytest

from kiosk.printing.layout import CAPITAL, Block, Code, Layout, Text
from kiosk.printing.sizes import PAPER_58, PAPER_80, Sizes
from kiosk.printing.ticket import TicketPaper, lay_out
from kiosk.printing.typeface import Typeface
from tests.kiosk.printing.papers import PAPER

SMALLEST = {576: 26, 384: 23}

both_widths = pytest.mark.parametrize("sizes", [PAPER_80, PAPER_58], ids=["80 mm", "58 mm"])


@pytest.fixture
def set_on(qapp):
    return lambda paper, sizes: lay_out(paper, sizes, Typeface().advance)


def texts(layout: Layout) -> list[Text]:
    return [item for item in layout.items if isinstance(item, Text)]


def words(layout: Layout) -> str:
    return " ".join(item.text for item in texts(layout))


def assert_everything_is_on_paper(layout: Layout, sizes: Sizes) -> None:
    for item, left, right in placed(layout):
        assert left >= sizes.margin - 1, item
        assert right <= sizes.width - sizes.margin + 1, item
        assert 0 < item.baseline < layout.height, item
    for block in layout.items:
        if isinstance(block, Block):
            assert 0 <= block.x <= block.x + block.width <= sizes.width, block
            assert 0 <= block.y <= block.y + block.height <= layout.height, block


def assert_lines_do_not_touch(layout: Layout) -> None:
    """Lines that share columns keep their capitals apart, from top to bottom."""
    lines = placed(layout)
    for above, left, right in lines:
        for below, other_left, other_right in lines:
            shared = left < other_right and other_left < right
            if shared and above is not below and above.baseline <= below.baseline:
                assert below.baseline - CAPITAL * below.style.size > above.baseline, (above, below)


def placed(layout: Layout) -> list[tuple[Text, float, float]]:
    """Each line with where it begins and ends."""
    advance = Typeface().advance
    return [(item, item.x, item.x + advance(item.text, item.style)) for item in texts(layout)]


@pytest.mark.parametrize(
    ("sizes", "size", "tall", "paper_length"),
    [(PAPER_80, 208, 145, 1478), (PAPER_58, 138, 96, 1374)],
    ids=["80 mm", "58 mm"],
)
def test_the_number_is_the_largest_thing_on_paper(set_on, sizes, size, tall, paper_length):
    paper = PAPER
    if sizes is PAPER_58:  # the narrow paper of the design says it shorter
        paper = replace(
            PAPER,
            facts=(PAPER.facts[0], ("Perkiraan", "10–20 menit"), *PAPER.facts[2:]),
            printed_at="Sen, 23 Nov 2026, 08.42",
        )
    layout = set_on(paper, sizes)
    letter, figures = sorted(texts(layout), key=lambda item: item.style.size)[-2:]

    assert (letter.text, figures.text) == ("A", "047")
    assert figures.style.size == size
    assert round(CAPITAL * figures.style.size) == tall
    assert layout.height == paper_length


@both_widths
def test_no_text_is_smaller_than_old_eyes_need(set_on, sizes):
    layout = set_on(PAPER, sizes)

    assert min(item.style.size for item in texts(layout)) >= SMALLEST[sizes.width]


@both_widths
def test_the_code_has_modules_of_one_millimetre_and_four_of_them_white_around_it(set_on, sizes):
    layout = set_on(PAPER, sizes)
    code = next(item for item in layout.items if isinstance(item, Code))
    size, quiet = len(code.matrix) * code.module, 4 * code.module

    assert (len(code.matrix), code.module) == (29, 8)
    for item in layout.items:
        if isinstance(item, Text):
            above = item.baseline <= code.y - quiet
            below = item.baseline - CAPITAL * item.style.size >= code.y + size + quiet
            assert above or below or item.x >= code.x + size + quiet, item
        elif isinstance(item, Block):
            assert item.y + item.height <= code.y - quiet or item.y >= code.y + size + quiet, item


@both_widths
def test_everything_said_is_on_the_paper_once_and_in_order(set_on, sizes):
    said = words(set_on(PAPER, sizes))
    expected = [
        PAPER.site_line, PAPER.site_name, PAPER.agency, *PAPER.services, "A", "047", PAPER.wait_at,
        PAPER.facts[0][0], PAPER.facts[0][1], PAPER.facts[3][0], PAPER.facts[3][1],
        PAPER.prepare_title, *PAPER.requirements,
        PAPER.qr_title, PAPER.qr_text, PAPER.missed_text, PAPER.printed_at, PAPER.kiosk,
    ]  # fmt: skip

    places = [said.find(text) for text in expected]

    assert -1 not in places
    assert places == sorted(places)


@both_widths
@pytest.mark.parametrize(
    ("code", "number", "figures"),
    [("A", 1, "001"), ("AB", 123, "123"), ("Z", 1234, "1234"), ("WW", 99999, "99999"), ("", 7, "007")],
)
def test_longer_numbers_step_down_until_they_fit(set_on, sizes, code, number, figures):
    layout = set_on(replace(PAPER, code=code, number=number), sizes)
    largest = max(item.style.size for item in texts(layout))
    parts = [item for item in texts(layout) if item.style.size == largest]

    assert [item.text for item in parts] == [text for text in (code, figures) if text]
    assert largest <= sizes.number.size
    assert largest > 2 * sizes.agency.size or len(figures) > 4
    assert_everything_is_on_paper(layout, sizes)
    assert_lines_do_not_touch(layout)


@both_widths
@pytest.mark.parametrize(
    "long",
    [
        ("Dinas Kependudukan " * 16)[:300],
        "Kependudukandanpencatatansipil" * 10,
        "W" * 300,
        "Nama 🏛️ \u4e2d\u6587 " * 30,
    ],
    ids=["words", "one word", "wide letters", "unknown glyphs"],
)
def test_names_of_300_characters_wrap_and_are_never_cut(set_on, sizes, long):
    paper = TicketPaper(
        long, long, long, (long, long), "AB", 123, long, ((long, long), ("Prioritas", long), (long, "Ya")),
        long, (long, "ya"), "https://antrean.example/t/x", long, long, long, long, long,
    )  # fmt: skip
    layout = set_on(paper, sizes)
    printed = words(layout).replace(" ", "")

    assert printed.count("".join(long.replace("🏛️", "").split())) == 17, "all but pictures that no font draws"
    assert_everything_is_on_paper(layout, sizes)
    assert_lines_do_not_touch(layout)


@both_widths
def test_without_requirements_the_paper_is_shorter_and_has_no_heading_for_them(set_on, sizes):
    with_them, without = set_on(PAPER, sizes), set_on(replace(PAPER, requirements=()), sizes)

    assert PAPER.prepare_title not in words(without)
    assert with_them.height - without.height > 160  # 20 mm
    assert_lines_do_not_touch(without)


@both_widths
def test_without_a_phone_page_there_is_no_code_and_no_word_about_it(set_on, sizes):
    layout = set_on(replace(PAPER, qr_payload=""), sizes)

    assert not [item for item in layout.items if isinstance(item, Code)]
    assert PAPER.qr_title not in words(layout)
    assert_lines_do_not_touch(layout)


@both_widths
def test_services_of_several_agencies_are_all_named_in_the_order_of_the_visit(set_on, sizes):
    paper = replace(
        PAPER, further=(("Samsat", ("Pajak tahunan",)), ("Polres", ("SKCK baru", "Surat kehilangan")))
    )
    layout = set_on(paper, sizes)
    names = [
        "Disdukcapil",
        "Rekam dan cetak KTP-el",
        "Samsat",
        "Pajak tahunan",
        "Polres",
        "SKCK baru",
        "Surat kehilangan",
    ]
    places = [words(layout).find(name) for name in names]

    assert -1 not in places
    assert places == sorted(places)
    assert_lines_do_not_touch(layout)


@both_widths
def test_empty_texts_leave_no_trace(set_on, sizes):
    layout = set_on(TicketPaper("", "", "", (), "A", 1, "", (), "", (), "", "", "", "", "", ""), sizes)

    assert words(layout) == "A 001"
    assert_everything_is_on_paper(layout, sizes)


@both_widths
def test_control_characters_never_reach_the_paper(set_on, sizes):
    evil = "\x1b@\x1dV\x00\u202eA\nB"
    paper = TicketPaper(
        evil, evil, evil, (evil,), evil, 1, evil, ((evil, evil),), evil, (evil,), evil, evil, evil, evil, evil, evil,
        ((evil, (evil,)),),
    )  # fmt: skip
    layout = set_on(paper, sizes)

    assert texts(layout)
    assert all(item.text.isprintable() for item in texts(layout))


@both_widths
def test_a_very_long_payload_gets_smaller_modules_rather_than_less_paper(set_on, sizes):
    layout = set_on(replace(PAPER, qr_payload="https://antrean.example/" + "x" * 600), sizes)
    code = next(item for item in layout.items if isinstance(item, Code))

    assert 2 <= code.module < 8
    assert code.x + len(code.matrix) * code.module <= sizes.width
    assert_lines_do_not_touch(layout)


def test_a_payload_that_no_code_can_hold_is_refused(set_on):
    with pytest.raises(ValueError, match="cannot hold"):
        set_on(replace(PAPER, qr_payload="x" * 5000), PAPER_80)
