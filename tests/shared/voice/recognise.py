"""What a recogniser understands of each voice; run by hand, because the recogniser lives in an environment of its own.

    .venv/bin/python -m tests.shared.voice.recognise write FOLDER          # the calls, as each voice says them
    pip install faster-whisper==1.2.1 jiwer num2words                      # elsewhere
    python tests/shared/voice/recognise.py hear FOLDER MODEL               # MODEL: a folder with a Whisper model

Prints word errors, character errors with spaces ignored, and the difference of word errors with its 95 % bootstrap
interval over calls. Numbers are compared as words, digit by digit where they have three digits or more.
"""

import json
import random
import re
import statistics
import sys
import time
from pathlib import Path

VOICES = ("pyttsx3", "pack")
ROUNDS = 4000


def write(folder: Path) -> None:
    """Let every voice say every call into *folder*; prints how long that takes."""
    from shared.domain.ticket import Number
    from shared.voice import clip
    from shared.voice.opening import open_synthesis
    from shared.voice.phrases import phrase
    from tests.shared.voice.announcements import ENGLISH, INDONESIAN

    for language, calls in (("id", INDONESIAN), ("en", ENGLISH)):
        (folder / language).mkdir(parents=True, exist_ok=True)
        texts = {}
        for name in VOICES:
            synthesis = open_synthesis([name], folder / "none")
            assert synthesis.warm() is None
            times = []
            for index, (code, count, counter, form) in enumerate(calls):
                said = phrase(form, language, Number(code, count), counter)
                begin = time.perf_counter()
                spoken = synthesis.phrase(said)
                times.append(1000 * (time.perf_counter() - begin))
                assert isinstance(spoken, bytes), spoken
                file = f"{name}-{index:02d}"
                clip.write(folder / language / f"{file}.wav", clip.silence(300) + spoken + clip.silence(300))
                texts[file] = said.text
            synthesis.close()
            p95 = sorted(times)[int(0.95 * len(times))]
            print(
                f"{language} {name}: median {statistics.median(times):.0f} ms, p95 {p95:.0f} ms (n={len(times)})"
            )
        (folder / language / "texts.json").write_text(json.dumps(texts))


def hear(folder: Path, model: Path) -> None:
    """Let the recogniser hear what `write` wrote."""
    from faster_whisper import WhisperModel  # type: ignore[import-not-found]

    whisper = WhisperModel(str(model), device="cpu", compute_type="int8", local_files_only=True)
    for language in ("id", "en"):
        texts = json.loads((folder / language / "texts.json").read_text())
        heard = {}
        for file in texts:
            pieces, _ = whisper.transcribe(
                str(folder / language / f"{file}.wav"),
                language=language,
                beam_size=5,
                condition_on_previous_text=False,
            )
            heard[file] = " ".join(piece.text for piece in pieces)
        (folder / language / "heard.json").write_text(json.dumps(heard, ensure_ascii=False, indent=1))
        compare(language, texts, heard)


def compare(language: str, texts: dict[str, str], heard: dict[str, str]) -> None:
    """Print the errors of each voice and how sure their difference is."""
    import jiwer  # type: ignore[import-not-found]

    errors = {}
    for name in VOICES:
        files = [file for file in texts if file.startswith(name)]
        said = [words_of(language, texts[file]) for file in files]
        understood = [words_of(language, heard[file]) for file in files]
        errors[name] = [
            (found.substitutions + found.deletions + found.insertions, len(wanted.split()))
            for wanted, found in (
                (a, jiwer.process_words(a, b)) for a, b in zip(said, understood, strict=True)
            )
        ]
        joined = [[text.replace(" ", "") for text in texts_] for texts_ in (said, understood)]
        print(
            f"{language} {name}: {100 * jiwer.wer(said, understood):.1f} % of words, "
            f"{100 * jiwer.cer(*joined):.1f} % of characters wrong (n={len(files)})"
        )
    chance = random.Random(1)
    first, second = errors.values()
    differences = []
    for _ in range(ROUNDS):
        drawn = [chance.randrange(len(first)) for _ in first]
        words = sum(first[i][1] for i in drawn)
        differences.append(100 * sum(first[i][0] - second[i][0] for i in drawn) / words)
    differences.sort()
    low, high = differences[ROUNDS // 40], differences[-ROUNDS // 40]
    print(f"{language} difference: {statistics.mean(differences):.1f} points [{low:.1f}, {high:.1f}]")


def words_of(language: str, text: str) -> str:
    """*text* as plain words; a recogniser writes "Q" for queue and numbers in digits."""
    from num2words import num2words

    def spelled(found: re.Match[str]) -> str:
        digits = found[0]
        if len(digits) < 3 and not (len(digits) > 1 and digits[0] == "0"):
            return f" {num2words(int(digits), lang=language)} "
        return f" {' '.join(num2words(int(digit), lang=language) for digit in digits)} "

    plain = re.sub(r"(?<=\d)[.,](?=\d)", " ", text.lower())
    plain = re.sub(r"\d+", spelled, re.sub(r"[^\w\s]", " ", plain)).replace("-", " ")
    return " ".join(re.sub(r"\bq\b", "queue", plain).split())


if __name__ == "__main__":
    verb, folder, *model = sys.argv[1:]
    if verb == "write":
        write(Path(folder))
    else:
        hear(Path(folder), Path(*model))
