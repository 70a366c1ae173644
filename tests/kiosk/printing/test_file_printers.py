"""Printers without a conversation write what a real one would get, and say when they cannot."""

import os

import pytest
from PySide6.QtGui import QImage

from kiosk.printing.files import FilePrinter, NoPrinter, PreviewPrinter
from kiosk.printing.job import ticket_bytes
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState
from tests.kiosk.printing.papers import rows, small_image


@pytest.fixture
def not_a_folder(tmp_path):
    path = tmp_path / "in the way"
    path.write_text("a file")
    return path


def test_a_preview_is_the_picture_of_the_paper_and_the_commands_beside_it(tmp_path, ticket):
    preview = PreviewPrinter(tmp_path / "papers")

    assert preview.status().ready
    assert preview.print(ticket) == Printed(confirmed=True)
    assert preview.print(ticket) == Printed(confirmed=True)

    folder = tmp_path / "papers"
    assert sorted(file.name for file in folder.iterdir()) == [
        "ticket-0001.escpos", "ticket-0001.png", "ticket-0002.escpos", "ticket-0002.png",
    ]  # fmt: skip
    assert rows(QImage(str(folder / "ticket-0001.png"))) == rows(ticket)
    assert (folder / "ticket-0002.escpos").read_bytes() == ticket_bytes(ticket)


def test_a_preview_never_writes_over_an_older_ticket(tmp_path):
    (tmp_path / "ticket-0002.escpos").write_bytes(b"older")

    PreviewPrinter(tmp_path).print(small_image())

    assert (tmp_path / "ticket-0002.escpos").read_bytes() == b"older"
    assert (tmp_path / "ticket-0003.png").exists()


def test_a_preview_without_a_folder_is_unreachable(not_a_folder):
    preview = PreviewPrinter(not_a_folder / "papers")

    assert preview.status().state is PrinterState.UNREACHABLE
    assert preview.print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_a_file_holds_exactly_the_last_ticket(tmp_path):
    file = FilePrinter(tmp_path / "lp0")

    assert file.status().state is PrinterState.UNKNOWN
    assert file.print(small_image(height=500)) == Printed(confirmed=False)
    assert file.print(small_image()) == Printed(confirmed=False)

    assert (tmp_path / "lp0").read_bytes() == ticket_bytes(small_image())


def test_a_file_in_a_folder_that_is_missing_is_unreachable(tmp_path):
    file = FilePrinter(tmp_path / "missing" / "lp0")

    assert file.status().state is PrinterState.UNREACHABLE
    assert file.print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_a_device_that_takes_no_more_data_is_offline_after_the_timeout(tmp_path):
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)  # holds 64 kB and is never read
    printer = FilePrinter(pipe, timeout=0.1)
    try:
        assert printer.print(small_image(height=2000)) == NotPrinted(Reason.OFFLINE, begun=True)
        assert printer.print(small_image()) == NotPrinted(Reason.OFFLINE), "of this one nothing was taken"
    finally:
        os.close(reader)


def test_a_device_that_nobody_serves_is_unreachable(tmp_path):
    os.mkfifo(tmp_path / "lp0")

    assert FilePrinter(tmp_path / "lp0").print(small_image()) == NotPrinted(Reason.UNREACHABLE)


def test_a_kiosk_without_printer_says_so():
    assert NoPrinter().status().state is PrinterState.ABSENT
    assert NoPrinter().print(small_image()) == NotPrinted(Reason.NO_PRINTER)
