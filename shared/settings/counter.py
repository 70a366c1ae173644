"""What one counter app can be told."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from shared.settings.key_names import read_key
from shared.settings.keys import Language, key

Keys = tuple[str, ...]

PAD: dict[str, str] = {
    "main": "Num+Enter",
    "recall": "Num++",
    "no_show": "Num+-",
    "hold": "Num+*",
    "transfer": "Num+/",
    "finish": "Num+.",
    "number": "Num+0",
    "start": "Num+5",
    "undo": "Backspace",
}
"""The keys of number-pad mode, which do not depend on Num Lock, but for those in PAD_UNLOCKED."""

PAD_UNLOCKED: dict[str, str] = {"finish": "Num+Del", "number": "Num+Ins", "start": "Num+Clear"}
"""What the same keys send while Num Lock is off."""


def _keys(meaning: str, *default: str) -> Any:
    return key(f"Keys: {meaning}.", default, check=read_key)


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Which keys do what at the counter; an empty list leaves only the mouse."""

    main: Keys = _keys("the main button (call next, start, finish and call next)", "Space")
    start: Keys = _keys("begin the service, to measure it without the way to the counter", "F5")
    recall: Keys = _keys("call once more", "F2")
    add: Keys = _keys("add a service to this visitor, or take a number for one without", "F3")
    no_show: Keys = _keys("no-show", "F4")
    hold: Keys = _keys("hold, and the list of those on hold", "F6")
    transfer: Keys = _keys("transfer", "F7")
    finish: Keys = _keys("finish without calling", "F8")
    undo: Keys = _keys("take back what was just done, while that is offered", "Ctrl+Z")
    number: Keys = _keys("call a specific number", "F9")
    pause: Keys = _keys("pause and open again", "F10")
    compact: Keys = _keys("the narrow bar and back", "F11")
    lock: Keys = _keys("lock the screen", "F12")
    help: Keys = _keys("the list of keys", "F1")


@dataclass(frozen=True, slots=True)
class CounterSettings:
    """One officer's workplace."""

    number: int = key(
        "Number of the counter this PC stands at; 0: the officer chooses.", 0, least=0, most=999
    )
    fullscreen: bool = key("Cover the whole screen.", False)
    language: Language = key("Language of the screens to begin with.", "id")
    lock_minutes: int = key(
        "Minutes without key or mouse after which the screen asks for the password; 0: never.",
        10,
        least=0,
        most=240,
    )
    one_key: bool = key(
        "One press per visitor: the main button ends a called visitor's service, too, and calls the next; "
        "false: the first press begins the service.",
        True,
    )
    sound: bool = key("A quiet note when somebody comes to an empty line.", True)
    compact: bool = key("Begin as the narrow bar that stays above other windows.", False)
    dock: Literal["top", "bottom"] = key("The edge of the screen at which the narrow bar begins.", "top")
    global_next: str = key(
        "Key for the main button that works while another program is in front (X11, Windows); empty: none.",
        "Ctrl+Alt+Space",
        check=lambda text: read_key(text) if text else "",
    )
    number_pad: bool = key(
        "Work with a number pad: Enter main button, + recall, - no-show, * hold, / transfer, . finish, 0 number, 5 start, Backspace undo.",
        False,
    )
    keys: KeySettings = field(default_factory=KeySettings)


def keys_of(settings: CounterSettings) -> dict[str, Keys]:
    """Action → its keys, those of the number pad among them."""
    found = {each.name: getattr(settings.keys, each.name) for each in fields(KeySettings)}
    if settings.number_pad:
        for pad in (PAD, PAD_UNLOCKED):
            for action, name in pad.items():
                found[action] = (*found[action], name)
    return found


def key_faults(settings: CounterSettings) -> Iterator[tuple[str, str]]:
    """Each key that would do two things: where it stands, and a sentence."""
    seen: dict[str, str] = {settings.global_next: "counter.global_next"} if settings.global_next else {}
    for action, names in keys_of(settings).items():
        for name in names:
            if name in seen:
                pad = (
                    " (a key of number-pad mode)"
                    if name in (PAD.get(action), PAD_UNLOCKED.get(action))
                    else ""
                )
                yield f"counter.keys.{action}", f"the key {name!r}{pad} is already taken by {seen[name]}."
            else:
                seen[name] = f"counter.keys.{action}"
