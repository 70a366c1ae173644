"""Who waits: the rows of the line, and the service they may be narrowed to."""

from collections import Counter as Tally
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from counter.viewmodels.why import why_row
from counter.viewmodels.words import booked, short_of, waited_minutes
from shared.qt import formats
from shared.usecases.boards.counter import CounterBoard, LineFacts

QML_IMPORT_NAME = "counter.viewmodels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
ModelIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LineRow:
    """One waiting visitor; *booked* says the time of an appointment; *over* when the promised wait has run out, *next* for who is called next."""

    number: str
    service: str
    waited: str
    priority: bool
    booked: str
    over: bool
    next: bool


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One choice of the service filter; an empty *id* means all services."""

    id: str
    text: str
    people: int


ROLES = ("number", "service", "waited", "priority", "booked", "over", "next")
FIRST_ROLE = int(Qt.ItemDataRole.UserRole)


def derive_rows(board: CounterBoard, now: datetime, only: str, language: str) -> tuple[LineRow, ...]:
    """The rows in calling order, those who wait for the service *only* if it is given."""
    return tuple(
        _row(facts, now, index == 0, board.site.time_zone, language)
        for index, facts in enumerate(board.line)
        if not only or facts.services[0].id == only
    )


def derive_narrowings(board: CounterBoard, language: str) -> tuple[Narrowing, ...]:
    """All services, then each that somebody waits for, the most wanted first."""
    people = Tally(facts.services[0].id for facts in board.line)
    services = {facts.services[0].id: facts.services[0] for facts in board.line}
    choices = [
        Narrowing(service, short_of(services[service], language), count)
        for service, count in people.most_common()
    ]
    return (Narrowing("", translate("Line", "Semua layanan"), len(board.line)), *choices)


def _row(facts: LineFacts, now: datetime, is_next: bool, zone: ZoneInfo, language: str) -> LineRow:
    return LineRow(
        str(facts.number),
        ", ".join(short_of(service, language) for service in facts.services),
        translate("Line", "dijeda")
        if facts.paused
        else formats.minutes(waited_minutes(facts.arrived_at, now), language, short=True),
        facts.priority,
        booked(facts.waiting.place, zone, language),
        now > facts.due_at and not facts.paused,
        is_next and not facts.paused,
    )


@QmlElement
@QmlUncreatable("The program makes the one and hands it to its screens.")
class Line(QAbstractListModel):  # type: ignore[operator]  # QmlUncreatable's stub forgets that it is a decorator
    """The line as a list for the screen: rows come and go singly, so that it never jumps under the hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language = "id"
        self._rows: tuple[LineRow, ...] = ()
        self._narrowings: tuple[Narrowing, ...] = ()
        self._only = ""
        self._board: CounterBoard | None = None
        self._now: datetime | None = None

    @Property(int, notify=changed)
    def people(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @Property(str, notify=changed)
    def only(self) -> str:
        """The service the line is narrowed to, or empty."""
        return self._only

    @Property(str, notify=changed)
    def onlyText(self) -> str:
        """What the line is narrowed to, in words."""
        chosen = [choice.text for choice in self._narrowings if choice.id == self._only]
        return chosen[0] if chosen else translate("Line", "Semua layanan")

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # its stub forgets the names of types
    def narrowings(self) -> list[dict[str, object]]:
        """The choices: `service` (id), `text`, `people`."""
        return [{"service": c.id, "text": c.text, "people": c.people} for c in self._narrowings]

    @Slot(str)
    def narrow(self, service: str) -> None:
        """Show only who waits for *service*; empty shows all."""
        self._only = service
        self._update()

    @Slot(str, result=str)
    def why(self, number: str) -> str:
        """Why the row of *number* stands where it stands: one sentence."""
        return why_row(self._board, number, self._language) if self._board is not None else ""

    def show(self, board: CounterBoard | None, now: datetime | None, language: str) -> None:
        """Show this board as of *now*, in *language*."""
        self._board, self._now, self._language = board, now, language
        waited_for = {facts.services[0].id for facts in board.line} if board else set()
        if self._only not in waited_for:
            self._only = ""
        self._update()

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: ModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """One fact of one row."""
        if not index.isValid() or not FIRST_ROLE <= role < FIRST_ROLE + len(ROLES):
            return None
        return getattr(self._rows[index.row()], ROLES[role - FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        """The facts' names in QML."""
        return {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(ROLES)}

    def _update(self) -> None:
        board, now = self._board, self._now
        before = (len(self._rows), self._narrowings, self._only)
        if board is None or now is None:
            self._replace(())
            self._narrowings = ()
        else:
            self._narrowings = derive_narrowings(board, self._language)
            self._replace(derive_rows(board, now, self._only, self._language))
        if before != (len(self._rows), self._narrowings, self._only):
            self.changed.emit()

    def _replace(self, rows: tuple[LineRow, ...]) -> None:
        if rows == self._rows:
            return
        wanted = {row.number: place for place, row in enumerate(rows)}
        kept = [wanted[row.number] for row in self._rows if row.number in wanted]
        if not kept or any(a >= b for a, b in pairwise(kept)):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._remove_all_but(wanted)
        self._insert(rows)
        self._tell_changes(rows)

    def _remove_all_but(self, wanted: dict[str, int]) -> None:
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].number not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                self._rows = (*self._rows[:place], *self._rows[place + 1 :])
                self.endRemoveRows()

    def _insert(self, rows: tuple[LineRow, ...]) -> None:
        place = 0
        while place < len(rows):
            if place < len(self._rows) and self._rows[place].number == rows[place].number:
                place += 1
                continue
            here = self._rows[place].number if place < len(self._rows) else ""
            end = next((i for i in range(place, len(rows)) if rows[i].number == here), len(rows))
            self.beginInsertRows(QModelIndex(), place, end - 1)
            self._rows = (*self._rows[:place], *rows[place:end], *self._rows[place:])
            self.endInsertRows()
            place = end

    def _tell_changes(self, rows: tuple[LineRow, ...]) -> None:
        before, self._rows = self._rows, rows
        changed = [i for i, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
