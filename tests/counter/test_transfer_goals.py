"""Where a visitor cannot simply be sent: what the officer reads, and that the visitor stays at the counter meanwhile."""

import json
from secrets import token_hex

import pytest

from shared.domain.catalogue import Catalogue
from shared.domain.catalogue_file import read_catalogue
from shared.domain.ticket import Outcome, StepState
from shared.usecases.call import call_next
from shared.usecases.change_catalogue import change_catalogue
from shared.usecases.desk import open_counter
from shared.usecases.outcomes import Called
from shared.usecases.take_ticket import take_ticket
from tests.counter.test_day import NEXT, START
from tests.counter.test_transfer import SEARCH, opened
from tests.support.screen import Role

FULL, CLOSED = "Kartu Identitas Anak (KIA)", "Perpindahan penduduk"


@pytest.fixture
def serving(officer, hall, root):
    """Rina serves A 001; today KIA is full and moving house is served in the afternoon. Counters 4 and 16 are open."""
    document = json.loads((root / "assets" / "catalogue.json").read_text(encoding="utf-8"))
    services = {each["id"]: each for agency in document["agencies"] for each in agency["services"]}
    services["kia"] |= {"quota": 1, "short": FULL}
    services["pindah"] |= {"hours": {"mon": ["13:00-15:00"]}, "short": CLOSED}
    catalogue = read_catalogue(document)
    assert isinstance(catalogue, Catalogue), catalogue
    change_catalogue(hall.database, catalogue)
    open_counter(hall.database, 4, "dedi")
    open_counter(hall.database, 16, "yuli")
    number = hall.take("kk")
    take_ticket(hall.database, ["kia"], token=token_hex(8))
    rina = officer()
    rina.press(NEXT)
    rina.press(START)
    rina.sees("Sedang dilayani")
    opened(rina)
    return rina, number


@pytest.mark.parametrize(
    ("goal", "mark", "said"),
    [
        (FULL, "Penuh", " hari ini penuh, buka lagi 24/11"),
        (CLOSED, "Tutup", "sedang tutup, buka lagi 23/11 13.00."),
        ("Loket 8", "Tutup", "Belum ada petugas untuk"),
    ],
    ids=["full", "closed", "nobody there"],
)
def test_what_the_hall_has_against_it_is_read_first_and_may_be_insisted_on(serving, goal, mark, said):
    rina, number = serving
    rina.screen.type(SEARCH, goal)
    send = f"Alihkan {number} ke {goal}"
    rina.qtbot.waitUntil(lambda: rina.screen.has(send, Role.Button))
    row = next(name for name in rina.screen.names(Role.RadioButton) if name.startswith(goal))
    assert mark in rina.screen.get(row, Role.RadioButton).description

    rina.press(send)

    rina.qtbot.waitUntil(lambda: any(said in alert for alert in rina.screen.names(Role.AlertMessage)))
    assert (rina.step(number).state, rina.step(number).outcome) == (StepState.SERVING, None)
    rina.press(f"Tetap {send[0].lower()}{send[1:]}")
    rina.qtbot.waitUntil(lambda: rina.step(number).outcome is Outcome.TRANSFERRED)
    assert rina.step(number, 2).state is StepState.WAITING


def test_who_thinks_again_keeps_the_visitor(serving):
    rina, number = serving
    rina.screen.type(SEARCH, FULL)
    rina.press(f"Alihkan {number} ke {FULL}")
    rina.qtbot.waitUntil(lambda: rina.can(f"Tetap alihkan {number} ke {FULL}"))

    rina.screen.type(SEARCH, "loket 4")

    rina.press(f"Alihkan {number} ke Loket 4")
    rina.qtbot.waitUntil(lambda: rina.step(number).outcome is Outcome.TRANSFERRED)
    assert rina.step(number, 2).only_counter == 4


def test_another_agency_calls_the_same_number(serving, hall):
    rina, number = serving
    rina.screen.type(SEARCH, "samsat")
    rina.qtbot.waitUntil(lambda: rina.workplace.transfer.property("chosen") == 0)
    agency = rina.workplace.transfer.property("goals")[0]["title"]

    rina.press(f"Alihkan {number} ke {agency}")

    rina.qtbot.waitUntil(lambda: rina.step(number).outcome is Outcome.TRANSFERRED)
    called = call_next(hall.database, 16)
    assert isinstance(called, Called) and str(called.number) == number
    assert rina.step(number, 2).service in hall.database.read(lambda read: read.catalogue.counters[16].delays)
