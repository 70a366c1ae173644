"""Cards, choices, numbers, fields and status signs: what a screen reader hears, and what they answer."""

import pytest
from PySide6.QtCore import Qt

from tests.support.screen import Role


def test_a_service_card_tells_people_and_estimate(show):
    screen = show(
        'ServiceCard { width: 800; title: "Kartu Keluarga (KK)"; waiting: 5; estimate: "15–25 menit" }'
    )

    said = screen.get("Kartu Keluarga (KK)", Role.Button).description

    assert "5" in said
    assert "15–25 menit" in said


CARDS = {
    "open": ("ServiceCard.Open", True, []),
    "no wait": ("ServiceCard.NoWait", True, []),
    "full": ("ServiceCard.Full", False, ["Besok, KK"]),
    "closed": ("ServiceCard.Closed", False, []),
}


@pytest.mark.parametrize(("standing", "takes", "further"), CARDS.values(), ids=CARDS)
def test_a_service_card_offers_only_what_is_possible(show, standing, takes, further):
    screen = show(
        f'ServiceCard {{ width: 800; title: "KK"; standing: {standing}; nextDay: "Besok"; requirements: ["KTP"] }}'
    )

    assert screen.get("KK", Role.Button).enabled == takes
    assert screen.names(Role.Button) == ["KK", "Syarat, KK", *further]


def test_a_full_service_without_booking_draws_no_tomorrow(show):
    screen = show('ServiceCard { width: 800; title: "KK"; standing: ServiceCard.Full }')

    assert screen.names(Role.Button) == ["KK"]


def test_requirements_are_read_only_when_unfolded(show):
    screen = show("""ServiceCard { width: 800; title: "KK"; requirements: ["Buku nikah"]
                     onFoldAsked: unfolded = !unfolded; onChosen: root.clicks += 1 }""")
    assert not screen.has("Buku nikah")

    screen.press("Syarat, KK")

    assert screen.has("Buku nikah")
    assert screen.window.property("clicks") == 0


def test_a_closed_service_still_shows_what_to_bring(show):
    screen = show("""ServiceCard { width: 800; title: "KK"; requirements: ["Buku nikah"]; standing: ServiceCard.Closed
                     onFoldAsked: unfolded = true }""")

    screen.press("Syarat, KK")

    assert screen.has("Buku nikah")


def test_several_check_boxes_may_be_on(show):
    screen = show('Choice { width: 400; text: "Lansia" } Choice { width: 400; text: "Membawa balita" }')

    screen.press("Lansia", Role.CheckBox)
    screen.press("Membawa balita", Role.CheckBox)

    assert [screen.get(name).checked for name in ("Lansia", "Membawa balita")] == [True, True]


def test_of_radio_buttons_one_is_on(show):
    screen = show(
        'Choice { one: true; text: "Selesai" } Choice { one: true; text: "Perlu kembali" }', "Counter"
    )

    screen.press("Selesai", Role.RadioButton)
    screen.press("Perlu kembali", Role.RadioButton)

    assert [screen.get(name).checked for name in ("Selesai", "Perlu kembali")] == [False, True]


def test_a_choice_is_toggled_by_the_space_bar(show):
    screen = show('Choice { width: 400; text: "Lansia"; onToggled: root.clicks += 1 }')
    screen.get("Lansia").focus()

    screen.key(Qt.Key.Key_Space)

    assert screen.get("Lansia").checked
    assert screen.window.property("clicks") == 1


@pytest.mark.parametrize("number", ["A 047", "AB 112", "Z 1024"])
def test_a_number_is_heard_whole_and_once(show, number):
    screen = show(f'NumberText {{ number: "{number}" }}')

    assert screen.names(Role.StaticText) == [number]


def test_a_number_with_two_letters_steps_down_to_fit(show):
    screen = show("""NumberText { objectName: "one"; number: "A 047"; fontSize: 300; maximumWidth: 700 }
                     NumberText { objectName: "two"; number: "AB 047"; fontSize: 300; maximumWidth: 700 }""")
    one, two = (found(screen, name) for name in ("one", "two"))

    assert two.property("shownSize") < one.property("shownSize")
    assert max(one.property("implicitWidth"), two.property("implicitWidth")) <= 700


def test_digits_stand_in_the_same_place_whatever_they_are(show):
    screen = show("""NumberText { objectName: "thin"; number: "A 111"; fontSize: 200 }
                     NumberText { objectName: "wide"; number: "A 888"; fontSize: 200 }""")

    assert found(screen, "thin").property("implicitWidth") == found(screen, "wide").property("implicitWidth")


def test_the_plate_says_whose_number_it_is(show):
    screen = show(
        'NumberPlate { width: 800; label: "Nomor antrean Anda"; number: "A 047"; caption: "Disdukcapil" }'
    )

    assert screen.names(Role.StaticText) == ["Nomor antrean Anda", "A 047", "Disdukcapil"]


def test_a_call_says_number_counter_and_real_direction(show):
    screen = show(
        'CallBanner { number: "A 047"; counter: "3"; agency: "Disdukcapil"; called: true; direction: "left" }'
    )

    assert {"Dipanggil sekarang", "A 047", "Disdukcapil", "Loket 3", "ke kiri"} <= set(screen.names())


def test_a_call_without_a_known_direction_draws_no_arrow(show):
    screen = show('CallBanner { number: "A 047"; counter: "3" }')

    assert screen.names(Role.Graphic) == []
    assert "Nomor antrean" in screen.names()


ROWS = {"Number": "A 043", "Called": "A 043", "Ready": "Siap", "Break": "Istirahat", "Closed": "Tutup"}


@pytest.mark.parametrize(("standing", "word"), ROWS.items(), ids=ROWS)
def test_a_zone_row_is_one_sentence(show, standing, word):
    screen = show(f'ZoneRow {{ counter: "6"; number: "A 043"; standing: ZoneRow.{standing} }}')

    assert screen.names(Role.ListItem) == [f"Loket 6, {word}"]
    assert screen.names(Role.StaticText) == []


def test_a_waiting_visitor_is_marked_as_priority_and_late_in_words(show):
    screen = show(
        """LineRow { number: "A 045"; service: "Kartu Keluarga (KK)"; waited: "21 mnt"; priority: true; over: true
                     onClicked: root.clicks += 1 }""",
        "Counter",
    )
    row = screen.get("A 045", Role.ListItem)

    row.press()

    assert row.description == "Kartu Keluarga (KK), Prioritas, 21 mnt, lewat batas"
    assert screen.window.property("clicks") == 1


def test_a_waiting_visitor_with_an_appointment_is_told_by_its_time(show):
    words = 'LineRow { number: "A 045"; service: "KK"; waited: "2 mnt"; booked: "Booking 09.00"'

    row = show(words + " }", "Counter").get("A 045", Role.ListItem)
    first = show(words + "; priority: true }", "Counter").get("A 045", Role.ListItem)

    assert row.description == "KK, Booking 09.00, 2 mnt"
    assert first.description == "KK, Prioritas, Booking 09.00, 2 mnt"


def test_a_figure_is_heard_with_its_name_and_explanation(show):
    screen = show(
        'Stat { label: "Menunggu terlama"; value: "16 menit"; note: "A 045, batas 20 menit" }', "Counter"
    )

    assert screen.names(Role.StaticText) == ["Menunggu terlama: 16 menit, A 045, batas 20 menit"]


def test_a_banner_is_an_alert(show):
    screen = show('Banner { width: 700; title: "Kertas tiket habis"; sentence: "Nomor Anda tetap berlaku." }')
    banner = screen.get("Kertas tiket habis", Role.AlertMessage)

    assert banner.description == "Nomor Anda tetap berlaku."


@pytest.mark.parametrize(("connected", "word"), [("true", "Tersambung"), ("false", "Terputus")])
def test_the_connection_is_said_in_a_word(show, connected, word):
    screen = show(f"ConnectionStatus {{ connected: {connected} }}")

    assert screen.names(Role.StaticText) == [word]


def test_the_connection_is_said_even_where_only_the_sign_is_drawn(show):
    screen = show("ConnectionStatus { connected: false; iconOnly: true }")

    assert screen.names(Role.StaticText) == ["Terputus"]


def test_what_is_typed_into_a_field_is_reported(show):
    screen = show(
        'Field { label: "Nama pengguna"; onEdited: text => root.heard = text; onAccepted: root.clicks += 1 }',
        "Counter",
    )

    screen.type("Nama pengguna", "réna w")
    screen.key(Qt.Key.Key_Return)

    assert screen.window.property("heard") == "réna w"
    assert screen.window.property("clicks") == 1


def test_a_fault_stands_under_the_field_and_the_field_keeps_its_text(show):
    screen = show(
        'Field { label: "Kata sandi"; text: "rahasia"; error: "Kata sandi tidak cocok." }', "Counter"
    )

    assert screen.get("Kata sandi", Role.EditableText).description == "Kata sandi tidak cocok."
    assert screen.has("Kata sandi tidak cocok.", Role.AlertMessage)
    assert screen.get("Kata sandi", Role.EditableText).value == "rahasia"


def test_a_segment_is_chosen_by_its_owner(show):
    screen = show("""Segmented { label: "Bahasa"
        SegmentButton { text: "ID"; spoken: "Bahasa Indonesia"; checked: root.heard === "" }
        SegmentButton { text: "EN"; spoken: "English"; checked: root.heard === "en"; onClicked: root.heard = "en" } }""")

    screen.press("English", Role.RadioButton)

    assert screen.has("Bahasa", Role.Grouping)
    assert [screen.get(name).checked for name in ("Bahasa Indonesia", "English")] == [False, True]


def test_a_pill_is_read_by_its_word(show):
    screen = show('StatusPill { kind: StatusPill.Over; text: "Lewat batas" }', "Counter")

    assert screen.names(Role.StaticText) == ["Lewat batas"]


def test_a_dialog_is_heard_by_its_title_and_escape_closes_it(show, qtbot):
    screen = show(
        """PlainButton { text: "Alihkan"; onClicked: sheet.open() }
        DialogCard { id: sheet; title: "Alihkan ke mana?"; onClosed: root.clicks += 1
            PlainButton { text: "Batal"; onClicked: sheet.close() } }""",
        "Counter",
    )
    assert not screen.has("Batal")

    screen.press("Alihkan")
    qtbot.waitUntil(lambda: screen.has("Batal"))
    assert screen.has("Alihkan ke mana?", Role.Dialog)
    screen.key(Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: screen.window.property("clicks") == 1)
    assert not screen.has("Batal")


def found(screen, name):
    def search(item):
        if item.objectName() == name:
            return item
        return next((hit for child in item.childItems() if (hit := search(child))), None)

    item = search(screen.window.contentItem())
    assert item is not None, name
    return item
