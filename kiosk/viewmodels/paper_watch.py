"""The printer as it is between tickets: asked again and again on the printer's own worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.printing.outcome import REASONS, Reason
from kiosk.printing.status import PrinterState, PrinterStatus
from shared.qt.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from kiosk.printing.printer import Printer

PAUSE_MS = 800
"""Between an answer and the next question; with it a fault shows within two seconds."""

LONG_PAUSE_MS = 5000
"""The same for printers that tell nothing: each question costs half a second of silence."""

_TELLS_NOTHING = {PrinterState.UNKNOWN, PrinterState.ABSENT}


class PaperWatch:
    """Lives on the GUI thread; *changed* is called there when the printer's state is another one."""

    def __init__(self, runner: JobRunner, printer: Printer) -> None:
        self.status: PrinterStatus | None = None
        self.changed: Callable[[], None] = lambda: None
        self._runner = runner
        self._printer = printer
        self._latest: PrinterStatus | None = None
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._ask)

    def start(self) -> None:
        """Ask from now on."""
        self._timer.start(0)

    def stop(self) -> None:
        """Ask no more; to be called before the worker is closed."""
        self._timer.stop()

    def refusal(self) -> Reason | None:
        """Why printing is not even tried, if the printer said so last. May be called from the worker."""
        latest = self._latest
        return REASONS.get(latest.state) if latest else None

    def _ask(self) -> None:
        self._runner.run(self._question, self._on_answer)

    def _question(self) -> PrinterStatus:
        self._latest = self._printer.status()
        return self._latest

    def _on_answer(self, outcome: Ok[PrinterStatus] | Err) -> None:
        if isinstance(outcome, Ok):
            quiet = outcome.value.state in _TELLS_NOTHING
            news, self.status = outcome.value != self.status, outcome.value
            self._timer.start(LONG_PAUSE_MS if quiet else PAUSE_MS)
            if news:
                self.changed()
        else:
            self._timer.start(LONG_PAUSE_MS)
