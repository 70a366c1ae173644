"""The note of the first visitor, recorded from a loudspeaker: heard once for each event, in its pitch, and quiet."""

import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest

from tests.support.hearing import Sound, samples
from tests.support.sound import RATE, loudspeaker, silent_machine

C5_HERTZ = 523.25
APART = RATE // 4
"""Silence that separates two notes."""

PROGRAM = """
import logging, sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from counter.desktop.note import Note

logging.basicConfig(stream=sys.stdout)
app, note = QGuiApplication([]), Note()

def read():
    if sys.stdin.readline():
        note.play()
        print("played", flush=True)
    else:
        app.quit()

commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
commands.activated.connect(read)
app.exec()
"""


def notes_of(recorded: Sound) -> list[Sound]:
    """The stretches of *recorded* that sound."""
    loud = np.flatnonzero(np.abs(recorded) > 0.004)
    if not len(loud):
        return []
    ends = [index for index, (a, b) in enumerate(pairwise(loud)) if b - a > APART]
    return [recorded[part[0] : part[-1] + 1] for part in np.split(loud, [end + 1 for end in ends])]


def pitch(sound: Sound) -> float:
    """The strongest frequency in hertz."""
    size = 1 << 19
    return float(np.argmax(np.abs(np.fft.rfft(sound * np.hanning(len(sound)), size))) * RATE / size)


def player(env: dict[str, str], root) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        env=env | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def play(program: subprocess.Popen) -> list[str]:
    """Let it play once; gives what it logged."""
    assert program.stdin is not None and program.stdout is not None
    program.stdin.write("\n")
    program.stdin.flush()
    said = []
    while (line := program.stdout.readline().strip()) != "played":
        assert line, "the program has ended"
        said.append(line)
    return said


@pytest.mark.sound
def test_each_event_is_heard_once_in_its_pitch(root):
    with loudspeaker() as speaker, player(speaker.env, root) as program:
        with speaker.recording() as record:
            for events in (1, 2):
                assert play(program) == []
                while len(notes_of(samples(record))) < events:
                    speaker.listen_on(record, 0.5)
                speaker.listen_on(record, 1)  # the note ends, and silence parts it from the next
        program.communicate()
        notes = notes_of(samples(record))

    assert len(notes) == 2
    for note in notes:
        assert pitch(note) == pytest.approx(C5_HERTZ, abs=3)
        assert 0.15 < len(note) / RATE < 0.4
        assert 0.03 < np.abs(note).max() < 0.1, "quiet, but not silent"


@pytest.mark.sound
def test_a_pc_without_a_loudspeaker_says_so_in_the_log(root):
    with silent_machine() as env, player(env, root) as program:
        said = play(program)
        program.communicate()

    assert any("no loudspeaker for the note" in line for line in said)
