"""The same tickets on a printer written by other people, from the maker's command reference."""

import socket

import pytest

from kiosk.printing.job import ticket_bytes
from kiosk.printing.network import NetworkPrinter
from kiosk.printing.outcome import NotPrinted, Printed, Reason
from kiosk.printing.status import PrinterState
from tests.kiosk.printing.papers import PAYLOAD, read_code, same_dots, small_image
from tests.support.emupos import emupos, emupos_executable
from tests.support.printer import Fault

pytestmark = [
    pytest.mark.printer,
    pytest.mark.skipif(
        emupos_executable() is None,
        reason="emupos not found: `make setup` puts it into .venv-emupos (needs Python 3.13), or name it in ANTREAN_EMUPOS",
    ),
]


@pytest.fixture
def other(tmp_path, width):
    executable = emupos_executable()
    assert executable
    with emupos(executable, tmp_path, width) as running:
        yield running


def test_the_paper_is_what_was_drawn_and_a_phone_reads_it(other, ticket):
    printer = NetworkPrinter("127.0.0.1", other.port)

    assert printer.status().ready
    assert printer.print(ticket) == Printed(confirmed=True)

    papers = other.papers()
    assert len(papers) == 1
    assert read_code(papers[0]) == [PAYLOAD]
    assert same_dots(papers[0].crop((0, 0, ticket.width(), ticket.height())), ticket)


@pytest.mark.parametrize("width", [384], ids=["58 mm"])
def test_each_fault_is_named_and_prints_nothing_later(other):
    printer = NetworkPrinter("127.0.0.1", other.port)
    told = {}
    for fault in (Fault.PAPER_OUT, Fault.COVER_OPEN, Fault.OFFLINE):
        other.fail(fault)
        told[fault] = printer.status().state, printer.print(small_image())
        other.clear(fault)

    assert told == {
        Fault.PAPER_OUT: (PrinterState.PAPER_OUT, NotPrinted(Reason.NO_PAPER)),
        Fault.COVER_OPEN: (PrinterState.COVER_OPEN, NotPrinted(Reason.COVER_OPEN)),
        Fault.OFFLINE: (PrinterState.OFFLINE, NotPrinted(Reason.OFFLINE)),
    }
    other.fail(Fault.NEAR_END)
    assert printer.status().paper_near_end
    assert printer.print(small_image()) == Printed(confirmed=True)
    assert len(other.papers()) == 1


@pytest.mark.parametrize("width", [576], ids=["80 mm"])
def test_what_a_dead_kiosk_left_is_cut_off_before_the_next_ticket(other, ticket):
    """The other printer does not know the command to forget, as many clones do not."""
    commands = ticket_bytes(ticket)
    with socket.create_connection(("127.0.0.1", other.port)) as earlier:
        earlier.sendall(commands[: commands.index(b"\x1dv0", 10)])
    # The other printer draws the rest of the earlier ticket for a second or more before it answers.
    printer = NetworkPrinter("127.0.0.1", other.port, timeout=10)
    printer.distrust()

    assert printer.print(ticket) == Printed(confirmed=True)

    last = other.papers()[-1]
    assert same_dots(last.crop((0, 0, ticket.width(), ticket.height())), ticket)
    assert last.height < ticket.height() + 200, "nothing of the earlier ticket is on it"
