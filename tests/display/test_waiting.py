"""How long calls wait for the voice: the announcer is run against the clips of the voice that ships.

`python -m tests.display.test_waiting` prints the table of the announcer's bounds.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from display.announcer import (
    Announcer,
    Called,
    Manner,
    Over,
    Speak,
    Tick,
    Utterance,
    VoiceFinished,
    advance,
    words,
)
from shared.domain.ticket import CODE_LETTERS, Number
from shared.usecases.boards.hall import CallFacts, Ended
from shared.voice.wording import STANDARD, Numbers, Wording
from tests.display.calls import call
from tests.display.pace import seconds_of

COUNTERS = 48


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
    visitors: str = "id",
    wording: Wording = STANDARD,
) -> Told:
    """Call at *moments* (seconds) in a hall that speaks *languages*; visitors come *arrives* seconds later, or never."""
    state, free_at, saying = Announcer(), 0.0, None
    told = Told([], [], 0)
    events = sorted(_events(moments, arrives, visitors), key=lambda each: each[0])
    now, index = 0.0, 0
    while index < len(events) or state.saying is not None or state.line:
        now = round(now + 0.1, 1)
        incoming: list[Called | VoiceFinished | Tick] = [Tick()]
        if saying is not None and now >= free_at:
            incoming.append(VoiceFinished(saying.key))
        while index < len(events) and events[index][0] <= now:
            incoming.append(events[index][1])
            index += 1
        for event in incoming:
            state, actions = advance(state, event, now)
            for action in actions:
                match action:
                    case Speak(said):
                        saying, free_at = said, now + _lasts(said, languages, wording)
                        if said.manner is not Manner.AGAIN:
                            told.begins += [now - moments[place.call.position - 1] for place in said.places]
                    case Over(positions, spoken):
                        told.past_use += 0 if spoken else len(positions)
                        told.ends += [now - moments[position - 1] for position in positions] if spoken else []
    return told


def _lasts(said: Utterance, languages: tuple[str, ...], wording: Wording) -> float:
    return seconds_of(words(said, languages, wording), chime=said.chime)


def _events(moments: list[float], arrives: float | None, visitors: str) -> Iterator[tuple[float, Called]]:
    """Each call has a letter, a count and a counter of its own, all equally likely."""
    chance = random.Random(47)
    for position, moment in enumerate(moments, 1):
        number = Number(chance.choice(CODE_LETTERS), 1 + position % 999)
        counter = chance.randint(1, COUNTERS)
        made: CallFacts = replace(call(position, counter=counter, language=visitors), number=number)
        yield moment, Called((made,))
        if arrives is not None:
            yield moment + arrives, Called(ended=(Ended(len(moments) + position, number),))


def steady(per_minute: float, minutes: float, *, seed: int | None = None) -> list[float]:
    """The moments of calls at a steady rate, or at random moments of that rate."""
    count, chance = round(per_minute * minutes), random.Random(seed)
    if seed is None:
        return [60 / per_minute * index for index in range(count)]
    return sorted(chance.uniform(0, 60 * minutes) for _ in range(count))


def test_a_burst_of_twenty_calls_in_a_minute_waits_twenty_seconds_at_most():
    told = run(steady(20, 1))

    assert len(told.ends) == 20
    assert max(told.begins) <= 20


@pytest.mark.parametrize("languages", [("id",), ("id", "en")])
@pytest.mark.parametrize("visitors", ["id", "en"])
@pytest.mark.parametrize("numbers", Numbers)
def test_one_loudspeaker_keeps_up_with_twenty_calls_a_minute_for_ever(languages, visitors, numbers):
    """Nobody comes before being spoken to. Were the line to grow, the last half hour would wait longer."""
    if (visitors, numbers) == ("en", Numbers.CARDINALS):
        pytest.skip("English cardinals are rendered at a site; the voice that ships has none to measure")
    told = run(steady(20, 60), languages=languages[:1] if numbers is Numbers.CARDINALS else languages,
               visitors=visitors, wording=Wording(numbers))  # fmt: skip

    assert (len(told.ends), told.past_use) == (1200, 0)
    assert max(told.begins) <= 26
    assert max(told.ends) <= 42


def test_with_two_loudspeakers_no_call_of_twenty_a_minute_waits_longer_than_fifteen_seconds():
    """Each zone has its own loudspeaker, which has ten calls a minute, for an hour."""
    told = run(steady(10, 60))

    assert len(told.ends) == 600
    assert max(told.begins) <= 15


def test_visitors_who_come_within_the_minute_keep_one_loudspeaker_below_a_minute_for_ever():
    """Sixty calls a minute for an hour; who has come is not called any more."""
    told = run(steady(60, 60), arrives=45)

    assert len(told.ends) + told.past_use == 3600
    assert max(told.begins) <= 45


@pytest.mark.parametrize("per_minute", [20, 40, 60])
def test_however_many_come_each_is_spoken_once_when_nobody_answers(per_minute):
    told = run(steady(per_minute, 1000 / per_minute, seed=5))

    assert (len(told.begins), len(told.ends), told.past_use) == (1000, 1000, 0)


def _report() -> None:
    for name, moments, options in (
        ("burst of 20 in a minute", steady(20, 1), {}),
        ("10 a minute for an hour", steady(10, 60), {}),
        ("10 a minute at random moments", steady(10, 60, seed=3), {}),
        ("12 a minute for an hour", steady(12, 60), {}),
        ("15 a minute for an hour", steady(15, 60), {}),
        ("20 a minute for an hour", steady(20, 60), {}),
        ("20 a minute at random moments", steady(20, 60, seed=3), {}),
        ("20 a minute, all visitors English", steady(20, 60), {"visitors": "en"}),
        ("10 a minute, all visitors English", steady(10, 60), {"visitors": "en"}),
        ("21 a minute for an hour", steady(21, 60), {}),
        ("22 a minute for an hour", steady(22, 60), {}),
        ("20 a minute, visitors come after 45 s", steady(20, 60), {"arrives": 45.0}),
        ("40 a minute, visitors come after 45 s", steady(40, 60), {"arrives": 45.0}),
        ("60 a minute, visitors come after 45 s", steady(60, 60), {"arrives": 45.0}),
    ):
        for languages in (("id",), ("id", "en")):
            told = run(moments, languages=languages, **options)
            begins, ends = sorted(told.begins), sorted(told.ends)
            print(
                f"{name}, {'+'.join(languages)}: spoken {len(told.ends)}, past use {told.past_use}, until it begins "
                f"p50 {begins[len(begins) // 2]:.1f} s, max {begins[-1]:.1f} s; until its end max {ends[-1]:.1f} s"
            )


if __name__ == "__main__":
    _report()
