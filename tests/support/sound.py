"""A loudspeaker that exists only in memory, what it was heard to say, and how like two sounds are.

Qt chooses its sound system when it starts, so whoever shall be heard is a process of its own, started with
`Loudspeaker.env`.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

RATE = 48_000
"""Samples a second of every recording; mono."""

Sound = npt.NDArray[np.float64]

SINK = "hall"


@dataclass(frozen=True)
class Loudspeaker:
    """A running sound server with one output."""

    env: dict[str, str]
    folder: Path

    @contextmanager
    def recording(self, sink: str = SINK) -> Iterator[Path]:
        """Record what *sink* plays while the block runs; read the file with `samples` when it has ended."""
        file = self.folder / f"{time.monotonic_ns()}.pcm"
        command = [
            "parec",
            "-d",
            f"{sink}.monitor",
            f"--rate={RATE}",
            "--channels=1",
            "--format=s16le",
            "--raw",
        ]
        with (
            file.open("wb") as out,
            subprocess.Popen([*command, "--latency-msec=10"], env=self.env, stdout=out) as recorder,
        ):
            try:
                _wait_until(lambda: file.stat().st_size > 0, "the recorder to begin")
                yield file
                length = file.stat().st_size
                _wait_until(lambda: file.stat().st_size > length + RATE, "the last half second")
            finally:
                recorder.terminate()

    def pactl(self, *arguments: str) -> str:
        """Ask or tell the sound server something."""
        run = subprocess.run(["pactl", *arguments], env=self.env, capture_output=True, text=True, check=True)
        return run.stdout.strip()


@contextmanager
def loudspeaker() -> Iterator[Loudspeaker]:
    """Start a sound server with one silent output; skips the test where pulseaudio is not installed."""
    for program in ("pulseaudio", "pactl", "parec"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: pulseaudio, pulseaudio-utils)")
    with tempfile.TemporaryDirectory(prefix="sound") as name:
        env = os.environ | {"XDG_RUNTIME_DIR": name, "HOME": name, "PULSE_SERVER": f"unix:{name}/p"}
        server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix socket={name}/p auth-anonymous=1",
                "-L", f"module-null-sink sink_name={SINK} rate={RATE} channels=2",
            ],
            env=env,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            _wait_until(lambda: _answers(env), "the sound server")
            yield Loudspeaker(env, Path(name))
        finally:
            server.terminate()
            server.wait()


@contextmanager
def silent_machine() -> Iterator[dict[str, str]]:
    """The environment of a machine without any sound output."""
    with tempfile.TemporaryDirectory(prefix="mute") as name:
        yield os.environ | {"XDG_RUNTIME_DIR": name, "HOME": name, "PULSE_SERVER": f"unix:{name}/none"}


def samples(pcm: Path | bytes) -> Sound:
    """A recording or a clip (16 bit, mono) as numbers between -1 and 1."""
    data = pcm.read_bytes() if isinstance(pcm, Path) else pcm
    return (
        np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float64) / 32768
    )  # astype copies: writable


def likeness(recorded: Sound, reference: Sound) -> float:
    """How like the best matching stretch of *recorded* is to *reference*: 1 is the same sound, 0 unrelated."""
    at = position(recorded, reference)
    stretch = recorded[at : at + len(reference)]
    return float(stretch @ reference / (np.linalg.norm(stretch) * np.linalg.norm(reference)))


def position(recorded: Sound, reference: Sound) -> int:
    """Where in *recorded* the *reference* fits best, in samples."""
    assert len(recorded) >= len(reference), "the recording is shorter than what should have been heard"
    size = 1 << (len(recorded) + len(reference)).bit_length()
    match = np.fft.irfft(np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(reference, size)), size)
    match = match[: len(recorded) - len(reference) + 1]
    power = np.concatenate(([0.0], np.cumsum(recorded**2)))
    norm = np.sqrt(np.maximum(power[len(reference) :] - power[: len(match)], 1e-9))
    return int(np.argmax(match / norm))


def gaps_ms(sound: Sound, longer_than_ms: int, quiet: float = 0.004) -> list[int]:
    """The lengths of all silences within *sound*, ends included, that last longer than *longer_than_ms*."""
    edges = np.flatnonzero(np.abs(sound) > quiet)
    bounds = np.concatenate(([-1], edges, [len(sound)]))
    lengths = (np.diff(bounds) - 1) * 1000 / RATE
    return [round(length) for length in lengths if length > longer_than_ms]


def _answers(env: dict[str, str]) -> bool:
    return subprocess.run(["pactl", "info"], env=env, capture_output=True, check=False).returncode == 0


def _wait_until(condition, what: str, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds} s for {what}"
        time.sleep(0.02)
