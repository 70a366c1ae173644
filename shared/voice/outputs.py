"""The loudspeakers of this computer, as settings name them."""

from __future__ import annotations

from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

_NOWHERE = (
    b"auto_null"  # what PulseAudio and PipeWire offer, as "Dummy Output", when there is no sound hardware
)


def find_loudspeaker(name: str) -> QAudioDevice | None:
    """The loudspeaker of that name or id, or the system's own when *name* is empty; None when there is no such."""
    if not name:
        device = QMediaDevices.defaultAudioOutput()
        return None if device.isNull() or device.id().data() == _NOWHERE else device
    there = _there()
    return next((each for each in there if name in (each.description(), id_of(each))), None)


def loudspeaker_names() -> list[str]:
    """What settings may call each loudspeaker: its name, or its id where others of the same make bear that name."""
    there = _there()
    names = [each.description() for each in there]
    return [name if names.count(name) == 1 else id_of(each) for name, each in zip(names, there, strict=True)]


def _there() -> list[QAudioDevice]:
    return [each for each in QMediaDevices.audioOutputs() if each.id().data() != _NOWHERE]


def id_of(device: QAudioDevice) -> str:
    """How the sound system itself names *device*."""
    return bytes(device.id().data()).decode(errors="replace")
