"""The kiosk's usual volume as staff have set it, kept on disk over a new start."""

import logging
from pathlib import Path

from kiosk.reading.reader import USUAL_VOLUME, VOLUMES

_log = logging.getLogger(__name__)

LONGEST = 8
"""Bytes of the file that are looked at."""


class KeptVolume:
    """The volume in percent, in the file at *path*; its folder is made when needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.percent = self._read()

    def change(self, steps: int) -> int:
        """Louder or quieter by so many *steps*; gives the new volume. A disk that cannot be written costs only the keeping."""
        place = min(max(VOLUMES.index(self.percent) + steps, 0), len(VOLUMES) - 1)
        self.percent = VOLUMES[place]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(f"{self.percent}\n", encoding="ascii")
        except OSError as error:
            _log.warning("The volume of %s percent could not be kept: %s", self.percent, error)
        return self.percent

    def _read(self) -> int:
        try:
            kept = self._path.read_bytes()[:LONGEST].strip()
        except OSError:
            return USUAL_VOLUME
        return int(kept) if kept in {b"%d" % each for each in VOLUMES} else USUAL_VOLUME
