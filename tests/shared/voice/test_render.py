"""The renderer: words to phonemes, raw recordings kept, clips trimmed; with a model that hums in the model's place."""

import hashlib

import numpy as np
import pytest
import soundfile

from shared.domain.ticket import CODE_LETTERS
from shared.voice import clip, families
from shared.voice.pack import PackVoice, key
from shared.voice.render.build import LEXICONS, SPEAKERS, STYLES, render, without_click
from shared.voice.render.indonesian import sounds_of
from shared.voice.render.model import RATE, SYMBOLS, Model, NoModelError, is_installed
from shared.voice.render.phonemes import Lexicon, UnknownWordsError, read_lexicon
from shared.voice.render.site import missing_texts
from shared.voice.render.takes import Takes
from shared.voice.wording import DRAFTS, FIELDS, LANGUAGES, STANDARD, Form, Numbers, Wording


def sound(spoken):
    """A clip, which must have been spoken."""
    assert isinstance(spoken, bytes), spoken
    return spoken


HAND_WRITTEN = {
    "sebelas",
    "ke",
    "de",
    "di",
    "dan",
    "bank",
    "kementerian",
    "ketenagakerjaan",
    "negeri",
    "polres",
}
"""Indonesian words whose e, stress or spelling the rules cannot tell."""


class Hum:
    """Speaks every phoneme as 80 ms of a tone between silences."""

    def __init__(self):
        self.asked = []

    def speak(self, phonemes, voice, speed):
        self.asked.append((phonemes, voice, speed))
        time = np.arange(RATE * 80 * len(phonemes) // 1000) / RATE
        return np.pad(0.3 * np.sin(2 * np.pi * 300 * time), RATE // 2).astype(np.float32)


@pytest.mark.parametrize("language", [*LANGUAGES, *DRAFTS])
def test_the_lexicon_uses_only_phonemes_that_the_voice_knows(language):
    lexicon = read_lexicon(LEXICONS, language)

    for word in lexicon.words:
        assert set(lexicon.phonemes(word)) <= set(SYMBOLS), word


@pytest.mark.parametrize("language", [*LANGUAGES, *DRAFTS])
@pytest.mark.parametrize("name", families.ORDER)
def test_every_text_of_a_pack_can_be_said_from_the_lexicon_alone(language, name, monkeypatch):
    lexicon = read_lexicon(LEXICONS, language)
    monkeypatch.setattr(lexicon, "_rule", lambda _: None)

    for text in families.family(name, language, families.DRAFTING):
        lexicon.phonemes(text)


@pytest.mark.parametrize("language", DRAFTS)
def test_a_draft_borrows_letters_and_names_from_indonesian_and_no_word_of_its_own_sentences(language):
    own = {line.partition("\t")[0] for line in (LEXICONS / f"{language}.txt").read_text("utf-8").splitlines()}
    said = {word for name in ("digits", "counters") for text in families.family(name, language, families.DRAFTING) for word in key(text).split()}  # fmt: skip
    sentences = {word for form in Form for word in key(STANDARD.sentence(language, form)).split()}

    assert said | sentences - set(FIELDS) <= own
    assert read_lexicon(LEXICONS, language).phonemes("be, Kantor Pajak.") == "bˈe, kˈantor pˈaʤak."


def test_the_rules_agree_with_the_lexicon_where_they_can():
    lexicon = read_lexicon(LEXICONS, "id")

    different = {word for word in lexicon.words if sounds_of(word) != lexicon.phonemes(word)}

    assert different == HAND_WRITTEN


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("lokét", "lˈokɛt"), ("êmpat", "əmpˈat"), ("menunggu", "mənˈuŋɡu"), ("syarat", "ʃˈarat"), ("khusus", "xˈusus"),
        ("nyanyi", "ɲˈaɲi"), ("pencarian", "pəɲʧarˈian"), ("taksi", "tˈaksi"), ("desa", "dəsˈa"), ("désa", "dˈesa"),
        ("sumber", "sˈumbər"), ("bca", "bʧˈa"), ("xyz", None), ("über", None), ("日本", None),
    ],
)  # fmt: skip
def test_indonesian_spelling_says_how_a_word_sounds(word, sounds):
    assert sounds_of(word) == sounds


def test_words_that_nobody_knows_to_say_are_all_named():
    with pytest.raises(UnknownWordsError) as unknown:
        read_lexicon(LEXICONS, "en").phonemes("Please go to Disdukcapil, counter Samsatku.")

    assert unknown.value.words == ("Disdukcapil", "Samsatku")


def test_punctuation_is_spoken_as_a_pause_and_capitals_are_letters():
    english = read_lexicon(LEXICONS, "en")

    assert english.phonemes("Queue number, A,") == "kjˈu nˈʌmbəɹ, ˈA,"
    assert english.phonemes("forty-seven.") == "fˈɔɹTi sˈɛvən."


@pytest.mark.parametrize("line", ["satu", "satu\t", "\tsatu", "dua\tdˈua\ndua\tdˈua"])
def test_a_line_that_is_no_word_is_refused(tmp_path, line):
    (tmp_path / "id.txt").write_text(f"# numbers\n{line}\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"line \d: a new word"):
        read_lexicon(tmp_path, "id")


def test_a_render_that_was_interrupted_goes_on_where_it_stopped(tmp_path):
    hum = Hum()
    Takes(tmp_path, hum).take("dˈua.", "hf_alpha", 0.95)

    again = Takes(tmp_path, hum)
    first, second = again.take("dˈua.", "hf_alpha", 0.95), again.take("tˈiɡa.", "hf_alpha", 0.95)

    assert [asked[0] for asked in hum.asked] == ["dˈua.", "tˈiɡa."]
    assert np.allclose(first, Hum().speak("dˈua.", "", 1), atol=1e-4)
    assert len(second) > len(first)


def test_a_pack_is_rendered_and_says_what_it_cannot(tmp_path):
    outcome = render(
        tmp_path / "site-en.opus", "en", ["Tax Office.", "Disdukcapil."], Takes(tmp_path / "takes", Hum())
    )
    voice = PackVoice((tmp_path,))

    assert outcome.clips == 1
    assert outcome.unknown == ("Disdukcapil",)
    assert clip.duration_ms(sound(voice.clip("en", "Tax Office"))) == pytest.approx(
        80 * len("tˈæks ˈɔfɪs.") + 60, abs=20
    )
    voice.close()


def test_nothing_is_written_when_nothing_can_be_said(tmp_path):
    assert render(tmp_path / "a.opus", "en", ["Disdukcapil."], Takes(tmp_path / "takes", Hum())).clips == 0
    assert [path.name for path in tmp_path.iterdir()] == ["takes"]


def test_the_noise_of_closing_lips_is_cut_and_a_final_burst_is_not():
    word, burst = np.full(RATE // 2, 0.5), np.full(RATE // 40, 0.02)

    def spoken(gap_ms):
        return np.concatenate((word, np.zeros(RATE * gap_ms // 1000), burst, np.zeros(RATE // 4))).astype(
            np.float32
        )

    assert len(without_click(spoken(200), closure_ms=100)) < len(word) + RATE // 10
    assert np.abs(without_click(spoken(100), closure_ms=180)[len(word) + RATE // 12 :]).max() > 0


def test_the_speakers_are_those_whose_measurements_are_told(root):
    told = (root / "assets/voice/README.md").read_text(encoding="utf-8")

    for name in sorted(set(SPEAKERS.values())):
        found = hashlib.sha256((STYLES / f"{name}.bin").read_bytes()).hexdigest()
        assert f"| `styles/{name}.bin` | `{found}` |" in told


def test_a_site_of_the_standard_lacks_only_its_names():
    missing = missing_texts([{"id": "Kantor Desa"}, {"id": "Samsat"}], [1, 2, 150], STANDARD)

    assert missing["id"] == ("Kantor Desa.",)


def test_a_site_s_own_sentences_are_missing_too():
    own = {"id": {Form.FIRST: "Antrean {letters}, {number}, ke meja {counter}."}}

    missing = missing_texts([], [1, 2], Wording(own=own))["id"]

    assert set(missing) == {"ke meja satu.", "ke meja dua."} | {
        text for text in missing if text.startswith("Antrean ")
    }
    assert len(missing) == 2 + len(CODE_LETTERS)
    assert Numbers.DIGITS is STANDARD.numbers


@pytest.mark.skipif(is_installed(), reason="the optional extra is installed here")
def test_a_model_that_is_not_installed_is_a_sentence():
    with pytest.raises((ImportError, NoModelError)):
        Model(STYLES)


@pytest.mark.skipif(not is_installed(), reason="needs the optional extra antrean[voice]")
def test_the_real_model_speaks_a_word():
    spoken = Model(STYLES).speak("dˈua.", "hf_alpha", 0.95)

    assert 0.5 < len(spoken) / RATE < 3
    assert 0.2 < np.abs(spoken).max() <= 1.2
    with pytest.raises(ValueError, match="knows no phoneme"):
        Model(STYLES).speak("g", "hf_alpha", 0.95)


def test_a_lexicon_may_be_empty():
    with pytest.raises(UnknownWordsError):
        Lexicon("en", {}).phonemes("one")


def test_soundfile_reads_what_a_pack_holds(tmp_path):
    render(tmp_path / "id.opus", "id", ["satu.", "dua."], Takes(tmp_path / "takes", Hum()))

    assert soundfile.info(tmp_path / "id.opus").samplerate == clip.RATE
