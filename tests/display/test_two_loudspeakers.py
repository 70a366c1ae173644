"""One computer, two loudspeakers: each zone hears its own calls whole and nothing of the other's."""

import time
from itertools import pairwise

import numpy as np
import pytest

from shared.usecases.boards.hall import Scope, hall_board
from shared.usecases.devices import devices
from shared.voice import clip
from shared.voice.opening import open_synthesis
from shared.voice.phrases import Form, call_phrases
from tests.display.story import Office, RealClock, open_now
from tests.display.test_app import run  # noqa: F401 - the fixture
from tests.support.hearing import hear, samples
from tests.support.sound import RATE, loudspeaker

ZONES = {"utara": ("zona-1", (3, 9, 5)), "selatan": ("zona-2", (13, 17, 15))}
"""Loudspeaker → its zone, and counters there in the order in which they call."""

VOICES = ("pack", "pyttsx3")  # all that is said here is in the pack, whose clips are the same each time
SETTINGS = """
[display]
languages = ["id"]
voices = ["pack", "pyttsx3"]
[[display.boards]]
name = "Utara"
zone = "zona-1"
audio_device = "Corong utara"
[[display.boards]]
name = "Selatan"
zone = "zona-2"
audio_device = "selatan"
"""
SETTLED = RATE // 2
"""Samples around a call that may still sound: tears in the recording, the end of a word."""

SILENCE = 0.01


@pytest.fixture
def hall():
    with loudspeaker() as server:
        for name in ZONES:
            server.plug_in(name)
        yield server


@pytest.fixture
def office(tmp_path):
    opened = Office(tmp_path, RealClock(), open_now())
    yield opened
    opened.close()


@pytest.fixture
def display(tmp_path, run, hall, office):  # noqa: F811
    settings = tmp_path / "display.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    return run("--database", office.url, "--settings", settings, env=hall.env)


def called(office, loudspeaker_name, counter):
    """Somebody is called to *counter*: the call as the board of its zone reads it."""
    office.visit(counter)
    scope = Scope(ZONES[loudspeaker_name][0])
    return office.database.read(lambda read: hall_board(read, scope)).calls[0]


def sound_of(root, call):
    """What *call* sounds like, without the silence before its chime."""
    synthesis = open_synthesis(VOICES, root / "nowhere")
    chime = clip.prepare(root / "assets/sounds/call.wav")
    phrases = call_phrases([Form.FIRST], ("id",), call.number, call.counter)
    whole, faults = synthesis.announcement(chime, phrases)
    synthesis.close()
    assert faults == ()
    return samples(whole[len(clip.silence(clip.LEAD_MS)) :])


def rest_of(recorded, heard):
    """What sounds in a recording besides the calls that were *heard*."""
    rest = recorded.copy()
    for each in heard:
        rest[max(0, each.begin - SETTLED) : each.end + SETTLED] = 0
    return np.abs(rest).max()


@pytest.mark.sound
@pytest.mark.timeout(300)
def test_each_zone_hears_its_own_calls_whole_and_nothing_of_the_others(root, hall, office, display):
    calls = {name: [] for name in ZONES}
    with hall.recording("utara") as north, hall.recording("selatan") as south:
        assert display.says("The display is ready"), display.lines
        for counters in zip(*(counters for _, counters in ZONES.values()), strict=True):
            for name, counter in zip(ZONES, counters, strict=True):
                calls[name].append(called(office, name, counter))
            for name in ZONES:
                assert display.says(f"Call {calls[name][-1].position} was spoken.", 60), display.lines
        assert display.end() == 0

    for name, record in zip(ZONES, (north, south), strict=True):
        recorded = samples(record)
        heard = [hear(recorded, sound_of(root, call)) for call in calls[name]]
        assert [each.whole for each in heard] == [True] * len(heard), (name, heard)
        assert all(before.end <= after.begin for before, after in pairwise(heard)), (name, heard)
        assert rest_of(recorded, heard) < SILENCE, (name, heard)


def trouble_of(office):
    """Board → why it cannot be heard, as staff are told; "" while it can."""
    return {each.name: each.detail for each in devices(office.database)}


def soon(condition, seconds=30):
    """Whether *condition* is, or soon becomes, true."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


@pytest.mark.sound
@pytest.mark.timeout(300)
def test_a_loudspeaker_is_lost_and_comes_back_and_the_other_goes_on_undisturbed(root, hall, office, display):
    hall.pactl("set-default-sink", "selatan")  # there the sound server moves what played on a lost one
    assert display.says("The display is ready"), display.lines
    assert soon(lambda: trouble_of(office) == {"Utara": "", "Selatan": ""}), display.lines

    with hall.recording("selatan") as south:
        called(office, "utara", 3)
        meanwhile = called(office, "selatan", 13)
        assert soon(lambda: np.abs(samples(south)).max(initial=0) > 0.1), "the south is silent"
        hall.pull_out("utara")
        assert soon(lambda: trouble_of(office)["Utara"] != ""), display.lines
        assert not _spoken(display, meanwhile), "the loss was noticed late"
        assert soon(lambda: _spoken(display, meanwhile)), display.lines
        assert trouble_of(office)["Selatan"] == ""
    hall.plug_in("utara")
    with hall.recording("utara") as north:
        assert soon(lambda: trouble_of(office)["Utara"] == ""), display.lines
        late = called(office, "utara", 9)
        assert display.says(f"Call {late.position} was spoken.", 60), display.lines
    assert display.end() == 0

    undisturbed = hear(samples(south), sound_of(root, meanwhile))
    assert undisturbed.whole, undisturbed
    assert rest_of(samples(south), [undisturbed]) < SILENCE
    again = hear(samples(north), sound_of(root, late))
    assert again.whole, again


def _spoken(display, call):
    return any(f"Call {call.position} was spoken." in line for line in display.lines)
