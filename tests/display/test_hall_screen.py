"""The hall board as people meet it: on a real database, through accessible names, at every size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from display.viewmodels.board import Style
from shared.domain.errors import DatabaseUnavailableError
from shared.persistence.wakeups import open_wakeups
from shared.qt.feed import Feed
from tests.display.story import Board, Office, renamed, sample_catalogue
from tests.support.screen import Role, Screen

LONG = "Pengambilan KTP-el yang sudah jadi dilayani di Loket 8 tanpa nomor antrean, setiap hari kerja sampai pukul 15.00."


class Cable:
    """A database that can be pulled out."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.pulled = False
        self._database = office.database

    def read(self, question):
        self._check()
        return self._database.read(question)

    def write(self, operation, request_id=""):
        raise NotImplementedError("a display writes nothing")

    def open_wakeups(self):
        self._check()
        return open_wakeups(self._database.engines)

    def _check(self) -> None:
        if self.pulled:
            raise DatabaseUnavailableError("The cable was pulled.")


@pytest.fixture
def follow() -> Iterator[Callable[..., Feed]]:
    """Let a board follow its database as the program does."""
    feeds: list[Feed] = []

    def start(board: Board, cable: Cable) -> Feed:
        hall = board.hall
        feed = Feed(cable, cable.open_wakeups, board.reader, hall.take_answer, hall.take_loss, period=0.05)
        feeds.append(feed)
        feed.start()
        return feed

    yield start
    for feed in feeds:
        feed.close()


def texts(screen: Screen) -> list[QQuickItem]:
    """Every text that is drawn and not faded out."""

    def visible(item: QQuickItem) -> Iterator[QQuickItem]:
        if not item.isVisible() or item.opacity() == 0:
            return
        if item.property("text") and item.property("contentWidth") is not None:
            yield item
        for child in item.childItems():
            yield from visible(child)

    return list(visible(screen.window.contentItem()))


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.property("contentWidth"), item.property("contentHeight")))


def cut(screen: Screen) -> list[str]:
    """The texts that are shortened, or reach beyond the window or their own item."""
    width, height = screen.window.width(), screen.window.height()
    found = []
    for item in texts(screen):
        if item.property("font").pixelSize() > 60 * height / 1080:
            continue  # line boxes of giant figures overlap on purpose; their figures are measured below
        room = place(item)
        outside = room.left() < -1 or room.right() > width + 1 or room.bottom() > height + 1
        wider = item.property("contentWidth") > item.width() + 1
        if item.property("truncated") or outside or wider:
            found.append(item.property("text"))
    return found


def figures(screen: Screen) -> dict[str, QRectF]:
    height = screen.window.height()
    return {
        item.property("text"): place(item)
        for item in texts(screen)
        if item.property("font").pixelSize() > 60 * height / 1080
    }


def test_before_the_first_call_the_board_says_so(office, show):
    screen = show(Board(office))

    assert screen.has("Belum ada panggilan")
    assert not screen.has("Panggilan sebelumnya")
    assert screen.has("Kabupaten Indramayu")
    assert screen.has("08.42")


def test_a_call_of_an_officer_appears_on_the_screen(office, show, follow, qtbot):
    board = Board(office, Style(arrows={3: "right"}))
    screen = show(board)
    follow(board, Cable(office))

    office.visit(3)

    qtbot.waitUntil(lambda: screen.has("A 001"))
    for name in ("Dipanggil sekarang", "Loket 3", "Disdukcapil", "ke kanan"):
        assert screen.has(name), name


def test_a_settled_call_stays_with_those_before_it(office, show):
    board = Board(office)
    for counter in (3, 9):
        office.visit(counter)
        board.read()
        board.wait(9)

    screen = show(board)

    assert screen.has("Nomor antrean")
    assert not screen.has("Dipanggil sekarang")
    assert screen.has("Loket 9", Role.StaticText)
    assert screen.names(Role.ListItem) == ["A 001, Loket 3"]


def test_two_calls_stand_together_until_each_had_its_time(office, show, qtbot):
    board = Board(office)
    office.visit(3)
    board.read()
    screen = show(board)
    board.wait(3)
    office.visit(4)
    board.read()
    together = screen.names(Role.ListItem)

    board.wait(5)

    assert together == ["A 001, Loket 3", "A 002, Loket 4"]
    assert screen.has("A 002", Role.StaticText)
    assert screen.has("Dipanggil sekarang")
    assert screen.names(Role.ListItem) == ["A 001, Loket 3"]


@pytest.mark.parametrize("together", [2, 3, 4, 5, 6])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (3840, 2160)])
def test_several_calls_are_never_cut(open_office, show, together, width, height):
    catalogue = renamed(sample_catalogue(), "disdukcapil", code="WM", short="BPJS Ketenagakerjaan dan Taspen")
    office = open_office(catalogue)
    office.skip_to(3, 1046)
    board = Board(office, Style(arrows={1: "left", 2: "right"}))
    for counter in range(1, together + 1):
        office.visit(counter)
    board.read()
    screen = show(board, width, height)

    assert len(screen.names(Role.ListItem)) == together
    assert cut(screen) == []


def test_a_lost_database_is_said_and_comes_back_by_itself(office, show, follow, qtbot):
    board, cable = Board(office), Cable(office)
    office.visit(3)
    screen = show(board)
    follow(board, cable)
    qtbot.waitUntil(lambda: screen.has("A 001"))

    cable.pulled = True
    qtbot.waitUntil(lambda: screen.has("Terputus 08.42"))
    kept = screen.has("A 001")
    office.visit(4)
    cable.pulled = False

    qtbot.waitUntil(lambda: not screen.has("Terputus 08.42"))
    assert kept
    qtbot.waitUntil(lambda: screen.has("A 002, Loket 4"))


def test_after_two_minutes_without_database_people_are_asked_to_listen(office, show, qtbot):
    board = Board(office)
    screen = show(board)
    board.hall.take_loss("The cable was pulled.")
    office.clock.pass_seconds(121)

    board.hall.tick()

    qtbot.waitUntil(lambda: screen.has("Perhatikan panggilan petugas"))
    assert not screen.has("Info")


def test_a_silent_loudspeaker_is_shown_with_its_reason(office, show):
    board = Board(office)
    screen = show(board)
    assert not screen.has("Suara mati")

    board.hall.set_mute_reason("Komputer ini tidak punya pengeras suara.")

    assert screen.get("Suara mati").description == "Komputer ini tidak punya pengeras suara."


def test_whoever_sets_the_display_up_reads_a_notice_for_a_minute(office, show, qtbot):
    board = Board(office)
    screen = show(board)

    board.hall.set_notice("Monitor “HDMI-9” tidak ada; papan ini tampil di HDMI-1.")
    told = screen.has("Monitor “HDMI-9” tidak ada; papan ini tampil di HDMI-1.")
    board.wait(60)

    assert told
    qtbot.waitUntil(lambda: not screen.has("Monitor “HDMI-9” tidak ada; papan ini tampil di HDMI-1."))


@pytest.mark.parametrize("scale", [0.9, 0.5])
def test_a_tv_that_cuts_the_edges_off_gets_a_margin(office, show, scale):
    office.visit(3)
    board = Board(office, Style(scale=scale, arrows={3: "right"}))

    screen = show(board)

    places = [place(item) for item in texts(screen) if item.property("font").pixelSize() < 60]
    assert min(room.left() for room in places) >= (1 - scale) / 2 * 1920
    assert max(room.right() for room in places) <= (1 + scale) / 2 * 1920 + 1
    assert cut(screen) == []


def test_the_sentences_of_the_line_follow_one_another(office, show, qtbot):
    board = Board(office, Style(info=("Toilet ada di lantai 2.",)))
    screen = show(board)
    qtbot.waitUntil(lambda: screen.has("Toilet ada di lantai 2."))

    board.wait(10)

    qtbot.waitUntil(lambda: not screen.has("Toilet ada di lantai 2."))
    assert any(name.startswith("Simpan tiket") for name in screen.names())


def test_a_sentence_that_does_not_fit_scrolls_to_its_end(office, show, qtbot):
    board = Board(office, Style(info=(LONG,)))
    screen = show(board)
    screen.theme(scrollWait=0, scrollSpeed=20000)
    board.wait(10)
    board.wait(10)

    def reaches_its_end() -> bool:
        line = next(item for item in texts(screen) if item.property("text") == LONG)
        return abs(place(line).right() - (1920 - 44)) < 3

    qtbot.waitUntil(reaches_its_end)


def test_without_movement_a_long_sentence_stands_whole(office, show, qtbot):
    board = Board(office, Style(info=(LONG,), still=True))

    screen = show(board)

    qtbot.waitUntil(lambda: screen.has(LONG))
    assert cut(screen) == []


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080), (1920, 1200), (3840, 2160)])
@pytest.mark.parametrize("direction", ["", "left", "right"])
def test_the_longest_names_and_numbers_are_never_cut(open_office, show, width, height, direction):
    catalogue = renamed(sample_catalogue(), "disdukcapil", code="WM", short="BPJS Ketenagakerjaan dan Taspen")
    office = open_office(catalogue)
    board = Board(office, Style(arrows={3: direction} if direction else {}))
    office.skip_to(3, 1046)
    office.visit(4)
    office.visit(3)
    board.read()
    board.wait(8)

    screen = show(board, width, height)
    board.hall.take_loss("The cable was pulled.")
    board.hall.set_mute_reason("Komputer ini tidak punya pengeras suara.")

    shown = figures(screen)
    unit = min(width / 1920, height / 1080)
    assert cut(screen) == []
    assert {"WM", "1047", "1046", "Loket", "3", "4"} <= set(shown)
    assert shown["1047"].right() <= (44 + 1172) * unit
    assert shown["WM"].left() >= 44 * unit


def test_everything_is_twice_as_large_on_4k(office, show):
    office.visit(3)
    board = Board(office)

    sizes = [
        {item.property("text"): item.property("font").pixelSize() for item in texts(show(board, *size))}
        for size in ((1920, 1080), (3840, 2160))
    ]

    assert sizes[1]["001"] == 2 * sizes[0]["001"] == 784
    assert sizes[1]["Loket"] == 2 * sizes[0]["Loket"]


def test_without_movement_the_frame_does_not_pulse(office, show, qtbot):
    board = Board(office, Style(still=True))
    screen = show(board)

    office.visit(3)
    board.read()

    assert screen.engine.singletonInstance("shared.ui", "Theme").property("still") is True
    assert screen.has("Dipanggil sekarang")
