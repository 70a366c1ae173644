"""The `antrean` command: sets up a hall, looks after it and starts its programs.

Its verbs live in ``shared.commands``. Exit codes: 0 done, 1 refused, 2 wrong input.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from shared.commands import (
    booking,
    catalogue,
    counters,
    demo,
    desk,
    devices,
    doctor,
    evacuate,
    init,
    kiosk_pin,
    media,
    notices,
    officer,
    printer,
    programs,
    visit,
    voice,
)
from shared.commands.answers import DONE, WRONG_INPUT, explained, warn

app = typer.Typer(
    name="antrean",
    help="Set up, check and run the queue of a public service hall.",
    epilog="Exit codes: 0 done, 1 refused, 2 wrong input. Start with: antrean demo",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
MODULES = (
    init,
    demo,
    programs,
    catalogue,
    booking,
    officer,
    kiosk_pin,
    printer,
    devices,
    media,
    notices,
    evacuate,
    doctor,
    desk,
    visit,
    counters,
    voice,
)
for verbs in MODULES:
    verbs.add_to(app)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with *argv* (default: the process's arguments); gives the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv) or ["--help"]
    try:
        code = app(arguments, prog_name="antrean", standalone_mode=False)
    except (Exception, typer.Abort) as error:
        sentence = explained(error)
        if sentence is None:
            raise
        warn(sentence)
        return WRONG_INPUT
    return code if isinstance(code, int) else DONE


if __name__ == "__main__":
    sys.exit(main())
