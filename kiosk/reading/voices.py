"""The voices of the kiosk, put together: the system's reads the screen, since it can say anything; the number is told by
the natural voice that ships, where its packs hold the words.
"""

from collections.abc import Callable

from kiosk.reading.speech import Speech
from shared.voice.cache import ClipCache
from shared.voice.opening import SHIPPED, clip_cache
from shared.voice.pack import PackVoice
from shared.voice.sound_out import SoundOut
from shared.voice.synthesis import Synthesis
from shared.voice.system import SystemVoice

READING_RATE = 1.0
"""Headphones do not echo as a hall does."""


def open_speech(device: str, volume: Callable[[], int], cache: ClipCache | None = None) -> Speech:
    """Speech on the sound output *device* ("" for the computer's own), *volume* percent loud."""
    system = SystemVoice(cache or clip_cache(), rate=READING_RATE)
    return Speech(Synthesis([system]), Synthesis([PackVoice([SHIPPED]), system]), SoundOut(device), volume)
