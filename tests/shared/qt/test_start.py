"""A program starts, survives what nobody caught, ends cleanly, and says plainly why it cannot start.

Each test runs a small program of its own: the Qt application, its message handler and its signals are the process's.
"""

import json
import os
import signal
import subprocess
import sys
import textwrap

import pytest
import shiboken6
from PySide6.QtCore import Property, QObject

from shared.qt.start import StartError, load, load_fonts, make_engine

HEAD = """
import json, logging, sys, threading
from PySide6.QtCore import QTimer
from shared.qt.start import *
logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
def say(**facts):
    print(json.dumps(facts), flush=True)
"""


@pytest.fixture
def program(root):
    """Run Python source as a program; gives exit code, the facts it said, and its log."""

    def run_source(source: str, **environment: str):
        result = subprocess.run(
            [sys.executable, "-c", HEAD + textwrap.dedent(source)],
            cwd=root,
            env=clean_environment(environment),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        facts: dict[str, object] = {}
        for line in result.stdout.splitlines():
            facts.update(json.loads(line))
        return result.returncode, facts, result.stderr

    return run_source


def clean_environment(extra: dict[str, str]) -> dict[str, str]:
    inherited = {
        name: value for name, value in os.environ.items() if name not in {"QT_QUICK_BACKEND", "LC_ALL"}
    }
    return {**inherited, "QT_QPA_PLATFORM": "offscreen", **extra}


def test_a_program_has_its_name_fonts_style_and_plain_numbers(program):
    code, facts, log = program(
        """
        import locale, os
        from PySide6.QtCore import QLocale
        from PySide6.QtGui import QFontInfo, QFont, QFontDatabase
        from PySide6.QtQuickControls2 import QQuickStyle
        app = start_application("kiosk", ["kiosk"])
        say(name=app.applicationName(), organisation=app.organizationName(), style=QQuickStyle.name(),
            family=QFontInfo(app.font()).family(), styles=QFontDatabase.styles("IBM Plex Sans"),
            backend=os.environ["QT_QUICK_BACKEND"], point=locale.localeconv()["decimal_point"],
            language=QLocale().name(), icon=not app.windowIcon().pixmap(32, 32).isNull())
        """,
        LANG="id_ID.UTF-8",
    )

    assert code == 0, log
    assert facts["name"] == "antrean-kiosk"
    assert facts["organisation"] == "Antrean"
    assert facts["style"] == "Basic"
    assert facts["family"] == "IBM Plex Sans"
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(facts["styles"])
    assert facts["backend"] == "software"
    assert facts["point"] == "."
    assert facts["language"] == "C"
    assert facts["icon"]


def test_the_user_may_choose_another_backend(program):
    _, facts, _ = program(
        'start_application("kiosk", ["kiosk"]); import os; say(backend=os.environ["QT_QUICK_BACKEND"])',
        QT_QUICK_BACKEND="rhi",
    )

    assert facts["backend"] == "rhi"


def test_what_nobody_caught_is_logged_and_handled_on_the_gui_thread(program):
    code, facts, log = program(
        """
        seen = []
        def handle(error):
            seen.append([type(error).__name__, str(error), threading.current_thread() is threading.main_thread()])
            if len(seen) == 2:
                app.quit()
        app = start_application("kiosk", ["kiosk"], on_error=handle)
        def slot():
            raise ValueError("in a slot")
        def work():
            raise OSError("in a thread")
        QTimer.singleShot(0, slot)
        QTimer.singleShot(0, lambda: threading.Thread(target=work).start())
        QTimer.singleShot(20000, app.quit)
        code = run(app, make_engine())
        say(code=code, seen=sorted(seen))
        """
    )

    assert code == 0, log
    assert facts["seen"] == [["OSError", "in a thread", True], ["ValueError", "in a slot", True]]
    assert log.count("CRITICAL shared.qt.start") == 2
    assert "Traceback" in log


def test_qt_messages_reach_the_log(program):
    _, _, log = program(
        """
        from PySide6.QtCore import qWarning
        start_application("kiosk", ["kiosk"])
        qWarning("the panel has gone")
        """
    )

    assert "WARNING qt the panel has gone" in log


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_a_signal_ends_the_program_cleanly_although_its_window_refuses_to_close(root, number):
    source = """
    from PySide6.QtGui import QWindow
    class Locked(QWindow):
        def closeEvent(self, event):
            event.ignore()
    app = start_application("display", ["display"])
    engine = make_engine()
    window = Locked()
    window.show()
    QTimer.singleShot(0, lambda: say(ready=True))
    say(code=run(app, engine))
    """
    process = subprocess.Popen(
        [sys.executable, "-c", HEAD + textwrap.dedent(source)],
        cwd=root,
        env=clean_environment({}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline()) == {"ready": True}

    process.send_signal(number)
    said, log = process.communicate(timeout=30)

    assert process.returncode == 0, log
    assert json.loads(said) == {"code": 0}


def test_the_engine_goes_before_the_view_models(program):
    """Otherwise bindings complain about a view model that is null."""
    code, facts, log = program(
        """
        import pathlib, tempfile
        from PySide6.QtCore import QObject, Property
        class Desk(QObject):
            @Property(str, constant=True)
            def words(self):
                return "Selamat datang"
        folder = pathlib.Path(tempfile.mkdtemp())
        (folder / "hello").mkdir()
        (folder / "hello" / "qmldir").write_text("module hello\\nMain 1.0 Main.qml\\n")
        (folder / "hello" / "Main.qml").write_text(
            "import QtQuick\\nWindow { required property QtObject desk; title: desk.words; visible: true }")
        def main():
            app = start_application("kiosk", ["kiosk"])
            desk = Desk()
            engine = make_engine()
            engine.addImportPath(str(folder))
            window = load(engine, "hello", "Main", desk=desk)
            say(title=window.title())
            QTimer.singleShot(0, app.quit)
            return run(app, engine)
        say(code=main())
        """
    )

    assert (code, facts) == (0, {"title": "Selamat datang", "code": 0})
    assert log == ""


def test_a_missing_font_is_named(qapp, tmp_path):
    with pytest.raises(StartError, match=r"IBMPlexSans-Regular\.ttf is missing"):
        load_fonts(tmp_path)


def test_a_broken_font_is_named(qapp, tmp_path):
    (tmp_path / "IBMPlexSans-Regular.ttf").write_bytes(b"not a font")

    with pytest.raises(StartError, match=r"IBMPlexSans-Regular\.ttf is missing or cannot be read"):
        load_fonts(tmp_path)


class Desk(QObject):
    @Property(str, constant=True)
    def words(self) -> str:
        return "Selamat datang"


FAULTS = {
    "a syntax error": ("Window { title: }", "Main.qml"),
    "an unknown type": ("Windw { }", "Windw is not a type"),
    "not a window": ("Item { }", "not a window"),
    "a missing required property": ("Window { required property QtObject desk }", "desk"),
}


@pytest.mark.parametrize(("source", "said"), FAULTS.values(), ids=FAULTS)
def test_a_screen_that_does_not_load_says_why(qapp, qtlog, tmp_path, source, said):
    engine = engine_with(tmp_path, source)

    with qtlog.disabled(), pytest.raises(StartError, match=said):
        load(engine, "hello", "Main")


def test_a_screen_gets_its_view_model(qapp, tmp_path):
    desk = Desk()
    engine = engine_with(tmp_path, "Window { required property QtObject desk; title: desk.words }")

    window = load(engine, "hello", "Main", desk=desk)

    assert window.title() == "Selamat datang"
    shiboken6.delete(engine)


def engine_with(folder, source: str):
    (folder / "hello").mkdir()
    (folder / "hello" / "qmldir").write_text("module hello\nMain 1.0 Main.qml\n", encoding="utf-8")
    (folder / "hello" / "Main.qml").write_text(f"import QtQuick\n{source}\n", encoding="utf-8")
    engine = make_engine()
    engine.addImportPath(str(folder))
    return engine
