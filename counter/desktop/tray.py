"""The icon in the desktop's tray: how many wait, and notifications."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from shared.qt.icons import ICONS

SIDE = 64
NOTIFY_MS = 6000
GROUND, INK, OVER = QColor("#1B3F8F"), QColor("#FFFFFF"), QColor("#96191B")
"""Theme.nila, Theme.nilaText and Theme.bata: a tray is drawn without QML."""


class Tray(QObject):
    """Shows itself where the desktop has a tray; where it has none nothing is shown and nothing fails."""

    opened = Signal()
    """The icon was clicked, or its menu asks for the window."""

    def __init__(self, words: Callable[[], str]) -> None:
        """*words* gives the menu's text in the present language."""
        super().__init__()
        self._words = words
        self._icon = QSystemTrayIcon(QIcon(str(ICONS / "site_mark_screen.svg")), self)
        self._menu = QMenu()
        self._show = QAction(self._menu)
        self._show.triggered.connect(self.opened)
        self._menu.addAction(self._show)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.opened)
        self._shown: tuple[int, bool, str] | None = None

    @property
    def available(self) -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, waiting: int, over: bool, text: str) -> None:
        """Draw how many are *waiting*, red when somebody is *over* the promise; *text* is read under the mouse."""
        if (waiting, over, text) != self._shown:
            self._shown = (waiting, over, text)
            self._icon.setIcon(QIcon(draw_count(waiting, over)))
            self._icon.setToolTip(text)
            self._show.setText(self._words())
        if not self._icon.isVisible():
            self._icon.show()

    def hide(self) -> None:
        """Nobody is signed in."""
        self._icon.hide()

    def notify(self, title: str, text: str) -> None:
        """Tell the officer beside the icon, whatever program is in front; nothing where the desktop has no tray."""
        if self.available and self._icon.isVisible() and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, self._icon.icon(), NOTIFY_MS)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()


def draw_count(waiting: int, over: bool) -> QPixmap:
    """The icon: the count on a rounded square; more than 99 is "99+"."""
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(OVER if over else GROUND)
    painter.drawRoundedRect(QRect(0, 0, SIDE, SIDE), 14, 14)
    text = str(waiting) if waiting <= 99 else "99+"
    font = QFont("IBM Plex Sans")
    font.setWeight(QFont.Weight.Bold)
    font.setPixelSize({1: 48, 2: 40}.get(len(text), 28))
    painter.setFont(font)
    painter.setPen(INK)
    painter.drawText(QRect(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
