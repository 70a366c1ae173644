"""What the hall board shows, derived purely from what is known: no Qt, no clock of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from display.stage import Slot, Stage
from display.viewmodels.head import LANGUAGE, HeadProps, Truth, head_values
from shared.domain.names import text_in
from shared.usecases.boards.hall import CallFacts

ROWS = 8
"""Earlier calls that fit beside the number."""

KEPT = 4 * ROWS
"""Calls kept in mind, so that a list stays full when some of its numbers are called again."""


@dataclass(frozen=True, slots=True)
class CallProps:
    """One call of several on the board. *speaking*: the voice says it now."""

    callId: int
    number: str
    counter: str
    agency: str
    direction: str
    speaking: bool


@dataclass(frozen=True, slots=True)
class HallProps(HeadProps):
    """What QML draws, one field per property. *several* is empty unless two calls or more flood together."""

    number: str = ""
    counter: str = ""
    agency: str = ""
    direction: str = ""
    called: bool = False
    callId: int = 0
    several: tuple[CallProps, ...] = ()
    recent: tuple[tuple[str, str], ...] = ()


def derive_hall(
    truth: Truth, stage: Stage, calls: tuple[CallFacts, ...], arrows: Mapping[int, str]
) -> HallProps:
    """The board at one moment. Calls of another day are not shown; a lost board keeps those of its last truth."""
    slots = [slot for slot in stage.slots if truth.is_today(slot.call.at)]
    rest = stage.rest if stage.rest is not None and truth.is_today(stage.rest.at) else None
    banner = slots[-1].call if slots else rest
    present = {slot.call.number for slot in slots} | ({banner.number} if banner else set())
    rows = [c for c in calls if banner is not None and c.number not in present and truth.is_today(c.at)]
    return HallProps(
        **head_values(truth),
        number=str(banner.number) if banner else "",
        counter=str(banner.counter) if banner else "",
        agency=text_in(banner.agency.short, LANGUAGE) if banner else "",
        direction=arrows.get(banner.counter, "") if banner else "",
        called=bool(slots),
        callId=banner.position if banner else 0,
        several=tuple(_call(slot, stage, arrows) for slot in slots) if len(slots) > 1 else (),
        recent=tuple((str(call.number), str(call.counter)) for call in rows[:ROWS]),
    )


def latest(calls: tuple[CallFacts, ...]) -> tuple[CallFacts, ...]:
    """Newest first, each number once with its newest call."""
    newest: dict[str, CallFacts] = {}
    for call in sorted(calls, key=lambda call: -call.position):
        newest.setdefault(str(call.number), call)
    return tuple(newest.values())[:KEPT]


def _call(slot: Slot, stage: Stage, arrows: Mapping[int, str]) -> CallProps:
    call = slot.call
    return CallProps(
        call.position,
        str(call.number),
        str(call.counter),
        text_in(call.agency.short, LANGUAGE),
        arrows.get(call.counter, ""),
        bool(stage.speaking & set(slot.covers)),
    )
