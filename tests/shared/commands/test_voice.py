"""`antrean voice`: what the hall will hear, tried at the command."""

import json
import wave

import numpy as np
import pytest
import soundfile

from shared.voice.opening import SHIPPED
from shared.voice.pack import read_places


@pytest.fixture
def folder(tmp_path):
    """The site's voice folder."""
    found = tmp_path / "home" / "antrean" / "voice"
    found.mkdir(parents=True)
    return found


@pytest.fixture
def settings(tmp_path):
    def _settings(text):
        file = tmp_path / "antrean.toml"
        file.write_text(f"[display]\n{text}\n")
        return "--settings", file

    return _settings


def test_a_call_is_written_as_the_hall_would_hear_it(antrean, tmp_path):
    answer = antrean("voice", "say", "A047", 3, "-l", "id", "--out", tmp_path / "call.wav")

    assert answer.code == 0
    assert answer.out == "id  Nomor antrean, a, nol empat tujuh. Silakan ke loket tiga.  (pack)\n"
    with wave.open(str(tmp_path / "call.wav")) as sound:
        assert 4 < sound.getnframes() / sound.getframerate() < 9


@pytest.mark.parametrize(
    ("form", "words"),
    [("repeat", "be, satu dua nol, loket dua belas."), ("last", "Panggilan terakhir, be, satu dua nol, loket dua belas.")],
)  # fmt: skip
def test_each_form_of_call_can_be_heard(antrean, tmp_path, form, words):
    answer = antrean(
        "voice", "say", "B 120", 12, "-l", "id", "--form", form, "--out", tmp_path / "a.wav", "--json"
    )

    assert answer.documents == [{"language": "id", "text": words, "voices": ["pack"], "fault": None}]


def test_a_name_is_said_as_the_site_wants_it(antrean, folder, tmp_path):
    (folder / "voice.toml").write_text('[say.id]\nDPMPTSP = "Dinas Perizinan"\n')

    answer = antrean("voice", "say", "DPMPTSP 🎉", "-l", "id", "--out", tmp_path / "a.wav")

    assert answer.out.startswith("id  Dinas Perizinan.")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("🎉",), "There is nothing in “🎉” that can be said."),
        (("Samsat", 3), "“Samsat” is not a number such as A047; leave the counter out to say a name."),
        (("A047", 3, "--form", "third"), "There is no form of call “third”; there are: first, repeat, second, last."),
        (("A047", 3, "-l", "fr"), "There is no language “fr” of the voice; there are: id, en, jv, su."),
        (("A047", 3, "--out", "/nowhere/a.wav"), "/nowhere/a.wav cannot be written (No such file or directory)."),
    ],
)  # fmt: skip
def test_what_cannot_be_said_is_one_sentence(antrean, arguments, sentence):
    answer = antrean("voice", "say", *arguments)

    assert answer.code == 2
    assert answer.err == f"{sentence}\n"


def test_a_draft_can_be_heard_by_those_who_shall_approve_it_and_is_told_to_be_one(antrean, tmp_path):
    answer = antrean("voice", "say", "A047", 3, "-l", "jv", "--out", tmp_path / "a.wav")

    assert answer.out.startswith("jv  Nomer antrean, a, nol sekawan pitu. Sumangga dhateng loket tiga.")
    assert answer.err == 'jv is a draft; the hall speaks it once voice.toml says approved = ["jv"].\n'


def test_an_approved_draft_is_no_draft_any_more_and_is_checked_like_the_displays_languages(
    antrean, folder, settings, tmp_path
):
    (folder / "voice.toml").write_text('approved = ["su"]\n')

    said = antrean("voice", "say", "A047", 3, "-l", "su", "--out", tmp_path / "a.wav")
    checked = antrean("voice", "check", *settings('voices = ["pack"]'))

    assert "draft" not in said.err
    assert [line.split()[:2] for line in checked.out.splitlines()] == [
        ["pack", "id"],
        ["pack", "en"],
        ["pack", "su"],
    ]


def test_a_voice_that_does_not_exist_is_one_sentence(antrean, settings):
    answer = antrean("voice", "check", *settings('voices = ["pak"]'))

    assert answer.code == 2
    assert answer.one_sentence().endswith(
        "there is no voice 'pak', only recordings, pack, pyttsx3 and piper:MODEL.onnx; did you mean 'pack'?"
    )


def test_a_phrase_with_an_unknown_field_is_one_sentence(antrean, folder):
    (folder / "voice.toml").write_text('[phrases.id]\nfirst = "{letters}, {nama}"\n')

    answer = antrean("voice", "check")

    assert answer.code == 2
    assert answer.one_sentence().endswith(
        "phrases.id.first: there is no field {nama}; known are letters, number, counter and agency."
    )


def test_every_voice_says_what_it_can_do_here(antrean, settings):
    answer = antrean(
        "voice",
        "check",
        *settings('voices = ["recordings", "pack", "piper:/no/id.onnx"]\nlanguages = ["id"]'),
    )

    clips = sum(language == "id" for language, _ in read_places((SHIPPED,))[0])
    assert answer.code == 0
    assert answer.out.splitlines() == [
        "recordings   id  There are no recordings in the language “id” yet.",
        f"pack         id  speaks; {clips} clips",
        "piper:/no/id.onnx id  The Piper model /no/id.onnx does not exist.",
    ]


def test_a_damaged_pack_of_the_site_is_named_and_the_hall_still_speaks(antrean, folder, settings):
    (folder / "packs").mkdir()
    (folder / "packs" / "site-id.json").write_text("{")

    answer = antrean("voice", "check", *settings('voices = ["pack"]\nlanguages = ["id"]'))

    assert answer.code == 0
    assert "site-id.json: this is no list of clips" in answer.err


def test_a_language_without_any_voice_is_a_refusal(antrean, settings):
    assert antrean("voice", "check", *settings('voices = ["recordings"]')).code == 1


def test_a_site_that_says_nothing_of_its_own_needs_no_rendering(antrean, hall, monkeypatch):
    monkeypatch.setattr("shared.voice.render.site.missing_texts", lambda *_: {"id": ()})

    assert antrean("voice", "render").out == "The voice can say everything already.\n"


def test_rendering_without_the_extra_says_what_to_install(antrean, hall, monkeypatch):
    monkeypatch.setattr("shared.voice.render.model.PARTS", ("no_such_part",))
    monkeypatch.setattr("shared.voice.render.site.missing_texts", lambda *_: {"id": ("Kantor Desa.",)})

    answer = antrean("voice", "render")

    assert answer.code == 2
    assert "antrean[voice]" in answer.one_sentence()


def test_the_script_names_a_file_for_each_line(antrean, hall):
    lines = antrean("voice", "pack", "script").out.splitlines()
    whole = antrean("voice", "pack", "script", "--whole", "--language", "en", "--json").documents

    assert "silakan-ke-loket.wav\tsilakan ke loket" in lines
    assert {"file": "zero-four-seven.wav", "text": "zero four seven"} in whole


def test_recordings_are_checked_against_the_script(antrean, hall, tmp_path):
    time = np.arange(22_050) / 44_100
    for line in antrean("voice", "pack", "script").out.splitlines():
        file = line.partition("\t")[0]
        soundfile.write(tmp_path / file, 0.3 * np.sin(2000 * time), 44_100)

    assert antrean("voice", "pack", "check", tmp_path).out.startswith("All ")
    (tmp_path / "nol.wav").unlink()
    soundfile.write(tmp_path / "satu.wav", 0.002 * np.sin(2000 * time), 44_100)
    answer = antrean("voice", "pack", "check", tmp_path, "--json")

    assert answer.code == 1
    assert [(found["file"], found["fault"]) for found in map(json.loads, answer.out.splitlines())] == [
        ("nol.wav", "missing"),
        ("satu.wav", "too quiet"),
    ]


@pytest.mark.parametrize("verb", [("script", "-l", "fr"), ("check", "/nowhere")])
def test_what_the_pack_verbs_cannot_use_is_one_sentence(antrean, hall, verb):
    answer = antrean("voice", "pack", *verb)

    assert answer.code == 2
    assert answer.one_sentence().startswith("There is no ")
