"""Which call the hall sees and hears, as a table of moments: no clock, no screen, no database."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from display.announcer import (
    HOLD,
    PATIENCE,
    Announcer,
    Event,
    Show,
    Speak,
    Tick,
    VoiceFinished,
    advance,
    announcement,
    at_rest,
    spoken_languages,
)
from shared.domain.catalogue import Agency
from shared.domain.names import names
from shared.domain.ticket import Number
from shared.usecases.boards.hall import CallFacts, NewCalls
from tests.display.story import sample_catalogue

NOW = datetime(2026, 11, 23, 1, 55, tzinfo=UTC)
SITE = sample_catalogue().site
AGENCY = Agency(
    "disdukcapil", "A", names("Disdukcapil"), names("Disdukcapil"), names("Disdukcapil"), "zona-1"
)


def call(position: int, number: int = 47, counter: int = 3, *, calls: int = 1, age: float = 0, language="id"):
    at = NOW - timedelta(seconds=age)
    return CallFacts(position, at, Number("A", number), counter, AGENCY, calls, language)


def news(*calls: CallFacts) -> NewCalls:
    return NewCalls(NOW, calls[-1].position, SITE, calls)


class Stage:
    """Feeds moments to the announcer and writes down what it asks for."""

    def __init__(self, state: Announcer | None = None) -> None:
        self.state = state or Announcer()
        self.asked: list[str] = []

    def at(self, seconds: float, event) -> "Stage":
        self.state, actions = advance(self.state, event, seconds)
        for action in actions:
            match action:
                case Show(shown):
                    self.asked.append(f"{seconds:g} show {shown.number.count}")
                case Speak(spoken, repeat):
                    self.asked.append(f"{seconds:g} speak {spoken.number.count}{' twice' if repeat else ''}")
        return self

    @property
    def banner(self) -> int:
        assert self.state.banner is not None
        return self.state.banner.number.count


def test_a_call_is_shown_and_spoken_at_once():
    stage = Stage().at(100, news(call(1)))

    assert stage.asked == ["100 show 47", "100 speak 47 twice"]


@pytest.mark.parametrize(
    ("voice_ends", "ticks", "rests_at"),
    [
        pytest.param(3.0, [3.5, 7.9, 8.0], 8.0, id="a short announcement holds eight seconds"),
        pytest.param(7.9, [7.95, 8.0], 8.0, id="one that ends just before, too"),
        pytest.param(14.0, [8.0, 13.9, 14.0], 14.0, id="a longer one holds until the voice ends"),
        pytest.param(None, [8.0, 30.0, 59.9, 60.0], 60.0, id="a voice that never ends holds a minute"),
    ],
)
def test_a_call_floods_for_at_least_eight_seconds_and_until_the_voice_has_ended(voice_ends, ticks, rests_at):
    stage = Stage().at(0, news(call(1)))
    moments: list[tuple[float, Event]] = [(moment, Tick()) for moment in ticks]
    if voice_ends is not None:
        moments.append((voice_ends, VoiceFinished(1)))

    flooded = []
    for moment, event in sorted(moments, key=lambda each: each[0]):
        stage.at(moment, event)
        flooded.append((moment, stage.state.since is not None))

    assert [moment for moment, flood in flooded if not flood][:1] == [rests_at]
    assert (HOLD, PATIENCE) == (8.0, 60.0)
    assert stage.banner == 47


def test_several_calls_come_one_after_another_each_for_eight_seconds():
    stage = Stage().at(0, news(call(1, 47), call(2, 48), call(3, 49)))

    for position, end in ((1, 5.0), (2, 12.0), (3, 21.0)):
        stage.at(end, VoiceFinished(position))
        stage.at(8.0 * position, Tick())
    stage.at(24.0, Tick())

    assert stage.asked == [
        "0 show 47", "0 speak 47", "8 show 48", "8 speak 48", "16 show 49", "16 speak 49 twice",
    ]  # fmt: skip
    assert stage.state.since is None
    assert stage.banner == 49


def test_a_first_call_is_said_again_only_while_nobody_waits_for_the_voice():
    stage = Stage().at(0, news(call(1, 47), call(2, 48)))

    stage.at(8, VoiceFinished(1))

    assert stage.asked == ["0 show 47", "0 speak 47", "8 show 48", "8 speak 48 twice"]


def test_the_same_number_in_line_is_not_doubled_and_its_newest_form_wins():
    stage = Stage().at(0, news(call(1, 47), call(2, 48), call(3, 49)))

    stage.at(1, news(call(4, 48, calls=2)))

    assert [(each.number.count, each.calls) for each in stage.state.line] == [(48, 2), (49, 1)]


def test_a_number_that_is_called_elsewhere_meanwhile_is_sent_only_to_its_last_counter():
    stage = Stage().at(0, news(call(1, 47), call(2, 48, counter=3)))

    stage.at(1, news(call(3, 48, counter=5)))

    assert [each.counter for each in stage.state.line] == [5]


def test_a_recall_of_the_number_on_the_board_floods_again_after_the_first_call():
    stage = Stage().at(0, news(call(1, 47)))

    stage.at(2, news(call(2, 47, calls=2))).at(7, VoiceFinished(1)).at(8, Tick())

    assert stage.asked == ["0 show 47", "0 speak 47 twice", "8 show 47", "8 speak 47"]
    assert stage.state.since == 8


def test_a_recall_at_rest_floods_at_once():
    stage = Stage(at_rest([call(1, 47, age=300)])).at(50, news(call(2, 47, calls=2)))

    assert stage.asked[0] == "50 show 47"


def test_the_end_of_another_announcement_does_not_end_this_one():
    stage = Stage().at(0, news(call(5, 47)))

    stage.at(4, VoiceFinished(4)).at(9, Tick())

    assert stage.state.since == 0


@pytest.mark.parametrize(
    ("age", "announced"),
    [
        pytest.param(0, True, id="just now"),
        pytest.param(60, True, id="a minute old"),
        pytest.param(61, False, id="older than a minute"),
        pytest.param(3600, False, id="an hour old"),
    ],
)
def test_a_call_that_is_old_when_it_is_read_is_not_announced(age, announced):
    stage = Stage().at(0, news(call(1, age=age)))

    assert bool(stage.asked) is announced
    assert stage.banner == 47


def test_a_stale_call_does_not_displace_the_one_that_floods():
    stage = Stage().at(0, news(call(1, 47)))

    stage.at(1, news(call(2, 48, age=120)))

    assert stage.banner == 47
    assert stage.state.line == ()


def test_after_a_start_the_newest_call_is_shown_at_rest_and_nothing_is_said():
    stage = Stage(at_rest([call(9, 50), call(8, 49)]))

    stage.at(0, Tick()).at(100, Tick())

    assert stage.asked == []
    assert stage.banner == 50


def test_before_the_first_call_the_board_is_empty():
    assert at_rest([]) == Announcer()


def test_nothing_is_lost_and_nothing_said_twice_in_a_busy_hour():
    """Whatever the order of calls and ends of the voice: every number is shown once, in its order."""
    stage, positions = Stage(), count(1)
    moment, shown = 0.0, []
    for number in range(1, 101):
        moment += 1.7
        stage.at(moment, news(call(next(positions), number)))
    while stage.state.since is not None:
        moment += 0.5
        assert stage.state.banner is not None
        stage.at(moment, VoiceFinished(stage.state.banner.position))
    shown = [line.split()[-1] for line in stage.asked if "show" in line]

    assert shown == [str(number) for number in range(1, 101)]


@pytest.mark.parametrize(
    ("calls", "repeat", "words"),
    [
        (
            1, True,
            ["Nomor antrean, a, nol empat tujuh. Silakan ke loket tiga.", "a, nol empat tujuh, loket tiga."],
        ),
        (1, False, ["Nomor antrean, a, nol empat tujuh. Silakan ke loket tiga."]),
        (2, False, ["Panggilan kedua. Nomor antrean, a, nol empat tujuh. Loket tiga."]),
        (3, False, ["Panggilan terakhir, a, nol empat tujuh, loket tiga."]),
        (7, False, ["Panggilan terakhir, a, nol empat tujuh, loket tiga."]),
    ],
)  # fmt: skip
def test_the_words_follow_how_often_somebody_was_called(calls, repeat, words):
    phrases = announcement(call(1, calls=calls), ("id",), repeat=repeat)

    assert [phrase.text for phrase in phrases] == words


def test_the_repeat_comes_two_seconds_later_in_both_languages():
    phrases = announcement(call(1), ("id", "en"), repeat=True)

    assert [phrase.language for phrase in phrases] == ["id", "en", "id", "en"]
    assert phrases[2].before_ms == 2000


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
