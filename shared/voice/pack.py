"""Clip packs: whole phrases of one speaker, rendered beforehand, and the voice that plays them.

A pack is two files for each family of phrases: ``NAME.opus``, all its clips one after another with silence between
(any player plays it), and ``NAME.json``, which says where each text lies. One file of sound needs a twentieth of the
headers of a thousand small ones, and any clip is found and decoded in a few milliseconds.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from shared.voice import clip
from shared.voice.voices import Unavailable, no_voice_for, not_recorded

BETWEEN_MS = 200
"""Silence between two clips of a pack: the decoder needs 80 ms before a clip to be exact."""

OPUS_LEVEL = 0.95
"""How much libsndfile compresses: about 20 kbit/s, at which speech keeps its predicted quality (see assets/voice)."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clip lies: first sample and length, at 48 kHz, in a pack's sound file."""

    file: Path
    start: int
    length: int


def key(text: str) -> str:
    """What makes two texts the same words: neither case nor punctuation does."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def write_pack(path: Path, language: str, speaker: str, clips: Mapping[str, bytes]) -> None:
    """Write *clips* by text as the pack *path* (``.opus`` and ``.json``); both appear whole or not at all."""
    places: dict[str, tuple[int, int]] = {}
    pause = np.frombuffer(clip.silence(BETWEEN_MS), "<i2")
    sounds = [pause]
    at = len(pause)
    for text, spoken in clips.items():
        samples = np.frombuffer(spoken, "<i2")
        places[key(text)] = (at, len(samples))
        sounds += [samples, pause]
        at += len(samples) + len(pause)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".opus.part")
    soundfile.write(
        part, np.concatenate(sounds), clip.RATE, format="OGG", subtype="OPUS", compression_level=OPUS_LEVEL
    )
    index = {"language": language, "speaker": speaker, "clips": places}
    listing = path.with_suffix(".json.part")
    listing.write_text(_one_clip_a_line(index), encoding="utf-8")
    part.replace(path.with_suffix(".opus"))
    listing.replace(path.with_suffix(".json"))


def read_places(folders: Iterable[Path]) -> tuple[dict[tuple[str, str], Place], list[str]]:
    """Where each (language, key) lies in the packs of *folders*, earlier folders first; and what is damaged."""
    places: dict[tuple[str, str], Place] = {}
    faults: list[str] = []
    for folder in folders:
        for listing in sorted(folder.glob("*.json")):
            sound = listing.with_suffix(".opus")
            try:
                index = json.loads(listing.read_text(encoding="utf-8"))
                found = {
                    (str(index["language"]), str(text)): Place(sound, int(start), int(length))
                    for text, (start, length) in index["clips"].items()
                }
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
                faults.append(f"{listing}: this is no list of clips ({problem}).")
                continue
            if not sound.exists():
                faults.append(f"{sound}: the sound of this pack is missing.")
                continue
            places = found | places
    return places, faults


class PackVoice:
    """Says what was rendered, and nothing else. A damaged pack is logged and left out."""

    name = "pack"

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._places: dict[tuple[str, str], Place] | None = None
        self._open: dict[Path, soundfile.SoundFile] = {}

    def clip(self, language: str, text: str) -> bytes | Unavailable:
        """The clip of *text*, whatever its case and punctuation."""
        places = self._known()
        place = places.get((language, key(text)))
        if place is None:
            spoken = any(known == language for known, _ in places)
            return not_recorded(text) if spoken else no_voice_for(language)
        try:
            return self._read(place)
        except (OSError, soundfile.LibsndfileError, ValueError) as problem:
            log.warning("%s cannot be read: %s", place.file, problem)
            self._open.pop(place.file, None)
            return not_recorded(text)

    def count(self, language: str) -> int:
        """How many texts of *language* can be said."""
        return sum(known == language for known, _ in self._known())

    def warm(self) -> Unavailable | None:
        """Read the lists and one clip of each file, so that the first call finds them open."""
        first: dict[Path, Place] = {}
        for place in self._known().values():
            first.setdefault(place.file, place)
        for place in first.values():
            try:
                self._read(place)
            except (OSError, soundfile.LibsndfileError, ValueError) as problem:
                log.warning("%s cannot be read: %s", place.file, problem)
        return None if self._open else not_recorded("*")

    def interrupt(self) -> None:
        """Nothing here lasts long enough to be interrupted."""

    def close(self) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()
        self._open.clear()

    def _known(self) -> dict[tuple[str, str], Place]:
        if self._places is None:
            self._places, faults = read_places(self._folders)
            for fault in faults:
                log.warning("%s", fault)
        return self._places

    def _read(self, place: Place) -> bytes:
        file = self._open.get(place.file)
        if file is None:
            file = self._open[place.file] = soundfile.SoundFile(place.file)
        file.seek(place.start)
        samples = file.read(place.length, dtype="int16")
        if file.samplerate != clip.RATE or samples.shape != (place.length,) or not place.length:
            raise ValueError("the list of clips belongs to another sound file")
        return bytes(samples.astype("<i2").tobytes())


def _one_clip_a_line(index: Mapping[str, object]) -> str:
    """JSON in which a change of one clip is a change of one line."""
    clips = index["clips"]
    assert isinstance(clips, dict)
    lines = ",\n".join(
        f"  {json.dumps(text, ensure_ascii=False)}: {json.dumps(place)}" for text, place in clips.items()
    )
    head = json.dumps({name: value for name, value in index.items() if name != "clips"}, ensure_ascii=False)
    return f'{head[:-1]}, "clips": {{\n{lines}\n}}}}\n'
