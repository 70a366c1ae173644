"""The program as it is started: options, and one sentence when it cannot start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app import main, make_printer
from kiosk.printing.files import NoPrinter, PreviewPrinter
from shared.persistence.engines import open_engines
from shared.persistence.schema import create_or_upgrade
from shared.settings.kiosk import PrinterSettings

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--windowed", "big"], "1280x720"),
        (["--database", "mysql://x"], "mysql"),
        (["--database", "sqlite:////nowhere/at/all.db"], "/nowhere/at"),
        (["--settings", "/nowhere/antrean.toml"], "/nowhere/antrean.toml"),
    ],
)
def test_what_cannot_be_opened_is_one_sentence_and_exit_code_2(capsys, arguments, said):
    assert main(arguments) == 2

    error = capsys.readouterr().err
    assert said in error
    assert len(error.strip().splitlines()) == 1


def test_a_database_without_a_site_says_what_to_do(tmp_path, capsys):
    engines = open_engines(f"sqlite:///{tmp_path / 'empty.db'}")
    create_or_upgrade(engines)
    engines.dispose()

    assert main(["--database", f"sqlite:///{tmp_path / 'empty.db'}"]) == 2
    assert "antrean init" in capsys.readouterr().err


def test_a_printer_that_cannot_be_is_refused_by_its_key(tmp_path, hall, capsys):
    settings = tmp_path / "antrean.toml"
    settings.write_text('[kiosk.printer]\nkind = "network"\naddress = "not a host"\n', encoding="utf-8")

    assert main(["--settings", str(settings), "--database", hall.url]) == 2
    assert capsys.readouterr().err.startswith("kiosk.printer: ")


def test_pictures_of_tickets_go_where_the_settings_say_or_to_the_users_data(tmp_path):
    named = make_printer(PrinterSettings("preview", str(tmp_path / "papers")))
    unnamed = make_printer(PrinterSettings("preview", ""))

    assert isinstance(named, PreviewPrinter)
    assert isinstance(unnamed, PreviewPrinter)
    assert isinstance(make_printer(PrinterSettings("none", "")), NoPrinter)


def test_the_kiosk_starts_ends_when_asked_and_loads_no_sound(tmp_path, hall):
    """As its own process, until SIGTERM; what it has loaded tells that it plays nothing."""
    script = (
        "import sys, os, signal\n"
        "from PySide6.QtCore import QTimer\n"
        "from kiosk import app\n"
        "run = app.run\n"
        "def run_a_moment(*a):\n"
        "    QTimer.singleShot(300, lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "    return run(*a)\n"
        "app.run = run_a_moment\n"
        f"code = app.main(['--database', {hall.url!r}, '--windowed', '540x960', '--paper-preview'])\n"
        "print(code, 'PySide6.QtMultimedia' in sys.modules, 'PySide6.QtWidgets' in sys.modules)\n"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}

    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert run.stdout.split() == ["0", "False", "False"], run.stderr
    assert "WARNING" not in run.stderr, run.stderr
