"""What calls an officer whose eyes are elsewhere: the tray's count, who comes to an empty line, and an evacuation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from counter.desktop.tray import Tray
from counter.workplace import Workplace

translate = QCoreApplication.translate


def show_count(workplace: Workplace, window: QQuickWindow, tray: Tray) -> None:
    """Let *tray* count who waits from now on, and bring *window* to the front when it is clicked."""
    seat = workplace.seat

    def count() -> None:
        board, now = seat.board, seat.now
        if board is None or now is None:
            tray.hide()
            return
        over = any(now > row.due_at for row in board.line)
        text = translate("Desktop", "Loket %1: %2 menunggu")
        tray.show(
            len(board.line), over, text.replace("%1", str(seat.counter)).replace("%2", str(len(board.line)))
        )

    def raise_window() -> None:
        workplace.compact.expand()
        window.show()
        window.raise_()
        window.requestActivate()

    seat.updated.connect(count)
    tray.opened.connect(raise_window)


def tell_of_the_first(
    workplace: Workplace,
    window: QQuickWindow,
    notify: Callable[[str, str], None],
    play: Callable[[], None] | None,
) -> None:
    """From now on *play* the note when somebody comes to an empty line, and *notify* (title, text) behind other windows."""
    seat = workplace.seat

    def tell() -> None:
        if play is not None:
            play()
        board = seat.board
        if board is None or not board.line or window.isActive():
            return
        window.alert(0)  # the taskbar's sign stays where a desktop shows no notifications
        text = translate("Desktop", "%1 menunggu di Loket %2.")
        notify(
            translate("Desktop", "Pengunjung baru"),
            text.replace("%1", str(board.line[0].number)).replace("%2", str(seat.counter)),
        )

    seat.firstArrived.connect(tell)


def tell_of_evacuation(
    workplace: Workplace, window: QQuickWindow, notify: Callable[[str, str], None]
) -> None:
    """From now on show the whole *window* and *notify* (title, text), once, when the building is to be left."""
    told = ""

    def tell() -> None:
        nonlocal told
        before, told = told, str(workplace.notices.evacuation)
        if told and told != before:
            workplace.compact.expand()
            window.alert(0)
            notify(translate("Desktop", "Evakuasi"), told)

    workplace.notices.changed.connect(tell)
