"""Keeping the screen lit while the kiosk runs, by the means of each system."""

import logging
import os
import shutil
import subprocess
import sys
from types import TracebackType
from typing import Self

log = logging.getLogger(__name__)

_CONTINUOUS, _SYSTEM, _DISPLAY = (
    0x80000000,
    0x1,
    0x2,
)  # ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED


class Awake:
    """A context in which the screen neither dims nor sleeps.

    X11: its own screen saver and power saving are switched off (xset). Linux with systemd, also under Wayland: idleness
    and sleep are inhibited for as long as this runs. Windows: the display is asked for. What is missing is logged.
    """

    def __init__(self) -> None:
        self._inhibitor: subprocess.Popen[bytes] | None = None
        self.means: list[str] = []

    def __enter__(self) -> Self:
        if sys.platform == "win32":
            self._ask_windows(_CONTINUOUS | _SYSTEM | _DISPLAY)
        else:
            self._ask_x11()
            self._ask_systemd()
        if not self.means:
            log.warning("Nothing here keeps the screen awake; please switch its power saving off by hand.")
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if sys.platform == "win32":
            self._ask_windows(_CONTINUOUS)
        if self._inhibitor is not None:
            self._inhibitor.terminate()
            self._inhibitor.wait()

    def _ask_x11(self) -> None:
        if not os.environ.get("DISPLAY") or not shutil.which("xset"):
            return
        done = subprocess.run(["xset", "s", "off", "s", "noblank", "-dpms"], capture_output=True, check=False)
        if done.returncode == 0:
            self.means.append("xset")
        else:
            log.warning("xset: %s", done.stderr.decode(errors="replace").strip())

    def _ask_systemd(self) -> None:
        if not shutil.which("systemd-inhibit"):
            return
        command = [
            "systemd-inhibit",
            "--what=idle:sleep",
            "--who=Antrean",
            "--why=The kiosk serves visitors.",
        ]
        self._inhibitor = subprocess.Popen(
            [*command, "sleep", "infinity"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            self._inhibitor.wait(0.3)  # it ends at once where there is no login manager
        except subprocess.TimeoutExpired:
            self.means.append("systemd-inhibit")
        else:
            self._inhibitor = None

    def _ask_windows(self, state: int) -> None:
        import ctypes

        if ctypes.windll.kernel32.SetThreadExecutionState(state):  # type: ignore[attr-defined, unused-ignore]
            self.means.append("SetThreadExecutionState")
