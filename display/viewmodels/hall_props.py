"""What the hall board shows, derived purely from what is known: no Qt, no clock of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from display.announcer import Announcer
from shared.domain.catalogue import Site
from shared.domain.names import text_in
from shared.qt.formats import clock, long_date, short_date
from shared.usecases.boards.hall import CallFacts

LANGUAGE = "id"
"""The hall reads Indonesian; `display.languages` is about the voice."""

ROWS = 8
"""Earlier calls that fit beside the number."""

KEPT = 4 * ROWS
"""Calls kept in mind, so that a list stays full when some of its numbers are called again."""

ATTENTION_AFTER = timedelta(minutes=2)
"""How long a board may be cut off before people are asked to listen for staff (look: D1)."""

SILENT_FOR = timedelta(seconds=30)
"""A feed answers every ten seconds; one that has been silent for so long is lost, whatever it says."""


@dataclass(frozen=True, slots=True)
class HallInputs:
    """All that the board follows from. *truth_at* is the time of the last answer, *now* goes on without it."""

    site: Site
    now: datetime
    truth_at: datetime
    lost: bool = False
    announcer: Announcer = Announcer()
    calls: tuple[CallFacts, ...] = ()
    mute_reason: str = ""
    sentence: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True)
class HallProps:
    """What QML draws, one field per property."""

    title: str = ""
    siteName: str = ""
    date: str = ""
    time: str = ""
    lostSince: str = ""
    attention: bool = False
    muteReason: str = ""
    number: str = ""
    counter: str = ""
    agency: str = ""
    direction: str = ""
    called: bool = False
    callId: int = 0
    recent: tuple[tuple[str, str], ...] = ()
    sentence: str = ""
    turn: int = 0


def derive_hall(inputs: HallInputs, arrows: Mapping[int, str]) -> HallProps:
    """The board at one moment. Calls of another day are not shown; a lost board keeps those of its last truth."""
    zone = inputs.site.time_zone
    local = inputs.now.astimezone(zone)
    lost = inputs.lost or inputs.now - inputs.truth_at > SILENT_FOR
    day = (inputs.truth_at if lost else inputs.now).astimezone(zone).date()
    today = [call for call in inputs.calls if call.at.astimezone(zone).date() == day]
    banner = inputs.announcer.banner
    if banner is not None and banner.at.astimezone(zone).date() != day:
        banner = None
    rows = [call for call in today if banner is not None and call.number != banner.number]
    return HallProps(
        title=text_in(inputs.site.title, LANGUAGE),
        siteName=text_in(inputs.site.name, LANGUAGE),
        date=(short_date if lost else long_date)(local.date(), LANGUAGE),
        time=clock(local, LANGUAGE),
        lostSince=clock(inputs.truth_at.astimezone(zone), LANGUAGE) if lost else "",
        attention=lost and inputs.now - inputs.truth_at >= ATTENTION_AFTER,
        muteReason=inputs.mute_reason,
        number=str(banner.number) if banner else "",
        counter=str(banner.counter) if banner else "",
        agency=text_in(banner.agency.short, LANGUAGE) if banner else "",
        direction=arrows.get(banner.counter, "") if banner else "",
        called=banner is not None and inputs.announcer.since is not None,
        callId=banner.position if banner else 0,
        recent=tuple((str(call.number), str(call.counter)) for call in rows[:ROWS]),
        sentence=inputs.sentence,
        turn=inputs.turn,
    )


def latest(calls: tuple[CallFacts, ...]) -> tuple[CallFacts, ...]:
    """Newest first, each number once with its newest call."""
    newest: dict[str, CallFacts] = {}
    for call in sorted(calls, key=lambda call: -call.position):
        newest.setdefault(str(call.number), call)
    return tuple(newest.values())[:KEPT]
