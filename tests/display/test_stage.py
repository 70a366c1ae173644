"""Which calls the hall sees and for how long, as a table of moments: no clock, no screen."""

import random

import pytest

from display.stage import BRISK, HOLD, PATIENCE, SLOTS, Stage, at_rest, began, ended, flood, settle
from tests.display.calls import call


def numbers(stage: Stage) -> list[int]:
    return [slot.call.number.count for slot in stage.slots]


@pytest.mark.parametrize(
    ("voice_ends", "rests_at"),
    [
        pytest.param(3.0, HOLD, id="a short announcement holds eight seconds"),
        pytest.param(7.9, HOLD, id="one that ends just before, too"),
        pytest.param(14.0, 14.0, id="a longer one holds until the voice ends"),
        pytest.param(None, PATIENCE, id="a voice that never ends holds a minute"),
    ],
)
def test_a_call_floods_for_eight_seconds_and_until_its_voice_has_ended(voice_ends, rests_at):
    stage = flood(Stage(), [call(1)], 0, spoken=True)
    stood = []
    for tenth in range(1, 700):
        now = tenth / 10
        stage = ended(stage, [1], now) if now == voice_ends else settle(stage, now)
        if stage.slots:
            stood.append(now)

    assert stood[-1] == pytest.approx(rests_at - 0.1)
    assert stage.rest is not None
    assert stage.rest.position == 1


def test_without_a_voice_eight_seconds_are_enough():
    stage = flood(Stage(), [call(1)], 0, spoken=False)

    assert numbers(settle(stage, HOLD - 0.1)) == [1]
    assert numbers(settle(stage, HOLD)) == []


def test_several_calls_stand_together_at_once():
    stage = flood(Stage(), [call(1), call(2)], 0, spoken=True)
    stage = flood(stage, [call(3)], 1, spoken=True)

    assert numbers(stage) == [1, 2, 3]
    assert stage.shown == {1, 2, 3}


def test_the_newest_call_is_what_the_board_rests_on():
    stage = flood(at_rest([call(1)]), [call(2), call(3)], 0, spoken=False)

    stage = settle(stage, HOLD)

    assert stage.rest is not None
    assert stage.rest.position == 3


def test_a_full_board_makes_room_after_four_seconds_oldest_first_and_the_one_being_spoken_last():
    everybody = [call(n) for n in range(1, SLOTS + 3)]
    stage = flood(Stage(), everybody, 0, spoken=True)
    stage = began(stage, [everybody[0]], 0)

    before, after = settle(stage, BRISK - 0.1), settle(stage, BRISK)

    assert numbers(before) == [1, 2, 3, 4, 5, 6]
    assert numbers(after) == [1, 4, 5, 6, 7, 8]


def test_a_call_that_made_room_comes_back_when_it_is_spoken():
    stage = flood(Stage(), [call(n) for n in range(1, SLOTS + 2)], 0, spoken=True)
    stage = settle(stage, BRISK)
    assert 1 not in numbers(stage)

    stage = settle(began(stage, [call(1)], 10), 10)

    assert 1 in numbers(stage)


def test_the_same_number_again_stands_once_in_its_place_and_counts_for_both():
    stage = flood(Stage(), [call(1), call(2)], 0, spoken=True)

    stage = flood(stage, [call(3, 1, counter=9)], 5, spoken=True)

    assert [(slot.call.number.count, slot.call.counter, slot.since) for slot in stage.slots] == [
        (1, 9, 5),
        (2, 3, 0),
    ]
    assert stage.shown == {1, 2, 3}


def test_a_recall_of_a_number_that_waits_for_room_does_not_wait_twice():
    stage = flood(Stage(), [call(n) for n in range(1, SLOTS + 3)], 0, spoken=True)

    stage = flood(stage, [call(20, SLOTS + 1)], 1, spoken=True)

    assert [slot.covers for slot in stage.waiting] == [(SLOTS + 1, 20), (SLOTS + 2,)]


@pytest.mark.parametrize("per_minute", [20, 40, 60, 75])
def test_every_call_is_shown_within_four_seconds_and_for_four_seconds(per_minute):
    """A thousand calls at random moments, whose voice is far behind."""
    chance, stage, now, made = random.Random(per_minute), Stage(), 0.0, 0
    called_at: dict[int, float] = {}
    first: dict[int, float] = {}
    last: dict[int, float] = {}
    next_call = 0.0
    while made < 1000 or stage.slots:
        now = round(now + 0.2, 1)
        while made < 1000 and now >= next_call:
            made += 1
            called_at[made] = now
            stage = flood(stage, [call(made)], now, spoken=True)
            next_call += 60 / per_minute * chance.uniform(0.5, 1.5)
        stage = settle(stage, now)
        for position in stage.shown:
            first.setdefault(position, now)
            last[position] = now
        if made == 1000:
            stage = ended(stage, range(1, 1001), now)

    waits = [first[position] - called_at[position] for position in called_at]
    stood = [last[position] - first[position] for position in called_at]
    assert len(first) == 1000
    assert max(waits) <= BRISK + 0.2
    assert min(stood) > BRISK - 0.3  # seen at the tick before it left
