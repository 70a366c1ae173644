"""`antrean kiosk`, `antrean display`, `antrean counter`: become that program."""

from __future__ import annotations

import typer

PROGRAMS = {
    "kiosk": "Start the kiosk, on which visitors take a number.",
    "display": "Start a hall display, which shows and speaks the calls.",
    "counter": "Start the counter app, with which officers call and serve.",
}


def add_to(app: typer.Typer) -> None:
    """Add a verb for each program."""
    everything = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
    for name, meaning in PROGRAMS.items():
        app.command(
            name,
            help=f"{meaning} Takes --database URL, --settings FILE and the program's own options "
            f"(antrean {name} --help).",
            short_help=meaning,
            context_settings=everything,
            add_help_option=False,
        )(become)


def become(context: typer.Context) -> None:
    """Replace this process by the program of the verb, with all further arguments."""
    from shared.commands.processes import become_program

    assert context.info_name is not None, "a verb has a name"
    become_program(context.info_name, context.args)
