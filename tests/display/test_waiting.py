"""How long calls wait for the voice: the announcer is run against a voice with measured durations.

Durations are those of the house voice (espeak-ng at the rate of the hall, mean over numbers and counters): what a
voice of another speed does, `python -m tests.display.test_waiting SECONDS` tells.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from display.announcer import (
    SHORT_PAUSE_MS,
    Announcer,
    Called,
    Over,
    Speak,
    Tick,
    Utterance,
    VoiceFinished,
    advance,
)
from tests.display.calls import call, ended

CHIME = 1.4
QUIET = 0.7
"""The opening of an announcement with and without its chime, in seconds."""

WHOLE = {"id": 5.4, "en": 4.7}
SHORT = {"id": 3.45, "en": 3.0}
"""Seconds of a whole and of a short sentence with the design's pauses."""

SAVED = 2 * (0.3 - SHORT_PAUSE_MS / 1000)
"""Seconds that a short sentence is shorter when many wait."""

GAP = 0.6
BRISK_GAP = 3 * SHORT_PAUSE_MS / 1000
"""Silence before a phrase."""

TAIL = 0.15


def seconds_of(said: Utterance, languages: tuple[str, ...], *, speed: float = 1.0) -> float:
    """How long the voice takes for *said*."""
    opening = (CHIME if said.chime else QUIET) + TAIL
    if said.crowded:
        words = len(said.calls) * ((SHORT["id"] - SAVED) / speed + BRISK_GAP)
        return opening + words - BRISK_GAP
    table = SHORT if said.again else WHOLE
    languages = languages if said.alone else languages[:1]
    return opening + sum(table[language] / speed for language in languages) + GAP * (len(languages) - 1)


@dataclass
class Told:
    """What became of a thousand calls: seconds from call to the beginning and to the end of its words."""

    begins: list[float]
    ends: list[float]
    past_use: int


def run(
    moments: list[float],
    *,
    arrives: float | None = None,
    languages: tuple[str, ...] = ("id", "en"),
    speed: float = 1.0,
) -> Told:
    """Call at *moments* (seconds); visitors come *arrives* seconds after their call, or never."""
    state, free_at, saying = Announcer(), 0.0, None
    told = Told([], [], 0)
    events = sorted(_events(moments, arrives), key=lambda each: (each[0], each[1]))
    now, index = 0.0, 0
    while index < len(events) or state.saying is not None or state.line:
        now = round(now + 0.1, 1)
        incoming: list[Called | VoiceFinished | Tick] = [Tick()]
        if saying is not None and now >= free_at:
            incoming.append(VoiceFinished(saying.key))
        while index < len(events) and events[index][0] <= now:
            _, _, position, came = events[index]
            incoming.append(
                Called(ended=(ended(len(moments) + position, position),))
                if came
                else Called((call(position),))
            )
            index += 1
        for event in incoming:
            state, actions = advance(state, event, now)
            for action in actions:
                match action:
                    case Speak(said):
                        saying, free_at = said, now + seconds_of(said, languages, speed=speed)
                        if not said.again:
                            told.begins += [now - moments[place.call.position - 1] for place in said.places]
                    case Over(positions, spoken):
                        told.past_use += 0 if spoken else len(positions)
                        told.ends += [now - moments[position - 1] for position in positions] if spoken else []
    return told


def _events(moments: list[float], arrives: float | None) -> Iterator[tuple[float, int, int, bool]]:
    for position, moment in enumerate(moments, 1):
        yield moment, 0, position, False
        if arrives is not None:
            yield moment + arrives, 1, position, True


def steady(per_minute: float, minutes: float, *, seed: int | None = None) -> list[float]:
    """The moments of calls at a steady rate, or at random moments of that rate."""
    count, chance = round(per_minute * minutes), random.Random(seed)
    if seed is None:
        return [60 / per_minute * index for index in range(count)]
    return sorted(chance.uniform(0, 60 * minutes) for _ in range(count))


def test_a_burst_of_twenty_calls_in_a_minute_waits_eighteen_seconds_at_most():
    told = run(steady(20, 1))

    assert len(told.ends) == 20
    assert max(told.begins) <= 18.1


def test_with_two_loudspeakers_no_call_of_twenty_a_minute_waits_longer_than_thirteen_seconds():
    """Each zone has its own loudspeaker, which has ten calls a minute, for an hour."""
    told = run(steady(10, 60))

    assert len(told.ends) == 600
    assert max(told.begins) <= 13.1


def test_visitors_who_come_within_the_minute_keep_one_loudspeaker_below_a_minute_for_ever():
    """Twenty calls a minute for an hour; who has come is not called any more."""
    told = run(steady(20, 60), arrives=45)

    assert len(told.ends) + told.past_use == 1200
    assert max(told.begins) <= 45


@pytest.mark.parametrize("per_minute", [20, 40, 60])
def test_however_many_come_each_is_spoken_once_when_nobody_answers(per_minute):
    told = run(steady(per_minute, 1000 / per_minute, seed=5))

    assert (len(told.begins), len(told.ends), told.past_use) == (1000, 1000, 0)


def _report(speed: float) -> None:
    for name, moments, arrives in (
        ("burst of 20 in a minute", steady(20, 1), None),
        ("10 a minute for an hour", steady(10, 60), None),
        ("15 a minute for an hour", steady(15, 60), None),
        ("20 a minute for an hour", steady(20, 60), None),
        ("20 a minute, visitors come after 45 s", steady(20, 60), 45.0),
        ("40 a minute, visitors come after 45 s", steady(40, 60), 45.0),
        ("60 a minute, visitors come after 45 s", steady(60, 60), 45.0),
    ):
        told = run(moments, arrives=arrives, speed=speed)
        begins = sorted(told.begins)
        print(
            f"{name}: spoken {len(told.ends)}, past use {told.past_use}, "
            f"wait p50 {begins[len(begins) // 2]:.1f} s, max {begins[-1]:.1f} s"
        )


if __name__ == "__main__":
    _report(1 / float(sys.argv[1]) if len(sys.argv) > 1 else 1.0)
