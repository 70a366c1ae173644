"""Buttons: named, reachable by touch, key and screen reader, and never answering twice or when they may not."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.screen import Role

BUTTONS = {
    "PrimaryButton": 'PrimaryButton {{ text: "{name}"; hold: 0; onClicked: root.clicks += 1; {more} }}',
    "SecondaryButton": 'SecondaryButton {{ text: "{name}"; onClicked: root.clicks += 1; {more} }}',
    "PlainButton": 'PlainButton {{ text: "{name}"; onClicked: root.clicks += 1; {more} }}',
    "Chip": 'Chip {{ text: "{name}"; onClicked: root.clicks += 1; {more} }}',
    "BarButton": 'BarButton {{ text: "{name}"; onClicked: root.clicks += 1; {more} }}',
    "AgencyTile": 'AgencyTile {{ code: "A"; name: "{name}"; onClicked: root.clicks += 1; {more} }}',
    "ServiceCard": 'ServiceCard {{ width: 800; title: "{name}"; onChosen: root.clicks += 1; {more} }}',
}


@pytest.fixture(params=BUTTONS)
def shown(request, show):
    def show_button(more: str = ""):
        return show(BUTTONS[request.param].format(name="Ambil nomor", more=more))

    return show_button


def clicks(screen) -> int:
    return screen.window.property("clicks")


def test_a_button_is_named_by_its_words(shown):
    screen = shown()

    assert screen.names(Role.Button) == ["Ambil nomor"]


def test_a_screen_reader_can_press_it(shown):
    screen = shown()

    screen.press("Ambil nomor")

    assert clicks(screen) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keyboard_can_press_it(shown, key):
    screen = shown()
    screen.get("Ambil nomor").focus()

    screen.key(key)

    assert clicks(screen) == 1


def test_tab_reaches_it_and_it_knows_it_has_the_focus(shown):
    screen = shown()

    screen.key(Qt.Key.Key_Tab)

    assert screen.get("Ambil nomor").focused


def test_a_finger_can_press_it(shown):
    screen = shown()
    area = screen.get("Ambil nomor").interface.rect()
    centre = screen.window.mapFromGlobal(QPoint(area.x() + 120, area.y() + area.height() // 2))

    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)

    assert clicks(screen) == 1


def test_a_disabled_button_is_not_pressed_by_anything(shown):
    screen = shown("enabled: false")
    thing = screen.get("Ambil nomor")
    area = thing.interface.rect()

    thing.interface.actionInterface().doAction("Press")
    screen.key(Qt.Key.Key_Tab)
    screen.key(Qt.Key.Key_Space)
    QTest.mouseClick(
        screen.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        screen.window.mapFromGlobal(area.center()),
    )

    assert not thing.enabled
    assert clicks(screen) == 0


def test_the_primary_button_takes_no_second_tap_until_it_has_rested(show, qtbot):
    screen = show('PrimaryButton { text: "Ambil nomor"; hold: 300; onClicked: root.clicks += 1 }')
    area = screen.get("Ambil nomor").interface.rect()
    centre = screen.window.mapFromGlobal(area.center())

    for _ in range(3):
        QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    screen.get("Ambil nomor").interface.actionInterface().doAction("Press")
    assert clicks(screen) == 1

    qtbot.waitUntil(lambda: screen.get("Ambil nomor").enabled)
    screen.press("Ambil nomor")
    assert clicks(screen) == 2


def test_the_primary_button_keeps_the_keyboard_while_it_rests(show, qtbot):
    screen = show('PrimaryButton { text: "Ambil nomor"; hold: 50; onClicked: root.clicks += 1 }')
    screen.get("Ambil nomor").focus()

    screen.key(Qt.Key.Key_Space)
    screen.key(Qt.Key.Key_Space)
    assert clicks(screen) == 1
    qtbot.waitUntil(lambda: screen.get("Ambil nomor").enabled)
    screen.key(Qt.Key.Key_Space)

    assert clicks(screen) == 2


def test_a_test_may_shorten_the_rest_of_all_primary_buttons(show):
    screen = show('PrimaryButton { text: "Ambil nomor"; onClicked: root.clicks += 1 }')

    screen.theme(busyHold=0)
    for _ in range(2):
        screen.press("Ambil nomor")

    assert clicks(screen) == 2


def test_a_busy_primary_button_says_so_and_takes_nothing(show):
    screen = show(
        'PrimaryButton { text: "Ambil nomor"; busyText: "Mengambil nomor"; busy: true; onClicked: root.clicks += 1 }'
    )
    thing = screen.get("Mengambil nomor\N{NO-BREAK SPACE}…", Role.Button)

    thing.interface.actionInterface().doAction("Press")

    assert not thing.enabled
    assert clicks(screen) == 0


def test_an_agency_that_is_closed_now_can_still_be_opened_to_read(show):
    screen = show(
        'AgencyTile { code: "W"; name: "Bea Cukai"; waiting: 3; offText: "Buka 13.00"; onClicked: root.clicks += 1 }'
    )

    screen.press("Bea Cukai")

    assert clicks(screen) == 1
    assert screen.get("Bea Cukai").description == "Buka 13.00"


@pytest.mark.parametrize(
    "name", ["Badan Narkotika Nasional Kabupaten Indramayu", "BPJS Ketenagakerjaan", "PLN"]
)
def test_an_agency_name_is_never_cut(show, name):
    screen = show(f'AgencyTile {{ code: "D"; name: "{name}"; waiting: 124; width: 490 }}')

    labels = [item for item in items(screen.window.contentItem()) if item.property("text") == name]

    assert [item.property("truncated") for item in labels if item.property("truncated") is not None] == [
        False
    ]


def items(item):
    yield item
    for child in item.childItems():
        yield from items(child)
