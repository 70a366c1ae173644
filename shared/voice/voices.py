"""What every voice can do, whether it was recorded or is synthesised, and how it says that it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Unavailable:
    """These words cannot be spoken; *reason* is a sentence for the people who look after the hall."""

    reason: str


class Voice(Protocol):
    """Speaks words. Everything may block and is called from one thread, except `interrupt`."""

    @property
    def name(self) -> str:
        """As the settings name it."""

    def clip(self, language: str, text: str) -> bytes | Unavailable:
        """*text* as a clip (see `shared.voice.clip`)."""

    def warm(self) -> Unavailable | None:
        """Get ready, so that the first call does not wait; `Unavailable` when this voice cannot speak at all."""

    def interrupt(self) -> None:
        """From any thread: a request under way and all later ones return `Unavailable` at once."""

    def close(self) -> None:
        """Free what was taken. May be repeated."""


def no_voice_for(language: str) -> Unavailable:
    """There is no voice for *language*."""
    return Unavailable(
        translate("Voice", "Belum ada suara untuk bahasa “{language}”.").format(language=language)
    )


def nothing_recorded(language: str) -> Unavailable:
    """Nobody has recorded anything in *language*."""
    return Unavailable(
        translate("Voice", "Belum ada rekaman dalam bahasa “{language}”.").format(language=language)
    )


def not_recorded(text: str) -> Unavailable:
    """A voice that can only say what was recorded has no recording of *text*."""
    return Unavailable(translate("Voice", "Tidak ada rekaman untuk “{text}”.").format(text=text))


def folder_unusable(problem: OSError) -> Unavailable:
    """A folder of clips cannot be read or written."""
    return Unavailable(
        translate("Voice", "Folder suara tidak dapat dipakai: {detail}").format(detail=problem)
    )
