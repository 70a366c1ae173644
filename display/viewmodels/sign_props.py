"""What a counter's sign shows, derived purely from what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from display.stage import Stage
from display.viewmodels.head import LANGUAGE, HeadProps, Truth, head_values
from shared.domain.desk import DeskState
from shared.domain.names import text_in
from shared.qt.formats import clock, long_date
from shared.usecases.boards.counters import CounterFacts


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences of the sign in the language of the screens; each has a field {time}, the last also {day}."""

    back: str
    opens: str
    opens_tomorrow: str
    opens_on: str


@dataclass(frozen=True, slots=True)
class SignProps(HeadProps):
    """What QML draws, one field per property.

    *state* is "called", "serving", "ready", "break" or "closed"; *detail* says when the counter is back or opens;
    *instead* is the counter to go to meanwhile, *direction* the way to it. *closing*: it closes after this visitor.
    """

    counter: str = ""
    agency: str = ""
    services: tuple[str, ...] = ()
    state: str = "closed"
    number: str = ""
    callId: int = 0
    officer: str = ""
    detail: str = ""
    instead: str = ""
    direction: str = ""
    closing: bool = False


def derive_sign(
    truth: Truth, stage: Stage, facts: CounterFacts, arrows: Mapping[int, str], words: Words
) -> SignProps:
    """The sign at one moment; a lost one keeps its last truth."""
    slot = stage.slots[-1] if stage.slots and truth.is_today(stage.slots[-1].call.at) else None
    desk = facts.desk
    state = _state(facts)
    number = str(facts.visitor) if facts.visitor is not None else ""
    if slot is not None:
        state, number = "called", str(slot.call.number)
    away = state in ("break", "closed")
    return SignProps(
        **head_values(truth),
        counter=str(facts.number),
        agency=text_in(facts.agency.short, LANGUAGE),
        services=tuple(dict.fromkeys(text_in(service, LANGUAGE) for service in facts.services)),
        state=state,
        number="" if away or state == "ready" else number,
        callId=slot.call.position if slot is not None else 0,
        officer="" if away else short_name(facts.officer),
        detail=_detail(facts, truth, words) if away else "",
        instead=str(facts.instead) if away and facts.instead is not None else "",
        direction=arrows.get(facts.instead, "") if away and facts.instead is not None else "",
        closing=desk.closing and desk.state is DeskState.OPEN,
    )


def short_name(name: str) -> str:
    """A name as it stands on a sign: the first name and the initial of the next, "Rina W."."""
    first, *others = name.split() or [""]
    return f"{first} {others[0][0]}." if others else first


def _state(facts: CounterFacts) -> str:
    if facts.desk.state is DeskState.OPEN or facts.visitor is not None:
        return "serving" if facts.visitor is not None else "ready"
    return "break" if facts.desk.state is DeskState.PAUSED else "closed"


def _detail(facts: CounterFacts, truth: Truth, words: Words) -> str:
    zone = truth.site.time_zone
    if facts.desk.state is DeskState.PAUSED:
        back = facts.desk.back_at
        return words.back.format(time=clock(back.astimezone(zone), LANGUAGE)) if back else facts.desk.reason
    if facts.opens_at is None:
        return ""
    return _opens(facts.opens_at.astimezone(zone), truth.now.astimezone(zone), words)


def _opens(opens: datetime, now: datetime, words: Words) -> str:
    time = clock(opens, LANGUAGE)
    if opens.date() == now.date():
        return words.opens.format(time=time)
    if opens.date() == now.date() + timedelta(days=1):
        return words.opens_tomorrow.format(time=time)
    day = long_date(opens.date(), LANGUAGE).split(",")[0]
    return words.opens_on.format(day=day, time=time)
