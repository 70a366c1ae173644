"""A list of frozen facts for QML whose delegates survive news: a card keeps focus and finger while a figure changes."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; each field is a role of the same name in camelCase, the first is the identity."""

    def __init__(self, kind: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is shown now."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show *rows*; the same identities in the same order are changed in place, else all is drawn anew."""
        before, after = self._rows, tuple(rows)
        if before == after:
            return
        if [self._identity(row) for row in before] != [self._identity(row) for row in after]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        self._rows = after
        for place, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place), self._changed_roles(old, new))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One fact of one row."""
        if not index.isValid() or role < _FIRST_ROLE:
            return None
        value = getattr(self._rows[index.row()], self._names[role - _FIRST_ROLE])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        """The facts by the names QML uses."""
        return {_FIRST_ROLE + i: QByteArray(_camel(name).encode()) for i, name in enumerate(self._names)}

    def _identity(self, row: Any) -> Any:
        return getattr(row, self._names[0])

    def _changed_roles(self, old: Any, new: Any) -> list[int]:
        return [
            _FIRST_ROLE + i for i, name in enumerate(self._names) if getattr(old, name) != getattr(new, name)
        ]


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.title() for word in rest)
