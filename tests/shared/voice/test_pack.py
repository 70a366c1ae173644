"""Clip packs: what is written is found again, and damage is left out with a word about it."""

import json

import numpy as np
import pytest

from shared.voice import clip
from shared.voice.pack import PackVoice, key, read_places, write_pack
from shared.voice.voices import Unavailable
from tests.support.hearing import likeness, samples


def tone(hertz, ms=700):
    time = np.arange(clip.RATE * ms // 1000) / clip.RATE
    return clip.as_clip(0.2 * np.sin(2 * np.pi * hertz * time) * np.hanning(len(time)))


def sound(spoken):
    """A clip, which must have been spoken."""
    assert isinstance(spoken, bytes), spoken
    return spoken


TONES = {"Loket tiga.": tone(300), "Nomor antrean, a,": tone(500, 900), "nol empat tujuh.": tone(700)}


@pytest.fixture
def pack(tmp_path):
    write_pack(tmp_path / "id-calls.opus", "id", "somebody", TONES)
    return tmp_path


@pytest.fixture
def voice(pack):
    found = PackVoice((pack,))
    yield found
    found.close()


def test_every_clip_is_found_again_with_its_length_and_sound(voice):
    for text, spoken in reversed(TONES.items()):
        found = voice.clip("id", text)

        assert isinstance(found, bytes)
        assert len(found) == len(spoken)
        assert likeness(samples(found), samples(spoken)) > 0.99


def test_a_clip_is_the_same_whatever_was_played_before(voice):
    first = voice.clip("id", "loket tiga")
    voice.clip("id", "nol empat tujuh")

    assert voice.clip("id", "loket tiga") == first


@pytest.mark.parametrize("text", ["loket tiga,", "Loket tiga.", "LOKET  TIGA"])
def test_case_and_punctuation_make_no_other_words(voice, text):
    assert voice.clip("id", text) == voice.clip("id", "Loket tiga.")


def test_hyphens_part_words_like_spaces():
    assert key("Please go to counter twenty-three.") == "please go to counter twenty three"


def test_what_was_not_rendered_is_said_so(voice):
    assert voice.clip("id", "loket empat") == Unavailable("Tidak ada rekaman untuk “loket empat”.")
    assert voice.clip("en", "counter three") == Unavailable("Belum ada suara untuk bahasa “en”.")


def test_a_site_s_own_pack_comes_before_the_one_that_ships(pack, tmp_path):
    write_pack(tmp_path / "own" / "site-id.opus", "id", "somebody else", {"loket tiga.": tone(900)})
    voice = PackVoice((tmp_path / "own", pack))

    assert likeness(samples(sound(voice.clip("id", "loket tiga"))), samples(tone(900))) > 0.9
    assert isinstance(voice.clip("id", "nol empat tujuh"), bytes)
    voice.close()


@pytest.mark.parametrize("content", ["", "[]", '{"language": "id"}', '{"language": "id", "clips": {"a": 3}}'])
def test_a_damaged_list_is_named_and_the_other_packs_still_speak(pack, content):
    (pack / "id-bad.json").write_text(content)

    places, faults = read_places((pack,))

    assert len(places) == len(TONES)
    assert len(faults) == 1
    assert "id-bad.json" in faults[0]


def test_a_pack_without_its_sound_is_named(pack):
    (pack / "id-calls.opus").unlink()

    assert read_places((pack,)) == ({}, [f"{pack / 'id-calls.opus'}: the sound of this pack is missing."])
    assert isinstance(PackVoice((pack,)).warm(), Unavailable)


def test_damaged_sound_is_no_clip_and_is_logged(pack, caplog):
    (pack / "id-calls.opus").write_bytes(b"OggS no sound")

    assert isinstance(PackVoice((pack,)).clip("id", "loket tiga"), Unavailable)
    assert "id-calls.opus cannot be read" in caplog.text


def test_a_list_of_another_sound_file_is_no_clip(pack):
    listing = pack / "id-calls.json"
    index = json.loads(listing.read_text())
    index["clips"]["loket tiga"][0] = 48_000 * 3600
    listing.write_text(json.dumps(index))

    assert isinstance(PackVoice((pack,)).clip("id", "loket tiga"), Unavailable)


def test_a_change_of_one_clip_is_a_change_of_one_line(pack):
    lines = (pack / "id-calls.json").read_text().splitlines()

    assert len(lines) == len(TONES) + 2
