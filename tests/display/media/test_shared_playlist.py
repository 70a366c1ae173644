"""The playlist of the database on a display that runs: what staff add from another computer appears by itself."""

import os
from pathlib import Path

from shared.domain.media import Kind, Slide
from shared.usecases.media import add_slide
from tests.display.story import Office, RealClock, open_now
from tests.display.test_app import run  # noqa: F401 - the fixture

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
