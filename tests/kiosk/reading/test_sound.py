"""What the kiosk reads aloud comes out of its loudspeaker."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.reading.speech import BETWEEN_MS, pieces
from shared.domain.ticket import Number
from shared.voice import clip
from shared.voice.cache import ClipCache
from shared.voice.opening import SHIPPED
from shared.voice.pack import PackVoice
from shared.voice.phrases import ticket_phrases
from shared.voice.synthesis import Synthesis
from shared.voice.system import SystemVoice
from tests.support.hearing import hear, samples
from tests.support.sound import loudspeaker, silent_machine

SAY = Path(__file__).with_name("say.py")
TEXT = "Nomor Anda a, nol empat tujuh. Silakan menunggu di Zona A."


def say(env, root, cache, text=TEXT):
    command = [sys.executable, str(SAY), str(cache), "id", text]
    return subprocess.run(
        command, env=env | {"PYTHONPATH": str(root)}, capture_output=True, text=True, timeout=90, check=False
    )


@pytest.mark.sound
def test_the_taken_number_is_heard_in_the_natural_voice(tmp_path, root):
    pack = Synthesis([PackVoice([SHIPPED])])
    made = [pack.phrase(each) for each in ticket_phrases("id", Number("A", 47), "Zona 1", 3)]
    assert len(made) == 3
    assert all(isinstance(each, bytes) for each in made), (
        "the shipped pack holds the number, the place and who is ahead"
    )
    whole = b"".join(each + clip.silence(BETWEEN_MS) for each in made if isinstance(each, bytes))

    with loudspeaker() as hall:
        with hall.recording() as file:
            done = say(hall.env, root, tmp_path, "A 047")
        heard = hear(samples(file), samples(whole))

    assert done.returncode == 0, done.stderr
    assert heard.whole, heard


@pytest.mark.sound
def test_what_stands_on_the_screen_is_heard(tmp_path, root):
    voice = Synthesis([SystemVoice(ClipCache(tmp_path), rate=1.0)])
    made = [voice.clip("id", piece) for piece in pieces("id", [TEXT])]
    voice.close()
    assert len(made) == 2
    whole = b"".join(each + clip.silence(BETWEEN_MS) for each in made if isinstance(each, bytes))

    with loudspeaker() as hall:
        with hall.recording() as file:
            done = say(hall.env, root, tmp_path)
        heard = hear(samples(file), samples(whole))

    assert done.returncode == 0, done.stderr
    assert heard.whole, heard


@pytest.mark.sound
def test_a_kiosk_without_a_loudspeaker_says_so(tmp_path, root):
    with silent_machine() as env:
        assert say(env, root, tmp_path).returncode == 1
