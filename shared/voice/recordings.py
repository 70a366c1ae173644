"""A site's own recordings: one sound file for each phrase, or for words that are joined where nothing better exists.

``voice/recordings/id/loket-tiga.wav``: the file's name is the text, words parted by hyphens, without punctuation.
"""

from __future__ import annotations

import logging
from pathlib import Path

from shared.voice import clip
from shared.voice.pack import key
from shared.voice.voices import Unavailable, not_recorded, nothing_recorded

SUFFIXES = (".wav", ".flac", ".ogg", ".opus", ".mp3")
BETWEEN_WORDS_MS = 60

log = logging.getLogger(__name__)


def file_name(text: str) -> str:
    """The name of the file that holds *text*, without suffix."""
    return key(text).replace(" ", "-")


def files_of(folder: Path) -> dict[str, Path]:
    """The recordings in *folder* by the key of their text."""
    if not folder.is_dir():
        return {}
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
    return {key(path.stem.replace("-", " ")): path for path in found}


class Recordings:
    """Says what people recorded at the site; a phrase without a recording of its own is joined from longer parts.

    Recordings are trimmed and brought to the common loudness when they are first asked for.
    """

    name = "recordings"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, dict[str, Path]] = {}
        self._made: dict[Path, bytes] = {}

    def clip(self, language: str, text: str) -> bytes | Unavailable:
        """The recording of *text*, or the fewest recordings that together say it."""
        files = self._of(language)
        if not files:
            return nothing_recorded(language)
        words = key(text).split()
        pieces: list[bytes] = []
        while words:
            length = next((n for n in range(len(words), 0, -1) if " ".join(words[:n]) in files), 0)
            piece = self._sound(files[" ".join(words[:length])]) if length else None
            if piece is None:
                return not_recorded(text)
            pieces.append(piece)
            words = words[length:]
        last = len(pieces) - 1
        return clip.speech((piece, BETWEEN_WORDS_MS if at < last else 0) for at, piece in enumerate(pieces))

    def languages(self) -> tuple[str, ...]:
        """Languages of which there are recordings."""
        if not self._folder.is_dir():
            return ()
        return tuple(
            folder.name
            for folder in sorted(self._folder.iterdir())
            if folder.is_dir() and self._of(folder.name)
        )

    def count(self, language: str) -> int:
        """How many recordings of *language* there are."""
        return len(self._of(language))

    def warm(self) -> Unavailable | None:
        """Look what is there."""
        return None if self.languages() else not_recorded("*")

    def interrupt(self) -> None:
        """Nothing here lasts long enough to be interrupted."""

    def close(self) -> None:
        """Forget the sounds."""
        self._made.clear()

    def _of(self, language: str) -> dict[str, Path]:
        if language not in self._files:
            self._files[language] = files_of(self._folder / language)
        return self._files[language]

    def _sound(self, path: Path) -> bytes | None:
        if path not in self._made:
            try:
                self._made[path] = clip.prepare(path)
            except clip.UnusableSoundError as unusable:
                log.warning("%s: %s", path, unusable)
                return None
        return self._made[path]
