"""A kiosk that is started before its database server: it says where else a number can be had, and goes on by itself."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.viewmodels.rest import NO_SERVER, Fault, RestInputs, RestPage
from shared.domain.errors import CannotStartError, DatabaseUnavailableError
from shared.qt.jobs import Err, JobRunner, Ok
from shared.qt.program import Closable
from shared.qt.start import load, make_engine
from shared.settings.kiosk import KioskSettings

AGAIN_MS = 3000
"""Between two tries."""


D = TypeVar("D", bound=Closable)


class Unreachable(Generic[D]):
    """A database server that did not answer when the kiosk started; *open_again* tries once more."""

    def __init__(self, open_again: Callable[[], D]) -> None:
        self.open_again = open_again

    def close(self) -> None:
        """There is nothing to close."""


def patiently(open_database: Callable[[str], D], url: str) -> D | Unreachable[D]:
    """The database at *url*; a server may come later, a file that cannot be opened is a fault of the settings (raised)."""
    try:
        return open_database(url)
    except DatabaseUnavailableError:
        if not url.startswith("postgresql"):
            raise
        return Unreachable(lambda: open_database(url))


def wait_for(
    missing: Unreachable[D],
    settings: KioskSettings,
    show: Callable[[QQuickWindow], None],
    again_ms: int = AGAIN_MS,
) -> D | None:
    """Show that the server is missing until it answers; None when the program was asked to end meanwhile.

    Raises CannotStartError when the server answers and its database cannot be used.
    """
    page = RestPage()
    page.show(RestInputs(None, None, "id", settings.name, settings.neighbour, Fault(NO_SERVER)))
    engine = make_engine()
    window = load(engine, "kiosk.ui", "NoServerWindow", page=page)
    show(window)
    runner, loop = JobRunner(name="server"), QEventLoop()
    opened: list[D] = []
    refused: list[CannotStartError] = []

    def take(outcome: Ok[D] | Err) -> None:
        match outcome:
            case Ok(database):
                opened.append(database)
                loop.quit()
            case Err(exception) if isinstance(exception, DatabaseUnavailableError):
                QTimer.singleShot(again_ms, ask)
            case Err(exception):
                refused.append(
                    exception if isinstance(exception, CannotStartError) else CannotStartError(str(exception))
                )
                loop.quit()

    def ask() -> None:
        runner.run(missing.open_again, take)

    window.visibleChanged.connect(lambda visible: None if visible else loop.quit())
    ask()
    with _ended_by_signals(loop):
        loop.exec()
    window.hide()
    runner.close()
    shiboken6.delete(engine)  # while the view model is still here: QML holds it weakly
    if refused:
        raise refused[0]
    return opened[0] if opened else None


@contextmanager
def _ended_by_signals(loop: QEventLoop) -> Iterator[None]:
    """The application's own handlers end its loop, which does not run yet."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: loop.quit()) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
