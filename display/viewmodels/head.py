"""What every board says besides its calls: whose hall it is, the time, and whether all this is still true. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from shared.domain.catalogue import Site
from shared.domain.names import text_in
from shared.qt.formats import clock, long_date, short_date

LANGUAGE = "id"
"""The hall reads Indonesian; `display.languages` is about the voice."""

ATTENTION_AFTER = timedelta(minutes=2)
"""How long a board may be cut off before people are asked to listen for staff (look: D1)."""

SILENT_FOR = timedelta(seconds=30)
"""A feed answers every ten seconds; one that has been silent for so long is lost, whatever it says."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What is known of the hall. *truth_at* is the time of the last answer, *now* goes on without it (UTC).

    *stop* is what people should do while the hall is stopped.
    """

    site: Site
    now: datetime
    truth_at: datetime
    lost: bool = False
    mute_reason: str = ""
    sentence: str = ""
    turn: int = 0
    notice: str = ""
    stop: str = ""

    @property
    def cut_off(self) -> bool:
        """Whether the database is away, or has been silent for so long that it must be."""
        return self.lost or self.now - self.truth_at > SILENT_FOR

    @property
    def day(self) -> date:
        """The day whose calls are shown: a lost board keeps that of its last truth."""
        moment = self.truth_at if self.cut_off else self.now
        return moment.astimezone(self.site.time_zone).date()

    def is_today(self, moment: datetime) -> bool:
        """Whether *moment* belongs to the day that is shown."""
        return moment.astimezone(self.site.time_zone).date() == self.day


@dataclass(frozen=True, slots=True)
class HeadProps:
    """What QML draws around the calls, one field per property."""

    title: str = ""
    siteName: str = ""
    date: str = ""
    time: str = ""
    lostSince: str = ""
    attention: bool = False
    muteReason: str = ""
    sentence: str = ""
    turn: int = 0
    notice: str = ""
    stop: str = ""


def head_values(truth: Truth, *, brief: bool = False) -> dict[str, Any]:
    """The fields of `HeadProps`; *brief* shortens the month, as a cut off board does to make room."""
    zone = truth.site.time_zone
    local = truth.now.astimezone(zone)
    lost = truth.cut_off
    return {
        "title": text_in(truth.site.title, LANGUAGE),
        "siteName": text_in(truth.site.name, LANGUAGE),
        "date": (short_date if lost or brief else long_date)(local.date(), LANGUAGE),
        "time": clock(local, LANGUAGE),
        "lostSince": clock(truth.truth_at.astimezone(zone), LANGUAGE) if lost else "",
        "attention": lost and truth.now - truth.truth_at >= ATTENTION_AFTER,
        "muteReason": truth.mute_reason,
        "sentence": truth.sentence,
        "turn": truth.turn,
        "notice": truth.notice,
        "stop": truth.stop,
    }
