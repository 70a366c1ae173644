"""The folder of media on the disk: read as a whole, looked at for changes, every picture tried before it is shown.

Blocking; belongs on a thread of its own. The folder may be a share of another PC, so that one change reaches all
displays: it is looked at, because shares tell nobody of changes.
"""

from __future__ import annotations

from pathlib import Path

from display.media.look import Look
from display.media.picture_trial import picture_trial
from shared.domain.media import Playlist
from shared.media_folder import read_folder

Signature = tuple[tuple[str, int, int], ...]
"""Name, time of change and size of every file."""


def look(folder: Path, before: Look | None = None) -> Look:
    """Read *folder*; gives *before* itself when nothing has changed. A folder that cannot be read is a fault."""
    try:
        signature = _signature(folder)
    except OSError as problem:
        gone = Look((), Playlist((), (f"{folder}: the folder cannot be read ({problem.strerror}).",)))
        return before if before == gone else gone
    if before is not None and before.signature == signature and signature:
        return before
    files = {name: folder / name for name, _, _ in signature}
    with picture_trial() as try_picture:
        found = Look(signature, read_folder(folder, list(files), try_picture), files)
    return before if before == found and before is not None else found


def _signature(folder: Path) -> Signature:
    stats = ((path.name, path.stat()) for path in folder.iterdir() if path.is_file())
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats))
