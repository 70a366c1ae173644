"""The ear of the sound tests itself: forgiving to a torn recording, strict about words."""

import numpy as np
import pytest

from shared.domain.ticket import Number
from shared.voice import clip
from shared.voice.cache import ClipCache
from shared.voice.phrases import Form, call_phrases
from shared.voice.synthesis import Synthesis
from shared.voice.system import SystemVoice
from tests.support.hearing import hear, samples
from tests.support.sound import RATE

SECOND = np.zeros(RATE)


@pytest.fixture(scope="module")
def spoken(tmp_path_factory, root):
    """What a call sounds like: chime, then Indonesian."""
    synthesis = Synthesis([SystemVoice(ClipCache(tmp_path_factory.mktemp("clips")))])
    chime = clip.prepare(root / "assets/sounds/call.wav")

    def say(code: str, count: int, counter: int):
        (phrase,) = call_phrases((Form.FIRST,), ("id",), Number(code, count), counter)
        words = b""
        for part in phrase.parts:
            spoken = synthesis.clip("id", part.text)
            assert isinstance(spoken, bytes)
            words += spoken + clip.silence(part.pause_ms)
        return samples(chime + clip.silence(clip.AFTER_CHIME_MS) + words)

    yield say
    synthesis.close()


def torn(sound, *tears):
    """*sound* with silences slipped in: (second, milliseconds)."""
    for second, milliseconds in sorted(tears, reverse=True):
        sound = np.insert(sound, round(second * RATE), np.zeros(RATE * milliseconds // 1000))
    return sound


def test_what_was_said_is_heard_where_it_was_said(spoken):
    call = spoken("A", 47, 3)

    heard = hear(np.concatenate((SECOND, 0.5 * call, SECOND)), call)

    assert heard.whole
    assert heard.share == 1
    assert (heard.begin, heard.end) == (RATE, RATE + len(call))


@pytest.mark.parametrize(
    "tears", [[(0.4, 30)], [(1.55, 12), (2.5, 60)], [(1.9, 20), (3.1, 250), (4.02, 35)], [(0.9, 4000)]]
)
def test_a_torn_recording_is_still_understood(spoken, tears):
    call = spoken("A", 47, 3)

    heard = hear(np.concatenate((SECOND, torn(call, *tears), SECOND)), call)

    assert heard.whole, heard


@pytest.mark.parametrize(
    "other", [("A", 46, 3), ("A", 47, 4), ("A", 57, 3), ("E", 47, 3), ("A", 47, 13)], ids=str
)
def test_another_word_is_noticed(spoken, other):
    heard = hear(np.concatenate((SECOND, spoken(*other), SECOND)), spoken("A", 47, 3))

    assert not heard.whole, heard


def test_a_missing_word_is_noticed(spoken):
    call = spoken("A", 47, 3)
    silenced = call.copy()
    silenced[len(call) - RATE // 2 :] = 0

    assert not hear(np.concatenate((SECOND, silenced, SECOND)), call).whole


@pytest.mark.parametrize("later_s", [0, 0.5, 2])
def test_two_voices_at_once_are_noticed(spoken, later_s):
    first, second = spoken("A", 47, 3), spoken("B", 1, 12)
    both = np.zeros(12 * RATE)
    begin = round((1 + later_s) * RATE)
    both[RATE : RATE + len(first)] += first
    both[begin : begin + len(second)] += second

    assert not (hear(both, first).whole and hear(both, second).whole)


def test_words_in_another_order_are_noticed(spoken):
    call = spoken("A", 47, 3)
    half = len(call) // 2

    assert not hear(np.concatenate((SECOND, call[half:], call[:half], SECOND)), call).whole


def test_silence_is_not_taken_for_words(spoken):
    assert hear(np.zeros(9 * RATE), spoken("A", 47, 3)).share == 0
