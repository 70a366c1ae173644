"""A TV that starts before its database does: it says so, and goes on by itself as soon as the database answers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from shared.domain.errors import DatabaseUnavailableError
from shared.qt.jobs import Err, JobRunner, Ok
from shared.qt.start import load, make_engine

AGAIN_MS = 1000
"""How long after a failure the database is tried again."""

T = TypeVar("T")

log = logging.getLogger(__name__)


def open_when_there(app: QGuiApplication, open_one: Callable[[], T], *, fullscreen: bool) -> T | None:
    """What *open_one* gives as soon as the database is there; None when the program is asked to end before.

    Every other exception of *open_one* is passed on.
    """
    engine = make_engine()
    window = load(engine, "display.ui", "WaitingWindow")
    runner, found = JobRunner(name="opening"), list[Ok[T] | Err]()

    def try_again() -> None:
        runner.run(lambda: _opened(open_one), arrived)

    def arrived(outcome: Ok[T | None] | Err) -> None:
        if isinstance(outcome, Ok) and outcome.value is None:
            QTimer.singleShot(AGAIN_MS, window, try_again)
            return
        found.append(outcome)  # type: ignore[arg-type]  # an Ok without a value has been dealt with
        app.quit()

    QTimer.singleShot(0, window, try_again)
    if fullscreen:
        window.showFullScreen()
    else:
        window.show()
    app.exec()
    runner.close()
    shiboken6.delete(engine)
    match found:
        case [Ok(value)]:
            return value
        case [Err(exception)]:
            raise exception
        case _:
            return None


def _opened(open_one: Callable[[], T]) -> T | None:
    try:
        return open_one()
    except DatabaseUnavailableError as error:
        log.warning("The display waits for its database: %s", error)
        return None
