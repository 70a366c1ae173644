"""Files that people bring: from disk to text, or to a checked catalogue, or sentences that say what is wrong where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shared.commands.answers import WrongInputError

if TYPE_CHECKING:
    from shared.domain.catalogue import Catalogue
    from shared.domain.document import Fault

SAMPLE = Path(__file__).resolve().parents[2] / "assets" / "catalogue.json"
LARGEST = 10_000_000
"""Bytes of the largest file that is read; the catalogue of a hall of fifty agencies needs a hundredth."""


class FaultyCatalogueError(WrongInputError):
    """The file is JSON and not a catalogue; *faults* names everything wrong in it."""

    def __init__(self, file: Path, faults: tuple[Fault, ...]) -> None:
        lines = [f"{fault.place}: {fault.sentence}" for fault in faults]
        found = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__("\n".join([f"{file} has {found}; nothing was imported.", *lines]))
        self.faults = faults


def load_catalogue(file: Path) -> Catalogue:
    """The catalogue in *file*. Raises WrongInputError, FaultyCatalogueError for faults in its contents."""
    return check(file, load_document(file))


def check(file: Path, document: Any) -> Catalogue:
    """The catalogue that *document* from *file* describes. Raises FaultyCatalogueError."""
    from shared.domain.catalogue_file import read_catalogue

    found = read_catalogue(document)
    if isinstance(found, tuple):
        raise FaultyCatalogueError(file, found)
    return found


def load_document(file: Path) -> Any:
    """The JSON document in *file*. Raises WrongInputError."""
    text = read_text(file, "catalogue", "`assets/catalogue.json` shows what a catalogue looks like")
    try:
        document = json.loads(text, object_pairs_hook=_no_key_twice)
        json.dumps(document, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise WrongInputError(
            f"{file}, line {error.lineno}, column {error.colno}: this is not JSON ({error.msg}); "
            "correct it there and try again."
        ) from None
    except UnicodeEncodeError:
        raise WrongInputError(
            f"{file} has half of a character (\\ud800 to \\udfff); write the whole character."
        ) from None
    except RecursionError:
        raise WrongInputError(
            f"{file} nests brackets deeper than any catalogue; is this the right file?"
        ) from None
    except ValueError as error:
        raise WrongInputError(f"{file}: {error}") from None
    return document


def read_text(file: Path, what: str, example: str) -> str:
    """The text in *file*, which should be a *what*; *example* helps who brings an empty one. Raises WrongInputError."""
    if file.is_dir():
        raise WrongInputError(f"{file} is a folder; name the {what} in it.")
    try:
        with file.open("rb") as source:
            content = source.read(LARGEST + 1)
    except FileNotFoundError:
        raise WrongInputError(f"There is no file {file}; check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise WrongInputError(
            f"{file} cannot be read ({reason}); check the name and its permissions."
        ) from None
    if len(content) > LARGEST:
        raise WrongInputError(f"{file} is larger than 10 MB, so it is no {what}; is this the right file?")
    if not content.strip():
        raise WrongInputError(f"{file} is empty; {example}.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise WrongInputError(
            f"{file}, line {line}: this is not UTF-8 text; save the file in the encoding UTF-8."
        ) from None


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key “{twice}” stands twice in one object; take one of them out.")
    return table
