"""How long the voice that ships takes to say something: its own clips are measured, not guessed."""

from collections.abc import Iterable
from functools import cache

from shared.voice import clip
from shared.voice.opening import SHIPPED
from shared.voice.pack import Place, key, read_places
from shared.voice.phrases import Phrase
from shared.voice.wording import LANGUAGES

CHIME_S = 0.7
"""The chime (assets/sounds/call.wav)."""

AROUND_S = 0.35
"""Until a loudspeaker sounds, and after its last sound until it says so; measured with PulseAudio."""


def seconds_of(phrases: Iterable[Phrase], *, chime: bool) -> float:
    """From the order to speak to the news that it was spoken, pauses as in `Synthesis.announcement`."""
    opening_ms = clip.LEAD_MS + (clip.AFTER_CHIME_MS if chime else 0)
    length = opening_ms / 1000 + (CHIME_S if chime else 0) + AROUND_S
    for at, phrase in enumerate(phrases):
        length += (phrase.before_ms if at else 0) / 1000
        length += sum(_seconds(phrase.language, part.text) + part.pause_ms / 1000 for part in phrase.parts)
    return length


def _seconds(language: str, text: str) -> float:
    """A text that is in no pack would be a fault of the pack: KeyError."""
    return _places()[language, key(text)].length / clip.RATE


@cache
def _places() -> dict[tuple[str, str], Place]:
    places, faults = read_places((SHIPPED,))
    assert not faults, faults
    return {of: place for of, place in places.items() if of[0] in LANGUAGES}
