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


_COUNTER = {"id": "loket ", "en": "counter "}


def seconds_of(phrases: Iterable[Phrase], *, chime: bool) -> float:
    """From the order to speak to the news that it was spoken, pauses as in `Synthesis.announcement`."""
    opening_ms = clip.LEAD_MS + (clip.AFTER_CHIME_MS if chime else 0)
    length = opening_ms / 1000 + (CHIME_S if chime else 0) + AROUND_S
    for at, phrase in enumerate(phrases):
        length += (phrase.before_ms if at else 0) / 1000
        length += sum(_seconds(phrase.language, part.text) + part.pause_ms / 1000 for part in phrase.parts)
    return length


@cache
def _seconds(language: str, text: str) -> float:
    """A counter beyond those of the pack is said as long as the longest of them; any other text must be in it."""
    places, words = _places(), key(text)
    if (language, words) in places:
        return places[language, words].length / clip.RATE
    before, counter, _ = words.partition(_COUNTER[language])
    assert counter, f"the pack lacks “{text}”"
    others = [
        place for (of, said), place in places.items() if of == language and said.startswith(before + counter)
    ]
    return max(place.length for place in others) / clip.RATE


@cache
def _places() -> dict[tuple[str, str], Place]:
    places, faults = read_places((SHIPPED,))
    assert not faults, faults
    return {of: place for of, place in places.items() if of[0] in LANGUAGES}
