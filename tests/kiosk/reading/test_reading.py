"""Somebody who cannot see the screen hears it, and gets the right number."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.reading.speech import pieces
from kiosk.reading.tree import control_words
from shared.usecases.hall_stop import reopen_hall, stop_hall
from shared.usecases.pause_service import pause_service
from tests.kiosk.hall import Seen
from tests.support.screen import Role


class Listener:
    """A voice that only remembers."""

    def __init__(self):
        self.heard, self.silences, self.language = [], 0, ""
        self.volume = lambda: 0
        self.missing = lambda: None

    def open(self, volume, missing):
        self.volume, self.missing = volume, missing
        return self

    def say(self, language, texts):
        self.language = language
        self.heard.append(" | ".join(text if isinstance(text, str) else text.text for text in texts))

    def stop(self):
        self.silences += 1

    def close(self):
        self.silences += 1


@pytest.fixture
def voice() -> Listener:
    return Listener()


@pytest.fixture
def reading(hall, show, voice) -> Seen:
    """A kiosk that is read aloud."""
    screen = show(hall, open_voice=voice.open)
    screen.kiosk.visit.toggleReadAloud()
    return screen


def finger(screen, name, role=Role.Button):
    """Touch the middle of a control, as a finger does."""
    thing = screen.get(name, role)
    rect = thing.interface.rect()
    middle = screen.window.mapFromGlobal(rect.center())
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))


def test_it_says_how_it_works_and_reads_the_first_page(reading, voice):
    assert voice.heard[0].startswith("Layar dibacakan.")
    assert "Ada keperluan apa hari ini?" in voice.heard[0]


def test_the_first_touch_names_and_the_second_presses(qtbot, reading, voice):
    finger(reading, "Disdukcapil")
    assert voice.heard[-1].startswith("Disdukcapil")
    assert reading.kiosk.visit.property("page") == "home"

    finger(reading, "Disdukcapil")
    qtbot.waitUntil(lambda: reading.kiosk.visit.property("page") == "agency")
    qtbot.waitUntil(lambda: "Pilih layanan" in voice.heard[-1])


def test_another_control_is_named_first_even_right_after(reading, voice):
    finger(reading, "Disdukcapil")
    finger(reading, "Bank bjb")

    assert voice.heard[-1].startswith("Bank bjb")
    assert reading.kiosk.visit.property("page") == "home"


def test_arrows_walk_and_are_heard_and_enter_presses(qtbot, reading, voice):
    QTest.keyClick(reading.window, Qt.Key.Key_Down)
    first = voice.heard[-1]
    QTest.keyClick(reading.window, Qt.Key.Key_Down)
    assert voice.heard[-1] != first

    while not voice.heard[-1].startswith("Disdukcapil"):
        QTest.keyClick(reading.window, Qt.Key.Key_Down)
    QTest.keyClick(reading.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.kiosk.visit.property("page") == "agency")


def test_the_number_is_said_letter_by_letter(qtbot, reading, voice):
    visit = reading.kiosk.visit
    visit.chooseService("kk")
    visit.take()

    qtbot.waitUntil(lambda: visit.property("page") == "ticket")
    qtbot.waitUntil(lambda: voice.heard[-1].startswith("Nomor Anda, a, nol nol satu."))
    assert "Silakan menunggu di Zona satu." in voice.heard[-1]
    assert "Tidak ada orang di depan Anda." in voice.heard[-1]


def test_the_number_is_said_in_a_language_without_a_voice_too(qtbot, reading, voice):
    visit = reading.kiosk.visit
    visit.setLanguage("jv")
    visit.chooseService("kk")
    visit.take()

    qtbot.waitUntil(lambda: visit.property("page") == "ticket")
    qtbot.waitUntil(lambda: "a, nol nol setunggal" in voice.heard[-1])


def test_a_whole_visit_by_ear(qtbot, hall, reading, voice):
    """Each control is heard at the first touch and pressed at the second; each page and the number are told unasked."""
    visit = reading.kiosk.visit

    def touch_twice(name, role=Role.Button):
        qtbot.waitUntil(lambda: reading.has(name, role) and reading.get(name, role).enabled)
        finger(reading, name, role)
        assert voice.heard[-1].startswith(name)
        finger(reading, name, role)

    touch_twice("Disdukcapil")
    qtbot.waitUntil(lambda: "Pilih layanan" in voice.heard[-1])
    touch_twice("Akta kelahiran")
    qtbot.waitUntil(lambda: "Sudah benar?" in voice.heard[-1])
    touch_twice("Lansia", Role.CheckBox)
    assert reading.get("Lansia", Role.CheckBox).checked
    touch_twice("Lebih keras")
    assert voice.heard[-1] == "Volume 80 persen"
    touch_twice("Ambil nomor")
    qtbot.waitUntil(lambda: voice.heard[-1].startswith("Nomor Anda, a, nol nol satu."))
    assert hall.tickets() == 1
    touch_twice("Sudah saya simpan")

    assert visit.property("page") == "home"
    assert not visit.property("readAloud")
    assert voice.volume() == 60


def test_loudness_and_reading_end_with_the_visitor(reading, voice):
    reading.press("Lebih keras")
    assert voice.volume() == 80

    reading.kiosk.visit.startOver()

    assert not reading.kiosk.visit.property("readAloud")
    assert voice.volume() == 60
    heard = len(voice.heard)
    QTest.keyClick(reading.window, Qt.Key.Key_Down)
    assert len(voice.heard) == heard


def test_a_touch_that_is_only_heard_is_a_sign_of_life(reading):
    reading.pass_time(40)
    finger(reading, "Disdukcapil")
    reading.pass_time(10)

    assert reading.kiosk.visit.property("asking") == 0


def test_without_a_loudspeaker_the_button_goes(reading, voice):
    assert reading.has("Bacakan")

    voice.missing()

    assert not reading.has("Bacakan")
    assert not reading.kiosk.visit.property("readAloud")


def test_the_screens_language_is_spoken(reading, voice):
    reading.kiosk.visit.setLanguage("en")
    finger(reading, "Disdukcapil")

    assert voice.language == "en"
    assert "people waiting" in voice.heard[-1]


def test_words_are_sayable_pieces_without_marks():
    said = pieces("id", ["<b>46</b> menunggu", "Nomor Anda a, nol empat tujuh. Silakan menunggu di Zona A."])

    assert said[0] == "empat puluh enam menunggu"
    assert all("<" not in each and not any(c.isdigit() for c in each) for each in said)
    assert len(said) == 3


def test_a_control_tells_its_state(kiosk, qtbot):
    visit = kiosk.kiosk.visit
    visit.chooseService("kk")
    qtbot.waitUntil(lambda: kiosk.find("Lansia", Role.CheckBox) is not None)
    box = kiosk.get("Lansia", Role.CheckBox).interface.object()

    assert control_words(box) == "Lansia, 60 tahun ke atas, tidak dipilih"
    visit.setReason("elderly", True)
    assert control_words(box) == "Lansia, 60 tahun ke atas, dipilih"


def test_an_evacuation_is_read_at_once_also_over_a_number(qtbot, reading, voice):
    visit = reading.kiosk.visit
    visit.chooseService("kk")
    visit.take()
    qtbot.waitUntil(lambda: visit.property("page") == "ticket")

    stop_hall(reading.hall.database, "Tinggalkan gedung.")
    qtbot.waitUntil(lambda: voice.heard[-1].startswith("Evakuasi | Tinggalkan gedung."))
    stop_hall(reading.hall.database, "Berkumpul di lapangan.")
    qtbot.waitUntil(lambda: voice.heard[-1].startswith("Evakuasi | Berkumpul di lapangan."))

    reopen_hall(reading.hall.database)
    qtbot.waitUntil(lambda: not voice.heard[-1].startswith("Evakuasi"))


def test_why_a_code_gives_nothing_is_heard_wherever_it_is_tried(qtbot, hall, reading, voice):
    hall.book("TOMORROW", "kk", minutes=24 * 60)
    reading.burst("TOMORROW")
    qtbot.waitUntil(lambda: voice.heard[-1].startswith("Booking ini untuk besok, Selasa"))

    reading.kiosk.visit.openBooking()
    qtbot.waitUntil(lambda: "Arahkan kode QR booking Anda" in voice.heard[-1])
    assert voice.heard[-1].endswith("Kode booking"), "and then where the letters go"
    reading.burst("NOSUCHCODE")
    qtbot.waitUntil(lambda: voice.heard[-1].startswith("Kode booking ini tidak ditemukan."))


def test_what_stands_in_the_way_of_a_number_is_heard(qtbot, hall, reading, voice):
    reading.kiosk.visit.chooseService("akta-lahir")
    qtbot.waitUntil(lambda: reading.has("Ambil nomor") and reading.get("Ambil nomor", Role.Button).enabled)

    pause_service(hall.database, "akta-lahir", "Jaringan terputus")

    qtbot.waitUntil(lambda: "sedang dihentikan sementara: Jaringan terputus" in voice.heard[-1])
