"""A thousand calls and displays that die in between: how many are shown and spoken, and how long they wait for it."""

import os
import subprocess
import sys
import time

import pytest

from tests.display.story import Office, RealClock, open_now
from tests.display.thousand import run
from tests.support.sound import loudspeaker

pytestmark = pytest.mark.bench

CALLS = int(os.environ.get("ANTREAN_BENCH_THOUSAND", "1000"))
REAL_CALLS = int(os.environ.get("ANTREAN_BENCH_REAL_CALLS", "20"))
RATES = [20, 40, 60]
"""Calls a minute."""


@pytest.mark.parametrize("loudspeakers", [1, 4])
@pytest.mark.parametrize("per_minute", RATES)
def test_a_thousand_calls_with_two_dead_displays(report, tmp_path, qapp, per_minute, loudspeakers):
    """Simulated time, a loudspeaker as slow as the voice that ships, and nobody who comes before being spoken to."""
    outcome = run(tmp_path, calls=CALLS, per_minute=per_minute, loudspeakers=loudspeakers)

    counts = (
        f"shown {outcome.shown}, spoken {outcome.spoken}, twice {outcome.spoken_twice} of {outcome.calls}"
    )
    where = f"{per_minute} a minute, {loudspeakers} loudspeakers"
    for what, after in (
        ("call → on the board", outcome.shown_after),
        ("call → spoken to its end", outcome.spoken_after),
    ):
        report.spread(what, where, after, f"longest {max(after):.1f} s; {counts}")
    assert (outcome.shown, outcome.spoken, outcome.spoken_twice) == (CALLS, CALLS, 0)


@pytest.mark.sound
@pytest.mark.parametrize("per_minute", RATES)
def test_a_real_display_with_its_voice_is_killed_twice(report, tmp_path, per_minute):
    """Real time, real voice, a null sink, and two kills without warning in between."""
    office = Office(tmp_path, RealClock(), open_now())
    database, counters = office.database, sorted(office.catalogue.counters)
    file = tmp_path / "display.toml"
    file.write_text('[display]\nlanguages = ["id"]\n', encoding="utf-8")
    called_at = {}
    with loudspeaker() as speaker:
        env = {**speaker.env, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        command = [sys.executable, "-m", "display", "--settings", str(file), "--database", office.url]
        display = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
        try:
            _wait_until(lambda: bool(database.read(lambda read: read.screens())), "the display to report")
            for count in range(REAL_CALLS):
                office.visit(counters[count])
                (call,) = database.read(lambda read: read.recent_calls(1))
                called_at[call.position] = call.at
                if count in (REAL_CALLS // 3, 2 * REAL_CALLS // 3):
                    display.kill()
                    display.wait()
                    display = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
                time.sleep(60 / per_minute)
            _wait_until(lambda: _spoken(database, called_at) == REAL_CALLS, "all to be spoken")
        finally:
            display.terminate()
            display.wait(20)
    receipts = database.read(lambda read: read.receipts(list(called_at)))
    office.close()

    after = [(r.spoken_at - called_at[r.position]).total_seconds() for r in receipts if r.spoken_at]
    shown = sum(r.shown_at is not None for r in receipts)
    note = f"longest {max(after):.1f} s; shown {shown}, spoken {len(after)} of {REAL_CALLS}"
    report.spread("call → spoken to its end, killed twice", f"real, {per_minute} a minute", after, note)
    assert shown == len(after) == REAL_CALLS


def _spoken(database, called_at) -> int:
    return sum(r.spoken_at is not None for r in database.read(lambda read: read.receipts(list(called_at))))


def _wait_until(done, what: str) -> None:
    end = time.monotonic() + 300
    while not done():
        assert time.monotonic() < end, f"waited 300 s for {what}"
        time.sleep(0.1)
