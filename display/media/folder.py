"""The folder of media on the disk: read as a whole, looked at for changes, every file tried before it is shown.

Blocking; belongs on a thread of its own. The folder may be a share of another PC, so that one change reaches all
displays: it is looked at, because shares tell nobody of changes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader

from display.media.playlist import PLAYLIST, Kind, Playlist, Slide, all_of, read_playlist, text_slide

LARGEST_PICTURE = 64_000_000
"""Pixels of the largest picture that is decoded; a phone's camera makes 12 to 50 million."""

LARGEST_TEXT = 4096
_SAMPLE = QSize(160, 90)

Signature = tuple[tuple[str, int, int], ...]
"""Name, time of change and size of every file."""


@dataclass(frozen=True, slots=True)
class Look:
    """A folder as it was found: what changes when it does, and what can be shown of it."""

    signature: Signature
    playlist: Playlist


def look(folder: Path, before: Look | None = None) -> Look:
    """Read *folder*; gives *before* itself when nothing has changed. A folder that cannot be read is a fault."""
    try:
        signature = _signature(folder)
    except OSError as problem:
        gone = Look((), Playlist((), (f"{folder}: the folder cannot be read ({problem.strerror}).",)))
        return before if before == gone else gone
    if before is not None and before.signature == signature and signature:
        return before
    found = Look(signature, _playlist(folder, [name for name, _, _ in signature]))
    return before if before == found and before is not None else found


def _signature(folder: Path) -> Signature:
    stats = ((path.name, path.stat()) for path in folder.iterdir() if path.is_file())
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats))


def _playlist(folder: Path, files: Sequence[str]) -> Playlist:
    if PLAYLIST in files:
        try:
            document = tomllib.loads((folder / PLAYLIST).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
            return Playlist((), (f"{PLAYLIST}: this is not TOML: {problem}.",))
        listed = read_playlist(document, files)
    else:
        listed = all_of(files)
    slides: list[Slide] = []
    faults = list(listed.faults)
    for slide in listed.slides:
        try:
            slides.append(_tried(folder, slide))
        except (ValueError, OSError) as fault:
            faults.append(f"{slide.file}: {fault}")
    return Playlist(tuple(slides), tuple(faults))


def _tried(folder: Path, slide: Slide) -> Slide:
    """*slide*, with the words of its file when it is one of text; ValueError says why it cannot be shown."""
    path = folder / slide.file
    if slide.file and path.stat().st_size == 0:
        raise ValueError("the file is empty.")
    if slide.kind is Kind.PICTURE:
        _try_picture(path)
    elif slide.kind is Kind.TEXT and slide.file:
        if path.stat().st_size > LARGEST_TEXT:
            raise ValueError("the text is too long to be read from the seats.")
        try:
            return text_slide(slide, path.read_text(encoding="utf-8-sig"))
        except UnicodeDecodeError:
            raise ValueError("the text is not UTF-8.") from None
    return slide


def _try_picture(path: Path) -> None:
    """ValueError unless the file is a picture of a size that can be shown."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not reader.canRead() or not size.isValid():
        raise ValueError("this is not a picture, or it is damaged.")
    if size.width() * size.height() > LARGEST_PICTURE:
        raise ValueError(
            f"the picture has {size.width()} × {size.height()} dots; "
            f"{LARGEST_PICTURE // 1_000_000} million are the most."
        )
    reader.setScaledSize(size.scaled(_SAMPLE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    if reader.read().isNull():
        raise ValueError("the picture is damaged.")
