"""Which calls stand flooded on a board now, and which one it rests on: rules without clock or screen.

A call floods the board at once and for at least `HOLD` seconds, until its voice has ended. Several calls stand
there together, up to `SLOTS`; when more come than there is room for, those that have stood for `BRISK` seconds
make room, oldest first, those that are being spoken last. So a board shows 75 calls a minute at random moments, each
for four seconds at least, and no call waits for its picture longer than that. Times are seconds of a clock that never
goes back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from shared.domain.ticket import Number
from shared.usecases.boards.hall import CallFacts

HOLD = 8.0
"""Seconds a call stays flooded at least when nobody needs its room (look: motion)."""

BRISK = 4.0
"""Seconds it stays at least when others wait for room."""

PATIENCE = 60.0
"""Seconds after which a call whose voice never ends leaves the board all the same."""

SLOTS = 6
"""Calls that stand on the board together and can still be read from afar."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A flooded call: *since* when, whether its voice is *done*, and the journal positions it stands for."""

    call: CallFacts
    since: float
    done: bool
    covers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """*slots* flood, oldest first; *waiting* have no room yet; *rest* is shown when nothing floods.

    *speaking* are the positions that the voice says now.
    """

    slots: tuple[Slot, ...] = ()
    waiting: tuple[Slot, ...] = ()
    rest: CallFacts | None = None
    speaking: frozenset[int] = frozenset()

    @property
    def shown(self) -> frozenset[int]:
        """The journal positions of the calls on the board."""
        return frozenset(position for slot in self.slots for position in slot.covers)


def at_rest(calls: Iterable[CallFacts]) -> Stage:
    """A board that has just started rests on the newest of *calls* (newest first)."""
    return Stage(rest=next(iter(calls), None))


def flood(stage: Stage, calls: Iterable[CallFacts], at: float, *, spoken: bool) -> Stage:
    """*calls* (oldest first) are to be shown; with *spoken* a voice will say them and tell its end.

    The same number once more replaces its older call and floods anew.
    """
    for call in calls:
        stage = _admit(stage, call, at, done=not spoken)
    return settle(stage, at)


def pass_by(stage: Stage, calls: Iterable[CallFacts]) -> Stage:
    """*calls* were past their use before they could be shown: the board may rest on the newest, no more."""
    newest = max(calls, key=lambda call: call.position, default=None)
    if newest is None or (stage.rest is not None and stage.rest.position > newest.position):
        return stage
    return replace(stage, rest=newest)


def began(stage: Stage, calls: Iterable[CallFacts], at: float) -> Stage:
    """The voice begins with *calls*: whoever hears a number sees it too, again if it had to make room."""
    said = tuple(calls)
    stage = replace(stage, speaking=frozenset(call.position for call in said))
    for call in said:
        if call.position not in stage.shown and not _waits(stage, call.number):
            stage = _admit(stage, call, at, done=False)
    return settle(stage, at)


def ended(stage: Stage, positions: Collection[int], at: float) -> Stage:
    """The voice is done with the calls at *positions*, spoken or not."""
    over = frozenset(positions)

    def done(slot: Slot) -> Slot:
        return replace(slot, done=True) if over & set(slot.covers) else slot

    slots, waiting = map(done, stage.slots), map(done, stage.waiting)
    stage = Stage(tuple(slots), tuple(waiting), stage.rest, stage.speaking - over)
    return settle(stage, at)


def settle(stage: Stage, at: float) -> Stage:
    """Let time pass: who has stood long enough leaves, who waits comes in."""
    stage = _without(stage, [slot for slot in stage.slots if _over(slot, at)])
    while stage.waiting:
        stage = _make_room(stage, at)
        if len(stage.slots) == SLOTS:
            break
        following, *later = stage.waiting
        slots = (*stage.slots, replace(following, since=at))
        stage = replace(stage, slots=slots, waiting=tuple(later))
    return stage


def _admit(stage: Stage, call: CallFacts, at: float, *, done: bool) -> Stage:
    slot = Slot(call, at, done, (call.position,))
    for place, present in enumerate(stage.slots):
        if present.call.number == call.number:
            renewed = replace(slot, covers=(*present.covers, call.position))
            return replace(stage, slots=(*stage.slots[:place], renewed, *stage.slots[place + 1 :]))
    for place, present in enumerate(stage.waiting):
        if present.call.number == call.number:
            renewed = replace(slot, covers=(*present.covers, call.position))
            return replace(stage, waiting=(*stage.waiting[:place], renewed, *stage.waiting[place + 1 :]))
    if len(stage.slots) < SLOTS and not stage.waiting:
        return replace(stage, slots=(*stage.slots, slot))
    return replace(stage, waiting=(*stage.waiting, slot))


def _waits(stage: Stage, number: Number) -> bool:
    return any(slot.call.number == number for slot in stage.waiting)


def _make_room(stage: Stage, at: float) -> Stage:
    """Take the oldest call off a full board, if one has stood for long enough; one that is being spoken last."""
    if len(stage.slots) < SLOTS:
        return stage
    stood = [slot for slot in stage.slots if at - slot.since >= BRISK]
    stood.sort(key=lambda slot: bool(stage.speaking & set(slot.covers)))
    return _without(stage, stood[:1])


def _without(stage: Stage, leaving: Collection[Slot]) -> Stage:
    if not leaving:
        return stage
    newest = max((slot.call for slot in leaving), key=lambda call: call.position)
    if stage.rest is not None and stage.rest.position > newest.position:
        newest = stage.rest
    return replace(stage, slots=tuple(s for s in stage.slots if s not in leaving), rest=newest)


def _over(slot: Slot, at: float) -> bool:
    shown = at - slot.since
    return shown >= HOLD and (slot.done or shown >= PATIENCE)
