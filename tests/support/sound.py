"""A loudspeaker that exists only in memory, and recordings of what it plays; `tests.support.hearing` compares them.

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
from dataclasses import dataclass, field
from pathlib import Path

import pytest

RATE = 48_000
"""Samples a second of every recording; mono."""

AHEAD_MS = 600
"""Sound handed over in advance: a machine that runs other tests beside must not tear what is recorded."""

SINK = "hall"


@dataclass
class Loudspeaker:
    """A running sound server with one output."""

    env: dict[str, str]
    folder: Path
    server: subprocess.Popen[bytes] | None = None
    plugged: dict[str, str] = field(default_factory=dict)
    """Further outputs by name, each with the number of its module."""

    def start_server(self) -> None:
        """Start the sound server, again after `end_server`."""
        self.server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix socket={self.folder}/p auth-anonymous=1",
                "-L", f"module-null-sink sink_name={SINK} rate={RATE} channels=2",
            ],
            env=self.env,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        _wait_until(lambda: _answers(self.env), "the sound server")

    def end_server(self) -> None:
        """Let the sound server die, as a fault would."""
        if self.server is not None:
            self.server.kill()
            self.server.wait()
        (self.folder / "p").unlink(missing_ok=True)

    @property
    def recorder_env(self) -> dict[str, str]:
        """The environment of a program that listens instead of playing."""
        return {name: value for name, value in self.env.items() if name != "PULSE_LATENCY_MSEC"}

    @contextmanager
    def recording(self, sink: str = SINK) -> Iterator[Path]:
        """Record what *sink* plays while the block runs; read the file with `hearing.samples` when it has ended."""
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
            subprocess.Popen([*command, "--latency-msec=100"], env=self.recorder_env, stdout=out) as recorder,
        ):
            try:
                _wait_until(lambda: file.stat().st_size > 0, "the recorder to begin")
                yield file
                length = file.stat().st_size
                _wait_until(lambda: file.stat().st_size > length + 2 * RATE, "the last second")
            finally:
                recorder.kill()  # a recorder whose server has died does not end when it is asked to

    def listen_on(self, record: Path, seconds: float) -> None:
        """Wait until *record* holds so much more sound."""
        length = record.stat().st_size + 2 * RATE * seconds
        _wait_until(lambda: record.stat().st_size > length, f"{seconds} s of sound", 20 + 5 * seconds)

    def plug_in(self, name: str, described: str = "") -> None:
        """Add the output *name*, which programs list as *described*, or as “Corong *name*”."""
        description = (described or f"Corong {name}").replace(" ", "\\ ")
        properties = f'sink_properties=device.description="{description}"'
        self.plugged[name] = self.pactl(
            "load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}", properties
        )

    def pull_out(self, name: str) -> None:
        """Take an output away that was plugged in."""
        self.pactl("unload-module", self.plugged.pop(name))

    def pactl(self, *arguments: str) -> str:
        """Ask or tell the sound server something."""
        run = subprocess.run(["pactl", *arguments], env=self.env, capture_output=True, text=True, check=True)
        return run.stdout.strip()


@contextmanager
def loudspeaker(*, ahead_ms: int | None = AHEAD_MS) -> Iterator[Loudspeaker]:
    """Start a sound server with one silent output; skips the test where pulseaudio is not installed.

    Programs hand over *ahead_ms* of sound in advance; None: as they do in a hall.
    """
    for program in ("pulseaudio", "pactl", "parec"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (Debian: pulseaudio, pulseaudio-utils)")
    with tempfile.TemporaryDirectory(prefix="sound") as name:
        env = os.environ | {"XDG_RUNTIME_DIR": name, "HOME": name, "PULSE_SERVER": f"unix:{name}/p"}
        if ahead_ms is not None:
            env["PULSE_LATENCY_MSEC"] = str(ahead_ms)
        hall = Loudspeaker(env, Path(name))
        try:
            hall.start_server()
            yield hall
        finally:
            hall.end_server()


@contextmanager
def silent_machine() -> Iterator[dict[str, str]]:
    """The environment of a machine without any sound output."""
    with tempfile.TemporaryDirectory(prefix="mute") as name:
        yield os.environ | {"XDG_RUNTIME_DIR": name, "HOME": name, "PULSE_SERVER": f"unix:{name}/none"}


def _answers(env: dict[str, str]) -> bool:
    return subprocess.run(["pactl", "info"], env=env, capture_output=True, check=False).returncode == 0


def _wait_until(condition, what: str, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds} s for {what}"
        time.sleep(0.02)
