"""The volume of the calls by time of day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class VolumeTime:
    """From *begin* until *end* the volume is *percent*."""

    begin: time
    end: time
    percent: int


def volume_times(texts: Iterable[str]) -> tuple[VolumeTime, ...]:
    """What texts such as "11:45-13:00 0" mean; ValueError with a sentence for the first that means nothing."""
    return tuple(_volume_time(text) for text in texts)


def volume_at(now: time, usual: int, times: Sequence[VolumeTime]) -> int:
    """The percent that hold at *now*: the first of *times* that covers it, else the *usual* ones."""
    return next((each.percent for each in times if each.begin <= now < each.end), usual)


def _volume_time(text: str) -> VolumeTime:
    span, _, percent = text.strip().partition(" ")
    begin, _, end = span.partition("-")
    try:
        found = VolumeTime(time.fromisoformat(begin), time.fromisoformat(end), int(percent))
    except ValueError:
        found = VolumeTime(time.max, time.min, 0)
    if found.begin >= found.end or not 0 <= found.percent <= 100:
        raise ValueError(f'expected a time and percent such as "11:45-13:00 0", found {text!r}.')
    return found
