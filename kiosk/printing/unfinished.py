"""A note of the ticket that is being printed, kept on disk so that a kiosk that dies meanwhile knows afterwards.

It never leads to printing anything: whether the paper came out is unknown, so staff are told which number it was.
"""

import logging
import os
from contextlib import suppress
from pathlib import Path

_log = logging.getLogger(__name__)

LONGEST = 16
"""Bytes of a number that are believed when the note is read."""


class Unfinished:
    """The note at *path*; its folder is made when needed. A disk that cannot be written costs only the note."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, number: str) -> None:
        """*number* goes to the printer now."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("w", encoding="utf-8") as file:
                file.write(number)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            _log.warning("It could not be noted that %s is being printed: %s", number, error)

    def end(self) -> None:
        """What became of it is known."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def left_over(self) -> str:
        """The number that was being printed when the kiosk died, "" if there is none."""
        try:
            text = self._path.read_bytes()[:LONGEST].decode("utf-8", errors="replace")
        except OSError:
            return ""
        return "".join(letter for letter in text if letter.isprintable())
