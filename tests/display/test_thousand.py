"""However many calls come, and whenever a display dies: each is shown, each is spoken, none twice."""

import pytest

from tests.display.thousand import run


@pytest.mark.parametrize(("per_minute", "loudspeakers"), [(20, 1), (60, 1), (60, 4)])
def test_every_call_is_shown_and_spoken_though_the_display_dies_twice(
    tmp_path, qapp, per_minute, loudspeakers
):
    outcome = run(tmp_path, calls=60, per_minute=per_minute, loudspeakers=loudspeakers)

    assert (outcome.calls, outcome.shown, outcome.spoken) == (60, 60, 60)
    assert outcome.spoken_twice == 0
