"""Which board goes to which monitor, as a table."""

import pytest

from display.monitors import Placement, place

TWO = ("HDMI-1", "DP-1")


@pytest.mark.parametrize(
    ("wanted", "there", "places"),
    [
        ([""], TWO, [Placement(0)]),
        (["DP-1"], TWO, [Placement(1)]),
        (["2"], TWO, [Placement(1)]),
        (["", ""], TWO, [Placement(0), Placement(1)]),
        (["", "HDMI-1"], TWO, [Placement(1), Placement(0)]),
        (["HDMI-9"], TWO, [Placement(0, missing="HDMI-9")]),
        (["3"], TWO, [Placement(0, missing="3")]),
        (["0"], TWO, [Placement(0, missing="0")]),
        (["HDMI-1", "HDMI-9"], TWO, [Placement(0), Placement(1, missing="HDMI-9")]),
        (["1", "1"], TWO, [Placement(0), Placement(0, shared=True)]),
        (["", "", "3"], TWO, [Placement(0), Placement(1), Placement(0, shared=True, missing="3")]),
        (["1"], ("1", "2"), [Placement(0)]),
    ],
)
def test_who_names_a_monitor_gets_it_and_the_others_take_what_is_free(wanted, there, places):
    assert place(wanted, there) == places
