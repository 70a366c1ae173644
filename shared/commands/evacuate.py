"""`antrean evacuate`: stop the whole hall at once, with what everybody should do on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from shared.commands.answers import DONE, WrongInputError, refuse, say
from shared.commands.options import AsJson, DatabaseUrl, SettingsFile, open_site

if TYPE_CHECKING:
    from shared.persistence.database import SqlDatabase


def add_to(app: typer.Typer) -> None:
    """Add the verb."""
    app.command("evacuate", short_help="Stop the whole hall, with your words on every screen.")(evacuate)


def evacuate(
    text: Annotated[
        str, typer.Argument(metavar="[TEXT]", help="What everybody should do, at most 140 characters.")
    ] = "",
    over: Annotated[bool, typer.Option("--over", help="It is over: open the hall again.")] = False,
    database: DatabaseUrl = "",
    settings: SettingsFile = None,
    as_json: AsJson = False,
) -> int:
    """Show TEXT on every kiosk, board and counter, and give no number and call nobody until --over.

    Lines stay as they are. It does not end with the day: somebody has to say that it is over.
    """
    if bool(text) == over:
        raise WrongInputError(
            'Write what everybody should do, for example: antrean evacuate "Leave by the nearest door.", '
            "or --over when it is over."
        )
    with open_site(database, settings) as site:
        return _reopen(site, as_json=as_json) if over else _stop(site, text, as_json=as_json)


def _stop(site: SqlDatabase, text: str, *, as_json: bool) -> int:
    from shared.domain.refusals import Refusal
    from shared.sentences import sentence
    from shared.usecases.hall_stop import stop_hall

    outcome = stop_hall(site, text)
    if isinstance(outcome, Refusal):
        raise WrongInputError(sentence(outcome, None, "en"))
    told = f"No numbers, no calls, “{outcome.text}” on every screen. When it is over: antrean evacuate --over"
    say(told, {"state": "stopped", "text": outcome.text}, as_json=as_json)
    return DONE


def _reopen(site: SqlDatabase, *, as_json: bool) -> int:
    from shared.domain.refusals import Refusal
    from shared.usecases.hall_stop import reopen_hall

    outcome = reopen_hall(site)
    if isinstance(outcome, Refusal):
        return refuse(outcome, None, as_json=as_json)
    say("The hall is open again; its lines are as they were.", {"state": "open"}, as_json=as_json)
    return DONE
