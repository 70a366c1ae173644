"""What a display found to show: the playlist, where its files lie, and what tells whether it is another now."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from shared.domain.media import Playlist


@dataclass(frozen=True, slots=True)
class Look:
    """Media as they were found: *signature* changes when they do, *files* says where each named file lies."""

    signature: Hashable
    playlist: Playlist
    files: Mapping[str, Path] = field(default_factory=dict)
