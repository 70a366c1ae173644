"""Colours hold the contrast the design promises, measured from the tokens themselves; sizes follow one factor."""

import pytest
from PySide6.QtGui import QColor

from shared.qt.start import make_engine

# (text, ground, least ratio): the pairs of the design's colour table. 7:1 is WCAG AAA for text, 3:1 for outlines.
PAIRS = [
    ("ink", "kertas", 15.1),
    ("ink2", "kertas", 8.5),
    ("nila", "kertas", 8.7),
    ("daun", "kertas", 7.6),
    ("ink", "surface", 16.8),
    ("ink2", "surface", 9.4),
    ("ink", "sunk", 13.7),
    ("ink2", "sunk", 7.7),
    ("sunkBlockText", "sunkBlock", 7.0),
    ("ink", "key", 7.0),
    ("line2", "surface", 4.7),
    ("line2", "kertas", 4.2),
    ("line2", "sunk", 3.8),
    ("dt", "band", 16.8),
    ("dt2", "band", 11.1),
    ("nilaText", "nila", 9.7),
    ("nilaText", "nilaP", 13.1),
    ("blockText", "block", 8.2),
    ("nila", "nilaT", 8.2),
    ("ink", "nilaT", 14.3),
    ("ink2", "nilaT", 8.0),
    ("kunyitText", "kunyit", 10.6),
    ("ink", "kunyitT", 15.0),
    ("manggis", "kunyitT", 10.0),
    ("daun", "daunT", 7.2),
    ("sogan", "soganT", 7.6),
    ("bata", "bataT", 7.1),
    ("bata", "surface", 8.5),
    ("manggis", "manggisT", 9.3),
    ("manggis", "surface", 11.2),
    ("ink", "daunT", 7.0),
    ("ink", "soganT", 7.0),
    ("ink", "bataT", 7.0),
    ("dt", "d0", 18.3),
    ("dt", "d1", 15.8),
    ("dt", "d2", 13.1),
    ("dt2", "d0", 12.1),
    ("dt2", "d1", 10.4),
    ("dt2", "d2", 8.7),
    ("dt2", "dOff", 7.0),
    ("kunyit", "d0", 11.6),
    ("kunyit", "d1", 10.0),
    ("kunyit", "d2", 8.3),
    ("kunyit", "band", 7.0),
    ("daunD", "d1", 9.8),
    ("bataD", "d1", 9.2),
    ("bataD", "band", 7.0),
    ("dt", "stripOpen", 8.4),
    ("dt", "stripBreak", 8.9),
    ("dt", "stripClosed", 10.7),
    ("focus", "kertas", 3.0),
    ("focus", "focusGap", 3.0),
    ("focusDark", "focusDarkGap", 3.0),
    ("focusDark", "d2", 3.0),
]
HIGH_CONTRAST_FLOOR = 16.0


@pytest.fixture
def engine(qapp):
    engine = make_engine()
    yield engine
    engine.deleteLater()


@pytest.fixture
def theme(engine):
    return engine.singletonInstance("shared.ui", "Theme")


@pytest.fixture
def metrics(engine):
    return engine.singletonInstance("shared.ui", "Metrics")


def ratio(one: QColor, other: QColor) -> float:
    """Contrast as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def test_the_measure_itself_is_right():
    assert ratio(QColor("black"), QColor("white")) == pytest.approx(21)
    assert ratio(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("text", "ground", "least"), PAIRS, ids=[f"{text} on {ground}" for text, ground, _ in PAIRS]
)
def test_every_pair_is_readable(theme, text, ground, least):
    assert ratio(theme.property(text), theme.property(ground)) >= least


@pytest.mark.parametrize(
    ("text", "ground"), [pair[:2] for pair in PAIRS], ids=[f"{text} on {ground}" for text, ground, _ in PAIRS]
)
def test_every_pair_is_stark_in_high_contrast(theme, text, ground):
    theme.setProperty("highContrast", True)

    assert ratio(theme.property(text), theme.property(ground)) >= HIGH_CONTRAST_FLOOR


def test_each_step_of_the_heat_map_carries_its_figure_readably(theme):
    steps, texts = theme.property("heat"), theme.property("heatText")

    assert len(steps) == len(texts) == 5
    assert all(ratio(text, step) >= 5.8 for step, text in zip(steps, texts, strict=True))


def test_high_contrast_is_still(theme):
    assert not theme.property("still")
    assert theme.property("page") == 220

    theme.setProperty("highContrast", True)

    assert theme.property("still")
    assert theme.property("overshoot") == 0
    assert (
        max(theme.property(name) for name in ("press", "page", "fold", "dialog", "plate", "flood", "settle"))
        <= 100
    )


def test_reduced_motion_keeps_the_colours(theme):
    before = theme.property("kertas")

    theme.setProperty("reducedMotion", True)

    assert theme.property("still")
    assert theme.property("kertas") == before


@pytest.mark.parametrize(
    ("width", "height", "u"),
    [(1920, 1430, 1.0), (3840, 2860, 2.0), (1440, 1430, 0.75), (3840, 1430, 1.0)],
)
def test_the_scale_is_the_smaller_of_width_and_height(open_window, width, height, u):
    screen = open_window("tests.shared.ui", "Gallery", width=width, height=height)
    metrics = screen.engine.singletonInstance("shared.ui", "Metrics")

    assert metrics.property("u") == pytest.approx(u)


def test_the_gallery_of_all_states_loads_in_both_contrasts(open_window):
    for contrast in (False, True):
        screen = open_window("tests.shared.ui", "Gallery", highContrast=contrast)

        colours = {screen.grab().pixelColor(x, 1425).name() for x in (4, 960, 1900)}

        assert colours == {"#000000" if contrast else "#f5f3ec"}
