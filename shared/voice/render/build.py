"""Texts to a clip pack: phonemes, the neural voice, silence trimmed, one loudness."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np

from shared.voice import clip
from shared.voice.pack import write_pack
from shared.voice.render.model import RATE, Samples
from shared.voice.render.phonemes import Lexicon, UnknownWordsError, read_lexicon
from shared.voice.render.takes import Takes

ASSETS = Path(__file__).resolve().parents[3] / "assets" / "voice"
LEXICONS = ASSETS / "lexicon"
STYLES = ASSETS / "styles"

SPEAKERS: Mapping[str, str] = MappingProxyType(
    {"id": "hf_alpha", "en": "af_heart", "jv": "hf_alpha", "su": "hf_alpha"}
)
"""The style of each language's speaker, chosen by measurement (assets/voice/README.md)."""

SPEED = 0.95
"""Halls echo; slower sounds halting."""

_PLOSIVES = "ptkbdɡʔ"  # end in a burst of their own after a closure
_FRAME = RATE // 100
_VOICED_DB, _SOFT_DB, _FAINT_DB = -28.0, -40.0, -42.0  # to the loudest frame
_CLICK_FRAMES = 8  # of 10 ms
_LEAD_MS, _TAIL_MS = 20, 40  # quiet that stays around a clip: cut closer, words sound clipped


@dataclass(frozen=True, slots=True)
class Rendered:
    """What became of a list of texts: how many clips, how long they are, and the words that nobody knows to say."""

    clips: int
    seconds: float
    unknown: tuple[str, ...]


def render(
    path: Path,
    language: str,
    texts: Iterable[str],
    takes: Takes,
    *,
    told: Callable[[int], None] = lambda _: None,
) -> Rendered:
    """Render *texts* as the pack *path*; texts with unknown words are left to another voice.

    *told* is called with the number of texts done so far. No file is written when nothing can be said.
    """
    lexicon = read_lexicon(LEXICONS, language)
    clips: dict[str, bytes] = {}
    unknown: list[str] = []
    for done, text in enumerate(texts):
        told(done)
        try:
            clips[text] = _spoken(text, lexicon, takes)
        except UnknownWordsError as words:
            unknown += words.words
    if clips:
        write_pack(path, language, SPEAKERS[language], clips)
    length = sum(clip.duration_ms(spoken) for spoken in clips.values()) / 1000
    return Rendered(len(clips), length, tuple(dict.fromkeys(unknown)))


def _spoken(text: str, lexicon: Lexicon, takes: Takes) -> bytes:
    phonemes = lexicon.phonemes(text)
    samples = takes.take(phonemes, SPEAKERS[lexicon.language], SPEED)
    plosive = phonemes.rstrip(".,;:?!")[-1] in _PLOSIVES
    samples = without_click(samples, closure_ms=180 if plosive else 100)
    return clip.finished(samples.astype(np.float64), RATE, text, lead_ms=_LEAD_MS, tail_ms=_TAIL_MS)


def without_click(samples: Samples, closure_ms: int) -> Samples:
    """*samples* up to where the last word has died away: then the model closes its lips, which is to be heard.

    A burst up to *closure_ms* after the word still belongs to it.
    """
    frames = np.abs(samples[: len(samples) // _FRAME * _FRAME]).reshape(-1, _FRAME).max(axis=1)
    levels = 20 * np.log10(np.maximum(frames, 1e-9) / frames.max(initial=1e-9))
    loud = np.flatnonzero(levels > _SOFT_DB)
    gaps = np.flatnonzero(np.diff(loud) > closure_ms // 10)
    if len(gaps) and len(loud) - 1 - gaps[-1] <= _CLICK_FRAMES:
        loud = loud[: gaps[-1] + 1]
    voiced = loud[levels[loud] > _VOICED_DB]
    if not len(voiced):
        return samples
    after = levels[voiced[-1] + 1 :] < _FAINT_DB
    still_frames = closure_ms // 20
    still = np.flatnonzero(np.convolve(after, np.ones(still_frames), "valid") == still_frames)
    return samples[: (int(voiced[-1]) + 1 + int(still[0]) + 2) * _FRAME] if len(still) else samples
