"""Screen library, sound, voice and printer of this computer."""

from __future__ import annotations

import ctypes.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from shared.commands.checks.finding import Finding, fault, ok, warning
from shared.commands.processes import ask_child
from shared.settings.display import DisplaySettings, boards_of

if TYPE_CHECKING:
    from shared.settings.kiosk import PrinterSettings

_QT = """
import json, sys
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6 import QtQml, QtQuick, QtQuickControls2, QtSvg
from shared.voice.sound_system import prepare_sound_system
prepare_sound_system()
from shared.voice.outputs import find_loudspeaker, loudspeaker_names
app = QCoreApplication([])
found = {name: find_loudspeaker(name) is not None for name in sys.argv[1:]}
print(json.dumps({"version": qVersion(), "there": loudspeaker_names(), "found": found}))
"""

_PRINTER = """
import json, sys
from kiosk.printing.printer import open_printer
kind, address, width, baud = sys.argv[1:]
try:
    printer = open_printer(kind, address, int(width), int(baud))
except ValueError as error:
    print(json.dumps({"fault": str(error)}))
else:
    status = printer.status() if kind != "file" else None
    told = {"state": status.state.value, "near_end": status.paper_near_end} if status else {}
    print(json.dumps(told))
"""

_DESIGN = """
import json, os, sys
from pathlib import Path
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtGui import QGuiApplication
from kiosk.printing.design import DesignError, read_design
app = QGuiApplication(["antrean"])
faults = ()
try:
    read_design(Path(sys.argv[1]).expanduser())
except DesignError as error:
    faults = error.faults
print(json.dumps({"faults": faults}))
"""


def check_qt_and_sound(display: DisplaySettings | None) -> Iterator[Finding]:
    """Whether Qt loads with all its parts, and whether the loudspeakers that *display*'s boards name are there."""
    boards = [board for board in boards_of(display) if board.speaker] if display else []
    wanted = {board.audio_device: board.name for board in reversed(boards)}
    answer = ask_child(_QT, *wanted)
    if isinstance(answer, str):
        yield fault("qt", f"Qt does not load ({answer}); install what is named there, or the program again.")
        return
    yield ok("qt", f"Qt {answer['version']} loads.")
    if display is not None and not boards:
        yield ok("sound", "This display is set to stay silent.")
        return
    there = ", ".join(answer["there"])
    if not there:
        yield warning(
            "sound",
            "No loudspeaker was found, so a display here cannot speak; plug one in and see that PulseAudio or "
            "PipeWire runs for this user.",
        )
        return
    missing = [name for name, found in answer["found"].items() if not found]
    for name in missing:
        called = f"“{name}” (audio_device of “{wanted[name]}”)" if name else "that is the system's own"
        yield fault("sound", f"There is no loudspeaker {called}; there are: {there}.")
    if not missing:
        yield ok("sound", f"Loudspeaker: {', '.join(filter(None, wanted)) or there}.")


def check_voice() -> Finding:
    """The library of the voice of last resort."""
    library = ctypes.util.find_library("espeak-ng")
    if library is None and sys.platform == "linux":
        return warning(
            "voice",
            "The library of espeak-ng was not found, so words without a recording stay silent; "
            "run: sudo apt install espeak-ng libespeak-ng1",
        )
    return ok("voice", f"The voice of last resort is there ({library or 'of the system'}).")


def check_printer(printer: PrinterSettings) -> Finding:
    """The ticket printer of the settings; nothing is printed."""
    match printer.kind:
        case "none":
            return ok("printer", "This computer prints no tickets (kiosk.printer.kind is none).")
        case "preview":
            return ok("printer", "No printer is set; tickets are drawn on the screen (kiosk.printer.kind).")
        case _:
            return _set_printer(printer)


def check_design(file: str) -> Iterator[Finding]:
    """The design *file* of the tickets: one finding for each of its faults; nothing when none is named."""
    if not file:
        return
    answer = ask_child(_DESIGN, file)
    if isinstance(answer, str):
        yield fault("design", f"The design of the tickets could not be read: {answer}")
    elif answer["faults"]:
        yield from (fault("design", sentence) for sentence in answer["faults"])
    else:
        yield ok("design", f"Tickets look as {file} says; `antrean printer preview` shows them.")


def _file_printer(path: Path) -> Finding:
    if path.is_dir():
        return fault("printer", f"{path} is a folder; name the printer's device in kiosk.printer.address.")
    place = path if path.exists() else path.parent
    if not place.exists():
        return fault("printer", f"{path} does not exist; is the printer plugged in and switched on?")
    if not os.access(place, os.W_OK):
        return fault(
            "printer", f"No permission to write {path}; run: sudo usermod -aG lp $USER, then sign in anew."
        )
    if not path.exists():
        return warning(
            "printer", f"{path} does not exist yet and would become a plain file; is the printer on?"
        )
    return ok("printer", f"{path} can be written; `antrean printer test` tells what it answers.")


def _set_printer(printer: PrinterSettings) -> Finding:
    address = printer.address
    answer = ask_child(_PRINTER, printer.kind, address, str(printer.width_mm), str(printer.baud))
    if isinstance(answer, str):
        return fault("printer", f"The printer at {address} could not be asked: {answer}")
    if "fault" in answer:
        return fault("printer", f"kiosk.printer: {answer['fault']}")
    if printer.kind == "file":
        return _file_printer(Path(address).expanduser())
    match answer["state"]:
        case "ready" if answer["near_end"]:
            return warning("printer", f"The printer at {address} is ready, but its paper is nearly used up.")
        case "ready":
            return ok("printer", f"The printer at {address} is ready and has paper.")
        case "unreachable":
            return fault(
                "printer",
                f"Nobody answers at {address}; check the printer's power, cable and kiosk.printer.address.",
            )
        case "unknown" if printer.kind in {"windows", "cups"}:
            return warning(
                "printer",
                f"The queue “{address}” is there; run `antrean printer test` and look at the paper.",
            )
        case "unknown":
            return warning(
                "printer",
                f"{address} takes connections but tells no status; run `antrean printer test` and look at the paper.",
            )
        case state:
            return fault(
                "printer", f"The printer at {address} reports: {state}; put that right at the printer."
            )
