"""The loudspeaker of the hall, heard by a recorder: what was announced is what sounded, in order, once."""

import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from shared.domain.ticket import Number
from shared.voice import clip
from shared.voice.cache import ClipCache
from shared.voice.phrases import Form, call_phrases
from shared.voice.synthesis import Synthesis
from shared.voice.system import SystemVoice
from tests.support.hearing import gaps_ms, hear, samples
from tests.support.sound import loudspeaker, silent_machine

FAKE = Path(__file__).parents[2] / "shared" / "voice" / "fake_worker.py"
SAY = Path(__file__).with_name("say.py")
DEAF = "Pengeras suara tidak menerima suara."
NO_LOUDSPEAKER = "Komputer ini tidak punya pengeras suara."

NO_ENGINE = "Mesin suara tidak dapat dijalankan. Pasang espeak-ng di komputer ini."

A047 = (1, "first", "A", 47, 3)
B001 = (2, "second", "B", 1, 12)


@pytest.fixture(scope="module")
def hall():
    with loudspeaker() as speaker:
        yield speaker


@pytest.fixture
def plan(tmp_path):
    def _plan(*calls, **settings):
        return {"cache": str(tmp_path / "clips"), "calls": calls, **settings}

    return _plan


def say(plan, env, root):
    """All that happened, event by event."""
    run = subprocess.run(
        [sys.executable, str(SAY), json.dumps(plan)],
        env=env | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "TypeError" not in run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()], run.stderr


def signals(events):
    return [
        (event["event"], event["call"])
        for event in events
        if event["event"] in ("started", "finished", "failed")
    ]


def expected(plan, root, call):
    """The one clip that this call should sound like, without the silence before the chime."""
    code, count, counter = call[2:]
    phrases = call_phrases(
        (Form(call[1]),), plan.get("languages", ("id", "en")), Number(code, count), counter
    )
    synthesis = Synthesis([SystemVoice(ClipCache(Path(plan["cache"])))])
    whole, faults = synthesis.announcement(clip.prepare(root / "assets/sounds/call.wav"), phrases)
    assert faults == ()
    synthesis.close()
    return samples(whole[len(clip.silence(clip.LEAD_MS)) :])


@pytest.mark.sound
def test_the_hall_hears_chime_indonesian_and_english_without_a_gap(hall, plan, root):
    said = plan(A047)
    reference = expected(said, root, A047)  # its words are now at hand: none comes late

    with hall.recording() as file:
        events, _ = say(said, hall.env, root)

    recorded = samples(file)
    heard = hear(recorded, reference)
    assert signals(events) == [("started", 1), ("finished", 1)]
    assert heard.whole, heard
    between = gaps_ms(recorded[heard.begin : heard.end], longer_than_ms=250)
    assert between == pytest.approx([400, 300, 330, 600, 300, 330], abs=60)


@pytest.mark.sound
def test_two_calls_are_said_one_after_the_other_and_never_overlap(hall, plan, root):
    said = plan(A047, B001, languages=["id"])

    with hall.recording() as file:
        events, _ = say(said, hall.env, root)

    recorded = samples(file)
    first, second = (hear(recorded, expected(said, root, call)) for call in (A047, B001))
    assert signals(events) == [("started", 1), ("finished", 1), ("started", 2), ("finished", 2)]
    assert first.whole, first
    assert second.whole, second
    assert first.end <= second.begin


@pytest.mark.sound
@pytest.mark.parametrize(
    ("habit", "reason"),
    [
        ("no engine", NO_ENGINE),
        ("die", "Mesin suara tidak menjawab."),
    ],
)
def test_without_a_voice_the_chime_alone_sounds_and_the_reason_follows(hall, plan, root, habit, reason):
    said = plan(A047, B001, languages=["id"], worker=[sys.executable, str(FAKE), habit], answer_s=30)

    with hall.recording() as file:
        events, _ = say(said, hall.env, root)

    chime = samples(clip.prepare(root / "assets/sounds/call.wav"))
    recorded = samples(file)
    assert signals(events) == [("started", 1), ("failed", 1), ("started", 2), ("failed", 2)]
    assert whys(events, "failed") == [reason] * 2
    first = hear(recorded, chime)
    assert first.whole, first
    recorded[first.begin : first.end] = 0
    second = hear(recorded, chime)
    assert second.whole, second
    assert events[-1] == {**events[-1], "event": "closed", "threads": 1, "worker": False}


@pytest.mark.sound
def test_a_voice_that_hangs_does_not_hold_up_the_hall(hall, plan, root):
    events, _ = say(plan(A047, worker=[sys.executable, str(FAKE), "hang"], answer_s=600), hall.env, root)

    assert signals(events) == [("started", 1), ("failed", 1)]
    assert whys(events, "failed") == whys(events, "mute") == ["Mesin suara terlalu lambat."]
    assert events[-1] == {**events[-1], "event": "closed", "threads": 1, "worker": False}


@pytest.mark.sound
def test_a_missing_voice_is_a_reason_to_be_mute(hall, plan, root):
    events, _ = say(plan(A047, worker=[sys.executable, str(FAKE), "no engine"]), hall.env, root)

    assert whys(events, "mute") == [NO_ENGINE]


@pytest.mark.sound
def test_a_voice_that_recovers_is_no_longer_a_reason_to_be_mute(hall, plan, root, tmp_path):
    worker = [sys.executable, str(FAKE), "die", "6", str(tmp_path / "log")]

    events, _ = say(plan(A047, worker=worker, languages=["id"]), hall.env, root)

    assert signals(events) == [("started", 1), ("finished", 1)]
    assert whys(events, "mute") == ["Mesin suara tidak menjawab.", ""]


@pytest.mark.sound
def test_what_can_be_said_is_said_when_one_language_has_no_voice(hall, plan, root):
    said = plan(A047, voices={"id": "id", "en": "atlantis"})

    with hall.recording() as file:
        events, _ = say(said, hall.env, root)

    assert signals(events) == [("started", 1), ("failed", 1)]
    assert whys(events, "failed") == ["Suara “atlantis” tidak terpasang di komputer ini."]
    assert whys(events, "mute") == []
    heard = hear(samples(file), expected(said | {"languages": ["id"]}, root, A047))
    assert heard.whole, heard


@pytest.mark.sound
def test_words_that_come_late_follow_the_chime_that_did_not_wait(hall, plan, root, tmp_path):
    worker = [sys.executable, str(FAKE), "hang", "1", str(tmp_path / "log")]

    with hall.recording() as file:
        events, _ = say(plan(A047, worker=worker, answer_s=2), hall.env, root)

    chime = samples(clip.prepare(root / "assets/sounds/call.wav"))
    tone = samples(next(path for path in (tmp_path / "clips").iterdir()).read_bytes()[44:])
    recorded = samples(file)
    first, then = hear(recorded, chime), hear(recorded, tone)
    assert signals(events) == [("started", 1), ("finished", 1)]
    assert first.whole, first
    assert then.whole, then
    assert first.end <= then.begin


@pytest.mark.sound
def test_a_missing_chime_does_not_silence_the_words(hall, plan, root, tmp_path):
    said = plan(A047, languages=["id"], chime=str(tmp_path / "none.wav"))

    with hall.recording() as file:
        events, errors = say(said, hall.env, root)

    words = expected(said, root, A047)[len(samples(clip.prepare(root / "assets/sounds/call.wav"))) + 20_000 :]
    assert signals(events) == [("started", 1), ("finished", 1)]
    heard = hear(samples(file), words)
    assert heard.whole, heard
    assert "none.wav" in errors


def test_a_machine_without_loudspeaker_says_so_and_goes_on(plan, root):
    with silent_machine() as env:
        events, _ = say(plan(A047, B001), env, root)

    assert events[0]["event"] == "ready"
    assert whys(events, "mute")[0] == NO_LOUDSPEAKER
    assert signals(events) == [("failed", 1), ("failed", 2)]
    assert {event["why"] for event in events if event["event"] == "failed"} == {NO_LOUDSPEAKER}
    assert events[-1] == {**events[-1], "event": "closed", "threads": 1, "worker": False}


def follow(plan, hall, root, at_start):
    """All that happened, event by event; *at_start* is done when the first call begins to sound."""
    command = [sys.executable, str(SAY), json.dumps(plan)]
    env = hall.env | {"PYTHONPATH": str(root)}
    events = []
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        for line in run.stdout:
            events.append(json.loads(line))
            if events[-1]["event"] == "started" and at_start:
                at_start()
                at_start = None
    assert run.returncode == 0
    return events


def whys(events, kind):
    return [event["why"] for event in events if event["event"] == kind]


@pytest.mark.sound
def test_the_loudspeaker_of_the_settings_is_used_and_no_other(hall, plan, root):
    events, _ = say(plan(A047, device="Null Output"), hall.env, root)

    assert signals(events) == [("started", 1), ("finished", 1)]

    events, _ = say(plan(A047, device="Corong di lantai dua"), hall.env, root)

    assert whys(events, "mute")[0] == "Pengeras suara “Corong di lantai dua” tidak ditemukan."
    assert signals(events) == [("failed", 1)]


def test_a_loudspeaker_that_is_pulled_out_fails_the_call_and_makes_the_hall_mute(plan, root):
    with loudspeaker() as hall:
        said = plan(A047, B001, languages=["id"])
        events = follow(said, hall, root, lambda: hall.pactl("unload-module", "module-null-sink"))

    assert signals(events) == [("started", 1), ("failed", 1), ("failed", 2)]
    assert whys(events, "failed") == [NO_LOUDSPEAKER] * 2
    assert whys(events, "mute") == [DEAF, NO_LOUDSPEAKER]


@pytest.mark.sound
def test_a_sound_server_that_dies_cuts_off_a_call_which_is_said_again_when_the_server_is_back(plan, root):
    with loudspeaker() as hall, ExitStack() as later:
        files = []

        def die_and_come_back():
            hall.end_server()
            hall.start_server()
            files.append(later.enter_context(hall.recording()))

        said = plan(A047, B001, languages=["id"])
        events = follow(said, hall, root, die_and_come_back)
        later.close()

        heard = hear(samples(files[0]), expected(said, root, B001))
    assert signals(events) == [
        ("started", 1),
        ("started", 1),
        ("finished", 1),
        ("started", 2),
        ("finished", 2),
    ]
    assert whys(events, "mute") == [DEAF, ""]
    assert heard.whole, heard


@pytest.mark.sound
def test_a_sound_server_that_comes_back_late_is_used_again(plan, root):
    with loudspeaker() as hall:
        hall.end_server()
        said = plan(A047, languages=["id"], when_audible=True)
        command = [sys.executable, str(SAY), json.dumps(said)]
        env = hall.env | {"PYTHONPATH": str(root)}
        with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as run:
            assert run.stdout
            mute = [json.loads(run.stdout.readline()) for _ in range(2)][-1]
            hall.start_server()
            events = [json.loads(line) for line in run.stdout]

    assert mute["why"] == NO_LOUDSPEAKER
    assert signals(events) == [("started", 1), ("finished", 1)]
    assert whys(events, "mute") == [""]


@pytest.mark.sound
def test_the_dummy_output_of_a_sound_server_without_hardware_is_no_loudspeaker(plan, root):
    with loudspeaker() as hall:
        hall.pactl("load-module", "module-always-sink")
        said = plan(A047, B001, languages=["id"])
        events = follow(said, hall, root, lambda: hall.pactl("unload-module", "module-null-sink"))

    assert signals(events)[-1] == ("failed", 2)
    assert whys(events, "failed")[-1] == NO_LOUDSPEAKER
    assert whys(events, "mute")[-1] == NO_LOUDSPEAKER


@pytest.mark.sound
def test_a_loudspeaker_that_is_plugged_in_later_is_used(plan, root):
    with loudspeaker() as hall:
        hall.pactl("unload-module", "module-null-sink")
        said = plan(A047, languages=["id"], when_audible=True)
        command = [sys.executable, str(SAY), json.dumps(said)]
        env = hall.env | {"PYTHONPATH": str(root)}
        with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as run:
            assert run.stdout
            ready, mute = (json.loads(run.stdout.readline()) for _ in range(2))
            hall.pactl("load-module", "module-null-sink", "sink_name=late", "rate=48000", "channels=1")
            events = [json.loads(line) for line in run.stdout]

    assert (ready["event"], mute["event"], mute["why"]) == ("ready", "mute", NO_LOUDSPEAKER)
    assert signals(events) == [("started", 1), ("finished", 1)]
    assert whys(events, "mute") == [""]
