"""The sign of life that the watchdog listens to; given by the GUI thread, so that a hung screen falls silent."""

import logging
import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk.duty.watchdog import RESTART

EVERY_MS = 1000

log = logging.getLogger(__name__)


class Heartbeat(QObject):
    """Beats on standard output; when nobody listens any more the kiosk ends, so that whoever looks after it starts both."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._descriptor = sys.stdout.fileno()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._beat()

    def _beat(self) -> None:
        try:
            os.write(self._descriptor, b".")
        except OSError:
            log.exception("The watchdog is gone.")
            self._timer.stop()
            QCoreApplication.exit(RESTART)
