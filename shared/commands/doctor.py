"""`antrean doctor`: is this computer ready, and if not, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from shared.commands.answers import DONE, REFUSED, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile

if TYPE_CHECKING:
    from shared.commands.checks.finding import Finding
    from shared.settings import Settings


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("doctor", short_help="Check this computer and say what to do.")(doctor)


def doctor(database: DatabaseUrl = "", settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """Check this computer: program, database, clock, printer, voice. One line each, with what to do.

    “ok” needs nothing, a “warning” limits something, a “fault” keeps a program from working.
    Nothing is changed and nothing is printed on the printer. Exit code 0 when there is no fault, else 1.
    """
    from shared.commands.checks.finding import Level

    worst = DONE
    for finding in _findings(database, settings):
        document = {"check": finding.check, "level": str(finding.level), "sentence": finding.sentence}
        say(f"{finding.level:8} {finding.check:10} {finding.sentence}", document, as_json=as_json)
        if finding.level is Level.FAULT:
            worst = REFUSED
    return worst


def _findings(database: str, file: SettingsFile) -> Iterator[Finding]:
    from shared.commands.checks.database import check_database
    from shared.commands.checks.devices import check_design, check_printer, check_qt_and_sound, check_voice
    from shared.commands.checks.finding import fault, ok
    from shared.commands.checks.machine import check_files, check_packages, check_python, check_sqlite
    from shared.commands.options import read_settings
    from shared.settings import SettingsError

    settings: Settings | None = None
    yield check_python()
    yield check_sqlite()
    yield from check_files()
    yield from check_packages()
    try:
        settings = read_settings(file, database)
        yield ok("settings", f"Read from {file}." if file else "No fault.")
    except SettingsError as error:
        yield from (fault("settings", sentence) for sentence in error.faults)
        settings = None
    yield from check_qt_and_sound(settings.display if settings else None)
    yield check_voice()
    if settings is not None:
        yield check_printer(settings.kiosk.printer)
        yield from check_design(settings.kiosk.printer.design)
        yield from check_database(settings.database)
