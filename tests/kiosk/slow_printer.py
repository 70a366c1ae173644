"""A printer that holds the kiosk's paper up for as long as a test wants."""

import threading

from kiosk.printing.outcome import Printed
from kiosk.printing.status import PrinterState, PrinterStatus


class Slow:
    """A printer that answers no question until its gate is open."""

    def __init__(self):
        self.gate = threading.Event()
        self.gate.set()
        self.held = threading.Event()
        self.printed = []

    def status(self):
        if not self.gate.is_set():
            self.held.set()
        assert self.gate.wait(10)
        return PrinterStatus(PrinterState.READY)

    def print(self, image):
        self.printed.append(image)
        return Printed(confirmed=True)

    def distrust(self): ...

    def hold_up(self, qtbot):
        """Be busy with the next question."""
        self.gate.clear()
        qtbot.waitUntil(self.held.is_set)
