"""What the hall board derives, and that it tells only what has changed."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from display.viewmodels.board import Style
from display.viewmodels.hall_props import HallProps
from shared.domain.names import names
from shared.usecases.change_catalogue import change_catalogue
from tests.display.story import Board, SilentVoice

RIGHT = {3: "right"}
FEES = "Simpan tiket sampai selesai. Petugas tidak meminta biaya di luar tarif resmi."


@pytest.fixture
def board(office) -> Board:
    return Board(office, Style(arrows=RIGHT), voice=SilentVoice())


@pytest.fixture
def changed(board):
    """The names of the properties that were told to have changed; clear() forgets them."""
    told: list[str] = []
    for each in fields(HallProps):
        getattr(board.hall, f"{each.name}Changed").connect(lambda name=each.name: told.append(name))
    return told


def numbers(board: Board) -> list[str]:
    return [row["number"] for row in board.hall.recent]


def test_the_header_says_whose_hall_it_is_and_the_databases_time(board):
    hall = board.hall

    assert (hall.title, hall.siteName) == ("Mal Pelayanan Publik", "Kabupaten Indramayu")
    assert (hall.date, hall.time) == ("Senin, 23 November", "08.42")


def test_the_clock_runs_on_between_two_answers(board):
    board.office.clock.pass_seconds(61)

    board.hall.tick()

    assert board.hall.time == "08.43"


def test_the_clock_follows_the_database_when_it_answers(board):
    board.office.clock.now += timedelta(minutes=30)

    board.read()

    assert board.hall.time == "09.12"


def test_a_call_says_number_counter_agency_and_direction(board):
    board.office.visit(3)

    board.read()

    hall = board.hall
    assert (hall.number, hall.counter, hall.agency, hall.direction) == ("A 001", "3", "Disdukcapil", "right")
    assert hall.called


def test_a_counter_without_a_known_direction_has_no_arrow(board):
    board.office.visit(4)

    board.read()

    assert (board.hall.counter, board.hall.direction) == ("4", "")


def test_a_call_tells_exactly_what_has_changed(board, changed):
    board.office.visit(3)

    board.read()

    assert set(changed) == {"number", "counter", "agency", "direction", "called", "callId"}


def test_a_tick_that_changes_nothing_tells_nothing(board, changed):
    board.hall.tick()

    assert changed == []


def test_several_calls_stand_on_the_board_together(board):
    board.office.visit(3)
    board.office.visit(4)
    board.office.visit(5)

    board.read()

    several = [(row["number"], row["counter"], row["speaking"]) for row in board.hall.several]
    assert several == [("A 001", "3", True), ("A 002", "4", True), ("A 003", "5", True)]
    assert numbers(board) == []


def test_a_call_alone_is_not_one_of_several(board):
    board.office.visit(3)

    board.read()

    assert board.hall.several == []


def test_a_board_settles_after_eight_seconds_and_the_end_of_the_voice(board):
    board.office.visit(3)
    board.read()

    board.wait(9)
    still_speaking = board.hall.called
    board.spoken()

    assert still_speaking
    assert not board.hall.called
    assert board.hall.number == "A 001"


def test_without_a_voice_eight_seconds_are_enough(office):
    board = Board(office)
    office.visit(3)
    board.read()

    board.wait(7)
    before = board.hall.called
    board.wait(1)

    assert (before, board.hall.called) == (True, False)


def test_a_recalled_number_stands_once_in_the_list(board):
    board.office.visit(3)
    board.office.recall(3)
    board.office.visit(4)
    board.read()

    board.wait(70)

    assert sorted([board.hall.number, *numbers(board)]) == ["A 001", "A 002"]


def test_the_voice_is_told_the_words_of_each_call_in_its_languages(office):
    voice = SilentVoice()
    board = Board(office, voice=voice)
    office.visit(3, language="en")
    board.read()
    board.spoken()
    board.wait(2)
    board.spoken()
    office.recall(3)
    board.read()

    first, again, second = voice.sentences

    assert first == [
        "Nomor antrean, a, nol nol satu. Silakan ke loket tiga.",
        "Queue number, A, zero zero one. Please go to counter three.",
    ]
    assert again == ["a, nol nol satu, loket tiga.", "A, zero zero one, counter three."]
    assert second[0] == "Panggilan kedua. Nomor antrean, a, nol nol satu. Loket tiga."


def test_after_a_restart_the_last_call_is_shown_at_rest_and_nothing_is_said_twice(board):
    board.office.visit(3)
    board.office.visit(4)
    board.read()
    voice = SilentVoice()

    again = Board(board.office, voice=voice)
    again.read()
    again.wait(20)

    assert (again.hall.number, again.hall.called, numbers(again)) == ("A 002", False, ["A 001"])
    assert voice.said == []


def test_at_most_eight_earlier_calls_are_listed(board):
    for counter in range(1, 9):
        board.office.visit(counter)
    for counter in range(1, 5):
        board.office.visit(counter)

    board.read()
    board.wait(120)

    assert len(numbers(board)) == 8


def test_yesterdays_calls_leave_the_board_at_midnight(board):
    board.office.visit(3)
    board.read()
    board.office.clock.pass_seconds(24 * 3600)

    board.read()

    assert (board.hall.number, numbers(board)) == ("", [])
    assert board.hall.date == "Selasa, 24 November"


def test_a_lost_database_keeps_the_last_truth_with_its_time(board):
    board.office.visit(3)
    board.read()

    board.hall.take_loss("The cable was pulled.")
    board.office.clock.pass_seconds(100)
    board.hall.tick()

    assert (board.hall.number, board.hall.lostSince, board.hall.time) == ("A 001", "08.42", "08.43")
    assert not board.hall.attention


def test_after_two_minutes_people_are_asked_to_listen_for_staff(board):
    board.hall.take_loss("The cable was pulled.")
    board.office.clock.pass_seconds(120)

    board.hall.tick()

    assert board.hall.attention


def test_a_feed_that_falls_silent_counts_as_lost(board):
    board.office.clock.pass_seconds(31)

    board.hall.tick()

    assert board.hall.lostSince == "08.42"


def test_after_a_loss_only_those_are_called_who_have_not_come(board):
    board.hall.take_loss("The cable was pulled.")
    board.office.visit(3)
    board.office.visit(3)
    board.office.visit(4)
    board.office.clock.pass_seconds(600)

    board.read()

    assert (board.hall.lostSince, board.hall.attention) == ("", False)
    assert [row["number"] for row in board.hall.several] == ["A 002", "A 003"]
    assert numbers(board) == ["A 001"]
    spoken = [said for _, phrases in board.voice.said for said in phrases]
    assert [phrase.text for phrase in spoken] == ["Nomor antrean, a, nol nol dua. Silakan ke loket tiga."]


def test_sentences_take_turns_of_ten_seconds_and_end_with_the_one_on_fees(office):
    board = Board(office, Style(info=("Toilet ada di lantai 2.",)))
    seen = [board.hall.sentence]

    for _ in range(2):
        board.wait(10)
        seen.append(board.hall.sentence)

    assert seen == ["Toilet ada di lantai 2.", FEES, "Toilet ada di lantai 2."]


def test_a_sentence_that_scrolls_is_given_its_time(office):
    board = Board(office, Style(info=("Sangat panjang.",)))
    board.hall.giveTime(25.0)

    board.wait(24)
    before = board.hall.sentence
    board.wait(1)

    assert (before, board.hall.sentence) == ("Sangat panjang.", FEES)


def test_why_nothing_can_be_heard_is_kept_and_logged_with_the_name_of_the_board(office, caplog):
    caplog.set_level("INFO")
    boards = [Board(office, display=name) for name in ("Layar 1", "Layar Zona B")]
    for each in boards:
        each.hall.set_mute_reason("Komputer ini tidak punya pengeras suara.")
    boards[1].hall.set_mute_reason("")

    assert boards[0].hall.muteReason == "Komputer ini tidak punya pengeras suara."
    assert caplog.messages == [
        "Layar 1: The hall cannot hear calls: Komputer ini tidak punya pengeras suara.",
        "Layar Zona B: The hall cannot hear calls: Komputer ini tidak punya pengeras suara.",
        "Layar Zona B: The hall can hear calls again.",
    ]


def test_what_a_board_logs_of_calls_and_of_its_database_names_it(office, caplog):
    caplog.set_level("INFO")
    board = Board(office, display="Layar Zona B")
    office.visit(3)
    board.read()
    board.hall.note_shown(board.hall.shown)
    board.hall.take_loss("The server is away.")
    board.hall.set_notice("Monitor 2 tidak ada.")

    assert caplog.messages == [
        f"Layar Zona B: Call {board.reader.position} is on screen: A 001 to counter 3.",
        "Layar Zona B: The board keeps its last truth: The server is away.",
        "Layar Zona B: Monitor 2 tidak ada.",
    ]


def test_the_site_is_named_anew_when_its_catalogue_changes(board):
    catalogue = board.office.catalogue
    renamed = replace(catalogue, site=replace(catalogue.site, name=names("Kota Cirebon")))
    change_catalogue(board.office.database, renamed)

    board.read()

    assert board.hall.siteName == "Kota Cirebon"
