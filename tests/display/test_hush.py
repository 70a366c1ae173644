"""Media are silent while a call is said, and a moment longer."""

from dataclasses import dataclass
from typing import Any

from display.hush import CALM_SECONDS, Hush


@dataclass(frozen=True)
class Call:
    position: int


def calls(*positions: int) -> Any:
    return tuple(map(Call, positions))


def test_media_are_silent_from_the_first_call_until_it_has_been_calm(qapp):
    seconds = [0.0]
    told: list[bool] = []
    hush = Hush(lambda: seconds[0])
    hush.changed.connect(told.append)

    hush.begin(calls(1))
    hush.end((1,))
    hush.tick()
    hush.begin(calls(2, 3))
    hush.end((2,))
    seconds[0] += 10
    hush.tick()
    assert told == [True]

    hush.end((3,))
    hush.tick()
    assert told == [True]

    seconds[0] += CALM_SECONDS
    hush.tick()
    hush.tick()
    assert told == [True, False]


def test_a_call_that_ends_without_having_been_said_changes_nothing(qapp):
    told: list[bool] = []
    hush = Hush(lambda: 0.0)
    hush.changed.connect(told.append)

    hush.end((7,))
    hush.tick()

    assert told == []
