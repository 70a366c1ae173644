"""How sound leaves this computer: which sound system Qt talks to, and how much it hands over in advance.

On Linux Qt keeps only 10 ms of sound at the sound server, so that a computer that is busy for a moment, with a video
for example, tears words apart. libpulse lets the environment ask for more.
"""

from __future__ import annotations

import os
import sys

from shared.worker_process import environment

AHEAD_MS = 160
"""Sound handed to the sound server in advance: how long this program may stand still unheard, and how late it sounds."""

QUIET_LOG = "qt.multimedia.*.debug=false;qt.multimedia.*.info=false;qt.multimedia.symbolsresolver=false"
"""Qt's logging rules for a program that plays sound: its chatter is not for the hall's log.

It also warns of every sound system that this computer lacks, at each start; that there is none at all is told anyway.
"""

_AHEAD = "PULSE_LATENCY_MSEC"
_BACKEND = "QT_AUDIO_BACKEND"
_TOLD = os.environ.get(_AHEAD, "")  # before anybody here changes it


def prepare_sound_system(ahead: int | None = None) -> None:
    """Ask for sound without drop-outs; to be called before Qt's sound is used for the first time.

    *ahead* milliseconds are handed over in advance, whatever the environment says; without it the environment rules,
    else `AHEAD_MS`. PulseAudio is preferred to PipeWire's own protocol, which PipeWire speaks as well: only there can
    the sound in advance be asked for.
    """
    if sys.platform != "linux":
        return
    os.environ.setdefault(_BACKEND, "pulseaudio")
    if ahead is not None:
        os.environ[_AHEAD] = str(ahead)
    os.environ.setdefault(_AHEAD, str(AHEAD_MS))


def sound_environment() -> dict[str, str]:
    """The environment of a process that plays sound as it likes, whatever this process asked for itself."""
    variables = {name: value for name, value in environment().items() if name != _AHEAD}
    if _TOLD:
        variables[_AHEAD] = _TOLD
    variables.setdefault("QT_LOGGING_RULES", QUIET_LOG)
    return variables


def ahead_ms() -> int:
    """How much sound is at the sound server, in milliseconds, as the environment says."""
    told = os.environ.get(_AHEAD, "")
    return int(told) if told.isdecimal() else 0
