"""A site's design file: what it may say, how its faults are told, and what comes of it on paper."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.printing.design import Design, DesignError, read_design
from kiosk.printing.layout import Logo, Mark, Text
from kiosk.printing.sizes import PAPER_58, PAPER_80
from kiosk.printing.ticket import draw_ticket, lay_out
from kiosk.printing.typeface import Typeface
from tests.kiosk.printing.papers import PAPER, PAYLOAD, as_pillow, read_code

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "tiket.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def picture(path, width=80, height=60, colour="black"):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def test_an_empty_file_is_the_design_as_shipped(written):
    assert read_design(written("")) == Design()


def test_everything_a_site_may_decide(written, tmp_path):
    picture(tmp_path / "logo.png")
    design = read_design(
        written("""
        logo = "logo.png"
        lines = ["Jl. Merdeka 1", { id = "Buka 08.00", en = "Opens 08:00" }]
        requirements = false
        qr = false
        footer = "Simpan tiket ini."
        width_mm = 58
        """)
    )

    assert design.logo is not None
    assert (design.logo.width(), design.logo.height()) == (80, 60)
    assert design.lines == ({"id": "Jl. Merdeka 1"}, {"id": "Buka 08.00", "en": "Opens 08:00"})
    assert (design.requirements, design.qr, design.width_mm) == (False, False, 58)
    assert design.footer == {"id": "Simpan tiket ini."}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("requirement = true", "requirement is not known here; did you mean “requirements”?"),
        ("requirements = 1", "requirements must be true or false."),
        ("lines = 'a'", "lines must be a list in brackets [ ]."),
        ("lines = [1]", "lines[0] must be a text in quotes"),
        ("lines = ['a', 'b', 'c', 'd', 'e']", "lines are 5; a ticket has room for 4."),
        ("footer = { en = 'x' }", "footer needs a text in Indonesian (id)."),
        ("footer = { id = 'x', de = 'y' }", "footer.de is not a language here; use id, en, jv, su."),
        (f"footer = '{'x' * 121}'", "footer is longer than 120 characters."),
        ("width_mm = 76", "width_mm must be 80 or 58."),
        ("logo = 'away.png'", "logo there is no picture"),
        ("logo = 7", "logo must be the name of a picture"),
        ("logo = 'broken.png'", "is no picture that can be read"),
        ("logo = 'white.png'", "would be blank on paper"),
        ("logo = 'huge.png'", "is larger than 4096 × 4096 pixels"),
        ("logo = ", "this is not TOML"),
    ],
)
def test_a_fault_is_one_clear_sentence(written, tmp_path, text, sentence):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    picture(tmp_path / "white.png", colour="white")
    picture(tmp_path / "huge.png", width=5000, height=1)

    with pytest.raises(DesignError) as refused:
        read_design(written(text))

    assert sentence in str(refused.value)
    assert len(refused.value.faults) == 1


def test_all_faults_are_told_at_once(written):
    with pytest.raises(DesignError) as refused:
        read_design(written("qr = 0\nfoot = 'x'\nwidth_mm = true"))

    assert len(refused.value.faults) == 3


def test_a_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(DesignError, match=r"tiket\.toml: the design file cannot be read"):
        read_design(tmp_path / "tiket.toml")


@pytest.mark.parametrize("sizes", [PAPER_80, PAPER_58], ids=["80 mm", "58 mm"])
def test_a_square_logo_stands_for_the_mark_and_a_wide_one_above_the_name(sizes):
    advance = Typeface().advance
    square = lay_out(PAPER, sizes, advance, (100, 100)).items
    wide = lay_out(PAPER, sizes, advance, (600, 100)).items

    def logo(items):
        (found,) = [each for each in items if isinstance(each, Logo)]
        return found

    assert not any(isinstance(each, Mark) for each in [*square, *wide])
    assert (logo(square).width, logo(square).height) == (sizes.mark, sizes.mark)
    assert logo(wide).width <= sizes.inner
    first = next(each for each in wide if isinstance(each, Text))
    assert first.baseline > logo(wide).y + logo(wide).height
    assert first.x == sizes.margin


@pytest.mark.parametrize("width", [576, 384], ids=["80 mm", "58 mm"])
def test_a_ticket_with_everything_of_the_site_is_still_readable(width, tmp_path):
    picture(tmp_path / "logo.png", 300, 40)
    logo = QImage(str(tmp_path / "logo.png"))
    own = replace(PAPER, lines=("Jl. Merdeka 1", "x" * 120), footer="Simpan tiket ini. " * 6)

    image = draw_ticket(own, width, logo)

    assert image.height() > draw_ticket(PAPER, width).height()
    assert read_code(as_pillow(image)) == [PAYLOAD]


def test_without_code_and_requirements_a_ticket_is_shorter():
    short = replace(PAPER, requirements=(), qr_payload="")

    assert draw_ticket(short).height() < draw_ticket(PAPER).height() - 400
