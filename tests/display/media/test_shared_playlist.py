"""The playlist of the database on a display that runs: what staff add from another computer appears by itself."""

import os
import time
from pathlib import Path

from shared.domain.devices import Trouble
from shared.domain.media import Kind, Slide
from shared.usecases.devices import devices
from shared.usecases.media import add_slide, remove_slide
from tests.display.story import Office, RealClock, open_now
from tests.display.test_app import run  # noqa: F401 - the fixture

MEDIA = "Layar 1, media"
FILMS = Path(__file__).with_name("films")


def test_a_film_that_is_added_while_the_display_runs_is_shown(tmp_path, run):  # noqa: F811
    office = Office(tmp_path, RealClock(), open_now())
    settings = tmp_path / "display.toml"
    settings.write_text('[display]\nspeaker = false\nmedia = "database"\n', encoding="utf-8")
    env = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    display = run("--database", office.url, "--settings", settings, env=env)
    assert display.says("The display is ready"), display.lines

    add_slide(office.database, Slide(Kind.VIDEO, "film.mp4"), (FILMS / "h264.mp4").read_bytes())

    assert display.says("Media: film.mp4 is shown."), display.lines
    assert display.end() == 0
    office.close()


def told(office: Office, trouble: Trouble | None, words: str) -> bool:
    """Whether staff hear of it soon."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if [(d.trouble, d.detail) for d in devices(office.database) if d.name == MEDIA] == [(trouble, words)]:
            return True
        time.sleep(0.05)
    return False


def test_staff_hear_of_media_that_are_passed_over_until_they_are_mended(tmp_path, run):  # noqa: F811
    office = Office(tmp_path, RealClock(), open_now())
    settings = tmp_path / "display.toml"
    settings.write_text('[display]\nspeaker = false\nmedia = "database"\n', encoding="utf-8")
    env = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    add_slide(office.database, Slide(Kind.VIDEO, "av1.mp4"), (FILMS / "av1.mp4").read_bytes())
    add_slide(office.database, Slide(Kind.TEXT, title="Selamat datang"))
    display = run("--database", office.url, "--settings", settings, env=env)
    why = "av1.mp4: none of its pictures can be decoded here; make it an MP4 with H.264."

    assert told(office, Trouble.MEDIA_SKIPPED, why), display.lines

    remove_slide(office.database, 1)

    assert told(office, None, ""), display.lines
    assert display.end() == 0
    office.close()
