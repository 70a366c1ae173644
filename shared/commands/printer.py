"""`antrean printer`: print a test page, hear what the printer answers, and see how tickets will look."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shared.commands.answers import DONE, REFUSED, WrongInputError, say, warn
from shared.commands.options import AsJson, SettingsFile, read_settings
from shared.commands.processes import ask_child

if TYPE_CHECKING:
    from shared.settings.kiosk import PrinterSettings

_TRIAL = "import sys, json; from kiosk.printing.trial import main; print(json.dumps(main(sys.argv[1], json.loads(sys.argv[2]))))"

STATES = {
    "ready": "The printer is ready.",
    "cover open": "The printer's cover is open; close it until it clicks.",
    "paper out": "The printer has no paper; load a roll.",
    "error": "The printer reports an error: look for jammed paper, then switch it off and on again.",
    "offline": "The printer is offline: press its FEED or ONLINE button, or switch it off and on again.",
    "unreachable": "The printer cannot be reached: check power, cable and kiosk.printer.address.",
    "unknown": "The printer tells nothing about itself; only the paper shows whether it prints.",
    "absent": "This kiosk is set to have no printer (kiosk.printer.kind is none).",
}
"""What a state means and what to do, by the words that the kiosk's printing uses."""

REASONS = {
    "no paper": "no paper",
    "cover open": "the cover is open",
    "jammed": "jammed paper, or another error",
    "offline": "the printer is offline or stopped answering",
    "unreachable": "the printer cannot be reached",
    "unconfirmed": "it was sent, and the printer never confirmed it: look at the paper",
    "no printer": "this kiosk has none",
}


def add_to(app: typer.Typer) -> None:
    """Add the noun with its verbs."""
    noun = typer.Typer(
        help="Try the ticket printer of this computer, and see how tickets look.",
        short_help="Try the ticket printer, see how tickets look.",
    )
    noun.command("test")(print_test_page)
    noun.command("status")(status)
    noun.command("preview")(preview)
    app.add_typer(noun, name="printer")


def print_test_page(settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """Print a test page and explain what the printer answered to each question."""
    printer = read_settings(settings).kiosk.printer
    answer = _ask(
        "test",
        printer,
        told=f"{datetime.now().astimezone():%d-%m-%Y %H.%M} · {printer.kind} {printer.address}",
    )
    return _tell(printer, answer, as_json=as_json)


def status(settings: SettingsFile = None, as_json: AsJson = False) -> int:
    """Explain what the printer answers to each question; nothing is printed."""
    printer = read_settings(settings).kiosk.printer
    return _tell(printer, _ask("ask", printer), as_json=as_json)


def preview(
    to: Annotated[Path, typer.Argument(metavar="FILE", help="Picture to write (PNG).")],
    design: Annotated[
        Path | None,
        typer.Option("--design", metavar="FILE", help="Design file. Default: that of the settings."),
    ] = None,
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Draw an invented ticket as the design file wants it, dot by dot as the printer would."""
    printer = read_settings(settings).kiosk.printer
    answer = _ask("preview", printer, to=str(to), design=str(design) if design else printer.design)
    say(f"{answer['picture']}: {answer['width']} × {answer['height']} dots.", answer, as_json=as_json)
    return DONE


def _ask(what: str, printer: PrinterSettings, **more: str) -> dict[str, Any]:
    given = {
        "kind": printer.kind,
        "address": _folder(printer),
        "width_mm": printer.width_mm,
        "baud": printer.baud,
        "design": printer.design,
        **more,
    }
    answer = ask_child(_TRIAL, what, json.dumps(given))
    if isinstance(answer, str):
        raise WrongInputError(f"The printer could not be tried: {answer}")
    if "fault" in answer:
        raise WrongInputError(" ".join(answer["fault"]))
    return answer


def _folder(printer: PrinterSettings) -> str:
    """The address; for pictures without a folder the one that the kiosk uses."""
    from platformdirs import user_data_dir

    if printer.kind == "preview" and not printer.address:
        return str(Path(user_data_dir("antrean", appauthor=False)) / "tickets")
    return printer.address


def _tell(printer: PrinterSettings, answer: dict[str, Any], *, as_json: bool) -> int:
    tested = "printed" in answer
    well = answer["printed"] if tested else answer["state"] in {"ready", "unknown", "absent"}
    if as_json:
        say("", {"kind": printer.kind, "address": printer.address, **answer}, as_json=True)
        return DONE if well else REFUSED
    typer.echo(f"Printer: {printer.kind} {printer.address}".rstrip())
    for each in answer["answers"]:
        typer.echo(f"  {each['question']:45} {each['answer'] or '(silence)':12} {each['meaning']}")
    sentences = [STATES[answer["state"]]]
    if detail := answer.get("detail"):
        sentences.append(f"{detail.rstrip('.')}.")
    if answer["near_end"] and answer["state"] != "paper out":
        sentences.append("Its roll is nearly used up.")
    if answer.get("unproven"):
        sentences.append("It confirms no ticket, so the kiosk believes it as long as it reports no fault.")
    typer.echo(" ".join(sentences))
    if not tested:
        return DONE if well else REFUSED
    if well:
        proof = "the printer confirmed it" if answer["confirmed"] else "not confirmed: look at the paper"
        typer.echo(f"Test page: sent and {proof}. Both edge lines should be whole and the code readable.")
        return DONE
    warn(f"Test page: not printed ({REASONS[answer['reason']]}).")
    return REFUSED
