"""The bundled sounds are the notes the design asks for, at the levels it asks for, and click-free."""

import wave

import numpy as np
import pytest

# name -> (length in ms, pitches in order, loudest level in dBFS)
NOTES = {
    "call": (700, (784, 1047), -6),
    "tap": (25, (1000,), -24),
    "number": (240, (659, 880), -14),
    "error": (120, (330,), -14),
    "first_waiting": (1200, (523,), -24),  # the silence at its end included
}
RATE = 48_000


@pytest.fixture(params=NOTES)
def sound(request, root):
    with wave.open(str(root / "assets" / "sounds" / f"{request.param}.wav")) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, 1)
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768
    return samples, *NOTES[request.param]


def test_it_is_as_long_as_it_should_be(sound):
    samples, milliseconds, _, _ = sound

    assert len(samples) == RATE * milliseconds // 1000


def test_its_notes_have_the_right_pitch(sound):
    samples, _, pitches, _ = sound

    heard = []
    for part in np.array_split(samples, len(pitches)):
        spectrum = np.abs(np.fft.rfft(part, n=2 * RATE))
        heard.append(float(np.argmax(spectrum)) / 2)

    assert heard == pytest.approx(pitches, abs=3)


def test_its_level_is_right(sound):
    samples, _, _, level = sound

    assert 20 * np.log10(np.abs(samples).max()) == pytest.approx(level, abs=2)


def test_it_begins_and_ends_in_silence(sound):
    samples, _, _, _ = sound

    assert abs(samples[0]) < 0.002
    assert abs(samples[-1]) < 0.002


def test_the_script_still_makes_these_files(root, tmp_path):
    script = (root / "assets" / "sounds" / "make_sounds.py").read_text(encoding="utf-8")
    copy = tmp_path / "make_sounds.py"
    copy.write_text(script, encoding="utf-8")

    exec(compile(script, str(copy), "exec"), {"__name__": "__main__", "__file__": str(copy)})  # noqa: S102 - our own script

    for name in NOTES:
        assert (tmp_path / f"{name}.wav").read_bytes() == (
            root / "assets" / "sounds" / f"{name}.wav"
        ).read_bytes()
