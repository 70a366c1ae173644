"""The names of voices, as the settings list them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

ORDER = ("recordings", "pack", "pyttsx3")
"""Voices in the order in which they are tried, unless the settings say otherwise."""

PIPER = "piper:"
"""What the path of a Piper model follows."""


def unknown_voice(names: Iterable[str]) -> str:
    """What is wrong with *names* as an order of voices, as one sentence; empty when nothing is."""
    for name in names:
        if name not in ORDER and not (name.startswith(PIPER) and name.endswith(".onnx")):
            near = difflib.get_close_matches(name, ORDER, 1)
            hint = f"; did you mean {near[0]!r}?" if near else "."
            return f"there is no voice {name!r}, only {', '.join(ORDER)} and piper:MODEL.onnx{hint}"
    return ""
