"""The desk as tables: what the main button does, who is next, the own figures, what is said when nothing goes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from counter.viewmodels.desk_props import DeskProps, Inputs, Primary, Standing, derive_desk
from counter.viewmodels.line import derive_narrowings, derive_rows
from counter.viewmodels.words import initials, short_name
from shared.domain.catalogue import Agency, Counter, Service, Site
from shared.domain.desk import DayFigures, Desk, DeskState
from shared.domain.hours import Hours
from shared.domain.names import names
from shared.domain.officer import Officer, Role
from shared.domain.ticket import Number, Place, Placed, Step, StepKey, StepState, Ticket, Waiting
from shared.usecases.boards.counter import CounterBoard, LineFacts, VisitorFacts

NOW = datetime(2026, 11, 23, 1, 55, tzinfo=UTC)
RINA = Officer("rina", "Rina Wulandari", Role.OFFICER, "dukcapil", "")
KK = Service(
    "kk", "dukcapil", names("Kartu Keluarga baru", en="New family card"), names("Kartu Keluarga (KK)")
)
KTP = Service("ktp", "dukcapil", names("Cetak KTP-el"), names("KTP-el"))
SITE = Site(names("Mal Pelayanan Publik"), names("Indramayu"), ZoneInfo("Asia/Jakarta"), Hours())


def waiting(
    count: int, minutes: int, *services: Service, priority: bool = False, target: int = 20
) -> LineFacts:
    arrived = NOW - timedelta(minutes=minutes)
    due = arrived + timedelta(minutes=target)
    place, number, wanted = Place(due, due, Placed.ARRIVAL), Number("A", count), services or (KK,)
    row = Waiting(StepKey(count, 1), number, wanted[0].id, priority, arrived, place)
    return LineFacts(number, wanted, priority, arrived, due, row)


LINE = (waiting(47, 13, KTP, KK, priority=True), waiting(45, 21), waiting(48, 12, KTP))
FIGURES = DayFigures(7, 380.0, 1, Number("A", 39), datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
BOARD = CounterBoard(
    NOW,
    SITE,
    Counter(3, "dukcapil", "a", {"kk": timedelta(), "ktp": timedelta()}),
    Agency("dukcapil", "A", names("Dinas"), names("Disdukcapil"), names("Dukcapil"), "a"),
    Desk(3, DeskState.OPEN, "rina", NOW - timedelta(hours=1)),
    "Rina Wulandari",
    LINE,
    None,
    (),
    FIGURES,
    timedelta(minutes=10),
)


def visited(state: StepState, follows: Service | None = None) -> CounterBoard:
    step = Step(StepKey(9, 1), "ktp", state, counter=3, calls=1, called_at=NOW)
    ticket = Ticket(9, NOW.date(), Number("A", 40), "t", False, NOW, "id", (step,))
    return replace(BOARD, visitor=VisitorFacts(ticket, step, (KTP,)), follows=follows)


def desk(board: CounterBoard, **changes) -> DeskProps:
    return derive_desk(replace(Inputs(RINA, "id", board, NOW, NOW), **changes))


@pytest.mark.parametrize(
    ("board", "primary", "text"),
    [
        (BOARD, Primary.CALL_NEXT, "Panggil berikutnya"),
        (visited(StepState.CALLED), Primary.START, "Mulai melayani"),
        (visited(StepState.SERVING), Primary.FINISH_AND_CALL, "Selesai, panggil berikutnya"),
        (visited(StepState.SERVING, KK), Primary.FINISH_AND_GO_ON, "Selesai, lanjut ke Kartu Keluarga (KK)"),
        (replace(BOARD, desk=Desk(3, DeskState.PAUSED, "rina", NOW)), Primary.OPEN, "Buka lagi"),
        (replace(BOARD, desk=Desk(3, DeskState.CLOSED)), Primary.OPEN, "Buka Loket 3"),
    ],
    ids=["idle", "called", "serving", "another service here", "paused", "closed"],
)
def test_the_main_button_does_what_comes_next(board, primary, text):
    props = desk(board)

    assert (props.primary, props.primary_text, props.primary_enabled) == (primary, text, True)


def test_with_nobody_waiting_the_button_rests_and_the_screen_says_so():
    props = desk(replace(BOARD, line=()))

    assert not props.primary_enabled
    assert props.headline == "Tidak ada yang menunggu"


def test_a_counter_that_somebody_else_opened_cannot_call():
    props = desk(replace(BOARD, desk=Desk(3, DeskState.OPEN, "dedi", NOW), officer_name="Dedi Setiawan"))

    assert props.standing is Standing.TAKEN
    assert not props.primary_enabled and not props.can_call_number
    assert props.headline == "Loket 3 sedang dipakai Dedi Setiawan"


def test_without_the_database_nothing_can_be_pressed_but_everything_stays_on_screen():
    props = desk(visited(StepState.SERVING), connected=False, answered=NOW - timedelta(minutes=5))

    assert not props.free and not props.primary_enabled and not props.can_pause
    assert props.reason == "Terputus sejak 08.50. Memanggil bisa lagi begitu tersambung."
    assert props.figures == desk(visited(StepState.SERVING)).figures


def test_a_press_without_an_answer_is_announced_to_be_repeated():
    props = desk(BOARD, connected=False, pending=True)

    assert props.reason == "Terputus sejak 08.55. Yang Anda tekan diulang begitu tersambung lagi."


def test_the_next_visitor_is_the_head_of_the_line():
    following = desk(BOARD).next

    assert (following.number, following.services) == ("A 047", "KTP-el, Kartu Keluarga (KK)")
    assert (following.priority, following.waited) == (True, "menunggu 13 menit")


def test_the_rows_tell_waiting_priority_and_who_is_over_the_promise():
    rows = derive_rows(BOARD, NOW, "", "id")

    assert [(row.number, row.service, row.waited, row.priority, row.over, row.next) for row in rows] == [
        ("A 047", "KTP-el, Kartu Keluarga (KK)", "13 mnt", True, False, True),
        ("A 045", "Kartu Keluarga (KK)", "21 mnt", False, True, False),
        ("A 048", "KTP-el", "12 mnt", False, False, False),
    ]


def test_an_appointment_is_told_with_its_time_where_somebody_stands_because_of_it():
    nine = NOW + timedelta(minutes=5)
    booked = waiting(1, 3)
    for placed, told in ((Placed.APPOINTMENT, "Booking 09.00"), (Placed.RETURNED, ""), (Placed.ARRIVAL, "")):
        row = replace(booked.waiting, place=Place(nine, nine, placed))
        board = replace(BOARD, line=(replace(booked, waiting=row), waiting(2, 4)))

        assert [row.booked for row in derive_rows(board, NOW, "", "id")] == [told, ""]
        assert desk(board).next.booked == told


def test_a_wait_is_over_only_after_the_promised_minute():
    board = replace(BOARD, line=(waiting(1, 20), waiting(2, 20, target=19)))

    assert [row.over for row in derive_rows(board, NOW, "", "id")] == [False, True]


def test_the_line_narrows_to_one_service_and_keeps_who_is_really_next():
    rows = derive_rows(BOARD, NOW, "kk", "id")

    assert [(row.number, row.next) for row in rows] == [("A 045", False)]
    assert [(n.text, n.people) for n in derive_narrowings(BOARD, "id")] == [
        ("Semua layanan", 3),
        ("KTP-el", 2),
        ("Kartu Keluarga (KK)", 1),
    ]


def test_a_translated_name_wins_over_an_untranslated_short_one():
    assert [row.service for row in derive_rows(BOARD, NOW, "kk", "en")] == ["New family card"]


@pytest.mark.parametrize(
    ("board", "values", "notes"),
    [
        (
            BOARD,
            ["7 orang", "6 mnt 20 dtk", "21 menit", "1 orang"],
            ["sejak 08.00", "janji layanan 10 menit", "A 045, batas 20 menit", "A 039"],
        ),
        (
            replace(BOARD, line=(), figures=DayFigures(0, None, 0, None, None)),
            ["0 orang", "–", "–", "0 orang"],
            ["", "janji layanan 10 menit", "", ""],
        ),
    ],
    ids=["a morning", "nothing yet"],
)
def test_the_own_figures(board, values, notes):
    figures = desk(board).figures

    assert [figure.value for figure in figures] == values
    assert [figure.note for figure in figures] == notes


@pytest.mark.parametrize(
    ("name", "short", "letters"),
    [
        ("Rina Wulandari", "Rina W.", "RW"),
        ("Dedi Setiawan, S.Sos.", "Dedi S.", "DS"),
        ("Sukarno", "Sukarno", "S"),
        ("Raden Ajeng Siti Kusuma", "Raden K.", "RK"),
        ("", "", ""),
    ],
)
def test_names_in_little_room(name, short, letters):
    assert (short_name(name), initials(name)) == (short, letters)
