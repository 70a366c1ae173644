"""Pictures that hold up or end whatever decodes them, and what is said of them."""

import sys

import pytest

from display.media.picture_trial import picture_trial
from tests.display.media.test_folder import picture

ODD = """
import json, sys, time
for line in sys.stdin:
    name = json.loads(line)
    if "endless" in name:
        time.sleep(600)
    if "deadly" in name:
        sys.exit(1)
    print(json.dumps({"fault": ""}), flush=True)
"""
TEN_TO_THE_NINE = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90"><defs>'
    + "".join(f'<g id="a{i}">' + f'<use xlink:href="#a{i + 1}"/>' * 10 + "</g>" for i in range(9))
    + '<g id="a9"><rect width="9" height="9"/></g></defs><use xlink:href="#a0"/></svg>'
)
"""A small drawing of a thousand million squares."""


def test_a_picture_that_takes_for_ever_or_ends_the_decoder_is_named_and_the_next_is_tried(tmp_path):
    with picture_trial([sys.executable, "-c", ODD], patience_s=3) as try_picture:
        try_picture(tmp_path / "good.png")
        with pytest.raises(
            ValueError, match=r"^it takes longer than 3 seconds to draw; make it smaller or simpler\.$"
        ):
            try_picture(tmp_path / "endless.svg")
        try_picture(tmp_path / "good.png")
        with pytest.raises(ValueError, match=r"^the picture is damaged\.$"):
            try_picture(tmp_path / "deadly.gif")
        try_picture(tmp_path / "good.png")


def test_a_drawing_of_endless_work_is_given_up(tmp_path):
    (tmp_path / "endless.svg").write_text(TEN_TO_THE_NINE, encoding="utf-8")

    with (
        picture_trial(patience_s=2) as try_picture,
        pytest.raises(ValueError, match="it takes longer than 2 seconds"),
    ):
        try_picture(tmp_path / "endless.svg")


def test_several_pictures_are_tried_by_one_process(tmp_path, qapp):
    with picture_trial() as try_picture:
        try_picture(picture(tmp_path / "a.png"))
        first = try_picture._process
        try_picture(picture(tmp_path / "b.png"))

        assert try_picture._process is first
