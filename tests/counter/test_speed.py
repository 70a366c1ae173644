"""Figures, no verdicts: from the officer's press to the next visitor on the screen."""

import statistics
import time

import pytest

from tests.counter.test_day import FINISH_AND_CALL, NEXT, START


@pytest.mark.bench
@pytest.mark.parametrize("waiting", [100, 1000])
def test_press_to_next_visitor_on_the_screen(officer, hall, qtbot, waiting):
    for _ in range(waiting):
        hall.take("kk")
    rina = officer()
    desk, visitor = rina.workplace.desk, rina.workplace.visitor
    frames = []
    rina.screen.window.afterRendering.connect(lambda: frames.append(visitor.facts.number))
    rina.press(NEXT)
    rina.press(START)
    rina.qtbot.waitUntil(lambda: rina.can(FINISH_AND_CALL))
    taken = []
    for _ in range(60):
        qtbot.waitUntil(lambda: desk.primaryText == FINISH_AND_CALL and not rina.workplace.link.busy)
        before = visitor.facts.number
        rina.rested()
        frames.clear()
        begun = time.perf_counter()
        desk.primary()
        while not frames or frames[-1] == before:
            qtbot.wait(1)
        taken.append((time.perf_counter() - begun) * 1000)
        qtbot.waitUntil(lambda: desk.primaryText == START and not rina.workplace.link.busy)
        rina.rested()
        desk.primary()

    cuts = statistics.quantiles(taken, n=100)
    print(f"\n{waiting} waiting: press to next visitor drawn p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms")
    assert len(taken) == 60
