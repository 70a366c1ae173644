"""A Piper model that a site brings along, with a program in Piper's place that behaves or does not."""

import json
import sys
import threading
import time

import pytest

from shared.qt.languages import texts_in
from shared.voice.cache import ClipCache
from shared.voice.piper import NoModelError, PiperVoice
from shared.voice.voices import Unavailable

FAKE = """
import argparse, math, sys, time, wave
from array import array
habit = sys.argv.pop(1)
options = argparse.ArgumentParser()
for name in ("--model", "--output_file", "--length_scale"):
    options.add_argument(name, required=True)
asked = options.parse_args()
assert sys.stdin.read() == "tiga.\\n"
if habit == "hang": time.sleep(3600)
if habit == "die": sys.exit("out of memory")
with wave.open(asked.output_file, "wb") as file:
    file.setparams((1, 2, 22_050, 0, "NONE", ""))
    if habit == "well":
        file.writeframes(array("h", [round(6000 * math.sin(i / 10)) for i in range(11_025)]).tobytes())
"""


@pytest.fixture
def piper(tmp_path):
    model = tmp_path / "id_ID-news.onnx"
    model.write_bytes(b"model")
    (tmp_path / "id_ID-news.onnx.json").write_text(json.dumps({"language": {"code": "id_ID"}}))
    (tmp_path / "piper.py").write_text(FAKE)

    def _piper(habit, answer_s=20.0):
        program = (sys.executable, str(tmp_path / "piper.py"), habit)
        return PiperVoice(model, ClipCache(tmp_path / "clips"), program, answer_s)

    return _piper


def test_it_speaks_the_language_of_its_model_and_is_asked_once(piper, tmp_path):
    voice = piper("well")
    spoken = voice.clip("id", "tiga.")

    assert isinstance(spoken, bytes)
    assert voice.clip("en", "three.") == Unavailable("Belum ada suara untuk bahasa “en”.")
    (tmp_path / "piper.py").unlink()
    assert voice.clip("id", "tiga.") == spoken
    assert [path.suffix for path in (tmp_path / "clips").iterdir()] == [".wav"]


@pytest.mark.parametrize("habit", ["die", "silent", "hang"])
def test_a_program_that_fails_leaves_the_words_to_the_next_voice(piper, tmp_path, habit):
    voice = piper(habit, answer_s=2.0 if habit == "hang" else 20.0)

    assert voice.clip("id", "tiga.") == Unavailable("Mesin suara tidak menjawab.")
    assert list((tmp_path / "clips").iterdir()) == []


def test_an_interrupted_request_returns_at_once(piper):
    voice = piper("hang", answer_s=600)
    outcome = []
    thread = threading.Thread(target=lambda: outcome.append(voice.clip("id", "tiga.")))
    thread.start()
    end = time.monotonic() + 20
    while voice._process is None:
        assert time.monotonic() < end
        time.sleep(0.02)

    voice.interrupt()
    thread.join(timeout=20)

    assert outcome == [Unavailable("Mesin suara tidak menjawab.")]
    assert voice.clip("id", "tiga.") == Unavailable("Suara sudah dimatikan.")


def test_a_program_that_is_not_installed_is_named(piper, tmp_path):
    voice = PiperVoice(tmp_path / "id_ID-news.onnx", ClipCache(tmp_path), ("no-such-program",))
    piper("well")

    assert voice.warm() == Unavailable("Program “piper” tidak terpasang di komputer ini.")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("card", [None, "", "{}", "[]", '{"language": 3}'])
def test_what_is_no_model_is_said_in_one_sentence_in_the_language_of_the_screens(tmp_path, card):
    (tmp_path / "a.onnx").touch()
    if card is not None:
        (tmp_path / "a.onnx.json").write_text(card)

    with pytest.raises(NoModelError, match=r"a\.onnx\.json tidak ada atau bukan keterangan model Piper\.$"):
        PiperVoice(tmp_path / "a.onnx", ClipCache(tmp_path))
    with pytest.raises(NoModelError, match=r"^Model Piper \S+b\.onnx tidak ada\.$"):
        PiperVoice(tmp_path / "b.onnx", ClipCache(tmp_path))
    with texts_in("en"), pytest.raises(NoModelError, match=r"^The Piper model \S+b\.onnx does not exist\.$"):
        PiperVoice(tmp_path / "b.onnx", ClipCache(tmp_path))
