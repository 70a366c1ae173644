"""Less than 1000 pixels: the line folds to a rail. Less than 620: the narrow bar. Nothing is lost."""

import pytest

from tests.counter.test_day import NEXT
from tests.support.screen import Role

# The least height depends on the width; the platform that draws into memory knows no least sizes.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def rina(officer, hall):
    for _ in range(3):
        hall.take("kk")
    rina = officer()
    rina.qtbot.waitUntil(lambda: rina.can(NEXT))
    return rina


def test_the_line_folds_to_a_rail_that_shows_the_whole_line_when_pressed(rina):
    assert rina.screen.has("Antrean", Role.List)

    rina.screen.window.resize(900, 720)

    rina.qtbot.waitUntil(lambda: rina.screen.has("Antrean: 3 orang menunggu", Role.Button))
    assert not rina.screen.has("Antrean", Role.List)
    rina.screen.press("Antrean: 3 orang menunggu", Role.Button)
    rina.qtbot.waitUntil(lambda: rina.screen.has("A 003", Role.ListItem))
    rina.screen.press("A 003", Role.ListItem)
    rina.sees("A 003 menunggu di sini, urutan ke-3.")


def test_a_very_narrow_window_is_the_bar(rina):
    rina.screen.window.resize(600, 100)

    rina.qtbot.waitUntil(lambda: rina.screen.has("Bar ringkas", Role.ToolBar))
    assert not rina.screen.has(NEXT, Role.Button)
    rina.qtbot.waitUntil(lambda: rina.can("Berikutnya"))
    rina.press("Berikutnya")
    rina.sees("Sedang dipanggil A 001")
    rina.screen.press("Kembali ke layar penuh", Role.Button)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Selesai saja", Role.Button))


@pytest.mark.parametrize("width", [1920, 1280, 1024, 900, 640])
@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_lies_outside_the_window(rina, width, language):
    rina.workplace.languages.set(language)
    rina.screen.window.resize(width, 1080 if width > 1280 else 800 if width > 900 else 720)
    rina.workplace.desk.primary()
    rina.qtbot.waitUntil(lambda: rina.workplace.visitor.facts.present)
    rina.qtbot.waitUntil(lambda: rina.screen.window.width() == width)

    def outside() -> list[str]:
        root = rina.screen.window.geometry()
        return [
            thing.name
            for thing in rina.screen.things()
            if thing.role in {Role.Button, Role.ButtonMenu}
            and thing.name
            and not root.adjusted(-1, -1, 1, 1).contains(thing.interface.rect())
        ]

    rina.qtbot.waitUntil(lambda: outside() == [])
