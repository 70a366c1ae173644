"""`antrean notices` lists what needs somebody."""

import pytest

from shared.domain.devices import Trouble
from shared.persistence.database import open_database
from shared.usecases.devices import report_trouble, report_well
from shared.usecases.hall_stop import stop_hall
from shared.usecases.pause_service import pause_service


@pytest.fixture
def site(hall):
    found = open_database(f"sqlite:///{hall}")
    yield found
    found.close()


def test_a_hall_in_which_all_is_well_says_so(antrean, hall):
    assert antrean("notices").out == "Nothing needs anybody.\n"
    assert antrean("notices", "--json").documents == []


def test_what_is_urgent_comes_first_with_since_when_and_what_to_do(antrean, site):
    pause_service(site, "kk", "sistem pusat terganggu")
    stop_hall(site, "Tinggalkan gedung.")
    report_trouble(site, "Kios 1", "kiosk", Trouble.PAPER_LOW)
    report_trouble(site, "Kios 2", "kiosk", Trouble.PAPER_OUT)
    report_well(site, "Kios 3", "kiosk")

    lines = antrean("notices").out.splitlines()

    assert [line.split("  ", 1)[1] for line in lines] == [
        "Evacuation: “Tinggalkan gedung.” stands on every screen. When it is over: antrean evacuate --over",
        "Kios 2: The ticket paper is used up. Load paper.",
        "Kios 1: The ticket paper is nearly used up. Have a new roll ready.",
        "Kartu Keluarga (KK): Paused for everyone: sistem pusat terganggu.",
    ]


def test_json_tells_kind_subject_and_time(antrean, site):
    report_trouble(site, "Kios 1", "kiosk", Trouble.JAMMED)

    (document,) = antrean("notices", "--json").documents

    assert document.pop("since").endswith("+00:00")
    assert document == {
        "kind": "device",
        "subject": "Kios 1",
        "sentence": "The printer is jammed. Open its cover and take out the paper.",
    }


def test_another_agencys_pauses_are_left_out_and_an_unknown_one_is_wrong_input(antrean, site):
    pause_service(site, "kk", "sistem pusat terganggu")

    assert antrean("notices", "--agency", "dpmptsp").out == "Nothing needs anybody.\n"
    wrong = antrean("notices", "--agency", "nowhere")
    assert wrong.code == 2
    assert wrong.one_sentence().startswith("There is no agency “nowhere”; there are: ")
