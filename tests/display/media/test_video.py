"""Real films through the display's player, in a process of its own as Qt's decoders talk on stderr."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.film import make_film

WATCH = Path(__file__).with_name("watch.py")
FILMS = Path(__file__).with_name("films")


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    return make_film(tmp_path_factory.mktemp("film") / "film.mp4")


def watch(root, *arguments):
    ended = subprocess.run(
        [sys.executable, str(WATCH), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_films_follow_each_other_and_what_is_no_film_is_told(root, film, tmp_path):
    nonsense = tmp_path / "nonsense.mp4"
    nonsense.write_bytes(b"nonsense" * 1000)
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(film.read_bytes()[:3000])

    told = watch(root, 320, 180, film, nonsense, tmp_path / "gone.mp4", cut, film)

    assert [next(iter(each)) for each in told] == ["ended", "failed", "failed", "failed", "ended", "threads"]
    assert all(each["count"] > 0 and each["size"] == "320x180" for each in told if "ended" in each)
    assert told[-1] == {"threads": 1}


def test_a_film_keeps_its_shape_in_a_room_of_another(root, film):
    told = watch(root, 200, 200, film)

    assert told[0]["size"] in ("200x113", "200x112")


def test_a_film_as_phones_and_programs_make_it_is_shown(root):
    """H.264 with AAC, which no tool of these tests can make: 1 s of ffmpeg's testsrc2 and sine."""
    told = watch(root, 160, 90, FILMS / "h264.mp4")

    assert told[0] == {"ended": True, "count": told[0]["count"], "size": "160x90"}
    assert told[0]["count"] > 5


def test_a_film_that_this_machine_cannot_decode_says_what_to_do(root):
    """AV1, by the same program."""
    told = watch(root, 160, 90, FILMS / "av1.mp4")

    assert told[0] == {"failed": "none of its pictures can be decoded here; make it an MP4 with H.264."}
