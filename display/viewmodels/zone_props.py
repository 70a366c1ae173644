"""What the zone board shows, derived purely from what is known: a row for each counter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from display.stage import Slot, Stage
from display.viewmodels.head import LANGUAGE, HeadProps, Truth, head_values
from shared.domain.desk import DeskState
from shared.domain.names import text_in
from shared.usecases.boards.counters import CounterFacts

ROWS_AS_DRAWN = 8
"""Rows of one column up to which another column is begun (look: D2)."""

COLUMNS = 4
"""Columns at most; more counters make lower rows."""


@dataclass(frozen=True, slots=True)
class RowProps:
    """One counter's row. *standing* is "number", "called", "ready", "break" or "closed"; *callId* as `HallProps`."""

    counter: str
    agency: str
    standing: str
    number: str = ""
    callId: int = 0
    closing: bool = False
    direction: str = ""


@dataclass(frozen=True, slots=True)
class ZoneProps(HeadProps):
    """What QML draws, one field per property. Rows fill the columns downwards."""

    zoneName: str = ""
    columns: int = 1
    rowsPerColumn: int = 1
    counters: tuple[RowProps, ...] = ()
    called: bool = False
    calledNumber: str = ""
    calledPlace: str = ""


def derive_zone(
    truth: Truth,
    stage: Stage,
    counters: Sequence[CounterFacts],
    arrows: Mapping[int, str],
    zone_name: str,
    call_sentence: str,
    call_place: str,
) -> ZoneProps:
    """The board at one moment. While a number is called, *call_sentence* stands in the information line.

    Its fields {number}, {place} and {agency} are those of the newest call, *call_place* has the field {counter}.
    """
    calls = {slot.call.counter: slot for slot in stage.slots if truth.is_today(slot.call.at)}
    columns, rows = layout(len(counters))
    values = head_values(truth, brief=True)
    if calls:
        call = max(calls.values(), key=lambda slot: slot.call.position).call
        number, place = str(call.number), call_place.format(counter=call.counter)
        agency = text_in(call.agency.short, LANGUAGE)
        values["sentence"] = call_sentence.format(number=number, place=place, agency=agency)
        values |= {"calledNumber": number, "calledPlace": place}
    return ZoneProps(
        **values,
        zoneName=zone_name,
        columns=columns,
        rowsPerColumn=rows,
        counters=tuple(_row(counter, calls, arrows) for counter in counters),
        called=bool(calls),
    )


def layout(count: int) -> tuple[int, int]:
    """Columns and rows of each for *count* counters: fewer counters make fewer columns first, then larger rows."""
    columns = min(COLUMNS, max(1, ceil(count / ROWS_AS_DRAWN)))
    return columns, max(1, ceil(count / columns))


def _row(counter: CounterFacts, calls: Mapping[int, Slot], arrows: Mapping[int, str]) -> RowProps:
    agency, name = text_in(counter.agency.short, LANGUAGE), str(counter.number)
    closing = counter.desk.closing and counter.desk.state is DeskState.OPEN
    if (slot := calls.get(counter.number)) is not None:
        direction = arrows.get(counter.number, "")
        return RowProps(name, agency, "called", str(slot.call.number), slot.call.position, closing, direction)
    if counter.visitor is not None:
        return RowProps(name, agency, "number", str(counter.visitor), closing=closing)
    match counter.desk.state:
        case DeskState.OPEN:
            return RowProps(name, agency, "ready", closing=closing)
        case DeskState.PAUSED:
            return RowProps(name, agency, "break")
        case DeskState.CLOSED:
            return RowProps(name, agency, "closed")
