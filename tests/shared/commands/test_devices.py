"""`antrean devices` lists what needs a hand."""

import pytest

from shared.domain.devices import Trouble
from shared.persistence.database import open_database
from shared.usecases.devices import report_trouble, report_well


@pytest.fixture
def site(hall):
    found = open_database(f"sqlite:///{hall}")
    yield found
    found.close()


def test_an_installation_without_reports_says_so(antrean, hall):
    assert antrean("devices").out == "No device has reported yet.\n"


def test_troubles_are_listed_with_what_to_do(antrean, site):
    report_trouble(site, "Kios 1", "kiosk", Trouble.PAPER_OUT, "A 047")
    report_well(site, "Kios 2", "kiosk")

    answer = antrean("devices")

    assert answer.out.endswith("Kios 1: The ticket paper is used up. Load paper. (A 047)\n")
    assert "Kios 2" not in answer.out
    assert "Kios 2: Well." in antrean("devices", "--all").out


def test_json_tells_all_that_is_known(antrean, site):
    report_trouble(site, "Kios 1", "kiosk", Trouble.PAPER_LOW)

    (document,) = antrean("devices", "--json").documents

    times = [document.pop("since"), document.pop("seen_at")]
    assert times[0] == times[1]
    assert document == {
        "name": "Kios 1",
        "program": "kiosk",
        "trouble": "paper_low",
        "sentence": "The ticket paper is nearly used up. Have a new roll ready.",
        "detail": "",
        "urgent": False,
        "silent": False,
    }


def test_all_well_is_one_sentence(antrean, site):
    report_well(site, "Kios 1", "kiosk")

    assert antrean("devices").out == "All devices are well.\n"


def test_a_device_is_forgotten_by_name(antrean, site):
    report_well(site, "Kios 1", "kiosk")

    wrong = antrean("devices", "--forget", "Kios 7")
    right = antrean("devices", "--forget", "Kios 1")

    assert wrong.code == 2
    assert wrong.one_sentence() == "There is no device “Kios 7”; there are: Kios 1."
    assert right.out == "Forgot Kios 1.\n"
    assert antrean("devices").out == "No device has reported yet.\n"
