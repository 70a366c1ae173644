"""Expected returns: a few lengths from now, each said with its time of day."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter.viewmodels.words import filled
from shared.qt import formats

translate = QCoreApplication.translate

LENGTHS = (10, 15, 30, 45, 60)
"""Minutes; 0 stands for an open end."""

ROUND_TO = 5
"""Minutes to which a time that people are told is rounded up."""


@dataclass(frozen=True, slots=True)
class LengthProps:
    """One choice: "15 menit" and, as *note*, "kembali 09.10"."""

    minutes: int
    text: str
    note: str
    chosen: bool


def end_of(minutes: int, now: datetime) -> datetime | None:
    """When *minutes* from *now* are over, rounded up to five minutes; None for an open end."""
    if not minutes:
        return None
    late = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    return late + timedelta(minutes=-late.minute % ROUND_TO)


def derive_lengths(
    chosen: int, now: datetime, zone: ZoneInfo, language: str, open_end: str
) -> tuple[LengthProps, ...]:
    """All choices, the open end last in the words *open_end*."""
    timed = [
        LengthProps(
            minutes,
            formats.minutes(minutes, language),
            clock_of(minutes, now, zone, language),
            minutes == chosen,
        )
        for minutes in LENGTHS
    ]
    return (*timed, LengthProps(0, open_end, "", chosen == 0))


def clock_of(minutes: int, now: datetime, zone: ZoneInfo, language: str) -> str:
    """The end in words, "sampai 09.10"; empty for an open end."""
    end = end_of(minutes, now)
    if end is None:
        return ""
    return filled(translate("Break", "sampai %1"), formats.clock(end.astimezone(zone), language))
