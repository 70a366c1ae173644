"""How a program starts and ends: Qt application, fonts, logging, the last-resort error net, engine, first window, shutdown.

A program's `app.py` reads like this::

    app = start_application("kiosk", sys.argv, on_error=desk.report)
    desk = TicketDesk(...)
    engine = make_engine()
    load(engine, "kiosk.ui", "Main", desk=desk)
    return run(app, engine)
"""

import locale
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow
from PySide6.QtQuickControls2 import QQuickStyle

from shared.domain.errors import CannotStartError
from shared.qt.icons import ICONS, IconProvider

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "assets" / "fonts"
FAMILY = "IBM Plex Sans"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

ErrorHandler = Callable[[BaseException], None]

log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")


class StartError(CannotStartError):
    """The program cannot show anything: a bundled file is missing or a screen does not load. The text says which."""


def start_application(
    name: str,
    argv: Sequence[str],
    on_error: ErrorHandler | None = None,
    kind: type[QGuiApplication] = QGuiApplication,
) -> QGuiApplication:
    """Create the one Qt application of the program *name* ("kiosk", "display", "counter").

    *kind* is QApplication for a program that needs a tray. *on_error* is called on the GUI thread for every exception nobody caught, after it was logged.
    Raises StartError if a bundled font is missing or unreadable.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    qInstallMessageHandler(_log_qt_message)
    QQuickStyle.setStyle("Basic")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QLocale.setDefault(QLocale.c())
    app = kind(list(argv))
    # QGuiApplication takes over the user's locale; a decimal comma must not reach drivers or files.
    locale.setlocale(locale.LC_NUMERIC, "C")
    app.setOrganizationName("Antrean")
    app.setApplicationName(f"antrean-{name}")
    app.setWindowIcon(QIcon(str(ICONS / "site_mark_screen.svg")))
    load_fonts()
    _quit_on_signals(app)
    _spread_error_net(app, on_error)
    return app


@cache
def load_fonts(folder: Path = FONTS) -> None:
    """Load the bundled type family and make it the application's font; raises StartError with the file that fails."""
    for weight in WEIGHTS:
        path = folder / f"IBMPlexSans-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise StartError(
                f"The font {path} is missing or cannot be read. Please install the program again."
            )
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight.Medium)
    QGuiApplication.setFont(font)


def make_engine(parent: QObject | None = None) -> QQmlApplicationEngine:
    """An engine that finds `shared.ui`, `kiosk.ui` and so on as QML modules, and knows `image://icon/`."""
    engine = QQmlApplicationEngine(parent)
    engine.addImportPath(str(ROOT))
    engine.addImageProvider("icon", IconProvider())
    return engine


def load(engine: QQmlApplicationEngine, module: str, type_name: str, /, **initial: object) -> QQuickWindow:
    """Open the window *type_name* of the QML *module* with its required properties in *initial*.

    Raises StartError with QML's own messages if it does not load or is not a window.
    """
    faults: list[str] = []

    def collect(errors: list[QQmlError]) -> None:
        faults.extend(error.toString() for error in errors)

    engine.warnings.connect(collect)
    before = len(engine.rootObjects())
    engine.setInitialProperties(initial)
    engine.loadFromModule(module, type_name)
    engine.warnings.disconnect(collect)
    roots = engine.rootObjects()
    if len(roots) == before:
        raise StartError("\n".join([f"The screen {module}.{type_name} does not load.", *faults]))
    window = roots[-1]
    if not isinstance(window, QQuickWindow):
        raise StartError(f"{module}.{type_name} is a {type(window).__name__}, not a window.")
    return window


def run(app: QGuiApplication, engine: QQmlApplicationEngine) -> int:
    """Run until the program is asked to end; gives the exit code.

    The engine is destroyed here, while the caller still holds its view models: QML holds them weakly, and a binding
    that outlives its view model logs errors.
    """
    try:
        return app.exec()
    finally:
        shiboken6.delete(engine)


class _ErrorNet(QObject):
    """Carries an uncaught exception from any thread to the GUI thread."""

    caught = Signal(object)


def _spread_error_net(app: QGuiApplication, on_error: ErrorHandler | None) -> None:
    net = _ErrorNet(app)
    if on_error is not None:
        net.caught.connect(on_error, Qt.ConnectionType.QueuedConnection)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
            return
        log.critical("Nobody caught this", exc_info=(kind, error, trace))
        if shiboken6.isValid(net):
            net.caught.emit(error)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        error = args.exc_value if args.exc_value is not None else args.exc_type()
        hook(args.exc_type, error, args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def _quit_on_signals(app: QGuiApplication) -> None:
    """End cleanly on SIGINT and SIGTERM: Python runs its handlers only when Qt's loop comes back to Python."""
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, app)

    def wake() -> None:
        reader.recv(64)

    notifier.activated.connect(wake)
    app.destroyed.connect(reader.close)
    signal.set_wakeup_fd(writer.detach())

    def ask(*_: object) -> None:
        # Later: Python runs this in the middle of anything, also of the drawing of a window. And `exit`, because
        # `quit` asks the windows, and that of a kiosk on duty refuses to close.
        QTimer.singleShot(0, app, QGuiApplication.exit)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, ask)


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    place = f" ({context.file}:{context.line})" if context.file else ""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, place)
