"""Names of three hundred letters: nothing runs over, what is cut ends in an ellipsis and is read in full by pointing at it."""

import json
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.usecases.change_catalogue import change_catalogue
from tests.counter.test_day import NEXT, START
from tests.support.screen import Role, Screen

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

LONG = ("Pendaftaran penduduk dan pencatatan peristiwa penting sekabupaten " * 6)[:300].strip()
ELIDE_NONE = 3
"""Text.ElideNone"""

LAST = ("Tersambung ke server antrean", "Connected to the queue server")
"""What stands below the site's name."""

SIZES = [(1366, 768), (1920, 1080), (3840, 2160), (640, 720)]


@pytest.fixture
def long_hall(hall, root):
    """Every name of the site, of agencies and services is as long as a catalogue allows."""
    document = json.loads((root / "assets" / "catalogue.json").read_text(encoding="utf-8"))
    document["site"]["name"] = LONG
    for agency in document["agencies"]:
        agency["name"] = agency["short"] = {"id": LONG, "en": LONG}
        for service in agency["services"]:
            service["name"] = service["short"] = {"id": LONG, "en": LONG}
    catalogue = read_catalogue(document)
    assert isinstance(catalogue, Catalogue), catalogue
    change_catalogue(hall.database, catalogue)
    return hall


def texts(item: QQuickItem):
    """Every visible text below *item*."""
    for child in item.childItems():
        if child.isVisible():
            if child.property("truncated") is not None:
                yield child
            yield from texts(child)


def elided(text: QQuickItem) -> bool:
    """Whether *text* ends in an ellipsis when it is cut."""
    answer = QQmlExpression(QQmlEngine.contextForObject(text), text, f"elide !== {ELIDE_NONE}").evaluate()
    return answer in (True, (True, False))


def check(screen: Screen, qtbot) -> None:
    """No text is cut without an ellipsis, and none leaves the window."""
    for width, height in SIZES:
        screen.window.resize(width, height)
        qtbot.waitUntil(lambda wanted=width: screen.window.contentItem().width() == wanted)
        screen.grab()
        for each in texts(screen.window.contentItem()):
            said = each.property("text")
            assert not each.property("truncated") or elided(each), said
            end = each.mapToScene(each.boundingRect().bottomRight())
            assert end.x() <= width + 1, f"{said!r} ends at {end.x()} of {width}"
            assert said not in LAST or end.y() <= height, f"{said!r} ends at {end.y()} of {height}"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_screen_has_room_for_them(open_counter_app, officer, long_hall, qtbot, language):
    app = open_counter_app(username="rina.wulandari", language=language)
    qtbot.waitUntil(lambda: LONG in app.screen.names())
    check(app.screen, qtbot)
    app.close()
    long_hall.take("kk", "akta-lahir")
    long_hall.take("kk")
    rina = officer()
    rina.workplace.languages.set(language)
    rina.qtbot.waitUntil(lambda: rina.workplace.desk.property("primaryEnabled"))
    check(rina.screen, qtbot)
    rina.workplace.desk.primary()
    rina.qtbot.waitUntil(lambda: rina.workplace.visitor.property("present"))
    rina.rested()
    check(rina.screen, qtbot)
    rina.screen.key(Qt.Key.Key_F7)
    rina.qtbot.waitUntil(lambda: bool(rina.workplace.transfer.property("goals")))
    check(rina.screen, qtbot)


def test_pointing_at_a_name_that_was_cut_tells_it_in_full(officer, long_hall):
    long_hall.take("kk")
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")
    chip = rina.screen.get(LONG, Role.ListItem)
    rectangle = chip.interface.rect()

    QTest.mouseMove(rina.screen.window, QPoint(0, 0))
    QTest.mouseMove(rina.screen.window, rina.screen.window.mapFromGlobal(rectangle.center()))

    rina.qtbot.waitUntil(lambda: rina.screen.has(LONG, Role.ToolTip))


def test_dialogs_keep_their_buttons_on_the_screen_and_their_rows_apart(officer, long_hall):
    rina = officer()
    rina.sees("Tidak ada yang menunggu")
    rina.screen.window.resize(1366, 768)
    rina.screen.press("Tutup", Role.RadioButton)
    rina.qtbot.waitUntil(lambda: rina.screen.has("Segera tutup", Role.Button))
    bottom = rina.screen.window.mapFromGlobal(
        rina.screen.get("Segera tutup", Role.Button).interface.rect().bottomRight()
    )
    assert bottom.y() <= 768
    rina.press("Batal")

    rina.menu("Jeda layanan untuk semua")

    rina.qtbot.waitUntil(lambda: rina.screen.has(LONG, Role.RadioButton))
    rows = [each for each in rina.screen.things() if (each.role, each.name) == (Role.RadioButton, LONG)]
    lines = rows[0].interface.rect().height()
    spans = sorted((row.interface.rect().top(), row.interface.rect().bottom()) for row in rows)
    assert all(end < start for (_, end), (start, _) in pairwise(spans))
    assert lines > 80, "a name of five lines has five lines"
