"""A site's own recordings: what must be read, what is wrong with what came back, and how it is spoken."""

import numpy as np
import pytest
import soundfile

from shared.domain.ticket import Number
from shared.voice import clip
from shared.voice.phrases import look_phrase, number_phrase, phrase
from shared.voice.recordings import Recordings, file_name
from shared.voice.script import Fault, check, script
from shared.voice.voices import Unavailable
from shared.voice.wording import STANDARD, Form, Numbers, Wording
from tests.support.hearing import gaps_ms, samples


def sound(spoken):
    """A clip, which must have been spoken."""
    assert isinstance(spoken, bytes), spoken
    return spoken


SITE = (["A", "B", "K"], range(1, 36), [{"id": "Samsat"}])


def record(folder, name, *, level=0.3, seconds=0.5, hertz=300.0, suffix="wav"):
    folder.mkdir(parents=True, exist_ok=True)
    time = np.arange(round(44_100 * seconds)) / 44_100
    sound = np.clip(level * np.sin(2 * np.pi * hertz * time), -1, 1)
    soundfile.write(folder / f"{name}.{suffix}", np.pad(sound, 20_000), 44_100)


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("numbers", Numbers)
def test_whoever_reads_the_script_can_say_every_call_of_the_site(tmp_path, whole, language, numbers):
    wording = Wording(numbers)
    lines = script(language, *SITE, wording, whole=whole)
    (tmp_path / language).mkdir()
    for line in lines:
        (tmp_path / language / f"{line.file}.wav").touch()
    voice = Recordings(tmp_path)
    voice._made = dict.fromkeys(voice._of(language).values(), clip.silence(100))

    for form in Form:
        for code, count, counter in (
            ("A", 1, 35),
            ("B", 999, 11),
            ("K", 420, 20),
            ("K", 118, 7),
            ("A", 305, 30),
        ):
            number = Number(code, count)
            said = [
                phrase(form, language, number, counter, wording=wording),
                number_phrase(language, number),
                look_phrase(language),
            ]
            assert [
                part.text
                for each in said
                if each is not None
                for part in each.parts
                if isinstance(voice.clip(language, part.text), Unavailable)
            ] == []


def test_a_short_script_is_read_in_minutes_and_names_no_file_twice():
    short = script("id", *SITE, STANDARD, whole=False)

    assert len(short) < 50
    assert len({line.file for line in short}) == len(short)
    assert 1000 < len(script("id", *SITE, STANDARD, whole=True)) < 1200


def test_agencies_are_read_only_where_a_sentence_asks_for_them():
    asking = Wording(own={"id": {Form.FIRST: "{agency}, {letters}, {number}, {counter}."}})

    assert "samsat" not in {line.file for line in script("id", *SITE, STANDARD, whole=True)}
    assert "samsat" in {line.file for line in script("id", *SITE, asking, whole=True)}


def test_a_phrase_of_its_own_is_preferred_to_joined_words(tmp_path):
    for name, hertz in (("loket-tiga", 300), ("loket", 500), ("tiga", 700), ("empat", 900)):
        record(tmp_path / "id", name, hertz=hertz)
    voice = Recordings(tmp_path)

    assert clip.duration_ms(sound(voice.clip("id", "Loket tiga."))) == pytest.approx(520, abs=15)
    joined = sound(voice.clip("id", "Loket empat."))
    assert clip.duration_ms(joined) == pytest.approx(2 * 520 + 60, abs=30)
    assert len(gaps_ms(samples(joined), longer_than_ms=40)) == 1


def test_what_nobody_recorded_is_left_to_the_next_voice(tmp_path):
    record(tmp_path / "id", "loket")

    assert Recordings(tmp_path).clip("id", "Loket tiga.") == Unavailable(
        "Tidak ada rekaman untuk “Loket tiga.”."
    )
    assert Recordings(tmp_path).clip("en", "counter") == Unavailable("Belum ada rekaman dalam bahasa “en”.")
    assert Recordings(tmp_path / "nowhere").warm() is not None


def test_a_recording_that_cannot_be_read_is_logged_and_not_spoken(tmp_path, caplog):
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "loket.wav").write_bytes(b"RIFF nonsense")

    assert isinstance(Recordings(tmp_path).clip("id", "loket"), Unavailable)
    assert "loket.wav is not a sound file" in caplog.text


def test_every_fault_of_a_recording_is_found(tmp_path):
    lines = {line.file: line for line in script("id", *SITE, STANDARD, whole=False)}
    for name in lines.keys() - {"nol"}:
        record(tmp_path, name)
    record(tmp_path, "satu", level=1.4)
    record(tmp_path, "dua", level=0.003)
    record(tmp_path, "tiga", seconds=4)
    record(tmp_path, "empat", level=0)
    (tmp_path / "lima.wav").write_bytes(b"")
    record(tmp_path, "not-needed")

    found = {complaint.line.file: complaint.fault for complaint in check(tmp_path, tuple(lines.values()))}

    assert found == {
        "nol": Fault.MISSING,
        "satu": Fault.CLIPPED,
        "dua": Fault.QUIET,
        "tiga": Fault.LONG,
        "empat": Fault.SILENT,
        "lima": Fault.UNREADABLE,
    }


@pytest.mark.parametrize("suffix", ["flac", "ogg", "WAV"])
def test_recordings_may_come_in_other_kinds_of_files(tmp_path, suffix):
    record(tmp_path / "id", "loket", suffix=suffix)

    assert isinstance(Recordings(tmp_path).clip("id", "loket"), bytes)


def test_a_file_is_named_as_its_text_is_spoken():
    assert file_name("Please go to counter twenty-three.") == "please-go-to-counter-twenty-three"
