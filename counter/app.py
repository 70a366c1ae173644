"""The counter app: where the database, the view models, the window and the officer's desktop are put together."""

from __future__ import annotations

import logging
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from counter.attention import show_count, tell_of_evacuation, tell_of_the_first
from counter.desktop.absence import Absence
from counter.desktop.errors import NoDesktopError
from counter.desktop.note import Note
from counter.desktop.notifications import Notifications
from counter.desktop.scanner import Scanner
from counter.desktop.tray import Tray
from counter.desktop.windows import Windows, open_windows
from counter.desktop.x11 import XServer
from counter.workplace import Workplace, make_workplace
from shared.persistence.database import SqlDatabase, open_database
from shared.persistence.wakeups import open_wakeups
from shared.qt.languages import Languages
from shared.qt.program import options_of, show, start_program
from shared.qt.start import load, make_engine, run, start_application
from shared.settings import Settings

translate = QCoreApplication.translate
log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Run the counter app until it is asked to end; *argv* without the program's name.

    Gives 0 after a normal end, 2 when options, settings or the database cannot be used (one sentence on stderr).
    """
    options = options_of("counter", "The counter app: an officer calls and serves visitors.")
    options.add_argument("--sign-in", metavar="USERNAME", default="", help="the user name to begin with")
    return start_program(options, argv, open_database, _run)


def _run(settings: Settings, database: SqlDatabase, options: Namespace) -> int:
    from PySide6.QtWidgets import QApplication

    from shared.passwords import Argon2Passwords

    database.read(
        lambda read: read.catalogue
    )  # A database without a site is refused before any window opens.
    app = start_application("counter", ["counter"], kind=QApplication)
    engine = make_engine()
    languages = Languages(engine)
    languages.set(settings.counter.language)
    server, trouble = _desktop(app)
    knows_idle = server is not None and server.can_tell_idle()
    absence = Absence(time.monotonic, server.idle_seconds if server is not None and knows_idle else None)
    absence.watch(app)
    workplace = make_workplace(
        database,
        partial(open_wakeups, database.engines),
        Argon2Passwords(),
        settings.counter,
        languages,
        username=options.sign_in,
        away=absence.seconds,
    )
    try:
        workplace.begin()
        window = load(engine, "counter.ui", "Main", **workplace.views())
        _listen(workplace, server, settings.counter.global_next, trouble)
        scanner = Scanner()
        scanner.watch(app)
        scanner.scanned.connect(workplace.scan)
        tray = Tray(lambda: translate("Desktop", "Tampilkan jendela"))
        show_count(workplace, window, tray)
        notifications = Notifications(tray.notify)
        note = Note().play if settings.counter.sound else None
        tell_of_the_first(workplace, window, notifications.tell, note)
        tell_of_evacuation(workplace, window, notifications.tell)
        show(window, screen="", fullscreen=settings.counter.fullscreen, place=options.windowed)
        code = run(app, engine)
        tray.hide()
        return code
    finally:
        workplace.close()
        if server is not None:
            server.close()


def _desktop(app: QCoreApplication) -> tuple[XServer | Windows | None, str]:
    try:
        return open_windows(app) if sys.platform == "win32" else XServer(), ""
    except NoDesktopError as reason:
        return None, str(reason)


def _listen(workplace: Workplace, server: XServer | Windows | None, name: str, trouble: str) -> None:
    """Let the key *name* be the main button from every program, or say in the list of keys why not."""
    if not name:
        return
    if server is not None:
        try:
            server.grab(name)
            server.pressed.connect(workplace.lock.guarded(workplace.desk.primary))
        except NoDesktopError as reason:
            trouble = str(reason)
    if trouble:
        log.warning("The key %s works only in this window: %s", name, trouble)
        workplace.keys.warn(trouble)
