"""A notification on the officer's desktop, whatever program is in front."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Signal

from shared.qt.icons import ICONS

PROGRAM = "notify-send"
"""What hands a notification to a Linux desktop. Qt does so itself only where the desktop has a D-Bus tray, which
GNOME has not; and its D-Bus classes cannot send the unsigned number that the call begins with."""

SHOWN_MS = 6000

log = logging.getLogger(__name__)


class Notifications(QObject):
    """Hands notifications to the desktop; those that it does not take are given to *otherwise* (title, text)."""

    ended = Signal()
    """The desktop has taken a notification, or has not."""

    def __init__(self, otherwise: Callable[[str, str], None], platform: str = sys.platform) -> None:
        super().__init__()
        self._otherwise = otherwise
        self._platform = platform
        self._sender = QProcess(self)
        self._sender.finished.connect(self._finished)
        self._sender.errorOccurred.connect(self._failed)
        self._told = ("", "")

    def tell(self, title: str, text: str) -> None:
        """Show *title* and *text* for some seconds."""
        if self._platform != "linux":
            self._otherwise(title, text)
            return
        if self._sender.state() is not QProcess.ProcessState.NotRunning:
            self._otherwise(title, text)
            return
        self._told = (title, text)
        mark = f"--icon={ICONS / 'site_mark_screen.svg'}"
        self._sender.start(
            PROGRAM, ["--app-name=Antrean", mark, f"--expire-time={SHOWN_MS}", "--", title, text]
        )

    def _finished(self, code: int) -> None:
        if code != 0:
            said = self._sender.readAllStandardError().toStdString().strip()
            log.warning("The desktop did not take a notification: %s", said)
            self._otherwise(*self._told)
        self.ended.emit()

    def _failed(self, fault: QProcess.ProcessError) -> None:
        if fault is QProcess.ProcessError.FailedToStart:
            log.warning(
                "%s is not installed (Debian: libnotify-bin): %s", PROGRAM, self._sender.errorString()
            )
            self._otherwise(*self._told)
            self.ended.emit()
