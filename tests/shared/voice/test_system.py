"""Words become clips, whatever the voice process does: with one that misbehaves on purpose, and with the real one."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from pyloudnorm import Meter

from shared.domain.ticket import Number
from shared.voice import clip
from shared.voice.cache import ClipCache
from shared.voice.phrases import Form, call_phrases
from shared.voice.system import SystemVoice
from shared.voice.voices import Unavailable
from tests.support.hearing import likeness, samples

FAKE = Path(__file__).with_name("fake_worker.py")


@pytest.fixture
def made():
    """Every synthesis of a test, ended with it."""
    open_ones: list[SystemVoice] = []
    yield open_ones
    for synthesis in open_ones:
        synthesis.close()


@pytest.fixture
def fake(tmp_path, made):
    def _fake(habit, bout=None, *, answer_s=20.0):
        worker = [sys.executable, str(FAKE), habit, *([str(bout), str(tmp_path / "log")] if bout else [])]
        made.append(SystemVoice(ClipCache(tmp_path / "clips"), worker=worker, answer_s=answer_s))
        return made[-1]

    return _fake


@pytest.fixture
def real(tmp_path, made):
    def _real(**settings):
        made.append(SystemVoice(ClipCache(tmp_path / "clips"), **settings))
        return made[-1]

    return _real


def requests(tmp_path):
    return len((tmp_path / "log").read_text().splitlines())


def wait_until(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


@pytest.mark.parametrize("habit", ["die", "empty file", "no file", "nonsense", "failure"])
@pytest.mark.parametrize("bout", [1, 2])
def test_a_process_that_fails_once_or_twice_still_speaks(fake, tmp_path, habit, bout):
    assert isinstance(fake(habit, bout).clip("id", "nol"), bytes)
    assert requests(tmp_path) == bout + 1


def test_a_process_that_hangs_is_killed_and_the_words_are_asked_for_again(fake, tmp_path):
    synthesis = fake("hang", 1, answer_s=0.5)

    assert isinstance(synthesis.clip("id", "nol"), bytes)
    assert requests(tmp_path) == 2


def test_a_process_that_no_longer_listens_counts_as_dead(fake):
    assert isinstance(fake("deaf", 1).clip("id", "nol"), bytes)
    assert fake("deaf").clip("id", "satu") == Unavailable("Mesin suara tidak menjawab.")


@pytest.mark.parametrize("habit", ["die", "empty file", "no file", "nonsense", "failure", "never ready"])
def test_a_process_that_always_fails_is_given_up_with_a_sentence(fake, habit):
    assert fake(habit).clip("id", "nol") == Unavailable("Mesin suara tidak menjawab.")


def test_a_process_that_always_hangs_is_given_up_with_a_sentence(fake):
    assert fake("hang", answer_s=0.3).clip("id", "nol") == Unavailable("Mesin suara tidak menjawab.")


def test_a_missing_engine_is_named_and_its_own_words_are_logged(fake, caplog):
    reason = Unavailable("Mesin suara tidak dapat dijalankan. Pasang espeak-ng di komputer ini.")

    assert fake("no engine").clip("id", "nol") == reason
    assert fake("no engine").warm() == reason
    assert "libespeak-ng.so.1: not found" in caplog.text


def test_a_worker_that_cannot_be_started_is_a_sentence(made, tmp_path, caplog):
    made.append(SystemVoice(ClipCache(tmp_path), worker=["/nonexistent/voice"]))

    assert isinstance(made[-1].clip("id", "nol"), Unavailable)
    assert "/nonexistent/voice" in caplog.text


def test_a_folder_that_cannot_be_used_is_a_sentence(made, tmp_path):
    (tmp_path / "file").touch()
    made.append(SystemVoice(ClipCache(tmp_path / "file"), worker=[sys.executable, str(FAKE), "well"]))

    for outcome in (made[-1].warm(), made[-1].clip("id", "nol")):
        assert isinstance(outcome, Unavailable)
        assert outcome.reason.startswith("Folder suara tidak dapat dipakai")


def test_words_once_spoken_come_from_the_folder(fake, tmp_path):
    first = fake("die", 1)
    spoken = first.clip("id", "nol")
    asked = requests(tmp_path)

    assert first.clip("id", "nol") == spoken
    assert fake("never ready").clip("id", "nol") == spoken
    assert requests(tmp_path) == asked


def test_an_interrupted_request_returns_at_once(fake):
    synthesis = fake("hang", answer_s=600)
    outcome = []
    thread = threading.Thread(target=lambda: outcome.append(synthesis.clip("id", "nol")))
    thread.start()
    wait_until(lambda: synthesis._requests == 1)

    synthesis.interrupt()
    thread.join(timeout=20)

    assert outcome == [Unavailable("Suara sudah dimatikan.")]


def test_closing_leaves_no_process(fake):
    synthesis = fake("well")
    synthesis.warm()
    process = synthesis._process

    synthesis.close()

    assert process.poll() is not None
    assert process.stdin.closed
    assert process.stdout.closed


# ---- the real voice


def test_a_first_call_is_audible_in_both_languages_at_one_loudness(real):
    synthesis = real()
    loudness = []
    for phrase in call_phrases((Form.FIRST,), ("id", "en"), Number("A", 47), 3):
        parts = [synthesis.clip(phrase.language, part.text) for part in phrase.parts]
        assert all(isinstance(part, bytes) and 200 < clip.duration_ms(part) < 4000 for part in parts)
        sound = samples(b"".join(parts))
        loudness.append(Meter(clip.RATE).integrated_loudness(sound))
        assert 0.1 < np.abs(sound).max() < 0.9

    assert loudness == pytest.approx([clip.LOUDNESS_LUFS] * 2, abs=0.7)


def test_the_languages_have_different_voices_and_words_sound_different(real):
    synthesis = real()
    sounds = [samples(synthesis.clip(*said)) for said in (("id", "tiga"), ("id", "lima"), ("en", "tiga"))]

    for index, sound in enumerate(sounds):
        for other in sounds[index + 1 :]:
            shorter, longer = sorted((sound, other), key=len)
            assert likeness(longer, shorter) < 0.9


def test_a_slower_rate_lasts_longer(real):
    slow, fast = real(rate=0.7), real(rate=1.3)

    assert clip.duration_ms(slow.clip("id", "nol empat tujuh.")) > 1.4 * clip.duration_ms(
        fast.clip("id", "nol empat tujuh.")
    )


def test_a_voice_that_is_not_installed_is_named(real):
    synthesis = real(voices={"id": "atlantis"})

    missing = Unavailable("Suara “atlantis” tidak terpasang di komputer ini.")
    assert synthesis.warm() == missing
    assert synthesis.clip("id", "nol") == missing
    assert synthesis.clip("jv", "nol") == Unavailable("Belum ada suara untuk bahasa “jv”.")


def test_one_voice_that_is_missing_does_not_make_the_others_mute(real):
    synthesis = real(voices={"id": "id", "en": "atlantis"})

    assert synthesis.warm() is None
    assert isinstance(synthesis.clip("id", "nol"), bytes)
    assert isinstance(synthesis.clip("en", "zero"), Unavailable)


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_the_real_voice_survives_being_killed_or_frozen(real, blow):
    synthesis = real(answer_s=2.0)
    assert synthesis.warm() is None
    struck = synthesis._process

    os.kill(struck.pid, blow)

    assert isinstance(synthesis.clip("id", "sembilan"), bytes)
    assert struck.poll() is not None


def test_one_voice_process_speaks_hundreds_of_words_in_order(real, tmp_path):
    synthesis = real()
    assert synthesis.warm() is None
    process = synthesis._process

    for count in range(1, 121):
        assert isinstance(synthesis.clip("id", f"{count}"), bytes)

    assert synthesis._process is process
    assert not [path for path in (tmp_path / "clips").iterdir() if path.suffix != ".wav"]


def test_the_voice_process_ends_with_the_display_even_when_that_is_killed(tmp_path, root):
    program = (
        "import sys, time; from pathlib import Path\n"
        "from shared.voice.cache import ClipCache; from shared.voice.system import SystemVoice\n"
        "made = SystemVoice(ClipCache(Path(sys.argv[1]))); made.warm()\n"
        "print(made._process.pid, flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], cwd=root, stdout=subprocess.PIPE, text=True
    ) as display:
        assert display.stdout
        worker = int(display.stdout.readline())
        assert Path(f"/proc/{worker}").exists()
        display.kill()

    wait_until(lambda: not Path(f"/proc/{worker}").exists() or "Z" in _state(worker))


def _state(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "Z"
