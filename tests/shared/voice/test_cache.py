"""The folder of spoken clips."""

import os

from shared.voice import clip
from shared.voice.cache import ClipCache

WORD = b"\x10\x20" * 4800


def keep(cache: ClipCache, text: str, used: int) -> None:
    path = cache.path("engine", "id", 0.9, text)
    clip.write(path, WORD)
    os.utime(path, (used, used))


def test_other_words_voices_rates_and_engines_are_other_clips(tmp_path):
    cache = ClipCache(tmp_path)

    paths = {
        cache.path(engine, voice, rate, text)
        for engine in ("pyttsx3", "pack")
        for voice in ("id", "en-us")
        for rate in (0.9, 1.0)
        for text in ("nol", "satu")
    }

    assert len(paths) == 16


def test_what_was_kept_is_found_and_what_was_not_is_not(tmp_path):
    cache = ClipCache(tmp_path)
    keep(cache, "nol", used=1)

    assert cache.find(cache.path("engine", "id", 0.9, "nol")) == WORD
    assert cache.find(cache.path("engine", "id", 0.9, "satu")) is None


def test_a_damaged_clip_is_as_good_as_none(tmp_path):
    cache = ClipCache(tmp_path)
    path = cache.path("engine", "id", 0.9, "nol")
    for damage in (b"", b"RIFF\x00\x00", b"\x00" * 44):
        path.write_bytes(damage)

        assert cache.find(path) is None


def test_the_longest_unused_clips_make_room(tmp_path):
    cache = ClipCache(tmp_path, limit_bytes=3 * (len(WORD) + 44))
    for used, text in enumerate(("nol", "satu", "dua", "tiga", "empat"), start=1):
        keep(cache, text, used)
    cache.find(cache.path("engine", "id", 0.9, "nol"))

    cache.make_room()

    left = {
        text
        for text in ("nol", "satu", "dua", "tiga", "empat")
        if cache.path("engine", "id", 0.9, text).exists()
    }
    assert left == {"nol", "tiga", "empat"}


def test_only_abandoned_halves_of_clips_are_swept_up(tmp_path):
    (tmp_path / "dead.1.part").touch()
    os.utime(tmp_path / "dead.1.part", (1, 1))
    (tmp_path / "working.2.part").touch()

    ClipCache(tmp_path).make_room()

    assert [path.name for path in tmp_path.iterdir()] == ["working.2.part"]
