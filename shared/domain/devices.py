"""The hall's devices as staff hear of them: what each has last said of itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DETAIL_LIMIT = 200
"""Characters of a detail that are kept."""

SILENT_AFTER = timedelta(minutes=5)
"""A device that has said nothing for this long may be off. Programs say they are well every minute."""


class Trouble(StrEnum):
    """What is wrong with a device."""

    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    JAMMED = "jammed"
    OFFLINE = "offline"
    UNREACHABLE = "unreachable"
    UNCONFIRMED = "unconfirmed"
    NO_SOUND = "no_sound"
    NO_VOICE = "no_voice"
    SOUND_FAILED = "sound_failed"
    MEDIA_SKIPPED = "media_skipped"
    CLOSED = "closed"
    """Staff have closed a kiosk for visitors."""


NOTICES = frozenset({Trouble.PAPER_LOW, Trouble.MEDIA_SKIPPED})
"""Troubles that stop nothing yet."""


@dataclass(frozen=True, slots=True)
class Device:
    """One device of a program: *name* as staff know it ("Kios 1"), *trouble* None while it is well.

    *detail* adds what no word of `Trouble` says; *since* is when it came into this state, *seen_at* when
    it last spoke (both UTC).
    """

    name: str
    program: str
    seen_at: datetime
    trouble: Trouble | None
    detail: str
    since: datetime

    @property
    def urgent(self) -> bool:
        """Whether the device does not do its work."""
        return self.trouble is not None and self.trouble not in NOTICES


def is_silent(device: Device, now: datetime) -> bool:
    """Whether nothing was heard of *device* for so long that it may be off."""
    return now - device.seen_at > SILENT_AFTER


def at_work(device: Device, now: datetime) -> bool:
    """Whether *device* was heard of lately and does its work."""
    return not device.urgent and not is_silent(device, now)


def troubled(devices: Iterable[Device]) -> list[Device]:
    """The devices in trouble, the urgent first, then the longest waiting."""
    found = [device for device in devices if device.trouble is not None]
    return sorted(found, key=lambda device: (not device.urgent, device.since, device.program, device.name))
