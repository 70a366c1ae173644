"""The volume of the calls by time of day."""

from datetime import time

import pytest

from shared.settings.volume import volume_at, volume_times


@pytest.mark.parametrize(
    ("now", "percent"),
    [(time(7, 29), 90), (time(7, 30), 70), (time(8, 59), 70), (time(9), 90), (time(12), 0), (time(13), 90)],
    ids=str,
)
def test_a_time_of_day_has_its_volume(now, percent):
    assert volume_at(now, 90, volume_times(["07:30-09:00 70", "11:45-13:00 0"])) == percent


@pytest.mark.parametrize(
    "text", ["", "siang", "12:00 50", "12:00-11:00 50", "12:00-13:00", "12:00-13:00 101", "12:00-13:00 -1"]
)
def test_what_means_nothing_is_refused_with_an_example(text):
    with pytest.raises(ValueError, match='such as "11:45-13:00 0"'):
        volume_times([text])
