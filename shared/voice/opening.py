"""The voices of one computer, put together from their names in the settings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from platformdirs import user_cache_dir, user_data_dir

from shared.voice.cache import ClipCache
from shared.voice.names import PIPER, unknown_voice
from shared.voice.pack import PackVoice, read_places
from shared.voice.piper import NoModelError, PiperVoice
from shared.voice.recordings import Recordings
from shared.voice.synthesis import Synthesis
from shared.voice.system import SystemVoice
from shared.voice.voices import Unavailable, Voice

SHIPPED = Path(__file__).resolve().parents[2] / "assets" / "voice" / "packs"
"""The packs that come with the program."""


class MissingVoice:
    """A voice that the settings name and this computer lacks: it says why, and leaves the words to the next."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self._missing = Unavailable(reason)

    def clip(self, language: str, text: str) -> Unavailable:  # noqa: ARG002
        """Why this voice is missing."""
        return self._missing

    def warm(self) -> Unavailable:
        """Why this voice is missing."""
        return self._missing

    def interrupt(self) -> None:
        """There is nothing to interrupt."""

    def close(self) -> None:
        """There is nothing to close."""


def voice_folder(configured: str) -> Path:
    """The site's voice folder: its recordings, its rendered packs and its voice.toml."""
    return Path(configured) if configured else Path(user_data_dir("antrean", appauthor=False)) / "voice"


def clip_cache() -> ClipCache:
    """Where synthesised clips are kept on this computer."""
    return ClipCache(Path(user_cache_dir("antrean", appauthor=False)) / "voice")


def open_synthesis(names: Iterable[str], folder: Path, cache: ClipCache | None = None) -> Synthesis:
    """The voices called *names*, in order, for the site whose voice folder is *folder*.

    ValueError for a name that is not one of `shared.voice.names`.
    """
    kept = cache or clip_cache()
    return Synthesis([_voice(name, folder, kept) for name in names])


def damages(folder: Path) -> list[str]:
    """What is damaged in the packs that ship and in those of the voice folder *folder*, one sentence each."""
    return read_places(_packs(folder))[1]


def _packs(folder: Path) -> tuple[Path, Path]:
    return folder / "packs", SHIPPED


def _voice(name: str, folder: Path, cache: ClipCache) -> Voice:
    if fault := unknown_voice([name]):
        raise ValueError(fault)
    match name:
        case "pack":
            return PackVoice(_packs(folder))
        case "recordings":
            return Recordings(folder / "recordings")
        case "pyttsx3":
            return SystemVoice(cache)
        case _:
            try:
                return PiperVoice(Path(name.removeprefix(PIPER)), cache)
            except NoModelError as missing:
                return MissingVoice(name, str(missing))
