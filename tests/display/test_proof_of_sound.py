"""The whole way of the sound: calls made by an office, said by the display program, recorded and compared.

Beside them runs a film with a steady tone, so that the recording also proves that media fall silent and come back.
"""

from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from shared.usecases.boards.hall import WHOLE_HALL, CallFacts, hall_board
from shared.voice import clip
from shared.voice.cache import ClipCache
from shared.voice.opening import open_synthesis
from shared.voice.phrases import Form, call_phrases
from tests.display.story import Office, RealClock, open_now
from tests.display.test_app import run  # noqa: F401 - the fixture
from tests.support.film import HERTZ, make_film
from tests.support.hearing import hear, samples
from tests.support.sound import RATE, loudspeaker

COUNTERS = (3, 9, 17, 25, 40)
VOICES = ("pyttsx3",)  # other voices have proofs of their own; this one says everything
SETTINGS = """
[display]
languages = ["id"]
voices = ["pyttsx3"]
media = "{media}"
media_volume = 60
"""


@pytest.fixture
def film(tmp_path):
    (tmp_path / "media").mkdir()
    return make_film(tmp_path / "media" / "film.mp4", seconds=20)


@contextmanager
def voice(home: Path):
    """The display's own voice: espeak-ng does not say the same words twice alike, so its clips are taken."""
    synthesis = open_synthesis(VOICES, home, ClipCache(home / ".cache" / "antrean" / "voice"))
    yield synthesis
    synthesis.close()


def expected(synthesis, root, call):
    chime = clip.prepare(root / "assets/sounds/call.wav")
    phrases = call_phrases([Form.FIRST], ("id",), call.number, call.counter, agency=call.agency.spoken)
    whole, faults = synthesis.announcement(chime, phrases)
    assert faults == ()
    return samples(whole[len(clip.silence(clip.LEAD_MS)) :])


def tone(recorded, second):
    """The strength of the film's tone in a tenth of a second."""
    piece = recorded[round(second * RATE) :][: RATE // 10]
    wave = np.exp(-2j * np.pi * HERTZ * np.arange(len(piece)) / RATE)
    return 2 * abs(piece @ wave) / len(piece)


def called(office, counter):
    """Somebody is called to *counter*: the call as a display reads it."""
    office.visit(counter)
    return office.database.read(lambda read: hall_board(read, WHOLE_HALL)).calls[0]


@pytest.mark.sound
@pytest.mark.timeout(300)
def test_every_call_is_heard_whole_and_in_order_and_media_are_silent_for_it(tmp_path, root, run, film):  # noqa: F811
    settings = tmp_path / "display.toml"
    settings.write_text(SETTINGS.format(media=film.parent), encoding="utf-8")
    office = Office(tmp_path, RealClock(), open_now())
    calls: list[CallFacts] = []
    with loudspeaker() as hall:
        with hall.recording() as record:
            display = run("--database", office.url, "--settings", settings, env=hall.env)
            assert display.says("The display is ready"), display.lines
            assert display.says("Media: film.mp4 is shown."), display.lines
            hall.listen_on(record, 3)
            for counter in COUNTERS:
                calls.append(called(office, counter))
                assert display.says(f"Call {calls[-1].position} was spoken.", 60), display.lines
            hall.listen_on(record, 14)  # the last call is repeated, then media come back
            assert display.end() == 0
        recorded = samples(record)
        with voice(hall.folder) as synthesis:
            heard = [hear(recorded, expected(synthesis, root, call)) for call in calls]
    office.close()

    assert [each.whole for each in heard] == [True] * len(calls), heard
    assert all(before.end <= after.begin for before, after in pairwise(heard))
    first = heard[0].begin / RATE
    before = tone(recorded, first - 1.5)
    assert before > 0.01
    assert tone(recorded, first - 0.2) < before / 20  # silent 200 ms before the chime
    assert tone(recorded, first + 0.75) < before / 20  # and between chime and words
    over = heard[-1].end / RATE
    after = max(tone(recorded, second) for second in np.arange(over + 1, len(recorded) / RATE - 0.2, 0.1))
    assert after == pytest.approx(before, rel=0.1)
