"""The way to a loudspeaker, with sound processes that behave as told."""

import sys

import pytest

from shared.voice.sound_out import SoundOut, State

WELL = """
import json, sys
print(json.dumps({"loudspeaker": "ready"}), flush=True)
for line in sys.stdin.buffer:
    order = json.loads(line)
    sys.stdin.buffer.read(order.get("bytes", 0))
    if "add" in order:
        print(json.dumps({"started": order["add"]}), flush=True)
    if "complete" in order:
        print(json.dumps({"ended": order["complete"]}), flush=True)
"""
DIES_WITH_THE_FIRST_SOUND = WELL.replace('if "add" in order:', 'if "add" in order:\n        sys.exit(3)')
HAS_NONE = 'print(\'{"loudspeaker": "missing"}\', flush=True); input()'


@pytest.fixture
def open_out(qapp):
    outs: list[SoundOut] = []

    def open_one(*command: str) -> SoundOut:
        outs.append(SoundOut(worker=command))
        return outs[-1]

    yield open_one
    for out in outs:
        out.close()
        out.close()


def python(program: str) -> tuple[str, ...]:
    return sys.executable, "-c", program


def test_an_announcement_tells_its_beginning_and_its_end(open_out, qtbot):
    out = open_out(*python(WELL))
    qtbot.waitUntil(lambda: out.state is State.READY)
    told: list[str] = []
    sounding = out.begin()
    sounding.started.connect(lambda: told.append("started"))
    sounding.ended.connect(lambda: told.append("ended"))

    sounding.add(bytes(200_000))
    sounding.complete()

    qtbot.waitUntil(lambda: told == ["started", "ended"])


def test_a_loudspeaker_that_is_lost_breaks_the_announcement_and_another_process_takes_over(open_out, qtbot):
    out = open_out(*python(DIES_WITH_THE_FIRST_SOUND))
    qtbot.waitUntil(lambda: out.state is State.READY)
    sounding = out.begin()

    with qtbot.waitSignal(sounding.broken):
        sounding.add(bytes(10))

    assert out.lost
    qtbot.waitUntil(lambda: out.state is State.READY)
    assert not out.lost


def test_closing_ends_the_process_without_a_word(open_out, qtbot, qtlog):
    out = open_out(*python(WELL))
    qtbot.waitUntil(lambda: out.state is State.READY)

    out.close()

    assert [record.message for record in qtlog.records] == []


def test_a_computer_without_loudspeaker_is_known_as_such(open_out, qtbot):
    out = open_out(*python(HAS_NONE))

    qtbot.waitUntil(lambda: out.state is State.MISSING)

    assert not out.lost


@pytest.mark.parametrize(
    "command", [("/nonexistent/sound",), python("raise SystemExit(1)")], ids=["none", "dies"]
)
def test_a_process_that_never_gets_ready_is_given_up_but_tried_again(open_out, qtbot, command):
    out = open_out(*command)

    qtbot.waitUntil(lambda: out.state is State.MISSING, timeout=20_000)

    assert out.lost
