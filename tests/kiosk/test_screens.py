"""Every control of every screen can be heard and reached by keys; languages, size and contrast switch live."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from shared.domain.errors import DatabaseUnavailableError
from shared.qt.languages import LANGUAGES
from tests.support.screen import Role

CONTROLS = {Role.Button, Role.CheckBox, Role.RadioButton}


def visit_each_screen(qtbot, kiosk):
    """Show one screen after the other, telling its name."""
    visit = kiosk.kiosk.visit
    yield "home"
    visit.openSearch()
    yield "search"
    qtbot.waitUntil(lambda: kiosk.kiosk.visit._finder._index is not None)
    visit.ask("surat")
    yield "search"
    visit.openAgency("disdukcapil")
    yield "agency"
    visit.unfold("kk")
    yield "agency, unfolded"
    visit.openDetails("kk")
    yield "details"
    visit.chooseService("kk")
    qtbot.waitUntil(lambda: kiosk.kiosk._pages.confirm.property("ahead") != "")
    yield "confirm"
    visit.take()
    qtbot.waitUntil(lambda: visit.property("page") == "ticket")
    yield "ticket"


def controls(kiosk):
    return [thing for thing in kiosk.things() if thing.role in CONTROLS]


def test_every_control_has_a_name_and_no_two_share_it(qtbot, kiosk):
    for name in visit_each_screen(qtbot, kiosk):
        qtbot.waitUntil(lambda: len(controls(kiosk)) > 6)
        names = [thing.name for thing in controls(kiosk)]

        assert all(names), (name, names)
        assert len(names) == len(set(names)), (name, names)


def test_every_control_is_big_enough_for_a_finger(qtbot, hall, show):
    """81 px is 20 mm on the 21.5-inch panel the design is drawn for."""
    kiosk = show(hall, size=(1080, 1920))
    for name in visit_each_screen(qtbot, kiosk):
        qtbot.waitUntil(lambda: len(controls(kiosk)) > 6)
        small = [
            thing.name
            for thing in controls(kiosk)
            if min(thing.interface.rect().width(), thing.interface.rect().height()) < 81
        ]

        assert small == [], name


def test_a_whole_visit_by_keys(qtbot, hall, kiosk):
    def tab_to(name):
        for _ in range(60):
            thing = kiosk.find(name)
            if thing is not None and thing.focused:
                return
            kiosk.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name!r}; on screen: {kiosk.names()}")

    tab_to("Disdukcapil")
    kiosk.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kiosk.has("Akta kelahiran", Role.Button))
    tab_to("Akta kelahiran")
    kiosk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kiosk.has("Sudah benar?"))
    tab_to("Lansia")
    kiosk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kiosk.get("Lansia").checked)
    tab_to("Ambil nomor")
    kiosk.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kiosk.has("A 001"))

    assert hall.ticket().priority


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_fits_its_window_in_every_language_and_size(qtbot, hall, show, language, large):
    """Whatever can be pressed lies between header and bottom bar, whole, and nothing covers anything."""
    kiosk = show(hall, size=(1080, 1920))
    kiosk.kiosk.visit.setLanguage(language)
    if large:
        kiosk.kiosk.visit.toggleLargeText()
    for name in visit_each_screen(qtbot, kiosk):
        qtbot.waitUntil(lambda: len(controls(kiosk)) > 6)
        qtbot.waitUntil(lambda: not overlapping(kiosk), timeout=2000)

        assert not outside(kiosk), name


def rects(kiosk):
    origin = kiosk.window.position()
    return [(t.name, t.interface.rect().translated(-origin)) for t in controls(kiosk)]


def outside(kiosk):
    return [
        (name, rect)
        for name, rect in rects(kiosk)
        if rect.left() < 0 or rect.right() > 1080 or rect.top() < 152 or rect.bottom() > 1920
    ]


def overlapping(kiosk):
    """Pairs of controls that cover each other, but for those that lie on a card."""
    found = rects(kiosk)
    return [
        (a, b)
        for i, (a, one) in enumerate(found)
        for b, other in found[i + 1 :]
        if one.intersects(other) and not one.contains(other) and not other.contains(one)
    ]


def test_the_language_switches_live_on_every_screen(qtbot, kiosk):
    kiosk.press("English", Role.RadioButton)
    qtbot.waitUntil(lambda: kiosk.has("What do you need today?"))
    assert kiosk.has("Monday, 23 November")
    assert kiosk.has("08:42")

    kiosk.press("Lost ID card")
    qtbot.waitUntil(lambda: kiosk.has("Get my number"))
    kiosk.press("Basa Jawa", Role.RadioButton)
    qtbot.waitUntil(lambda: not kiosk.has("Get my number"))
    kiosk.press("Bahasa Indonesia", Role.RadioButton)

    qtbot.waitUntil(lambda: kiosk.has("Ambil nomor"))


def test_the_paper_speaks_the_visitors_language(qtbot, hall, show):
    papers = []

    def draw(paper, width, _logo):
        papers.append(paper)
        return QImage(width, 8, QImage.Format.Format_Mono)

    kiosk = show(hall, draw=draw)
    kiosk.press("English", Role.RadioButton)
    kiosk.press("Lost ID card")
    qtbot.waitUntil(lambda: kiosk.has("Get my number") and kiosk.get("Get my number", Role.Button).enabled)

    kiosk.press("Get my number")
    qtbot.waitUntil(lambda: bool(papers))

    assert papers[0].wait_at == "Wait in Zone 1, blue seats"
    assert hall.ticket().language == "en"


def test_large_text_and_contrast_switch_live(qtbot, kiosk):
    before = kiosk.grab()

    kiosk.press("Teks besar")
    larger = kiosk.grab()
    kiosk.press("Kontras")

    assert kiosk.get("Teks besar").checked
    assert kiosk.get("Kontras").checked
    assert before != larger != kiosk.grab()


class Away:
    """A database that cannot be reached until it is let back."""

    def __init__(self, database):
        self._database = database
        self.engines = database.engines
        self.lost = False

    def read(self, question):
        self._look()
        return self._database.read(question)

    def write(self, operation, request_id=""):
        self._look()
        return self._database.write(operation, request_id)

    def close(self):
        self._database.close()

    def _look(self):
        if self.lost:
            raise DatabaseUnavailableError("The database does not answer.")


def test_a_lost_database_is_said_and_comes_back_by_itself(qtbot, hall, show):
    hall.database = Away(hall.database)
    kiosk = show(hall)
    kiosk.press("KTP hilang")
    qtbot.waitUntil(lambda: kiosk.has("Ambil nomor") and kiosk.get("Ambil nomor", Role.Button).enabled)

    hall.database.lost = True
    kiosk.press("Ambil nomor")
    qtbot.waitUntil(lambda: kiosk.has("Sambungan terputus. Mohon tunggu sebentar."))
    assert not kiosk.get("Ambil nomor", Role.Button).enabled
    kiosk.press("Halaman awal")
    qtbot.waitUntil(lambda: kiosk.has("Sambungan terputus. Keadaan pukul 08.42."))
    assert kiosk.has("Disdukcapil")

    hall.database.lost = False
    kiosk.kiosk.visit.on_board(hall.board())
    assert not kiosk.has("Sambungan terputus. Keadaan pukul 08.42.")
