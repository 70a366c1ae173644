"""What the loudspeaker says and when, as a table of moments: no clock, no sound, no database."""

import random

import pytest

from display.announcer import (
    BEFORE_REPEAT,
    CROWD,
    PATIENCE,
    SHORT_PAUSE_MS,
    TOGETHER,
    Announcer,
    Called,
    Event,
    Manner,
    Over,
    Place,
    Speak,
    Tick,
    Utterance,
    VoiceFinished,
    advance,
    spoken_languages,
    words,
)
from shared.voice.wording import Numbers, Wording
from tests.display.calls import call, ended


def called(*calls, over=()) -> Called:
    return Called(calls, tuple(over))


KINDS = {Manner.AGAIN: "again", Manner.SHORT: "short", Manner.NUMBERS: "numbers"}


class Voice:
    """Feeds moments to the announcer and writes down what it asks for."""

    def __init__(self) -> None:
        self.state = Announcer()
        self.asked: list[str] = []

    def at(self, seconds: float, event: Event) -> "Voice":
        self.state, actions = advance(self.state, event, seconds)
        for action in actions:
            match action:
                case Speak(said):
                    kind = KINDS.get(said.manner, "say")
                    chime = "" if said.chime else " without chime"
                    numbers = "+".join(str(each.number.count) for each in said.calls)
                    self.asked.append(f"{seconds:g} {kind} {numbers}{chime}")
                case Over(positions, spoken, past_use):
                    why = "spoken" if spoken else "past use" if past_use else "no sound"
                    self.asked.append(f"{seconds:g} {why} {'+'.join(map(str, positions))}")
        return self

    def finish(self, seconds: float, *, spoken: bool = True) -> "Voice":
        """The voice ends with what it says."""
        assert self.state.saying is not None
        return self.at(seconds, VoiceFinished(self.state.saying.key, spoken))


def test_a_call_is_spoken_at_once_and_once_more_after_two_quiet_seconds():
    voice = Voice().at(0, called(call(1))).finish(11)

    voice.at(11 + BEFORE_REPEAT - 0.1, Tick()).at(11 + BEFORE_REPEAT, Tick()).finish(17).at(30, Tick())

    assert voice.asked == ["0 say 1", "11 spoken 1", "13 again 1 without chime"]


@pytest.mark.parametrize(
    "meanwhile",
    [
        pytest.param(called(call(2)), id="another number is called"),
        pytest.param(called(call(2, 1, calls=2)), id="the number is called again"),
        pytest.param(called(over=[ended(2, 1)]), id="the visitor has come"),
    ],
)
def test_nothing_is_said_once_more_when(meanwhile):
    voice = Voice().at(0, called(call(1))).finish(11)

    voice.at(12, meanwhile)
    if voice.state.saying is not None:
        voice.finish(20)
    voice.at(21, Tick())

    assert not [line for line in voice.asked if "again 1 " in line]


def test_a_number_is_not_said_once_more_when_its_visitor_came_while_it_was_said():
    voice = Voice().at(0, called(call(1))).at(5, called(over=[ended(2, 1)])).finish(11)

    voice.at(13, Tick())
    assert voice.asked == ["0 say 1", "11 spoken 1"]

    voice.at(20, called(call(3, 2))).finish(31).at(33, Tick())
    assert voice.asked[2:] == ["20 say 2", "31 spoken 3", "33 again 2 without chime"]


def test_a_recall_is_not_said_twice():
    voice = Voice().at(0, called(call(1, calls=2))).finish(9).at(60, Tick())

    assert voice.asked == ["0 say 1", "9 spoken 1"]


def test_calls_are_said_in_the_order_in_which_they_were_made():
    voice = Voice().at(0, called(call(1))).at(0, called(call(2), call(3)))

    voice.finish(10).finish(20).finish(30)

    assert [line for line in voice.asked if "say" in line] == ["0 say 1", "10 say 2", "20 say 3"]


def test_when_many_wait_several_are_said_together_in_short_with_a_chime_only_the_first_time():
    voice = Voice().at(0, called(call(1))).at(1, called(*map(call, (2, 3, 4))))

    voice.finish(10).at(11, called(*map(call, (5, 6, 7)))).finish(20).at(21, called(call(8))).finish(30)

    assert voice.asked == [
        "0 say 1", "10 spoken 1",
        "10 short 2+3+4", "20 spoken 2+3+4",
        "20 short 5+6+7 without chime", "30 spoken 5+6+7",
        "30 say 8",
    ]  # fmt: skip


def test_more_than_one_short_announcement_holds_are_said_as_numbers_until_no_crowd_is_left():
    voice = Voice().at(0, called(call(1)))
    voice.at(1, called(*(call(n) for n in range(2, 2 + TOGETHER + CROWD + 1))))

    voice.finish(10).at(11, called(call(10))).finish(20).finish(30)

    assert voice.asked == [
        "0 say 1", "10 spoken 1",
        "10 numbers 2+3+4+5+6", "20 spoken 2+3+4+5+6",
        "20 numbers 7+8+9+10 without chime", "30 spoken 7+8+9+10",
    ]  # fmt: skip


def test_a_visitor_of_another_language_takes_two_short_sentences_so_that_fewer_are_too_many():
    def kind(language):
        voice = Voice().at(0, called(call(1)))
        return voice.at(1, called(*(call(n, language=language) for n in (2, 3, 4)))).finish(10).asked[-1]

    assert (kind("id"), kind("en")) == ("10 short 2+3+4", "10 numbers 2+3+4")


@pytest.mark.parametrize("waiting", range(1, CROWD + TOGETHER + 3))
def test_whole_sentences_up_to_a_crowd_then_short_ones_then_numbers(waiting):
    voice = Voice().at(0, called(call(1)))
    voice.at(1, called(*(call(n) for n in range(2, 2 + waiting))))

    voice.finish(10)

    assert voice.state.saying is not None
    manner = (
        Manner.NUMBERS if waiting > TOGETHER
        else Manner.SHORT if waiting > CROWD
        else Manner.WHOLE if waiting > 1
        else Manner.ALONE
    )  # fmt: skip
    together = 1 if waiting <= CROWD else min(waiting, TOGETHER)
    assert (len(voice.state.saying.calls), voice.state.saying.manner) == (together, manner)


def test_the_same_number_in_line_keeps_its_place_and_is_said_in_its_newest_form():
    voice = Voice().at(0, called(call(1))).at(0, called(call(2), call(3)))

    voice.at(1, called(call(4, 2, counter=5, calls=2)))

    assert [(place.call.number.count, place.call.counter, place.covers) for place in voice.state.line] == [
        (2, 5, (2, 4)),
        (3, 3, (3,)),
    ]
    voice.finish(10).finish(20)
    assert "20 spoken 2+4" in voice.asked


def test_a_recall_of_the_number_that_is_being_said_follows_at_the_end():
    voice = Voice().at(0, called(call(1), call(2)))

    voice.at(1, called(call(3, 1, calls=2))).finish(10).finish(20)

    assert [line for line in voice.asked if "say" in line] == ["0 say 1", "10 say 2", "20 say 1"]


def test_a_call_past_its_use_is_dropped_and_said_so():
    voice = Voice().at(0, called(call(1))).at(0, called(call(2), call(3)))

    voice.at(1, called(over=[ended(4, 2)])).finish(10)

    assert voice.asked == ["0 say 1", "1 past use 2", "10 spoken 1", "10 say 3"]


def test_an_older_end_does_not_drop_a_newer_call_of_the_number():
    """A visitor on hold is called again: both facts may arrive together."""
    voice = Voice().at(0, called(call(1), call(9, 2), over=[ended(8, 2)]))

    assert [place.call.position for place in voice.state.line] == [9]


def test_what_cannot_be_heard_is_told_and_holds_nobody_up():
    voice = Voice().at(0, called(call(1), call(2))).finish(1, spoken=False)

    assert voice.asked == ["0 say 1", "1 no sound 1", "1 say 2"]


def test_a_voice_that_never_ends_holds_up_a_minute():
    voice = Voice().at(0, called(call(1), call(2)))

    voice.at(PATIENCE - 1, Tick()).at(PATIENCE, Tick()).at(61, VoiceFinished(1))

    assert voice.asked == ["0 say 1", "60 no sound 1", "60 say 2"]


def test_nothing_is_lost_and_nothing_spoken_twice_whatever_happens():
    """Ten thousand random moments: each call is over exactly once, and the voice never speaks over itself."""
    chance, voice, made, now = random.Random(7), Voice(), 0, 0.0
    for _ in range(10_000):
        now += chance.random()
        match chance.choice(["call", "call", "recall", "end", "finish", "finish", "mute", "tick"]):
            case "call":
                made += 1
                voice.at(now, called(call(made)))
            case "recall" if made:
                number = chance.randint(max(1, made - 5), made)
                made += 1
                voice.at(now, called(call(made, number, calls=2)))
            case "end" if made:
                voice.at(now, called(over=[ended(made, chance.randint(max(1, made - 9), made))]))
            case "finish" | "mute" as how if voice.state.saying is not None:
                voice.finish(now, spoken=how == "finish")
            case _:
                voice.at(now, Tick())
    while voice.state.saying is not None or voice.state.line:
        now += 5
        voice.finish(now)

    over = [
        line.split()[-1] for line in voice.asked if any(w in line for w in ("spoken", "past use", "no sound"))
    ]
    assert sorted(int(position) for line in over for position in line.split("+")) == list(range(1, made + 1))


@pytest.mark.parametrize(
    ("calls", "said"),
    [
        (1, ["Nomor antrean, a, nol empat tujuh. Silakan ke loket tiga."]),
        (2, ["Panggilan kedua. Nomor antrean, a, nol empat tujuh. Loket tiga."]),
        (3, ["Panggilan terakhir, a, nol empat tujuh, loket tiga."]),
        (7, ["Panggilan terakhir, a, nol empat tujuh, loket tiga."]),
    ],
)
def test_the_words_follow_how_often_somebody_was_called(calls, said):
    utterance = Utterance((Place(call(1, 47, calls=calls), (1,)),))

    assert [phrase.text for phrase in words(utterance, ("id",))] == said


def test_once_more_is_short_and_in_the_same_languages():
    utterance = Utterance((Place(call(1, 47), (1,)),), Manner.AGAIN)

    assert [phrase.text for phrase in words(utterance, ("id", "en"))] == [
        "a, nol empat tujuh, loket tiga.",
        "A, zero four seven, counter three.",
    ]


def test_several_together_are_short_with_short_pauses_and_in_each_visitors_own_language():
    places = (Place(call(1, 47), (1,)), Place(call(2, 48, 12, language="en"), (2,)))

    phrases = words(Utterance(places, Manner.SHORT), ("id", "en"))

    assert [phrase.text for phrase in phrases] == [
        "a, nol empat tujuh, loket tiga.",
        "a, nol empat delapan, loket dua belas.",
        "A, zero four eight, counter twelve.",
    ]
    assert max(part.pause_ms for phrase in phrases for part in phrase.parts) == SHORT_PAUSE_MS


@pytest.mark.parametrize(
    ("chime", "looks"),
    [
        (True, ["Silakan lihat nomor loket di layar.", "Please look at the screen for your counter."]),
        (False, []),
    ],
)
def test_numbers_alone_are_said_once_each_in_its_visitors_language_and_send_people_to_the_screen(
    chime, looks
):
    places = tuple(
        Place(call(n, n, language=language), (n,)) for n, language in ((47, "id"), (48, "en"), (49, "jv"))
    )

    said = words(Utterance(places, Manner.NUMBERS, chime), ("id", "en"), Wording(Numbers.CARDINALS))

    numbers = ["a, nol empat tujuh.", "A, zero four eight.", "a, nol empat sembilan."]
    assert [phrase.text for phrase in said] == [*looks, *numbers]


@pytest.mark.parametrize(
    ("of_the_display", "of_the_visitor", "spoken"),
    [
        (("id", "en"), "id", ("id", "en")),
        (("en", "id"), "id", ("id", "en")),
        (("id",), "en", ("id", "en")),
        (("id",), "id", ("id",)),
        (("id", "jv"), "su", ("id",)),
        (("en",), "", ("id", "en")),
    ],
)
def test_indonesian_comes_first_then_the_visitors_language_then_the_displays(
    of_the_display, of_the_visitor, spoken
):
    assert spoken_languages(of_the_display, of_the_visitor) == spoken
