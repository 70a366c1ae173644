"""`antrean printer` as a technician meets it, on an emulated printer."""

import pytest
import zxingcpp
from PIL import Image

from tests.support.printer import EmulatedPrinter, Fault


@pytest.fixture
def device():
    with EmulatedPrinter(576) as printer:
        yield printer


@pytest.fixture
def settings(tmp_path, device):
    file = tmp_path / "antrean.toml"
    file.write_text(f'[kiosk.printer]\nkind = "network"\naddress = "127.0.0.1:{device.port}"\n')
    return file


def test_a_test_page_comes_out_and_every_answer_is_explained(antrean, settings, device):
    answer = antrean("printer", "test", "--settings", settings)

    assert answer.code == 0
    assert len(device.papers) == 1
    assert [code.text for code in zxingcpp.read_barcodes(device.papers[0])] == ["Antrean"]
    for words in (
        "Are you ready? (DLE EOT 1)",
        "so every ticket can be confirmed",
        "the rest of a ticket that failed is not printed later",
        "“EMULATED”",
        "The printer is ready.",
        "the printer confirmed it",
    ):
        assert words in answer.out


def test_status_prints_nothing(antrean, settings, device):
    answer = antrean("printer", "status", "--settings", settings, "--json")

    (document,) = answer.documents
    assert (document["state"], document["near_end"], document["unproven"]) == ("ready", False, False)
    assert [each["answer"] for each in document["answers"]][:5] == ["12", "12", "12", "12", "00"]
    assert device.papers == []


@pytest.mark.parametrize(
    ("fault", "sentence", "reason"),
    [
        (Fault.PAPER_OUT, "The printer has no paper; load a roll.", "no paper"),
        (Fault.COVER_OPEN, "The printer's cover is open; close it until it clicks.", "the cover is open"),
        (Fault.JAMMED, "The printer reports an error", "jammed paper, or another error"),
    ],
)
def test_a_fault_is_explained_and_refused(antrean, settings, device, fault, sentence, reason):
    device.fail(fault)

    answer = antrean("printer", "test", "--settings", settings)

    assert answer.code == 1
    assert sentence in answer.out
    assert answer.err == f"Test page: not printed ({reason}).\n"


def test_a_clone_that_confirms_nothing_is_explained(antrean, settings, device):
    device.fail(Fault.DEAF_TO_GS_R)

    answer = antrean("printer", "test", "--settings", settings)

    assert answer.code == 0
    assert "It confirms no ticket, so the kiosk believes it" in answer.out
    assert "not confirmed: look at the paper" in answer.out


def test_a_printer_that_is_away_is_explained(antrean, tmp_path):
    file = tmp_path / "antrean.toml"
    file.write_text('[kiosk.printer]\nkind = "serial"\naddress = "/dev/ttyNONE"\n')

    answer = antrean("printer", "status", "--settings", file)

    assert answer.code == 1
    assert "The printer cannot be reached" in answer.out


def test_a_bad_address_is_one_sentence(antrean, tmp_path):
    file = tmp_path / "antrean.toml"
    file.write_text('[kiosk.printer]\nkind = "usb"\naddress = "epson"\n')

    answer = antrean("printer", "test", "--settings", file)

    assert answer.code == 2
    assert "vendor:product" in answer.one_sentence()


def test_a_design_is_drawn_as_a_picture(antrean, tmp_path):
    design = tmp_path / "tiket.toml"
    design.write_text('lines = ["Jl. Merdeka 1"]\nwidth_mm = 58\nrequirements = false\n')

    answer = antrean("printer", "preview", tmp_path / "tiket.png", "--design", design)

    assert answer.code == 0
    picture = Image.open(tmp_path / "tiket.png")
    assert answer.out == f"{tmp_path / 'tiket.png'}: 384 × {picture.height} dots.\n"
    assert picture.width == 384


def test_the_faults_of_a_design_are_told(antrean, tmp_path):
    design = tmp_path / "tiket.toml"
    design.write_text("requirement = true\n")

    answer = antrean("printer", "preview", tmp_path / "tiket.png", "--design", design)

    assert answer.code == 2
    assert "did you mean “requirements”?" in answer.one_sentence()
    assert not (tmp_path / "tiket.png").exists()
