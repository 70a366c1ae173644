"""Printers to print on, and a ticket drawn once."""

import threading

import pytest

from kiosk.printing.ticket import draw_ticket
from tests.kiosk.printing.papers import PAPER
from tests.support.printer import EmulatedPrinter


@pytest.fixture(params=[576, 384], ids=["80 mm", "58 mm"])
def width(request):
    return request.param


@pytest.fixture
def ticket(qapp, width):
    return draw_ticket(PAPER, width)


@pytest.fixture
def device(width):
    """An emulated printer; afterwards no thread and no connection may be left over."""
    threads = set(threading.enumerate())
    with EmulatedPrinter(width) as printer:
        yield printer
        assert printer.wait_for(lambda device: device.connections == 0), "a connection was left open"
    assert set(threading.enumerate()) <= threads
    assert printer.unknown == []
