"""English numbers, played to a loudspeaker and recorded from it, are understood by a recogniser that works offline."""

import subprocess
import sys

import pytest

from shared.domain.ticket import Number
from shared.voice.phrases import Form, phrase
from shared.voice.words import digits_in_words
from tests.shared.voice.ears import MISSING, Ears, installed, words_of
from tests.support.sound import loudspeaker

CALLS = (("A047", 3), ("B309", 27), ("H870", 19), ("K516", 42))

pytestmark = [
    pytest.mark.sound,
    pytest.mark.timeout(600),
    pytest.mark.skipif(not installed(), reason=MISSING),
]


@pytest.fixture(scope="module")
def ears(tmp_path_factory):
    return Ears(tmp_path_factory.mktemp("whisper"))


@pytest.fixture(scope="module")
def recorded(root):
    """What a loudspeaker played when the hall called each number: 16 bit, 48 kHz, one channel."""
    sounds = {}
    with loudspeaker() as hall:
        for number, counter in CALLS:
            command = ["-m", "shared.cli", "voice", "say", number, str(counter), "--language", "en"]
            with hall.recording() as record:
                subprocess.run([sys.executable, *command], env=hall.env, cwd=root, check=True, timeout=120)
            sounds[number] = record.read_bytes()
    return sounds


@pytest.mark.parametrize(("number", "counter"), CALLS)
def test_an_english_call_is_understood_word_for_word(ears, recorded, number, counter):
    heard = words_of("en", ears.hear(recorded[number], "en"))

    assert digits_in_words("en", number[1:]) in heard
    assert f"counter {words_of('en', str(counter))}" in heard


@pytest.mark.parametrize(("number", "counter"), CALLS)
def test_a_call_is_not_taken_for_its_neighbour(ears, recorded, number, counter):
    """The recogniser tells each digit from the nine others in its place, and would tell a wrong one."""
    digits = number[1:]
    for at in range(3):
        texts = [whole(f"{number[0]}{digits[:at]}{digit}{digits[at + 1 :]}", counter) for digit in range(10)]
        (chosen,) = ears.choose(recorded[number], "en", [texts])
        assert chosen == whole(number, counter)


def whole(number: str, counter: int) -> str:
    return phrase(Form.FIRST, "en", Number(number[0], int(number[1:])), counter).text
