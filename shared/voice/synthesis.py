"""Words to clips, by the first voice in order that can say them.

Everything here blocks and belongs on a thread of its own; only `Synthesis.interrupt` may be called from another.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shared.voice import clip
from shared.voice.phrases import Phrase
from shared.voice.voices import Unavailable, Voice

__all__ = ["Synthesis", "Unavailable"]

translate = QCoreApplication.translate

log = logging.getLogger(__name__)


class Synthesis:
    """Speaks with *voices*, the first one preferred. A voice that fails or lacks words hands on to the next."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self._voices = tuple(voices)

    @property
    def voices(self) -> tuple[Voice, ...]:
        """The voices in order."""
        return self._voices

    def clip(self, language: str, text: str) -> bytes | Unavailable:
        """*text* as a clip (see `shared.voice.clip`), by the first voice that can say it."""
        return self._first(language, text)[0]

    def phrase(self, phrase: Phrase) -> bytes | Unavailable:
        """All of *phrase* as one clip, its pauses included, in one voice if any voice can say all of it.

        Only where no voice can, each part is said by the first that can say that part.
        """
        said, _ = self.said_by(phrase)
        return said

    def said_by(self, phrase: Phrase) -> tuple[bytes | Unavailable, tuple[str, ...]]:
        """As `phrase`, and the names of the voices that say it."""
        for voice in self._voices:
            clips = _all_parts(voice, phrase)
            if clips is not None:
                return _joined(phrase, clips), (voice.name,)
        found = [self._first(phrase.language, part.text) for part in phrase.parts]
        faults = [outcome for outcome, _ in found if isinstance(outcome, Unavailable)]
        if faults:
            return faults[0], ()
        names = tuple(dict.fromkeys(name for _, name in found))
        return _joined(phrase, [spoken for spoken, _ in found if isinstance(spoken, bytes)]), names

    def announcement(self, chime: bytes, phrases: Sequence[Phrase]) -> tuple[bytes, tuple[str, ...]]:
        """Chime and *phrases* as one clip, and one sentence for each phrase that no voice can say."""
        whole, said, faults = [clip.opening(chime)], False, []
        for phrase in phrases:
            words = self.phrase(phrase)
            if isinstance(words, Unavailable):
                faults.append(words.reason)
                continue
            whole += [clip.silence(phrase.before_ms if said else 0), words]
            said = True
        return b"".join(whole), tuple(faults)

    def warm(self) -> Unavailable | None:
        """Get every voice ready, so that no call waits for one; `Unavailable` only when not one of them can speak."""
        tried = [(voice, voice.warm()) for voice in self._voices]
        faults = [(voice, fault) for voice, fault in tried if fault]
        if len(faults) == len(tried):
            return faults[-1][1] if faults else _no_voice()
        for voice, fault in faults:
            log.info("The voice “%s” cannot speak: %s", voice.name, fault.reason)
        return None

    def interrupt(self) -> None:
        """From any thread: a request under way and all later ones return `Unavailable` at once."""
        for voice in self._voices:
            voice.interrupt()

    def close(self) -> None:
        """End processes and close files. May be repeated."""
        for voice in self._voices:
            voice.close()

    def _first(self, language: str, text: str) -> tuple[bytes | Unavailable, str]:
        fault: Unavailable = _no_voice()
        for voice in self._voices:
            spoken = voice.clip(language, text)
            if isinstance(spoken, bytes):
                return spoken, voice.name
            fault = spoken
        return fault, ""


def _all_parts(voice: Voice, phrase: Phrase) -> list[bytes] | None:
    """Every part of *phrase* in this voice; None as soon as one cannot be said."""
    clips: list[bytes] = []
    for part in phrase.parts:
        spoken = voice.clip(phrase.language, part.text)
        if isinstance(spoken, Unavailable):
            return None
        clips.append(spoken)
    return clips


def _joined(phrase: Phrase, clips: Sequence[bytes]) -> bytes:
    return clip.speech((spoken, part.pause_ms) for spoken, part in zip(clips, phrase.parts, strict=True))


def _no_voice() -> Unavailable:
    return Unavailable(translate("Voice", "Tidak ada suara yang dipilih dalam pengaturan."))
