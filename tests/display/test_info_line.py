"""The line at the foot of a board, with whatever a site writes into it."""

import pytest

from display.viewmodels.board import STILL_LIMIT, Style
from shared.domain.hall_stop import TEXT_LIMIT
from shared.usecases.boards.hall import Scope
from shared.usecases.hall_stop import reopen_hall, stop_hall
from tests.display.boards import sign, zone_board
from tests.display.story import Board
from tests.display.test_hall import FEES
from tests.display.test_hall_screen import cut, place, texts

ARABIC = "السلام عليكم، أهلا وسهلا بكم في مجمع الخدمات العامة. "
YELLOW = "#ffc629"


def line_of(screen, words):
    """The item that shows *words*; its raw text may hold marks."""
    return next(item for item in texts(screen) if item.property("text") == words)


def turns(board):
    """Every sentence in the order in which it stands in the line."""
    seen = [board.hall.sentence]
    while board.hall.sentence != FEES:
        board.wait(10)
        seen.append(board.hall.sentence)
    return seen


def test_what_is_blank_has_no_turn(office):
    assert turns(Board(office, Style(info=("", "  \n", "Toilet ada di lantai 2.")))) == [
        "Toilet ada di lantai 2.",
        FEES,
    ]


def test_a_sentence_of_several_lines_is_one(office):
    assert turns(Board(office, Style(info=("Toilet ada\n di lantai 2.\t",))))[0] == "Toilet ada di lantai 2."


def test_marks_and_emoji_stand_as_they_were_written(office, show, qtbot):
    words = "Diskon <b>50%</b> & hadiah 🎁🇮🇩 👨‍👩‍👧 untuk semua"

    screen = show(Board(office, Style(info=(words,))))

    qtbot.waitUntil(lambda: screen.has(words))
    assert cut(screen) == []


def test_a_short_sentence_stands_still_at_its_beginning(office, show, qtbot):
    screen = show(Board(office, Style(info=("Toilet ada di lantai 2.",))))
    qtbot.waitUntil(lambda: screen.has("Toilet ada di lantai 2."))
    line = line_of(screen, "Toilet ada di lantai 2.")
    before = place(line).left()

    screen.theme(scrollWait=0, scrollSpeed=20000)
    qtbot.wait(100)

    assert place(line).left() == before


def test_a_very_long_sentence_is_given_the_time_that_it_takes(office, show, qtbot):
    words = "Pelayanan hari ini. " * 100
    board = Board(office, Style(info=(words,)))
    screen = show(board)
    qtbot.waitUntil(lambda: screen.has(words.strip()))

    board.wait(60)

    assert board.hall.sentence == words.strip()


def test_without_movement_a_very_long_sentence_comes_in_parts_that_are_whole(office, show, qtbot):
    words = " ".join(f"kalimat{number}" for number in range(60))
    board = Board(office, Style(info=(words,), still=True))
    parts = turns(board)[:-1]

    assert " ".join(parts) == words
    assert max(map(len, parts)) <= STILL_LIMIT
    screen = show(Board(office, Style(info=(words,), still=True)))
    qtbot.waitUntil(lambda: screen.has(parts[0]))
    assert cut(screen) == []


def test_arabic_begins_at_its_right_end_and_scrolls_to_its_left(office, show, qtbot):
    words = (ARABIC * 5).strip()
    board = Board(office, Style(info=(words,)))
    screen = show(board)
    qtbot.waitUntil(lambda: screen.has(words))
    line = line_of(screen, words)
    assert abs(place(line).right() - (1920 - 44)) < 3

    screen.theme(scrollWait=0, scrollSpeed=20000)
    board.wait(80)
    board.wait(10)

    qtbot.waitUntil(lambda: place(line_of(screen, words)).left() > 0)


@pytest.fixture
def zone(office, show_window):
    """The board of counters 3 and 4, with a call to counter 3."""
    board = zone_board(office, Scope(counters=(3, 4)))
    office.visit(3)
    board.read()
    return show_window("ZoneWindow", zone=board.model)


def test_the_called_number_is_yellow_and_its_counter_bold(zone, qtbot):
    said = "A 001 silakan ke Loket 3, Disdukcapil."
    marked = f'<font color="{YELLOW}"><b>A 001</b></font> silakan ke <b>Loket 3</b>, Disdukcapil.'

    qtbot.waitUntil(lambda: zone.has(said))

    assert [item for item in texts(zone) if item.property("text") == marked]
    assert cut(zone) == []


def test_an_evacuation_stands_still_in_place_of_every_sentence_until_it_is_over(office, show, qtbot):
    text = ("Tinggalkan gedung lewat pintu terdekat, jangan memakai lift. " * 3)[: TEXT_LIMIT - 1] + "."
    board = Board(office, Style(info=("Toilet ada di lantai 2.",)))
    screen = show(board)
    qtbot.waitUntil(lambda: screen.has("Toilet ada di lantai 2."))

    stop_hall(office.database, text)
    board.read()
    board.wait(25)
    qtbot.waitUntil(
        lambda: screen.has(text) and not screen.has("Toilet ada di lantai 2.") and not screen.has(FEES)
    )
    assert cut(screen) == []

    reopen_hall(office.database)
    board.read()
    qtbot.waitUntil(lambda: not screen.has(text))
    assert board.hall.stop == ""


def test_a_lost_board_keeps_the_evacuation(office):
    board = Board(office)
    stop_hall(office.database, "Tinggalkan gedung.")
    board.read()

    board.hall.take_loss("The cable was pulled.")
    board.hall.tick()

    assert board.hall.stop == "Tinggalkan gedung."


def test_the_sign_of_a_counter_says_it_too(office, show_window, qtbot):
    text = ("Tinggalkan gedung lewat pintu terdekat, jangan memakai lift. " * 3)[: TEXT_LIMIT - 1] + "."
    stop_hall(office.database, text)

    screen = show_window("SignWindow", 1024, 600, sign=sign(office, 3).model)

    qtbot.waitUntil(lambda: screen.has(text))
    assert cut(screen) == []
