"""Spoken clips kept in a folder, so that words are synthesised once."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path

from shared.voice import clip

LIMIT_BYTES = 64 * 2**20
"""Room for about 450 clips; a clip that was dropped is spoken again in a moment."""

_ABANDONED_AFTER_S = 600
_PREPARATION = "2"  # raise when `clip.prepare` changes: old clips then no longer match


class ClipCache:
    """Clips by engine, voice, rate and text; the longest unused go first when the folder is full.

    Several displays on one computer may share the folder: files appear whole (``os.replace``) or not at all.
    """

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self.folder = folder
        self._limit = limit_bytes

    def path(self, engine: str, voice: str, rate: float, text: str) -> Path:
        """Where the clip for these words is or would be."""
        key = "\0".join((_PREPARATION, engine, voice, f"{rate:.3f}", text))
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:40]}.wav"

    def find(self, path: Path) -> bytes | None:
        """The clip at *path*, marked as used just now; None when there is none or it is damaged."""
        try:
            found = clip.read(path)
        except clip.UnusableSoundError:
            return None
        with suppress(OSError):  # another display may have dropped it meanwhile
            os.utime(path)
        return found

    def make_room(self) -> None:
        """Drop the longest unused clips until the folder is within its limit, and what dead workers left behind."""
        now = time.time()
        clips: list[tuple[float, int, Path]] = []
        for path in self.folder.iterdir():
            with suppress(FileNotFoundError):  # see above
                stat = path.stat()
                if path.suffix == ".wav":
                    clips.append((stat.st_mtime, stat.st_size, path))
                elif path.suffix == ".part" and now - stat.st_mtime > _ABANDONED_AFTER_S:
                    path.unlink()
        excess = sum(size for _, size, _ in clips) - self._limit
        for _, size, path in sorted(clips):
            if excess <= 0:
                break
            path.unlink(missing_ok=True)
            excess -= size
