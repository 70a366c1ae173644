"""Sound as samples: length, loudness, silences and fidelity are measured."""

import math
import wave
from array import array
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pyloudnorm import Meter

from shared.voice import clip
from tests.support.hearing import gaps_ms, samples
from tests.support.sound import RATE


def tone(
    path: Path, *, hertz=440.0, ms=500, rate=22_050, level=0.3, before_ms=0, after_ms=0, channels=1
) -> Path:
    """A WAV file with a sine between two silences."""
    quiet = lambda length: [0] * (rate * length // 1000)  # noqa: E731
    sine = [round(32767 * level * math.sin(2 * math.pi * hertz * i / rate)) for i in range(rate * ms // 1000)]
    mono = [*quiet(before_ms), *sine, *quiet(after_ms)]
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, 2, rate, 0, "NONE", ""))
        file.writeframes(array("h", [sample for sample in mono for _ in range(channels)]).tobytes())
    return path


def independent_loudness(sound):
    """By another implementation of ITU-R BS.1770."""
    return Meter(RATE, block_size=min(0.4, len(sound) / RATE)).integrated_loudness(sound)


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_any_rate_becomes_48_khz_mono_of_the_same_length(tmp_path, rate, channels):
    made = clip.prepare(tone(tmp_path / "a.wav", rate=rate, channels=channels))

    assert abs(clip.duration_ms(made) - 500) <= 2


@pytest.mark.parametrize(("hertz", "decibels"), [(300, 45), (1000, 45), (3000, 40), (5000, 40), (8000, 25)])
def test_speech_keeps_its_shape_when_its_rate_changes(tmp_path, hertz, decibels):
    made = samples(clip.prepare(tone(tmp_path / "a.wav", hertz=hertz, ms=1000)))[2000:-2000]

    time = np.arange(len(made)) / RATE
    basis = np.stack([np.sin(2 * np.pi * hertz * time), np.cos(2 * np.pi * hertz * time)], axis=1)
    ideal = basis @ np.linalg.lstsq(basis, made, rcond=None)[0]
    noise = np.sqrt(np.mean((made - ideal) ** 2))
    assert 20 * math.log10(np.sqrt(np.mean(ideal**2)) / noise) > decibels


def test_silence_at_both_ends_is_trimmed_to_a_margin(tmp_path):
    made = clip.prepare(tone(tmp_path / "a.wav", before_ms=700, after_ms=350))

    assert 500 <= clip.duration_ms(made) <= 500 + 2 * 10 + 10
    assert gaps_ms(samples(made), longer_than_ms=16) == []


@pytest.mark.parametrize("level", [0.003, 0.03, 0.3, 0.99])
def test_every_level_becomes_the_common_loudness(tmp_path, level):
    made = samples(clip.prepare(tone(tmp_path / "a.wav", level=level, ms=1000)))

    assert independent_loudness(made) == pytest.approx(clip.LOUDNESS_LUFS, abs=0.3)


def test_pauses_within_a_clip_do_not_make_it_louder(tmp_path):
    clip.write(
        tmp_path / "b.wav",
        (word := clip.prepare(tone(tmp_path / "a.wav", ms=2000))) + clip.silence(4000) + word,
    )
    made = samples(clip.prepare(tmp_path / "b.wav"))

    assert np.abs(made).max() == pytest.approx(np.abs(samples(word)).max(), rel=0.08)


def test_a_single_sharp_peak_is_not_clipped(tmp_path):
    words = array("h", [round(900 * math.sin(i / 12)) for i in range(RATE)])
    words[RATE // 2] = 32767
    clip.write(tmp_path / "a.wav", words.tobytes())

    made = samples(clip.prepare(tmp_path / "a.wav"))

    assert np.abs(made).max() == pytest.approx(10 ** (-2 / 20), abs=0.001)
    assert np.count_nonzero(np.abs(made) > 0.5) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"RIFF", b"not a sound"],
)
def test_what_is_no_sound_is_refused(tmp_path, content):
    (tmp_path / "a.wav").write_bytes(content)

    with pytest.raises(clip.UnusableSoundError):
        clip.prepare(tmp_path / "a.wav")


@pytest.mark.parametrize(("level", "ms"), [(0.0, 800), (0.5, 0), (0.5, 20)])
def test_an_empty_or_silent_file_is_no_word(tmp_path, level, ms):
    with pytest.raises(clip.UnusableSoundError, match="holds no sound"):
        clip.prepare(tone(tmp_path / "a.wav", level=level, ms=ms))


@pytest.mark.parametrize(
    ("suffix", "subtype"), [("wav", "PCM_24"), ("wav", "FLOAT"), ("flac", "PCM_16"), ("ogg", "VORBIS")]
)
def test_recordings_of_other_kinds_become_clips(tmp_path, suffix, subtype):
    sound, rate = clip.recording(tone(tmp_path / "a.wav", rate=44_100))
    soundfile.write(tmp_path / f"b.{suffix}", sound, rate, subtype=subtype)

    made = samples(clip.prepare(tmp_path / f"b.{suffix}"))

    assert independent_loudness(made) == pytest.approx(clip.LOUDNESS_LUFS, abs=0.3)


def test_an_announcement_has_the_silences_it_is_meant_to_have(tmp_path):
    chime = clip.prepare(tone(tmp_path / "c.wav", hertz=1000))
    word = clip.prepare(tone(tmp_path / "w.wav", hertz=700))
    whole = (
        clip.opening(chime) + clip.speech([(word, 300), (word, 330), (word, 0)]) + clip.silence(600) + word
    )

    assert gaps_ms(samples(whole), longer_than_ms=80) == pytest.approx([100, 400, 300, 330, 600], abs=25)
    assert clip.duration_ms(whole) == pytest.approx(100 + 500 + 400 + 4 * 500 + 300 + 330 + 600, abs=10)


def test_words_without_a_chime_wait_for_none():
    assert clip.duration_ms(clip.opening(b"")) == clip.LEAD_MS


def test_a_written_clip_is_read_back_and_anything_else_is_not(tmp_path):
    made = clip.prepare(tone(tmp_path / "a.wav"))
    clip.write(tmp_path / "b.wav", made)

    assert clip.read(tmp_path / "b.wav") == made
    with pytest.raises(clip.UnusableSoundError, match="not a clip"):
        clip.read(tmp_path / "a.wav")


def test_stereo_carries_the_same_sound_on_both_sides():
    both = clip.as_stereo(array("h", [1, -2, 3]).tobytes())

    assert array("h", both).tolist() == [1, 1, -2, -2, 3, 3]


def test_the_chime_of_the_hall_has_the_loudness_of_speech(root):
    made = samples(clip.prepare(root / "assets/sounds/call.wav"))

    assert independent_loudness(made) == pytest.approx(clip.LOUDNESS_LUFS, abs=0.5)
    assert np.abs(made).max() < 0.9
