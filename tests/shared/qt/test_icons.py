"""Icons: one colour, any size, sharp; and every icon a component names exists."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from shared.qt.icons import ICONS, draw_icon


def colours(image) -> set[str]:
    """The colours of the pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", sorted(path.stem for path in ICONS.glob("*.svg")))
def test_every_drawing_takes_the_colour_asked_for(qapp, name):
    image = draw_icon(name, QSize(96, 96), QColor("#1b3f8f"))

    assert colours(image) == {"#1b3f8f"}


@pytest.mark.parametrize("side", [18, 48, 376])
def test_an_icon_is_drawn_at_the_size_asked_for(qapp, side):
    image = draw_icon("home", QSize(side, side), QColor("black"))

    assert image.size() == QSize(side, side)


def test_a_large_icon_is_sharp_not_enlarged(qapp):
    """Half-covered pixels are only the outline: their share falls as the drawing grows."""

    def soft_share(side: int) -> float:
        image = draw_icon("direction_right", QSize(side, side), QColor("black"))
        alphas = [image.pixelColor(x, y).alpha() for x in range(side) for y in range(side)]
        return sum(0 < alpha < 255 for alpha in alphas) / sum(alpha == 255 for alpha in alphas)

    assert soft_share(512) < soft_share(64) / 4


def test_the_mark_keeps_its_own_colours_without_a_tint(qapp):
    assert {"#1b3f8f", "#ffc629"} <= colours(draw_icon("site_mark_screen", QSize(128, 128), None))


def test_the_arrow_points_where_its_name_says(qapp):
    """The head is the heavier end."""
    side = 64

    def weight(name: str) -> tuple[int, int, int, int]:
        image = draw_icon(name, QSize(side, side), QColor("black"))
        filled = [(x, y) for x in range(side) for y in range(side) if image.pixelColor(x, y).alpha() > 128]
        left = sum(x < side / 2 for x, _ in filled)
        top = sum(y < side / 2 for _, y in filled)
        return left, len(filled) - left, top, len(filled) - top

    heaviest = {name: weight(f"direction_{name}") for name in ("left", "right", "up", "down")}

    assert {name: sides.index(max(sides)) for name, sides in heaviest.items()} == {
        "left": 0,
        "right": 1,
        "up": 2,
        "down": 3,
    }


def test_an_unknown_icon_is_an_error_in_the_log(qapp, caplog):
    image = draw_icon("no_such_icon", QSize(24, 24), None)

    assert image.isNull()
    assert "no_such_icon" in caplog.text


def test_every_icon_named_in_a_screen_exists(root):
    named = {
        (path.name, name)
        for folder in ("shared", "kiosk", "display", "counter")
        for path in (root / folder).rglob("*.qml")
        for name in re.findall(
            r'(?:icon\.name|iconName|\bname|trailingIcon):[^"\n]*"([a-z_]+)"',
            re.sub(r'[=!]== "[a-z_]*"', "", path.read_text(encoding="utf-8")),
        )
    }

    missing = {
        (file, name) for file, name in named if not (ICONS / f"{name}.svg").is_file() and name != "direction_"
    }

    assert named
    assert not missing
