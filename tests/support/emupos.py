"""emupos, a printer written by other people from the maker's command reference, run for a test."""

import json
import os
import shutil
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image

from tests.support.printer import Fault

ROOT = Path(__file__).resolve().parents[2]


def emupos_executable() -> Path | None:
    """The independent printer: named by ANTREAN_EMUPOS, or in the source tree's own `.venv-emupos`."""
    named = os.environ.get("ANTREAN_EMUPOS")
    if named:
        found = shutil.which(named)
        return Path(found) if found else None
    own = ROOT / ".venv-emupos" / "bin" / "emupos"
    return own if own.exists() else None


class Emupos:
    """emupos running with one printer, `kiosk`, of the given width."""

    def __init__(self, port: int, api: str) -> None:
        self.port = port
        self._device = f"{api}/api/v1/devices/kiosk"

    def fail(self, fault: Fault) -> None:
        self._call("PUT", f"/faults/{fault.value}")

    def clear(self, fault: Fault) -> None:
        self._call("DELETE", f"/faults/{fault.value}")

    def papers(self) -> list[Image.Image]:
        """What was printed and cut, oldest first."""
        receipts = sorted(
            json.loads(self._call("GET", "/receipts")), key=lambda receipt: receipt["completed_at"]
        )
        return [Image.open(BytesIO(self._call("GET", f"/receipts/{r['id']}/image"))) for r in receipts]

    def _call(self, method: str, path: str) -> bytes:
        request = urllib.request.Request(self._device + path, method=method)  # noqa: S310  (our own address)
        with urllib.request.urlopen(request, timeout=5) as reply:  # noqa: S310
            return bytes(reply.read())


@contextmanager
def emupos(executable: Path, folder: Path, width: int) -> Iterator[Emupos]:
    """Run emupos in `folder` until the end of the `with` block."""
    port, api_port = _free_port(), _free_port()
    (folder / "paper.yaml").write_text(_PROFILE.format(width=width))
    (folder / "emupos.yaml").write_text(_CONFIG.format(port=port, api=api_port))
    with (folder / "emupos.log").open("wb") as log:
        process = subprocess.Popen(
            [executable, "run", "--config", "emupos.yaml"], cwd=folder, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            api = f"http://127.0.0.1:{api_port}"
            _wait_until_up(process, f"{api}/api/v1/health", folder / "emupos.log")
            yield Emupos(port, api)
        finally:
            process.terminate()
            process.wait(10)


def _wait_until_up(process: subprocess.Popen[bytes], health: str, log: Path) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(health, timeout=1):  # noqa: S310  (our own address)
                return
        except OSError:
            threading.Event().wait(0.05)
    raise AssertionError(f"emupos did not start:\n{log.read_text()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_CONFIG = """\
schema: 1
api: {{ host: 127.0.0.1, port: {api} }}
devices:
  - id: kiosk
    type: printer
    profile: ./paper.yaml
    connections: [ {{ tcp: {{ port: {port} }} }} ]
    receipts_dir: ./receipts
"""

_PROFILE = """\
type: printer
name: Ticket printer
dpi: 203
width_dots: {width}
font_a: {{ width: 12, height: 24 }}
font_b: {{ width: 9, height: 17 }}
code_pages: {{ 0: PC437, 2: PC850, 16: WPC1252 }}
default_code_page: 0
drawer_sensor_open_level: high
serial: {{ baud: 9600, data_bits: 8, parity: none, stop_bits: 1 }}
"""
