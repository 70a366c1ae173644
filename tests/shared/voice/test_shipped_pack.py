"""The voice that ships, clip by clip: everything a call needs is there, at one loudness, unclipped, without dead air."""

import json
from itertools import pairwise

import numpy as np
import pytest
import soundfile
from pyloudnorm import Meter

from shared.domain.ticket import CODE_LETTERS, Number
from shared.voice import clip
from shared.voice.families import COUNTERS, DRAFTING
from shared.voice.opening import SHIPPED
from shared.voice.pack import PackVoice, key, read_places
from shared.voice.phrases import LANGUAGES, look_phrase, number_phrase, phrase
from shared.voice.wording import DRAFTS, Form, Numbers, Wording

PACKS = sorted(SHIPPED.glob("*.json"))
RENDERED = [language for language in (*LANGUAGES, *DRAFTS) if (SHIPPED / f"{language}-digits.json").exists()]
CARDINALS = [language for language in LANGUAGES if (SHIPPED / f"{language}-cardinals.json").exists()]
MOST_BYTES = {LANGUAGES: 20 * 2**20, DRAFTS: 14 * 2**20}

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def places():
    found, faults = read_places((SHIPPED,))
    assert faults == []
    return found


def texts(language, numbers=Numbers.DIGITS):
    """Every piece of every call: all letters, counts up to 999, counters up to 150, all forms."""
    wording = Wording(numbers, approved=DRAFTS)
    calls = [
        *((Number(letter, 1), 1) for letter in CODE_LETTERS),
        *((Number("A", count), 1) for count in range(1, 1000)),
        *((Number("A", 1), counter) for counter in range(1, COUNTERS + 1)),
        *((Number(*number), 1) for number in (("AB", 1), ("ZK", 7), ("A", 1204), ("B", 98_765))),
    ]
    if look := look_phrase(language):
        yield from (part.text for part in look.parts)
    for number, _ in calls:
        yield from (part.text for part in number_phrase(language, number).parts)
    for form in Form:
        for number, counter in calls:
            if numbers is Numbers.DIGITS or number.count < 1000:
                yield from (
                    part.text for part in phrase(form, language, number, counter, wording=wording).parts
                )


@pytest.mark.parametrize("language", RENDERED)
def test_every_piece_of_every_call_is_there(places, language):
    assert {key(text) for text in texts(language) if (language, key(text)) not in places} == set()


@pytest.mark.parametrize("language", CARDINALS)
def test_numbers_read_as_cardinals_are_there(places, language):
    missing = {
        key(text) for text in texts(language, Numbers.CARDINALS) if (language, key(text)) not in places
    }

    assert missing == set()


@pytest.mark.parametrize(("languages", "most"), MOST_BYTES.items(), ids=["settled", "drafts"])
def test_the_packs_stay_small(languages, most):
    sizes = [path.stat().st_size for path in SHIPPED.iterdir() if path.stem.partition("-")[0] in languages]

    assert sum(sizes) <= most


@pytest.mark.parametrize("listing", PACKS, ids=lambda path: path.stem)
def test_every_clip_sounds_as_it_should(listing):
    """Loudness by another implementation of BS.1770; the quiet at a clip's ends and within it is measured."""
    index = json.loads(listing.read_text(encoding="utf-8"))
    sound, rate = soundfile.read(listing.with_suffix(".opus"), dtype="float32")
    assert rate == clip.RATE
    faults, levels = [], []
    for text, (start, length) in index["clips"].items():
        spoken = sound[start : start + length]
        assert len(spoken) == length
        seconds, peak = length / rate, float(np.abs(spoken).max())
        frames = np.abs(spoken[: length // 480 * 480]).reshape(-1, 480).max(axis=1)
        loud = np.flatnonzero(frames > peak * 0.03)
        ends_ms = (10 * int(loud[0]), 10 * int(len(frames) - 1 - loud[-1]))
        within_ms = 10 * max((int(b - a) - 1 for a, b in pairwise(loud)), default=0)
        level = Meter(rate, block_size=min(0.4, seconds * 0.99)).integrated_loudness(spoken)
        levels.append(level)
        words = len(text.split())
        if not (0.12 * words < seconds < 0.9 + 0.62 * words):
            faults.append(f"{text}: {seconds:.2f} s")
        if peak > 0.97:
            faults.append(f"{text}: peaks at {peak:.2f}")
        if ends_ms[0] > 200 or ends_ms[1] > 200 or within_ms > 450:
            faults.append(f"{text}: quiet for {ends_ms} ms at its ends, {within_ms} ms within")
        if abs(level - clip.LOUDNESS_LUFS) > 2:
            faults.append(f"{text}: {level:.1f} LUFS")
    print(f"{listing.stem}: {len(levels)} clips, {np.mean(levels):.2f} LUFS, sd {np.std(levels):.2f}")
    assert faults == []


def test_a_call_is_played_from_the_pack_alone():
    voice = PackVoice((SHIPPED,))
    for language in RENDERED:
        for part in phrase(Form.FIRST, language, Number("K", 987), 142, wording=DRAFTING).parts:
            assert isinstance(voice.clip(language, part.text), bytes)
    voice.close()
