"""Which board goes to which monitor: pure, from the names that were asked for and those that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a board goes: the *monitor*'s index, alone on it or (*shared*) in a window beside another board.

    *missing* is the monitor that was asked for but is not there, else "".
    """

    monitor: int
    shared: bool = False
    missing: str = ""


def place(wanted: Sequence[str], there: Sequence[str]) -> list[Placement]:
    """A place for each board of *wanted*: a monitor's name, its number from 1, or "" for any; *there* are the names.

    Whoever names a monitor gets it. The others, and those whose monitor is missing, take the free ones in order;
    when none is free they share the first.
    """
    named = [_index(name, there) for name in wanted]
    used = {index for index in named if index is not None}
    free = [index for index in range(len(there)) if index not in used]
    places, taken = [], set[int]()
    for name, found in zip(wanted, named, strict=True):
        index = found if found is not None else free.pop(0) if free else 0
        places.append(Placement(index, index in taken, name if found is None else ""))
        taken.add(index)
    return places


def _index(name: str, there: Sequence[str]) -> int | None:
    if name in there:
        return list(there).index(name)
    if name.isdecimal() and 1 <= int(name) <= len(there):
        return int(name) - 1
    return None
