"""Telling QML exactly what changed: one notify signal for each fact of a view model that has a new value."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject


def swap(owner: QObject, after: Any) -> None:
    """Replace the frozen facts `owner._facts` by *after*, then emit `<field>Changed` for each field that differs.

    Fields are written_so, their signals writtenSoChanged. State changes before anybody is told.
    """
    before = owner._facts  # type: ignore[attr-defined]  # noqa: SLF001 - the view model's own, by agreement
    if before == after:
        return
    owner._facts = after  # type: ignore[attr-defined]  # noqa: SLF001
    for field in fields(after):
        if getattr(before, field.name) != getattr(after, field.name):
            head, *rest = field.name.split("_")
            signal = getattr(owner, head + "".join(word.title() for word in rest) + "Changed", None)
            if signal is not None:
                signal.emit()
