"""Settings of one installation: a TOML file and the environment, read once into frozen dataclasses.

Every key has a default, so a file need only name what differs. The dataclasses are the documentation:
`describe_settings` lists each key with its type, its default and its meaning.
"""

import difflib
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from platformdirs import user_data_dir

from shared.domain.errors import CannotStartError
from shared.settings.counter import CounterSettings, key_faults
from shared.settings.display import BoardSettings, DisplaySettings, boards_of
from shared.settings.keys import key
from shared.settings.kiosk import KioskSettings
from shared.settings.volume import volume_times
from shared.voice.names import unknown_voice

SETTINGS_VARIABLE = "ANTREAN_SETTINGS"
DATABASE_VARIABLE = "ANTREAN_DATABASE"
NAME_LIMIT = 60
"""Characters of a display's name: it signs the receipts."""

T = TypeVar("T")


class SettingsError(CannotStartError):
    """The settings cannot be used. *faults* holds one sentence for each fault, all of them at once."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _default_database() -> str:
    return f"sqlite:///{Path(user_data_dir('antrean', appauthor=False)) / 'antrean.db'}"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything one installation can be told."""

    database: str = key(
        f"Address of the database, sqlite:///… or postgresql://…; the variable {DATABASE_VARIABLE} wins.",
        factory=_default_database,
        shown="antrean.db in the user's data folder",
    )
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    display: DisplaySettings = field(default_factory=DisplaySettings)
    counter: CounterSettings = field(default_factory=CounterSettings)


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One line of the table of settings. *key* is written as in the file: `kiosk.printer.kind`."""

    key: str
    type: str
    default: str
    meaning: str


def load_settings(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read the settings of this installation.

    The file is *path*, else the one the variable ANTREAN_SETTINGS names, else there is none and defaults hold.

    Raises:
        SettingsError: the file cannot be read, or holds faults; all of them are named.

    """
    named = environ.get(SETTINGS_VARIABLE, "")
    file = path or (Path(named) if named else None)
    table = _read_file(file) if file else {}
    address = environ.get(DATABASE_VARIABLE, "")
    if address:
        table["database"] = address
    faults: list[tuple[str, str]] = []
    settings = _read_table(Settings, table, "", lambda place, fault: faults.append((place, fault)))
    faults += _contradictions(settings)
    if faults:
        raise SettingsError(tuple(f"{_at(file, place, address)}: {fault}" for place, fault in faults))
    return settings


def describe_settings() -> tuple[SettingRow, ...]:
    """List every key with its type, default and meaning, in the order of the file."""
    return tuple(_rows(Settings, ""))


def _read_file(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(
            (f"{file}: the settings file cannot be read ({error.strerror}); check its name and permissions.",)
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(
            (f"{file}: this is not UTF-8 text; save the file in the encoding UTF-8.",)
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError((f"{file}: this is not TOML: {error}.",)) from error


def _at(file: Path | None, place: str, address: str) -> str:
    if place == "database" and address:
        return f"the variable {DATABASE_VARIABLE}"
    return f"{file}, {place}"


def _read_table(cls: type[T], table: object, place: str, report: Callable[[str, str], None]) -> T:
    """Fold *table* into *cls*; what is at fault is reported and keeps its default."""
    if not isinstance(table, dict):
        report(place, f"expected a table [{place}], found {table!r}.")
        return cls()
    known: dict[str, Field[Any]] = {each.name: each for each in fields(cls)}  # type: ignore[arg-type]
    hints = get_type_hints(cls)
    values: dict[str, Any] = {}
    lists: dict[str, object] = {}
    for name, found in table.items():
        key = f"{place}.{name}" if place else name
        if name not in known:
            report(key, f"there is no such key{_nearest(name, known) or '; README.md lists the keys.'}")
        elif is_dataclass(hints[name]):
            values[name] = _read_table(hints[name], found, key, report)
        elif _is_list_of_tables(hints[name]):
            lists[name] = found
        else:
            try:
                values[name] = _accept(hints[name], found, known[name].metadata)
            except ValueError as fault:
                report(key, str(fault))
    settings = cls(**values)
    for name, found in lists.items():
        key = f"{place}.{name}" if place else name
        tables = _read_list(get_args(hints[name])[0], settings, found, key, report)
        settings = replace(settings, **{name: tables})  # type: ignore[type-var]
    return settings


def _is_list_of_tables(hint: Any) -> bool:
    return get_origin(hint) is tuple and is_dataclass(get_args(hint)[0])


def _read_list(
    cls: type[T], defaults: object, found: object, place: str, report: Callable[[str, str], None]
) -> tuple[T, ...]:
    """Fold a list of tables into *cls*; a key that one leaves out is that of *defaults*."""
    if not isinstance(found, list):
        report(place, f"expected tables [[{place}]], found {found!r}.")
        return ()
    names = [each.name for each in fields(cls)]  # type: ignore[arg-type]
    tables = []
    for number, table in enumerate(found, 1):
        read = _read_table(cls, table, f"{place}[{number}]", report)
        given = table if isinstance(table, dict) else {}
        own = {name: getattr(read if name in given else defaults, name) for name in names}
        tables.append(cls(**own))
    return tuple(tables)


def _accept(hint: Any, found: Any, bounds: Mapping[str, Any]) -> Any:
    """Return *found* as the type *hint*, or raise ValueError with a sentence."""
    if get_origin(hint) is Literal:
        return _choice(hint, found)
    if get_origin(hint) is tuple:
        if not isinstance(found, list):
            raise ValueError(f"expected a list, found {found!r}.")
        each = {"check": bounds.get("check")}
        return tuple(_accept(get_args(hint)[0], item, each) for item in found)
    if get_origin(hint) is Mapping:
        return _arrows(get_args(hint)[1], found)
    if type(found) is not hint:
        raise ValueError(f"expected {_type_name(hint)}, found {found!r}.")
    least, most = bounds.get("least"), bounds.get("most")
    if least is not None and not least <= found <= most:
        raise ValueError(f"expected a number from {least} to {most}, found {found}.")
    check = bounds.get("check")
    return check(found) if check is not None else found


def _choice(hint: Any, found: Any) -> Any:
    choices = get_args(hint)
    if any(found == choice and type(found) is type(choice) for choice in choices):
        return found
    near = (
        _nearest(found, [each for each in choices if isinstance(each, str)]) if isinstance(found, str) else ""
    )
    raise ValueError(f"expected {_type_name(hint)}, found {found!r}{near or '.'}")


def _arrows(hint: Any, found: Any) -> dict[int, Any]:
    if not isinstance(found, dict):
        raise ValueError(f"expected a table of counter numbers, found {found!r}.")
    wrong = [number for number in found if not number.isdecimal()]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is not a counter number.")
    return {int(number): _choice(hint, direction) for number, direction in found.items()}


def _contradictions(settings: Settings) -> Iterator[tuple[str, str]]:
    printer = settings.kiosk.printer
    if printer.kind not in {"preview", "none"} and not printer.address:
        yield "kiosk.printer.address", f"a printer of the kind {printer.kind} needs an address."
    for number, board in enumerate(boards_of(settings.display), 1):
        place = f"display.boards[{number}]" if settings.display.boards else "display"
        for name, fault in _contradictions_of(board):
            yield f"{place}.{name}", fault
    names = [board.name for board in settings.display.boards]
    if len(set(names)) != len(names):
        yield "display.boards", "two boards have the same name; each needs a name of its own."
    yield from key_faults(settings.counter)
    if not settings.database.startswith(("sqlite://", "postgresql://", "postgresql+psycopg://")):
        yield "database", "expected an address that begins with sqlite:/// or postgresql://."


def _contradictions_of(board: BoardSettings) -> Iterator[tuple[str, str]]:
    if not board.name.strip() or len(board.name) > NAME_LIMIT:
        yield "name", f"expected a name of 1 to {NAME_LIMIT} characters."
    if len(set(board.languages)) != len(board.languages):
        yield "languages", "a language is named twice."
    if board.speaker and not board.languages:
        yield "languages", "a display with a loudspeaker needs at least one language."
    if fault := unknown_voice(board.voices):
        yield "voices", fault
    try:
        volume_times(board.volume_times)
    except ValueError as fault:
        yield "volume_times", str(fault)
    if board.board == "sign" and len(board.counters) != 1:
        yield "counters", f"a sign shows one counter, found {len(board.counters)}."


def _nearest(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _rows(cls: type[Any], place: str) -> Iterator[SettingRow]:
    hints = get_type_hints(cls)
    for each in fields(cls):
        key = f"{place}.{each.name}" if place else each.name
        if is_dataclass(hints[each.name]):
            yield from _rows(hints[each.name], key)
            continue
        default = each.metadata["shown"] or _shown(each.default if each.default is not MISSING else {})
        yield SettingRow(key, _type_name(hints[each.name]), default, each.metadata["meaning"])


def _type_name(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return " | ".join(str(choice) for choice in get_args(hint))
    if _is_list_of_tables(hint):
        return "list of tables"
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        return "list of whole numbers" if item is int else f"list of {_type_name(item)}"
    if get_origin(hint) is Mapping:
        return f"table: number = {_type_name(get_args(hint)[1])}"
    return {str: "text", bool: "true or false", int: "a whole number"}[hint]


def _shown(default: Any) -> str:
    """Write *default* as it would stand in the file."""
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, tuple):
        return "[" + ", ".join(_shown(item) for item in default) + "]"
    if isinstance(default, dict):
        return "{}"
    return f'"{default}"' if isinstance(default, str) else str(default)
