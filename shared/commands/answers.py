"""How the command answers: text or JSON on stdout, refusals and wrong input in one sentence on stderr."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from shared.domain.catalogue import Catalogue
    from shared.domain.refusals import Refusal

DONE = 0
REFUSED = 1
WRONG_INPUT = 2


class WrongInputError(Exception):
    """What the person wrote cannot be used; the message is one sentence that says what to do."""


def say(text: str, document: Mapping[str, Any], *, as_json: bool) -> None:
    """Print one result: *text* for a person, or *document* as one line of JSON."""
    typer.echo(json.dumps(document, ensure_ascii=False) if as_json else text)


def warn(sentence: str) -> None:
    """Print *sentence* on stderr."""
    typer.echo(sentence, err=True)


def refuse(refusal: Refusal, catalogue: Catalogue | None, *, as_json: bool) -> int:
    """Print why nothing was done, on stderr; gives the exit code: that of wrong input for a name that is none."""
    from shared.domain.refusals import MISNAMED
    from shared.sentences import sentence

    words = sentence(refusal, catalogue, "en")
    document = {"refused": str(refusal.reason), "sentence": words}
    warn(json.dumps(document, ensure_ascii=False) if as_json else words)
    return WRONG_INPUT if refusal.reason in MISNAMED else REFUSED


def explained(error: BaseException) -> str | None:
    """The sentence for a person who gave wrong input or whose database is away; None for a defect of ours."""
    if isinstance(error, typer.Abort):
        return "Stopped; nothing was changed."
    if isinstance(error, typer.TyperException):
        return _usage(error)
    if isinstance(error, WrongInputError):
        return str(error)
    from shared.domain.errors import DatabaseUnavailableError
    from shared.persistence.engines import DatabaseUrlError
    from shared.persistence.reading import NoSiteError
    from shared.persistence.schema import SchemaError
    from shared.settings import SettingsError
    from shared.voice.wording import WordingError

    ours = (SettingsError, WordingError, DatabaseUrlError, DatabaseUnavailableError, SchemaError, NoSiteError)
    return str(error) if isinstance(error, ours) else None


def _usage(error: typer.TyperException) -> str:
    """Typer's own message as one line, with the way to the help text."""
    message = error.format_message() if hasattr(error, "format_message") else str(error)
    context = getattr(error, "ctx", None)
    where = context.command_path if context is not None else "antrean"
    return f"{' '.join(message.split()).rstrip('.')}. See: {where} --help"
