"""What a display found to show: the playlist, where its files lie, and what tells whether it is another now."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader

from shared.domain.media import Playlist

LARGEST_PICTURE = 64_000_000
"""Pixels of the largest picture that is decoded; a phone's camera makes 12 to 50 million."""

_SAMPLE = QSize(160, 90)


@dataclass(frozen=True, slots=True)
class Look:
    """Media as they were found: *signature* changes when they do, *files* says where each named file lies."""

    signature: Hashable
    playlist: Playlist
    files: Mapping[str, Path] = field(default_factory=dict)


def try_picture(path: Path) -> None:
    """ValueError with a sentence unless the file is a picture of a size that can be shown. Of any shape, also upright."""
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
