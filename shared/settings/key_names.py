"""Names of keys as people write them in the settings: "Space", "F9", "Ctrl+Alt+N", "Num+Enter"."""

import difflib
import string

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta", "Num")
"""In the order in which a name carries them; Num is the number pad."""

NAMED = (
    "Space",
    "Enter",
    "Return",
    "Tab",
    "Backspace",
    "Ins",
    "Del",
    "Home",
    "End",
    "PgUp",
    "PgDown",
    "Up",
    "Down",
    "Left",
    "Right",
    "Pause",
    "ScrollLock",
    "Print",
    "Menu",
    *(f"F{number}" for number in range(1, 25)),
)
OTHER_NAMES = {
    "insert": "Ins",
    "delete": "Del",
    "pageup": "PgUp",
    "pagedown": "PgDown",
    "control": "Ctrl",
    "strg": "Ctrl",
    "spasi": "Space",
    "super": "Meta",
    "windows": "Meta",
    "keypad": "Num",
    "numpad": "Num",
}
PAD_SIGNS = "+-*/.,0123456789"
_KNOWN = {name.casefold(): name for name in (*MODIFIERS, *NAMED)} | OTHER_NAMES


def read_key(text: str) -> str:
    """The one spelling of the key named *text*; ValueError with a sentence for what is no usable key.

    A letter or digit alone is no key: it would be typed, or sent by a scanner.
    """
    modifiers, last = _parts(text.strip())
    if last.upper() in string.ascii_uppercase + string.digits and len(last) == 1:
        key = last.upper()
    elif "Num" in modifiers and last in PAD_SIGNS and last:
        key = last
    else:
        key = _known(last, text)
    plain = len(key) == 1 and not {"Ctrl", "Alt", "Meta", "Num"} & modifiers
    if plain:
        raise ValueError(
            f"{text!r} would be typed into a text; write for example 'Ctrl+{key}' or a key such as 'F9'."
        )
    if key in MODIFIERS:
        raise ValueError(f"{text!r} is only half a key; write for example '{text.strip()}+F9'.")
    return "+".join([*(each for each in MODIFIERS if each in modifiers), key])


def key_parts(name: str) -> tuple[tuple[str, ...], str]:
    """The modifiers of a name that `read_key` gave, and its key: "Num++" is ("Num",) and "+"."""
    *modifiers, key = name.removesuffix("+").split("+")
    return (tuple(modifiers), key) if key else (tuple(modifiers), "+")


def _parts(text: str) -> tuple[set[str], str]:
    """The modifiers of *text*, and what is left."""
    if text.endswith("++"):
        names, last = text[:-2].split("+"), "+"
    else:
        *names, last = text.split("+")
    return {_known(name.strip(), text) for name in names}, last.strip()


def _known(name: str, text: str) -> str:
    found = _KNOWN.get(name.casefold().replace(" ", ""))
    if found is None:
        near = difflib.get_close_matches(name.casefold(), _KNOWN, n=1)
        hint = (
            f"; did you mean {_KNOWN[near[0]]!r}?"
            if near
            else "; write for example 'Space', 'F9' or 'Num+Enter'."
        )
        raise ValueError(f"{text!r} is not a key{hint}")
    return found
