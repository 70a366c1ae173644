"""The playlist that a hall keeps in its database, with its files in a folder of this computer.

Blocking; belongs on a thread of its own. A file is fetched once, in pieces, and named by its content; while the
database is away the display goes on with what it has.
"""

from __future__ import annotations

import errno
import os
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from display.media.look import Look
from display.media.picture_trial import picture_trial
from shared.domain.media import Playlist, Slide
from shared.media_folder import tried
from shared.usecases.media import fetch, kept_slides
from shared.usecases.ports import Database

FORGET_AFTER_S = 30 * 24 * 3600.0
"""How long a file that no playlist names any more stays in the folder: one that comes back need not be fetched."""


def look_in(database: Database, folder: Path, before: Look | None = None) -> Look:
    """Read the playlist, fetch what is missing in *folder*; gives *before* itself when nothing has changed.

    Raises DatabaseUnavailableError. A file that this computer cannot keep is a fault of the playlist.
    """
    slides = kept_slides(database)
    if before is not None and before.signature == slides and all(map(Path.exists, before.files.values())):
        return before
    files: dict[str, Path] = {}
    faults: list[str] = []
    for slide in slides:
        if slide.file and slide.file not in files:
            files[slide.file] = path = _path(folder, slide)
            try:
                _fetch(database, slide, path)
            except OSError as problem:
                faults.append(f"{slide.file}: this computer cannot keep it ({problem.strerror}).")
                del files[slide.file]
    signature = slides if not faults else None  # what could not be kept is tried again
    _forget_others(folder, set(files.values()))
    at_hand = tuple(slide for slide in slides if not slide.file or slide.file in files)
    listed = Playlist(at_hand, tuple(faults))
    with picture_trial() as try_picture:
        found = Look(signature, tried(listed, lambda slide: files[slide.file], try_picture), files)
    return before if before is not None and before == found else found


def _path(folder: Path, slide: Slide) -> Path:
    return folder / f"{slide.checksum}{Path(slide.file).suffix.lower()}"


def _fetch(database: Database, slide: Slide, path: Path) -> None:
    """Write the file whole or not at all: it must not be half there after a power cut."""
    if path.exists():
        os.utime(path)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        fetched = sha256()
        with part.open("wb") as out:
            for piece in fetch(database, slide.checksum):
                fetched.update(piece)
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
        if fetched.hexdigest() != slide.checksum:
            raise OSError(errno.ESTALE, "it was changed meanwhile")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _forget_others(folder: Path, wanted: set[Path]) -> None:
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        with suppress(FileNotFoundError):  # another display on this computer may have dropped it
            if path not in wanted and time.time() - path.stat().st_mtime > FORGET_AFTER_S:
                path.unlink()
